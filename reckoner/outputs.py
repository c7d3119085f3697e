"""Set what code cells gave: figures with caption and downloads, tables, plain text. All computed by construction."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from reckoner import markup
from reckoner.card import card
from reckoner.explorable import explorable
from reckoner.kernel import EXPLORE_MIME, FIGURE_MIME, TABLE_MIME, VERDICT_MIME

if TYPE_CHECKING:
    from reckoner.page import Page


def output(each: dict[str, Any], page: Page) -> Iterator[str]:
    """The Markdown of one output of a cell."""
    data = each.get("data", {})
    if FIGURE_MIME in data:
        yield from _figure(data[FIGURE_MIME], data["image/svg+xml"], page)
    elif EXPLORE_MIME in data:
        yield from explorable(data[EXPLORE_MIME], data.get("image/svg+xml", ""), page)
    elif VERDICT_MIME in data:
        yield from card(data[VERDICT_MIME], page)
    elif TABLE_MIME in data:
        yield from _table(data[TABLE_MIME], page)
    elif "text/markdown" in data:
        yield from ["", '<div class="rk-output" markdown="1">', "", data["text/markdown"], "", "</div>", ""]
    else:
        shown = each.get("text", "") if each["output_type"] == "stream" else data.get("text/plain", "")
        if shown.strip():
            body = html.escape(shown.rstrip(), quote=False)
            yield from ["", f'<pre class="rk-output"><code>{body}</code></pre>', ""]


def _figure(figure: dict[str, Any], picture: str, page: Page) -> Iterator[str]:
    name, nth = figure["name"], len(page.figures) + 1
    if any(name == other["name"] for other in page.figures):
        raise ValueError(f"two figures are named {name!r}")
    page.figures.append(figure | {"svg": picture})
    base = f"{page.slug}/{name}"
    yield from [
        "",
        f'<figure class="rk-figure" id="figure-{name}" markdown="1">',
        f'<div class="rk-canvas" tabindex="0" data-search-exclude>{picture}</div>',
        f'<figcaption markdown="span"><b>Figure {nth}.</b> {markup.inline(figure["caption"])} '
        f'<span class="rk-take">[SVG]({base}.svg) [CSV]({base}.csv)</span></figcaption>',
        "</figure>",
        "",
    ]


def _table(table: dict[str, Any], page: Page) -> Iterator[str]:
    page.tables += 1
    head = "".join(f'<th scope="col">{markup.inline(cell)}</th>' for cell in table["columns"])
    rows = "".join(
        "<tr>" + "".join(f"<td>{markup.inline(cell)}</td>" for cell in row) + "</tr>" for row in table["rows"]
    )
    yield from [
        "",
        f'<div class="rk-table" id="table-{page.tables}" tabindex="0" role="region" aria-label="Table {page.tables}">'
        f'<table class="rk-rows"><caption><b>Table {page.tables}.</b> {markup.inline(table["caption"])}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>",
        "",
    ]
