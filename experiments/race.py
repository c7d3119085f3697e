"""Forward-forward beside backpropagation on the digits, each at its best settings, at equal multiplications.

python -m experiments.race     # archive/runs/descent-forward.csv: an hour of a core
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # before NumPy is imported: its library of matrices reads them once

import numpy as np

from experiments.descent import CLASSES, IN_STEP, PIXELS, TAUGHT, Adam, drawn
from experiments.records import RUNS, rows, write
from snippets import descent, forward_forward

TRIES, FINALS = range(4), range(100, 140)
"""The seeds by which settings are chosen, and those of the runs that are reported."""

CELLS = (((100, 100), 3e9), ((100, 100), 1e9), ((100, 100), 3e8), ((100,), 3e9), ((100, 100, 100), 3e9))
"""Hidden layers, and multiplications of a run."""

WAYS = ("backpropagation", "forward-forward")
Setting = tuple[float, float, float, str]
"""Rate, threshold, sharpness and how false labels are drawn; the last three only of forward-forward."""

FIRST: dict[str, Setting] = {"backpropagation": (0.004, 0, 0, ""), "forward-forward": (0.01, 0.4, 32, "random")}


def neighbours(setting: Setting) -> list[Setting]:
    """Settings a step away: half and twice the rate, a quarter and four times the others, the other false labels."""
    rate, threshold, sharpness, false = setting
    found: list[Setting] = [(rate * by, threshold, sharpness, false) for by in (0.5, 2)]
    if false:
        found += [(rate, threshold * by, sharpness, false) for by in (0.25, 4)]
        found += [(rate, threshold, sharpness * by, false) for by in (0.25, 4)]
        found.append((rate, threshold, sharpness, "hard" if false == "random" else "random"))
    return found


def errors(way: str, hidden: tuple[int, ...], budget: float, setting: Setting, seed: int) -> tuple[float, float]:
    """Shares of the digits to tune by and to test by that are read wrongly after so many multiplications."""
    rate, threshold, sharpness, false = setting
    taught, *others = drawn(seed)
    rng = np.random.default_rng([seed, 3])
    if way == "backpropagation":
        sizes = (PIXELS, *hidden, CLASSES)
        each = descent.products_backpropagated(sizes)
    else:
        sizes = (CLASSES + PIXELS, *hidden)
        each = forward_forward.products(sizes, classes=CLASSES if false == "hard" else 0)
    network, steps = descent.fresh(sizes, rng), int(budget / IN_STEP / each)
    mover = Adam(network)
    for step in range(steps):
        batch = rng.integers(0, TAUGHT, IN_STEP)
        x, y = taught[0][batch], taught[1][batch]
        if way == "backpropagation":
            slopes = descent.backpropagated(network, x, y)
        else:
            wrong = (
                forward_forward.hard_labels(network, x, y, CLASSES, sharpness, rng)
                if false == "hard"
                else ((y + rng.integers(1, CLASSES, IN_STEP)) % CLASSES)
            )
            true, untrue = (forward_forward.joined(x, labels, CLASSES) for labels in (y, wrong))
            slopes = forward_forward.slopes(network, true, untrue, threshold, sharpness)
        mover.move(network, slopes, rate * (1 - step / steps))
    if way == "backpropagation":
        one, two = (1 - descent.accuracy(network, *part) for part in others)
    else:
        one, two = (float(np.mean(forward_forward.goodness(network, x, CLASSES).argmax(1) != y)) for x, y in others)
    return one, two


Job = tuple[str, tuple[int, ...], float, Setting, int]
Found = dict[Job, tuple[float, float]]


def scored(job: Job) -> tuple[Job, float, float]:
    """A job with its errors."""
    with np.errstate(all="ignore"):
        return job, *errors(*job)


def searched(
    run: Callable[[list[Job]], Iterable[tuple[Job, float, float]]], until: float, keep: Callable[[Found], None]
) -> None:
    """Settings of each way and cell, moved to the best neighbour until none is better; then the runs reported."""
    found = known()
    at = {(way, *cell): FIRST[way] for cell in CELLS for way in WAYS}
    finished: set[object] = set()

    def mean(key: tuple[str, tuple[int, ...], float], setting: Setting) -> float:
        return float(np.mean([found[(*key, setting, seed)][0] for seed in TRIES]))

    while time.time() < until:
        wanted: list[Job] = []
        for key, setting in at.items():
            seeds, around = (FINALS, [setting]) if key in finished else (TRIES, [setting, *neighbours(setting)])
            wanted += [(*key, near, seed) for near in around for seed in seeds]
        wanted = sorted((job for job in wanted if job not in found), key=lambda job: (-job[2], job[4]))
        if not wanted:
            return
        for job, one, two in run(wanted):
            found[job] = (one, two)
        keep(found)
        for key, setting in at.items():
            if key not in finished:
                best = min([setting, *neighbours(setting)], key=lambda one: mean(key, one))
                if best == setting or mean(key, best) >= mean(key, setting):
                    finished.add(key)
                else:
                    at[key] = best


def known() -> Found:
    """What of forward-forward the record has."""
    return {
        (
            line["way"],
            tuple(int(units) for units in line["hidden"].split("-")),
            float(line["budget"]),
            (float(line["rate"]), float(line["threshold"]), float(line["sharpness"]), line["false"]),
            int(line["seed"]),
        ): (float(line["tuned"]), float(line["tested"]))
        for line in rows(RUNS / "descent-forward.csv")
    }


def keep(out: Path, found: Found) -> None:
    """The record of forward-forward, as far as it has come."""
    each = [(w, "-".join(map(str, h)), b, *s, seed, *e) for (w, h, b, s, seed), e in sorted(found.items())]
    write(out / "descent-forward.csv", FORWARD, each, figures=4)


FORWARD = ("way", "hidden", "budget", "rate", "threshold", "sharpness", "false", "seed", "tuned", "tested")
"""What stands in the record."""


def main() -> None:
    """The record, continued until the time is up."""
    out = Path(os.environ.get("OUTDIR", RUNS))
    until = time.time() + float(os.environ.get("SECONDS_AT_MOST", 1e9))
    with ProcessPoolExecutor(int(os.environ.get("PROCESSES", os.cpu_count() or 1))) as pool:
        searched(lambda jobs: pool.map(scored, jobs), until, lambda found: keep(out, found))


if __name__ == "__main__":
    main()
