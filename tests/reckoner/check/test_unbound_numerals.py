"""Every numeral of the source is bound, quoted, exempt by rule, or let stand with a reason."""

from __future__ import annotations

import pytest

from reckoner.check.unbound_numerals import unaccounted_code
from reckoner.source.cells import Cell
from tests.project import CODE, PROSE_LINE, Project, Result, essay

MEND = "bind it, as in [{0}](<calc: {{...}}>), or say why it may stand, as in [{0}](<plain: why>)"


def finding(line: int, numeral: str, file: str = "essays/sums.py") -> Result:
    mend = MEND.format(numeral)
    message = f'the numeral "{numeral}" is bound to nothing and exempt by no rule'
    return Result(1, "", f"{file}:{line}: {message}; mend: {mend}\n")


@pytest.mark.parametrize(
    ("prose", "numeral"),
    [
        ("It fails 40 items.", "40"),
        ("It fails\n40 items.", "40"),
        ("# It fails 40 items", "40"),
        ("- one\n- It fails 40 items", "40"),
        ("| a | b |\n|---|---|\n| x | 40 items |", "40"),
        ("A note.[^1]\n\n[^1]: It fails 40 items.", "40"),
        ("See [40 items](https://example.org/2048).", "40"),
        ("![40 items](../assets/picture.png)", "40"),
        ("It is $x = 40$ here.", "40"),
        ("It is\n$$\n40 x\n$$", "40"),
        ("!!! note\n    It fails 40 items.", "40"),
        ("It fails **40** items.", "40"),
        ("It doubled.", "doubled"),
        ("It took ten steps.", "ten"),
        ("A third of them.", "A third"),
        ("It fails ４０ items.", "４０"),
        ("It fails &half; items.", "&half;"),
        ("She said 33%, not [33%](<calc: {rate:.0%}>).", "33%"),
        ("It fails [40 items](<term: failure-rate>).", "40"),
    ],
)
def test_a_numeral_bound_to_nothing_fails_the_check(project: Project, prose: str, numeral: str) -> None:
    project.write({"essays/sums.py": essay(prose=prose, code=CODE), "docs/assets/picture.png": ""})
    line = PROSE_LINE + prose[: prose.index(numeral)].count("\n")
    assert project.check() == finding(line, numeral)


@pytest.mark.parametrize(
    "prose",
    [
        "It ran in `40` ways.",
        "```\n40 items\n```",
        "<!-- 40 items -->",
        "See [it](https://example.org/2048/40).",
        '<span data-x="40">x</span>',
        "GPT-3 and Figure 2, in May 2023, by Move 37.",
        "It fails [40](<plain: a number of no account here>) times.",
        "> Most of them work, some fail, and that is the point.\n>\n> — [Ada Byron](<said: ada-point>)",
        "It is [$x = 33$](<calc: $x = {rate * 100:.0f}$>).",
        "Two readings of it agree.",
    ],
)
def test_what_is_exempt_or_accounted_for_passes(project: Project, prose: str) -> None:
    project.write({"essays/sums.py": essay(prose=prose)})
    assert project.check().err == ""


def test_the_summary_and_the_title_are_prose(project: Project) -> None:
    project.write({"essays/sums.py": essay(summary="It fails 40 items.", title="Forty sums")})
    assert project.check().err == (finding(2, "Forty").err + finding(3, "40").err)


def test_a_page_written_by_hand_is_prose(project: Project) -> None:
    project.write({"docs/about.md": "---\ntitle: About\n---\n\n# About\n\nIt fails 40 items.\n"})
    assert project.check() == finding(7, "40", "docs/about.md")


def code_findings(source: str) -> list[str]:
    cell = Cell("code", source, 10, tuple(range(source.count("\n") + 1)))
    return [str(finding) for finding in unaccounted_code(cell, "essays/x.py")]


def test_a_caption_takes_its_numbers_from_values() -> None:
    assert code_findings('figure(f, name="a", caption=f"It fails {rate:.0%} of 40.", alt="x")') == [
        'essays/x.py:10: the numeral "40" is typed into the caption of a figure; '
        "mend: compute it: an f-string with {expression:format}, or a value of the code above"
    ]


def test_an_alt_text_takes_its_numbers_from_values() -> None:
    assert len(code_findings('figure(\n  f,\n  caption="x",\n  alt="three steps"\n)')) == 1
    assert code_findings('figure(\n  f,\n  caption="x",\n  alt="three steps"\n)')[0].startswith("essays/x.py:13: ")


def test_a_table_is_not_typed() -> None:
    typed = code_findings('table([["a", "12%"], ["b", 3]], columns=["x", "40 items"], caption="y")')
    assert [message.split('"')[1] for message in sorted(typed)] == ["12%", "3", "40"]


def test_a_computed_table_and_caption_pass() -> None:
    source = 'table([[f"{x:.0%}", names[3]] for x in xs], columns=["x", f"{n} items"], caption=f"{n}" + "of them")'
    assert code_findings(source) == []


def test_the_handle_of_a_cell_is_seen_by_readers() -> None:
    assert code_findings("# Ten steps\nx = 10") == [
        'essays/x.py:10: the numeral "Ten" stands in the comment by which the page names this cell; '
        "mend: say it without the number"
    ]
    assert len(code_findings("# Orders of magnitude below")) == 1
    assert code_findings("x = 10  # ten steps") == []


def test_a_numeral_in_a_row_that_is_unpacked_is_found() -> None:
    code = 'table([[name, *(f"7 {x}" for x in pair)] for name, pair in rows], columns=["a"], caption="b")'
    (found,) = unaccounted_code(Cell("code", code, 3, (0,)), "essays/x.py")
    assert found.message == 'the numeral "7" is typed into the rows of a table'
