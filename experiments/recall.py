"""Trains three kinds of network to say what stood at a place of a sequence: a plain recurrent one, an LSTM, attention.

A sequence has `length` symbols, one of eight at each place, and then a question: the number of a place. In the task
`first` the question is always the first place; in `any` it is a place drawn at random. All networks read the same
inputs (the symbol's vector plus the place's vector, both learned), have about as many parameters, and see as many
sequences, each once. `archive/runs/recall.csv` has the share of right answers by network, task, length, rate and seed.

    python -m experiments.recall [--seconds N] [--cores N] [--out DIR]
"""

from __future__ import annotations

import argparse
import os
from itertools import product
from pathlib import Path

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # before NumPy is imported: its library of matrices reads them once

import numpy as np
from numpy.typing import NDArray

from experiments.obstacles import within
from experiments.records import RUNS, rows, write
from snippets import recall

Floats = NDArray[np.float64]

SYMBOLS, WIDTH, BATCH, STEPS, TESTED = 8, 16, 32, 1500, 512
LENGTHS = {"first": (4, 8, 16, 32, 64), "any": (2, 4, 8, 16, 32)}
FURTHER = {("attention", "any"): (64, 128), ("attention", "first"): (128,), ("lstm open", "first"): (128,)}
"""Lengths of a sequence by task, and longer ones for networks that may still answer there."""
SEEDS = 2
RATES = (0.0006, 0.002, 0.006, 0.02, 0.06, 0.2)
"""Learning rates of Adam."""

NETWORKS = {"plain": 35, "lstm": 15, "lstm open": 15, "attention": 25}
"""Networks with the width of their state; `lstm open` starts with gates that forget over the whole sequence."""

HEAD = ["network", "task", "length", "rate", "seed", "parameters", "right"]


def drawn(task: str, length: int, count: int, rng: np.random.Generator) -> tuple[NDArray[np.int64], ...]:
    """Symbols (count, length), the places that are asked for, and the answers."""
    symbols = rng.integers(0, SYMBOLS, (count, length))
    asked = rng.integers(0, length, count) if task == "any" else np.zeros(count, dtype=np.int64)
    return symbols, asked, symbols[np.arange(count), asked]


def share_right(network: str, task: str, length: int, rate: float, seed: int, steps: int = STEPS) -> tuple[int, float]:
    """Parameters of a network without the vectors, and the share of new sequences that it answers after training."""
    rng = np.random.default_rng([seed, length, task == "any"])
    kind = network.split()[0]
    weights = recall.fresh(
        kind, SYMBOLS, length, WIDTH, NETWORKS[network], rng, remembers=length if "open" in network else 0
    )
    mean = {name: np.zeros_like(w) for name, w in weights.items()}
    square = {name: np.zeros_like(w) for name, w in weights.items()}
    for step in range(steps):
        symbols, asked, truth = drawn(task, length, BATCH, rng)
        _, found = recall.loss_and_slopes(kind, weights, symbols, asked, truth)
        norm = np.sqrt(sum(float((slope**2).sum()) for slope in found.values()))
        for name, slope in found.items():
            slope = slope / max(1.0, norm)
            mean[name] += 0.1 * (slope - mean[name])
            square[name] += 0.01 * (slope * slope - square[name])
            scale = np.sqrt(square[name] / (1 - 0.99 ** (step + 1))) + 1e-8
            weights[name] -= rate * (1 - step / steps) / (1 - 0.9 ** (step + 1)) * mean[name] / scale
    symbols, asked, truth = drawn(task, length, TESTED, np.random.default_rng([seed, length, 9]))
    logits = recall.logits(kind, weights, symbols, asked)
    return recall.parameters(weights), float((logits.argmax(axis=1) == truth).mean())


Task = tuple[int, float, int, str, str]


def line(of: Task) -> list[object]:
    """One line of the record."""
    seed, rate, length, task, network = of
    with np.errstate(all="ignore"):
        count, right = share_right(network, task, length, rate, seed)
    return [network, task, length, rate, seed, count, round(right, 4)]


def tasks() -> list[Task]:
    """All runs; one seed after another, so that what is cut off is a seed, and the longest of each seed first."""
    found = []
    for seed, rate, task, network in product(range(SEEDS), RATES, ("first", "any"), NETWORKS):
        lengths = LENGTHS[task] + FURTHER.get((network, task), ())
        found += [(seed, rate, length, task, network) for length in lengths]
    return sorted(found, key=lambda each: (each[0], -each[2]))


def main() -> None:
    """Makes the record, as far as it gets."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--seconds", type=float, default=1e9)
    asked.add_argument("--cores", type=int, default=os.cpu_count() or 1)
    asked.add_argument("--out", type=Path, default=RUNS)
    asked.add_argument("--most", type=int, default=10**9)
    told = asked.parse_args()
    known = {
        (int(x["seed"]), float(x["rate"]), int(x["length"]), x["task"], x["network"]): list(x.values())
        for x in rows(RUNS / "recall.csv")
    }
    planned = [task for task in tasks() if task not in known]
    found = within(line, planned[: told.most], told.cores, told.seconds)
    found += [list[object](known[task]) for task in tasks() if task in known]
    write(told.out / "recall.csv", HEAD, sorted(found, key=lambda one: [str(cell) for cell in one]))


if __name__ == "__main__":
    main()
