"""Quotations as readers see them: each mark and each slip says what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markupsafe import Markup

from reckoner.pages.templating import html
from reckoner.source.archive import Archive
from reckoner.source.quotation_marks import Slip
from reckoner.source.records import Excerpt
from reckoner.text.quotation_match import pieces

SAYS = {"left out": "words left out here", "ours": "not in the source: added here", "theirs": "so in the source"}


def shown(words: str, theirs: Sequence[str] = (), slips: Sequence[Slip] = ()) -> Markup:
    """The words of a quotation, each mark and each slip in an element that says what it is."""
    return html("essay/quoted", parts=list(_parts(words, theirs, slips)))


def _parts(words: str, theirs: Sequence[str], slips: Sequence[Slip]) -> Iterator[tuple[str, str, str]]:
    """The words in parts: the kind of each (none where it was simply said), and what its mark says."""
    for kind, part in pieces(words, theirs):
        if kind == "said":
            yield from _slipped(part, slips)
        else:
            yield part, kind.replace(" ", "-"), SAYS[kind]


def _slipped(part: str, slips: Sequence[Slip]) -> Iterator[tuple[str, str, str]]:
    meant = {slip.kept: f"so in the transcript, for: {slip.meant}" for slip in slips}
    longest = sorted(meant, key=len, reverse=True)
    for bit in re.split("(" + "|".join(map(re.escape, longest)) + ")", part) if meant else [part]:
        yield bit, "slip" if bit in meant else "", meant.get(bit, "")


def quotation(excerpt: Excerpt, archive: Archive, linked: bool = True, works: str = "") -> Markup:
    """A pull quote with speaker, work, date and locator; `works` is the address of the work, if not on the page."""
    paragraphs = [shown(part, excerpt.theirs, excerpt.slips) for part in excerpt.words.strip().split("\n\n")]
    speaker, work = archive.people[excerpt.speaker], archive.works[excerpt.work]
    address = works or f"#work-{work.id}"
    return html(
        "essay/quotation",
        excerpt=excerpt,
        paragraphs=paragraphs,
        speaker=speaker,
        work=work,
        linked=linked,
        address=address,
    )
