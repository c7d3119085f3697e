"""`python -m benchmarks`: measure our tool against others and against plain scripts, and print one table."""

from __future__ import annotations

import contextlib
import datetime as dt
import platform
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from benchmarks import environments, preview
from benchmarks import record as records
from benchmarks.compare import Bench
from benchmarks.machine import machine
from benchmarks.record import Measured, Record
from benchmarks.tools import TOOLS
from reckoner.core.findings import Failure

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
err = Console(stderr=True, highlight=False, soft_wrap=True)
ALIKE = ("machine", "python", "versions", "runs")
"""What two records must share to be one."""
PARTIAL = environments.CACHE / "last.json"


@contextlib.contextmanager
def progress() -> Iterator[tuple[Callable[[int], None], Callable[[str], None], Callable[[], None]]]:
    """A bar, or lines where there is no terminal: to set its length, to say what is done, to advance."""
    columns = (
        SpinnerColumn(),
        BarColumn(24),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.description}"),
    )
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bar:
        task = bar.add_task("", total=None)

        def tell(what: str) -> None:
            bar.update(task, description=what)
            if not err.is_terminal:
                err.print(what, markup=False)

        yield (lambda total: bar.update(task, total=total)), tell, (lambda: bar.advance(task))


def shown(record: Record) -> Table:
    """The record as a table for the terminal, each median with its ratio to the plain scripts."""
    table = Table(caption=records.caption(record), caption_justify="left")
    for nth, head in enumerate(records.heads(record)):
        table.add_column(head, justify="left" if nth == 1 else "right", overflow="fold")
    for size in record.sizes:
        for row in records.rows(record, size, records.steps(record)):
            table.add_row(str(size), *(f"{said}\n{ratio}" if ratio else said for said, ratio in row))
        table.add_section()
    return table


def joined(made: Record, before: Record | None) -> Record:
    """A record, with the sizes of an earlier one that it has not, where all else was alike."""
    if before is None or any(getattr(before, what) != getattr(made, what) for what in ALIKE):
        return made
    kept = tuple(one for one in before.measured if one.size not in made.sizes)
    return made.model_copy(update={"measured": made.measured + kept})


def save(record: Record, path: Path) -> None:
    """Write a record whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(record.model_dump_json(indent=1, exclude_none=True) + "\n", encoding="utf-8", newline="\n")
    fresh.replace(path)


@app.command()
def main(
    size: Annotated[list[int] | None, typer.Option(min=1, max=600, help="How many essays; may be given again.")] = None,
    runs: Annotated[int, typer.Option(min=1, help="How often each is measured.")] = 3,
    tool: Annotated[
        list[str] | None, typer.Option(help="One of: " + ", ".join(TOOLS) + "; may be given again.")
    ] = None,
    limit: Annotated[float, typer.Option(min=1, help="Seconds that a step may take.")] = 3600,
    serve: Annotated[bool, typer.Option("--serve", help="Measure the live preview too.")] = False,
    record: Annotated[
        bool, typer.Option("--record", help=f"Write {records.PLACE}; other sizes recorded alike stay.")
    ] = False,
) -> None:
    """Measure, and print one table."""
    sizes, tools = sorted(set(size or (12, 48, 200))), list(dict.fromkeys(tool or TOOLS))
    if unknown := sorted(set(tools) - set(TOOLS)):
        err.print(f"no such tool as {unknown[0]!r}; mend: name one of {', '.join(TOOLS)}", markup=False)
        raise typer.Exit(2)
    for each in (signal.SIGINT, signal.SIGTERM):  # a shell's background job ignores Ctrl-C unless told otherwise
        signal.signal(each, _interrupt)
    scratch = Path(tempfile.mkdtemp(prefix="reckoner-bench-"))
    measured: list[Measured] = []
    try:
        with progress() as (length, tell, advance):
            bench = Bench(scratch, sizes, runs, tools, limit, tell)
            bench.make()
            length(bench.total + runs * serve)
            for one in _all(bench, serve):
                measured.append(one)
                save(_record(bench, measured), PARTIAL)
                advance()
    except KeyboardInterrupt:
        err.print(f"Interrupted. What was measured is in {PARTIAL.relative_to(environments.ROOT)}.", markup=False)
        raise typer.Exit(130) from None
    except (environments.NoEnvironment, ValueError, TimeoutError) as error:
        err.print(f"benchmarks: {error}", markup=False)
        raise typer.Exit(3) from None
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    made = _record(bench, measured)
    Console(width=None if sys.stdout.isatty() else 160).print(shown(made))
    if record:
        with contextlib.suppress(Failure):  # what is no record is replaced
            made = joined(made, records.read(environments.ROOT))
        save(made, environments.ROOT / records.PLACE)
        err.print(f"Recorded in {records.PLACE}; docs/speed.md shows it.", markup=False)


def _all(bench: Bench, serve: bool) -> Iterator[Measured]:
    yield from bench.measurements()
    if serve:
        bench.tell("the live preview")
        bench.pythons.setdefault("ours", Path(sys.executable))
        folder = bench.scratch / "preview"
        yield from preview.saved(str(bench.pythons["ours"]), folder, bench.env("ours", folder), bench.runs, bench.limit)


def _record(bench: Bench, measured: list[Measured]) -> Record:
    today, here = dt.datetime.now(dt.UTC).date(), machine()
    return Record(
        date=today,
        machine=here,
        python=platform.python_version(),
        versions=bench.versions,
        runs=bench.runs,
        measured=tuple(measured),
    )


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    app(prog_name="python -m benchmarks")
