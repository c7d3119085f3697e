"""What is handed to the place where an essay runs, and what comes back: plain values, which any executor can carry."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from reckoner.core.run_limits import MEMORY, MOST_SECONDS, SECONDS


@dataclass(frozen=True)
class Job:
    """One essay's run: for each step the code that a cell runs, "" where there is nothing to do.

    `root` is the project's folder; `bundle`, where given, a zip of what the run may read, for a machine without it.
    `archive` is the record, pickled. `warm` names libraries that the essays import.
    """

    name: str
    cells: tuple[str, ...]
    root: str
    archive: bytes = b""
    seconds: int = SECONDS
    memory: int = MEMORY
    warm: tuple[str, ...] = ()
    bundle: bytes = b""


@dataclass(frozen=True)
class Trouble:
    """Why a run cannot stand: at which step, at which line of its cell, what "the cell ..." did, and the mend."""

    step: int
    line: int
    what: str
    mend: str


@dataclass
class Outcome:
    """What a run gave: the outputs of each step as a notebook has them, what it read, what went wrong.

    `by` says which Python and which reckoner made it.
    """

    outputs: list[list[dict[str, Any]]] = field(default_factory=list)
    reads: dict[str, list[str]] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)
    seconds: float = 0.0
    by: str = ""


def executed(job: Job) -> list[int]:
    """The steps that run, in order; the others have nothing to do."""
    return [step for step, cell in enumerate(job.cells) if cell]


def too_long(step: int, seconds: int) -> Trouble:
    """The run was ended at its time limit."""
    mend = "make it do less, move the work to a recorded CSV, or give the essay more: a line 'seconds: N' in its front"
    mend = f"{mend} matter, at most {MOST_SECONDS}"
    return Trouble(step, 1, f"ran when the essay's {seconds} s were over", mend)


def ended(step: int) -> Trouble:
    """The process is gone."""
    return Trouble(step, 1, "ended its process", "remove what exits or crashes")


def troubles(seen: dict[str, Any], job: Job) -> list[Trouble]:
    """What the guard has seen go wrong, in the first cell where anything did."""
    steps = executed(job)
    if error := seen["error"]:
        return [_raised(steps[error["cell"]], job.memory, error)]
    first = min((trouble["cell"] for trouble in seen["troubles"]), default=0)
    return [Trouble(steps[first], t["line"], t["what"], t["mend"]) for t in seen["troubles"] if t["cell"] == first]


def _raised(step: int, memory: int, error: dict[str, Any]) -> Trouble:
    """The cell raised an exception."""
    kind, line = error["kind"], error["line"]
    if kind.lstrip("_") in ("MemoryError", "ArrayMemoryError"):
        return Trouble(step, line, f"wanted more than {memory:,} MiB of memory", "work on smaller arrays, or in pieces")
    first = next(iter(error["message"].strip().splitlines()), "")
    what = f"raised {kind}: {first}" if first else f"raised {kind}"
    within = f" (in {error['within']})" if error["within"] else ""
    return Trouble(step, line, what + within, "correct the code on this line")


def coalesced(outputs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Outputs with neighbouring pieces of one stream put together: where they were cut is chance."""
    kept: list[dict[str, Any]] = []
    for output in outputs:
        output = {key: value for key, value in output.items() if key != "execution_count"}
        if kept and output["output_type"] == "stream" and kept[-1].get("name") == output["name"]:
            kept[-1] = kept[-1] | {"text": kept[-1]["text"] + output["text"]}
        else:
            kept.append(output)
    return kept
