"""The curves fitted to the Aché's hunts: the record's shape, small tables by hand, and a slice where the trips are.

The trips are no part of the repository: `RECKONER_HUNTERS=FILE` names them.
"""

from __future__ import annotations

import csv

import numpy as np
import pytest

from experiments import hunters
from experiments.records import rows
from snippets.childhood import skill_curve
from tests.experiments.others import given

LINES = rows(hunters.CURVES)
TRIPS, with_trips = given("RECKONER_HUNTERS")


def test_every_trip_and_every_hunter_is_in_the_main_fit_and_in_the_means() -> None:
    assert [LINES[0][name] for name in ("choice", "draw", "hunters", "trips")] == ["kilograms", "0", "147", "14364"]
    assert sum(int(line["trips"]) for line in rows(hunters.AGES)) == 14_364
    assert [int(line["draw"]) for line in LINES if line["choice"] == hunters.MAIN] == list(range(hunters.DRAWS + 1))


def test_no_line_is_about_a_few_hunters() -> None:
    assert min(int(line["hunters"]) for line in LINES + rows(hunters.AGES)) >= 7


def test_the_main_fit_is_inside_what_the_search_may_try() -> None:
    rate, elasticity, decline = (float(LINES[0][name]) for name in ("rate", "elasticity", "decline"))
    assert 0.01 < rate < 1
    assert 1 < elasticity < 50
    assert 0.001 < decline < 0.2


TRIP = {"id": "7", "year": "1999", "age": "31", "kg.meat": "2.5", "hours": "4"}


def test_trips_are_summed_by_hand() -> None:
    empty, untimed = TRIP | {"kg.meat": "0", "hours": "NA"}, TRIP | {"hours": ""}
    trips = hunters.table([TRIP, empty, untimed, TRIP | {"age": "35"}])
    assert trips["trips"].tolist() == [3, 1]
    assert trips["kilograms"].tolist() == [5, 2.5]
    assert trips["catches"].tolist() == [2, 1]
    assert trips["timed"].tolist() == [2.5, 2.5]
    assert trips["hours"].tolist() == [4, 4]
    assert hunters.ages(trips) == [[30, 1, 3, 5 / 3, 2 / 3], [35, 1, 1, 2.5, 1.0]]


def made(log: np.ndarray, years: np.ndarray) -> hunters.Table:
    """One trip at each age, which brings home what a curve says."""
    ones = np.ones(years.size)
    return {"hunter": ones, "year": ones, "age": years, "trips": ones, "kilograms": np.exp(log)}


def test_curves_are_found_again() -> None:
    years = np.arange(12.0, 75)
    decades = (years - hunters.MIDDLE) / 10
    found = hunters.cubic(made(0.3 * decades - 0.2 * decades**2 + 0.03 * decades**3, years))
    assert found == pytest.approx([0.3, -0.2, 0.03], abs=1e-3)
    skill = np.log(np.asarray(skill_curve(years, 0.09, 6, 0.02)))
    assert hunters.curve(made(skill, years)) == pytest.approx([1, 63, 0.09, 6, 0.02], rel=1e-2)


@with_trips
def test_a_slice_of_the_record_is_made_again() -> None:
    with TRIPS.open(encoding="utf-8", newline="") as file:
        trips = hunters.table(csv.DictReader(file))
    assert [[f"{x:.7g}" if isinstance(x, float) else str(x) for x in line] for line in hunters.ages(trips)] == [
        list(line.values()) for line in rows(hunters.AGES)
    ]
    for line, found in zip(LINES, hunters.curves(trips, draws=20), strict=False):
        assert [line["choice"], line["draw"]] == [found[0], str(found[1])]
        assert [float(x) for x in list(line.values())[2:]] == pytest.approx(found[2:], rel=1e-2, abs=1e-4)
