"""The records of the families of open models, and a slice made again where the published scores are at hand.

The scores are no part of the repository: `RECKONER_FAMILIES=FOLDER` names them.
"""

from __future__ import annotations

import csv
import math
import os
from pathlib import Path

import numpy as np
import pytest

from experiments import families
from experiments.chinchilla import write

FOLDER = Path(os.environ.get("RECKONER_FAMILIES", "absent"))


def lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


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


def test_rates_stay_half_a_question_from_the_ends() -> None:
    scores, members = family(0.0, 1.0, math.nan)
    assert [p for _, _, p in families.tried(scores, members, "addition of two digits")] == [0.00025, 0.99975]


def test_the_curve_of_greatest_likelihood_finds_the_weights_that_made_the_rates() -> None:
    known = np.random.default_rng(3).normal(size=(60, 2))
    rates = 1 / (1 + np.exp(-(known @ [2.0, -1.0] + 0.5)))
    assert families.sigmoid(known, rates) == pytest.approx([2, -1, 0.5], rel=0.01)


def test_a_model_stands_in_a_record_once_a_test() -> None:
    for path in (families.STEPS, families.FORECASTS):
        keys = [(line["test"], line.get("larger", line.get("model"))) for line in lines(path)]
        assert len(set(keys)) == len(keys)


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the scores are not at hand: RECKONER_FAMILIES names no folder")
def test_the_records_are_made_again(tmp_path: Path) -> None:
    scores, members = families.read(FOLDER)
    made = [(families.STEPS, families.steps), (families.AHEAD, families.ahead), (families.BEYOND, families.beyond)]
    for path, by in made:
        recorded = lines(path)
        write(tmp_path / path.name, list(recorded[0]), by(scores, members))
        for line, again in zip(recorded, lines(tmp_path / path.name), strict=True):
            for name, cell in again.items():
                found = number(line[name])
                assert number(cell) == (found if isinstance(found, str) else pytest.approx(found, rel=1e-3))
