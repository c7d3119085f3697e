"""Growth: histories made by hand, whose answers are known."""

import pytest

from snippets.breaks import doubling_time
from tests.snippets.common import close


def test_what_doubles_each_half_year_is_found_to() -> None:
    assert doubling_time([2010, 2010.5, 2011, 2012], [1, 2, 4, 16]) == close(0.5)


def test_what_halves_each_year_has_a_negative_time() -> None:
    assert doubling_time([0, 1, 2], [4, 2, 1]) == close(-1.0)


def test_the_slope_is_that_of_least_squares() -> None:
    assert doubling_time([0, 1, 2], [1, 4, 4]) == close(1.0)  # logs 0, 2, 2: slope (2 - 0) / 2


def test_lists_of_two_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="lists of one length"):
        doubling_time([1, 2], [1, 2, 3])


def test_a_single_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="2 different values"):
        doubling_time([1, 1], [1, 2])
