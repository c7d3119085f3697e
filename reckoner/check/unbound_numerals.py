"""Find numerals of the source that are neither bound, quoted, exempt by a rule, nor left alone with a reason.

What a numeral is, is defined in `text/numeral_rules.py`; this module applies it to prose and to code.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

from reckoner.check.resolution import Resolved
from reckoner.core.findings import Finding
from reckoner.source.essay import Cell
from reckoner.source.parsed import module_of, nodes
from reckoner.text.bindings import blanked, mask_code
from reckoner.text.numerals import Numeral, numerals, unaccounted

OPAQUE = "\ue000"
_NOT_PROSE = re.compile(
    r"(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)"  # the destination of a link
    r"|^[ ]{0,3}\[(?!\^)[^\]\n]+\]:[^\n]*"  # a link's definition
    r"|<!--.*?-->|</?[A-Za-z][^<>]*>|<https?:[^>\s]*>"  # tags, comments and addresses
    r"|\{:?[ ][^{}\n]*\}",  # attributes
    re.MULTILINE | re.DOTALL,
)
_SPOKEN_WITHIN = re.compile(
    r"""(?:\b(?:alt|title|aria-label|placeholder|summary)[ ]*=[ ]*|(?<=[ ]))(?P<quote>["'])(?P<words>.*?)(?P=quote)""",
    re.DOTALL,
)
"""What readers see or hear of a tag, or of a link beside its destination."""
_FRONT_PROSE = re.compile(r"^(?:title|summary|description):(?P<words>.*(?:\n[ \t]+.*)*)", re.MULTILINE)
MEND = "bind it, as in [{0}](<calc: {{...}}>), or say why it may stand, as in [{0}](<plain: why>)"


def unbound(cell: Cell, resolved: Iterable[Resolved]) -> list[Numeral]:
    """The numerals of a prose cell, or of the front matter, that are bound to nothing, the exempt ones among them."""
    return numerals(running_text(cell, resolved))


def unaccounted_prose(cell: Cell, found: Iterable[Numeral], name: str) -> Iterator[Finding]:
    """Findings for those unbound numerals of a cell that no rule exempts."""
    for numeral in found:
        if numeral.rule is None:
            shown = " ".join(cell.source[numeral.start : numeral.end].split())
            message = f'the numeral "{shown}" is bound to nothing and exempt by no rule'
            mend = MEND.format(shown)
            if re.fullmatch(r"(?:1[89]|20)\d\d", shown):
                mend += f"; a year that a noun follows takes a comma, {shown},"
            yield Finding(name, cell.line_at(numeral.start), message, mend)


def running_text(cell: Cell, resolved: Iterable[Resolved]) -> str:
    """The cell's source with all that is no prose of its own made opaque, every offset kept."""
    text = mask_code(cell.source, OPAQUE)
    for r in resolved:
        start, end = r.span or (r.binding.start, r.binding.end)
        if r.scheme in ("term", "work"):
            text = blanked(text, r.binding.literal[1] + 1, end, OPAQUE)
        else:
            text = blanked(text, start, end, OPAQUE)
    if cell.kind == "front":
        kept = [m.span("words") for m in _FRONT_PROSE.finditer(text)]
        text = "".join(
            char if char == "\n" or any(a <= at < b for a, b in kept) else OPAQUE for at, char in enumerate(text)
        )
    return _NOT_PROSE.sub(_unspoken, text)


def _unspoken(m: re.Match[str]) -> str:
    """What is no prose, made opaque but for the words that it lends to readers."""
    text = m[0]
    kept = [spoken.span("words") for spoken in _SPOKEN_WITHIN.finditer(text)]
    for start, end in zip([0, *(end for _, end in kept)], [*(start for start, _ in kept), len(text)], strict=True):
        text = blanked(text, start, end, OPAQUE)
    return text


# Words that code hands to a page: captions, alt texts, the heads and cells of tables. What an f-string computes is
# bound by construction; what is typed between its braces is not.

SPOKEN: dict[str, dict[str, int | None]] = {
    "figure": {"caption": None, "alt": None},
    "table": {"rows": 0, "caption": None, "columns": None},
    "judge": {"finding": 2, "fixed": None},
    "explore": {"caption": None, "alt": None},
    "slider": {"label": 0, "unit": None},
    "reading": {"label": 0, "unit": None},
    "true_unless": {"by": 1},
    "likeliest": {"reading": 0, "because": 2, "others": 3},
    "undecided": {"because": 0, "decider": 1, "readings": 2},
    "not_of_fact": {"because": 0},
    "headline": {"says": 1, "how": None, "alternatives": None, "exact": None},
}
"""What each function sets on a page: the names of its arguments, and their places where they may go without a name."""
_CALLED = {
    "figure": "a figure",
    "table": "a table",
    "explore": "an explorable",
    "headline": "a headline",
    "slider": "a slider",
    "reading": "a reading",
}
_DATA = ("columns", "rows", "alternatives")
COMPUTE = "compute it: an f-string with {expression:format}, or a value of the code above"


def unaccounted_code(cell: Cell, name: str) -> Iterator[Finding]:
    """Findings for numerals that are typed into a caption, an alt text, a table or the cell's handle on the page."""
    handle = cell.source.split("\n", 1)[0]
    if handle.startswith("#"):
        for numeral in unaccounted(handle.lstrip("# ")):
            message = f'the numeral "{numeral.text}" stands in the comment by which the page names this cell'
            yield Finding(name, cell.line, message, "say it without the number")
    tree = module_of(cell.source)
    named = _named(tree)
    for call, what, value in spoken(tree):
        called = _CALLED.get(_called(call) or "", f"{_called(call)}()")
        for node in named.get(value.id, [value]) if isinstance(value, ast.Name) else [value]:
            for line, shown in _typed(node, numbers=what == "rows"):
                message = f'the numeral "{shown}" is typed into the {what} of {called}'
                yield Finding(name, cell.line + line - 1, message, COMPUTE)
            if what not in _DATA and not _readable(node):
                message = f"the {what} of {called} is made in a way that the check cannot read"
                mend = "write it in the call as text, its numbers in an f-string's braces"
                yield Finding(name, cell.line + node.lineno - 1, message, mend)


def spoken(tree: ast.AST) -> Iterator[tuple[ast.Call, str, ast.expr]]:
    """Every argument of a call that is set on a page: the call, the argument's name and its value."""
    for call in nodes(tree):
        if not isinstance(call, ast.Call) or not (takes := SPOKEN.get(_called(call) or "")):
            continue
        yield from ((call, word.arg, word.value) for word in call.keywords if word.arg in takes)
        for what, place in takes.items():
            if place is not None and place < len(call.args):
                yield call, what, call.args[place]


def _called(call: ast.AST) -> str | None:
    """The last name of what is called: `figure` of `figure(...)` and of `author.figure(...)`."""
    match call:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name
    return None


def _named(tree: ast.AST) -> dict[str, list[ast.expr]]:
    """What a cell assigns to each plain name."""
    named: dict[str, list[ast.expr]] = {}
    for node in nodes(tree):
        for target in node.targets if isinstance(node, ast.Assign) else ():
            if isinstance(target, ast.Name) and isinstance(node, ast.Assign):
                named.setdefault(target.id, []).append(node.value)
    return named


def _readable(node: ast.expr) -> bool:
    """Whether a text stands here word for word, but for what an f-string computes."""
    match node:
        case ast.BinOp(left=left, op=ast.Add(), right=right) | ast.IfExp(body=left, orelse=right):
            return _readable(left) and _readable(right)
        case ast.Dict(keys=keys):
            return all(key is not None and _readable(key) for key in keys)
        case ast.DictComp(key=key):
            return _readable(key)
    return isinstance(node, ast.Constant | ast.JoinedStr)


def _typed(node: ast.AST, numbers: bool) -> Iterator[tuple[int, str]]:
    """Line and text of each numeral that stands literally in an expression's words."""
    match node:
        case ast.UnaryOp():
            yield from _typed(node.operand, numbers)
        case ast.Constant(value=str()) | ast.JoinedStr():
            text = typed_words(node)
            for numeral in unaccounted(text):
                yield node.lineno, " ".join(text[numeral.start : numeral.end].split())
        case ast.Constant(value=int() | float()) if numbers and not isinstance(node.value, bool):
            yield node.lineno, str(node.value)
        case ast.List() | ast.Tuple():
            for element in node.elts:
                yield from _typed(element, numbers)
        case ast.Dict(keys=keys):
            for key in filter(None, keys):
                yield from _typed(key, numbers)
        case ast.DictComp(key=key):
            yield from _typed(key, numbers)
        case ast.ListComp() | ast.GeneratorExp():
            yield from _typed(node.elt, numbers)
        case ast.Starred():
            yield from _typed(node.value, numbers)
        case ast.BinOp(op=ast.Add() | ast.BitOr()):
            yield from _typed(node.left, numbers)
            yield from _typed(node.right, numbers)
        case ast.IfExp():
            yield from _typed(node.body, numbers)
            yield from _typed(node.orelse, numbers)


def typed_words(node: ast.AST) -> str:
    """What an author typed of a text; what an f-string computes is opaque."""
    if isinstance(node, ast.JoinedStr):
        return "".join(typed_words(part) for part in node.values)
    if isinstance(node, ast.FormattedValue) and isinstance(node.value, ast.Constant):
        return str(node.value.value)
    return str(node.value) if isinstance(node, ast.Constant) else OPAQUE
