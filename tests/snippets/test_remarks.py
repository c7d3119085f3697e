"""The formulas behind single remarks: values derived by hand, and descent carried out."""

import math

import pytest

from snippets.remarks import descent_steps, plural
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


def test_a_name_in_the_plural_runs_to_the_next_name() -> None:
    million, billion, trillion = 1e6, 1e9, 1e12
    assert plural(million) == (million, billion)
    assert plural(billion) == (billion, trillion)
