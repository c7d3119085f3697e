"""How well polynomials, whole or in pieces, fit a wave seen through noise.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np

from snippets.arguments import within


def wave_fit_error(waves: float, noise: float, points: int, pieces: int, degree: int) -> float:
    """Mean squared error, averaged over the noise, of polynomials fitted in pieces to a sine wave of height one.

    What the polynomials cannot follow, plus noise^2 times numbers fitted over points. The points lie in the middle
    of equal cells over a stretch of that many waves; each of the equal pieces has a polynomial of its own, fitted by
    least squares; the error is against the wave itself, at the points.

    Args:
        waves: how many waves the stretch holds, at least 0.
        noise: standard deviation of the noise on each point, at least 0, in heights of the wave.
        points: number of points in all, a whole number from 1, at least 1 in each piece.
        pieces: number of pieces, a whole number from 1.
        degree: degree of each polynomial, a whole number from 0; 1 for straight lines.
    Returns: mean squared error, in squared heights of the wave.
    Assumes: noise that is independent between points and has the same size at each.
    Raises: ValueError if an argument is out of range, or a piece has fewer points than its polynomial has numbers.
    Source: elementary (bias and variance of least squares).
    """
    length, spread = float(within("waves", waves, "[0, inf)")), float(within("noise", noise, "[0, inf)"))
    count = int(within("points", points, "[1, inf)", whole=True))
    parts = int(within("pieces", pieces, "[1, inf)", whole=True))
    order = int(within("degree", degree, "[0, inf)", whole=True))
    place = (np.arange(count) + 0.5) / count
    wave = np.sin(2 * np.pi * length * place)
    squares = 0.0
    for part in np.array_split(np.arange(count), parts):
        if len(part) <= order:
            raise ValueError(f"points must be more than {order} in each of {parts} pieces, got {count}")
        basis = np.polynomial.legendre.legvander(np.linspace(-1, 1, len(part)) if len(part) > 1 else [0.0], order)
        best = basis @ np.linalg.lstsq(basis, wave[part], rcond=None)[0]
        squares += float(np.sum((wave[part] - best) ** 2))
    return squares / count + spread**2 * parts * (order + 1) / count
