"""Retries: values derived by hand, the sum term by term, limits, and properties."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.reliability import chain_success
from snippets.retries import detection_needed, step_with_retries
from tests.snippets.common import close, count


def retried(p: float, retries: int, detection: float) -> float:
    """The sum, term by term: succeed now, or fail, notice it, and go on with one retry less."""
    return p if retries == 0 else p + (1 - p) * detection * retried(p, retries - 1, detection)


@pytest.mark.parametrize(
    ("p", "retries", "detection", "expected"),
    [
        (0.9, 1, 1.0, 0.99),
        (0.5, 2, 1.0, 0.875),
        (0.5, 2, 0.5, 0.65625),  # 0.5 (1 + 1/4 + 1/16)
        (0.8, 1, 0.5, 0.88),  # 0.8 (1 + 0.1)
        (0.7, 0, 0.5, 0.7),
        (0.7, 5, 0.0, 0.7),
        (0.0, 5, 1.0, 0.0),
        (1.0, 5, 1.0, 1.0),
        (0.0, 0, 0.0, 0.0),
    ],
)
def test_a_step_with_retries_is_a_geometric_sum(p: float, retries: int, detection: float, expected: float) -> None:
    assert step_with_retries(p, retries, detection) == close(expected)


def test_every_failure_is_noticed_unless_said_otherwise() -> None:
    assert step_with_retries(0.9, 2) == close(0.999)


@given(st.floats(0.0, 1.0), st.integers(0, 30), st.floats(0.0, 1.0))
def test_the_closed_form_of_retries_equals_the_sum(p: float, retries: int, detection: float) -> None:
    assert step_with_retries(p, retries, detection) == close(retried(p, retries, detection), rel=1e-9)


@pytest.mark.parametrize("p", [1e-12, 1e-20])
def test_ten_tries_at_the_least_chance_are_ten_times_as_likely_to_succeed(p: float) -> None:
    assert step_with_retries(p, 9) == close(10 * p, rel=1e-10)


def test_many_retries_reach_the_limit_that_unnoticed_failures_set() -> None:
    assert step_with_retries(0.5, 1000, 0.5) == close(2 / 3)  # p / (1 - (1 - p) detection)


@given(st.floats(0.01, 0.9), st.integers(0, 5), st.floats(0.1, 1.0))  # nearer 1 the gain is lost in rounding
def test_another_retry_helps_when_failures_are_noticed(p: float, retries: int, detection: float) -> None:
    assert step_with_retries(p, retries + 1, detection) > step_with_retries(p, retries, detection)


@pytest.mark.parametrize(
    ("p", "success", "n", "retries", "expected"),
    [
        (0.5, 0.625, 1, 1, 0.5),  # 0.5 (1 + 1/4)
        (0.5, 0.65625, 1, 2, 0.5),  # 0.5 (1 + 1/4 + 1/16)
        (0.5, 2 / 3, 1, math.inf, 0.5),  # 0.5 / (1 - 1/4)
        (0.5, 4 / 9, 2, math.inf, 0.5),  # the same step, twice
        (0.5, 0.875, 1, 2, 1.0),
        (0.5, 0.8751, 1, 2, math.inf),
        (0.5, 0.6, 1, 0, math.inf),
        (0.5, 0.4, 1, 2, 0.0),
        (0.5, 0.4, 1, math.inf, 0.0),
        (0.5, 0.5, 1, 2, 0.0),
    ],
)
def test_the_detection_that_a_target_needs_is_that_of_hand_calculation(
    p: float, success: float, n: int, retries: float, expected: float
) -> None:
    assert detection_needed(p, success, n, retries) == close(expected, rel=1e-9)


def test_retries_are_endless_unless_said_otherwise() -> None:
    assert detection_needed(0.5, 2 / 3, 1) == close(0.5)


@given(st.floats(0.05, 0.9), count, st.integers(1, 5), st.floats(0.05, 0.95))
def test_detection_needed_inverts_step_with_retries(p: float, n: int, retries: int, detection: float) -> None:
    success = chain_success(step_with_retries(p, retries, detection), n)
    assert detection_needed(p, success, n, retries) == close(detection, rel=1e-6)


@pytest.mark.parametrize("retries", [-1.0, 1.5, -math.inf, math.nan])
def test_detection_is_not_sought_for_retries_that_are_no_count(retries: float) -> None:
    with pytest.raises(ValueError) as error:
        detection_needed(0.5, 0.6, 1, retries)
    assert str(error.value) == f"retries must be a whole number in [0, inf), got {retries}"
