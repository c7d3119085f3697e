"""Pieces that approximate a smooth function on a curved surface, and how fast their error falls with their number.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, Result, plain, within

WAVES = 16
"""Sines that make up the function to be fitted."""

PER_NUMBER = 16
"""Points in a piece for each number that is fitted there: half to fit, half to score."""

Index = np.ndarray[tuple[int, int], np.dtype[np.int64]]


def piecewise_error(dimension: int, halvings: int, degree: int, seed: int) -> float:
    """Mean squared error of a function fitted in pieces on a curved surface, as a share of its variance.

    The surface is a product of d arcs of a circle, one radian each, in a space of 2 d dimensions, and the function a
    sum of sines in random directions along it. Its points are halved along the direction of their greatest spread,
    then each half likewise. In each piece a constant, or a linear function on the plane that lies nearest to the
    piece, is fitted by least squares to half of its points and scored on the others.

    Args:
        dimension: d of the surface, a whole number in [1, 8].
        halvings: how often the points are halved, a whole number in [0, 16]; the pieces are 2^halvings.
        degree: 0 for constants, 1 for linear functions.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: error over variance; free of noise, since the function is seen without any.
    Assumes: points without number, spread evenly over the surface's own coordinates: the error is that of the pieces.
    Raises: ValueError if an argument is out of range or not whole.
    Source: Sharma and Kaplan 2020, arXiv:2004.10802, section 2 (the piecewise picture); the halving along the
        greatest spread is that of Verma, Kpotufe and Dasgupta 2009, "Which spatial partition trees are adaptive to
        intrinsic dimension?".
    """
    d = int(within("dimension", dimension, "[1, 8]", whole=True))
    depth = int(within("halvings", halvings, "[0, 16]", whole=True))
    order = int(within("degree", degree, "[0, 1]", whole=True))
    rng = np.random.default_rng([int(within("seed", seed, "[0, inf)", whole=True)), d])
    slopes, phases = 2 * rng.normal(size=(d, WAVES)) / np.sqrt(d), rng.uniform(0, 2 * np.pi, WAVES)
    weights = rng.normal(size=WAVES)
    places = rng.random((PER_NUMBER * (d + 1) << depth, d))
    points = np.concatenate([np.sin(places), np.cos(places)], axis=1)
    values = np.sin(places @ slopes + phases) @ weights
    rows = _halved(points, depth)
    rows = np.take_along_axis(rows, rng.permuted(np.tile(np.arange(rows.shape[1]), (len(rows), 1)), axis=1), 1)
    return float(np.mean(_residuals(points[rows], values[rows], d, order) ** 2) / np.var(values))


def piecewise_exponent(dimension: ArrayLike, degree: ArrayLike) -> Result:
    """Exponent with which squared error falls in the number of pieces: 2 (degree + 1) / d.

    Args:
        dimension: d, above 0.
        degree: of the polynomial in each piece, at least 0: 1 for linear functions, whose exponent is 4 / d.
    Returns: exponent, the sign dropped, in the broadcast shape.
    Assumes: a function with as many bounded derivatives and one more, and pieces that shrink alike in all directions:
        the width of a piece is pieces^(-1/d), and what the polynomial misses is of the order width^(degree + 1).
    Raises: ValueError if dimension or degree is out of range.
    Source: Sharma and Kaplan 2020, arXiv:2004.10802, section 2.
    """
    order = within("degree", degree, "[0, inf)")
    return plain(2 * (order + 1) / within("dimension", dimension, "(0, inf)"))


def _halved(points: FloatArray, depth: int) -> Index:
    """Rows of the points of each piece: shape (pieces, points of a piece)."""
    rows = np.arange(len(points))[None, :]
    for _ in range(depth):
        centred = points[rows] - points[rows].mean(axis=1, keepdims=True)
        axis = np.linalg.eigh(np.einsum("pmi,pmj->pij", centred, centred))[1][:, :, -1]
        order = np.argsort(np.einsum("pmi,pi->pm", centred, axis), axis=1)
        rows = np.take_along_axis(rows, order, 1).reshape(2 * len(rows), -1)
    return rows


def _residuals(points: FloatArray, values: FloatArray, dimension: int, degree: int) -> FloatArray:
    """What the pieces leave of the values at every second point: shape (pieces, points of a piece / 2)."""
    fitted, scored = slice(0, None, 2), slice(1, None, 2)
    base = np.ones((*values.shape, 1))
    if degree:
        centred = points - points.mean(axis=1, keepdims=True)
        axes = np.linalg.eigh(np.einsum("pmi,pmj->pij", centred, centred))[1][:, :, -dimension:]
        base = np.concatenate([base, np.einsum("pmi,pik->pmk", centred, axes)], axis=2)
    found = np.linalg.pinv(base[:, fitted]) @ values[:, fitted, None]
    return np.asarray(values[:, scored] - (base[:, scored] @ found)[..., 0])
