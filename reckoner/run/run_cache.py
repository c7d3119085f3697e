"""Runs kept between builds, each with the digest of every input that it was seen to depend on.

A run is good for as long as its essay's steps, the lock file, Python, reckoner's executing code and all that it read
are what they were. Each essay has a store of its own; the folders of several machines may simply be poured together.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reckoner.core.project import ARCHIVE, CACHE, SNIPPETS, digests, files
from reckoner.core.store import Store, key, tools
from reckoner.run import fingerprint
from reckoner.run.execution import Run, plan
from reckoner.run.fingerprint import Digests, Inputs
from reckoner.source.cells import Cell
from reckoner.source.essay import Essay

KEPT = 4
"""How many runs of an essay are kept."""


@dataclass(frozen=True)
class Kept:
    """A run, what it depended on, and how long it took."""

    steps: list[str]
    digests: Digests
    seconds: float
    run: dict[str, Any]

    def holds(self, steps: list[str], now: Inputs) -> bool:
        """Whether everything that it depended on is as it was."""
        return self.steps == steps and not self.changed(now)

    def changed(self, now: Inputs) -> list[str]:
        """The names of inputs, beside the essay's own steps, that are not as they were."""
        common = now.common()
        return [name for name, digest in self.digests.items() if (common.get(name) or now[name]) != digest]


def folder(root: Path) -> Path:
    """Where runs are kept."""
    return root / CACHE / "runs"


def kept(root: Path, slug: str) -> Iterator[Kept]:
    """The kept runs of an essay, the newest first."""
    for entry in _store(root, slug).newest_first():
        with suppress(TypeError):  # of another version of the tool
            yield Kept(**entry)


def steps(essay: Essay) -> list[str]:
    """The digest of what is executed for each cell, in the order of the plan."""
    return fingerprint.steps(plan(essay).values())


def load(root: Path, essay: Essay, now: Inputs) -> Run | None:
    """The essay's newest kept run that is still good, or None."""
    wanted = steps(essay)
    good = (run for one in kept(root, essay.slug) if one.holds(wanted, now) and (run := _read(one.run, essay)))
    return next(good, None)


def _read(kept: dict[str, Any], essay: Essay) -> Run | None:
    """The run that was written: a code cell has its outputs, any other its values."""
    try:
        run = Run(seconds=kept["seconds"], reads=kept["reads"])
        for cell, given in zip(plan(essay), kept["given"], strict=True):
            (run.outputs if cell.kind == "code" else run.values)[cell] = given
        return run
    except (ValueError, TypeError, LookupError):
        return None


def _written(run: Run, essay: Essay) -> dict[str, Any]:
    """What `_read` reads: for each step of the plan, what it gave."""
    given = [run.outputs[cell] if cell.kind == "code" else run.values[cell] for cell in plan(essay)]
    return {"given": given, "seconds": run.seconds, "reads": run.reads}


def store(root: Path, essay: Essay, now: Inputs, run: Run) -> None:
    """Keep a run; older runs of the essay beyond `KEPT` go."""
    one = Kept(steps(essay), now.common() | now.of(run.reads), run.seconds, _written(run, essay))
    kept_here = _store(root, essay.slug)
    kept_here.put(key(one.steps, one.digests), vars(one))
    kept_here.sweep(KEPT)


def sweep(root: Path, slugs: Collection[str]) -> None:
    """Remove the runs of essays that are gone."""
    for left in folder(root).glob("*"):
        if left.is_dir() and left.name not in slugs:
            shutil.rmtree(left, ignore_errors=True)


def _store(root: Path, slug: str) -> Store:
    return Store(folder(root) / slug)


def why(root: Path, essay: Essay, now: Inputs) -> tuple[list[Cell] | None, list[str]] | None:
    """What has changed since the newest kept run: cells (None where their number is another), and other inputs.

    None where no run is kept; two empty lists where it is good.
    """
    one = next(kept(root, essay.slug), None)
    if one is None:
        return None
    cells, is_ = plan(essay), steps(essay)
    if len(one.steps) != len(is_):
        return None, one.changed(now)
    return [cell for cell, a, b in zip(cells, one.steps, is_, strict=True) if a != b], one.changed(now)


def inputs_digest(root: Path) -> str:
    """Digest of all that any check may depend on beside the essay itself: coarser than need be, never finer."""
    parts = (f"{SNIPPETS}/", f"{ARCHIVE}/", "requirements.lock")
    return key(tools(), digests(root, [name for name in files(root) if name.startswith(parts)]))
