"""`reckoner check --format`: the same findings for people, for programs and for a pull request's diff."""

from __future__ import annotations

import json

import pytest

from reckoner.core.findings import Exit, Finding
from reckoner.report import annotation, lines, typed
from tests.project import PROSE_LINE, essay

SUMS = "essays/sums.py"
DRIFT = f'{SUMS}:{PROSE_LINE}: the prose says "34%", rate gives 0.3333333333 (33%); '
MEND = f"reckoner fix {SUMS}, then read the sentence again"


def drifted(project):
    return project.write({SUMS: essay("[34%](<calc: {rate:.0%}>)")})


def test_findings_stand_together_by_file_and_are_counted():
    findings = [Finding("a.py", 1, "x", "y"), Finding("a.py", 3, "x", "y"), Finding("b.py", 2, "x", "y")]
    assert list(lines(findings)) == [
        "a.py:1: x; mend: y",
        "a.py:3: x; mend: y",
        "",
        "b.py:2: x; mend: y",
        "",
        "3 findings in 2 files.",
    ]


@pytest.mark.parametrize(("count", "last"), [(True, "1 finding in 1 file."), (False, "a.py:1: x; mend: y")])
def test_findings_of_one_file_are_counted_by_a_check_alone(count, last):
    assert list(lines([Finding("a.py", 1, "x", "y")], count))[-1] == last


@pytest.mark.parametrize(
    ("called", "whole", "path", "said"),
    [
        (".venv/bin/reckoner", [], "", ".venv/bin/reckoner fix a.py"),
        (".venv/bin/reckoner", [], "/usr/bin/reckoner", "reckoner fix a.py"),
        ("/x/reckoner/__main__.py", ["python3"], "", "python3 -m reckoner fix a.py"),
        ("pytest", [], "", "reckoner fix a.py"),
    ],
)
def test_a_mend_names_commands_as_they_can_be_typed(monkeypatch, called, whole, path, said):
    monkeypatch.setattr("sys.argv", [called])
    monkeypatch.setattr("sys.orig_argv", whole)
    monkeypatch.setattr("shutil.which", lambda name: path)
    line = "reckoner new: no reckoner fix here; mend: {}, then see reckoner/text and a reckoner that works"
    assert typed(line.format("reckoner fix a.py")) == line.format(said)


def test_json_holds_every_finding_and_the_exit_code(project):
    result = drifted(project).run("check", "--format", "json")
    assert result.code == Exit.DRIFT
    assert json.loads(result.out) == {
        "essays": 1,
        "bindings": 1,
        "exit": 1,
        "findings": [
            {
                "file": SUMS,
                "line": PROSE_LINE,
                "message": 'the prose says "34%", rate gives 0.3333333333 (33%)',
                "mend": MEND,
                "kind": "drift",
            }
        ],
    }


def test_json_says_that_all_holds(project):
    result = project.run("check", "--format", "json")
    assert result.code == Exit.OK
    assert json.loads(result.out) == {"essays": 1, "bindings": 5, "exit": 0, "findings": []}


def test_an_annotation_names_the_very_line(project):
    result = drifted(project).run("check", "--format", "github")
    assert result.code == Exit.DRIFT
    said = 'the prose says "34%25", rate gives 0.3333333333 (33%25)'
    assert result.out == f"::error file={SUMS},line={PROSE_LINE},title=reckoner check::{said}; mend: {MEND}\n"
    assert DRIFT in result.err


def test_an_annotation_cannot_be_broken_out_of():
    finding = Finding("a,b:c.py", 0, "x\n::set-env name=A::100%", "y")
    assert annotation(finding) == (
        "::error file=a%2Cb%3Ac.py,line=1,title=reckoner check::x%0A::set-env name=A::100%25; mend: y"
    )


def test_an_unknown_format_is_misuse(project):
    assert project.run("check", "--format", "xml").code == Exit.MISUSE
