"""Find a number that stands twice and is not one: typed beside the calculation of it, or shown at two precisions."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal
from itertools import combinations

from reckoner.check.resolution import Resolved, shown_value
from reckoner.core.findings import Finding
from reckoner.source.essay import Cell
from reckoner.source.parsed import expression_of
from reckoner.text.bindings import fields
from reckoner.text.formats import render

WAYS = ("", *", g words times fold ordinal fraction .0% .1% sci0 sci1 large1 large2 large3".split())
"""The formats in which a number that is typed may have been written."""
UNITS = (0, 1, -1)
"""What stands in many an expression without being anybody's number."""


def typed_twice(resolved: Iterable[Resolved], name: str) -> Iterator[Finding]:
    """Findings for numbers that a prose cell has left unbound, or bound, and types again within a calculation."""
    found = [(r, tree, argument) for r in resolved for tree, argument in _typed(r)]
    for r in resolved:
        for other, value, argument in found:
            if _is_left_alone(r, value) or (argument and other is not r and _is_bound(r, value)):
                shown = " ".join(r.binding.text.split())
                message = (
                    f'the number "{shown}" is typed a second time in {other.binding.target!r} at line {other.line}'
                )
                yield Finding(name, r.line, message, "name it once in a code cell above, and bind both to that name")
                break


def _typed(r: Resolved) -> Iterator[tuple[float, bool]]:
    """The numbers typed in a calculation, but for places in a list; whether each is by itself what a call is given."""
    for part in r.parts if r.scheme == "calc" else ():
        nodes = list(ast.walk(expression_of(str(part["expression"]))))
        places = {n for node in nodes if isinstance(node, ast.Subscript) for n in ast.walk(node.slice)}
        calls = [node for node in nodes if isinstance(node, ast.Call)]
        given = {n for call in calls for n in (*call.args, *(word.value for word in call.keywords))}
        for node in nodes:
            match node:
                case ast.Constant(int() | float() as value) if node not in places and value not in UNITS:
                    yield value, node in given


def _is_left_alone(r: Resolved, value: float) -> bool:
    """Whether a binding leaves this number alone, however it is written."""
    return r.scheme == "plain" and _bare(r.binding.text) in {_bare(text) for text in _written(value)}


def _bare(text: str) -> str:
    return re.sub(r"^(?:an?|one) ", "", " ".join(text.lower().split()))


def _written(value: float) -> Iterator[str]:
    for spec in WAYS:
        try:
            yield render(value, spec)
        except (ValueError, OverflowError):
            continue
    if value == int(value):
        yield from (render(int(value), spec) for spec in (",", "", "words"))


def _is_bound(r: Resolved, value: float) -> bool:
    """Whether a binding shows this number by a name."""
    return r.scheme in ("calc", "fact") and len(r.parts) == 1 and r.parts[0]["value"] == value


# One value at two precisions

_DECIMALS = re.compile(r"[+]?,?(?:\.(?P<digits>\d+))?(?P<form>[f%])")


def two_precisions(resolved: Mapping[Cell, Iterable[Resolved]], name: str) -> Iterator[Finding]:
    """Findings for values that a reader will take for two.

    That is where the summary shows a value with fewer or more decimals than the text, and where the shorter of two
    renderings is not what one gets by rounding the longer. What stands in one paragraph is read together.
    """
    shown: dict[tuple[object, str], list[tuple[Resolved, Decimal]]] = {}
    for r in (r for found in resolved.values() for r in found):
        if rendering := _rendering(r):
            shown.setdefault((r.parts[0]["value"], rendering[1]), []).append((r, rendering[0]))
    for (value, _), renderings in shown.items():
        for (r, a), (other, b) in combinations(renderings, 2):
            if _decimals(a) != _decimals(b) and _two(r, a, other, b):
                what = (
                    f'{shown_value(value)} is "{r.binding.text}" here and "{other.binding.text}" at line {other.line}'
                )
                yield Finding(
                    name, r.line, f"one value at two precisions: {what}", "show it with as many decimals in both"
                )
                break


def _rendering(r: Resolved) -> tuple[Decimal, str] | None:
    """The decimal number that a binding shows of a rounded value, and its form: a percentage or none."""
    if r.scheme not in ("calc", "fact") or len(r.parts) != 1:
        return None
    value, field = r.parts[0]["value"], next(f for f in fields(r.binding.target) if f.expression)
    if not isinstance(value, float) or not (m := _DECIMALS.fullmatch(field.spec)):
        return None
    number = Decimal(render(value, field.spec).replace(",", "").rstrip("%"))
    return (number, m["form"]) if float(number) != value * (100 if m["form"] == "%" else 1) else None


def _two(r: Resolved, a: Decimal, other: Resolved, b: Decimal) -> bool:
    """Whether two renderings of one value read as two values."""
    if r.cell is other.cell and not re.search(r"\n\s*\n", r.cell.source[r.binding.end : other.binding.start]):
        return False
    coarse, fine = sorted((a, b), key=_decimals)
    return (r.cell.kind == "front") != (other.cell.kind == "front") or fine.quantize(coarse, ROUND_HALF_UP) != coarse


def _decimals(number: Decimal) -> int:
    return -int(number.as_tuple().exponent)
