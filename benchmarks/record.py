"""The recorded benchmark: what a record holds, and the table that the page about speed shows of it.

`python -m benchmarks --record` writes the record; nothing here measures. The option `blocks` of `mkdocs.yml` names
`table`, which the build of the site calls.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Literal

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from reckoner.core.findings import Failure, misuse

PLACE = "benchmarks/recorded.json"
NOTHING = "No measurement has been recorded yet; `make bench MORE=--record` makes one."

Step = Literal["cold", "warm", "prose", "code", "snippet", "saved"]
STEPS: dict[Step, str] = {
    "cold": "cold",
    "warm": "nothing changed",
    "prose": "prose edit",
    "code": "code edit",
    "snippet": "snippet edit",
    "saved": "save to preview",
}
TITLES = {
    "ours": "this site's tool",
    "stock": "MkDocs with mkdocs-jupyter",
    "jupyter-book": "Jupyter Book",
    "scripts": "plain scripts",
    "mkdocs": "MkDocs alone, same pages",
    "mkdocs-prose": "MkDocs alone, same pages without notebook views",
    "serve": "this site's live preview",
}
FLOOR = "scripts"


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Command(_Strict):
    """One command of a step, or many that ran side by side: how long it took and how it ended."""

    seconds: float = Field(ge=0)
    exit: int


class Memory(_Strict):
    """The peaks of sums over all processes of a step, in bytes; `pss_bytes` counts shared memory once."""

    rss_bytes: int = Field(ge=0)
    uss_bytes: int = Field(ge=0)
    pss_bytes: int = Field(ge=0)


class Measured(_Strict):
    """One step of one tool at one size, once."""

    size: int = Field(ge=1)
    run: int = Field(ge=1)
    tool: str
    step: Step
    commands: tuple[Command, ...]
    over: float | None = Field(default=None, description="The limit in seconds that it was ended at.")
    memory: Memory | None = None
    stale: int | None = Field(default=None, ge=0, description="Pages that show the old number after the snippet edit.")

    lost: int = Field(default=0, ge=0, description="Pages that are not there or show neither number.")

    @property
    def seconds(self) -> float:
        """The whole of its commands."""
        return sum(command.seconds for command in self.commands)


class Machine(_Strict):
    """What it was measured on."""

    cores: int = Field(ge=1)
    cpu: str
    memory_bytes: int = Field(ge=1)
    system: str


class Record(_Strict):
    """A benchmark: where, when, with what, and every single measurement."""

    date: date
    machine: Machine
    python: str
    versions: dict[str, dict[str, str]]
    runs: int = Field(ge=1)
    measured: tuple[Measured, ...]

    @property
    def sizes(self) -> list[int]:
        """How many essays there were."""
        return sorted({one.size for one in self.measured})

    def tools(self, size: int) -> list[str]:
        """The tools measured at a size, in the order of the table."""
        there = {one.tool for one in self.measured if one.size == size}
        return [tool for tool in TITLES if tool in there] + sorted(there - set(TITLES))

    def of(self, size: int, tool: str, step: Step) -> list[Measured]:
        """The measurements of one step."""
        return [one for one in self.measured if (one.size, one.tool, one.step) == (size, tool, step)]


Cell = tuple[str, str]
"""What a cell of the table says, and its ratio to the floor, if it has one."""


def seconds(record: Record, size: int, tool: str, step: Step) -> float | None:
    """The median, if every run came to its end."""
    ones = record.of(size, tool, step)
    return statistics.median(one.seconds for one in ones) if ones and not any(one.over for one in ones) else None


def cell(record: Record, size: int, tool: str, step: Step) -> Cell:
    """A median with its ratio to the plain scripts, or that it was over the limit, or that there is none."""
    ones = record.of(size, tool, step)
    if limits := [one.over for one in ones if one.over]:
        return f"over {max(limits):.0f} s", ""
    took, floor = seconds(record, size, tool, step), seconds(record, size, FLOOR, step)
    if took is None:
        return "–", ""
    failed = " (failed)" if any(_failed(one) for one in ones) else ""
    return f"{took:.2f} s{failed}", f"{took / floor:.2f}×" if floor and tool != FLOOR else ""


def _failed(one: Measured) -> bool:
    """Whether the last command of a step, which is to leave a whole site, ended badly, or pages were lost."""
    return one.lost > 0 or one.commands[-1].exit != 0


def stale(record: Record, size: int, tool: str) -> str:
    """How many pages show the old number after the snippet edit: the most of any run."""
    counts = [one.stale for one in record.of(size, tool, "snippet") if one.stale is not None]
    return f"{max(counts)} of {size}" if counts else "–"


def memory(record: Record, size: int, tool: str) -> str:
    """The greatest sum over a cold run's processes, shared memory counted once: the median of runs."""
    peaks = [one.memory.pss_bytes for one in record.of(size, tool, "cold") if one.memory]
    return f"{statistics.median(peaks) / 2**20:.0f} MiB" if peaks else "–"


def rows(record: Record, size: int, steps: Iterable[Step]) -> Iterator[list[Cell]]:
    """The rows of one size: the tool, its steps, its stale pages, its memory."""
    for tool in record.tools(size):
        timed = [cell(record, size, tool, step) for step in steps]
        yield [(TITLES.get(tool, tool), ""), *timed, (stale(record, size, tool), ""), (memory(record, size, tool), "")]


def steps(record: Record) -> list[Step]:
    """The steps of which there is a measurement, in the order of the table."""
    there = {one.step for one in record.measured}
    return [step for step in STEPS if step in there]


def heads(record: Record) -> list[str]:
    """The heads of the columns."""
    return ["Essays", "Tool", *(STEPS[step].capitalize() for step in steps(record)), "Stale pages", "Peak memory"]


def caption(record: Record) -> str:
    """When and on what it was measured."""
    here, versions = record.machine, record.versions
    listed = "; ".join(
        f"{TITLES.get(tool, tool)}: {', '.join(f'{name} {number}' for name, number in versions[tool].items())}"
        for tool in versions
    )
    return (
        f"Measured on {record.date.isoformat()}; medians of {record.runs}, and how many times the plain scripts' time. "
        f"{here.cores} cores, {here.cpu}, {here.memory_bytes / 2**30:.0f} GiB, {here.system}, Python {record.python}. "
        f"{listed}."
    )


def read(root: Path) -> Record | None:
    """The record of a project, if it has one.

    Raises:
        Failure: where the file is no record.
    """
    path = root / PLACE
    if not path.exists():
        return None
    try:
        return Record.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        first = str(error)
        if isinstance(error, ValidationError):
            one = error.errors()[0]
            first = f"{'.'.join(map(str, one['loc'])) or 'the file'}: {one['msg']}"
        mend = "record again: make bench MORE=--record"
        raise Failure([misuse(PLACE, 0, f"not a record of the benchmark: {first}", mend)]) from None


def table(root: Path) -> Markup:
    """The last recorded benchmark as a table, or words that say there is none."""
    record = read(root)
    if record is None:
        return escape(NOTHING)
    shown = steps(record)
    sizes = [(size, list(rows(record, size, shown))) for size in record.sizes]
    templates = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True)
    made = templates.get_template("table.html").render(columns=heads(record)[1:], sizes=sizes, caption=caption(record))
    return Markup(made.strip("\n"))
