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
from reckoner.source.dataflow import Flow, given, used
from reckoner.source.essay import Cell, Essay

DECLARE = "declare the number by headline(), with its interval and alternatives"
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
            for statement in ast.parse(cell.source).body if cell.kind == "code" else ():
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
            yield Finding(essay.name, r.line, f'the summary\'s "{r.binding.text}" rests on no headline', DECLARE)
    for each in verdicts:
        if not each.headline and each.kind not in NO_CALCULATION:
            message = f"the verdict on {each.claim.id} rests on no headline"
            yield Finding(essay.name, each.line, message, f"{DECLARE}, and judge that")


def _rests(expression: str, cell: Cell, uses: Uses, flow: Flow) -> bool:
    if uses.of(expression):
        return True
    return not flow.computed(expression, cell) and _bound_names(expression) <= uses.givens


def _typed(essay: Essay) -> Iterator[Finding]:
    """Headlines, and alternatives of theirs, that are typed."""
    for cell in essay.cells:
        for call in ast.walk(ast.parse(cell.source)) if cell.kind == "code" else ():
            if not isinstance(call, ast.Call) or _called(call) != "headline":
                continue
            said = {word.arg: word.value for word in call.keywords}
            value = call.args[2] if len(call.args) > 2 else said.get("reckon")
            others = said.get("alternatives")
            shown = [value] if "exact" not in said else []
            shown += others.values if isinstance(others, ast.Dict) else []
            for typed in (each for each in shown if isinstance(each, ast.expr) and not _reckoned(each)):
                line = cell.line + typed.lineno - 1
                message = f"{ast.unparse(typed)} is typed as a value of a headline"
                yield Finding(essay.name, line, message, "compute it by the function that gives the headline")


def _reckoned(value: ast.expr) -> bool:
    """Whether a value is more than a typed number: it names something, or holds arguments for a function."""
    return bool(used(value)) or isinstance(value, ast.Dict | ast.Call | ast.Lambda)


def _bound_names(expression: str) -> set[str]:
    return used(ast.parse(expression.strip(), mode="eval"))


def _called(call: ast.Call) -> str:
    function = call.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _declared(statement: ast.stmt) -> tuple[str, str] | None:
    """The name that a headline is given, and its own: `x = headline("name", ...)`."""
    match statement:
        case ast.Assign([ast.Name(id=held)], ast.Call(args=[ast.Constant(value=str() as name), *_]) as call):
            return (held, name) if _called(call) == "headline" else None
    return None
