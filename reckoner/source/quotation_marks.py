"""Check what in a quotation is not the speaker's: brackets that are the source's own, and slips of the transcript.

A slip is quoted as it stands, and its entry says what was meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import BaseModel, ConfigDict, Field

from reckoner.text.quotation_match import LEFT_OUT, MARK, normal, pieces


class Slip(BaseModel):
    """A slip of the transcript: the words that are kept, and what was meant."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)
    kept: str = Field(min_length=1)
    meant: str = Field(min_length=1)


def wrong(words: str, theirs: Sequence[str], slips: Sequence[Slip]) -> Iterator[tuple[str, str]]:
    """What is wrong with the marks of a quotation, each with its mend."""
    of_words = set(MARK.findall(words)) - {LEFT_OUT}
    for mark in theirs:
        if mark not in of_words:
            yield f"theirs = {mark!r} is no bracket of its words", "copy it from the words, brackets and all"
    for slip in slips:
        if normal(slip.kept) not in normal(words):
            yield f"the slip {slip.kept!r} does not stand in its words", "copy it as it stands there"


def unclaimed(words: str, theirs: Sequence[str], source: str) -> list[str]:
    """Brackets that pass for ours and stand in the source."""
    there = normal(source)
    return [part for kind, part in pieces(words, theirs) if kind == "ours" and normal(part) in there]
