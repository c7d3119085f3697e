"""What training runs cost by three bills, and how large the campuses of machines are and are to be.

The figures are Epoch AI's (Data on AI Models, Frontier Data Centers; July 2026, under CC BY 4.0). Given a folder with
the files `notable_ai_models.csv` and `data_center_timelines.csv`, the script writes two records:

    python -m experiments.bills FOLDER

`archive/runs/training-bills.csv` has every run for which the first file gives a length, the share of its machines that
it wore out (with energy) and the price of the machines: dollars of 2023, and days. `hired`, the price of its hours at
clouds, is 0 where the file has none. `archive/runs/campuses.csv` has a line for each change of a campus: the H100s
to which its chips come, its capital in dollars of 2025, and its power in megawatts. Dates after July 2026 are what
Epoch AI expects.
"""

from __future__ import annotations

import csv
import datetime as dt
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from experiments.records import RUNS, write

BILLS, CAMPUSES = RUNS / "training-bills.csv", RUNS / "campuses.csv"
OF_BILLS = ("model", "year", "days", "worn", "hired", "machines")
OF_CAMPUSES = ("campus", "year", "chips", "capital", "power")
WORN, HIRED, BOUGHT = (f"Training compute cost ({which})" for which in ("2023 USD", "cloud", "upfront"))
CAPITAL = "Total capital cost (2025 USD billions)"

Row = Mapping[str, str]


def year(day: str) -> float:
    """A day as a decimal year."""
    date = dt.date.fromisoformat(day)
    start, end = dt.date(date.year, 1, 1), dt.date(date.year + 1, 1, 1)
    return round(date.year + (date - start).days / (end - start).days, 3)


def bills(models: Iterable[Row]) -> Iterable[tuple[object, ...]]:
    """Runs with a length, a worn share and the price of their machines, in the order of their dates."""
    for row in sorted(models, key=lambda row: row["Publication date"]):
        hours = row["Training time (hours)"]
        if row[WORN] and row[BOUGHT] and hours:
            hired = float(row[HIRED] or 0)
            yield (
                row["Model"],
                year(row["Publication date"]),
                float(hours) / 24,
                float(row[WORN]),
                hired,
                float(row[BOUGHT]),
            )


def campuses(timelines: Iterable[Row]) -> Iterable[tuple[object, ...]]:
    """Campuses in the order of their names and dates, a line wherever their chips change."""
    before: dict[str, str] = {}
    for row in sorted(timelines, key=lambda row: (row["Data center"], row["Date"])):
        name, chips = row["Data center"], row["H100 equivalents"]
        if float(chips or 0) and chips != before.get(name):
            yield name, year(row["Date"]), float(chips), float(row[CAPITAL]) * 1e9, float(row["Power (MW)"])
            before[name] = chips


def read(path: Path) -> list[dict[str, str]]:
    """The lines of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    write(BILLS, OF_BILLS, bills(read(folder / "notable_ai_models.csv")))
    write(CAMPUSES, OF_CAMPUSES, campuses(read(folder / "data_center_timelines.csv")))
