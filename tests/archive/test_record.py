"""The record itself validates; and how words are compared with a transcript (`test_transcripts` compares them)."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from reckoner.check.assembly import assemble
from reckoner.source.archive import Archive, load
from reckoner.source.records import Quotation
from reckoner.text import quotation_match

ROOT = Path(__file__).parents[2]
ARCHIVE: Archive = load(ROOT)
SHARED_WORDS = 12

SAID: tuple[Quotation, ...] = (*ARCHIVE.excerpts.values(), *ARCHIVE.claims.values())


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


def test_a_shared_run_is_found_outside_quotations_alone() -> None:
    words = "one two three four five six seven eight nine ten eleven twelve"
    assert runs(ours(f"<p>So {words.replace('five', '<b>five</b>,')}.</p>"), SHARED_WORDS) & runs(words, SHARED_WORDS)
    for quoted in (f"<q class='x'>{words}</q>", f"<blockquote><p>{words}</p></blockquote>", f"> {words}\n"):
        assert not runs(ours(f"So\n{quoted} it is"), SHARED_WORDS) & runs(words, SHARED_WORDS)


@pytest.mark.slow
def test_nothing_is_wrong_with_the_record() -> None:
    """No entry is unused, no published id is gone, every claim is judged."""
    assert assemble(ROOT).findings == []
