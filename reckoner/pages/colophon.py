"""What an essay's page says of itself: who wrote it and when, how long it takes, and how to cite it and its figures."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from reckoner.check.claims import Judged
from reckoner.core.site_info import Book as House
from reckoner.pages.page_state import Page
from reckoner.pages.verdict_card import decided
from reckoner.source.essay import Essay
from reckoner.text import markup

LINKS_HERE = "<!-- reckoner: links here -->"
"""Stands in an essay's page until every page is known, and with it what links to this one."""
WORDS_A_MINUTE = 240
"""Silent reading of English prose: Brysbaert 2019, Journal of Memory and Language 109, 104047, puts it at 238."""


def minutes(essay: Essay) -> int:
    """How long a reader takes over an essay's prose, in minutes, at least one."""
    prose = " ".join(cell.source for cell in essay.cells if cell.kind == "prose")
    visible = re.sub(r"\]\(<[^>]*>\)|\]\([^)]*\)|`[^`]*`", " ", prose)
    return max(1, round(len(re.findall(r"[^\W_]+(?:['’-]\w+)*", visible)) / WORDS_A_MINUTE))


def date(day: dt.date) -> str:
    """A day as it is written: 22 November 2026."""
    return f"{day.day} {day:%B %Y}"


def byline(essay: Essay, house: House) -> Iterator[str]:
    """Who, when, where in the site and how long; then the other forms of the page."""
    meta, slug = essay.meta, essay.slug
    names = ", ".join(markup.text(author) for author in meta.authors)
    when = f'<time datetime="{meta.date.isoformat()}">{date(meta.date)}</time>'
    if meta.updated:
        when += f', changed <time datetime="{meta.updated.isoformat()}">{date(meta.updated)}</time>'
    long = minutes(essay)
    part = "../../short-reckonings/" if essay.short else f"../../essays/#{meta.part.lower().replace(' ', '-')}"
    yield (
        f'<p class="rk-byline"><span>{names}</span> <span>{when}</span> '
        f'<span><a href="{part}">{meta.part}</a></span> '
        f'<span class="rk-counts">{long} minute{"s" * (long != 1)} to read</span></p>'
    )
    yield ""
    code = (("Source", house.source_of(essay.name)), ("Edit", house.edit_of(essay.name)))
    links = [
        f"[Notebook](../notebooks/{slug}.ipynb)",
        f"[.ipynb](../notebooks/{slug}/{slug}.ipynb){{ download }}",
        f"[.py](../notebooks/{slug}/{slug}.py){{ download }}",
        *(f"[{label}]({to})" for label, to in code if to),
        "[Cite](#cite)",
    ]
    yield from [" ".join(links), "{ .rk-forms }", ""]


def claims(judged: list[Judged], page: Page) -> Iterator[str]:
    """The claims that an essay reckons with, each with its verdict, and its row of the ledger."""
    if not judged:
        return
    yield from ["", "## Claims reckoned with { data-search-exclude }", "", '<ul class="rk-judged" data-search-exclude>']
    for each in judged:
        speaker = page.archive.people[each.claim.speaker]
        yield (
            f'<li><q class="rk-said">{markup.spoken(each.claim.words.strip())}</q> '
            f'<span class="rk-by">{markup.text(speaker.name)}</span> '
            f'<span class="rk-decided">{decided({"kind": each.kind, "text": each.text})}</span> '
            f'<span class="rk-more"><a href="#claim-{each.claim.id}">Above</a>, '
            f'<a href="../../ledger/#{each.claim.id}">in the ledger</a></span></li>'
        )
    yield "</ul>"


def cite(essay: Essay, page: Page, house: House) -> Iterator[str]:
    """How to cite the page, in plain words and for BibTeX, and each of its figures."""
    yield from ["", "## Cite this page { #cite data-search-exclude }", ""]
    yield f'<p class="rk-references">{citation(essay, house)}</p>'
    yield from [
        "",
        '<div data-search-exclude markdown="1">',
        "",
        "```bibtex",
        bibtex(essay, house),
        "```",
        "",
        "</div>",
        "",
    ]
    if page.figures:
        yield '<ul class="rk-references" data-search-exclude>'
        for nth, figure in enumerate(page.figures, 1):
            words = citation(essay, house, f"Figure {nth} in ", f"#figure-{figure['name']}")
            yield f'<li id="cite-{figure["name"]}">{words}</li>'
        yield "</ul>"
    licence = f'<a href="{house.licence.url}">{markup.text(house.licence.name)}</a>'
    if house.licence.name:
        yield f'<p class="rk-references">Text and figures may be shared and adapted under {licence}.</p>'


def citation(essay: Essay, house: House, of: str = "", at: str = "") -> str:
    """One line that cites the page, or something on it."""
    address = f"{house.url}essays/{essay.slug}/{at}"
    link = f'<a href="{markup.attribute(address)}">{markup.text(address)}</a>' if house.url else markup.text(address)
    day = essay.meta.updated or essay.meta.date
    return (
        f"{markup.text(', '.join(essay.meta.authors))} ({day.year}). {of}<cite>{markup.text(essay.title)}</cite>. "
        f"{markup.text(house.name)}, {date(day)}. {link}"
    )


def bibtex(essay: Essay, house: House) -> str:
    """The page as BibTeX has it; an author of more than three names is no person, and is kept together."""
    day = essay.meta.updated or essay.meta.date
    names = (f"{{{name}}}" if len(name.split()) > 3 else name for name in essay.meta.authors)
    held = {
        "title": f"{{{essay.title}}}",
        "author": " and ".join(names),
        "year": str(day.year),
        "month": f"{day:%b}".lower(),
        "howpublished": f"{{{house.name}}}",
        "url": f"{house.url}essays/{essay.slug}/",
    }
    lines = [f"  {key} = {value if key == 'month' else f'{{{value}}}'}" for key, value in held.items()]
    return f"@misc{{{essay.slug}-{day.year},\n" + ",\n".join(lines) + "\n}"
