"""Broken contributions, each a file of `tests/cases/`: what is done to a project that holds, and what the check says.

A case may `replace` a text that stands once in a file, write `files`, write `bytes` (in hexadecimal), make `links`,
or write a text `many` times over. `says` is all that the check says, word for word. With `process`, the essay runs in
a process of its own. Nothing of the project may be touched.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.project import Project

CASES = Path(__file__).parents[2] / "cases"
NAMES = sorted(path.stem for path in CASES.glob("*.toml"))
KEYS = {"about", "exit", "says", "replace", "files", "bytes", "links", "many", "process"}


def given(name: str) -> dict[str, Any]:
    return tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))


def broken(project: Project, case: dict[str, Any]) -> Project:
    """The project with the contribution in it."""
    for one in case.get("replace", []):
        project.replace(one["file"], one["old"], one["new"])
    project.write(case.get("files", {}))
    written: dict[str, str | bytes] = {file: bytes.fromhex(text) for file, text in case.get("bytes", {}).items()}
    project.write(written)
    for one in case.get("many", []):
        project.write({one["file"]: one.get("before", "") + one["text"] * one["times"] + one.get("after", "")})
    for file, target in case.get("links", {}).items():
        path = project.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)
    return project


def tree(root: Path) -> dict[str, tuple[Any, ...]]:
    """Every file, folder and link with all that a check might touch; the cache left out."""
    found = {}
    for path in sorted(root.rglob("*")):
        if ".cache" not in path.parts and "__pycache__" not in path.parts:
            is_file = path.is_file() and not path.is_symlink()
            status = path.lstat()
            content = path.read_bytes() if is_file else str(path.readlink()) if path.is_symlink() else None
            found[path.relative_to(root).as_posix()] = (status.st_mode, content, status.st_mtime_ns if is_file else 0)
    return found


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.slow] if given(name).get("process") else []) for name in NAMES]
)
def test_a_broken_contribution_is_told_what_is_wrong_and_nothing_is_touched(project, name):
    case = given(name)
    assert set(case) <= KEYS
    assert case["about"].endswith(".")
    before = tree(broken(project, case).root)
    result = project.check(kernel=case.get("process", False))
    assert (result.err, result.code, result.out) == (case["says"], case["exit"], "")
    assert tree(project.root) == before


def test_there_are_cases_enough_and_each_is_another():
    assert len(NAMES) >= 60
    contributions = [{key: value for key, value in given(name).items() if key != "about"} for name in NAMES]
    assert all(one not in contributions[:nth] for nth, one in enumerate(contributions))
