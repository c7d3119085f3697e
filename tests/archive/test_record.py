"""The record itself: it validates, and where the transcripts are at hand its quotations stand in them word for word."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from reckoner.check.assembly import assemble
from reckoner.pages.page_tree import write
from reckoner.source import quotation_marks
from reckoner.source.archive import Archive, load
from reckoner.text import quotation_match

ROOT = Path(__file__).parents[2]
TRANSCRIPTS = ROOT.parent / "shared" / "seeds"
ARCHIVE: Archive = load(ROOT)
SHARED_WORDS = 12

at_hand = pytest.mark.skipif(not TRANSCRIPTS.is_dir(), reason="the transcripts are not ours to keep, and are not here")


def transcript(number: str) -> str:
    path = quotation_match.find_transcript(TRANSCRIPTS, number)
    assert path is not None, f"no transcript {number}"
    return path.read_text(encoding="utf-8")


@at_hand
@pytest.mark.parametrize("id", ARCHIVE.excerpts)
def test_an_excerpt_stands_word_for_word_in_its_transcript(id: str) -> None:
    excerpt = ARCHIVE.excerpts[id]
    assert excerpt.transcript
    source = transcript(excerpt.transcript)
    assert quotation_match.stands_in(excerpt.words, source, excerpt.theirs)
    assert quotation_marks.unclaimed(excerpt.words, excerpt.theirs, source) == []


@at_hand
@pytest.mark.parametrize("id", ARCHIVE.claims)
def test_a_claim_stands_word_for_word_in_its_transcript(id: str) -> None:
    claim = ARCHIVE.claims[id]
    assert claim.transcript
    source = transcript(claim.transcript)
    assert quotation_match.stands_in(claim.words, source, claim.theirs)
    assert quotation_marks.unclaimed(claim.words, claim.theirs, source) == []


@at_hand
def test_at_most_a_tenth_of_a_transcript_is_quoted() -> None:
    """Excerpts and claims together, a word that is quoted twice counted once."""
    quoted: dict[str, list[str]] = {}
    for said in (*ARCHIVE.excerpts.values(), *ARCHIVE.claims.values()):
        parts = quotation_match.pieces(said.words, said.theirs)
        kept = "".join(part if kind in ("said", "theirs") else quotation_match.LEFT_OUT for kind, part in parts)
        quoted.setdefault(said.transcript, []).append(kept)
    for number, quotations in quoted.items():
        whole = transcript(number)
        assert len(covered(quotations, whole)) <= max(400, len(whole.split()) / 10), number


def covered(quotations: list[str], whole: str) -> set[object]:
    """The places of the words of a transcript that are quoted; words that cannot be placed each count."""
    text, places = quotation_match.normal(whole), set[object]()
    for words in quotations:
        at = 0
        for stretch in filter(None, map(quotation_match.normal, words.split("[...]"))):
            found = text.find(stretch, at)
            found = text.find(stretch) if found < 0 else found
            if found < 0:  # it stands there with a word broken at the end of a line
                places |= {(stretch, n) for n in range(len(stretch.split()))}
                continue
            first = len(text[:found].split())
            places |= set(range(first, first + len(stretch.split())))
            at = found + len(stretch)
    return places


def test_words_quoted_twice_are_counted_once() -> None:
    whole = "The models just want to learn, he said, and they just do."
    assert len(covered(["models just want to learn", "want to learn, he said", "they [...] do."], whole)) == 9


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    words = re.findall(r"[\w']+", quotation_match.normal(text).lower())
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


QUOTED = re.compile(r"<(blockquote|q|cite)\b.*?</\1>|^>.*?$|^```bibtex$.*?^```$", re.DOTALL | re.MULTILINE)
"""Quotations as they are marked on a page, and the titles of works."""


def ours(page: str) -> str:
    """The words of a page that are not marked as a quotation."""
    shown = re.sub(r"<[^>]*>", " ", QUOTED.sub(" \ue000 ", page))
    return html.unescape(shown)


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every page of the site as Markdown."""
    folder = tmp_path_factory.mktemp("pages") / "tree"
    write(assemble(ROOT), folder)
    return folder


@at_hand
def test_no_sentence_of_a_page_is_a_transcripts_but_in_quotation(pages: Path) -> None:
    theirs = set().union(*(runs(path.read_text(encoding="utf-8"), SHARED_WORDS) for path in TRANSCRIPTS.glob("*.txt")))
    shared = {
        path.relative_to(pages).as_posix(): " ".join(next(iter(found)))
        for path in sorted(pages.rglob("*.md"))
        if (found := runs(ours(path.read_text(encoding="utf-8")), SHARED_WORDS) & theirs)
    }
    assert shared == {}


def test_a_shared_run_is_found_outside_quotations_alone() -> None:
    words = "one two three four five six seven eight nine ten eleven twelve"
    assert runs(ours(f"<p>So {words.replace('five', '<b>five</b>,')}.</p>"), SHARED_WORDS) & runs(words, SHARED_WORDS)
    for quoted in (f"<q class='x'>{words}</q>", f"<blockquote><p>{words}</p></blockquote>", f"> {words}\n"):
        assert not runs(ours(f"So\n{quoted} it is"), SHARED_WORDS) & runs(words, SHARED_WORDS)


def test_nothing_is_wrong_with_the_record() -> None:
    """No entry is unused, no published id is gone, every claim is judged."""
    assert assemble(ROOT).findings == []
