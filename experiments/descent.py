"""Small networks that learn to read digits: how the loss falls, and how long a gradient takes.

The digits are the 1,797 images of 8 by 8 pixels that scikit-learn ships: the test set of E. Alpaydin and C. Kaynak's
"Optical recognition of handwritten digits", written by 13 people (UCI Machine Learning Repository,
https://doi.org/10.24432/C50P49, CC BY 4.0). They are in the record, so that only the first
command needs scikit-learn.

    python -m experiments.descent digits     # archive/runs/digits.csv, each pixel a letter from a (0) to q (16)
    python -m experiments.descent times      # archive/runs/descent-times.csv: seconds of a gradient, a minute
    python -m experiments.descent curves     # archive/runs/descent-curves.csv: losses by step, ten minutes of a core
"""

from __future__ import annotations

import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from importlib import import_module
from itertools import product
from pathlib import Path

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # before NumPy is imported: its library of matrices reads them once

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS, rows, write
from snippets import descent
from snippets.arguments import FloatArray
from snippets.descent import Network

DIGITS = RUNS / "digits.csv"
Ints = NDArray[np.int64]
Data = tuple[FloatArray, Ints]

CLASSES, PIXELS, MOST = 10, 64, 16
"""Digits, pixels of an image, and the value of the darkest pixel."""

TAUGHT, TUNED = 1000, 300
"""Digits that a network learns from, and that choose its settings; the others test it."""

BATCH, IN_STEP = 32, 50
"""Examples in a step, and in one that is timed or that forward-forward takes."""


def digits() -> Data:
    """Every image, its pixels from 0 to 1, and what digit it is, in the order of the source."""
    found = rows(DIGITS)
    pixels = np.array([[ord(letter) - ord("a") for letter in row["pixels"]] for row in found]) / MOST
    return pixels, np.array([int(row["digit"]) for row in found])


def drawn(seed: int) -> tuple[Data, Data, Data]:
    """Digits to learn from, to tune by and to test by, drawn anew for each seed; pixels less the mean of the first."""
    x, y = digits()
    order = np.random.default_rng([seed, 0]).permutation(len(x))
    x, y = x[order] - x[order[:TAUGHT]].mean(0), y[order]
    cuts = [slice(0, TAUGHT), slice(TAUGHT, TAUGHT + TUNED), slice(TAUGHT + TUNED, None)]
    one, two, three = ((x[cut], y[cut]) for cut in cuts)
    return one, two, three


def record_digits() -> None:
    """The record of the digits, from scikit-learn."""
    x, y = import_module("sklearn.datasets").load_digits(return_X_y=True)
    lines = [
        (int(label), "".join(chr(ord("a") + int(pixel)) for pixel in image)) for image, label in zip(x, y, strict=True)
    ]
    write(DIGITS, ("digit", "pixels"), lines)


# how the loss falls

STEPS, RATES, SEEDS = 8192, (0.0125, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4), range(8)
"""Steps of a run, the rates that are tried, and the seeds of the weights and the digits."""

SEEN = (0, *(round(2 ** (k / 2)) for k in (0, *range(2, 27))))
"""Steps at which the losses are recorded: twice in each doubling."""

TASKS = {
    "digits": ((PIXELS, 32, CLASSES), 1.0),
    "digits, no hidden layer": ((PIXELS, CLASSES), 1.0),
    "digits, three hidden layers": ((PIXELS, 32, 32, 32, CLASSES), 1.0),
    "digits, three hidden layers, small weights": ((PIXELS, 32, 32, 32, CLASSES), 0.3),
    "digits, names drawn at random": ((PIXELS, 64, CLASSES), 1.0),
    "parity of three bits": ((20, 64, 2), 1.0),
}
"""What is learned: the sizes of the network, and what its first weights are multiplied by."""

PARITY, NAMES = 3, "digits, names drawn at random"


def bits(rng: np.random.Generator, count: int) -> Data:
    """Rows of 20 signs; the label says whether the product of the first three is positive."""
    x = rng.choice([-1.0, 1.0], size=(count, 20))
    return x, (x[:, :PARITY].prod(1) > 0).astype(np.int64)


def curve(task: str, rate: float, seed: int, adam: bool = False, steps: int = STEPS) -> list[tuple[float, float]]:
    """Losses, in nats, on what is taught and on what is not, at the steps of SEEN."""
    sizes, scale = TASKS[task]
    rng = np.random.default_rng([seed, 1])
    network = descent.fresh(sizes, rng, scale)
    if task.startswith("digits"):
        taught, *others = drawn(seed)
        unseen = np.vstack([x for x, _ in others]), np.concatenate([y for _, y in others])
        if task == NAMES:
            taught = taught[0], rng.permutation(taught[1])
    else:
        taught, unseen = bits(rng, TAUGHT), bits(rng, TAUGHT)
    mover, found = (Adam(network) if adam else None), []
    for step in range(steps + 1):
        if step in SEEN:
            found.append((descent.loss(network, *taught), descent.loss(network, *unseen)))
        batch = rng.integers(0, TAUGHT, BATCH)
        x, y = bits(rng, BATCH) if not task.startswith("digits") else (taught[0][batch], taught[1][batch])
        slopes = descent.backpropagated(network, x, y)
        if mover:
            mover.move(network, slopes, rate)
        else:
            for part, slope in zip(network, slopes, strict=True):
                part -= rate * slope
    return found


class Adam:
    """The optimizer of Kingma and Ba 2015, with its usual constants."""

    def __init__(self, network: Network) -> None:
        self.first, self.second = ([np.zeros_like(part) for part in network] for _ in range(2))
        self.steps = 0

    def move(self, network: Network, slopes: Network, rate: float) -> None:
        """One step, in place."""
        self.steps += 1
        for part, slope, first, second in zip(network, slopes, self.first, self.second, strict=True):
            first += 0.1 * (slope - first)
            second += 0.001 * (slope**2 - second)
            part -= rate * first / (1 - 0.9**self.steps) / (np.sqrt(second / (1 - 0.999**self.steps)) + 1e-8)


def curve_line(planned: tuple[str, float, int, bool]) -> list[object]:
    """One line of the record of the curves."""
    task, rate, seed, adam = planned
    with np.errstate(all="ignore"):
        found = curve(task, rate, seed, adam)
    return [task, "adam" if adam else "plain", rate, seed, *(pair[0] for pair in found), *(pair[1] for pair in found)]


def planned_curves() -> list[tuple[str, float, int, bool]]:
    """Every curve of the record."""
    plain = [(task, rate, seed, False) for seed, rate, task in product(SEEDS, RATES, TASKS)]
    return plain + [("digits", rate / 100, seed, True) for seed, rate in product(SEEDS, RATES[:-2])]


def curve_of(line: dict[str, str]) -> tuple[str, float, int, bool]:
    """What a line of the record is the curve of."""
    return line["task"], float(line["rate"]), int(line["seed"]), line["mover"] == "adam"


# how long a gradient takes

TIMED = {"one at a time": (4, 16, 64, 256), "backpropagation": (4, 16, 64, 256, 1024, 4096, 16384)}


def timed(way: str, width: int, again: int = 5) -> list[object]:
    """Seconds that the slopes of a step take, the median of a few; a weight that is tried is raised only."""
    taught, *_ = drawn(0)
    x, y = taught[0][:IN_STEP], taught[1][:IN_STEP]
    sizes = (PIXELS, width, CLASSES)
    network, seconds = descent.fresh(sizes, np.random.default_rng(0)), []
    for _ in range(again):
        start = time.perf_counter()
        if way == "backpropagation":
            descent.backpropagated(network, x, y)
        else:
            descent.one_at_a_time(network, x, y, both=False)
        seconds.append(time.perf_counter() - start)
    each = (descent.products_backpropagated if way == "backpropagation" else descent.products_one_at_a_time)(sizes)
    where = os.environ.get("MACHINE", "x86_64, 1 thread")
    return [
        way,
        width,
        descent.parameters(sizes),
        each * IN_STEP,
        float(np.median(seconds)),
        datetime.now(UTC).date(),
        where,
    ]


def main(parts: list[str]) -> None:
    """The records that are named."""
    out = Path(os.environ.get("OUTDIR", RUNS))
    if "digits" in parts:
        record_digits()
    if "times" in parts:
        lines = [timed(way, width) for way, widths in TIMED.items() for width in widths]
        write(out / "descent-times.csv", TIMES, lines, figures=4)
    with ProcessPoolExecutor(int(os.environ.get("PROCESSES", os.cpu_count() or 1))) as pool:
        if "curves" in parts:
            kept: dict[tuple[str, float, int, bool], list[object]] = {
                curve_of(line): [*line.values()] for line in rows(RUNS / "descent-curves.csv")
            }
            lacking = [each for each in planned_curves() if each not in kept]
            kept |= dict(zip(lacking, pool.map(curve_line, lacking), strict=True))
            write(out / "descent-curves.csv", CURVES, [kept[each] for each in planned_curves()], figures=4)


TIMES = ("way", "width", "parameters", "multiplications", "seconds", "date", "machine")
CURVES = ("task", "mover", "rate", "seed", *(f"taught_{step}" for step in SEEN), *(f"unseen_{step}" for step in SEEN))
"""What stands in both records."""


if __name__ == "__main__":
    main(sys.argv[1:])
