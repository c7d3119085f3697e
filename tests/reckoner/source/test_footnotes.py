"""Footnotes, set where they are referred to."""

from __future__ import annotations

import pytest

from reckoner.source.footnotes import Notes
from tests.project import Project, Result, essay

MARK = '<sup class="rk-noteref" id="noteref-1"><a href="#note-1" aria-label="Note 1">1</a></sup>'
BACK = '<a class="rk-noteback" href="#noteref-1" aria-label="1, back to the text">1</a>'


def shown(*texts: str) -> list[str]:
    notes = Notes()
    return [notes.placed(text) for text in [notes.taken(text) for text in texts]]


def test_a_note_stands_after_its_mark():
    assert shown("So.[^a] On.\n\n[^a]: Not *quite*.\n") == [
        f'So.{MARK}<span class="rk-note" id="note-1" role="note">{BACK} Not *quite*.</span> On.\n\n'
    ]


def test_a_note_may_stand_in_another_cell():
    assert shown("So.[^a]", "[^a]: Words.\n\nMore.") == [
        f'So.{MARK}<span class="rk-note" id="note-1" role="note">{BACK} Words.</span>',
        "\nMore.",
    ]


def test_notes_are_numbered_in_the_order_of_their_marks():
    text = shown("One.[^b] Two.[^a]\n\n[^a]: A.\n[^b]: B.\n")[0]
    assert text.index("B.</span>") < text.index("A.</span>")
    assert text.index('id="note-1"') < text.index('id="note-2"')


def test_a_second_mark_leads_to_the_same_note():
    text = shown("One.[^a] Two.[^a]\n\n[^a]: A.\n")[0]
    assert text.count("A.</span>") == 1
    assert '<sup class="rk-noteref"><a href="#note-1" aria-label="Note 1">1</a></sup>' in text


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("[^a]: One line\nand the next.\n\nProse.[^a]", "One line and the next."),
        ("[^a]: One.\n\n    Two.\n\nProse.[^a]", "One.<br>Two."),
        ("[^a]: One.\n[^b]: Two.\n\nProse.[^a]", "One."),
    ],
    ids=["lines", "paragraphs", "another note after it"],
)
def test_a_note_goes_on_as_far_as_it_is_one(source, says):
    notes = Notes()
    assert notes.taken(source).strip() == "Prose.[^a]"
    assert notes.said["a"] == says


def test_what_stands_in_code_is_no_note():
    source = "`x[^a]` is a power.\n\n```\n[^a]: no\n```\n"
    assert shown(source) == [source]


def test_a_mark_without_a_note_and_a_note_without_a_mark_are_named(project: Project) -> None:
    project.write({"essays/sums.py": essay("So.[^a]\n\n[^b]: Words.")})
    assert project.check() == Result(
        2,
        "",
        "essays/sums.py:16: no note [^a]; mend: write it: [^a]: Its words.\n"
        "essays/sums.py:18: nothing refers to the note [^b]; mend: write [^b] where it belongs, or remove it\n",
    )


def test_a_number_in_a_note_is_bound_as_everywhere(project: Project, tmp_path) -> None:
    project.write({"essays/sums.py": essay("So.[^a]\n\n[^a]: [33%](<calc: {rate:.0%}>).")})
    assert project.run("export", str(tmp_path / "out")).code == 0
    page = (tmp_path / "out" / "essays" / "sums.md").read_text(encoding="utf-8")
    assert f'role="note">{BACK} <a class="rk-number rk-chosen"' in page
