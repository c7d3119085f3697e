"""What is not the speaker's in a quotation, as data: words left out, words of ours, brackets of the source, and slips.

A slip of transcription is kept as it stands, and flagged: its entry says what was meant. Nothing is silently mended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pydantic import BaseModel, ConfigDict, Field

from reckoner.text.quotation_match import MARK, normal

LEFT_OUT = "[...]"


class Slip(BaseModel):
    """A slip of the transcript's: as it was kept, and what was meant."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)
    kept: str = Field(min_length=1)
    meant: str = Field(min_length=1)


def pieces(words: str, theirs: Sequence[str] = ()) -> Iterator[tuple[str, str]]:
    """The parts of a quotation in order, each with its kind: said, left out, ours or theirs."""
    for part in re.split(f"({MARK.pattern})", words):
        if not MARK.fullmatch(part):
            kind = "said"
        else:
            kind = "left out" if part == LEFT_OUT else "theirs" if part in theirs else "ours"
        if part:
            yield kind, part


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
