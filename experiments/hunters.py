"""How what Aché hunters bring home goes with age: curves fitted to their trips, and the means of ages.

The trips are those of McElreath and Koster 2014, from the data of Hill and Kintigh 2009: `hunting.csv` of
https://github.com/rmcelreath/mcelreath-koster-human-nature-2014, a trip a line with the columns `year`, `id`, `age`,
`kg.meat` and `hours`, which is empty or NA where the trip was not timed. The file is not in this repository, and no
line of the records is about a single hunter. Given the file, the script writes three tables, in a minute or so:

    python -m experiments.hunters FILE

`archive/runs/hunters.csv` holds `snippets.childhood.fit_skill_curve` for each choice; of the first choice also, as
draws from 1 on, for as many hunters drawn again with all their trips. `archive/runs/hunters-ages.csv` holds the means
of five years of age, the last from 70 on. `archive/runs/hunters-cubic.csv` holds the other form of curve, that of
McElreath and Koster: the logarithm of what a trip brings home is a cubic in age, counted in decades from 35, by a
Poisson likelihood.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

from experiments.records import RUNS, write
from snippets.childhood import fit_skill_curve

CURVES, AGES, CUBIC = RUNS / "hunters.csv", RUNS / "hunters-ages.csv", RUNS / "hunters-cubic.csv"
MAIN = "kilograms"
DRAWS, SEED, RECENT, YEARS, LAST, OLD, MIDDLE = 600, 11, 2000, 5, 70, 60, 35

Table = dict[str, NDArray[np.float64]]


def table(trips: Iterable[dict[str, str]]) -> Table:
    """The trips in columns, summed where hunter, year and age are the same."""
    sums: dict[tuple[int, int, float], list[float]] = {}
    for trip in trips:
        meat = float(trip["kg.meat"])
        hours = float(trip["hours"]) if trip["hours"] not in ("", "NA") else 0.0
        line = sums.setdefault((int(trip["id"]), int(trip["year"]), float(trip["age"])), [0.0] * 5)
        for place, more in enumerate([1, meat, meat > 0, meat * (hours > 0), hours]):
            line[place] += more
    names = ["hunter", "year", "age", "trips", "kilograms", "catches", "timed", "hours"]
    columns = np.array([[*key, *line] for key, line in sorted(sums.items())]).T
    return dict(zip(names, columns, strict=True))


def some(trips: Table, chosen: NDArray[np.bool_] | NDArray[np.intp]) -> Table:
    """Some of the lines."""
    return {name: column[chosen] for name, column in trips.items()}


def curve(trips: Table, got: str = "kilograms", by: str = "trips", within: str | None = None) -> list[float]:
    """Hunters, trips, and the curve of skill: of what, by the trip or the hour, and compared within what."""
    used = some(trips, trips[by] > 0)
    groups = used[within] if within else None
    fitted = fit_skill_curve(used["age"], used[by], used[got], groups)
    return [int(np.unique(used["hunter"]).size), int(used["trips"].sum()), *fitted]


def curves(trips: Table, draws: int = DRAWS) -> list[list[object]]:
    """The curves by choice, and of the first choice those of hunters drawn again."""
    later = trips | {"age": trips["age"] + 0.5}
    made = {
        MAIN: curve(trips),
        "catches in place of kilograms": curve(trips, got="catches"),
        "kilograms by the hour, where hours are known": curve(trips, got="timed", by="hours"),
        "each hunter compared with himself": curve(trips, within="hunter"),
        "hunters compared within a year": curve(trips, within="year"),
        f"trips before {RECENT}": curve(some(trips, trips["year"] < RECENT)),
        f"trips since {RECENT}": curve(some(trips, trips["year"] >= RECENT)),
        f"men under {OLD}": curve(some(trips, trips["age"] < OLD)),
        "ages half a year higher": curve(later),
    }
    lines: list[list[object]] = [[choice, 0, *found] for choice, found in made.items()]
    rng = np.random.default_rng(SEED)
    of_hunter = [np.flatnonzero(trips["hunter"] == who) for who in np.unique(trips["hunter"])]
    for draw in range(1, draws + 1):
        drawn = rng.integers(len(of_hunter), size=len(of_hunter))
        lines.append([MAIN, draw, *curve(some(trips, np.concatenate([of_hunter[one] for one in drawn])))])
    return lines


def ages(trips: Table) -> list[list[object]]:
    """The means of five years of age: from which age on, hunters, trips, kilograms a trip, and trips with a catch."""
    low = np.minimum(trips["age"] // YEARS * YEARS, LAST)
    lines: list[list[object]] = []
    for start in np.unique(low):
        part = some(trips, low == start)
        many = part["trips"].sum()
        means = [float(part[name].sum() / many) for name in ("kilograms", "catches")]
        lines.append([int(start), int(np.unique(part["hunter"]).size), int(many), *means])
    return lines


def cubic(trips: Table, within: str | None = None) -> list[float]:
    """The coefficients of the likeliest cubic."""
    decades = (trips["age"] - MIDDLE) / 10
    powers = np.column_stack([decades, decades**2, decades**3])
    _, group = np.unique(trips[within] if within else np.zeros(decades.size), return_inverse=True)
    got, together = trips["kilograms"], np.bincount(group, trips["kilograms"])

    def misfit(coefficients: NDArray[np.float64]) -> float:
        log = powers @ coefficients + np.log(trips["trips"])
        expected = np.log(np.bincount(group, np.exp(log - log.max()))) + log.max()
        return float((together @ expected - got @ log) / got.sum())

    return [float(x) for x in optimize.minimize(misfit, np.zeros(3), method="BFGS").x]


def main(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        trips = table(csv.DictReader(file))
    write(CURVES, ["choice", "draw", "hunters", "trips", "rate", "elasticity", "decline"], curves(trips))
    write(AGES, ["age", "hunters", "trips", "kilograms", "caught"], ages(trips))
    own = ["each hunter compared with himself", *cubic(trips, "hunter")]
    write(CUBIC, ["choice", "linear", "square", "cube"], [[MAIN, *cubic(trips)], own])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
