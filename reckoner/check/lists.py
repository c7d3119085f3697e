"""Find items of lists that would be set as part of what is above them, and what would be left out where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reckoner.core.findings import Finding, misuse
from reckoner.source.cells import Cell
from reckoner.text.bindings import blanked, mask_code
from reckoner.text.markup import formulas

_MARGIN = re.compile(r"[ >]*")
_ITEM = re.compile(r"(?:(?P<bullet>[-*+])|(?P<number>\d+)\.)[ \t]+\S")
_BLANK = "leave a line blank before it"
_INDENT = "indent its words by four spaces"
_LOST = {
    r"^[ >]*#{1,6} .*[^\s#\\](#+) *$": ("a heading that would lose its last sign, {}", r"write \#"),
    r"^([ >]*)((?:!!!|\?\?\?\+?|===[+!]*) .*)\n(?!(?:[ >]*\n)*\1 {4,}\S)": ("a box without words, {}", _INDENT),
    r"^[ >]*\|.*\| *\n([ >]*[^|\s<>][^|\n]*)$": ("words that would be a row of the table above, {}", _BLANK),
}
"""What would be left out, what is said of it and the mend."""


def findings(cell: Cell, name: str) -> Iterator[Finding]:
    """A finding for each item right below words or another kind of item, or indented by less than four spaces."""
    source, margin = mask_code(cell.source) if cell.kind == "prose" else "", ""
    for start, end, _ in formulas(source):
        source = blanked(source, start, end)
    above: dict[int, str] = {}  # what began at each column since the last blank line
    for nth, line in enumerate(source.split("\n")):
        before, margin = margin, _MARGIN.match(line)[0]  # type: ignore[index]
        text, column = line[len(margin) :], len(margin)
        if not text or text.startswith("#") or margin.count(">") != before.count(">"):
            above = {}
        item = _ITEM.match(text)
        kind = "words" if item is None else "a bullet" if item["bullet"] else "a number"
        if item:
            above = {at: what for at, what in above.items() if at <= column}
            other, deeper = above.get(column, kind), column - max(above, default=column)
            if other != kind and (other != "words" or item["number"] in (None, "1")):
                what = f"an item with {kind} right below {'words' if other == 'words' else f'one with {other}'}"
                what += ", of which it would be part"
                yield misuse(name, cell.line + nth, what, _BLANK)
                above[column] = kind
            elif 0 < deeper < 4:
                what = "an item indented by less than four spaces, which would be one of the list above"
                yield misuse(name, cell.line + nth, what, "indent it by four")
        if text and not text.startswith("#"):
            above.setdefault(column, kind)
    for wrong, (what, mend) in _LOST.items():
        for m in re.finditer(wrong, f"{cell.source}\n", re.MULTILINE):
            if source[m.start() : m.end()].strip():  # and so no code
                yield misuse(name, cell.line_at(m.start(m.lastindex or 0)), what.format(m[m.lastindex or 0]), mend)
