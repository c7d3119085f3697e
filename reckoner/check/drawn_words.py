"""Find numerals that an author typed into a drawing: as a title, a label, a legend, a note beside a curve.

Whatever way they took there, they stand in the finished picture as they stand in the code, so the two are compared.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from reckoner.check.unbound_numerals import COMPUTE, OPAQUE, typed_words
from reckoner.core.findings import Finding
from reckoner.run.execution import Run
from reckoner.source.cells import Cell
from reckoner.source.parsed import module_of, nodes
from reckoner.text.numerals import unaccounted


def findings(cells: Iterable[Cell], run: Run, name: str) -> Iterator[Finding]:
    """A finding for each text of the code that holds a numeral and stands in a picture of the essay."""
    drawn = {words for outputs in run.outputs.values() for output in outputs for words in _drawn(output)}
    for cell in cells if drawn else ():
        for node in _texts(cell):
            text = typed_words(node)
            found = [each for each in unaccounted(text) if each.text.lower() != "orders of magnitude"]  # a unit
            if found and (shown := _pattern(text)) and any(map(shown.fullmatch, drawn)):
                message = f'the numeral "{found[0].text}" is typed into words of a drawing'
                yield Finding(name, cell.line + node.lineno - 1, message, COMPUTE)


def _drawn(output: dict[str, Any]) -> Iterator[str]:
    """The texts of a picture, by what counts of them."""
    if picture := output.get("data", {}).get("image/svg+xml"):
        for node in etree.fromstring(picture.encode()).iter("{*}text"):
            yield _counted("".join(node.itertext()))


def _texts(cell: Cell) -> Iterator[ast.Constant | ast.JoinedStr]:
    """The texts that a cell of code holds, f-strings whole."""
    tree = module_of(cell.source)
    within = {part for node in nodes(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in nodes(tree):
        match node:
            case ast.JoinedStr() | ast.Constant(value=str()) if node not in within:
                yield node


def _pattern(text: str) -> re.Pattern[str] | None:
    """What a text looks like in a picture, whatever is computed in it; none for figures alone, as ticks are."""
    pieces = [_counted(piece) for piece in text.split(OPAQUE)]
    return re.compile(".*".join(map(re.escape, pieces))) if re.search(r"[^\W\d_]", "".join(pieces)) else None


def _counted(text: str) -> str:
    return re.sub(r"[\W_]", "", text)
