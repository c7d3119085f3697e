"""Learning in a prompt: the bounds by hand, and drawn functions."""

import pytest

from snippets.context import drawn_errors, least_squares_error, one_step_error
from tests.snippets.common import close


def test_by_hand() -> None:
    assert least_squares_error([0, 5, 20, 30], 20) == close([1, 0.75, 0, 0])
    # one input, one example: E (1 - c x^2)^2 with c = 1/3 is 1 - 2/3 + 3/9 = 2/3
    assert one_step_error(1, 1) == close(2 / 3)


def test_a_step_never_beats_least_squares() -> None:
    for k in range(1, 40):
        assert one_step_error(k, 20) >= least_squares_error(k, 20)


@pytest.mark.parametrize(("examples", "inputs"), [(3, 6), (6, 6), (12, 6)])
def test_drawn_functions_agree(examples: int, inputs: int) -> None:
    fitted, stepped = drawn_errors(examples, inputs, 20_000, seed=1)
    assert fitted == pytest.approx(least_squares_error(examples, inputs), abs=0.015)
    assert stepped == pytest.approx(one_step_error(examples, inputs), abs=0.015)
