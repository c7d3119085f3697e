"""Footnotes, set where they are referred to."""

from __future__ import annotations

import pytest

from reckoner.source.footnotes import Notes
from tests.project import Project, Result, essay


def shown(*texts: str) -> list[str]:
    """The texts with each mark as its number and, the first time, its words."""
    notes = Notes()
    taken = [notes.taken(text) for text in texts]
    return [notes.placed(text, lambda nth, _: f"({nth})", lambda nth, words: f"({nth}: {words})") for text in taken]


def test_a_note_stands_after_its_mark():
    assert shown("So.[^a] On.\n\n[^a]: Not *quite*.\n") == ["So.(1)(1: Not *quite*.) On.\n\n"]


def test_a_note_may_stand_in_another_cell():
    assert shown("So.[^a]", "[^a]: Words.\n\nMore.") == ["So.(1)(1: Words.)", "\nMore."]


def test_notes_are_numbered_in_the_order_of_their_marks():
    assert shown("One.[^b] Two.[^a]\n\n[^a]: A.\n[^b]: B.\n") == ["One.(1)(1: B.) Two.(2)(2: A.)\n\n"]


def test_a_second_mark_leads_to_the_same_note():
    assert shown("One.[^a] Two.[^a]\n\n[^a]: A.\n") == ["One.(1)(1: A.) Two.(1)\n\n"]


def test_a_note_to_which_a_note_refers_stands_after_it():
    source = "One.[^a] Two.[^b]\n\n[^a]: A.[^b] On.\n[^b]: B.[^c]\n[^c]: C.[^a] `[^a]`\n"
    assert shown(source) == ["One.(1)(1: A.(2) On.)(2: B.(3))(3: C.(1) `[^a]`) Two.(2)\n\n"]


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
