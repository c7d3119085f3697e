"""Headlines of an essay: what its summary and its verdicts rest on, read from its source.

A name rests on a headline where `headline()` gave it its value, or where other names that do are part of it. What an
author chose and a headline was reckoned from is a given of that headline.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from reckoner.author.mime import HEADLINE_MIME
from reckoner.check.claims import Judged
from reckoner.check.resolution import Resolved
from reckoner.core.findings import Finding, misuse
from reckoner.run.execution import Run
from reckoner.source.dataflow import Flow, given, named, parts, used
from reckoner.source.definitions import dotted, unscaled
from reckoner.source.essay import Cell, Essay
from reckoner.source.parsed import expression_of, module_of, nodes, statements

DECLARE = "declare the number by a line `name = headline(...)`, in no branch, with its interval and alternatives"
JUDGE = f"{DECLARE}, and judge it unscaled: `name`, not `name / 12` or `float(name)`"
BIND = f'{DECLARE}; bind its name where there is one; what somebody said is quoted, `["7"](<said: EXCERPT>)`'
NO_CALCULATION = {"undecided", "a matter of record", "not a claim of fact"}
"""Kinds of verdict that claim no calculation."""


def published(run: Run) -> list[tuple[Cell, dict[str, Any]]]:
    """The headlines of a run, each with its cell, in their order."""
    shown = ((cell, output.get("data", {})) for cell, outputs in run.outputs.items() for output in outputs)
    return [(cell, data[HEADLINE_MIME]) for cell, data in shown if HEADLINE_MIME in data]


@dataclass(frozen=True)
class Uses:
    """Which names of an essay hold headlines, and which names each name was made from."""

    essay: Essay

    @cached_property
    def _made(self) -> tuple[dict[str, set[str]], dict[str, str]]:
        made: dict[str, set[str]] = {}
        held: dict[str, str] = {}
        for cell in self.essay.cells:
            for statement in statements(cell.source) if cell.kind == "code" else ():
                for name in given(statement):
                    made.setdefault(name, set()).update(used(statement))
                if (found := _declared(statement)) is not None:
                    held[found[0]] = found[1]
        return made, held

    @property
    def names(self) -> Mapping[str, str]:
        """The headline that each name holds, by its own name."""
        return self._made[1]

    def behind(self, names: Iterable[str]) -> set[str]:
        """These names with all that they were made from."""
        seen: set[str] = set()
        queue = list(names)
        while queue:
            if (name := queue.pop()) not in seen:
                seen.add(name)
                queue += self._made[0].get(name, ())
        return seen

    @cached_property
    def givens(self) -> set[str]:
        """All that any headline was made from."""
        return self.behind(name for held in self.names for name in self._made[0][held])

    def of(self, expression: str) -> list[str]:
        """The headlines that an expression rests on, by their names, in the order in which they are declared."""
        behind = self.behind(_bound_names(expression))
        return [headline for name, headline in self.names.items() if name in behind]


def findings(
    essay: Essay, run: Run, summary: Iterable[Resolved], verdicts: Iterable[Judged], flow: Flow
) -> Iterator[Finding]:
    """Headlines of one name, and where a full essay's summary or verdict rests on none."""
    seen: dict[str, int] = {}
    for cell, about in published(run):
        if (name := about["name"]) in seen:
            message = f"the headline {name!r} is declared already in the cell at line {seen[name]}"
            yield misuse(essay.name, cell.line, message, "give one of them another name")
        seen.setdefault(name, cell.line)
    yield from _typed(essay)
    if essay.short:
        return
    uses = Uses(essay)
    for r in summary:
        if r.scheme == "calc" and any(not _rests(str(part["expression"]), r.cell, uses, flow) for part in r.parts):
            yield Finding(essay.name, r.line, f'the summary\'s "{r.binding.text}" rests on no headline', BIND)
        elif r.binding.target in essay.meta.summary and (message := _evades(r)):
            yield Finding(essay.name, r.line, f'the summary\'s "{r.binding.text}" {message}', DECLARE)
    for each in verdicts:
        if not each.headline and each.kind not in NO_CALCULATION:
            message = f"the verdict on {each.claim.id} rests on no headline"
            yield Finding(essay.name, each.line, message, JUDGE)


def _rests(expression: str, cell: Cell, uses: Uses, flow: Flow) -> bool:
    if uses.of(expression):
        return True
    return not flow.computed(expression, cell) and _bound_names(expression) <= uses.givens


def _evades(r: Resolved) -> str:
    """How a number of the summary goes round headlines: it is left alone, or calculated from facts in its binding."""
    if r.scheme == "plain" and any(sign.isdecimal() for sign in r.binding.text):
        return "is a number that is left alone"
    if r.scheme == "fact" and any(not dotted(unscaled(str(part["expression"]))[0]) for part in r.parts):
        return "is calculated from facts, and rests on no headline"
    return ""


def _typed(essay: Essay) -> Iterator[Finding]:
    """Headlines whose value, interval or alternatives are typed, and alternatives that stand under two names."""
    literals = _assigned(essay)
    for cell in essay.cells:
        for call in nodes(module_of(cell.source)) if cell.kind == "code" else ():
            if not isinstance(call, ast.Call) or _called(call) != "headline":
                continue
            said = {word.arg: word.value for word in call.keywords}
            value = call.args[2] if len(call.args) > 2 else said.get("reckon")
            others = list(_choices(said.get("alternatives"), literals))
            shown = [value] if "exact" not in said else []
            for typed in (each for each in [*shown, *others] if each is not None and not _reckoned(each, literals)):
                line = cell.line + call.lineno - 1 + max(0, typed.lineno - call.lineno)
                message = f"{ast.unparse(typed)} is typed as a value of a headline"
                yield Finding(essay.name, line, message, "compute it by the function that gives the headline")
            line, interval = cell.line + call.lineno - 1, said.get("interval")
            if interval is not None and not _reckoned(interval, literals):
                message = f"the interval {ast.unparse(interval)} of a headline is typed"
                mend = (
                    "compute it by snippets/resampling.py, or name the ends of the fact: facts.a.b.low, facts.a.b.high"
                )
                yield Finding(essay.name, line, message, mend)
            dumps = [ast.dump(each) for each in others]
            if twice := next((other for nth, other in enumerate(others) if dumps[nth] in dumps[:nth]), None):
                message = f"{ast.unparse(twice)} stands under two names among the alternatives of a headline"
                yield Finding(essay.name, line, message, "leave one of them out")


Literals = Mapping[str, list[ast.expr]]
"""The names to which an essay does nothing but assign expressions, with those."""


def _assigned(essay: Essay) -> Literals:
    found: dict[str, list[ast.expr]] = {}
    others: set[str] = set()
    for cell in essay.cells:
        for statement in statements(cell.source) if cell.kind == "code" else ():
            for part in parts(statement):
                match part:
                    case ast.Assign([ast.Name(name)], value):
                        found.setdefault(name, []).append(value)
                    case _:
                        others |= given(part)
    return {name: values for name, values in found.items() if name not in others}


def _choices(alternatives: ast.expr | None, literals: Literals) -> Iterator[ast.expr]:
    """The values of alternatives that the source shows, in a dictionary or in one that a name was assigned."""
    match alternatives:
        case ast.Dict(keys, values):
            for key, value in zip(keys, values, strict=True):
                yield from [value] if key else _choices(value, literals)
        case ast.BinOp(left, ast.BitOr(), right):
            yield from (*_choices(left, literals), *_choices(right, literals))
        case ast.Name(name):
            yield from (each for value in literals.get(name, ()) for each in _choices(value, {}))


def _reckoned(value: ast.expr, literals: Literals) -> bool:
    """Whether a value is more than typed numbers: it names what is, or holds arguments for a function."""
    return isinstance(value, ast.Dict) or _names_a_calculation(value, literals)


def _names_a_calculation(value: ast.expr, literals: Literals) -> bool:
    for name in named(value):
        rest = {other: values for other, values in literals.items() if other != name}
        if name not in literals or any(_names_a_calculation(each, rest) for each in literals[name]):
            return True
    return False


def _bound_names(expression: str) -> frozenset[str]:
    return used(expression_of(expression))


def _called(call: ast.Call) -> str:
    function = call.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _declared(statement: ast.stmt) -> tuple[str, str] | None:
    """The name that a headline is given, and its own: `x = headline("name", ...)`."""
    match statement:
        case ast.Assign([ast.Name(id=held)], ast.Call(args=[ast.Constant(value=str() as name), *_]) as call):
            return (held, name) if _called(call) == "headline" else None
    return None
