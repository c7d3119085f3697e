"""The claims that an essay judges: each verdict with the cell and line that reach it, and what is wrong with them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from reckoner.author.mime import VERDICT_MIME
from reckoner.core.findings import Finding, misuse
from reckoner.run.execution import Run
from reckoner.source.archive import Archive
from reckoner.source.dataflow import Flow, used
from reckoner.source.essay import Cell, Essay
from reckoner.source.parsed import module_of, nodes
from reckoner.source.records import Claim


@dataclass(frozen=True)
class Judged:
    """A claim with the verdict that a run reached, and what it rests on; `said` is all that `judge()` published."""

    claim: Claim
    cell: Cell
    line: int
    said: dict[str, Any]

    @property
    def kind(self) -> str:
        """Its kind."""
        return str(self.said["kind"])

    @property
    def text(self) -> str:
        """Its words in full."""
        return str(self.said["text"])

    @property
    def number(self) -> float | None:
        """What decided it: a relative error, or a factor; None where no number did."""
        number: float | None = self.said["number"]
        return number

    @property
    def finding(self) -> str:
        """What was found, in a sentence."""
        return str(self.said["finding"])

    @property
    def headline(self) -> str:
        """The name of the headline that was judged; empty where none was."""
        return str(self.said["headline"])

    @property
    def choices(self) -> tuple[int, int, list[str]]:
        """In how many choices the verdict is of this kind, among how many, and the names of those where it is not."""
        return choices_of(self.said)


def outcome(said: dict[str, Any]) -> str:
    """What of a published verdict can turn: its kind, and of a matter of record what the record says; no number."""
    return str(said["text"]).split(" by ")[0]


def choices_of(said: dict[str, Any]) -> tuple[int, int, list[str]]:
    """In how many choices a published verdict is of its kind, among how many, and those where it is not."""
    against = [each["name"] for each in said["choices"] if outcome(each) != outcome(said)]
    among = 1 + len(said["choices"])
    return among - len(against), among, against


def judged(run: Run, archive: Archive) -> list[Judged]:
    """The verdicts of a run, in the order in which it reaches them."""
    found = []
    for cell, outputs in run.outputs.items():
        for said in filter(None, map(verdict_of, outputs)):
            if (claim := archive.claims.get(said["claim"])) is not None:
                found.append(Judged(claim, cell, _line(cell, claim.id), said))
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
        kind = essay.book.verdict(each.kind)
        if kind is None:
            yield misuse(essay.name, each.line, f"{id}: no such verdict as {each.kind!r}", "use snippets.verdicts")
        if each.claim.essay != essay.slug:
            message = f"{id} is judged here, but its record names the essay {each.claim.essay!r}"
            yield Finding(essay.name, each.line, message, f'correct the record: essay = "{essay.slug}"')
        elif id in seen:
            message = f"{id} is judged a second time, first at line {seen[id]}"
            yield Finding(essay.name, each.line, message, "judge each claim once; remove one of them")
        seen.setdefault(id, each.line)
        if each.claim.surprising and not (kind and (kind.surprising or kind.denies(each.text))):
            message = f"{id} is called surprising, and its verdict is {each.kind!r}"
            yield Finding(*archive.where("claims", id), message, "remove the line 'surprising'")
    for id, claim in archive.claims.items():
        if claim.essay == essay.slug and id not in seen:
            message = f"{id}: {essay.name} does not judge it"
            yield Finding(*archive.where("claims", id), message, f'add judge("{id}", ...) to the essay')
    flow = Flow(essay)
    for cell in essay.cells:
        if cell.kind == "code":
            yield from _typed(cell, essay.name, flow)


def _line(cell: Cell, claim: str) -> int:
    """The line of the call that judges a claim; else the line of its cell."""
    for node in nodes(module_of(cell.source)) if cell.kind == "code" else ():
        if isinstance(node, ast.Constant) and node.value == claim:
            return cell.line + node.lineno - 1
    return cell.line


COMPUTE = "compute it from the record, or by a function of snippets/"
_SIDES = {
    "compare": ("said", "found"),
    "between": ("low", "high", "found"),
    "at_least": ("said", "found"),
    "at_most": ("said", "found"),
    "true_unless": ("contradicted", "by", "found"),
}
"""What each function of the verdicts takes, in its order."""


def _typed(cell: Cell, name: str, flow: Flow) -> Iterator[Finding]:
    """Verdicts that are typed by hand, or that could not have been another."""
    for call in nodes(module_of(cell.source)):
        if not isinstance(call, ast.Call):
            continue
        line, called = cell.line + call.lineno - 1, ast.unparse(call.func).rpartition(".")[2]
        if called in ("Verdict", "Question", "Decided"):
            yield Finding(name, line, "a verdict that is typed by hand", "reach it by a function of snippets.verdicts")
        if called in _SIDES:
            sides = {side: _argument(call, side, place) for place, side in enumerate(_SIDES[called])}
            decides = sides.get("found") or sides.get("contradicted")
            for what in _sham(sides, decides, flow, cell) if decides is not None else ():
                yield Finding(name, line, f"{called}(): {what}", COMPUTE)


def _sham(sides: dict[str, ast.expr | None], decides: ast.expr, flow: Flow, cell: Cell) -> Iterator[str]:
    """Why a verdict on these sides could not have been another, as far as their source shows."""
    said = [side for what, side in sides.items() if what in ("said", "low", "high") and side is not None]
    pairs = [(decides, side) for side in said]
    if isinstance(decides, ast.Compare):
        pairs += pairwise([decides.left, *decides.comparators])
    if any(ast.dump(one) == ast.dump(other) for one, other in pairs):
        yield "both sides are the same expression"
    elif any(_within(decides, side) for side in said):
        yield "what was said is made of what was found"
    elif not isinstance(decides, ast.Lambda) and not used(decides):
        yield "what was found is typed, so that no calculation decides"
    elif flow.chosen(decides, cell):
        yield "what was found rests on numbers that the author chose alone"


def _within(part: ast.expr, whole: ast.expr) -> bool:
    """Whether an expression that is more than a typed number is a part of another."""
    return bool(used(part)) and any(ast.dump(part) == ast.dump(node) for node in ast.walk(whole))


def _argument(call: ast.Call, name: str, place: int) -> ast.expr | None:
    named = (word.value for word in call.keywords if word.arg == name)
    return next(named, call.args[place] if place < len(call.args) else None)
