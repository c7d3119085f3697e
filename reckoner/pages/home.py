"""The home page and the list of essays: cards by part in reading order, counts, and the verdicts that surprise."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping

from reckoner.check import record_prose
from reckoner.check.assembly import Site
from reckoner.check.checked_essay import Checked
from reckoner.pages.colophon import minutes
from reckoner.pages.essay_page import summary_text, unbound
from reckoner.pages.page_state import Page
from reckoner.pages.record import ledger
from reckoner.pages.record.uses import Reckoned, Uses
from reckoner.pages.verdict_card import decided
from reckoner.source.essay import Essay
from reckoner.text import markup

_SENTENCE = re.compile(r".+?(?<!\bal)(?<!\bvs)(?<!\b[A-Z])[.!?][”’]?(?=\s+(?:<|[A-Z“‘(]))", re.DOTALL)


def members(site: Site, part: str) -> list[Checked]:
    """The essays of a part in reading order: those that have a place in it, then the others by date."""
    found = [checked for checked in site.essays if checked.essay.meta.part == part]
    return sorted(found, key=lambda c: (c.essay.meta.order or math.inf, c.essay.meta.date, c.essay.slug))


def parts(site: Site) -> Iterator[tuple[str, list[Checked]]]:
    """The parts that have essays, the short reckonings apart, each with its essays in reading order."""
    yield from ((part, found) for part in site.book.long_parts if (found := members(site, part)))


def cards(site: Site, pages: Mapping[Essay, Page]) -> Iterator[str]:
    """The essays by part, each a card with its first figure and its finding."""
    for part, found in parts(site):
        yield f'\n## {part}\n\n<div class="rk-cards" markdown="1">\n'
        for checked in found:
            yield from _card(checked, pages[checked.essay])
        yield "</div>\n"


def _card(checked: Checked, page: Page) -> Iterator[str]:
    essay = checked.essay
    yield '<div class="rk-card" markdown="1">\n'
    if page.figures:
        yield f'<div class="rk-figure rk-lead">{_lead(page)}</div>\n'
    yield f"### [{markup.text(essay.title)}](essays/{essay.slug}.md)\n"
    yield f"{markup.with_mathml(finding(_summary(checked)))}\n\n</div>\n"


def _lead(page: Page) -> str:
    """The first figure of a page, drawn narrow, its ids those of no other page's figure."""
    figure = page.figures[0]
    picture = str(figure.get("narrow") or figure["svg"])
    return re.sub(r'(?<=\bid=")|(?<=href="#)|(?<=url\(#)', f"{page.slug}--", picture)


def _summary(checked: Checked) -> str:
    front = checked.resolved[checked.essay.cells[0]]
    return unbound(summary_text(checked), front, '<span class="rk-bound">{}</span>')


def finding(summary: str) -> str:
    """The first sentence of a summary."""
    first = _SENTENCE.match(summary)
    return first[0] if first else summary


def listed(site: Site) -> str:
    """The page of all essays: each with its whole summary, and how long it takes."""
    lines = []
    for part, found in parts(site):
        lines.append(f"\n## {part}\n")
        for checked in found:
            essay, long = checked.essay, minutes(checked.essay)
            lines += [f"### [{markup.text(essay.title)}]({essay.slug}.md)\n", markup.with_mathml(_summary(checked)), ""]
            lines.append(f'<p class="rk-counts">{long} minute{"s" * (long != 1)} to read</p>\n')
    return "\n".join(lines) + "\n"


def counts(pages: Iterable[Page]) -> str:
    """How many numerals the site has of each kind."""
    held = [page.counts for page in pages]
    total = {kind: sum(each[kind] for each in held) for kind in (held[0] if held else ())}
    rows = "".join(f"<div><dt>{kind}</dt><dd>{count:,}</dd></div>" for kind, count in total.items())
    return (
        f'<dl class="rk-counts rk-tally" aria-label="Numbers so far">{rows}</dl>\n'
        '<p class="rk-counts"><a href="numbers.json">Those computed, chosen, cited and left alone, as data</a>.</p>'
    )


def surprises(uses: Uses) -> str:
    """The verdicts on claims that the record calls surprising."""
    shown = "".join(_surprise(each, uses) for each in surprising(uses.verdicts.values()))
    return f'<ul class="rk-surprises">{shown}</ul>' if shown else ""


def surprising(verdicts: Iterable[Reckoned]) -> list[Reckoned]:
    """The claims that the record calls surprising: the greatest factors first, then the rest in the ledger's order."""
    chosen = [each for each in verdicts if each.judged.claim.surprising]
    return sorted(chosen, key=lambda each: -(each.judged.number or 0))


def _surprise(each: Reckoned, uses: Uses) -> str:
    found, claim = each.judged, each.judged.claim
    speaker = uses.archive.people[claim.speaker]
    told = f' <span class="rk-found">{markup.inline(found.finding)}</span>' if found.finding else ""
    return (
        f'<li><q class="rk-said">{markup.spoken(claim.words.strip())}</q> '
        f'<span class="rk-by"><a href="people/{speaker.id}/">{markup.text(speaker.name)}</a></span> '
        f'<span class="rk-asserts">Asserts: {record_prose.shown(claim.asserts, claim, uses.archive, "")}</span> '
        f'<span class="rk-decided">{decided({"kind": found.kind, "text": found.text})}</span>{told} '
        f'<a class="rk-more" href="{each.href}">How it was reckoned</a></li>'
    )


def verdicts(uses: Uses) -> str:
    """How many claims there are, by verdict; nothing where there is none."""
    return ledger.counts(uses.verdicts.values(), uses.book) if uses.verdicts else ""
