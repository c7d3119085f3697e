"""What a command shows while it works: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from reckoner.core.project import essays
from reckoner.run import scheduler
from reckoner.run.sandbox import landlock

err = Console(stderr=True, soft_wrap=True, highlight=False)


def hush(quiet: bool) -> None:
    """Show nothing from now on, or all."""
    err.quiet = quiet


def _bar() -> Progress:
    columns = (SpinnerColumn(), BarColumn(24), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(
        *columns, TextColumn("{task.description}"), console=err, transient=True, disable=not err.is_terminal
    )


@contextmanager
def of_essays(root: Path) -> Iterator[scheduler.Progress]:
    """A bar that names each essay and what happens to it; plain lines where there is no terminal."""
    with _bar() as bar:
        task = bar.add_task("reading", total=len(essays(root)))
        running: list[str] = []
        unbounded: list[str] = []

        def show(name: str, what: str) -> None:
            if what == "running":
                if not unbounded and (why := landlock.missing()):
                    note = f"Essays run under Python's watch alone: {why} (see REFERENCE.md)"
                    bar.console.print(note, markup=False)
                    unbounded.append(why)
                running.append(name)
            else:
                running[:] = [other for other in running if other != name]
                bar.advance(task)
                bar.console.print(f"  {name}: {what}", markup=False)
            bar.update(task, description=f"running {', '.join(running[:3])}" if running else "")

        yield show


@contextmanager
def of_mutants() -> Iterator[Callable[[int], Callable[[], None]]]:
    """A bar that counts mutants; nothing where there is no terminal."""
    with _bar() as bar:
        task = bar.add_task("", total=None)

        def begin(total: int) -> Callable[[], None]:
            bar.update(task, total=total)
            return lambda: bar.advance(task)

        yield begin
