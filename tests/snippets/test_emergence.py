"""Whole answers, and foresight: values derived by hand, and properties."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.emergence import (
    foretold_rate,
    logistic_rate_ahead,
    logistic_rise,
    orders_of_rise,
    rate_ahead,
    samples_to_see,
    whole_answer,
)
from snippets.reliability import chain_success
from tests.snippets.common import close, probability


@given(loss=st.floats(0, 3), length=st.integers(0, 100))
def test_a_whole_answer_is_a_chain_of_its_tokens(loss: float, length: int) -> None:
    assert whole_answer(loss, length) == close(chain_success(math.exp(-loss), length), rel=1e-9)


def test_from_a_tenth_to_nine_tenths_takes_what_the_logarithms_say() -> None:
    # ln 10 / ln (10 / 9) = 21.854, of which log10 is 1.3395
    assert orders_of_rise(0.1, 0.9, 1.0) == close(math.log10(math.log(10) / math.log(10 / 9)))
    assert orders_of_rise(0.1, 0.9, 1.0) == close(1.3395, rel=1e-4)
    assert orders_of_rise(0.1, 0.9, 0.5) == close(2 * 1.3395, rel=1e-4)


@given(low=probability, high=probability, exponent=st.floats(0.05, 2), length=st.integers(1, 500))
def test_the_rise_is_as_long_for_an_answer_of_any_length(low: float, high: float, exponent: float, length: int) -> None:
    at_low, at_high = (-math.log(share) / length for share in (low, high))
    orders = math.log10(at_low / at_high) / exponent
    assert orders == close(orders_of_rise(low, high, exponent), rel=1e-6, abs=1e-9)


def test_a_rate_of_a_hundredth_is_seen_in_some_three_hundred_attempts() -> None:
    assert samples_to_see(0.01, 0.95) == close(298.07, rel=1e-4)  # ln 0.05 / ln 0.99
    assert samples_to_see(0.5, 0.5) == close(1)


def test_smaller_models_succeed_by_the_power_of_their_loss() -> None:
    assert rate_ahead(0.5, 1.0, math.log10(2)) == close(0.25)  # twice the loss
    assert rate_ahead(0.5, -1.0, math.log10(2)) == close(math.sqrt(0.5))
    assert rate_ahead(0.5, 3.0, 0.0) == close(0.5)


def test_a_logistic_rises_by_the_odds() -> None:
    # odds from 1/9 to 9 are a factor of 81; with steepness 1 and exponent 1 that is log10 81 orders
    assert logistic_rise(0.1, 0.9, 1, 1) == close(math.log10(81))
    assert logistic_rise(0.1, 0.9, 0.5, 2) == close(math.log10(81))


def test_an_order_before_the_odds_are_a_tenth() -> None:
    assert logistic_rate_ahead(0.5, 1, 1, 1) == close(1 / 11)
    assert logistic_rate_ahead(0.5, 2, 0.5, 1) == close(1 / 11)
    assert logistic_rate_ahead(0.9, math.log10(81), 1, 1) == close(0.1)


def test_a_rate_that_follows_its_curve_is_foretold() -> None:
    # losses of 8, 4 and 2 at steps of one order: the next is 1
    assert foretold_rate([1, 2, 3], np.exp([-8.0, -4, -2]), 4) == close(math.exp(-1), rel=1e-9)
    # odds of 1/27, 1/9 and 1/3: the next are even
    assert foretold_rate([1, 2, 3], [1 / 28, 1 / 10, 1 / 4], 4, odds=True) == close(0.5, rel=1e-9)


def test_the_same_rates_foretell_otherwise_by_the_other_curve() -> None:
    assert foretold_rate([0, 1], [0.1, 0.5], 2) == close(math.exp(-(math.log(2) ** 2) / math.log(10)), rel=1e-9)
    assert foretold_rate([0, 1], [0.1, 0.5], 2, odds=True) == close(0.9, rel=1e-9)  # odds of 1/9, 1 and 9


def test_rates_of_one_size_draw_no_line() -> None:
    with pytest.raises(ValueError) as error:
        foretold_rate([1, 1], [0.1, 0.2], 2)
    assert str(error.value) == "number of different orders must be in [2, inf), got 1.0"


def test_each_rate_needs_its_compute() -> None:
    with pytest.raises(ValueError) as error:
        foretold_rate([1, 2, 3], [0.1, 0.2], 2)
    assert str(error.value) == "orders and rates must be lists of one length, got shapes (3,) and (2,)"
