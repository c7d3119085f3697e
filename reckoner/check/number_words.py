"""Check the words about a bound number: its unit against that of its fact, and a comparative against its value."""

from __future__ import annotations

import ast
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from reckoner.check.resolution import Resolved, shown_value
from reckoner.core.findings import Finding
from reckoner.source.archive import Archive
from reckoner.source.dataflow import Flow
from reckoner.source.definitions import Trace, dotted
from reckoner.source.essay import Cell, Essay
from reckoner.source.records import Fact
from reckoner.text.bindings import Field, fields, literals_alone
from reckoner.text.comparatives import comparative, false_of
from reckoner.text.formats import denoted
from reckoner.text.unit_words import clash

THOUSANDS = {10**power for power in (3, 6, 9, 12, 15, 18)}


@dataclass(frozen=True)
class Origin:
    """What a number rests on: the one fact that it is, if it is one; whether its author chose it."""

    fact: Fact | None = None
    chosen: bool = False


class Sources:
    """What the calculations of one essay rest on."""

    def __init__(self, essay: Essay, archive: Archive) -> None:
        self.trace, self.flow, self.facts = Trace(essay), Flow(essay), archive.facts

    def of(self, resolved: Iterable[Resolved]) -> dict[str, Origin]:
        """By its expression, what each calculation among the bindings of a cell rests on."""
        found = [(str(part["expression"]), r.cell) for r in resolved if r.scheme == "calc" for part in r.parts]
        return {expression: self._origin(expression, cell) for expression, cell in found}

    def _origin(self, expression: str, cell: Cell) -> Origin:
        names = self.trace.followed(_unscaled(expression)[0], cell)
        fact = _named(names[1:], self.facts) if names[:1] == ["facts"] else None
        return Origin(fact, not self.flow.computed(expression, cell))


def findings(cell: Cell, resolved: Iterable[Resolved], name: str, known: Mapping[str, Origin]) -> Iterator[Finding]:
    """Findings for units and comparatives about the numbers of a prose cell; `known` is what its calculations are."""
    for r in resolved:
        if r.scheme not in ("calc", "fact") or r.finding or len(r.parts) != 1:
            continue
        field, tail = _only(fields(r.binding.target))
        value, origin = r.parts[0]["value"], _origin(r, known)
        if not isinstance(value, int | float) or "$" in r.binding.target:
            continue
        before = literals_alone(cell.source[: r.binding.start]) + field.before
        after = tail + literals_alone(cell.source[r.binding.end :])
        for message, mend in (*_unit(r, origin.fact, value, after), *_comparative(r, origin, field, before, after)):
            yield Finding(name, r.line, message, mend)


def _only(parts: list[Field]) -> tuple[Field, str]:
    """The one field of a template, and the text after it."""
    return parts[0], "".join(part.before for part in parts[1:])


def _origin(r: Resolved, known: Mapping[str, Origin]) -> Origin:
    expression = str(r.parts[0]["expression"])
    if r.scheme == "calc":
        return known.get(expression, Origin())
    names = dotted(_unscaled(expression)[0])
    return Origin(_named(names, {fact.id: fact for fact in r.records if isinstance(fact, Fact)}))


def _unscaled(expression: str) -> tuple[ast.expr, float]:
    """An expression without its division by a thousand, a million and so on, and that number."""
    tree = ast.parse(expression.strip(), mode="eval").body
    match tree:
        case ast.BinOp(within, ast.Div(), ast.Constant(int() | float() as by)) if by in THOUSANDS:
            return within, by
    return tree, 1


def _named(names: list[str], facts: Mapping[str, Fact]) -> Fact | None:
    """The fact that these names name, or an end of whose interval."""
    return facts.get(".".join(names[:-1] if names[-1:] in (["low"], ["high"]) else names))


def _unit(r: Resolved, fact: Fact | None, value: float, after: str) -> Iterator[tuple[str, str]]:
    """A unit word after a number that is another than that of its fact."""
    whole = value * _unscaled(str(r.parts[0]["expression"]))[1]
    if not fact or not any(math.isclose(whole, end) for end in (fact.value, fact.low, fact.high) if end is not None):
        return
    if found := clash(fact.unit, after):
        message = f'the prose says "{found}" of {r.binding.text}, the unit of {fact.id} is "{fact.unit}"'
        yield message, "write the unit of the fact, or convert the number to the one that you write"


def _comparative(r: Resolved, origin: Origin, field: Field, before: str, after: str) -> Iterator[tuple[str, str]]:
    """A comparative before a number that is false of the unrounded value."""
    said, value = comparative(before, after), r.parts[0]["value"]
    shown = None if after[:1].isalpha() else denoted(value, field.conversion, field.spec)
    if not said or shown is None:
        return
    words, holds = said
    if math.isclose(value, shown, rel_tol=1e-12) and (origin.chosen or (origin.fact and words in origin.fact.unit)):
        return
    if false_of(holds, value, shown):
        message = f'the prose says "{words} {r.binding.text}", {r.parts[0]["expression"]} gives {shown_value(value)}'
        yield message, 'choose a comparative that holds of the unrounded value, or write "about"'
