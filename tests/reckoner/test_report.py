"""`reckoner check --format`: the same findings for people, for programs and for a pull request's diff."""

from __future__ import annotations

import json

from reckoner.core.findings import Exit, Finding
from reckoner.report import annotation, lines
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
        "\n3 findings in 2 files.",
    ]


def test_findings_of_one_file_are_not_counted():
    assert list(lines([Finding("a.py", 1, "x", "y"), Finding("a.py", 3, "x", "y")])) == [
        "a.py:1: x; mend: y",
        "a.py:3: x; mend: y",
    ]


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
