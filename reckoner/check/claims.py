"""The claims that an essay judges: each verdict with the cell and line that reach it, and what is wrong with them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from reckoner.author.mime import VERDICT_MIME
from reckoner.core.findings import Finding, misuse
from reckoner.run.execution import Run
from reckoner.source.archive import Archive
from reckoner.source.essay import Cell, Essay
from reckoner.source.records import Claim

KINDS = ("holds", "holds within", "off by a factor", "contradicted", "depends", "cannot be checked", "withdrawn")
"""The kinds of verdicts, in the order in which pages list them."""
SURPRISING = ("off by a factor", "contradicted")
"""The kinds that the verdict on a `surprising` claim may have."""


@dataclass(frozen=True)
class Judged:
    """A claim with the verdict that a run reached: its kind, its words, its number, and what was found."""

    claim: Claim
    cell: Cell
    line: int
    kind: str
    text: str
    number: float | None
    finding: str


def judged(run: Run, archive: Archive) -> list[Judged]:
    """The verdicts of a run, in the order in which it reaches them."""
    found = []
    for cell, outputs in run.outputs.items():
        for said in filter(None, map(verdict_of, outputs)):
            if (claim := archive.claims.get(said["claim"])) is not None:
                given = (said["kind"], said["text"], said["number"], said["finding"])
                found.append(Judged(claim, cell, _line(cell, claim.id), *given))
    return found


def verdict_of(output: dict[str, Any]) -> dict[str, Any] | None:
    """The verdict that an output of a cell carries, if it does."""
    said: dict[str, Any] | None = output.get("data", {}).get(VERDICT_MIME)
    return said


def findings(essay: Essay, verdicts: Iterable[Judged], archive: Archive) -> Iterator[Finding]:
    """Claims judged twice, or not where their record says; verdicts that are no calculation's."""
    seen: dict[str, int] = {}
    for each in verdicts:
        id = each.claim.id
        if each.kind not in KINDS:
            yield misuse(essay.name, each.line, f"{id}: no such verdict as {each.kind!r}", "use snippets.verdicts")
        if each.claim.essay != essay.slug:
            message = f"{id} is judged here, but its record names the essay {each.claim.essay!r}"
            yield Finding(essay.name, each.line, message, f'correct the record: essay = "{essay.slug}"')
        elif id in seen:
            message = f"{id} is judged a second time, first at line {seen[id]}"
            yield Finding(essay.name, each.line, message, "judge each claim once; remove one of them")
        seen.setdefault(id, each.line)
        if each.claim.surprising and each.kind not in SURPRISING:
            message = f"{id} is called surprising, and its verdict is {each.kind!r}"
            yield Finding(*archive.where("claims", id), message, "remove the line 'surprising'")
    for id, claim in archive.claims.items():
        if claim.essay == essay.slug and id not in seen:
            message = f"{id}: {essay.name} does not judge it"
            yield Finding(*archive.where("claims", id), message, f'add judge("{id}", ...) to the essay')
    for cell in essay.cells:
        if cell.kind == "code":
            yield from _typed(cell, essay.name)


def _line(cell: Cell, claim: str) -> int:
    """The line of the call that judges a claim; else the line of its cell."""
    for node in ast.walk(ast.parse(cell.source)) if cell.kind == "code" else ():
        if isinstance(node, ast.Constant) and node.value == claim:
            return cell.line + node.lineno - 1
    return cell.line


_DECIDES = {"compare": ("found", 1), "between": ("found", 2), "at_least": ("found", 1), "at_most": ("found", 1)} | {
    "true_unless": ("contradicted", 0)
}


def _typed(cell: Cell, name: str) -> Iterator[Finding]:
    """Verdicts that are typed by hand, or rest on a value that is."""
    for call in ast.walk(ast.parse(cell.source)):
        if not isinstance(call, ast.Call):
            continue
        line, called = cell.line + call.lineno - 1, ast.unparse(call.func).rpartition(".")[2]
        if called == "Verdict":
            yield Finding(name, line, "a verdict that is typed by hand", "reach it by a function of snippets.verdicts")
        if called in _DECIDES and isinstance(_argument(call, *_DECIDES[called]), ast.Constant):
            message = f"the {_DECIDES[called][0]!r} of {called}() is typed, so that no calculation decides"
            yield Finding(name, line, message, "compute it")


def _argument(call: ast.Call, name: str, place: int) -> ast.expr | None:
    named = (word.value for word in call.keywords if word.arg == name)
    return next(named, call.args[place] if place < len(call.args) else None)
