"""`reckoner fix`: it shows old → new with the expression, and rewrites the literal's own bytes and nothing else."""

from __future__ import annotations

import pytest

from reckoner.check import fixes
from reckoner.check.assembly import assemble
from reckoner.core.findings import Failure
from tests.project import Result, essay, execute_here

SUMS = "essays/sums.py"
RAN = "  essays/sums.py: ran\n"
CACHED = "  essays/sums.py: cached\n"


def drifted(project, prose, **parts):
    project.write({SUMS: essay(prose, **parts)})
    return (project.root / SUMS).read_bytes()


def test_where_nothing_has_drifted_nothing_is_written(project):
    before = project.files()
    assert project.run("fix", "--yes") == Result(0, "Nothing has drifted.\n", RAN)
    assert project.files() == before


def test_without_a_terminal_or_yes_it_shows_the_change_and_writes_nothing(project):
    drifted(project, "[34%](<calc: {rate:.0%}>)")
    before = project.files()
    assert project.run("fix") == Result(
        1,
        "essays/sums.py:16: 34% → 33%    because rate = 0.3333333333\n",
        RAN + "Nothing written. To write: reckoner fix --yes\n",
    )
    assert project.files() == before


def test_with_yes_it_rewrites_the_literal_and_the_next_check_holds(project):
    text = drifted(project, "So [34%](<calc: {rate:.0%}>) fail.")
    before = project.files()
    assert project.run("fix", "--yes") == Result(
        0,
        "essays/sums.py:16: 34% → 33%    because rate = 0.3333333333\nRewrote 1. Read each sentence again.\n",
        RAN,
    )
    assert project.files() == before | {SUMS: text.replace(b"34%", b"33%")}
    assert project.run("check") == Result(0, "All holds: 1 binding in 1 essay.\n", CACHED)


@pytest.mark.parametrize(("answer", "code", "literal"), [("y", 0, b"33%"), ("n", 1, b"34%"), ("", 1, b"34%")])
def test_at_a_terminal_it_asks(project, answer, code, literal):
    text = drifted(project, "So [34%](<calc: {rate:.0%}>) fail.")
    result = project.run("fix", answer=f"{answer}\n")
    assert result.code == code
    assert result.out.startswith("essays/sums.py:16: 34% → 33%    because rate = 0.3333333333\nWrite 1 change? [y/N]: ")
    assert (project.root / SUMS).read_bytes() == text.replace(b"34%", literal)


@pytest.mark.parametrize(
    ("prose", "old", "new"),
    [
        ("[300\nbillion](<calc: {rate * 9:.0f} million>)", "300\n# billion", "3 million"),
        ("[34%](<calc: {rate:.0%}>) and [67%](<calc: {rate:.0%}>)", "[34%](<calc: {rate:.0%}>) and [67%]", None),
        ("[Four](<calc: {rate * 9:words}>) é", "[Four]", "[Three]"),
        ("é “é” 🎉 [34%](<calc: {rate:.0%}>)", "[34%]", "[33%]"),
        ("| é | [34%](<calc: {rate:.0%}>) |", "[34%]", "[33%]"),
        ("[−4](<calc: {rate * -9:.0f}>)", "[−4]", "[−3]"),
        ("[4\u00a0items](<calc: {rate * 9:.0f} items>)", "[4\u00a0items]", "[3\u00a0items]"),
        ("[301](<fact: {acme.batch_items}>)", "[301]", "[300]"),
        ("[](<calc: {rate:.0%}>)", "[]", "[33%]"),
        ("[`34%`](<calc: {rate:.0%}>)", "[`34%`]", "[33%]"),
        ("[34 [0] 9](<calc: {rate:.0%}>)", "[34 [0] 9]", "[33%]"),
        ("[34%  ](<calc: {rate:.0%}>)", "[34%  ]", "[33%]"),
    ],
    ids=[
        "a literal over two lines",
        "two on one line",
        "a capital letter",
        "letters beyond ASCII before it",
        "a table",
        "a minus sign",
        "a space that does not break",
        "a fact",
        "an empty literal",
        "a literal in code",
        "brackets in a literal",
        "spaces in a literal",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_exactly_the_literals_bytes_are_rewritten(project, end, prose, old, new):
    text = "\ufeff" * (end == "\r\n") + essay(prose).replace("\n", end)
    new = new or "[33%](<calc: {rate:.0%}>) and [33%]"
    project.write({SUMS: text})
    before = project.files()
    assert project.run("fix", "--yes").code == 0
    assert text.count(old.replace("\n", end)) == 1
    assert project.files() == before | {SUMS: text.replace(old.replace("\n", end), new).encode()}
    assert project.run("check").code == 0


def test_a_literal_in_a_triple_quoted_cell_is_rewritten(project):
    text = essay("@").replace("# @\n", '"""\nSo [34\n%](<calc: {rate:.0%}>)\n"""\n')
    project.write({SUMS: text}).run("fix", "--yes")
    assert (project.root / SUMS).read_text() == text.replace("34\n%", "33%")


def test_the_summary_is_rewritten_too(project):
    text = drifted(project, "x", summary="[34%](<calc: {rate:.0%}>) fail")
    assert project.run("fix", "--yes").out.startswith("essays/sums.py:3: 34% → 33%    because rate = 0.3333333333\n")
    assert (project.root / SUMS).read_bytes() == text.replace(b"34%", b"33%")


def test_each_expression_of_a_template_is_shown(project):
    drifted(project, "[34% of 9](<calc: {rate:.0%} of {9 + round(rate * 3)}>)")
    assert project.run("fix").out == (
        "essays/sums.py:16: 34% of 9 → 33% of 10    because rate = 0.3333333333, 9 + round(rate * 3) = 10\n"
    )


def test_only_the_essay_that_is_named_is_mended(project):
    drifted(project, "[34%](<calc: {rate:.0%}>)")
    project.write({"essays/other.py": essay("[34%](<calc: {rate:.0%}>)")})
    before = project.files()
    assert project.run("fix", "--yes", SUMS).code == 0
    assert {name for name, data in project.files().items() if before[name] != data} == {SUMS}


def test_what_cannot_be_mended_is_said_and_the_exit_code_is_its_own(project):
    text = drifted(project, "[34%](<calc: {rate:.0%}>) and [x](<term: y>)")
    assert project.run("fix", "--yes") == Result(
        1,
        "essays/sums.py:16: 34% → 33%    because rate = 0.3333333333\nRewrote 1. Read each sentence again.\n",
        RAN + "essays/sums.py:16: no term 'y' in archive/terms/; "
        "mend: correct the id, or define the term in the archive\n1 finding in 1 file.\n",
    )
    assert (project.root / SUMS).read_bytes() == text.replace(b"34%", b"33%")


def test_where_nothing_could_be_checked_it_does_not_say_that_nothing_has_drifted(project):
    assert project.write({SUMS: "x = 1\n"}).run("fix").out == ""


def test_a_calculation_that_fails_is_no_change(project):
    text = drifted(project, "[34%](<calc: {rat:.0%}>)")
    assert project.run("fix", "--yes").code == 1
    assert (project.root / SUMS).read_bytes() == text


def test_a_file_that_changed_meanwhile_is_left_alone(project, monkeypatch):
    drifted(project, "[34%](<calc: {rate:.0%}>)")
    monkeypatch.setattr("reckoner.run.scheduler.execute", execute_here)
    edits = fixes.edits(assemble(project.root))
    project.write({SUMS: essay("Now [34%](<calc: {rate:.0%}>)")})
    before = project.files()
    with pytest.raises(Failure) as failure:
        fixes.apply(project.root, edits)
    assert str(failure.value) == (
        "essays/sums.py:16: '34%' no longer stands where it stood; nothing is written; mend: run reckoner fix again"
    )
    assert project.files() == before


def test_a_files_permissions_are_kept(project):
    drifted(project, "[34%](<calc: {rate:.0%}>)")
    (project.root / SUMS).chmod(0o750)
    project.run("fix", "--yes")
    assert (project.root / SUMS).stat().st_mode & 0o777 == 0o750


def test_a_fact_that_drifted_on_a_page_written_by_hand_is_rewritten(project):
    project.write({"docs/about.md": "[301](<fact: {acme.batch_items}>)\n"})
    project.run("fix", "--yes")
    assert (project.root / "docs/about.md").read_text() == "[300](<fact: {acme.batch_items}>)\n"
