"""The record of the power that joins size and text, and a slice of it made again."""

from __future__ import annotations

import numpy as np
import pytest

from experiments import chinchilla, forms
from experiments.records import rows
from snippets.lawfit import JOINING_RANGE, fit_joined_loss
from tests.experiments.others import given

LINES = rows(forms.FORMS)
NAMES = (*chinchilla.LAW, "joining")
RUNS, with_runs = given("RECKONER_CHINCHILLA")


def law_of(choice: str) -> list[float]:
    [line] = [line for line in LINES if (line["choice"], line["draw"]) == (choice, "0")]
    return [float(line[name]) for name in NAMES]


def powers(choice: str) -> list[float]:
    return [float(line["joining"]) for line in LINES if line["choice"] == choice and line["draw"] != "0"]


def test_the_record_has_every_choice_and_draw() -> None:
    again = {*forms.HALVES, *forms.TESTBED}
    added = {name + forms.ADDED for name in {"published", forms.OURS} | again}
    one_law = {name + forms.IF_ONE for name in forms.HALVES}
    found = {line["choice"] for line in LINES}
    assert found == {*forms.CHOSEN, forms.OURS, forms.IF_ADDED, *forms.TESTBED, *added, *one_law}
    assert len(powers("published")) == len(powers(forms.OURS)) == forms.DRAWS
    assert {len(powers(name)) for name in again | {forms.IF_ADDED}} == {forms.NULL_DRAWS}
    assert {len(powers(name)) for name in one_law} == {forms.PAIRS}


def test_no_power_is_at_an_end_of_its_range() -> None:
    found = [float(line["joining"]) for line in LINES]
    assert 2 * JOINING_RANGE[0] < min(found)
    assert max(found) < JOINING_RANGE[1] / 2


def test_where_losses_add_the_power_comes_out_as_one() -> None:
    assert np.median(powers(forms.IF_ADDED)) == pytest.approx(1, abs=0.03)


def test_where_one_law_holds_both_halves_give_its_power() -> None:
    for half in forms.HALVES:
        assert np.median(powers(half + forms.IF_ONE)) == pytest.approx(law_of("published")[-1], abs=0.05)


def test_where_the_power_is_held_at_one_it_is_one_and_the_law_fits_no_better() -> None:
    misfit = {line["choice"]: float(line["objective"]) for line in LINES if line["draw"] == "0"}
    for name in (*forms.HALVES, *forms.TESTBED, forms.OURS, "published"):
        assert law_of(name + forms.ADDED)[-1] == 1
        assert misfit[name] <= misfit[name + forms.ADDED] * (1 + 1e-6)


@pytest.mark.slow
def test_the_fit_to_our_own_runs_comes_out_again() -> None:
    law = fit_joined_loss(*forms.ours())
    found = [law.parameter_exponent, law.data_exponent, law.joining]
    assert found == pytest.approx(law_of(forms.OURS)[3:], rel=1e-3)


@with_runs
def test_the_fit_to_their_runs_comes_out_again() -> None:
    some, delta = chinchilla.choices(chinchilla.read(RUNS))["published"]
    law = fit_joined_loss(some[0], some[1], some[2], delta)
    assert [getattr(law, name) for name in NAMES] == pytest.approx(law_of("published"), rel=1e-2)
