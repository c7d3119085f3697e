"""What a reader sees of a cell: its prose, or what its code says on the page; all else opaque, every offset kept.

Mutants are made of the numbers that are found here. This shares no pattern with `check/unbound_numerals.py`, so that a
place which the check overlooks still gets mutants, and these survive.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise

from reckoner.source.essay import Cell
from reckoner.text.bindings import bindings, blanked, mask_code

OPAQUE, JOINED = "\ue000", "\u200b"
"""In the place of what is not seen; in the place of what stands between two halves of one string."""

_SPOKEN_VALUE = re.compile(
    r"""\b(?:alt|title|aria-label|placeholder|summary)\s*=\s*(["'])(?P<words>.*?)\1""", re.DOTALL
)
_UNSEEN = re.compile(
    r"""(?<=\])\((?:<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?=\s*\)|\s+["'])  # the destination of a link
    | ^[ ]{0,3}\[(?!\^)[^\]\n]+\]:[ \t]*\S+  # a link's definition
    | <https?:[^>\s]*> | </?[A-Za-z][^<>]*>  # addresses and tags
    | \{:?[ ][^{}\n]*\}  # attributes""",
    re.MULTILINE | re.VERBOSE,
)
_FRONT = re.compile(r"^(?:title|summary|description)\s*:.*(?:\n[ \t]+.*|\n(?=\n*[ \t]))*", re.MULTILINE)


def visible_prose(cell: Cell) -> str:
    """A prose cell, or the title and summary of the front matter, without what no reader reads as prose."""
    text = mask_code(cell.source, OPAQUE)
    for b in bindings(cell.source):
        text = blanked(text, b.literal[1] + 1, b.end, OPAQUE)
    for m in reversed(list(_UNSEEN.finditer(text))):
        kept = [(m.start() + s.start("words"), s["words"]) for s in _SPOKEN_VALUE.finditer(m[0])]
        text = blanked(text, *m.span(), OPAQUE)
        for at, words in kept:
            text = text[:at] + words + text[at + len(words) :]
    if cell.kind == "front":
        places = [m.span() for m in _FRONT.finditer(cell.source)]
        for (_, start), (end, _) in pairwise([(0, 0), *places, (len(text), 0)]):
            text = blanked(text, start, end, OPAQUE)
    return text


SPOKEN = {
    "figure": ({"caption", "alt"}, ()),
    "table": ({"caption", "columns", "rows"}, (0,)),
    "judge": ({"finding", "fixed"}, (2,)),
    "explore": ({"caption", "alt"}, ()),
    "slider": ({"label", "unit"}, (0,)),
    "reading": ({"label", "unit"}, (0,)),
    "true_unless": ({"by"}, (1,)),
    "likeliest": ({"reading", "because", "others"}, (0, 2, 3)),
    "undecided": ({"because", "decider", "readings"}, (0, 1, 2)),
    "not_of_fact": ({"because"}, (0,)),
    "headline": ({"says", "how", "alternatives", "exact"}, (1,)),
}
"""Which arguments readers see, by name and by place."""
_OPENING = re.compile(r"#[^\n]*|(?P<prefix>[A-Za-z]{0,2})(?P<quote>\"{3}|'{3}|[\"'])")
_STRING = re.compile(r"""'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*\"""")


def visible_code(source: str) -> tuple[str, list[tuple[int, int]]]:
    """What a code cell says on the page (its first comment; captions, alt texts, tables), and the fields in it."""
    visible, fields = ["\n"] * len(source), list[tuple[int, int]]()
    if source.startswith("#"):
        visible[1 : source.find("\n") % (len(source) + 1)] = source.split("\n", 1)[0][1:]
    for start, end in _spoken_strings(source):
        visible[start:end] = JOINED * (end - start)
        for kind, a, b in _pieces(source, start, end):
            visible[a:b] = source[a:b] if kind == "text" else OPAQUE * (b - a)
            if kind == "field":
                fields.append((a, b))
    return "".join(visible), fields


def _spoken_strings(source: str) -> Iterator[tuple[int, int]]:
    """Where the strings stand that a call of `SPOKEN` sets on the page, by whatever name it has them."""
    tree, done = ast.parse(source), set[tuple[int, int]]()
    named: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        for target in node.targets if isinstance(node, ast.Assign) else ():
            if isinstance(target, ast.Name):
                named.setdefault(target.id, []).append(node.value)  # type: ignore[attr-defined]
    todo = [value for call in ast.walk(tree) if isinstance(call, ast.Call) for value in _said_by(call)]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Name):
            todo += named.pop(node.id, [])
        elif isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            done.add(span_of(node, source))
        elif isinstance(node, ast.Dict | ast.DictComp):
            todo += filter(None, node.keys) if isinstance(node, ast.Dict) else [node.key]
        elif not isinstance(node, ast.Compare):
            skipped = node.slice if isinstance(node, ast.Subscript) else None
            todo += [child for child in ast.iter_child_nodes(node) if child is not skipped]
    yield from sorted(done)


def _said_by(call: ast.Call) -> Iterator[ast.AST]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in SPOKEN:
        names, places = SPOKEN[name]
        yield from (word.value for word in call.keywords if word.arg in names)
        yield from (call.args[place] for place in places if place < len(call.args))


def span_of(node: ast.expr | ast.stmt, source: str) -> tuple[int, int]:
    """Start and end of a node in its source, in characters where `ast` counts bytes."""
    lines = source.split("\n")

    def offset(row: int, column: int) -> int:
        return sum(len(line) + 1 for line in lines[: row - 1]) + len(lines[row - 1].encode()[:column].decode())

    return offset(node.lineno, node.col_offset), offset(node.end_lineno or 0, node.end_col_offset or 0)


def _pieces(source: str, at: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The text and the `{fields}` of string literals that stand side by side."""
    while opening := _OPENING.search(source, at, end):
        at = opening.end()
        if not (quote := opening["quote"]):
            continue
        formatted, start = "f" in opening["prefix"].lower(), at
        while not source.startswith(quote, at) and at < end:
            if source[at] == "\\" or (formatted and source[at : at + 2] in ("{{", "}}")):
                at += 2
            elif formatted and source[at] == "{":
                close = _closed(source, at)
                yield "text", start, at
                yield "field", at, close
                at = start = close
            else:
                at += 1
        yield "text", start, at
        at += len(quote)


def _closed(source: str, at: int) -> int:
    """The end of the field that opens here."""
    depth = 0
    while True:
        depth += {"{": 1, "}": -1}.get(source[at], 0)
        string = _STRING.match(source, at)
        at = string.end() if string else at + 1
        if not depth:
            return at
