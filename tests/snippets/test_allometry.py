"""Powers across species: an exact law is found, and the errors by hand."""

import numpy as np
import pytest

from snippets.allometry import (
    allometric_error,
    allometric_exponent,
    allometric_prediction,
    allometric_prediction_error,
)
from tests.snippets.common import close


def test_an_exact_power_law_is_found_without_error() -> None:
    x = np.array([1.0, 3, 10, 50])
    assert allometric_exponent(x, 7 * x**1.5) == close(1.5)
    assert allometric_error(x, 7 * x**1.5) == pytest.approx(0, abs=1e-7)
    assert allometric_prediction(100, x, 7 * x**1.5) == close(7000)


def test_three_points_by_hand() -> None:
    # logs x = -1, 0, 1 and y = 0, 1, 0: slope 0, residuals -1/3, 2/3, -1/3, variance 2/3 over 1, error sqrt(1/3)
    assert allometric_exponent(np.exp([-1, 0, 1]), np.exp([0, 1, 0])) == pytest.approx(0, abs=1e-15)
    assert allometric_error(np.exp([-1, 0, 1]), np.exp([0, 1, 0])) == close(np.sqrt(1 / 3))
    # read at the logarithm 2, one more species is off by sqrt(2/3 (1 + 1/3 + 4/2))
    assert allometric_prediction_error(np.exp(2), np.exp([-1, 0, 1]), np.exp([0, 1, 0])) == close(np.sqrt(20 / 9))


@pytest.mark.parametrize(("x", "y"), [([1, 2], [1]), ([2, 2], [1, 3])])
def test_lists_that_no_line_fits_are_refused(x: list[float], y: list[float]) -> None:
    with pytest.raises(ValueError, match="sizes and amounts must be lists of one length with two sizes or more"):
        allometric_exponent(x, y)


def test_an_error_takes_three_species() -> None:
    with pytest.raises(ValueError) as error:
        allometric_error([1, 2], [1, 3])
    assert str(error.value) == "number of species must be in [3, inf), got 2.0"
