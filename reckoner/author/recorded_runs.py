"""Records of runs that the build does not make itself: `archive/runs/*.csv` and `*.npz`, made by `experiments/`."""

from __future__ import annotations

import csv
import os
from pathlib import Path
from typing import Any

import numpy as np

from reckoner.core.findings import suggest
from reckoner.core.project import ARCHIVE


def runs(name: str) -> dict[str, Any]:
    """Columns of `archive/runs/NAME.csv`: arrays of numbers where every cell is one, else lists of text.

    Where there is no such table, the arrays of `archive/runs/NAME.npz` by name.

    Raises:
        ValueError: where there is no such record.
    """
    folder = Path(os.environ.get("RECKONER_ROOT", ".")) / ARCHIVE / "runs"
    path, arrays = folder / f"{name}.csv", folder / f"{name}.npz"
    if not path.exists() and arrays.exists():
        with np.load(arrays, allow_pickle=False) as stored:
            return {title: stored[title] for title in stored.files}
    if not path.exists():
        known = [file.stem for file in folder.glob("*") if file.suffix in (".csv", ".npz")]
        raise ValueError(f"no record {name!r} in archive/runs{suggest(name, known)}")
    with path.open(encoding="utf-8", newline="") as file:
        head, *rows = [*csv.reader(file)] or [[]]
    for nth, row in enumerate(rows, 2):
        if len(row) != len(head):
            raise ValueError(f"archive/runs/{name}.csv has {len(head)} columns, and its line {nth} has {len(row)}")
    if not rows:
        raise ValueError(f"archive/runs/{name}.csv has no rows")
    return {title: _numbers(list(cells)) for title, cells in zip(head, zip(*rows, strict=True), strict=True)}


def _numbers(cells: list[str]) -> Any:
    try:
        return np.array([float(cell) for cell in cells])
    except ValueError:
        return cells
