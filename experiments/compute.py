"""Horizons of METR's first release against each model's own training compute, both as multiples of GPT-4's.

The horizons are those of METR's file of results, release 1.0, as corrected in March 2026
(https://metr.org/assets/benchmark_results_1_0.yaml), in which one set of tasks was given to every model. The compute is
Epoch AI's, from its data on AI models as they stood on 26 January 2026. Every model is taken that has both; Epoch has
none there for models whose compute it had inferred from scores in benchmarks. Neither file is in this repository; what
is made of them here is. Given a table with the columns `model`, `released`, `flop`, `confidence` (Epoch's word),
`h50_minutes`, `h50_low`, `h50_high` and `h80_minutes`, the script writes `archive/runs/compute.csv`, a model a line:

    python -m experiments.compute FILE
"""

from __future__ import annotations

import csv
import sys
from datetime import date
from pathlib import Path

from experiments.records import RUNS, write

RECORD = RUNS / "compute.csv"
UNIT = "GPT-4"
"""The model in whose compute and horizons those of the others are counted."""


def line(row: dict[str, str], unit: dict[str, str]) -> dict[str, str]:
    """What is recorded of a model, beside the row of the model in whose terms it is counted."""
    days = (date.fromisoformat(row["released"]) - date.fromisoformat(unit["released"])).days
    numbers = {
        "years": days / 365.25,
        "compute": float(row["flop"]) / float(unit["flop"]),
        "horizon": float(row["h50_minutes"]) / float(unit["h50_minutes"]),
        "low": float(row["h50_low"]) / float(unit["h50_minutes"]),
        "high": float(row["h50_high"]) / float(unit["h50_minutes"]),
        "strict": float(row["h80_minutes"]) / float(unit["h80_minutes"]),
    }
    guess = {"guess": str(int(row["confidence"] == "Speculative"))}
    return {"model": row["model"], **guess, **{name: f"{number:.6g}" for name, number in numbers.items()}}


def lines(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    """What is recorded of every model of the table."""
    (unit,) = (row for row in rows if row["model"] == UNIT)
    return [line(row, unit) for row in rows]


def main(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        found = lines(list(csv.DictReader(file)))
    write(RECORD, found[0], [list(line.values()) for line in found])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
