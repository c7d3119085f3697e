"""The notebook of a run: every cell and every output of the run that made the page, for the notebook view."""

from __future__ import annotations

import base64
import json
import posixpath
import re
from html import unescape
from typing import Any

from markupsafe import Markup

from reckoner.author.mime import EXPLORE_MIME, FIGURE_MIME, HEADLINE_MIME, TABLE_MIME, VERDICT_MIME
from reckoner.check.checked_essay import Checked
from reckoner.check.resolution import Resolved
from reckoner.core.urls import address, addressed
from reckoner.pages.essay.bound_prose import notes_placed
from reckoner.pages.essay.headlines import moves
from reckoner.pages.essay.outputs import rows
from reckoner.pages.essay.quotations import quotation
from reckoner.pages.templating import html, words
from reckoner.source.archive import Archive
from reckoner.source.essay import Cell
from reckoner.source.footnotes import Notes
from reckoner.text import markup
from reckoner.text.placing import placed

_HEAVY = re.compile(
    r'<div class="clipboard-copy-txt"[^>]*>[^<]*</div>'
    r'|<div class="zeroclipboard-container">.*?</clipboard-copy>\s*</div>'
    r"|<style\b.*?</style>|<script\b.*?</script>|<link\b[^>]*>",
    re.DOTALL | re.IGNORECASE,
)
_WITHIN = re.compile(r"(?![a-z][a-z0-9+.-]*:|[/#?])(?P<path>[^#]+)(?P<at>.*)", re.IGNORECASE)
_TEXT = re.compile(r"text/|application/javascript$|image/svg\+xml$")
_PICTURE = re.compile(r'<img\b[^>]*\bsrc="data:image/svg\+xml;base64,([A-Za-z0-9+/=\s]+)"[^>]*/?>')


def notebook(checked: Checked, view: Archive | None = None) -> str:
    """The executed notebook as JSON; the same run gives the same bytes.

    With `view`, the archive, prose is set as HTML (quotations, mathematics, notes and footnotes, which a notebook
    converter would leave as they are typed); without, it stays the Markdown that JupyterLab shows.
    """
    essay = checked.essay
    forms = f"\n\n{html('essay/forms', slug=essay.slug)}" if view else ""
    cells = [_markdown("title", f"# {words(essay.title)}: the notebook{forms}")]
    count, shown = 0, _shown_prose(checked, view) if view else {}
    for nth, cell in enumerate(essay.cells[1:], 1):
        if cell.kind == "prose":
            source = _with_origins(cell, checked.resolved[cell], None)
            cells.append(_markdown(f"cell-{nth}", shown.get(cell, source)))
            continue
        count += 1
        cells.append(_code(f"cell-{nth}", cell.source, count, checked.run.outputs[cell]))
    return _written(cells, essay.title)


def _shown_prose(checked: Checked, archive: Archive) -> dict[Cell, str]:
    """Each prose cell as the view shows it; all are set as one text, as on the page."""
    notes = Notes()
    cells = [cell for cell in checked.essay.cells[1:] if cell.kind == "prose"]
    texts = [_with_origins(cell, checked.resolved[cell], archive) for cell in cells]
    taken = [notes.taken(markup.with_mathml(text)) for text in texts]
    made = markup.blocks(notes_placed(text, notes) for text in taken)
    shown = [html("essay/view_prose", content=Markup(markup.unparted(addressed(body, _address)))) for body in made]
    return dict(zip(cells, shown, strict=True))


def _address(to: str) -> str:
    """An address within the site that an essay has, as the view reaches it."""
    if not (m := _WITHIN.fullmatch(unescape(to))):  # Python-Markdown writes addresses of mail in entities
        return to
    return f"../../{address(posixpath.normpath(posixpath.join('essays', m['path'])))}{m['at']}"


# Made as nbformat makes it, byte for byte, without its checks of every cell and output: a test makes them.


def _written(cells: list[dict[str, Any]], title: str) -> str:
    book = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
            "title": title,
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(book, ensure_ascii=False, indent=1, sort_keys=True, separators=(",", ": "))


def _markdown(id: str, source: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": id, "metadata": {}, "source": source.splitlines(True)}


def _code(id: str, source: str, count: int, outputs: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": count,
        "id": id,
        "metadata": {},
        "outputs": [_numbered(output, count) for output in outputs],
        "source": source.splitlines(True),
    }


def _numbered(output: dict[str, Any], count: int) -> dict[str, Any]:
    made = dict(output)
    if made["output_type"] == "execute_result":
        made["execution_count"] = count
    if made["output_type"] == "stream":
        made["text"] = _lines(made["text"])
    if "data" in made:
        kept = {mime: value for mime, value in made["data"].items() if mime != EXPLORE_MIME}  # its table is a file
        made["data"] = {mime: _lines(value) if _TEXT.match(mime) else value for mime, value in kept.items()}
        made["data"] |= _shown(made["data"])
    return made


def _shown(data: dict[str, Any]) -> dict[str, Any]:
    """What a notebook shows of `reckoner.author`'s outputs: one picture of a figure, tables and verdicts as HTML."""
    if (figure := data.get(FIGURE_MIME)) is not None:
        data.pop("image/png", None)
        return {FIGURE_MIME: {key: value for key, value in figure.items() if key != "narrow"}}
    if (table := data.get(TABLE_MIME)) is not None:
        return {"text/html": _lines(str(rows(table)))}
    if (said := data.get(VERDICT_MIME)) is not None:
        return {"text/html": _lines(str(html("essay/view_verdict", said=said)))}
    if (about := data.get(HEADLINE_MIME)) is not None:
        return {"text/html": _lines(str(html("essay/view_headline", about=about, moves=moves(about))))}
    return {}


def _lines(text: Any) -> Any:
    return text.splitlines(True) if isinstance(text, str) else text


def _with_origins(cell: Cell, resolved: list[Resolved], archive: Archive | None) -> str:
    """The prose with each binding as its literal, the binding itself kept as the tooltip."""
    text = cell.source
    for r in reversed(resolved):
        if archive and r.span and r.span != (r.binding.start, r.binding.end):
            excerpt = archive.excerpts[r.binding.target]
            text = text[: r.span[0]] + placed(quotation(excerpt, archive, linked=False)) + text[r.span[1] :]
            continue
        kept = html("essay/origin_kept", origin=f"{r.scheme}: {r.binding.target}", literal=r.binding.text)
        text = text[: r.binding.start] + (placed(kept) if archive else str(kept)) + text[r.binding.end :]
    return text


def lighten(page: str) -> str:
    """A notebook view without the stylesheets and scripts that its converter repeats on every page.

    Its figures are SVG within the page again, as the reading view has them, so that they follow the palette. Code and
    output, which may scroll sideways, can be reached by keyboard.
    """
    light = _PICTURE.sub(lambda m: base64.b64decode(m[1]).decode(), _HEAVY.sub("", page))
    return light.replace("<pre>", '<pre tabindex="0">')
