"""The short reckonings, collections of judged claims: the page that lists them, and their card on the home page."""

from __future__ import annotations

from collections.abc import Iterable

from reckoner.check.assembly import Site
from reckoner.pages import templating
from reckoner.pages.essay.bound_prose import unlinked
from reckoner.pages.essay.essay_page import summary_text
from reckoner.pages.page_state import header
from reckoner.pages.record.ledger import counts
from reckoner.pages.record.uses import Reckoned, Uses
from reckoner.pages.templating import Prose
from reckoner.source.essay import Essay

ABOUT = "Claims that need no essay, each with its verdict and, where one is reached, the calculation behind it."


def pages(site: Site, uses: Uses) -> dict[str, str]:
    """The page, by its file name; none where there is no short reckoning."""
    return {"short-reckonings/index.md": _page(site, uses)} if members(site) else {}


def members(site: Site) -> list[Essay]:
    """The essays that are collections of short reckonings, by title."""
    return sorted((c.essay for c in site.essays if c.essay.short), key=lambda essay: essay.title)


def _page(site: Site, uses: Uses) -> str:
    summaries = {c.essay: unlinked(summary_text(c), c.resolved[c.essay.cells[0]]) for c in site.essays}
    return header({"title": site.book.short, "description": ABOUT}) + templating.page(
        "record/short_reckonings",
        title=site.book.short,
        about=ABOUT,
        counts=counts(_of(members(site), uses), site.book, "../"),
        shelf=[(essay, summaries[essay], len(_of([essay], uses))) for essay in members(site)],
    )


def _of(essays: Iterable[Essay], uses: Uses) -> list[Reckoned]:
    slugs = {essay.slug for essay in essays}
    return [each for each in uses.counted if each.essay.slug in slugs]


def card(site: Site, uses: Uses) -> Prose:
    """The card of the home page; nothing where there is no short reckoning."""
    essays = members(site)
    if not essays:
        return Prose()
    claims = len(_of(essays, uses))
    title = site.book.short
    return Prose(templating.page("record/short_card", title=title, about=ABOUT, claims=claims, collections=len(essays)))
