"""Fits of a wave: values derived by hand, and what follows from the theory of approximation."""

import math

import numpy as np
import pytest
from numpy.polynomial.polynomial import polyfit, polyval

from snippets.fits import wave_fit_error
from tests.snippets.common import close


def test_a_constant_leaves_half_the_square_of_a_whole_wave() -> None:
    assert wave_fit_error(1, 0, 100, 1, 0) == close(0.5)  # the mean of sin^2


def test_each_number_fitted_costs_its_share_of_the_noise() -> None:
    assert wave_fit_error(0, 0.2, 50, 5, 1) == close(0.04 * 10 / 50)  # no wave: noise^2 * numbers / points


def test_as_many_numbers_as_points_follow_them_all() -> None:
    assert wave_fit_error(1, 0, 4, 1, 3) == pytest.approx(0, abs=1e-25)


def test_halving_the_pieces_of_lines_divides_the_error_by_sixteen() -> None:
    coarse, fine = (wave_fit_error(1, 0, 2**14, pieces, 1) for pieces in (64, 128))
    assert math.log2(coarse / fine) == close(4, rel=0.01)  # squared error of lines falls as width^4


def test_lines_in_narrow_pieces_err_by_the_curvature() -> None:
    # the mean square of f'' over a wave is (2 pi)^4 / 2; a line's residual on width h has mean square f''^2 h^4 / 720
    assert wave_fit_error(1, 0, 2**14, 64, 1) == close((2 * math.pi) ** 4 / 2 / 720 / 64**4, rel=0.01)


@pytest.mark.parametrize(("pieces", "degree"), [(1, 3), (5, 1), (4, 0)])
def test_fits_to_drawn_noise_err_as_the_formula_says(pieces: int, degree: int) -> None:
    place = (np.arange(50) + 0.5) / 50
    wave = np.sin(2 * np.pi * 1.6 * place)
    seen = wave[:, None] + 0.3 * np.random.default_rng(1).standard_normal((50, 3000))
    parts = np.array_split(np.arange(50), pieces)
    fits = np.hstack([polyval(place[part], polyfit(place[part], seen[part], degree)) for part in parts])
    errors = np.mean((fits - wave) ** 2, axis=1)
    standard_error = np.std(errors, ddof=1) / math.sqrt(3000)
    assert abs(np.mean(errors) - wave_fit_error(1.6, 0.3, 50, pieces, degree)) < 4 * standard_error


def test_too_few_points_for_the_pieces_are_refused() -> None:
    with pytest.raises(ValueError, match="points must be more than 1 in each of 5 pieces, got 5"):
        wave_fit_error(1, 0, 5, 5, 1)
