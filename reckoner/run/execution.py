"""Run an essay: its code cells and its bound expressions, in order, in a process of its own.

The plan of a run is what its outputs depend on: code cells and templates, no prose. Between two code cells
the bindings of the prose that stands there are evaluated, so each sees the namespace at its own place.
"""

from __future__ import annotations

import ast
import os
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any

from reckoner.author.mime import VALUES_MIME
from reckoner.core import scratch
from reckoner.core.findings import Exit, Failure, Finding
from reckoner.run import clean_outputs, fork_client, jupyter
from reckoner.run.fingerprint import maker
from reckoner.run.sandbox import evaluation
from reckoner.run.sandbox.jobs import Job, Outcome
from reckoner.source.essay import Cell, Essay
from reckoner.text.bindings import bindings, fields
from reckoner.text.invisible_characters import texts

_WARNED = re.compile(r"^\S*?(?:<cell \d+>:(?P<at>\d+)|:\d+): (?P<what>\w+: .*)$", re.M)
_ADDRESS = re.compile(r"\S.{0,60} at 0x[0-9a-fA-F]{6,}>?|\b0x(?:7f|5[56])[0-9a-f]{10}\b")


@dataclass
class Run:
    """What an essay's run gave: the outputs of each code cell, each other cell's values by template, what it read."""

    outputs: dict[Cell, list[dict[str, Any]]] = field(default_factory=dict)
    values: dict[Cell, dict[str, dict[str, Any]]] = field(default_factory=dict)
    seconds: float = 0.0
    reads: dict[str, list[str]] = field(default_factory=dict)


def plan(essay: Essay) -> dict[Cell, str]:
    """What is executed for each cell, in order: its code, or a call that evaluates its templates.

    The front matter's bindings are evaluated last, when all is known.
    """
    return {cell: _executed(cell) for cell in sorted(essay.cells, key=lambda cell: cell.kind == "front")}


def _executed(cell: Cell) -> str:
    if cell.kind == "code":
        return cell.source
    templates = list(dict.fromkeys(_templates(cell.source)))
    called = f"__import__('sys').modules[{evaluation.__name__!r}].evaluate"
    return f"{called}({templates!r}, globals())" if templates else ""


def _templates(source: str) -> Sequence[str]:
    return [b.target for b in bindings(source) if b.scheme == "calc" and _readable(b.target)]


def _readable(template: str) -> bool:
    try:
        return bool(fields(template))
    except ValueError:
        return False


def libraries(sources: Iterable[str], root: Path) -> tuple[str, ...]:
    """What code imports at its top level, of neither the project nor the standard library: worth importing once."""
    found: set[str] = set()
    for source in sources:
        for node in ast.parse(source).body:
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
    ours = {"snippets", "reckoner", "__future__", *sys.stdlib_module_names}
    ours |= {path.stem for path in root.iterdir() if path.is_dir() or path.suffix == ".py"}
    return tuple(sorted(name for name in found if name.partition(".")[0] not in ours))


def execute(job: Job) -> Outcome:
    """Run a job here, in whichever way this system has. This is what an executor is given to call."""
    fork = os.environ.get("RECKONER_HOW", "fork" if fork_client.CAN_FORK else "kernel") == "fork"
    if job.bundle:
        from reckoner.run.remote import unpacked

        job = unpacked(job, fork_client.fork_server().scratch if fork else scratch.of_this_process())
    outcome = fork_client.execute(job) if fork else jupyter.execute(job)
    outcome.by = maker()
    return outcome


def settle(essay: Essay, outcome: Outcome, root: Path) -> Run:
    """The run that an outcome is, its values apart; raises `Failure` naming file and line of what cannot stand."""
    cells = list(plan(essay))
    if outcome.troubles:
        raise Failure(
            Finding(
                essay.name, cells[t.step].line + _row(cells[t.step], t.line), f"the cell {t.what}", t.mend, Exit.RAISED
            )
            for t in outcome.troubles
        )
    given = dict(zip(cells, outcome.outputs, strict=True))
    if refused := list(_refused(given, essay)):
        raise Failure(refused)
    given = {cell: clean_outputs.outputs(outputs) for cell, outputs in given.items()}
    if unfit := [finding for cell, outputs in given.items() for finding in _unfit(cell, outputs, essay, root)]:
        raise Failure(unfit)
    for output in (output for outputs in given.values() for output in outputs):
        output.pop("lines", None)
    return Run(
        {cell: outputs for cell, outputs in given.items() if cell.kind == "code"},
        {cell: _values(outputs) for cell, outputs in given.items() if cell.kind != "code"},
        outcome.seconds,
        outcome.reads,
    )


def _values(outputs: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """What the call that evaluates a cell's templates gave, by template."""
    return {value["template"]: value for output in outputs for value in output.get("data", {}).get(VALUES_MIME, ())}


def _refused(given: dict[Cell, list[dict[str, Any]]], essay: Essay) -> Iterator[Finding]:
    """What cells show that no page does."""
    for cell, outputs in given.items():
        for line, what, mend in clean_outputs.refused(outputs):
            yield Finding(essay.name, cell.line + _row(cell, line), f"the cell {what}", mend, Exit.RAISED)


def _row(cell: Cell, line: int) -> int:
    """How far below the cell's first line; a prose cell's expressions have no lines of their own."""
    return max(0, min(line - 1, cell.source.count("\n"))) if cell.kind == "code" else 0


def not_started(essay: Essay) -> Failure:
    """No process could be had for the essay."""
    mend = "see whether .venv is whole: rm -r .venv, then make site"
    return Failure([Finding(essay.name, 0, "its process did not start", mend, Exit.RAISED)])


def _unfit(cell: Cell, outputs: list[dict[str, Any]], essay: Essay, root: Path) -> Iterator[Finding]:
    """What no reader should see, and no two runs give alike: warnings, addresses in memory, paths of this machine."""
    for output in outputs:
        if output.get("name") == "stderr":
            warned = _WARNED.search(output["text"])
            at = int(warned["at"]) if warned and warned["at"] else clean_outputs.line_of(output)
            first = (output["text"].strip().splitlines() or ["nothing but space"])[0]
            what = f"warned {warned['what']}" if warned else f"wrote to standard error: {first}"
            yield Finding(
                essay.name, cell.line + _row(cell, at), f"the cell {what}", "correct what it complains of", Exit.RAISED
            )
            continue
        for shown, (pattern, what, mend) in product(texts(output), ((_ADDRESS, *_PLACE), (_machine(root), *_PATH))):
            if found := pattern.search(shown):
                line = cell.line + _row(cell, clean_outputs.line_of(output, found.start() * ("text" in output)))
                yield Finding(essay.name, line, f"the cell shows {what}: {found[0]}", mend, Exit.RAISED)
                break


_PLACE = "a place in memory, which no two runs share", clean_outputs.UNASKED
_PATH = "a path of this machine", "print what is the same everywhere, such as the file's name"


def _machine(root: Path) -> re.Pattern[str]:
    """Absolute paths that stand for this machine alone."""
    roots = {str(root), os.path.realpath(root), sys.prefix, sys.base_prefix, tempfile.gettempdir()}
    roots |= {"/home", "/Users", "/root", "/tmp", "/var", "/opt", "/usr", "/etc", "/mnt", "/private", "/srv", "/proc"}
    named = "|".join(re.escape(one) for one in sorted(roots, key=len, reverse=True) if len(one) > 3)
    return re.compile(rf"(?<![\w/.<])(?:{named}|[A-Z]:[\\/]Users)[\\/][^\s\"'<>)]+")
