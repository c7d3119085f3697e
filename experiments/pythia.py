"""How well the rates of sums of Pythia's first release are foretold, over its training and over its sizes.

The rates are those that EleutherAI publishes in github.com/EleutherAI/pythia (Apache licence 2.0) as
`evals/csv/MODEL/term_frquency_all_shots.csv`. They are not in this repository; what is made of them here is: given a
folder with the folders of the models under `csv/`, `archive/runs/families-training.csv` (a checkpoint or a size).

    python -m experiments.pythia FOLDER
"""

from __future__ import annotations

import csv
import math
import sys
from pathlib import Path

import numpy as np

from experiments.families import NEAR, rise_by_line
from experiments.records import RUNS, write
from snippets.emergence import foretold_rate

TRAINING = RUNS / "families-training.csv"

PYTHIA = {
    "125m": 160e6, "350m": 410e6, "800m": 1e9, "1.3b": 1.4e9, "2.7b": 2.8e9, "6.7b": 6.9e9, "13b": 12e9,
}  # fmt: skip
"""Parameters of the models of Pythia's first release, by the names that the files have."""

LATEST, WATCHED, LEAST_SHOWN = 143000, (2, 4, 8, 16), 0.0001
"""The last checkpoint; how many examples came before a sum; half of one of the 5,000 sums."""


def watched(folder: Path) -> dict[tuple[str, int], dict[int, float]]:
    """Rates of addition by model of Pythia's first release and number of examples, at each checkpoint."""
    rates: dict[tuple[str, int], dict[int, float]] = {}
    for name in PYTHIA:
        sums: dict[tuple[int, int], list[float]] = {}
        with (folder / "csv" / f"pythia-{name}-deduped" / "term_frquency_all_shots.csv").open(encoding="utf-8") as file:
            for row in csv.DictReader(file):
                if "addition" in row["task"]:
                    sums.setdefault((int(row["fewshot"]), int(row["checkpoint"])), []).append(float(row["acc"]))
        for (shown, step), some in sorted(sums.items()):
            rates.setdefault((name, shown), {})[step] = float(np.mean(some))
    return rates


def training(rates: dict[tuple[str, int], dict[int, float]]) -> list[list[object]]:
    """What is followed, examples shown, model, checkpoint, four misses, and the rise by a line through the odds.

    What is followed is either the checkpoints of a model or the sizes at the last. The misses: of saying that nothing
    changes, of lines through log(-log rate) and through the log odds of all before, and of one through those of the
    last two. The rise, in orders of compute from the second checkpoint on, stands at the last checkpoint alone.
    """
    lines: list[list[object]] = []
    for shown in WATCHED:
        for name in list(PYTHIA)[-3:]:
            at = {math.log10(step): rate for step, rate in rates[name, shown].items()}
            orders, odds = np.array(list(at)[1:]), np.clip(list(at.values())[1:], LEAST_SHOWN, 1 - LEAST_SHOWN)
            for step, misses in zip(list(rates[name, shown])[NEAR:], missed(at), strict=True):
                rise = rise_by_line(orders, odds) if step == LATEST else math.nan
                lines.append(["training", shown, f"{name}", step, *misses, rise])
        sizes = {math.log10(size): rates[name, shown][LATEST] for name, size in PYTHIA.items()}
        for name, misses in zip(list(PYTHIA)[NEAR:], missed(sizes), strict=True):
            lines.append(["sizes", shown, name, LATEST, *misses, math.nan])
    return lines


def missed(at: dict[float, float]) -> list[list[float]]:
    """By how much four forecasts of each rate after the first three miss, from those before it."""
    x, rates = list(at), np.clip(list(at.values()), LEAST_SHOWN, 1 - LEAST_SHOWN)
    lines = []
    for k in range(NEAR, len(x)):
        said = [rates[k - 1], foretold_rate(x[:k], rates[:k], x[k]), foretold_rate(x[:k], rates[:k], x[k], odds=True)]
        said.append(foretold_rate(x[k - 2 : k], rates[k - 2 : k], x[k], odds=True))
        lines.append([float(abs(each - rates[k])) for each in said])
    return lines


def main(folder: Path) -> None:
    """Make the record."""
    head = ["followed", "shown", "model", "checkpoint", "as_the_last", "power", "odds", "odds_of_two", "rise"]
    write(TRAINING, head, training(watched(folder)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
