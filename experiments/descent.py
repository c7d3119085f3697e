"""Small networks that learn to read digits: how the loss falls, and how long it takes without backpropagation.

The digits are the 1,797 images of 8 by 8 pixels that scikit-learn ships: the test set of E. Alpaydin and C. Kaynak's
"Optical recognition of handwritten digits", written by 13 people (UCI Machine Learning Repository,
https://doi.org/10.24432/C50P49, CC BY 4.0). They are in the record, so that only the first
command needs scikit-learn.

    python -m experiments.descent digits     # archive/runs/digits.csv, each pixel a letter from a (0) to q (16)
    python -m experiments.descent times      # archive/runs/descent-times.csv: seconds of a gradient, a minute
    python -m experiments.descent curves     # archive/runs/descent-curves.csv: losses by step, ten minutes of a core
    python -m experiments.descent guesses    # archive/runs/descent-guesses.csv: tries to a goal, ten minutes of a core
    python -m experiments.descent single     # archive/runs/descent-single.csv: one weight moved at once, minutes
    python -m experiments.descent forward    # archive/runs/descent-forward.csv: forward-forward, an hour of a core
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable
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
from snippets import descent, forward_forward
from snippets.arguments import FloatArray
from snippets.descent import Network

DIGITS = RUNS / "digits.csv"
Ints = NDArray[np.int64]
Data = tuple[FloatArray, Ints]

CLASSES, PIXELS, MOST = 10, 64, 16
"""Digits, pixels of an image, and the value of the darkest pixel."""

TAUGHT, TUNED = 1000, 300
"""Digits that a network learns from, and that choose its settings; the others test it."""

BATCH = 32
"""Examples in a step."""


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


# how many tries it takes to read digits

WIDTHS, GOALS, CHECKED, LONGEST = (4, 8, 16, 32, 64, 128, 256), (0.8, 0.9), 20, 60_000
"""Units of the hidden layer; shares of unseen digits that are to be read; steps from test to test; steps at most."""

RUNNERS, FIRST_RATES = range(5), {"guessed": (0.005, 0.01), "slopes": (0.8, 1.6)}

SINGLE_WIDTHS, SINGLE_RATES, TWEAK = (32, 256, 4, 64, 16), (8.0, 16.0), 1e-4
"""For one weight tried and moved at once: units of the hidden layer, the first rates, how far a tried weight goes."""


def single_steps(width: int, rate: float, seed: int, longest: int = LONGEST) -> float:
    """Steps until the first share of GOALS is read, where a step tries one random weight both ways and moves it."""
    taught, *others = drawn(seed)
    x, y = np.vstack([x for x, _ in others]), np.concatenate([y for _, y in others])
    rng = np.random.default_rng([seed, 6])
    network = descent.fresh((PIXELS, width, CLASSES), rng)
    ends = np.cumsum([part.size for part in network])
    for step in range(longest + 1):
        if step % CHECKED == 0:
            if descent.accuracy(network, x, y) >= GOALS[0]:
                return step
            if not np.isfinite(network[0]).all():
                break
        batch = rng.integers(0, TAUGHT, BATCH)
        place = int(rng.integers(ends[-1]))
        which = int(np.searchsorted(ends, place, side="right"))
        flat = network[which].reshape(-1)  # a view: moving it moves the network
        at = place - ends[which]
        kept = flat[at]
        flat[at] = kept + TWEAK
        raised = descent.loss(network, taught[0][batch], taught[1][batch])
        flat[at] = kept - TWEAK
        lowered = descent.loss(network, taught[0][batch], taught[1][batch])
        flat[at] = kept - rate * (raised - lowered) / (2 * TWEAK)
    return np.inf


def single_lines(width: int) -> list[list[object]]:
    """Every rate of one width, widened until the best lies within, each for all seeds."""
    found: dict[float, list[float]] = {}
    ends = set(SINGLE_RATES)
    while ends and len(found) < 12:
        for rate in sorted(ends):
            best = min((np.mean(runs) for runs in found.values()), default=np.inf)
            longest = int(min(LONGEST, 2 * best)) if np.isfinite(best) else LONGEST
            with np.errstate(all="ignore"):
                found[rate] = [single_steps(width, rate, seed, longest) for seed in RUNNERS]
        least = min(found, key=lambda rate: (np.mean(found[rate]), rate))
        ends = {least / 2} if least == min(found) else {least * 2} if least == max(found) else set()
    size = descent.parameters((PIXELS, width, CLASSES))
    return [
        ["single", width, size, rate, seed, run]
        for rate, runs in sorted(found.items())
        for seed, run in zip(RUNNERS, runs, strict=True)
    ]


def steps_to_goals(way: str, width: int, rate: float, seed: int, longest: int = LONGEST) -> list[float]:
    """Steps until each share of GOALS is read, infinite where `longest` steps are too few."""
    taught, *others = drawn(seed)
    x, y = np.vstack([x for x, _ in others]), np.concatenate([y for _, y in others])
    rng = np.random.default_rng([seed, 2])
    network, reached = descent.fresh((PIXELS, width, CLASSES), rng), [np.inf] * len(GOALS)
    for step in range(longest + 1):
        if step % (CHECKED if way == "guessed" else 1) == 0:
            share = descent.accuracy(network, x, y)
            reached = [min(was, step) if share >= goal else was for was, goal in zip(reached, GOALS, strict=True)]
            if np.isfinite(reached[-1]) or not np.isfinite(network[0]).all():
                break
        batch = rng.integers(0, TAUGHT, BATCH)
        if way == "guessed":
            slopes = descent.guessed(network, taught[0][batch], taught[1][batch], 1, rng)
        else:
            slopes = descent.backpropagated(network, taught[0][batch], taught[1][batch])
        for part, slope in zip(network, slopes, strict=True):
            part -= rate * slope
    return reached


def guess_lines(planned: tuple[str, int]) -> list[list[object]]:
    """Every rate of one way and width, widened until for each goal the best lies within, each for all seeds."""
    way, width = planned
    found: dict[float, list[list[float]]] = {}

    def try_rate(rate: float) -> None:
        longest = LONGEST
        if found:  # no longer than four times what the best took
            best = min(np.median([run[-1] for run in runs]) for runs in found.values())
            longest = int(min(LONGEST, max(4 * best, 100))) if np.isfinite(best) else LONGEST
        with np.errstate(all="ignore"):
            found[rate] = [steps_to_goals(way, width, rate, seed, longest) for seed in RUNNERS]

    for rate in FIRST_RATES[way]:
        try_rate(rate)
    while len(found) < 12:
        ends = set()
        for goal in range(len(GOALS)):
            means = {rate: np.mean([run[goal] for run in runs]) for rate, runs in found.items()}
            best = min(means, key=lambda rate: (means[rate], rate))
            if not np.isfinite(means[best]):
                continue
            ends |= {best / 2} if best == min(found) else {best * 2} if best == max(found) else set()
        if not ends:
            break
        for rate in ends:
            try_rate(rate)
    size = descent.parameters((PIXELS, width, CLASSES))
    return [
        [way, width, size, rate, seed, *run]
        for rate, runs in sorted(found.items())
        for seed, run in zip(RUNNERS, runs, strict=True)
    ]


# forward-forward beside backpropagation

IN_STEP, TRIES, FINALS = 50, range(4), range(100, 140)
"""Examples in a step, the seeds by which settings are chosen, and those of the runs that are reported."""

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
    until = time.time() + float(os.environ.get("SECONDS_AT_MOST", 1e9))
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
        if "guesses" in parts:
            parted = pool.map(guess_lines, [(way, width) for width in reversed(WIDTHS) for way in FIRST_RATES])
            write(out / "descent-guesses.csv", GUESSES, [line for part in parted for line in part], figures=6)
        if "single" in parts:
            parted = pool.map(single_lines, SINGLE_WIDTHS)
            write(out / "descent-single.csv", GUESSES[:-1], [line for part in parted for line in part], figures=6)
        if "forward" in parts:
            searched(lambda jobs: pool.map(scored, jobs), until, lambda found: keep(out, found))


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


TIMES = ("way", "width", "parameters", "multiplications", "seconds", "date", "machine")
CURVES = ("task", "mover", "rate", "seed", *(f"taught_{step}" for step in SEEN), *(f"unseen_{step}" for step in SEEN))
GUESSES = ("way", "width", "parameters", "rate", "seed", *(f"steps_to_{goal}" for goal in GOALS))
FORWARD = ("way", "hidden", "budget", "rate", "threshold", "sharpness", "false", "seed", "tuned", "tested")
"""What stands in each record."""


if __name__ == "__main__":
    main(sys.argv[1:])
