"""Bins against a cubic: drawing the noise agrees with the formula, and the break-even is where it says."""

import pytest

from snippets.binning import break_even_noise, simulate_wave_fit
from snippets.fits import wave_fit_error
from tests.snippets.common import close


@pytest.mark.parametrize("shape", [(1, 3), (5, 1), (4, 0)])
def test_drawing_the_noise_gives_the_error_of_the_formula(shape: tuple[int, int]) -> None:
    drawn = simulate_wave_fit(1.6, 0.3, 50, *shape, trials=3000, seed=1)
    assert abs(drawn.value - wave_fit_error(1.6, 0.3, 50, *shape)) < 4 * drawn.standard_error


def test_without_noise_every_draw_is_the_same() -> None:
    drawn = simulate_wave_fit(1.0, 0, 50, 5, 1, trials=3, seed=1)
    assert drawn.value == close(wave_fit_error(1.0, 0, 50, 5, 1), rel=1e-9)
    assert drawn.standard_error == pytest.approx(0, abs=1e-15)


@pytest.mark.parametrize("waves", [1.25, 2.0, 3.5])
def test_at_the_break_even_both_err_alike(waves: float) -> None:
    noise = break_even_noise(waves, 50, 5)
    assert noise > 0
    assert wave_fit_error(waves, noise, 50, 1, 3) == close(wave_fit_error(waves, noise, 50, 5, 1), rel=1e-9)
    assert wave_fit_error(waves, noise / 2, 50, 1, 3) > wave_fit_error(waves, noise / 2, 50, 5, 1)


def test_nothing_to_follow_is_the_cubics() -> None:
    assert break_even_noise(0, 50, 5) == pytest.approx(0, abs=1e-9)


def test_the_draws_are_the_seeds() -> None:
    first, again, other = (simulate_wave_fit(1, 0.3, 20, 2, 1, 3, seed) for seed in (1, 1, 2))
    assert first == again != other


def test_too_few_points_for_the_pieces_are_refused() -> None:
    with pytest.raises(ValueError, match="points must be more than 1 in each of 5 pieces, got 5"):
        simulate_wave_fit(1, 0, 5, 5, 1, 2, 1)
