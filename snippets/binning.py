"""Curves fitted in bins to a wave with noise, by drawing the noise; and where bins and one polynomial break even.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np

from snippets.arguments import within
from snippets.fits import wave_fit_error
from snippets.reliability import Estimate


def simulate_wave_fit(
    waves: float, noise: float, points: int, pieces: int, degree: int, trials: int, seed: int
) -> Estimate:
    """Squared error of polynomials fitted in pieces to a noisy sine wave, by drawing the noise and fitting.

    Args:
        waves: as in wave_fit_error, at least 0.
        noise: as in wave_fit_error, at least 0.
        points: number of points in all, a whole number from 1.
        pieces: number of pieces, a whole number from 1.
        degree: degree of each polynomial, a whole number from 0.
        trials: how often the noise is drawn, a whole number from 2.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: mean over the trials of the mean squared error against the wave itself, with its standard error.
    Assumes: what wave_fit_error assumes, and noise that is normal.
    Raises: ValueError if an argument is out of range, or a piece has fewer points than its polynomial has numbers.
    Source: definition, by simulation (numpy.polynomial.Polynomial.fit in each piece).
    """
    length, spread = float(within("waves", waves, "[0, inf)")), float(within("noise", noise, "[0, inf)"))
    count = int(within("points", points, "[1, inf)", whole=True))
    parts = int(within("pieces", pieces, "[1, inf)", whole=True))
    order = int(within("degree", degree, "[0, inf)", whole=True))
    times = int(within("trials", trials, "[2, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    place = (np.arange(count) + 0.5) / count
    wave = np.sin(2 * np.pi * length * place)
    seen = wave[:, None] + spread * rng.standard_normal((count, times))
    squares = np.zeros(times)
    for part in np.array_split(np.arange(count), parts):
        if len(part) <= order:
            raise ValueError(f"points must be more than {order} in each of {parts} pieces, got {count}")
        x = place[part] - place[part].mean()
        base = np.vander(x / (np.ptp(x) or 1.0), order + 1)
        squares += np.sum((wave[part, None] - base @ np.linalg.lstsq(base, seen[part], rcond=None)[0]) ** 2, axis=0)
    errors = squares / count
    return Estimate(float(np.mean(errors)), float(np.std(errors, ddof=1) / np.sqrt(times)))


def break_even_noise(waves: float, points: int, pieces: int) -> float:
    """Noise at which straight lines in pieces and one cubic come equally near to a sine wave.

    sqrt((cubic's bias - lines' bias) points / (2 pieces - 4)), where the biases are the errors without noise and the
    numbers fitted are 2 pieces against 4; 0 where the cubic is ahead even without noise.

    Args:
        waves: how many waves the stretch holds, at least 0.
        points: number of points in all, a whole number from 1.
        pieces: number of pieces, a whole number from 3.
    Returns: standard deviation of the noise, in heights of the wave; with less the lines win, with more the cubic.
    Assumes: what wave_fit_error assumes.
    Raises: ValueError if an argument is out of range, or a piece has fewer than two points.
    Source: elementary (bias and variance of least squares, set equal).
    """
    length = float(within("waves", waves, "[0, inf)"))
    parts = int(within("pieces", pieces, "[3, inf)", whole=True))
    gap = wave_fit_error(length, 0, points, 1, 3) - wave_fit_error(length, 0, points, parts, 1)
    return float(np.sqrt(max(gap, 0.0) * points / (2 * parts - 4)))
