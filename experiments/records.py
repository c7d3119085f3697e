"""The tables that experiments leave in `archive/runs/`: read, written whole, and added to a line at a time."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

RUNS = Path(__file__).parents[1] / "archive" / "runs"


def rows(path: Path) -> list[dict[str, str]]:
    """What was recorded so far."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def append(path: Path, row: dict[str, object]) -> None:
    """One row more, with the head before the first."""
    fresh = not path.exists()
    with path.open("a", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(row), lineterminator="\n")
        if fresh:
            writer.writeheader()
        writer.writerow(row)


def write(path: Path, head: Iterable[str], lines: Iterable[Sequence[object]], figures: int = 7) -> None:
    """A whole table, numbers with decimals to so many significant figures."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows([f"{x:.{figures}g}" if isinstance(x, float) else x for x in line] for line in lines)
