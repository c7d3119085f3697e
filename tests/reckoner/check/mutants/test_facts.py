"""Mutants of facts, judged by the essays and tests that run with them."""

from __future__ import annotations

from pathlib import Path
from unittest import mock

import pytest

from reckoner.check.mutants import facts
from tests.project import ARCHIVE, Project


def test_a_fact_that_nothing_checks_survives_and_fails_the_command(project: Project) -> None:
    before = project.files()
    with mock.patch.object(facts, "passes", return_value=True):
        result = project.run("mutants", "--facts")
    assert project.files() == before
    assert result.code == 1
    assert result.out == (
        'archive/facts/acme.toml:3: "3" may be "4" in: value = 300\n'
        "0 of 1 mutants killed (0%); drawn from 1 with seed 1.\n"
    )
    assert result.err == (
        "archive/facts/: 0 of 1 mutants were killed, under 95%; "
        "mend: enter what the survivors change a second time, in tests/archive/test_facts.py\n"
    )


def test_a_mutant_that_a_command_notices_is_killed_in_a_copy(project: Project) -> None:
    with mock.patch.object(facts, "passes", lambda root, command: "value = 300" in fact_of(root)):
        lines, findings = facts.prove(project.root, 0, 1, lambda total: lambda: None)
    assert lines == ["1 of 1 mutants killed (100%); drawn from 1 with seed 1."]
    assert findings == []
    assert "value = 300" in fact_of(project.root)


def fact_of(root: Path) -> str:
    return (root / "archive/facts/acme.toml").read_text(encoding="utf-8")


def test_a_check_that_fails_without_a_mutant_is_said_first(project: Project) -> None:
    with mock.patch.object(facts, "passes", return_value=False):
        result = project.run("mutants", "--facts")
    assert result.err == (
        "check: reckoner check does not pass as the project stands; "
        "mend: see to that first; a mutant is killed by what passes without it\n"
    )


def test_the_value_of_a_fact_is_checked_with_the_essays_that_use_it(project: Project) -> None:
    (made,) = facts.mutants(project.root)
    assert (made.line, made.old, made.new, made.place) == (3, "3", "4", "acme.batch_items")
    assert list(facts.covering(project.root, made)) == [["reckoner", "check", "essays/sums.py"]]
    project.replace("essays/sums.py", "[300](<fact: {acme.batch_items}>)", "its")
    assert list(facts.covering(project.root, made)) == []


@pytest.mark.parametrize(
    ("value", "new"),
    [("0.5", "0.6"), ("1.59e3", "1.58e3"), ("2_300.0", "2_400.0"), ("-90", "-80"), ("1E6", "2E6"), ("0", "1")],
)
def test_a_facts_mutant_has_the_last_digit_of_its_value_that_counts_changed(value: str, new: str) -> None:
    text = f'[[fact]]\nid = "acme.rate"\nvalue = {value}  # of 2\nlow = 1\n'
    (made,) = facts.of_file("archive/facts/acme.toml", text)
    assert made.applied(text) == text.replace(value, new)


def test_facts_of_every_file_have_mutants(project: Project) -> None:
    two = ARCHIVE["archive/facts/acme.toml"].replace("batch_items", "rate")
    project.write({"archive/facts/zeta.toml": two + two.replace("rate", "mass")})
    made = facts.mutants(project.root)
    assert [(mutant.file, mutant.line, mutant.place) for mutant in made] == [
        ("archive/facts/acme.toml", 3, "acme.batch_items"),
        ("archive/facts/zeta.toml", 3, "acme.rate"),
        ("archive/facts/zeta.toml", 10, "acme.mass"),
    ]


@pytest.mark.slow
def test_what_does_not_end_is_killed_with_all_that_it_began(tmp_path: Path) -> None:
    (tmp_path / "forever.py").write_text("import time\ntime.sleep(60)\n", encoding="utf-8")
    with mock.patch.object(facts, "SECONDS", 0.5):
        assert not facts.passes(tmp_path, ["forever"])
