"""Whether primates that live in larger groups have larger brains for their bodies: lines through species.

The species are those of Street et al. 2017, as `data/Primates301.csv` of https://github.com/rmcelreath/rethinking has
them, a species a line with the columns `genus`, `brain`, `body` and `group_size`, of which those count that are not NA.
The file is not in this repository, and no line of the record is about a single species. Given the file, the script
writes a table in some seconds:

    python -m experiments.primates FILE

`archive/runs/primates.csv` holds, for each choice, the exponents of a brain's volume in the mass of the body and in the
size of the group, by least squares in logarithms; as draws from 1 on, the same for as many genera drawn again, each
with all its species.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS, write

LINES = RUNS / "primates.csv"
ALL, KIN = "all species", "species of one genus compared"
DRAWS, SEED = 600, 31
NEEDED = ("brain", "body", "group_size")


def table(species: Iterable[dict[str, str]]) -> tuple[NDArray[np.str_], NDArray[np.float64]]:
    """The genera of the species that have all three numbers, and the logarithms of the numbers."""
    whole = [each for each in species if all(each[name] not in ("", "NA") for name in NEEDED)]
    numbers = [[float(each[name]) for name in NEEDED] for each in whole]
    return np.array([each["genus"] for each in whole]), np.log(np.array(numbers))


def exponents(genera: NDArray[np.str_], logs: NDArray[np.float64], kin: bool) -> tuple[float, float]:
    """The exponents of the brain in body and group: over all species, or over those of one genus."""
    means = [logs[genera == genus].mean(axis=0) for genus in genera] if kin else [logs.mean(axis=0)] * len(logs)
    brain, body, group = (logs - np.array(means)).T
    found = np.linalg.lstsq(np.stack([body, group], axis=1), brain, rcond=None)[0]
    return float(found[0]), float(found[1])


def lines(genera: NDArray[np.str_], logs: NDArray[np.float64]) -> list[list[object]]:
    """The exponents by choice, and those of genera drawn again."""
    luck, names = np.random.default_rng(SEED), sorted(set(genera))
    places = {name: np.flatnonzero(genera == name) for name in names}
    drawn = [np.concatenate([places[name] for name in luck.choice(names, len(names))]) for _ in range(DRAWS)]
    found: list[list[object]] = []
    for choice, kin in ((ALL, False), (KIN, True)):
        for draw, mine in enumerate([np.arange(len(genera)), *drawn]):
            found.append([choice, draw, len(genera), len(names), *exponents(genera[mine], logs[mine], kin)])
    return found


def main(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        species = table(csv.DictReader(file, delimiter=";"))
    write(LINES, ["choice", "draw", "species", "genera", "body", "group"], lines(*species))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
