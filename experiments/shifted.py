"""How many examples a symmetry saves: handwritten digits that stand anywhere within 1, 2 or 4 pixels of the middle.

Three records. `archive/runs/shifted-networks.csv`: the share of test digits that networks with and without filters get
right after the same training, by the number of examples, the shift and the rate. `archive/runs/shifted-longer.csv`: for
those without filters the same after 12.5 times the steps, where digits move by 4 pixels.
`archive/runs/shifted-kernels.csv`: the same for the kernel of an infinitely wide network, and for that kernel averaged
over all shifts of the frame, which have no rate and no first weights.

    python -m experiments.shifted networks|longer|kernels [--seconds N] [--cores N] [--out DIR]
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # before NumPy is imported: its library of matrices reads them once

import numpy as np

from experiments.obstacles import CLASSES, TESTED, World, digits, moved, trained, within
from experiments.records import RUNS, rows, write
from snippets import invariance

SHIFTS = (0, 1, 2, 4)
FEW = (50, 100, 200, 400, 800)
MANY = (*FEW, 1600, 3200, 6400, 12_800)
FEWEST = (10, 20)
"""Sizes that only the averaged kernel and networks without filters are tried at."""
RATES = (0.03, 0.06, 0.12, 0.25)
LONG, LONG_RATES = 10_000, (0.015, 0.03, 0.06, 0.12)
"""Steps of the longer training, and the rates that are tried in it."""
SEEDS, KERNEL_SEEDS, FRAME = 4, 3, 16
RIDGES = (1e-5, 1e-3)
"""Added to the diagonal of the kernel's matrix, in units of its mean."""


def network_line(
    task: tuple[int, int, bool, int], steps: int = World.steps, rates: tuple[float, ...] = RATES
) -> list[object]:
    """One line of the record: filters or not, shift, examples, seed, and the share right at each rate."""
    seed, examples, filters, shift = task
    of = replace(World(), examples=examples, filters=filters, shift=shift, steps=steps)
    with np.errstate(all="ignore"):
        return [int(filters), shift, examples, seed, *(round(trained(of, rate, seed), 4) for rate in rates)]


def longer_line(task: tuple[int, int, bool, int]) -> list[object]:
    """One line of the record of longer training."""
    return network_line(task, LONG, LONG_RATES)


def kernel_line(task: tuple[int, int, bool, int]) -> list[object]:
    """One line of the record: averaged or not, shift, examples, seed, and the share right with each ridge."""
    seed, examples, averaged, shift = task
    rng = np.random.default_rng([seed, shift])
    pictures, labels = digits()
    order = rng.permutation(len(pictures))
    kept, tested = order[TESTED:], order[:TESTED]
    chosen = kept[rng.integers(0, len(kept), examples)] if examples > len(kept) else kept[:examples]
    frames = moved(pictures[np.concatenate([chosen, tested])], shift, rng)
    edge = (FRAME - frames.shape[1]) // 2
    frames = np.pad(frames, ((0, 0), (edge, edge), (edge, edge)))
    matrix = invariance.averaged_kernel if averaged else invariance.plain_kernel
    own = matrix(frames[:examples], frames[:examples])
    other = matrix(frames[examples:], frames[:examples])
    wanted = np.eye(CLASSES)[labels[chosen]] - 1 / CLASSES
    found = []
    for ridge in RIDGES:
        weights = np.linalg.solve(own + ridge * np.mean(np.diag(own)) * np.eye(examples), wanted)
        found.append(round(float(((other @ weights).argmax(axis=1) == labels[tested]).mean()), 4))
    return [int(averaged), shift, examples, seed, *found]


def tasks(which: str) -> list[tuple[int, int, bool, int]]:
    """All runs of a record, one seed after another."""
    if which == "networks":
        sizes = {True: FEW, False: FEWEST + MANY}
        return [(k, n, way, s) for k, way, s in product(range(SEEDS), (True, False), SHIFTS) for n in sizes[way]]
    if which == "longer":
        return [(k, n, False, SHIFTS[-1]) for k in range(SEEDS) for n in MANY[5:8]]
    sizes = {
        True: FEWEST + FEW[:-1],
        False: MANY[:-1],
    }  # what is averaged over all shifts is the same wherever a digit stands
    shifts = {True: (0,), False: SHIFTS}
    return [
        (k, n, way, s)
        for k, way in product(range(KERNEL_SEEDS), (True, False))
        for s in shifts[way]
        for n in sizes[way]
    ]


LINES: dict[str, tuple[Callable[[tuple[int, int, bool, int]], list[object]], tuple[float, ...]]] = {
    "networks": (network_line, RATES),
    "longer": (longer_line, LONG_RATES),
    "kernels": (kernel_line, RIDGES),
}
"""What makes a line of each record, and the settings that it tries."""


def main() -> None:
    """Makes the record that is named, as far as it gets."""
    asked = argparse.ArgumentParser()
    asked.add_argument("which", choices=list(LINES))
    asked.add_argument("--seconds", type=float, default=1e9)
    asked.add_argument("--cores", type=int, default=os.cpu_count() or 1)
    asked.add_argument("--out", type=Path, default=RUNS)
    asked.add_argument("--most", type=int, default=10**9)
    told = asked.parse_args()
    line, settings = LINES[told.which]
    record = f"shifted-{told.which}.csv"
    known = {
        tuple(int(x[k]) for k in ("seed", "examples", "symmetry", "shift")): list(x.values())
        for x in rows(RUNS / record)
    }
    planned = [task for task in tasks(told.which) if task not in known]
    found = within(line, planned[: told.most], told.cores, told.seconds)
    found += [list[object](known[task]) for task in tasks(told.which) if task in known]
    head = ["symmetry", "shift", "examples", "seed", *(f"right_{setting:g}" for setting in settings)]
    write(told.out / record, head, sorted(found, key=lambda one: [int(str(cell)) for cell in one[:4]]))


if __name__ == "__main__":
    main()
