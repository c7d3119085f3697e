"""Check the words about a number: its unit against that of its fact, and a comparative against its value."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from reckoner.check import headlines
from reckoner.check.resolution import Resolved, shown_value
from reckoner.check.unbound_numerals import spoken
from reckoner.core.findings import Finding
from reckoner.run.execution import Run
from reckoner.source.archive import Archive
from reckoner.source.dataflow import Flow
from reckoner.source.definitions import Trace, dotted, unscaled
from reckoner.source.essay import Cell, Essay
from reckoner.source.parsed import module_of
from reckoner.source.records import Fact
from reckoner.text.bindings import Field, fields, literals_alone
from reckoner.text.comparatives import PLACES, comparative, false_of
from reckoner.text.formats import denoted
from reckoner.text.unit_words import clash

_PARAGRAPH = re.compile(r"\n[ \t>]*\n")
PARTS = {"low", "high", "least", "most", "alternatives"}
"""What a headline holds that has its unit."""


@dataclass(frozen=True)
class Origin:
    """What a number rests on: the one fact or headline that it is, if it is one; whether its author chose it."""

    fact: Fact | None = None
    headline: tuple[str, str] | None = None
    """The headline's name and unit."""
    chosen: bool = False


class Sources:
    """What the calculations of one essay rest on."""

    def __init__(self, essay: Essay, archive: Archive, run: Run) -> None:
        self.trace, self.flow, self.facts = Trace(essay), Flow(essay), archive.facts
        units = {about["name"]: about["unit"] for _, about in headlines.published(run)}
        held = headlines.Uses(essay).names
        self.headlines = {name: (held[name], units[held[name]]) for name in held if held[name] in units}

    def of(self, resolved: Iterable[Resolved]) -> dict[str, Origin]:
        """By its expression, what each calculation among the bindings of a cell rests on."""
        found = [(str(part["expression"]), r.cell) for r in resolved if r.scheme == "calc" for part in r.parts]
        return {expression: self._origin(expression, cell) for expression, cell in found}

    def fact(self, expression: str, cell: Cell) -> Fact | None:
        """The fact that an expression is, by its name or by one that was assigned it."""
        names = self.trace.followed(unscaled(expression)[0], cell)
        return _named(names[1:], self.facts) if names[:1] == ["facts"] else None

    def _origin(self, expression: str, cell: Cell) -> Origin:
        return Origin(self.fact(expression, cell), self._headline(expression), not self.flow.computed(expression, cell))

    def unit(self, expression: str, cell: Cell) -> tuple[str, str] | None:
        """The fact or headline that an expression is, by its name, with its unit."""
        fact = self.fact(expression, cell)
        return (fact.id, fact.unit) if fact else self._headline(expression)

    def _headline(self, expression: str) -> tuple[str, str] | None:
        """The headline that an expression is, or is a part of, as it is or rounded: `round(pace.low, -2)`."""
        tree = unscaled(expression)[0]
        while (isinstance(tree, ast.Call) and ast.unparse(tree.func) in ("round", "float", "int") and tree.args) or (
            isinstance(tree, ast.Subscript) or (isinstance(tree, ast.Attribute) and tree.attr in PARTS)
        ):
            tree = unscaled(ast.unparse(tree.args[0] if isinstance(tree, ast.Call) else tree.value))[0]
        return self.headlines.get(ast.unparse(tree))


@dataclass(frozen=True)
class Number:
    """A bound number with the words about it: the fields of its template, what it rests on, and its value."""

    resolved: Resolved
    origin: Origin
    field: Field
    tail: str

    @property
    def value(self) -> float:
        """The unrounded value of the one expression of the template."""
        return float(self.resolved.parts[0]["value"])

    @property
    def expression(self) -> str:
        """What is evaluated."""
        return str(self.resolved.parts[0]["expression"])

    @property
    def fact(self) -> Fact | None:
        """The fact that the number is, with its unit."""
        fact, whole = self.origin.fact, self.value * unscaled(self.expression)[1]
        ends = (fact.value, fact.low, fact.high) if fact else ()
        return fact if any(math.isclose(whole, end) for end in ends if end is not None) else None

    @property
    def unit(self) -> tuple[str, str] | None:
        """The fact or headline that the number is, by its name, with its unit."""
        return (fact.id, fact.unit) if (fact := self.fact) else self.origin.headline

    @property
    def shown(self) -> float | None:
        """The number that a reader sees, if it is one."""
        return denoted(self.resolved.parts[0]["value"], self.field.conversion, self.field.spec)

    @property
    def exact(self) -> bool:
        """Whether it is shown in full."""
        return self.shown is not None and math.isclose(self.value, self.shown, rel_tol=1e-12)

    def before(self, source: str) -> str:
        """What stands before the number in its paragraph, as readers see it."""
        return literals_alone(_PARAGRAPH.split(source[: self.resolved.binding.start])[-1]) + self.field.before

    def after(self, source: str) -> str:
        """What stands after the number in its paragraph, as readers see it."""
        return self.tail + literals_alone(_PARAGRAPH.split(source[self.resolved.binding.end :], maxsplit=1)[0])


def numbers(resolved: Iterable[Resolved], known: Mapping[str, Origin]) -> Iterator[Number]:
    """The numbers of a prose cell that are one value each; `known` is what its calculations rest on."""
    for r in resolved:
        if r.scheme not in ("calc", "fact") or r.finding or len(r.parts) != 1 or "$" in r.binding.target:
            continue
        if isinstance(r.parts[0]["value"], int | float):
            first, *rest = fields(r.binding.target)
            yield Number(r, _origin(r, known), first, "".join(part.before for part in rest))


def findings(cell: Cell, resolved: Iterable[Resolved], name: str, known: Mapping[str, Origin]) -> Iterator[Finding]:
    """Findings for units and comparatives about the numbers of a prose cell; `known` is what its calculations are."""
    for number in numbers(resolved, known):
        before, after = number.before(cell.source), number.after(cell.source)
        for message, mend in (
            *_unit(number.unit, number.resolved.binding.text, after),
            *_comparative(number, before, after),
        ):
            yield Finding(name, number.resolved.line, message, mend)


def findings_in_code(cell: Cell, sources: Sources, name: str) -> Iterator[Finding]:
    """Findings for units after the facts in the f-strings that a code cell sets on the page."""
    for _, _, words in spoken(module_of(cell.source)):
        for text in (node for node in ast.walk(words) if isinstance(node, ast.JoinedStr)):
            for number, after in pairwise(text.values):
                match number, after:
                    case ast.FormattedValue(value), ast.Constant(str() as said):
                        unit = sources.unit(ast.unparse(value), cell)
                        for message, mend in _unit(unit, ast.unparse(value), said):
                            yield Finding(name, cell.line + number.lineno - 1, message, mend)


def _origin(r: Resolved, known: Mapping[str, Origin]) -> Origin:
    expression = str(r.parts[0]["expression"])
    if r.scheme == "calc":
        return known.get(expression, Origin())
    names = dotted(unscaled(expression)[0])
    return Origin(_named(names, {fact.id: fact for fact in r.records if isinstance(fact, Fact)}))


def _named(names: list[str], facts: Mapping[str, Fact]) -> Fact | None:
    """The fact that these names name, or an end of whose interval."""
    return facts.get(".".join(names[:-1] if names[-1:] in (["low"], ["high"]) else names))


def _unit(declared: tuple[str, str] | None, text: str, after: str) -> Iterator[tuple[str, str]]:
    """A unit word after a number that is another than that of its fact or headline."""
    if declared and (found := clash(declared[1], after)):
        message = f'the prose says "{found}" of {text}, the unit of {declared[0]} is "{declared[1]}"'
        yield message, "write that unit, or convert the number to the one that you write"


def _comparative(number: Number, before: str, after: str) -> Iterator[tuple[str, str]]:
    """A comparative before a number that is false of the unrounded value."""
    said, shown = comparative(before, after), number.shown
    if not said or shown is None or after[:1].isalpha():
        return
    words, holds = said
    is_limit = number.origin.chosen and words in PLACES
    as_published = number.fact and words in number.fact.unit
    if not (number.exact and (is_limit or as_published)) and false_of(holds, number.value, shown):
        text, value = number.resolved.binding.text, shown_value(number.value)
        message = f'the prose says "{words} {text}", {number.expression} gives {value}'
        yield message, 'choose a comparative that holds of the unrounded value, or write "about"'
