"""Hazards: values derived by hand or published, limits, and properties."""

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize

from snippets.hazards import (
    horizon_ratio,
    logistic_slope_from_horizons,
    simulate_chain_horizons,
    weibull_horizon,
    weibull_shape_from_horizons,
    weibull_success,
)
from snippets.reliability import chain_success
from tests.snippets.common import close, count, probability, shape_parameter


@pytest.mark.parametrize("shape", [0.5, 1.0, 2.0])
def test_success_falls_to_one_over_e_at_the_scale_whatever_the_shape(shape: float) -> None:
    assert weibull_success(59.0, 59.0, shape) == close(math.exp(-1))


def test_a_constant_hazard_is_the_default_and_falls_exponentially() -> None:
    assert weibull_success([0.0, 3.0, 6.0], 3.0) == close([1.0, math.exp(-1), math.exp(-2)])


def test_the_shape_is_a_power_of_the_relative_length() -> None:
    assert weibull_success(2.0, 4.0, [0.5, 2.0]) == close([math.exp(-math.sqrt(0.5)), math.exp(-0.25)])


def test_a_task_far_beyond_the_scale_never_succeeds() -> None:
    assert weibull_success(1e10, 1.0, 50.0) == 0.0  # (1e10)^50 is beyond the largest float


def test_a_declining_hazard_hurts_short_tasks_and_spares_long_ones() -> None:
    short, long = (
        [weibull_success(t, weibull_horizon(0.5, 1, k) ** -1, k) for k in (0.6, 1.0)] for t in (0.1, 10.0)
    )  # both shapes reach one half at t = 1
    assert short[0] < short[1]
    assert long[0] > long[1]


def test_the_horizon_at_one_over_e_is_the_scale() -> None:
    assert weibull_horizon(math.exp(-1), 7.0, [0.5, 1.0, 2.0]) == close([7.0, 7.0, 7.0])


def test_the_horizon_takes_the_root_that_undoes_the_shape() -> None:
    assert weibull_horizon(math.exp(-4), 3.0, [0.5, 1.0, 2.0]) == close([48.0, 12.0, 6.0])  # 3 * 4^(1/shape)


def test_the_horizon_of_a_constant_hazard_is_the_default() -> None:
    assert weibull_horizon(math.exp(-4), 3.0) == close(12.0)


@given(probability, st.floats(0.1, 1e4), shape_parameter)
def test_success_at_the_horizon_is_the_success_asked_for(s: float, scale: float, shape: float) -> None:
    assert weibull_success(weibull_horizon(s, scale, shape), scale, shape) == close(s, rel=1e-9)


@given(probability, count)
def test_a_chain_of_independent_steps_is_a_constant_hazard(p: float, n: int) -> None:
    assert weibull_success(n, -1 / math.log(p)) == close(chain_success(p, n), rel=1e-9)


def test_a_constant_hazard_makes_the_80_horizon_a_third_of_the_50_horizon() -> None:
    assert horizon_ratio(0.5, 0.8) == close(2.321928094887362 - 2)  # ln 1.25 / ln 2 = log2 5 - 2


def test_a_constant_hazard_makes_the_99_horizon_a_seventieth_of_the_50_horizon() -> None:
    assert horizon_ratio(0.5, 0.99) == close(1 / 70, rel=0.02)  # Ord 2025: T99 is about T50 / 70


def test_a_shape_of_one_half_squares_the_ratio() -> None:
    assert horizon_ratio(0.5, 0.8, 0.5) == close((2.321928094887362 - 2) ** 2)


def test_the_ratio_to_a_lower_success_is_above_one() -> None:
    assert horizon_ratio(0.5, 0.0625, [1.0, 2.0]) == close([4.0, 2.0])


def test_the_published_horizons_of_claude_3_7_sonnet_imply_a_declining_hazard() -> None:
    # 59 and 15 minutes: Kwa et al. 2025 (arXiv:2503.14499v1), section 4.2.1.
    # By hand: ln 0.3219281 = -1.1334270, and ln (15/59) = 2.7080502 - 4.0775374 = -1.3694872.
    assert weibull_shape_from_horizons(59, 15) == close(1.1334270 / 1.3694872, rel=1e-6)


def test_a_horizon_four_times_shorter_at_half_the_log_success_has_shape_one_half() -> None:
    assert weibull_shape_from_horizons(4.0, 1.0, 0.25, 0.5) == close(0.5)  # ln(1/2) / ln(1/4)


def test_horizons_in_the_constant_hazard_ratio_have_shape_one() -> None:
    assert weibull_shape_from_horizons(1.0, 2.321928094887362 - 2) == close(1.0)


@given(shape_parameter, st.floats(0.01, 0.6), st.floats(0.05, 0.3), st.floats(0.1, 1e4))
def test_the_shape_is_recovered_from_its_own_horizons(k: float, low: float, step: float, scale: float) -> None:
    longer, shorter = (weibull_horizon(success, scale, k) for success in (low, low + step))
    assert weibull_shape_from_horizons(longer, shorter, low, low + step) == close(k, rel=1e-9)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((15.0, 30.0), "horizon_at_high / horizon_at_low must be in (0, 1), got 2.0"),
        ((15.0, 15.0), "horizon_at_high / horizon_at_low must be in (0, 1), got 1.0"),
        ((59.0, 15.0, 0.75, 0.5), "high_success - low_success must be in (0, 1), got -0.25"),
        ((59.0, 15.0, 0.5, 0.5), "high_success - low_success must be in (0, 1), got 0.0"),
    ],
)
def test_horizons_that_do_not_shorten_as_success_rises_are_refused(arguments: tuple[float, ...], message: str) -> None:
    with pytest.raises(ValueError) as error:
        weibull_shape_from_horizons(*arguments)
    assert str(error.value) == message


def test_horizons_four_times_apart_have_slope_one() -> None:
    assert logistic_slope_from_horizons(28.0, 7.0) == close(1.0)  # odds of 1 and of 4


def test_the_published_horizons_of_claude_3_7_sonnet_imply_a_slope() -> None:
    # 59 and 15 minutes: Kwa et al. 2025 (arXiv:2503.14499v1), section 4.2.1. By hand: ln 4 / ln (59/15)
    assert logistic_slope_from_horizons(59, 15) == close(1.3862944 / 1.3694872, rel=1e-6)


@given(st.floats(0.3, 3.0), st.floats(0.1, 1e4))
def test_the_slope_is_recovered_from_points_of_its_own_curve(slope: float, half: float) -> None:
    low, high = 1 / (1 + 2**slope), 1 / (1 + 3**-slope)
    assert logistic_slope_from_horizons(2 * half, half / 3, low, high) == close(slope, rel=1e-9)


def test_horizons_of_a_logistic_curve_that_do_not_shorten_are_refused() -> None:
    with pytest.raises(ValueError, match=r"horizon_at_high / horizon_at_low must be in \(0, 1\), got 2.0"):
        logistic_slope_from_horizons(15.0, 30.0)
    with pytest.raises(ValueError, match=r"high_success - low_success must be in \(0, 1\), got -0.25"):
        logistic_slope_from_horizons(59.0, 15.0, 0.75, 0.5)


SUITE: dict[str, Any] = {"shortest": 1 / 60, "longest": 1200.0, "tasks": 230, "attempts": 8}
"""Much as METR's: tasks of a second to twenty hours, tried eight times each."""


@pytest.mark.parametrize("error", [1.0, 4.0])
def test_the_fitted_horizons_are_those_of_the_likeliest_logistic_curve_by_quadrature(error: float) -> None:
    # the expected log likelihood, averaged over lengths on a grid and over errors by Hermite's nodes, is maximised anew
    x = np.linspace(math.log(SUITE["shortest"] / 60), math.log(SUITE["longest"] / 60), 4001)
    nodes, weights = np.polynomial.hermite_e.hermegauss(60)
    chance = np.exp2(-np.exp(x[:, None] + math.log(error) * nodes)) @ (weights / weights.sum())

    def misfit(curve: np.ndarray) -> float:
        odds = curve[0] + curve[1] * x
        return float(np.mean(np.logaddexp(0, odds) - chance * odds))

    level, slope = minimize(misfit, [0.0, -1.0], tol=1e-10).x
    half, strict = simulate_chain_horizons(60.0, error, **SUITE | {"tasks": 20_000}, suites=20, seed=1)
    assert float(np.mean(half)) == pytest.approx(60 * math.exp(-level / slope), rel=0.02)
    assert float(np.mean(half / strict)) == pytest.approx(math.exp(-math.log(4) / slope), rel=0.02)


def test_errors_in_length_part_the_horizons_of_a_true_chain() -> None:
    ratios = []
    for error in (1.0, 2.0, 4.0):
        half, strict = simulate_chain_horizons(60.0, error, **SUITE, suites=100, seed=2)
        ratios.append(float(np.median(half / strict)))
    assert ratios == sorted(ratios)
    assert ratios[0] < 1 / horizon_ratio(0.5, 0.8) < ratios[2]  # the logistic curve alone makes it less than 3.1


def test_the_same_seed_draws_the_same_suites() -> None:
    one, other = (simulate_chain_horizons(60.0, 3.0, **SUITE, suites=5, seed=3) for _ in range(2))
    assert one.shape == (2, 5)
    assert np.array_equal(one, other)
