"""The lines through primates: the record's shape, and small tables by hand."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from experiments import primates
from experiments.records import rows
from tests.experiments.others import given

LINES = rows(primates.LINES)
SPECIES, with_species = given("RECKONER_PRIMATES")


def test_both_choices_have_all_their_draws() -> None:
    for choice in (primates.ALL, primates.KIN):
        mine = [line for line in LINES if line["choice"] == choice]
        assert [int(line["draw"]) for line in mine] == list(range(primates.DRAWS + 1))
        assert {(line["species"], line["genera"]) for line in mine} == {("151", "59")}


def test_a_species_without_all_its_numbers_is_left_out() -> None:
    whole = {"genus": "Pan", "brain": "400", "body": "40000", "group_size": "50"}
    genera, logs = primates.table([whole, whole | {"brain": "NA"}, whole | {"group_size": ""}])
    assert genera.tolist() == ["Pan"]
    assert logs == pytest.approx(np.log([[400, 40000, 50]]))


def test_exponents_are_found_again_and_kin_shed_what_their_genus_has() -> None:
    luck = np.random.default_rng(1)
    body, group, genera = luck.normal(size=60), luck.normal(size=60), np.repeat(["a", "b", "c"], 20)
    brain = 0.7 * body + 0.1 * group
    assert primates.exponents(genera, np.stack([brain, body, group], axis=1), kin=False) == pytest.approx((0.7, 0.1))
    of_genus = np.repeat([0.0, 1.0, 2.0], 20)
    together = np.stack([brain + 3 * of_genus, body, group + of_genus], axis=1)
    assert primates.exponents(genera, together, kin=True) == pytest.approx((0.7, 0.1))
    assert primates.exponents(genera, together, kin=False)[1] > 1


@with_species
def test_the_record_is_that_of_the_species() -> None:
    with SPECIES.open(encoding="utf-8", newline="") as file:
        genera, logs = primates.table(csv.DictReader(file, delimiter=";"))
    first = next(line for line in LINES if line["choice"] == primates.ALL)
    body, group = primates.exponents(genera, logs, kin=False)
    assert (float(first["body"]), float(first["group"])) == pytest.approx((body, group), rel=1e-6)
