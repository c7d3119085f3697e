"""What is not the speaker's in a quotation: marks of ours, brackets of the source, and slips, each as data."""

from __future__ import annotations

import pytest

from reckoner.core.findings import Failure
from reckoner.source.archive import load
from reckoner.source.quotation_marks import unclaimed
from reckoner.text import quotation_match
from tests.project import ARCHIVE, WORDS, Project

EXCERPTS = "archive/excerpts/acme.toml"


def said(project: Project, words: str, more: str) -> Project:
    text = ARCHIVE[EXCERPTS].replace(WORDS, words).replace("speaker", f"{more}\nspeaker", 1)
    text = text.replace(quotation_match.fingerprint(WORDS), quotation_match.fingerprint(words))
    return project.write({EXCERPTS: text, "archive/claims/acme.toml": ""})


def test_each_part_of_a_quotation_has_its_kind() -> None:
    assert list(quotation_match.pieces("so [...] it [really] goes [100x]", ["[100x]"])) == [
        ("said", "so "),
        ("left out", "[...]"),
        ("said", " it "),
        ("ours", "[really]"),
        ("said", " goes "),
        ("theirs", "[100x]"),
    ]


def test_a_bracket_of_the_source_counts_as_words_and_must_stand_there() -> None:
    words, source = "That's [10,000x] more", "That's [10,000x] more compute"
    assert quotation_match.word_count(words) == 2
    assert quotation_match.word_count(words, ["[10,000x]"]) == 3
    assert quotation_match.stands_in(words, source, ["[10,000x]"])
    assert not quotation_match.stands_in("That's [20,000x] more", source, ["[20,000x]"])


def test_a_bracket_that_passes_for_ours_and_stands_in_the_source_is_found() -> None:
    assert unclaimed("a [b] c [d] [...]", ["[d]"], "a [b] c [d]\n[...]") == ["[b]"]


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (
            'theirs = ["[very]"]',
            "theirs = '[very]' is no bracket of its words; mend: copy it from the words, brackets and all",
        ),
        (
            'theirs = ["[...]"]',
            "theirs = '[...]' is no bracket of its words; mend: copy it from the words, brackets and all",
        ),
        (
            'slips = [{ kept = "gbt2", meant = "GPT-2" }]',
            "the slip 'gbt2' does not stand in its words; mend: copy it as it stands there",
        ),
    ],
)
def test_a_mark_that_the_words_have_not_is_named(project: Project, more: str, message: str) -> None:
    said(project, "Most of [them] work [...] some fail", more)
    with pytest.raises(Failure) as failure:
        load(project.root)
    assert str(failure.value) == f"archive/excerpts/acme.toml:1: ada-point: {message}"


def test_a_slip_without_a_meaning_is_named_at_its_line(project: Project) -> None:
    said(project, "Most of them work", 'slips = [{ kept = "Most" }]')
    with pytest.raises(Failure) as failure:
        load(project.root)
    assert str(failure.value) == (
        f"{EXCERPTS}:4: ada-point: slips: the field 'meant' is missing; mend: add meant = ... within slips"
    )


def test_a_bracket_of_the_transcript_has_to_be_claimed(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("transcripts")
    (folder / "001_talk.txt").write_text("Most of [them] work, some fail.", encoding="utf-8")
    said(project, "Most of [them] work", "")
    result = project.run("quote", "--source", str(folder))
    assert result.err.splitlines()[-1].endswith(
        'ada-point: [them] stands in 001_talk.txt, brackets and all; mend: add a line: theirs = ["[them]"]'
    )
