"""Probes: linear read-outs of what a network holds, the changes that they allow, and single units as classifiers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import stats

from snippets.arguments import FloatArray, within

Floats = NDArray[np.floating]


@dataclass(frozen=True)
class Probe:
    """Weights (features, squares, states) and biases (squares, states) of a read-out."""

    weights: Floats
    bias: Floats

    def scores(self, features: Floats) -> Floats:
        """The score of each state at each square, of shape (rows, squares, states)."""
        found: Floats = np.tensordot(features, self.weights, 1) + self.bias
        return found

    def read(self, features: Floats) -> NDArray[np.int64]:
        """The state of the highest score at each square."""
        best: NDArray[np.int64] = self.scores(features).argmax(axis=-1)
        return best


def fitted(features: Floats, states: NDArray[np.integer], kinds: int, ridge: float = 1e-4) -> Probe:
    """Least squares from features to one indicator for each state of each square.

    W = (X'X + ridge tr(X'X) / d I)^-1 X'Y for centred X and Y; the biases restore the means.

    Args:
        features: of shape (rows, d).
        states: of shape (rows, squares), each in [0, kinds).
        kinds: number of states.
        ridge: share of the mean variance of a feature that is added to each, above 0.
    Returns: the probe.
    Assumes: more rows than features, or a ridge that makes up for them.
    Raises: ValueError if ridge is not above 0.
    Source: Hoerl and Kennard 1970, equation 2.1.
    """
    added = float(within("ridge", ridge, "(0, inf)"))
    x = np.asarray(features, np.float64)
    y = (states[..., None] == np.arange(kinds)).reshape(len(x), -1).astype(np.float64)
    mean_x, mean_y = x.mean(axis=0), y.mean(axis=0)
    x, y = x - mean_x, y - mean_y
    square = x.T @ x
    square[np.diag_indices_from(square)] += added * np.trace(square) / len(square)
    weights = np.linalg.solve(square, x.T @ y)
    bias = mean_y - mean_x @ weights
    return Probe(weights.reshape(x.shape[1], -1, kinds), bias.reshape(-1, kinds))


def moved_to(x: Floats, direction: Floats, bias: float, target: float, along: Floats | None = None) -> Floats:
    """A row of features, moved along a line until direction x + bias has the value that is wanted.

    x + (target - direction x - bias) / (direction along) along

    Args:
        x: of shape (..., d).
        direction: of shape (d,): what the reading is taken with.
        bias: what is added to the reading.
        target: the reading that is wanted.
        along: of shape (d,), the line; the direction itself if it is not given.
    Returns: the same shape as x.
    Assumes: along is not at a right angle to direction.
    Raises: ValueError if it is.
    Source: elementary.
    """
    line = direction if along is None else along
    slope = float(direction @ line)
    if slope == 0:
        raise ValueError("along must not be at a right angle to direction, got a product of 0")
    reading = x @ direction + bias
    moved: Floats = x + ((target - reading) / slope)[..., None] * line
    return moved


def auc(scores: ArrayLike, labels: ArrayLike) -> FloatArray:
    """How often a unit is higher where the label is true than where it is false; equal values count as half.

    (R - n1 (n1 + 1) / 2) / (n1 n0), R the sum of the ranks where the label is true

    Args:
        scores: of shape (rows, units).
        labels: truth values of shape (rows,), some true and some false.
    Returns: one number for each unit, 0 to 1.
    Assumes: rows drawn alike.
    Raises: ValueError if all labels are the same.
    Source: Hanley and McNeil 1982, section on the Wilcoxon statistic.
    """
    values, true = np.asarray(scores, float), np.asarray(labels, bool)
    many = int(true.sum())
    if not 0 < many < len(true):
        raise ValueError(f"labels must be true {1} to {len(true) - 1} times, got {many}")
    ranks = stats.rankdata(values, axis=0)
    found: FloatArray = (ranks[true].sum(axis=0) - many * (many + 1) / 2) / (many * (len(true) - many))
    return found


def threshold(scores: FloatArray, labels: NDArray[np.bool_]) -> float:
    """The value above which a unit is best taken to say yes: the highest balanced accuracy over its own values.

    Args:
        scores: of shape (rows,).
        labels: truth values of shape (rows,), some true and some false.
    Returns: a value halfway between two neighbouring scores.
    Assumes: higher scores mean yes.
    Raises: ValueError if all labels are the same.
    Source: Youden 1950 (the index that it maximises).
    """
    if labels.all() or not labels.any():
        raise ValueError(f"labels must be true 1 to {len(labels) - 1} times, got {int(labels.sum())}")
    order = np.argsort(scores, kind="stable")
    ranked, true = scores[order], labels[order]
    missed = np.cumsum(true) / true.sum()
    cleared = np.cumsum(~true) / (~true).sum()
    ends = np.flatnonzero(np.append(np.diff(ranked) > 0, False))
    if not len(ends):
        return float(ranked[0])
    best = ends[np.argmax(cleared[ends] - missed[ends])]
    return float((ranked[best] + ranked[best + 1]) / 2)


def balanced_accuracy(said: NDArray[np.bool_], labels: NDArray[np.bool_]) -> float:
    """The mean of the shares that are right where the label is true and where it is false.

    Args:
        said, labels: truth values of shape (rows,), the labels some true and some false.
    Returns: 0 to 1; half for a guess.
    Assumes: nothing.
    Raises: ValueError if all labels are the same.
    Source: Brodersen et al. 2010, section II.
    """
    if labels.all() or not labels.any():
        raise ValueError(f"labels must be true 1 to {len(labels) - 1} times, got {int(labels.sum())}")
    return float((said[labels].mean() + (~said[~labels]).mean()) / 2)
