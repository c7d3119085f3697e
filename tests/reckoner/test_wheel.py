"""The wheel holds the tool, all of it, and nothing of this book."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, as it would be published."""
    place = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(place)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return zipfile.ZipFile(next(place.glob("*.whl")))


def test_the_wheel_holds_the_tool_with_what_its_pages_need_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    tool = {path for path in (ROOT / "reckoner").rglob("*.*") if path.is_file() and path.parent.name != "__pycache__"}
    held = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert held == {path.relative_to(ROOT).as_posix() for path in tool}
    assert {"reckoner/pages/assets/reckoned.css", "reckoner/site/theme/main.html"} <= held


def test_another_book_is_started_checked_and_built_with_the_wheel_alone(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path / "tool")
    book = tmp_path / "book"
    (book / "docs").mkdir(parents=True)
    (book / "docs" / "index.md").write_text("# Home\n\n<!-- reckoner: essays -->\n", encoding="utf-8")
    config = "site_name: Another book\nsite_url: https://a.example/\ntheme: {name: material, font: false}\n"
    config += "plugins: [search, reckoner, mkdocs-jupyter]\n"
    (book / "mkdocs.yml").write_text(config, encoding="utf-8")
    given = {**os.environ, "PYTHONPATH": str(tmp_path / "tool")}
    for arguments in (["new", "Heads or tails"], ["check"], ["build"]):
        command = [sys.executable, "-m", "reckoner", *arguments]
        done = subprocess.run(command, cwd=book, env=given, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    page = (book / "site" / "essays" / "heads-or-tails" / "index.html").read_text(encoding="utf-8")
    assert 'href="../../essays/#essays"' in page
    assert 'assets/reckoned.css"' in page
    assert {path.name for path in (book / "site" / "notebooks" / "heads-or-tails").iterdir()} == {
        "index.html",
        *(f"heads-or-tails.{suffix}" for suffix in ("py", "ipynb", "zip")),
    }
    assert (book / "site" / "assets" / "fonts" / "source-serif-4-normal.woff2").is_file()
