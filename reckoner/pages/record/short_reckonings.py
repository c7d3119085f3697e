"""The shelf of short reckonings: a page that lists them, and the card that stands for them all on the home page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reckoner.check.assembly import Site
from reckoner.pages.essay_page import summary_text, unbound
from reckoner.pages.page_state import header
from reckoner.pages.record.ledger import counts
from reckoner.pages.record.uses import Reckoned, Uses
from reckoner.source.essay import Essay
from reckoner.text import markup

ABOUT = "Claims that need no essay, each with its verdict and, where one is reached, the calculation behind it."


def pages(site: Site, uses: Uses) -> dict[str, str]:
    """The page, by its file name; none where there is no short reckoning."""
    return {"short-reckonings/index.md": "\n".join(_page(site, uses))} if members(site) else {}


def members(site: Site) -> list[Essay]:
    """The essays that are collections of short reckonings, by title."""
    return sorted((c.essay for c in site.essays if c.essay.short), key=lambda essay: essay.title)


def _page(site: Site, uses: Uses) -> Iterator[str]:
    yield header({"title": site.book.short, "description": ABOUT})
    yield from [
        f"# {site.book.short}",
        "",
        ABOUT,
        "{ .rk-standfirst }",
        "",
        counts(_of(members(site), uses), site.book, "../"),
        "",
    ]
    for checked in sorted(site.essays, key=lambda checked: checked.essay.title):
        essay = checked.essay
        if essay.short:
            front = checked.resolved[essay.cells[0]]
            summary = unbound(summary_text(checked), front, '<span class="rk-bound">{}</span>')
            yield from [f"## [{markup.text(essay.title)}](../essays/{essay.slug}.md)", ""]
            yield from [markup.with_mathml(summary), "", f'<p class="rk-counts">{_claims(essay, uses)}</p>', ""]


def _of(essays: Iterable[Essay], uses: Uses) -> list[Reckoned]:
    slugs = {essay.slug for essay in essays}
    return [each for each in uses.verdicts.values() if each.essay.slug in slugs]


def _claims(essay: Essay, uses: Uses) -> str:
    number = len(_of([essay], uses))
    return f"{number} claim{'s' * (number != 1)}"


def card(site: Site, uses: Uses) -> str:
    """The card of the home page; nothing where there is no short reckoning."""
    essays = members(site)
    if not essays:
        return ""
    many = f"{len(_of(essays, uses))} claims, in {len(essays)} collection{'s' * (len(essays) != 1)}."
    return f'\n## [{site.book.short}](short-reckonings/index.md)\n\n{ABOUT}\n\n<p class="rk-counts">{many}</p>\n'
