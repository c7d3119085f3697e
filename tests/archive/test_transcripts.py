"""Where the transcripts are at hand, quotations of the record stand in them word for word, and nothing else does."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from reckoner.check.assembly import assemble
from reckoner.pages.page_tree import write
from reckoner.source import quotation_marks
from reckoner.text import quotation_match
from tests.archive.test_record import ROOT, SHARED_WORDS, covered, ours, runs
from tests.archive.test_record import SAID as ALL_SAID

pytestmark = pytest.mark.slow
TRANSCRIPTS = ROOT.parent / "shared" / "seeds"
if not TRANSCRIPTS.is_dir():
    pytest.skip("the transcripts are not ours to keep, and are not here", allow_module_level=True)


SAID = [said for said in ALL_SAID if said.transcript.isdigit()]


@cache
def transcript(number: str) -> str:
    path = quotation_match.find_transcript(TRANSCRIPTS, number)
    assert path is not None, f"no transcript {number}"
    return path.read_text(encoding="utf-8")


def test_every_excerpt_and_claim_stands_word_for_word_in_its_transcript() -> None:
    missing = [s.id for s in SAID if not quotation_match.stands_in(s.words, transcript(s.transcript), s.theirs)]
    assert missing == []


def test_no_bracket_that_passes_for_ours_stands_in_the_transcript() -> None:
    found = {said.id: quotation_marks.unclaimed(said.words, said.theirs, transcript(said.transcript)) for said in SAID}
    assert {id: marks for id, marks in found.items() if marks} == {}


def test_at_most_a_tenth_of_a_transcript_is_quoted() -> None:
    """Excerpts and claims together, a word that is quoted twice counted once."""
    quoted: dict[str, list[str]] = {}
    for said in SAID:
        parts = quotation_match.pieces(said.words, said.theirs)
        kept = "".join(part if kind in ("said", "theirs") else quotation_match.LEFT_OUT for kind, part in parts)
        quoted.setdefault(said.transcript, []).append(kept)
    for number, quotations in quoted.items():
        whole = transcript(number)
        assert len(covered(quotations, whole)) <= max(400, len(whole.split()) / 10), number


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every page of the site as Markdown."""
    folder = tmp_path_factory.mktemp("pages") / "tree"
    write(assemble(ROOT), folder)
    return folder


def test_no_sentence_of_a_page_is_a_transcripts_but_in_quotation(pages: Path) -> None:
    theirs = set().union(*(runs(path.read_text(encoding="utf-8"), SHARED_WORDS) for path in TRANSCRIPTS.glob("*.txt")))
    shared = {
        path.relative_to(pages).as_posix(): " ".join(next(iter(found)))
        for path in sorted(pages.rglob("*.md"))
        if (found := runs(ours(path.read_text(encoding="utf-8")), SHARED_WORDS) & theirs)
    }
    assert shared == {}
