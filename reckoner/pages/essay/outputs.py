"""Set what code cells gave: figures with caption and downloads, tables, plain text. All computed by construction."""

from __future__ import annotations

import re
from typing import Any

from markupsafe import Markup

from reckoner.author import figure_style
from reckoner.author.mime import EXPLORE_MIME, FIGURE_MIME, HEADLINE_MIME, TABLE_MIME, VERDICT_MIME
from reckoner.pages.essay.explorable import explorable
from reckoner.pages.essay.verdict_card import card
from reckoner.pages.page_state import Page
from reckoner.pages.templating import Prose, html
from reckoner.text.placing import placed


def output(each: dict[str, Any], page: Page) -> Prose:
    """One output of a cell, to stand in the page; nothing where it shows nothing."""
    return Prose(placed(made) if (made := _set(each, page)) else "")


def _set(each: dict[str, Any], page: Page) -> Markup:
    data = each.get("data", {})
    if FIGURE_MIME in data:
        return _figure(data[FIGURE_MIME], data["image/svg+xml"], data["image/png"], page)
    if EXPLORE_MIME in data:
        return explorable(data[EXPLORE_MIME], data.get("image/svg+xml", ""), page)
    if VERDICT_MIME in data:
        return card(data[VERDICT_MIME], page)
    if TABLE_MIME in data:
        return _table(data[TABLE_MIME], page)
    if HEADLINE_MIME in data:
        return Markup("")  # the picture at the end of the essay shows all of them
    if "text/html" in data:
        return html("essay/rich", content=Markup(data["text/html"]))  # clean by now
    shown = each.get("text", "") if each["output_type"] == "stream" else data.get("text/plain", "")
    return html("essay/plain", text=shown.rstrip()) if shown.strip() else Markup("")


def _figure(figure: dict[str, Any], picture: str, png: str, page: Page) -> Markup:
    if any(figure["name"] == other["name"] for other in page.figures):
        raise ValueError(f"two figures are named {figure['name']!r}")
    if page.headlines and figure["name"] == "headlines":
        raise ValueError("a figure is named 'headlines', as the picture of the headlines is")
    page.figures.append(figure | {"svg": picture, "png": png})
    drawn = Markup(figure_style.both(picture, figure.get("narrow", "")))
    return html("essay/figure", figure=figure, drawn=drawn, nth=len(page.figures), page=page)


_NUMBER = re.compile(r"[^\w]{0,3}\d[\d,.\s%×⁰¹²³⁴⁵⁶⁷⁸⁹⁻–−+-]*|[–—-]?")
"""What a cell of figures holds: a number with its signs, or nothing."""


def _table(table: dict[str, Any], page: Page) -> Markup:
    page.tables += 1
    return html("essay/table", nth=page.tables, rows=rows(table, f"Table {page.tables}"))


def rows(table: dict[str, Any], name: str = "") -> Markup:
    """A table, its columns of figures marked as such."""
    columns = zip(*table["rows"], strict=True) if table["rows"] else [()] * len(table["columns"])
    figures = [all(map(_NUMBER.fullmatch, column)) for column in columns]
    return html("essay/rows", table=table, figures=figures, name=name)
