"""Set what code cells gave: figures with caption and downloads, tables, plain text. All computed by construction."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from reckoner.author import figure_style
from reckoner.author.mime import EXPLORE_MIME, FIGURE_MIME, TABLE_MIME, VERDICT_MIME
from reckoner.pages.explorable import explorable
from reckoner.pages.page_state import Page
from reckoner.pages.verdict_card import card
from reckoner.text import markup


def output(each: dict[str, Any], page: Page) -> Iterator[str]:
    """The Markdown of one output of a cell."""
    data = each.get("data", {})
    if FIGURE_MIME in data:
        yield from _figure(data[FIGURE_MIME], data["image/svg+xml"], data["image/png"], page)
    elif EXPLORE_MIME in data:
        yield from explorable(data[EXPLORE_MIME], data.get("image/svg+xml", ""), page)
    elif VERDICT_MIME in data:
        yield from card(data[VERDICT_MIME], page)
    elif TABLE_MIME in data:
        yield from _table(data[TABLE_MIME], page)
    elif "text/markdown" in data:
        yield from ["", f'<div class="rk-output">{data["text/markdown"]}</div>', ""]  # HTML by now, and clean
    else:
        shown = each.get("text", "") if each["output_type"] == "stream" else data.get("text/plain", "")
        if shown.strip():
            body = html.escape(shown.rstrip(), quote=False)
            yield from ["", f'<pre class="rk-output"><code>{body}</code></pre>', ""]


def _figure(figure: dict[str, Any], picture: str, png: str, page: Page) -> Iterator[str]:
    name, nth, base = figure["name"], len(page.figures) + 1, f"{page.slug}/{figure['name']}"
    if any(name == other["name"] for other in page.figures):
        raise ValueError(f"two figures are named {name!r}")
    page.figures.append(figure | {"svg": picture, "png": png})
    drawn = figure_style.both(picture, figure.get("narrow", ""))
    yield from [
        "",
        f'<figure class="rk-figure" id="figure-{name}" markdown="1">',
        f'<div class="rk-canvas" tabindex="0" data-search-exclude>{drawn}</div>',
        f'<figcaption markdown="span"><b>Figure {nth}.</b> {markup.inline(figure["caption"])} '
        f'<span class="rk-take">[SVG]({base}.svg){{ download }} [PNG]({base}.png){{ download }} '
        f"[CSV]({base}.csv){{ download }} [Cite](#cite-{name}) [Code](#code-{page.cells})</span></figcaption>",
        "</figure>",
        "",
    ]


_NUMBER = re.compile(r"[^\w]{0,3}\d[\d,.\s%×⁰¹²³⁴⁵⁶⁷⁸⁹⁻–−+-]*|[–—-]?")
"""What a cell of figures holds: a number with its signs, or nothing."""


def _table(table: dict[str, Any], page: Page) -> Iterator[str]:
    page.tables += 1
    name = f"Table {page.tables}"
    opening = f'<div class="rk-table" id="table-{page.tables}" tabindex="0" role="region" aria-label="{name}">'
    yield from ["", f"{opening}{rows(table, f'<b>{name}.</b> ')}</div>", ""]


def rows(table: dict[str, Any], name: str = "") -> str:
    """A table of HTML, its columns of figures marked as such."""
    columns = zip(*table["rows"], strict=True) if table["rows"] else [()] * len(table["columns"])
    kinds = ['class="rk-figures"' if all(map(_NUMBER.fullmatch, column)) else "" for column in columns]
    head = _cells('th scope="col"', "th", kinds, table["columns"])
    body = "".join(f"<tr>{_cells('td', 'td', kinds, row)}</tr>" for row in table["rows"])
    caption = f"<caption>{name}{markup.inline(table['caption'])}</caption>"
    return f'<table class="rk-rows">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _cells(opening: str, closing: str, kinds: list[str], cells: list[str]) -> str:
    """A row's cells, those of columns of figures marked as such."""
    opened = (f"<{f'{opening} {kind}'.strip()}>" for kind in kinds)
    return "".join(f"{tag}{markup.inline(cell)}</{closing}>" for tag, cell in zip(opened, cells, strict=True))
