"""Childhoods: survival by hand, the optimum by calculus against a grid and its limits, and drawn deaths."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.childhood import (
    best_age,
    best_childhood,
    best_childhood_of_power,
    best_childhood_on_grid,
    hazard_between,
    reward,
    simulate_uses,
    survival,
)
from tests.snippets.common import close


def test_ten_halvings_leave_one_in_1024() -> None:
    assert survival(30, 3) == close(1 / 1024)


def test_the_hazard_that_halves() -> None:
    assert hazard_between(0.8, 0.4, 10) == close(np.log(2) / 10)


def test_reward_by_hand() -> None:
    # with h = 1, s = 1 and T = ln 2: half alive, half learned, mean life of one to use it
    assert reward(np.log(2), 1, 1) == close(0.25)


def test_the_optimum_by_hand() -> None:
    assert best_childhood(1, 1) == close(np.log(2))


@given(st.floats(0.01, 10), st.floats(0.01, 100))
def test_the_optimum_is_one_and_stays_below_the_mean_life(hazard: float, learning: float) -> None:
    best = float(best_childhood(hazard, learning))
    assert best < 1 / hazard
    tried = np.asarray(reward([best, best * 1.01, best * 0.99], hazard, learning))
    assert tried[0] == tried.max()


def test_things_slow_to_learn_deserve_the_mean_life() -> None:
    assert best_childhood(0.5, 1e9) == pytest.approx(2, rel=1e-8)


@pytest.mark.parametrize(("hazard", "learning"), [(0.231, 3), (0.019, 10)])
def test_the_grid_finds_the_same(hazard: float, learning: float) -> None:
    step = 1 / hazard / 10_000
    best = float(best_childhood(hazard, learning))
    assert abs(best_childhood_on_grid(hazard, learning, 10_001) - best) <= step


def test_drawn_animals_die_as_the_formula_says() -> None:
    alive = simulate_uses(6, 3, 200_000, seed=1)
    assert abs(alive.mean() - 0.25) < 4 * np.sqrt(0.25 * 0.75 / 200_000)
    assert simulate_uses(0, 3, 5, seed=1) == close(np.ones(5))


AGES = np.linspace(0, 60, 60_001)


def test_a_skill_in_proportion_to_time_deserves_the_mean_life_and_its_square_two() -> None:
    assert best_childhood_of_power(0.25, 1) == close(4)
    assert best_childhood_of_power(0.25, 2) == close(8)


@pytest.mark.parametrize("power", [0.5, 1.0, 2.7])
def test_trial_finds_the_best_childhood_of_a_power(power: float) -> None:
    found = best_age(AGES, np.exp(-0.5 * AGES), AGES**power)
    assert found == pytest.approx(float(best_childhood_of_power(0.5, power)), abs=0.002)


def test_trial_finds_the_best_childhood_of_a_skill_that_levels_off() -> None:
    assert best_age(AGES, np.exp(-AGES), 1 - np.exp(-AGES)) == pytest.approx(np.log(2), abs=0.002)


def test_a_threshold_is_waited_for_and_the_danger_before_it_does_not_matter() -> None:
    # nothing is learned before 5; with h = s = 1 after it the best is ln 2 more, whatever the danger was until 5
    skill = np.where(AGES > 5, -np.expm1(-(AGES - 5)), 0)
    for young in (0.1, 1.0, 2.0):
        alive = np.where(AGES < 5, np.exp(-young * AGES), np.exp(-young * 5 - (AGES - 5)))
        assert best_age(AGES, alive, skill) == pytest.approx(5 + np.log(2), abs=0.002)


def test_lists_of_different_lengths_and_ages_that_fall_are_refused() -> None:
    with pytest.raises(ValueError, match="one length"):
        best_age([0, 1], [1, 0.5], [0])
    with pytest.raises(ValueError, match="ages rising"):
        best_age([1, 0], [1, 0.5], [0, 1])
