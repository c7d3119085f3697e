"""What is handed to the place where an essay runs, and what comes back: plain values, which any executor can carry."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from typing import Any

from reckoner.core.findings import short, suggest
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


RECORDED = "keep it as archive/runs/NAME.csv and read it by runs('NAME'), or its figures as facts"
MOST = 300
"""Characters of an exception's message that are shown."""
RAISED = (
    (
        r"(?:Array)?MemoryError(?::|$)",
        "wanted more than {memory:,} MiB of memory",
        "work on smaller arrays, or in pieces",
    ),
    (
        r"ModuleNotFoundError: No module named '(snippets\.\w+)'",
        "imports '{0}', which is not there",
        "correct the name, or write the module",
    ),
    (
        r"ModuleNotFoundError: No module named '([^']+)'",
        "imports '{0}', which is not in the lock, requirements.lock{near}",
        "do without, or run it in experiments/ and keep what it gives in archive/runs/",
    ),
    (r"ImportError: (cannot import name .*)", "raised ImportError: {0}", "correct the name, or define it there"),
    (r"NameError: (.*)", "raised NameError: {0}", "define it in a cell above, or correct it"),
    (r"PermissionError: \[Errno 13\] Permission denied$", "starts a process or opens a connection", "compute it here"),
    (
        r"FileNotFoundError: (?:.*No such file or directory: '(?:.*/)?(.+)'|(?:.*/)?(\S+) not found\.)$",
        "reads {0!r}, which is not in its working folder",
        RECORDED,
    ),
    (r"PermissionError: .*denied: '(?:.*/)?(.*)'", "reads or writes outside the project ({0})", RECORDED),
    (r"SystemExit", "ends its process", "remove it: a cell ends by itself"),
    (r"StdinNotImplementedError", "asks for what nobody will type", "remove input(), breakpoint() or the debugger"),
    (r"OSError: \[Errno 27\]", "writes a file that is too large", "write less, or in several files"),
    (r"OSError: \[Errno 28\]", "writes more than the disk holds", "write less, or make room"),
)
"""What a cell raised, in its author's words: a pattern of its kind and message, what the cell did, and the mend."""


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
    kind, line = error["kind"].lstrip("_"), error["line"]
    first = re.sub(r" \(/[^)]*\)$", "", short(next(iter(error["message"].strip().splitlines()), ""), MOST))
    said = f"{kind}: {first}" if first else kind
    for pattern, what, mend in RAISED:
        if found := re.match(pattern, said):
            held = [*filter(None, found.groups())] or [""]
            asked, known = _top(held[0]), {*map(_top, sys.modules)} - sys.stdlib_module_names
            near = suggest(asked, {name for name in known if name[:1] == asked[:1]})
            return Trouble(step, line, what.format(*held, memory=memory, near=near), mend.format(*held))
    within = f" (in {error['within']})" if error["within"] else ""
    return Trouble(step, line, f"raised {said}{within}", "correct the code on this line")


def _top(module: str) -> str:
    return module.partition(".")[0]


def coalesced(outputs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Outputs with neighbouring pieces of one stream put together: where they were cut is chance."""
    kept: list[dict[str, Any]] = []
    for output in outputs:
        output = {key: value for key, value in output.items() if key != "execution_count"}
        if kept and output["output_type"] == "stream" and kept[-1].get("name") == output["name"]:
            kept[-1] = kept[-1] | {key: kept[-1][key] + output[key] for key in ("text", "lines") if key in output}
        else:
            kept.append(output)
    return kept
