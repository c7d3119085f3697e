"""The records of the families of open models, and a slice made again where the published scores are at hand.

The scores are no part of the repository: `RECKONER_FAMILIES=FOLDER` names them.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from experiments import families, pythia
from experiments.records import rows, write
from tests.experiments.others import given

FOLDER, with_folder = given("RECKONER_FAMILIES")


def number(cell: str) -> float | str:
    try:
        return float(cell)
    except ValueError:
        return cell


def family(*rates: float) -> tuple[families.Scores, list[str]]:
    """Models an order of magnitude apart with these rates at a test of 2,000 questions."""
    test = "addition of two digits"
    scores = {f"m{k}": {"orders": 20.0 + k, test: rate} for k, rate in enumerate(rates)}
    return scores, list(scores)


def test_a_step_from_a_tenth_to_nine_tenths_rises_over_itself() -> None:
    scores, members = family(0.05, 0.1, 0.9)
    scores = {
        name: of | dict.fromkeys((*families.SUMS, *families.OTHERS), math.nan) | of for name, of in scores.items()
    }
    [line] = families.steps(scores, {"a family": members})
    assert line[:4] == ["addition of two digits", "a family", "m1", "m2"]
    # one order, and an exponent of log10(ln 0.1 / ln 0.9) = 1.3395
    assert line[4:] == pytest.approx([1, 1, 1.3395], rel=1e-4)


def test_a_step_down_has_no_end() -> None:
    scores, members = family(0.6, 0.3)
    scores = {name: dict.fromkeys((*families.SUMS, *families.OTHERS), math.nan) | of for name, of in scores.items()}
    [line] = families.steps(scores, {"a family": members})
    assert line[5] == math.inf


def filled(*rates: float) -> tuple[families.Scores, list[str]]:
    """A family of which the other tests are not known."""
    scores, members = family(*rates)
    blank = dict.fromkeys((*families.SUMS, *families.OTHERS), math.nan)
    return {name: blank | of for name, of in scores.items()}, members


def test_a_crossing_is_the_closest_pair_and_the_fewest_orders_that_those_between_allow() -> None:
    scores, members = filled(0.02, 0.05, 0.4, 0.7, 0.95, 0.97)
    [line] = families.crossings(scores, {"a family": members})
    assert line == ["addition of two digits", "a family", "m1", "m4", 3.0, 1.0]
    scores, members = filled(0.02, 0.5, 0.89)
    assert families.crossings(scores, {"a family": members}) == []


def test_a_line_passes_through_the_models_from_the_first_step_that_counts_to_the_last() -> None:
    scores, members = filled(0.001, 0.002, 0.1, 0.5, 0.9, 0.99)
    [line] = families.lines_through(scores, {"a family": members})
    # from m2 on: log odds of -2.197, 0, 2.197, and the step from 0.9 to 0.99 does not count
    assert line[:3] == ["addition of two digits", "a family", 3]
    assert line[3] == pytest.approx(2)


def test_chance_makes_no_step_of_a_smooth_rise_quick_and_sends_none_down_where_it_is_small() -> None:
    scores, members = filled(0.1, 0.5, 0.9)
    found, small = families.scatter(scores, {"a family": members})[:2]
    assert found == [0.0, 0.0, 0.0, 1.0, 0.0, pytest.approx(2)]
    assert small[1] == small[4] == 0


def test_a_forecast_of_a_rise_along_its_own_line_does_not_miss() -> None:
    rates = [1 / (1 + math.exp(-h)) for h in (-2.0, -1.0, 0.0, 1.0)]
    [[last, _, odds, odds_of_two]] = pythia.missed(dict(enumerate(rates)))
    assert [last, odds, odds_of_two] == pytest.approx([rates[3] - rates[2], 0, 0], abs=1e-9)


def test_rates_stay_half_a_question_from_the_ends() -> None:
    scores, members = family(0.0, 1.0, math.nan)
    assert [p for _, _, p in families.tried(scores, members, "addition of two digits")] == [0.00025, 0.99975]


def test_the_curve_of_greatest_likelihood_finds_the_weights_that_made_the_rates() -> None:
    known = np.random.default_rng(3).normal(size=(60, 2))
    rates = 1 / (1 + np.exp(-(known @ [2.0, -1.0] + 0.5)))
    assert families.sigmoid(known, rates) == pytest.approx([2, -1, 0.5], rel=0.01)


def test_a_model_stands_in_a_record_once_a_test() -> None:
    for path in (families.STEPS, families.FORECASTS):
        keys = [(line["test"], line.get("larger", line.get("model"))) for line in rows(path)]
        assert len(set(keys)) == len(keys)


@with_folder
def test_the_records_are_made_again(tmp_path: Path) -> None:
    scores, members = families.read(FOLDER)
    made = [
        (families.STEPS, families.steps),
        (families.LINES, families.lines_through),
        (families.CROSSINGS, families.crossings),
        (families.AHEAD, families.ahead),
        (families.BEYOND, families.beyond),
    ]
    for path, by in made:
        recorded = rows(path)
        write(tmp_path / path.name, list(recorded[0]), by(scores, members))
        for line, again in zip(recorded, rows(tmp_path / path.name), strict=True):
            for name, cell in again.items():
                found = number(line[name])
                assert number(cell) == (found if isinstance(found, str) else pytest.approx(found, rel=1e-3))


@pytest.mark.skipif(not (FOLDER / "csv").is_dir(), reason="RECKONER_FAMILIES names no folder with Pythia's sums")
def test_the_record_of_the_first_release_is_made_again(tmp_path: Path) -> None:
    recorded = rows(pythia.TRAINING)
    write(tmp_path / "again.csv", list(recorded[0]), pythia.training(pythia.watched(FOLDER)))
    for line, again in zip(recorded, rows(tmp_path / "again.csv"), strict=True):
        assert [number(cell) for cell in again.values()] == [
            found if isinstance(found, str) else pytest.approx(found, rel=1e-3, nan_ok=True)
            for found in map(number, line.values())
        ]
