"""The shape of METR's success curves, model by model, from its horizons at half and at 80% success.

The horizons are those of METR's file of results, release 1.1 (https://metr.org/assets/benchmark_results_1_1.yaml), of
26 models to April 2026 with 95% intervals, as a table with the columns `model`, `released`, `h50_minutes`, `h50_low`,
`h50_high` and the same for `h80`. The file is not in this repository; what is made of it here is. Given the table, the
script writes `archive/runs/horizons.csv`, a model a line:

    python -m experiments.horizons FILE

The file has no interval for the ratio of a model's two horizons. `low` and `high` take their errors as independent.
"""

from __future__ import annotations

import csv
import sys
from datetime import date
from pathlib import Path

import numpy as np

from experiments.records import RUNS, write
from snippets.hazards import logistic_slope_from_horizons, weibull_shape_from_horizons

RECORD = RUNS / "horizons.csv"
OLDER = date(2023, 1, 1)
"""METR measured the models that were released before this day on an older suite of tasks."""


def line(row: dict[str, str]) -> dict[str, str]:
    """What is recorded of a model."""
    released = date.fromisoformat(row["released"])
    half, strict = (float(row[f"{name}_minutes"]) for name in ("h50", "h80"))
    widths = [np.log(float(row[f"{name}_high"]) / float(row[f"{name}_low"])) / 2 for name in ("h50", "h80")]
    ratio, reach = half / strict, np.exp(np.hypot(*widths))
    numbers = {
        "released": released.year + (released.timetuple().tm_yday - 1) / 365.25,
        "ratio": ratio,
        "low": ratio / reach,
        "high": ratio * reach,
        "slope": logistic_slope_from_horizons(half, strict),
        "shape": weibull_shape_from_horizons(half, strict),
    }
    found = {name: f"{number:.7g}" for name, number in numbers.items()}
    return {"model": row["model"], "older_suite": str(int(released < OLDER)), **found}


def main(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        lines = [line(row) for row in csv.DictReader(file)]
    write(RECORD, lines[0], [list(line.values()) for line in lines])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
