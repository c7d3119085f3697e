"""The home page and the list of essays: cards by part in reading order, counts, and the verdicts that surprise."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping

from markupsafe import Markup

from reckoner.check.assembly import Site
from reckoner.check.checked_essay import Checked
from reckoner.pages import own_words, templating
from reckoner.pages.essay import headlines
from reckoner.pages.essay.bound_prose import unlinked
from reckoner.pages.essay.colophon import minutes
from reckoner.pages.essay.essay_page import summary_text
from reckoner.pages.page_state import Page
from reckoner.pages.record import ledger
from reckoner.pages.record.uses import Reckoned, Uses
from reckoner.pages.templating import Prose, html
from reckoner.source.essay import Essay

_SENTENCE = re.compile(r".+?(?<!\bal)(?<!\bvs)(?<!\b[A-Z])[.!?][”’]?(?=\s+(?:|[A-Z“‘(]))", re.DOTALL)


def members(site: Site, part: str) -> list[Checked]:
    """The essays of a part in reading order: those that have a place in it, then the others by date."""
    found = [checked for checked in site.essays if checked.essay.meta.part == part]
    return sorted(found, key=lambda c: (c.essay.meta.order or math.inf, c.essay.meta.date, c.essay.slug))


def parts(site: Site) -> Iterator[tuple[str, list[Checked]]]:
    """The parts that have essays, the short reckonings apart, each with its essays in reading order."""
    yield from ((part, found) for part in site.book.long_parts if (found := members(site, part)))


def cards(site: Site, pages: Mapping[Essay, Page]) -> Prose:
    """The essays by part, each a card with its first figure and its finding."""
    shown = [(part, [_card(checked, pages[checked.essay]) for checked in found]) for part, found in parts(site)]
    return Prose(templating.page("home/cards", parts=shown))


def start_with(site: Site, pages: Mapping[Essay, Page], slugs: Iterable[str]) -> Prose:
    """The cards of a few essays, by their slugs; a slug that no essay has is a `KeyError`."""
    by_slug = {checked.essay.slug: checked for checked in site.essays}
    chosen = [by_slug[slug] for slug in slugs]
    shown = [_card(checked, pages[checked.essay], "first--") for checked in chosen]
    return Prose(templating.page("home/cards", parts=[("", shown)]))


def _card(checked: Checked, page: Page, ids: str = "") -> tuple[Essay, Markup, Prose]:
    return checked.essay, _lead(page, ids), finding(_summary(checked))


def _lead(page: Page, ids: str) -> Markup:
    """The first figure of a page, drawn narrow, its ids those of no other figure; nothing where it has none."""
    if not page.figures:
        return Markup("")
    picture = str(page.figures[0].get("narrow") or page.figures[0]["svg"])
    return Markup(re.sub(r'(?<=\bid=")|(?<=href="#)|(?<=url\(#)', f"{ids}{page.slug}--", picture))


def _summary(checked: Checked) -> Prose:
    return unlinked(summary_text(checked), checked.resolved[checked.essay.cells[0]])


def finding(summary: str) -> Prose:
    """The first sentence of a summary."""
    first = _SENTENCE.match(summary)
    return Prose(first[0] if first else summary)


def listed(site: Site) -> str:
    """The page of all essays: each with its whole summary, and how long it takes."""
    found = [(part, [(c.essay, _summary(c), minutes(c.essay)) for c in of_part]) for part, of_part in parts(site)]
    return templating.page("home/essays", parts=found)


def counts(pages: Iterable[Page], top: str) -> Markup:
    """How many numerals the site has of each kind."""
    held = [page.counts for page in pages]
    total = {kind: sum(each[kind] for each in held) for kind in (held[0] if held else ())}
    return html("home/tally", total=total, top=top)


def surprises(uses: Uses, top: str) -> Markup:
    """The verdicts on claims that the record calls surprising."""
    return html("home/surprises", rows=[_shown(each, uses, top) for each in surprising(uses.verdicts.values())])


def surprising(verdicts: Iterable[Reckoned]) -> list[Reckoned]:
    """The claims that the record calls surprising: the greatest factors first, then the rest in the ledger's order."""
    chosen = [each for each in verdicts if each.judged.claim.surprising]
    return sorted(chosen, key=lambda each: -(each.judged.number or 0))


def _shown(each: Reckoned, uses: Uses, top: str) -> dict[str, object]:
    claim = each.judged.claim
    asserts = own_words.shown(claim.asserts, claim, uses.archive, top)
    return {
        "found": each.judged,
        "speaker": uses.archive.people[claim.speaker],
        "asserts": asserts,
        "href": top + each.href,
        "top": top,
    }


def claim(uses: Uses, id: str, top: str) -> Markup:
    """A claim with its verdict, what was found, and how far the number moves that decided; `KeyError` where none is."""
    each = uses.verdicts[id]
    about = uses.essays[each.essay].headlines.get(each.judged.headline)
    moves = headlines.span(about, *about["range"]) if about and about["alternatives"] else ""
    return html("home/claim", moves=moves, **_shown(each, uses, top))


def explorable(pages: Mapping[Essay, Page], of: str, top: str, first: bool) -> Markup:
    """An explorable of an essay, by the slug of the essay and its name: `essay/name`; `KeyError` where none is."""
    shown = {f"{page.slug}/{each['name']}": (each, page) for page in pages.values() for each in page.explorables}
    given, page = shown[of]
    return html("essay/explorable", given=given, page=page, first=first, top=top)


def verdicts(uses: Uses, top: str) -> Markup:
    """How many claims there are, by verdict; nothing where there is none."""
    return ledger.counts(uses.counted, uses.book, top) if uses.verdicts else Markup("")
