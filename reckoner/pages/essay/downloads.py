"""What readers take away of a figure: SVG, PNG, and the data behind it with a header that says what it is."""

from __future__ import annotations

import base64
from typing import Any

from reckoner.author.figure_style import standalone
from reckoner.core.site_info import Book
from reckoner.pages.templating import date
from reckoner.source.essay import Essay
from reckoner.text import markup


def files_of(figure: dict[str, Any], nth: int, essay: Essay, book: Book) -> dict[str, str | bytes]:
    """The files by their names."""
    base = f"essays/{essay.slug}/{figure['name']}"
    return {
        f"{base}.svg": standalone(figure["svg"]),
        f"{base}.png": base64.b64decode(figure["png"]),
        f"{base}.csv": header(figure, f"Figure {nth}", essay, book) + figure["csv"],
    }


def header(figure: dict[str, Any], called: str, essay: Essay, book: Book) -> str:
    """Lines that begin with `#`, which readers of CSV skip when told to: `pandas.read_csv(..., comment="#")`."""
    columns = figure["csv"].split("\n", 1)[0]
    lines = [
        f"{called} of {essay.title!r}, {book.name}",
        f"Finding: {markup.plain(figure['caption'])}",
        f"Seen: {markup.plain(figure['alt'])}",
        f"Columns, each with its unit in brackets: {columns}",
    ]
    return about(lines, f"figure-{figure['name']}", essay, book)


def about(lines: list[str], place: str, essay: Essay, book: Book) -> str:
    """Lines that say what a file is, each behind `#`, and then where it stands, by whom it is, and its licence."""
    lines = [
        *lines,
        f"Address: {book.url}essays/{essay.slug}/#{place}",
        f"By: {', '.join(essay.meta.authors)}, {date(essay.meta.updated or essay.meta.date)}",
        *([f"Licence: {book.licence.name}, {book.licence.url}"] if book.licence.name else []),
    ]
    return "".join(f"# {line}\n" for line in lines)
