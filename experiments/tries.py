"""How many tries it takes to read digits: by guesses with all weights, by single weights, and by backpropagation.

python -m experiments.tries guesses    # archive/runs/descent-guesses.csv: tries to a goal, ten minutes of a core
python -m experiments.tries single     # archive/runs/descent-single.csv: one weight moved straight away, minutes
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # before NumPy is imported: its library of matrices reads them once

import numpy as np

from experiments.descent import BATCH, CLASSES, PIXELS, TAUGHT, drawn
from experiments.records import RUNS, write
from snippets import descent

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


GUESSES = ("way", "width", "parameters", "rate", "seed", *(f"steps_to_{goal}" for goal in GOALS))
"""What stands in the record of guesses; that of single weights has the first goal alone."""


def main(parts: list[str]) -> None:
    """The records that are named."""
    out = Path(os.environ.get("OUTDIR", RUNS))
    with ProcessPoolExecutor(int(os.environ.get("PROCESSES", os.cpu_count() or 1))) as pool:
        if "guesses" in parts:
            parted = pool.map(guess_lines, [(way, width) for width in reversed(WIDTHS) for way in FIRST_RATES])
            write(out / "descent-guesses.csv", GUESSES, [line for part in parted for line in part], figures=6)
        if "single" in parts:
            parted = pool.map(single_lines, SINGLE_WIDTHS)
            write(out / "descent-single.csv", GUESSES[:-1], [line for part in parted for line in part], figures=6)


if __name__ == "__main__":
    main(sys.argv[1:])
