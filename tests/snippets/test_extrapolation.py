"""Power laws carried on: known laws come back, and intervals hold as often as they claim."""

import math

import numpy as np
import pytest

from snippets.extrapolation import (
    fit_power_law,
    fit_valley,
    pooled_spread,
    predict,
    prediction_reach,
    recounted_bottoms,
)
from tests.snippets.common import close

X = np.geomspace(1, 1000, 12)


def test_a_law_with_a_floor_comes_back() -> None:
    fit = fit_power_law(X, 1.7 + 3 * X**-0.3)
    assert fit.floor == close(1.7, rel=1e-6)
    assert fit.exponent == close(0.3, rel=1e-6)
    assert predict(1e6, fit) == close(1.7 + 3 * 1e6**-0.3, rel=1e-6)
    assert fit.spread < 1e-8
    assert fit.freedom == 9  # twelve runs, three numbers


def test_a_law_without_a_floor_comes_back() -> None:
    fit = fit_power_law(X, 3 * X**-0.3, floor=0)
    assert (fit.floor, fit.freedom) == (0, 10)
    assert fit.exponent == close(0.3, rel=1e-6)


def test_a_floor_that_is_known_is_taken_off() -> None:
    assert fit_power_law(X, 1.7 + 3 * X**-0.3, floor=1.7).exponent == close(0.3, rel=1e-6)


def test_a_floor_below_nothing_is_taken_to_be_nothing() -> None:
    rising = 3 - 0.2 * np.log(X)  # falls without slowing: the best floor would be negative
    fit = fit_power_law(X, rising)
    assert fit.floor == 0
    assert fit.freedom == 10


def test_the_interval_of_one_more_run_at_the_middle_is_the_textbooks() -> None:
    # floor known and noise +-1% by turns: the height has variance spread^2 / 12, t(0.975, 10) = 2.22814
    noisy = 3 * X**-0.3 * (1 + 0.01 * np.tile([1, -1], 6))
    fit = fit_power_law(X, noisy, floor=0)
    here = float(np.exp(np.mean(np.log(X))))
    expected = 2.22814 * fit.spread * predict(here, fit) * math.sqrt(1 + 1 / 12)
    assert prediction_reach(here, fit, 0.95) == close(expected, rel=1e-3)


def test_intervals_hold_as_often_as_they_claim() -> None:
    rng, hits, trials = np.random.default_rng(5), 0, 400
    x, new = np.geomspace(1, 100, 15), 3000.0
    for _ in range(trials):
        fit = fit_power_law(x, (1.5 + 3 * x**-0.4) * np.exp(rng.normal(0, 0.004, 15)))
        truth = (1.5 + 3 * new**-0.4) * math.exp(rng.normal(0, 0.004))
        hits += abs(truth - predict(new, fit)) < prediction_reach(new, fit, 0.9)
    assert 0.85 < hits / trials < 0.95


def test_the_interval_widens_with_the_span() -> None:
    fit = fit_power_law(X, (1.7 + 3 * X**-0.3) * (1 + 0.01 * np.tile([1, -1], 6)))
    reaches = np.asarray(prediction_reach([1e3, 1e4, 1e6, 1e9], fit)) / np.asarray(predict([1e3, 1e4, 1e6, 1e9], fit))
    assert np.all(np.diff(reaches) > 0)


def test_a_parabola_has_its_own_lowest_point() -> None:
    sizes = np.exp([0.0, 1.0, 2.0, 3.0])
    valley = fit_valley(sizes, 2 + 0.5 * (np.log(sizes) - 1.2) ** 2)
    assert math.log(valley.parameters) == close(1.2)
    assert valley.loss == close(2)
    assert valley.curvature == close(1)


def test_a_parabola_that_opens_down_has_none() -> None:
    with pytest.raises(ValueError, match="curvature of the parabola must be in"):
        fit_valley([1, 2, 4], [1, 2, 1])


@pytest.mark.parametrize("function", [fit_power_law, fit_valley])
def test_lists_of_two_lengths_are_refused(function) -> None:
    with pytest.raises(ValueError, match="lists of one length"):
        function([1, 2, 3, 4], [1, 2, 3])


def test_three_runs_are_too_few() -> None:
    with pytest.raises(ValueError) as error:
        fit_power_law([1, 2, 3], [3, 2, 1])
    assert str(error.value) == "number of runs must be in [4, inf), got 3.0"


def test_bottoms_are_those_of_valleys_that_are_parabolas_at_equal_compute() -> None:
    # the loss is least where M = C^0.7, at whatever compute, and rises by the square of the distance in logarithm
    counted, tokens = np.repeat(np.geomspace(1e3, 1e5, 9), 200), np.tile(np.geomspace(1e-3, 1e3, 200), 9)
    compute = 6 * counted * tokens
    losses = 2 + (np.log(counted) - 0.7 * np.log(compute)) ** 2
    budgets = [1e5, 1e6]
    assert recounted_bottoms(counted, tokens, losses, budgets) == close(np.array(budgets) ** 0.7, rel=1e-3)


def test_no_bottom_is_read_beyond_the_runs_or_from_too_few_sizes_or_from_a_slope() -> None:
    counted, tokens = np.repeat([1.0, 2.0, 4.0, 8.0], 2), np.array([60.0, 6.0, 30.0, 3.0, 15.0, 1.5, 7.5, 0.75])
    valley = np.repeat([3.0, 2.0, 2.0, 3.0], 2)
    assert recounted_bottoms(counted, tokens, valley, [36.0, 360.0]) == close([8**0.5, 8**0.5])
    assert math.isnan(recounted_bottoms(counted, tokens, valley, 361.0)[0])
    assert math.isnan(recounted_bottoms(counted, tokens, valley, 36.0, least=5)[0])
    assert math.isnan(recounted_bottoms(counted, tokens, counted, 36.0)[0])
    with pytest.raises(ValueError, match="lists of one length"):
        recounted_bottoms([1, 2], [1], [1, 2], 36.0)


def test_the_spread_between_seeds_is_pooled_over_groups_and_single_runs_say_nothing() -> None:
    # logs 0, 2 (mean 1, squares 2), then 1, 2, 3 (mean 2, squares 2), then one run alone: (2 + 2) / (1 + 2)
    losses = np.exp([0.0, 2.0, 1.0, 2.0, 3.0, 9.0])
    labels = [[1, 1, 1, 1, 1, 2], [5, 5, 7, 7, 7, 5]]
    assert pooled_spread(labels, losses) == close(math.sqrt(4 / 3))
    assert pooled_spread(labels[1][:5], losses[:5]) == close(math.sqrt(4 / 3))


def test_a_spread_needs_two_runs_alike_and_a_column_for_each() -> None:
    with pytest.raises(ValueError, match="runs that share their labels"):
        pooled_spread([1, 2, 3], [1.0, 2.0, 3.0])
    with pytest.raises(ValueError, match="a column for each loss"):
        pooled_spread([1, 1], [1.0, 2.0, 3.0])
