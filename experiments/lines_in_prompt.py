"""How far off a language model's guesses are that has seen a few points of a line in its prompt.

The guesses are those of GPT-3 (text-davinci-002), published with Coda-Forno et al. 2023, arXiv:2305.12907
(juliancodaforno/meta-in-context-learning, `OneD-generated-regression/data/train/text-davinci-002/5M_5Tr_linearFct/
N-2_1_b-100_1noiseN01.csv` of April 2024): in each of 93 runs five lines one after another, and of each five points,
of which the model guesses every height before it is shown. The lines' slopes scatter by 1 about -2 and their heights by
1 about -100, the points lie between 0 and 100, and the noise is 1. The table is not in this repository; what is made of
it here is. Given the table, the script writes `archive/runs/lines-in-prompt.csv`, a guess a line:

    python -m experiments.lines_in_prompt FILE

`off` is the guess less the height, `mean_off` the mean of the heights shown so far less the height, and `straight_off`
the straight line through the points shown so far less the height, by least squares, or nan where these points
give none.
"""

from __future__ import annotations

import csv
import itertools
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from experiments.records import RUNS, write

RECORD = RUNS / "lines-in-prompt.csv"
HEAD = ["run", "line", "shown", "off", "mean_off", "straight_off"]


def guesses(run: int, line: int, points: list[dict[str, str]]) -> list[list[object]]:
    """What is recorded of one line: a guess from the second on."""
    x, height, guess = (np.array([float(point[name]) for point in points]) for name in ("x", "y", "y_pred"))
    rows: list[list[object]] = []
    for shown in range(1, len(points)):
        straight = np.nan
        if len(set(x[:shown])) > 1:
            straight = np.polyval(np.polyfit(x[:shown], height[:shown], 1), x[shown]) - height[shown]
        off, mean_off = guess[shown] - height[shown], height[:shown].mean() - height[shown]
        rows.append([run, line, shown, float(off), float(mean_off), float(straight)])
    return rows


def record(table: Iterable[dict[str, str]]) -> list[list[object]]:
    """The lines of the record, by run and line."""
    by = itertools.groupby(table, lambda point: (int(point["subject"]), int(point["machine"])))
    return [row for (run, line), points in by for row in guesses(run, line, list(points))]


def main(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        write(RECORD, HEAD, record(csv.DictReader(file)), figures=5)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
