"""`reckoner new --KIND`: all that a change needs is begun, and what is left to write is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.project import Project, Result

ROOT = Path(__file__).parents[2]
KINDS = {
    "fact": ("legg.agi_year", ["archive/facts/legg.toml", "tests/archive/again/legg.toml"]),
    "claim": ("legg-agi", ["archive/claims/legg.toml"]),
    "excerpt": ("legg-words", ["archive/excerpts/legg.toml"]),
    "work": ("legg-2011", ["archive/works/legg.toml"]),
    "person": ("legg-shane", ["archive/people/legg.toml"]),
    "term": ("legg-number", ["archive/terms/legg.toml"]),
}


@pytest.fixture
def beginning(project: Project) -> Project:
    """A project that keeps what entries begin from."""
    shutil.copytree(ROOT / "new", project.root / "new")
    return project


@pytest.mark.parametrize("kind", KINDS)
def test_an_entry_is_begun_and_the_check_names_what_is_left_to_write(beginning: Project, kind: str) -> None:
    id, names = KINDS[kind]
    before = beginning.files()
    said = f'Wrote {", ".join(names)}. Edit what has "..." in them, then: reckoner check\n'
    assert beginning.run("new", id, f"--{kind}") == Result(0, said)
    assert set(beginning.files()) - set(before) == set(names)
    text = (beginning.root / names[0]).read_text(encoding="utf-8")
    lines = [n for n, line in enumerate(text.splitlines(), 1) if '= "..."' in line or '= ["..."]' in line]
    found = beginning.check().err.splitlines()
    assert [line.split(": ")[0] for line in found] == [f"{names[0]}:{n}" for n in lines]
    assert all('is not filled in; mend: write it in the place of "..."' in line for line in found)
    refused = beginning.run("new", f"--{kind}", id)
    assert refused == Result(2, "", f"{names[0]}: {id} stands there already; mend: choose another id\n")


def test_a_second_entry_stands_below_the_first(beginning: Project) -> None:
    beginning.write({"archive/facts/legg.toml": "# Mine.\r\n"})
    for id in ("legg.one", "legg.two"):
        assert beginning.run("new", "--fact", id).code == 0
    text = (beginning.root / "archive/facts/legg.toml").read_bytes().decode()
    assert text.count("# ") - text.count(" # ") == 1
    assert text.count("\n") == text.count("\r\n") == 17
    again = (beginning.root / "tests/archive/again/legg.toml").read_text(encoding="utf-8").splitlines()
    assert again[1:] == ['"legg.one" = ["..."]', '"legg.two" = ["..."]']


def test_a_function_is_begun_with_tests_and_contract(beginning: Project) -> None:
    done = beginning.run("new", "--snippet", "decay")
    names = "snippets/decay.py, tests/snippets/contracts/decay.py, tests/snippets/test_decay.py"
    assert done == Result(0, f"Wrote {names}. Edit them, then: reckoner check\n")
    assert beginning.check().code == 0
    before = beginning.files()
    assert beginning.run("new", "--snippet", "decay").err == (
        "snippets/decay.py: the file exists already; mend: choose another name\n"
    )
    assert beginning.files() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--fact", "Bad"], "'Bad' cannot be the id of a fact; mend: write it as group.figure"),
        (["--claim", "../x"], "'../x' cannot be the id of a claim; mend: write it as small-letters-and-digits"),
        (["--snippet", "a.b"], "'a.b' cannot be the id of a snippet; mend: write it as small_letters"),
        (["--fact", "--claim", "x"], "begins one thing at a time, not fact and claim; mend: give one of them"),
    ],
)
def test_what_cannot_be_begun_is_said_and_nothing_is_written(beginning: Project, arguments, said) -> None:
    before = beginning.files()
    assert beginning.run("new", *arguments) == Result(2, "", f"reckoner new: {said}\n")
    assert beginning.files() == before


def test_a_project_that_keeps_no_beginnings_is_named(project: Project) -> None:
    assert project.run("new", "--fact", "a.b").err == (
        "reckoner new: this project has no new/fact/ to begin one from; "
        "mend: run this at its top, or copy a neighbour\n"
    )
