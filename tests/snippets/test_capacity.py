"""Costs and limits: values worked out by hand, and properties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.capacity import cost_ratio, requests_in_flight
from tests.snippets.common import close

amount = st.floats(0.01, 1e6)


def test_a_task_costs_its_share_of_the_setting_up_and_its_fee() -> None:
    # 1,000 shared by 100 tasks is 10; with a fee of 2 that is 12, against 100
    assert cost_ratio(1000, 2, 100, 100) == close(0.12)


def test_without_setting_up_the_ratio_is_that_of_the_fees() -> None:
    assert cost_ratio(0, 2, 100, 7) == close(0.02)


@given(setup=amount, person=amount, tasks=amount)
def test_a_setting_up_of_as_many_tasks_as_are_done_costs_as_much_as_a_person(
    setup: float, person: float, tasks: float
) -> None:
    assert cost_ratio(person * tasks, 0, person, tasks) == close(1)
    assert cost_ratio(setup, 0, person, 10 * tasks) == close(cost_ratio(setup, 0, person, tasks) / 10)


@pytest.mark.parametrize(
    ("tokens_each", "expected"),
    [
        (100, 400),  # 200 requests a minute come first: 200 x 2
        (200, 400),  # both limits alike
        (1000, 80),  # 40,000 tokens a minute are 40 requests: 40 x 2
    ],
)
def test_the_narrower_limit_holds(tokens_each: float, expected: float) -> None:
    assert requests_in_flight(200, 40_000, tokens_each, 2) == close(expected)
