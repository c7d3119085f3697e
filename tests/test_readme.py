"""README's commands exist and do what it says, in a clone of the tree as it stands."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ENVIRONMENT = Path(sys.prefix)
KEPT = ".cache/reckoner"


def commands(text: str) -> list[str]:
    """The commands of every shell block, comments taken off."""
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [line.split("#")[0].strip() for block in blocks for line in block.splitlines() if line.split("#")[0].strip()]


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what git would commit, with this very environment standing for the one that make would build.

    What this tree has kept of its own build goes with it, so that nothing is made twice; where it has not, all is made.
    """
    folder = tmp_path_factory.mktemp("clone") / "scaling-era"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in filter(None, listed.stdout.decode().split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    (folder / ".venv").symlink_to(ENVIRONMENT)
    if (ROOT / KEPT).is_dir():
        shutil.copytree(ROOT / KEPT, folder / KEPT)
    return folder


OWN = {key: value for key, value in os.environ.items() if key not in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL")}
"""This process's environment, but for what a make above it left there."""


def run(clone: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=clone, capture_output=True, text=True, env=OWN | {"PYTHONPATH": str(clone)})


def test_readme_opens_with_its_two_commands() -> None:
    assert commands(README)[:2] == ["make site", "make test"]
    assert README.index("make site") < 200


def test_every_make_target_of_readme_and_contributing_exists(clone: Path) -> None:
    text = README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = {line.removeprefix("make ") for line in commands(text) if line.startswith("make ")}
    for target in sorted(named | set(re.findall(r"`make ([a-z]+)", text))):
        assert run(clone, "make", "-n", "-o", ".venv/.locked", "-o", ".venv/.ready", target).returncode == 0, target


def test_every_reckoner_command_of_readme_and_contributing_exists(clone: Path) -> None:
    text = README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for name in sorted(set(re.findall(r"reckoner (build|check|fix|new|export|serve|why|mutants)\b", text))):
        assert run(clone, sys.executable, "-m", "reckoner", name, "--help").returncode == 0


def test_every_file_that_readme_links_exists() -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


@pytest.mark.slow
def test_make_site_builds_the_site_names_each_essay_and_says_where_it_is() -> None:
    """In this tree, where `make site` most often has just built it."""
    done = run(ROOT, "make", "-o", ".venv/.locked", "-o", ".venv/.ready", "site")
    assert done.returncode == 0, done.stderr
    for essay in (ROOT / "essays").glob("*.py"):
        assert f"essays/{essay.name}" in done.stderr
    assert done.stdout.splitlines()[-1].startswith("The site is in site/")
    assert "How the numbers are kept honest" in (ROOT / "site" / "method" / "index.html").read_text(encoding="utf-8")


def test_make_test_runs_the_linters_the_type_checker_and_every_test(clone: Path) -> None:
    plan = run(clone, "make", "-n", "-o", ".venv/.locked", "-o", ".venv/.ready", "test").stdout
    for tool in ("ruff check", "ruff format --check", "mypy", "pytest"):
        assert tool in plan


@pytest.fixture
def served(clone: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = (clone / "serve.log").open("w", encoding="utf-8")
    command = [sys.executable, "-m", "reckoner", "serve", "--address", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=clone, stdout=log, stderr=log, env=OWN | {"PYTHONPATH": str(clone)})
    yield f"http://127.0.0.1:{port}/"
    server.terminate()
    server.wait()
    log.close()


def comes(address: str, words: str, seconds: float = 60) -> bool:
    """Whether a page shows these words within so many seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                if words in answer.read().decode():
                    return True
        except OSError:
            pass
        time.sleep(0.2)
    return False


def test_make_serve_shows_an_edit_and_outlives_a_drifted_number(clone: Path, served: str) -> None:
    essay = clone / "essays" / "nines.py"
    before = essay.read_text(encoding="utf-8")
    assert comes(served + "essays/nines/", "gave this as the reason")
    essay.write_text(before.replace("gave this as the reason", "gave this as his reason"), encoding="utf-8")
    assert comes(served + "essays/nines/", "gave this as his reason")
    essay.write_text(before.replace("[0.3487](<calc", "[0.3478](<calc"), encoding="utf-8")
    log, end = clone / "serve.log", time.monotonic() + 60
    while 'the prose says "0.3478"' not in log.read_text(encoding="utf-8") and time.monotonic() < end:
        time.sleep(0.2)
    assert 'the prose says "0.3478", one_nine gives 0.3486784401 (0.3487)' in log.read_text(encoding="utf-8")
    assert comes(served + "essays/nines/", "gave this as his reason", 5)
    essay.write_text(before.replace("gave this as the reason", "named this as the reason"), encoding="utf-8")
    assert comes(served + "essays/nines/", "named this as the reason")
    essay.write_text(before, encoding="utf-8")
