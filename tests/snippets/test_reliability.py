"""Reliability of chains: values derived by hand or exactly, limits, and properties."""

import math
from dataclasses import FrozenInstanceError
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.reliability import (
    Estimate,
    chain_success,
    correlated_chain_success,
    horizon_steps,
    nines,
    reliability_of_nines,
    simulate_chain,
    step_reliability,
    truncate,
)
from tests.snippets.common import close, count, probability

# ---------------------------------------------------------------- chains of independent steps


def test_ten_steps_at_one_nine_succeed_35_times_in_100() -> None:
    assert chain_success(0.9, 10) == close(0.3486784401)  # 9^10 = 3 486 784 401, exactly


def test_ten_steps_at_two_nines_succeed_90_times_in_100() -> None:
    assert chain_success(0.99, 10) == close(0.90438207500880449001)  # 99^10, exactly


def test_a_chain_of_no_steps_succeeds_even_where_no_step_can() -> None:
    assert chain_success([0.0, 0.5], 0) == close([1.0, 1.0])


def test_a_chain_may_be_a_fraction_of_a_step_long() -> None:
    assert chain_success(0.25, 0.5) == close(0.5)


def test_the_step_that_a_chain_of_two_needs_is_the_square_root() -> None:
    assert step_reliability(0.25, 2) == close(0.5)


def test_a_step_at_one_nine_is_recovered_from_the_chain_of_ten() -> None:
    assert step_reliability(0.3486784401, 10) == close(0.9)


@given(probability, count)
def test_step_reliability_inverts_chain_success(p: float, n: int) -> None:
    assert step_reliability(chain_success(p, n), n) == close(p, rel=1e-9)


def test_half_of_the_chains_of_one_fair_coin_succeed() -> None:
    assert horizon_steps(0.5) == close(1.0)


def test_the_horizon_at_a_quarter_is_two_fair_coins_long() -> None:
    assert horizon_steps(0.5, 0.25) == close(2.0)


def test_the_half_horizon_at_two_nines_is_69_steps() -> None:
    # tables give ln 2 = 0.6931471805599453 and ln 0.99 = -0.01005033585350145
    assert horizon_steps(0.99) == close(0.6931471805599453 / 0.01005033585350145)


@given(probability, probability)
def test_a_chain_as_long_as_its_horizon_succeeds_as_often_as_asked(p: float, success: float) -> None:
    assert chain_success(p, horizon_steps(p, success)) == close(success, rel=1e-9)


# ---------------------------------------------------------------- nines


@pytest.mark.parametrize(
    ("p", "expected"), [(0.0, 0.0), (0.5, math.log10(2)), (0.9, 1.0), (0.95, math.log10(20)), (0.999, 3.0)]
)
def test_nines_count_the_decades_of_the_failure_rate(p: float, expected: float) -> None:
    assert nines(p) == close(expected)


def test_no_reliability_has_zero_nines_without_a_minus_sign() -> None:
    assert str(nines(0.0)) == "0.0"


def test_nines_keep_their_digits_for_the_least_reliability() -> None:
    assert nines(1e-20) == close(1e-20 / math.log(10))  # ln(1 + x) = x for small x


@pytest.mark.parametrize(("k", "expected"), [(0, 0.0), (1, 0.9), (2, 0.99), (6, 0.999999), (math.log10(2), 0.5)])
def test_k_nines_are_the_reliability_that_fails_once_in_ten_to_the_k(k: float, expected: float) -> None:
    assert reliability_of_nines(k) == close(expected)


@given(st.floats(0.0, 6.0))
def test_nines_invert_reliability_of_nines(k: float) -> None:
    assert nines(reliability_of_nines(k)) == close(k, rel=1e-9, abs=1e-9)


# ---------------------------------------------------------------- correlated steps


def polya_urn(p: Fraction, n: int, correlation: Fraction) -> Fraction:
    """Chance that n draws all succeed when each success raises the odds of the next: another derivation."""
    steps = ((p * (1 - correlation) + i * correlation) / (1 - correlation + i * correlation) for i in range(n))
    return math.prod(steps, start=Fraction(1))


def test_two_steps_succeed_together_as_the_definition_of_correlation_says() -> None:
    assert correlated_chain_success(0.9, 2, 0.1) == close(0.819)  # p^2 + correlation p (1 - p)


@pytest.mark.parametrize("n", [0, 0.5, 1, 9, 99])
def test_a_uniform_reliability_gives_one_over_n_plus_one(n: float) -> None:
    assert correlated_chain_success(0.5, n, 1 / 3) == close(1 / (n + 1))  # a = b = 1: the integral of q^n


@pytest.mark.parametrize("n", [1, 2, 8, 98])
def test_a_triangular_reliability_gives_two_over_n_plus_two(n: int) -> None:
    # a = 2, b = 1: the integral of 2 q^(n + 1)
    assert correlated_chain_success(2 / 3, n, 1 / 4) == close(2 / (n + 2))


@pytest.mark.parametrize(
    "correlation", ["9/10", "1/10", "1/900", "1/1100", "1/1900", "1/2100", "1e-5", "1e-8", "1e-12"]
)
@pytest.mark.parametrize(("p", "n"), [("1/2", 100), ("9/10", 10), ("99/100", 300)])
def test_the_closed_form_agrees_with_exact_urn_draws(p: str, n: int, correlation: str) -> None:
    exact = polya_urn(Fraction(p), n, Fraction(correlation))
    found = correlated_chain_success(float(Fraction(p)), n, float(Fraction(correlation)))
    assert found == close(float(exact), rel=1e-10)


def test_without_correlation_the_steps_are_independent() -> None:
    assert correlated_chain_success([0.9, 0.5], 10, 0) == close([0.3486784401, 1 / 1024])


def test_the_least_positive_correlation_is_no_different_from_none() -> None:
    assert correlated_chain_success(0.5, 10, 5e-324) == close(1 / 1024)


def test_steps_that_share_all_their_luck_are_one_step() -> None:
    assert correlated_chain_success(0.9, 1000, 1 - 1e-9) == close(0.9, rel=1e-7)


def test_correlation_changes_neither_hopeless_nor_perfect_steps() -> None:
    assert correlated_chain_success([0, 0, 1, 1], [0, 3, 0, 3], 0.5) == close([1, 0, 1, 1])


def test_rounding_never_lifts_a_correlated_chain_above_certainty() -> None:
    p = 1 - np.logspace(-16, -9, 400)
    assert np.all(np.asarray(correlated_chain_success(p, 1000, [[0.1], [0.01], [0.001]])) <= 1)


@given(probability, st.integers(2, 200), st.floats(0.0, 0.98), st.floats(0.001, 0.01))
def test_correlation_raises_the_chance_that_all_steps_succeed(p: float, n: int, less: float, more: float) -> None:
    weaker, stronger = (correlated_chain_success(p, n, c) for c in (less, less + more))
    assert chain_success(p, n) * (1 - 1e-9) <= weaker < stronger <= p  # Jensen: q^n is convex in q


# ---------------------------------------------------------------- simulation


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("p", "n", "exact"), [(0.9, 10, 0.3486784401), (0.99, 10, 0.904382075), (0.5, 1, 0.5)])
def test_simulated_chains_agree_with_exact_values_within_4_standard_errors(
    p: float, n: int, exact: float, seed: int
) -> None:
    estimate = simulate_chain(p, n, 100_000, seed)
    assert abs(estimate.value - exact) < 4 * estimate.standard_error


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(
    ("p", "n", "correlation", "exact"),
    [
        (0.5, 9, 1 / 3, 0.1),  # uniform: 1 / (n + 1)
        (2 / 3, 8, 0.25, 0.2),  # triangular: 2 / (n + 2)
        (0.9, 2, 0.1, 0.819),  # p^2 + correlation p (1 - p)
        (0.9, 10, 0.1, float(polya_urn(Fraction(9, 10), 10, Fraction(1, 10)))),
    ],
)
def test_simulated_correlated_chains_agree_with_exact_values_within_4_standard_errors(
    p: float, n: int, correlation: float, exact: float, seed: int
) -> None:
    estimate = simulate_chain(p, n, 100_000, seed, correlation)
    assert abs(estimate.value - exact) < 4 * estimate.standard_error


def test_the_standard_error_is_that_of_a_binomial_proportion() -> None:
    estimate = simulate_chain(0.5, 1, 400, seed=7)
    assert estimate.standard_error**2 == close(estimate.value * (1 - estimate.value) / 400)


@pytest.mark.parametrize(("p", "n", "value"), [(1.0, 5, 1.0), (0.0, 5, 0.0), (0.5, 0, 1.0)])
@pytest.mark.parametrize("correlation", [0.0, 5e-324, 0.5])
def test_certain_chains_are_simulated_without_error(p: float, n: int, value: float, correlation: float) -> None:
    assert simulate_chain(p, n, 50, 1, correlation) == Estimate(value, 0.0)


def test_the_least_positive_correlation_simulates_independent_steps() -> None:
    assert simulate_chain(0.9, 10, 1000, 1, 5e-324) == simulate_chain(0.9, 10, 1000, 1)


def test_a_seed_fixes_the_simulation_and_another_changes_it() -> None:
    first, again, other = (simulate_chain(0.9, 10, 10_000, seed) for seed in (5, 5, 6))
    assert first == again
    assert first != other


def test_an_estimate_cannot_be_altered() -> None:
    with pytest.raises(FrozenInstanceError):
        Estimate(0.5, 0.1).value = 0.6  # type: ignore[misc]


# ---------------------------------------------------------------- truncation


def test_truncation_prints_34_percent_where_rounding_prints_35() -> None:
    assert f"{truncate(chain_success(0.9, 10), 2):.0%}" == "34%"
    assert f"{chain_success(0.9, 10):.0%}" == "35%"


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        (0.29, 2, 0.29),  # its binary value is just below 0.29
        (1.1, 1, 1.1),
        (-1.239, 2, -1.23),
        (7.9, 0, 7.0),
        (7, 0, 7.0),
        (1e300, 3, 1e300),
        (1.7976931348623157e308, 20, 1.7976931348623157e308),
        (1.23456789e-15, 20, 1.23456e-15),
        (9e-21, 20, 0.0),
    ],
)
def test_truncation_cuts_the_decimal_form_toward_zero(value: float, decimals: int, expected: float) -> None:
    assert truncate(value, decimals) == expected


def test_truncation_to_zero_leaves_no_minus_sign() -> None:
    assert str(truncate(-0.001, 2)) == "0.0"


def test_truncation_cuts_every_number_of_an_array() -> None:
    result = truncate([[1.99, -1.99], [0.05, 3.0]], 1)
    assert np.array_equal(result, [[1.9, -1.9], [0.0, 3.0]])
