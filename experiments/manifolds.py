"""The errors of pieces on curved surfaces of one to six dimensions, recorded because they take minutes.

python -m experiments.manifolds      # makes archive/runs/manifolds.csv
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from experiments.sweep import RUNS, append, rows
from snippets.manifolds import piecewise_error

SEEDS = range(5)
HALVINGS = {
    1: range(3, 8),
    2: range(5, 10),
    3: range(6, 11),
    4: range(7, 12),
    5: range(8, 13),
    6: range(8, 13),
}
"""How often the points are halved, by the dimension of the surface."""


def main() -> None:
    """Every error that the record still lacks."""
    path = RUNS / "manifolds.csv"
    done = {tuple(int(row[name]) for name in ("dimension", "halvings", "degree", "seed")) for row in rows(path)}
    for dimension, halvings in HALVINGS.items():
        for seed in SEEDS:
            for degree in (0, 1):
                for times in halvings:
                    if (dimension, times, degree, seed) not in done:
                        error = piecewise_error(dimension, times, degree, seed)
                        row = {"dimension": dimension, "halvings": times, "degree": degree, "seed": seed}
                        append(path, row | {"error": f"{error:.8g}"})


if __name__ == "__main__":
    main()
