"""Reading curves: between points, beyond them, and what is refused."""

import pytest

from snippets.curves import examples_to_reach
from tests.snippets.common import close


def test_between_points_the_curve_is_a_power_law() -> None:
    # loss = 1 / n: halfway in logarithms between 1 and 100 lies 10
    assert examples_to_reach(0.1, [1, 100], [1, 0.01]) == close(10)


def test_the_first_coming_down_counts() -> None:
    assert examples_to_reach(0.5, [1, 2, 4, 8], [1, 0.5, 0.9, 0.1]) == close(2)


def test_a_goal_never_reached_is_infinite_and_one_passed_at_once_is_the_start() -> None:
    assert examples_to_reach(0.01, [1, 2], [1, 0.5]) == float("inf")
    assert examples_to_reach(2, [10, 20], [1, 0.5]) == close(10)


@pytest.mark.parametrize(("examples", "losses"), [([2, 1], [1, 0.5]), ([1, 2], [1])])
def test_a_curve_that_is_none_is_refused(examples: list[float], losses: list[float]) -> None:
    with pytest.raises(ValueError, match="examples and losses must be lists of one length, examples rising"):
        examples_to_reach(0.5, examples, losses)
