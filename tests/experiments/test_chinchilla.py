"""The record of the fits to Chinchilla's runs, and a slice of it made again where the runs are at hand.

The runs are no part of the repository: `RECKONER_CHINCHILLA=FILE` names them.
"""

from __future__ import annotations

import csv

import numpy as np
import pytest

from experiments import chinchilla
from experiments.records import rows
from snippets.lawfit import LossLaw, fit_parametric_loss
from tests.experiments.others import given

LINES = rows(chinchilla.FITS)

RUNS, with_runs = given("RECKONER_CHINCHILLA")


def law_of(choice: str) -> list[float]:
    [line] = [line for line in LINES if (line["choice"], line["draw"]) == (choice, "0")]
    return [float(line[name]) for name in chinchilla.LAW]


def test_some_choices_are_drawn_again_and_the_others_fitted_once() -> None:
    draws = [(line["choice"], int(line["draw"])) for line in LINES if line["draw"] != "0"]
    drawn = [(name, draw) for name in chinchilla.DRAWN for draw in range(1, chinchilla.DRAWS + 1)]
    by_one_law = [chinchilla.ONE_LAW + name for name in chinchilla.HALVES]
    assert draws == drawn + [(name, draw) for name in by_one_law for draw in range(1, chinchilla.ONE_LAW_DRAWS + 1)]


def test_where_one_law_holds_both_halves_of_its_runs_give_its_exponents_on_average() -> None:
    law = np.array(law_of("published"))
    for name in chinchilla.HALVES:
        found = [
            [float(line[n]) for n in chinchilla.LAW] for line in LINES if line["choice"] == chinchilla.ONE_LAW + name
        ]
        assert np.median(found, axis=0)[3:] == pytest.approx(law[3:], rel=0.1)


def test_the_fit_to_the_published_choice_is_the_published_one() -> None:
    # Besiroglu et al. 2024, arXiv:2404.10102, equation 4, which is not quite at the minimum of their objective
    assert law_of("published") == pytest.approx([1.8172, 482.01, 2085.43, 0.3478, 0.3658], rel=0.03)


def test_runs_of_nearly_one_size_are_drawn_together() -> None:
    assert list(chinchilla.sizes(np.array([2e9, 1e9, 1.01e9, 3e9, 2.02e9]))) == [1, 0, 0, 2, 1]


def test_a_bottom_is_found_in_every_draw_of_a_clear_valley_and_in_hardly_any_of_a_slope() -> None:
    sizes = np.geomspace(1e8, 1e10, 12)
    valley, slope = 2 + np.log(sizes / 1e9) ** 2, 3 - 0.1 * np.log(sizes / 1e9)
    assert chinchilla.without_bottom(sizes, valley) == 0
    assert chinchilla.without_bottom(sizes, slope + 1e-3 * np.log(sizes / 1e9) ** 2) == 1


@with_runs
def test_a_slice_of_the_record_is_made_again() -> None:
    runs = chinchilla.read(RUNS)
    some, delta = chinchilla.choices(runs)["all runs"]
    law = fit_parametric_loss(some[0], some[1], some[2], delta)
    assert [getattr(law, name) for name in chinchilla.LAW] == pytest.approx(law_of("all runs"), rel=1e-3)
    some, delta = chinchilla.choices(runs)["all budgets to 1e20 FLOP"]
    law = fit_parametric_loss(some[0], some[1], some[2], delta)
    assert [getattr(law, name) for name in chinchilla.LAW] == pytest.approx(
        law_of("all budgets to 1e20 FLOP"), rel=1e-3
    )
    recorded = [[float(cell) for cell in row.values()] for row in rows(chinchilla.VALLEYS)]
    each = runs[1] / runs[0]
    assert set(np.argsort(each)[: chinchilla.LEFT_OUT]) == set(range(len(each))[-chinchilla.LEFT_OUT :])
    law = LossLaw(*law_of("published"))
    assert chinchilla.valleys(runs, law) == [pytest.approx(line, rel=1e-5) for line in recorded]


def test_every_dear_run_is_foretold_once_by_each_law_and_cut() -> None:
    with chinchilla.FORECASTS.open(encoding="utf-8") as file:
        told = list(csv.DictReader(file))
    cuts = rows(chinchilla.CUTS)
    assert [(cut["law"], float(cut["last_flop"])) for cut in cuts] == [
        (name, last) for name in chinchilla.FORETOLD for last in chinchilla.LAST_FITTED
    ]
    for cut in cuts:
        beyond = [line for line in told if (line["law"], line["last_flop"]) == (cut["law"], cut["last_flop"])]
        whole = 245 if cut["law"] == "floor, all runs" else 240
        assert int(cut["runs"]) + len(beyond) == whole
        assert all((abs(float(line["error"])) < 0.4) and line["held"] in "01" for line in beyond)


def test_the_law_of_all_but_the_dearest_budget_is_near_the_published_one() -> None:
    # Besiroglu et al. 2024, equation 4: E = 1.8172 with a standard error of 0.03
    [last] = [line for line in rows(chinchilla.CUTS) if (line["law"], line["last_flop"]) == ("floor", "1e+21")]
    assert float(last["irreducible"]) == pytest.approx(1.8172, abs=0.06)


@with_runs
def test_a_cut_of_the_record_is_made_again() -> None:
    cut, lines = chinchilla.foretell("joint", 1e21, chinchilla.read(RUNS))
    [recorded] = [line for line in rows(chinchilla.CUTS) if (line["law"], line["last_flop"]) == ("joint", "1e+21")]
    assert cut[2:] == pytest.approx([float(cell) for cell in list(recorded.values())[2:]], rel=1e-2)
    told = [line for line in rows(chinchilla.FORECASTS) if (line["law"], line["last_flop"]) == ("joint", "1e+21")]
    assert [line[4] for line in lines] == pytest.approx([float(line["error"]) for line in told], abs=1e-4)
