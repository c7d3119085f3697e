"""Pieces on curved surfaces: limits, and the exponents that the theory gives."""

import numpy as np
import pytest

from snippets.manifolds import piecewise_error, piecewise_exponent
from tests.snippets.common import close


def test_linear_pieces_have_four_over_the_dimension_and_constants_half_of_it() -> None:
    assert piecewise_exponent([1, 2, 4], 1) == close([4, 2, 1])
    assert piecewise_exponent([1, 2, 4], 0) == close([2, 1, 0.5])


def test_a_single_constant_leaves_the_whole_variance_and_what_it_guessed_wrong() -> None:
    errors = [piecewise_error(2, 0, 0, seed) for seed in range(40)]
    # 24 points fitted, 24 scored: the mean of the former is off by a 24th of the variance
    assert np.mean(errors) == pytest.approx(1 + 1 / 24, abs=0.08)


@pytest.mark.slow
@pytest.mark.parametrize(("dimension", "halvings"), [(1, (4, 7)), (2, (6, 10))])
@pytest.mark.parametrize("degree", [0, 1])
def test_measured_exponents_are_those_of_the_theory(dimension: int, halvings: tuple[int, int], degree: int) -> None:
    few, many = (
        np.mean([np.log(piecewise_error(dimension, times, degree, seed)) for seed in range(6)]) for times in halvings
    )
    exponent = (few - many) / (np.log(2) * (halvings[1] - halvings[0]))
    assert exponent == close(piecewise_exponent(dimension, degree), rel=0.06)


def test_linear_pieces_beat_constants() -> None:
    assert piecewise_error(3, 6, 1, 1) < 0.2 * piecewise_error(3, 6, 0, 1)


def test_the_function_is_the_seeds() -> None:
    assert piecewise_error(2, 3, 1, 5) == piecewise_error(2, 3, 1, 5) != piecewise_error(2, 3, 1, 6)
    assert piecewise_error(2, 3, 1, 5) != piecewise_error(3, 3, 1, 5)


@pytest.mark.parametrize("halvings", [-1, 17, 2.5])
def test_halvings_out_of_range_are_refused(halvings: float) -> None:
    with pytest.raises(ValueError, match=r"halvings must be a whole number in \[0, 16\], got"):
        piecewise_error(1, halvings, 1, 1)  # type: ignore[arg-type]
