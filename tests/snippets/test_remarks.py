"""The formulas behind single remarks: values derived by hand, and descent and votes carried out."""

import math
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.remarks import descent_steps, last_share, log_spread, majority_success, mean_over_median, plural
from tests.snippets.common import close


def test_descent_on_a_bowl_of_condition_three_halves_the_error_each_step() -> None:
    # (k + 1) / (k - 1) = 2 at k = 3
    assert descent_steps(3, 8) == close(3)


@pytest.mark.parametrize("condition", [3.0, 10.0, 200.0])
def test_descent_carried_out_takes_that_many_steps(condition: float) -> None:
    step, place, steps = 2 / (condition + 1), [1.0, 1.0], 0
    while math.hypot(*place) > 1e-6 * math.sqrt(2):
        place = [x * (1 - step * curvature) for x, curvature in zip(place, (1.0, condition), strict=True)]
        steps += 1
    assert steps == math.ceil(float(descent_steps(condition, 1e6)) - 1e-9)


@given(st.floats(0, 1), st.sampled_from([1, 3, 5]))
def test_a_majority_is_the_sum_over_all_votes(p: float, n: int) -> None:
    total = sum(
        math.prod(p if vote else 1 - p for vote in votes) for votes in product((0, 1), repeat=n) if sum(votes) > n / 2
    )
    assert majority_success(p, n) == pytest.approx(total, abs=1e-12)


def test_the_last_two_years_of_a_doubling_hold_three_quarters() -> None:
    assert last_share(2, 2) == close(0.75)
    assert last_share(1, 5) == 0
    assert last_share(math.sqrt(2), 2) == close(0.5)


def test_log_spread_of_a_standard_normal() -> None:
    # 1.644854 is the 95th percentile of the normal distribution
    assert log_spread(math.exp(1.6448536269514722), 0.9) == close(1)
    assert log_spread(1, 0.5) == 0


def test_the_mean_of_a_lognormal() -> None:
    assert mean_over_median(math.sqrt(2 * math.log(5))) == close(5)
    assert mean_over_median(0) == 1


def test_a_name_in_the_plural_runs_to_the_next_name() -> None:
    million, billion, trillion = 1e6, 1e9, 1e12
    assert plural(million) == (million, billion)
    assert plural(billion) == (billion, trillion)
