"""What the site tells those who index, follow or cite it: an article's description, the feed, and `llms.txt`."""

from __future__ import annotations

import datetime as dt
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from typing import Any

from reckoner.core.site_info import Book
from reckoner.pages.page_state import Page
from reckoner.source.essay import Essay
from reckoner.source.records import Work

ATOM = "http://www.w3.org/2005/Atom"
Described = tuple[Essay, str]
"""An essay, and its summary without markup."""


def article(essay: Essay, summary: str, page: Page, book: Book) -> dict[str, Any]:
    """An essay as schema.org describes a scholarly article (https://schema.org/ScholarlyArticle)."""
    meta, address = essay.meta, f"{book.url}essays/{essay.slug}/"
    return {
        "@context": "https://schema.org",
        "@type": "ScholarlyArticle",
        "headline": essay.title,
        "abstract": summary,
        "author": [_who(name) for name in meta.authors],
        "datePublished": meta.date.isoformat(),
        "dateModified": (meta.updated or meta.date).isoformat(),
        "articleSection": meta.part,
        "inLanguage": "en",
        **({"license": book.licence.url} if book.licence.url else {}),
        "url": address,
        "image": f"{address}card.png",
        "isPartOf": {"@type": "WebSite", "name": book.name, "url": book.url},
        "citation": [_cited(work) for work in sorted(page.works.values(), key=lambda work: work.cite)],
    }


def _who(name: str) -> dict[str, str]:
    return {"@type": "Organization" if name.startswith("The ") else "Person", "name": name}


def _cited(work: Work) -> dict[str, Any]:
    found: dict[str, Any] = {
        "@type": "CreativeWork",
        "name": work.title,
        "author": [_who(name) for name in work.authors],
        "datePublished": str(work.year),
    }
    return found | ({"url": work.link} if work.link else {})


def feed(essays: Iterable[Described], book: Book) -> str:
    """The essays as an Atom feed, the newest first, dated by what they say of themselves."""
    ordered = sorted(essays, key=lambda each: (_changed(each[0]), each[0].slug), reverse=True)
    root = ET.Element("feed", xmlns=ATOM)
    _add(root, "title", book.name)
    _add(root, "id", book.url or f"urn:{re.sub(r'[^a-z0-9]+', '-', book.name.lower())}")
    _add(root, "updated", _moment(max((_changed(essay) for essay, _ in ordered), default=dt.date(1970, 1, 1))))
    ET.SubElement(root, "link", href=book.url)
    ET.SubElement(root, "link", href=f"{book.url}feed.xml", rel="self", type="application/atom+xml")
    for essay, summary in ordered:
        entry, address = ET.SubElement(root, "entry"), f"{book.url}essays/{essay.slug}/"
        _add(entry, "title", essay.title)
        _add(entry, "id", address)
        ET.SubElement(entry, "link", href=address)
        _add(entry, "published", _moment(essay.meta.date))
        _add(entry, "updated", _moment(_changed(essay)))
        for name in essay.meta.authors:
            _add(ET.SubElement(entry, "author"), "name", name)
        ET.SubElement(entry, "category", term=essay.meta.part)
        _add(entry, "summary", summary)
    ET.indent(root, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _add(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = text


def _changed(essay: Essay) -> dt.date:
    return essay.meta.updated or essay.meta.date


def _moment(day: dt.date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


MACHINES = (
    ("ledger.json", "the claims, each with its words, speaker, source, reading, precision and verdict"),
    ("headlines.json", "the numbers on which summaries and verdicts rest, each with its interval and alternatives"),
    (
        "numbers.json",
        "the bound numbers of the essays' prose, each with its kind, expression, value, functions and sources",
    ),
    ("models.csv", "the table of notable models"),
    ("feed.xml", "the essays as an Atom feed"),
)
"""Files of the site that machines read, and what is in them."""


def llms(essays: Iterable[Described], book: Book, about: str) -> str:
    """The site for language models (https://llmstxt.org): what it is, and each essay with its runnable source."""
    by_part = {part: [(e, s) for e, s in essays if e.meta.part == part] for part in book.parts}
    lines = [f"# {book.name}", "", f"> {about}", ""]
    lines += [
        "Most numbers are computed when the site is built, or cited with source and locator; others the author chose, "
        "and numbers.json says which. Quotations are verbatim.",
        "",
    ]
    for part, members in by_part.items():
        if members and part != book.short:
            lines += [f"## {part}", "", *(_linked(essay, summary, book) for essay, summary in members), ""]
    lines += ["## Data", "", *(f"- [{name}]({book.url}{name}): {what}" for name, what in MACHINES), ""]
    if shorts := by_part.get(book.short):
        lines += ["## Optional", "", *(_linked(essay, summary, book) for essay, summary in shorts), ""]
    return "\n".join(lines)


def _linked(essay: Essay, summary: str, book: Book) -> str:
    source = f"{book.url}notebooks/{essay.slug}/{essay.slug}.py"
    return f"- [{essay.title}]({book.url}essays/{essay.slug}/): {summary} [Source]({source})"
