"""Pieces that approximate a smooth function on a curved surface, how fast they err less, and measuring a dimension.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, Result, plain, within

WAVES = 16
"""Sines that make up the function to be fitted."""

PER_NUMBER = 16
"""Points in a piece for each number that is fitted there: half to fit, half to score."""

NEAR = 2
"""Known points for each number that is fitted, about a place that is foretold."""

Index = np.ndarray[tuple[int, int], np.dtype[np.int64]]


@dataclass(frozen=True)
class CurvedFunction:
    """A smooth function on a curved surface of so many dimensions, by its seed, as a source of examples.

    The surface is a product of d arcs of a circle, one radian each, in a space of 2 d dimensions, and the function a
    sum of so many sines in random directions along it.
    """

    dimension: int
    seed: int
    waves: int = WAVES
    sines: tuple[FloatArray, FloatArray, FloatArray] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        d = int(within("dimension", self.dimension, "[1, 8]", whole=True))
        count = int(within("waves", self.waves, "[1, inf)", whole=True))
        object.__setattr__(self, "sines", _sines(np.random.default_rng([_seed(self.seed), d]), d, count))

    def examples(self, rng: np.random.Generator, count: int) -> tuple[FloatArray, FloatArray]:
        """So many points, shape (count, 2 d), evenly over the surface's own coordinates, and the values there."""
        places = rng.random((count, self.dimension))
        slopes, phases, weights = self.sines
        return _arcs(places), np.sin(places @ slopes + phases) @ weights


def neighbour_dimension(points: ArrayLike, neighbours: int) -> float:
    """Dimension of the surface on which points lie, from the distances to their nearest neighbours.

    n (k - 1) / sum over the points, and over j from 1 to k - 1, of log(r_k / r_j), where r_j is the distance of a
    point's j-th nearest neighbour: in d dimensions the number of neighbours within r grows as r^d.

    Args:
        points: shape (n, coordinates), more points than neighbours, no two at one place.
        neighbours: k, a whole number from 2; 2 is the estimator called TwoNN.
    Returns: the dimension, a real number above 0.
    Assumes: points that lie evenly within the distance of the k-th neighbour, on a surface that is flat so far. Where
        the dimension is large and the points few the estimate is too small.
    Raises: ValueError if neighbours is out of range or not whole, a coordinate is not finite, there are too few points,
        or two of them are at one place.
    Source: Levina and Bickel 2004, "Maximum likelihood estimation of intrinsic dimension", averaged over the points as
        MacKay and Ghahramani 2005 do; with k = 2 the maximum likelihood of Facco et al. 2017, "Estimating the intrinsic
        dimension of datasets by a minimal neighborhood information".
    """
    k, where = int(within("neighbours", neighbours, "[2, inf)", whole=True)), within("points", points, "(-inf, inf)")
    within("number of points", len(where), f"[{k + 1}, inf)", whole=True)
    apart = _nearest(where, where, k + 1)[1][:, 1:]  # each point is its own nearest
    within("distance of nearest neighbour", apart[:, 0], "(0, inf)")
    return float(len(apart) * (k - 1) / np.sum(np.log(apart[:, -1:] / apart[:, :-1])))


def nearest_error(dimension: int, samples: int, degree: int, seed: int) -> float:
    """Mean squared error of a function foretold from the nearest of its known points, as a share of its variance.

    A constant takes the value of the nearest known point; a linear function on the plane nearest to them is fitted by
    least squares to the 2 (d + 1) nearest.

    Args:
        dimension: d of the surface of CurvedFunction, a whole number in [1, 8].
        samples: known points, a whole number from 32.
        degree: 0 for constants, 1 for linear functions.
        seed: of the function and of the points, a whole number, at least 0.
    Returns: error over variance at 1,000 other points; free of noise.
    Assumes: as many numbers as are of use: what limits the error is the known points.
    Raises: ValueError if an argument is out of range or not whole.
    Source: Bahri et al. 2021, arXiv:2102.06701, section 2 (resolution-limited scaling in data).
    """
    d = int(within("dimension", dimension, "[1, 8]", whole=True))
    known = int(within("samples", samples, "[32, inf)", whole=True))
    order = int(within("degree", degree, "[0, 1]", whole=True))
    function = CurvedFunction(d, seed)
    rng = np.random.default_rng([_seed(seed), d, 1])
    points, values = function.examples(rng, known)
    places, truth = function.examples(rng, 1000)
    rows = _nearest(points, places, NEAR * (d + 1) if order else 1)[0]
    if not order:
        return float(np.mean((values[rows[:, 0]] - truth) ** 2) / np.var(truth))
    near, middle = points[rows], points[rows].mean(axis=1, keepdims=True)
    axes = np.linalg.svd(near - middle, full_matrices=False)[2][:, :d].transpose(0, 2, 1)
    base = np.concatenate([np.ones((*rows.shape, 1)), (near - middle) @ axes], axis=2)
    found = np.linalg.pinv(base) @ values[rows][..., None]
    there = np.concatenate([np.ones((len(places), 1, 1)), (places[:, None] - middle) @ axes], axis=2)
    return float(np.mean(((there @ found)[:, 0, 0] - truth) ** 2) / np.var(truth))


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
    rng = np.random.default_rng([_seed(seed), d])
    slopes, phases, weights = _sines(rng, d, WAVES)
    places = rng.random((PER_NUMBER * (d + 1) << depth, d))
    points = _arcs(places)
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


def _seed(seed: int) -> int:
    return int(within("seed", seed, "[0, inf)", whole=True))


def _sines(rng: np.random.Generator, dimension: int, count: int) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Slopes, phases and weights of the sines that make up a function."""
    slopes = 2 * rng.normal(size=(dimension, count)) / np.sqrt(dimension)
    return slopes, rng.uniform(0, 2 * np.pi, count), rng.normal(size=count)


def _arcs(places: FloatArray) -> FloatArray:
    """Points in space of places on the product of arcs."""
    return np.concatenate([np.sin(places), np.cos(places)], axis=1)


def _nearest(points: FloatArray, places: FloatArray, count: int) -> tuple[Index, FloatArray]:
    """Rows of the points nearest to each place and their distances, the nearest first: shape (places, count).

    They are sought by products of matrices and then reckoned from the coordinates, which rounds less.
    """
    squares, rows, apart = np.sum(points**2, axis=1), [], []
    more = min(2 * count, len(points))
    for at in range(0, len(places), 512):
        some = places[at : at + 512]
        near = np.argpartition(squares - 2 * some @ points.T, more - 1, axis=1)[:, :more]
        exact = np.linalg.norm(points[near] - some[:, None], axis=2)
        order = np.argsort(exact, axis=1, kind="stable")[:, :count]
        rows.append(np.take_along_axis(near, order, 1))
        apart.append(np.take_along_axis(exact, order, 1))
    return np.concatenate(rows), np.concatenate(apart)


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
