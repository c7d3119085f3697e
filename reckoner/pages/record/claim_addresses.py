"""An address for each claim, to share: a page that says what was claimed and found, and leads to the ledger's row."""

from __future__ import annotations

from collections.abc import Iterator

from reckoner.author import colours
from reckoner.check import record_prose
from reckoner.pages.record.uses import Reckoned, Uses
from reckoner.pages.share_card import Card
from reckoner.pages.templating import html
from reckoner.text import markup


def pages(uses: Uses) -> dict[str, str]:
    """The page of each claim, by file name."""
    return {f"{_folder(each)}/index.html": _page(each, uses) for each in uses.verdicts.values()}


def cards(uses: Uses) -> Iterator[tuple[str, Card]]:
    """The card of each claim, with its file name."""
    for each in uses.verdicts.values():
        kind = uses.book.verdict(each.judged.kind)
        yield (
            f"{_folder(each)}/card.png",
            Card(
                title=record_prose.plain(each.judged.claim.asserts),
                over=_who(each, uses),
                under=uses.book.name,
                verdict=f"{kind.sign} {each.judged.text}" if kind else each.judged.text,
                colour=getattr(colours, (kind.colour if kind else "ink").upper()),
                finding=markup.plain(each.judged.finding),
            ),
        )


def address(each: Reckoned) -> str:
    """Where a claim's page stands, from the top of the site."""
    return f"{_folder(each)}/"


def _folder(each: Reckoned) -> str:
    return f"claims/{each.judged.claim.id}"


def _who(each: Reckoned, uses: Uses) -> str:
    claim = each.judged.claim
    return f"{uses.archive.people[claim.speaker].name}, {uses.archive.works[claim.work].year}"


def _page(each: Reckoned, uses: Uses) -> str:
    return (
        html(
            "record/claim",
            title=record_prose.plain(each.judged.claim.asserts),
            about=f"{_who(each, uses)}: {each.judged.text}. {markup.plain(each.judged.finding)}",
            to=f"../../ledger/#{each.judged.claim.id}",
            at=f"{uses.book.url}{address(each)}",
            name=uses.book.name,
        )
        + "\n"
    )
