"""What graphics cards and accelerators cost, and how fast they were.

The cards are those of Epoch AI's table of machine learning hardware (`ml_hardware.csv`, as of 14 December 2025, under
CC BY 4.0) that have a price at release and a speed at 32 bits. Given that table, the script writes
`archive/runs/cards.csv`, a card a line, in the order of their dates:

    python -m experiments.cards TABLE

Speeds are peaks, in operations a second, as makers state them: `single` at 32 bits, `half` at 16 bits (the faster of
the plain rate and that of units for matrices), `byte` at 8 bits; nought stands where the table has none.
"""

from __future__ import annotations

import csv
import datetime as dt
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from experiments.records import RUNS, write
from snippets.trends import year_of

RECORD = RUNS / "cards.csv"
COLUMNS = ("card", "year", "dollars", "single", "half", "byte")
SPEEDS = {
    "single": ("FP32 (single precision) performance (FLOP/s)",),
    "half": ("FP16 (half precision) performance (FLOP/s)", "Tensor-FP16/BF16 performance (FLOP/s)"),
    "byte": ("INT8 performance (OP/s)", "FP8 performance (FLOP/s)"),
}
"""The columns of Epoch's table for each precision."""


def cards(table: Iterable[Mapping[str, str]]) -> list[tuple[object, ...]]:
    """The lines of the record: every card with a price and a speed at 32 bits; nought stands for no figure."""
    found = []
    for row in table:
        if row["Release price (USD)"] and row[SPEEDS["single"][0]]:
            speeds = (max(float(row[name] or 0) for name in names) for names in SPEEDS.values())
            year = year_of(dt.date.fromisoformat(row["Release date"]))
            found.append((row["Hardware name"].strip(), year, float(row["Release price (USD)"]), *speeds))
    return sorted(found, key=lambda line: (line[1], line[0]))


if __name__ == "__main__":
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as file:
        write(RECORD, COLUMNS, cards(csv.DictReader(file)), figures=8)
