"""The command line: exit codes and their precedence, help, and what it says where there is nothing to do."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from unittest import mock

import pytest

from reckoner.cli import app
from tests.project import PROSE, Result, essay
from tests.reckoner.check.test_cases import tree

ROOT = Path(__file__).parents[2]
COMMANDS = ["build", "check", "why", "fix", "quote", "new", "export", "mutants", "serve"]
NEEDING_ESSAYS = [["build"], ["check"], ["fix"], ["export", "out"], ["serve"]]

DRIFT = essay(prose="[34%](<calc: {rate:.0%}>)", summary="x")
DRIFTED = (
    'essays/{}.py:16: the prose says "34%", rate gives 0.3333333333 (33%); '
    "mend: reckoner fix essays/{}.py, then read the sentence again\n"
)
ONE = "1 finding in 1 file.\n"
UNREADABLE = "x = 1\n"
RAISING = essay(code="# Wrong\n1 / 0", prose="x", summary="x")


def here(project, *arguments):
    """Run the command line in the project's folder as a user would, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "reckoner", *arguments],
        cwd=project.root,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
        timeout=60,
    )


# Exit codes


def test_all_holds_is_0(project):
    assert project.run("check") == Result(0, "All holds: 5 bindings in 1 essay.\n", "  essays/sums.py: ran\n")


def test_drift_is_1(project):
    assert project.write({"essays/sums.py": DRIFT}).check() == Result(1, "", DRIFTED.format("sums", "sums"))


def test_an_essay_that_cannot_be_read_is_2(project):
    assert project.write({"essays/sums.py": UNREADABLE}).check() == Result(
        2,
        "",
        "essays/sums.py:1: no front matter; "
        "mend: begin the file with a comment block between two lines '# ---' (see CONTRIBUTING.md)\n",
    )


def test_an_archive_that_cannot_be_read_is_2_and_nothing_runs(project):
    assert project.write({"archive/works/acme.toml": "[["}).run("check").code == 2
    assert not (project.root / ".cache").exists()


@pytest.mark.slow
def test_an_essay_that_raised_is_3(project):
    assert project.write({"essays/sums.py": RAISING}).run("check", kernel=True) == Result(
        3,
        "",
        "  essays/sums.py: failed\n"
        "essays/sums.py:13: the cell raised ZeroDivisionError: division by zero; mend: correct the code on this line\n"
        + ONE,
    )


def test_misuse_goes_before_drift(project):
    assert project.write({"essays/sums.py": DRIFT, "essays/other.py": UNREADABLE}).check().code == 2


@pytest.mark.slow
def test_an_essay_that_raised_goes_before_misuse_and_drift_and_others_keep_their_results(project):
    project.write({"essays/sums.py": DRIFT, "essays/other.py": UNREADABLE, "essays/raising.py": RAISING})
    result = project.run("check", kernel=True)
    assert result.code == 3
    assert sorted(result.err.splitlines()[:3]) == [
        "  essays/other.py: failed",
        "  essays/raising.py: failed",
        "  essays/sums.py: ran",
    ]
    assert [line.split(": ")[0] for line in result.err.splitlines() if line.startswith("essays/")] == [
        "essays/other.py:1",
        "essays/raising.py:13",
        "essays/sums.py:16",
    ]
    assert "  essays/sums.py: cached\n" in project.run("check", kernel=True).err


@pytest.mark.parametrize("arguments", [["check", "--nonsense"], ["nonsense"], ["new"], ["export"]])
def test_a_command_that_cannot_be_read_is_2(project, arguments):
    result = project.run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("Usage: reckoner ")


# Help


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help(project, command):
    result = project.run(command, "--help")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(f"Usage: reckoner {command} [OPTIONS]")


def test_help_names_every_command_and_every_exit_code():
    from typer.testing import CliRunner

    out = " ".join(CliRunner().invoke(app, ["--help"]).output.split())
    assert all(f" {command} " in out for command in COMMANDS)
    assert (
        "Exit codes: 0 all holds; 1 prose and calculation differ; 2 misuse, or input that cannot be read; "
        "3 an essay raised."
    ) in out


# Places where there is nothing to do


@pytest.mark.parametrize("arguments", [*NEEDING_ESSAYS, ["new", "Title"]], ids=lambda arguments: arguments[0])
def test_outside_a_project_every_command_says_where_to_run_it(tmp_path, project, arguments):
    project.root = tmp_path / "empty"
    project.root.mkdir()
    assert project.run(*arguments) == Result(
        2, "", "empty: no folder 'essays' here; mend: run this at the top of the project\n"
    )
    assert list(project.root.iterdir()) == []


def test_a_folder_that_does_not_exist_is_no_project(project):
    project.root = project.root / "nowhere"
    assert project.run("check") == Result(
        2, "", "nowhere: no folder 'essays' here; mend: run this at the top of the project\n"
    )


def test_an_empty_essays_folder_is_named(project):
    (project.root / "essays/sums.py").unlink()
    assert project.run("check") == Result(
        2, "", """essays/: no essay in the folder; mend: write one: reckoner new "Its title"\n1 finding in 1 file.\n"""
    )


def test_an_essay_that_does_not_exist_is_named(project):
    assert project.run("check", "essays/nothing.py") == Result(
        2, "", "essays/nothing.py: no such essay; mend: name a file of essays/\n1 finding in 1 file.\n"
    )


def test_a_file_that_is_no_essay_is_named(project):
    assert project.run("fix", "docs/index.md") == Result(
        2, "", "docs/index.md: no such essay; mend: name a file of essays/\n1 finding in 1 file.\n"
    )


def test_only_the_essay_that_is_named_is_checked(project):
    project.write({"essays/drifted.py": DRIFT})
    assert project.run("check", str(project.root / "essays/sums.py")) == Result(
        0, "All holds: 5 bindings in 1 essay.\n", "  essays/sums.py: ran\n"
    )


def test_a_second_essay_of_a_slug_is_named_at_its_line(project):
    project.write({"essays/zums.py": essay().replace("# part", "# slug: sums\n# part")})
    assert project.check() == Result(
        2,
        "",
        "essays/zums.py:4: the slug 'sums' is that of essays/sums.py; "
        "mend: give one of them another: a line 'slug: ...' in its front matter\n",
    )


def test_a_second_check_runs_nothing_and_says_the_same(project):
    first = project.run("check")
    assert project.run("check") == Result(0, first.out, "  essays/sums.py: holds\n")


def test_an_essay_that_did_not_hold_is_checked_again(project):
    first = project.write({"essays/sums.py": DRIFT}).run("check")
    assert project.run("check") == Result(1, "", first.err.replace("ran", "cached"))


@pytest.mark.parametrize("name", ["archive/terms/acme.toml", "snippets/sums.py", "essays/sums.py", "requirements.lock"])
def test_an_essay_that_held_is_checked_again_when_anything_it_rests_on_changes(project, name):
    project.write({"requirements.lock": ""}).run("check")
    project.write({name: (project.root / name).read_bytes() + b"\n"})
    assert not project.run("check").err.endswith("holds\n")


def test_a_prose_edit_runs_nothing(project):
    project.run("check")
    project.write({"essays/sums.py": essay(prose="Other words.\n\n" + PROSE)})
    assert project.run("check").err == "  essays/sums.py: cached\n"


def test_a_changed_snippet_runs_again_the_essays_that_use_it_and_no_other(project):
    other = essay(title="Other").replace("[ada-some-fail]", "[]")
    code = "from snippets.sums import share\n\nrate = share(1, 3)"
    project.write({"essays/other.py": other, "essays/sums.py": essay(code=code)}).run("check")
    project.write({"snippets/sums.py": "def share(part, whole):\n    return part / whole * 1\n"})
    assert sorted(project.run("check").err.splitlines()) == ["  essays/other.py: cached", "  essays/sums.py: ran"]
    comment = '# What is shared.\ndef share(part, whole):\n    "A share."\n    return part / whole * 1\n'
    project.write({"snippets/sums.py": comment})
    assert sorted(project.run("check").err.splitlines()) == ["  essays/other.py: cached", "  essays/sums.py: cached"]


def test_findings_are_never_published(project):
    project.write({"essays/sums.py": DRIFT, "site/404.html": "", "site/index.html": "the last good one"})
    before = project.files()
    assert project.run("build") == Result(1, "", "  essays/sums.py: ran\n" + DRIFTED.format("sums", "sums") + ONE)
    assert project.files() == before


# As a process


@pytest.mark.slow
def test_it_runs_as_a_module_in_the_projects_folder(project):
    (project.root / "essays/sums.py").write_text(UNREADABLE)
    result = here(project, "check")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.splitlines()[1].startswith("essays/sums.py:1: no front matter; ")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "no space left on device; mend: make room, or work where there is more"),
        (errno.EROFS, "read-only file system; mend: mount it for writing, or work on a copy elsewhere"),
        (errno.EACCES, "permission denied; mend: see what forbids it (ls -ld, lsattr -d), or choose another place"),
        (
            errno.EPERM,
            "operation not permitted; mend: see what forbids it (ls -ld, lsattr -d), or choose another place",
        ),
    ],
)
def test_what_the_system_refuses_is_one_line_that_says_what_and_where(project, monkeypatch, number, said):
    def refused(path, data):
        raise OSError(number, os.strerror(number), str(path))

    monkeypatch.chdir(project.root)
    before = project.files()
    with mock.patch.object(Path, "write_bytes", refused):
        assert project.run("new", "Title") == Result(2, "", f"essays/title.py: {said}\n")
        built = project.run("build")
    assert (built.code, built.err.splitlines()[-1]) == (2, f".cache/reckoner/pages/essays/sums.md: {said}")
    assert project.files() == before


@pytest.mark.slow
def test_a_reader_who_goes_is_no_fault_of_the_disk(project):
    command = f"{sys.executable} -m reckoner --help | true"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "mend" not in done.stderr


@pytest.mark.parametrize(
    ("put", "what"),
    [
        (lambda site: site.symlink_to(site.parent), "a link"),
        (lambda site: site.write_text("mine"), "a file"),
        (lambda site: (site / ".git").mkdir(parents=True), "a working tree of git"),
        (lambda site: site.mkdir(), "another disk, mounted there"),
    ],
    ids=["link", "file", "tree", "disk"],
)
def test_what_a_site_cannot_take_the_place_of_stays_and_is_named(project, monkeypatch, put, what):
    put(project.root / "site")
    if "disk" in what:
        monkeypatch.setattr(Path, "is_mount", lambda path: path.name == "site")
    before = tree(project.root)
    message = f"site: {what}, which a build would replace by a folder"
    mend = "remove it from there, and copy site/ to where it should be"
    assert project.run("build") == Result(2, "", f"{message}; mend: {mend}\n")
    assert tree(project.root) == before
