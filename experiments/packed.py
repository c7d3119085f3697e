"""How many concepts networks pack into their neurons, by how often a concept is present, and what a neuron answers to.

Networks of `snippets/packing.py`: n concepts, each present with chance p, are squeezed into m linear neurons and given
back. Some are charged for each unit of weight. Recorded of each network: how many concepts' worth it gives back, the
sum of its squared weights, how many concepts have a vector longer than the square root of a half, how many neurons
answer to a single concept, and to a single one on either side of nought (0.9 of the squared weights or more).

The record was made on two cores of a shared machine without an accelerator, in NumPy, in three minutes of a core.

    python -m experiments.packed            # archive/runs/packed.csv
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS, write
from snippets import packing

RECORD = RUNS / "packed.csv"

PRESENCES = (1.0, 0.7, 0.5, 0.3, 0.2, 0.1, 0.05, 0.03, 0.02, 0.01, 0.005, 0.002, 0.001)
SOME = (0.5, 0.1, 0.03, 0.01)
CHARGES, OTHERS, SEEDS = (0.0, 0.003, 0.005, 0.007, 0.01), ((20, 4), (40, 4), (80, 8), (24, 8)), range(4)
STEPS, RATE, SINGLE, LONG = 3000, 0.005, 0.9, 0.5
"""Steps and rate of the training; the share from which a neuron answers to one concept; squared length of a vector."""


@dataclass(frozen=True)
class Line:
    """What is recorded of a network."""

    concepts: int
    neurons: int
    charge: float
    presence: float
    seed: int
    recovered: float
    weight: float
    kept: int
    single: int
    sided: int


def sides(weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """For each neuron (m,) the lesser of the shares of the largest weight on either side, squared."""
    both = [packing.share_of_neurons(np.maximum(sign * weights, 0)) for sign in (1, -1)]
    return np.minimum(*[np.where(share > 0, share, 1) for share in both])


def lines(concepts: int, neurons: int, charge: float, presences: tuple[float, ...], seed: int) -> list[Line]:
    """Networks of one size, charge and seed, one for each presence."""
    networks = packing.packed(presences, concepts, neurons, charge=charge, steps=STEPS, rate=RATE, seed=seed)
    back = packing.recovered(networks, presences)
    found = []
    for p, given, w in zip(presences, back, networks.weights, strict=True):
        kept, single = int(((w**2).sum(axis=0) > LONG).sum()), int((packing.share_of_neurons(w) >= SINGLE).sum())
        sided, weight = int((sides(w) >= SINGLE).sum()), float((w**2).sum())
        found.append(Line(concepts, neurons, charge, p, seed, float(given), weight, kept, single, sided))
    return found


def plan() -> Iterator[tuple[int, int, float, tuple[float, ...], int]]:
    """Every batch of networks."""
    for charge in CHARGES:
        yield from ((40, 8, charge, PRESENCES, seed) for seed in SEEDS)
    for concepts, neurons in OTHERS:
        yield from ((concepts, neurons, 0.0, SOME, seed) for seed in SEEDS)


def main(at_most: float = 3600) -> None:
    """Trains everything that is planned and writes the record."""
    begun, found = time.time(), []
    for each in plan():
        found += lines(*each)
        write(RECORD, [field.name for field in fields(Line)], [astuple(line) for line in found], figures=5)
        print(f"{time.time() - begun:.0f} s, {each}", flush=True)
        if time.time() > begun + at_most:
            raise TimeoutError("the time that the script may take is over")


if __name__ == "__main__":
    main(*map(float, sys.argv[1:]))
