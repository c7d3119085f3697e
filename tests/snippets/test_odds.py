"""Odds: values worked out by hand, and properties."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.odds import share_of_most_likely, sign_test
from tests.snippets.common import close


@pytest.mark.parametrize(
    ("wins", "trials", "expected"),
    [
        (8, 9, 10 / 512),  # nine ways to lose one, and one way to lose none
        (9, 9, 1 / 512),
        (1, 1, 0.5),
        (0, 0, 1),
        (3, 2, 0),
        (2, 3, 0.5),
    ],
)
def test_the_tail_of_a_fair_coin(wins: int, trials: int, expected: float) -> None:
    assert sign_test(wins, trials) == close(expected)


@given(st.integers(1, 60), st.data())
def test_the_tail_is_the_sum_of_its_terms(trials: int, data: st.DataObject) -> None:
    wins = data.draw(st.integers(0, trials))
    assert sign_test(wins, trials) == close(sum(math.comb(trials, k) for k in range(wins, trials + 1)) / 2**trials)


def test_the_likeliest_of_two_at_a_gap_of_ln_3_has_three_quarters() -> None:
    assert share_of_most_likely(math.log(3), 1, 1) == close(0.75)


def test_as_the_temperature_falls_the_likeliest_takes_all_and_equals_share() -> None:
    assert share_of_most_likely(1, 0.001, 50_000) == close(1)
    assert share_of_most_likely(0, 0.001, 3) == close(0.25)


@given(st.floats(0, 5), st.floats(0.2, 5), st.integers(1, 20))
def test_it_is_the_softmax(gap: float, temperature: float, others: int) -> None:
    weights = np.exp(np.array([gap, *[0.0] * others]) / temperature)
    assert share_of_most_likely(gap, temperature, others) == close(weights[0] / weights.sum())
