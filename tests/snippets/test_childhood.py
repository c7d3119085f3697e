"""Childhoods: survival by hand, the optimum by calculus against a grid and its limits, and drawn deaths."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.childhood import (
    best_age,
    best_childhood,
    best_childhood_of_power,
    fit_skill_curve,
    hazard_between,
    remaining_life,
    simulate_uses,
    skill_curve,
    skill_growth,
    survival,
)
from tests.snippets.common import close


def test_ten_halvings_leave_one_in_1024() -> None:
    assert survival(30, 3) == close(1 / 1024)


def test_the_hazard_that_halves() -> None:
    assert hazard_between(0.8, 0.4, 10) == close(np.log(2) / 10)


def test_the_optimum_by_hand() -> None:
    assert best_childhood(1, 1) == close(np.log(2))


@given(st.floats(0.01, 10), st.floats(0.01, 100))
def test_the_optimum_is_one_and_stays_below_the_mean_life(hazard: float, learning: float) -> None:
    best = float(best_childhood(hazard, learning))
    assert best < 1 / hazard
    tried = best * np.array([1, 1.01, 0.99])
    use = np.exp(-hazard * tried) * -np.expm1(-tried / learning) / hazard
    assert use[0] == use.max()


def test_things_slow_to_learn_deserve_the_mean_life() -> None:
    assert best_childhood(0.5, 1e9) == pytest.approx(2, rel=1e-8)


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


def test_the_life_still_to_come_by_hand() -> None:
    # constant danger: the mean life at every age; a fixed span of 10 years for all: what is left of it
    assert remaining_life(AGES, np.exp(-AGES))[:20_000] == pytest.approx(1, rel=1e-5)
    span = np.linspace(0, 10, 11)
    assert remaining_life(span, np.ones(11)) == close(10 - span)
    assert remaining_life([0, 1, 2], [1, 0, 0])[1] == close(0)


DANGERS = {
    "the same at every age": np.exp(-0.2 * AGES),
    "falling with age": np.exp(-(AGES**0.6)),
    "rising with age": np.exp(-((AGES / 20) ** 3)),
    "high at first, then low, then a span": np.where(AGES < 2, np.exp(-0.5 * AGES), np.exp(-0.97 - 0.015 * AGES))
    * (AGES < 55),
}


@pytest.mark.parametrize("danger", DANGERS)
@given(st.floats(0.05, 1.0), st.floats(0.1, 40), st.floats(0.0, 3.0))
def test_returns_that_diminish_deserve_at_most_the_life_still_to_come(
    danger: str, power: float, slow: float, weight: float
) -> None:
    # sums of concave curves that start at 0 are concave and start at 0
    alive = DANGERS[danger]
    skill = AGES**power + weight * -np.expm1(-AGES / slow)
    best = best_age(AGES, alive, skill)
    assert best <= remaining_life(AGES, alive)[np.searchsorted(AGES, best)] + 0.01


@pytest.mark.parametrize("danger", ["the same at every age", "rising with age"])
def test_at_the_best_age_skill_grows_by_one_part_in_the_life_still_to_come(danger: str) -> None:
    alive, skill = DANGERS[danger], 1 - np.exp(-AGES / 7)
    at = np.searchsorted(AGES, best_age(AGES, alive, skill))
    growth = (skill[at + 1] - skill[at - 1]) / (AGES[at + 1] - AGES[at - 1]) / skill[at]
    assert growth * remaining_life(AGES, alive)[at] == pytest.approx(1, rel=2e-3)


def test_growing_returns_and_thresholds_break_the_bound() -> None:
    alive = np.exp(-0.5 * AGES)  # two years to come at every age
    assert best_age(AGES, alive, AGES**3) == pytest.approx(6, abs=0.01)
    assert best_age(AGES, alive, np.where(AGES > 9, AGES - 9, 0)) == pytest.approx(11, abs=0.01)


def test_skill_by_hand_and_its_growth_by_differences() -> None:
    # k = ln 2: half is missing at 1, so 1 / 2 ^ 3 at b = 3, times exp(-0.1)
    assert skill_curve(1, np.log(2), 3, 0.1) == close(np.exp(-0.1) / 8)
    near = np.log(np.asarray(skill_curve([19.999, 20.001], 0.08, 8.5, 0.03)))
    assert skill_growth(20, 0.08, 8.5, 0.03) == pytest.approx(np.diff(near)[0] / 0.002, rel=1e-6)
    # and at 1: 3 ln 2 / (2 - 1) - 0.1
    assert skill_growth(1, np.log(2), 3, 0.1) == close(3 * np.log(2) - 0.1)


def test_a_curve_is_found_again_from_its_own_sums() -> None:
    ages, trips = np.arange(12.0, 72.0, 4.0), np.arange(15.0) + 3
    made = 5 * trips * np.asarray(skill_curve(ages, 0.09, 6, 0.02))
    assert fit_skill_curve(ages, trips, made) == pytest.approx((0.09, 6, 0.02), rel=1e-2)
    assert fit_skill_curve(ages, trips, made * 1e-3) == pytest.approx((0.09, 6, 0.02), rel=1e-2)


def test_with_groups_only_ages_within_each_are_compared() -> None:
    # the young hunter is four times as good, which hides what years teach unless each is compared with himself
    ages = np.concatenate([np.arange(12.0, 40, 4), np.arange(30.0, 72, 4)])
    hunter = np.repeat([0, 1], [7, 11])
    made = np.asarray(skill_curve(ages, 0.09, 6, 0.02)) * np.where(hunter == 0, 4, 1)
    found = fit_skill_curve(ages, np.ones(18), made, hunter)
    assert skill_growth(20, *found) == pytest.approx(float(skill_growth(20, 0.09, 6, 0.02)), rel=0.02)
    assert skill_growth(20, *fit_skill_curve(ages, np.ones(18), made)) < 0.9 * float(skill_growth(20, *found))


def test_sums_that_say_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match="yield something"):
        fit_skill_curve([20, 30], [1, 1], [0, 0])
    with pytest.raises(ValueError, match="one length"):
        fit_skill_curve([20, 30], [1], [1, 2])
