"""Childhoods: survival by hand, the optimum by calculus against a grid and its limits, and drawn deaths."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.childhood import best_childhood, best_childhood_on_grid, hazard_between, reward, simulate_uses, survival
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
