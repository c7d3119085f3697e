"""What each of several factors is worth when all of them together decide: from every combination of them."""

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import comb

from snippets.arguments import FloatArray


def shapley(values: ArrayLike) -> FloatArray:
    """What each factor adds, averaged over every order in which they may be put right.

    φᵢ = Σ over sets S without i of |S|!·(k − |S| − 1)!/k! · (v(S with i) − v(S)).

    Args:
        values: v by combination, shape (2, ..., 2), an axis for each of k factors: at 0 it is amiss, at 1 put right.

    Returns:
        (k,), in the unit of the values; they sum to v(all right) − v(all amiss).

    Raises:
        ValueError: where an axis is not of two.

    Source: Shapley 1953; Owen 2014 for its use on effects.
    """
    v = _combinations(values)
    k = v.ndim
    found = np.zeros(k)
    for i in range(k):
        gain = np.take(v, 1, axis=i) - np.take(v, 0, axis=i)
        for others in np.ndindex((2,) * (k - 1)):
            found[i] += gain[others] / (k * comb(k - 1, sum(others), exact=True))
    return found


def average_gains(values: ArrayLike) -> FloatArray:
    """What each factor adds, averaged over all combinations of the others.

    Args:
        values: as in `shapley`.

    Returns:
        (k,): mean of v with the factor right less mean of v with it amiss.

    Raises:
        ValueError: where an axis is not of two.

    Source: definition of a main effect in a two-level factorial design (Box, Hunter and Hunter 2005, chapter 5).
    """
    v = _combinations(values)
    return np.array([np.take(v, 1, axis=i).mean() - np.take(v, 0, axis=i).mean() for i in range(v.ndim)])


def gains_at_the_ends(values: ArrayLike) -> tuple[FloatArray, FloatArray]:
    """What is lost where one factor alone is amiss, and what is gained where one alone is put right.

    Args:
        values: as in `shapley`.

    Returns:
        (k,) v(all right) − v(all but this), and (k,) v(this alone) − v(none).

    Raises:
        ValueError: where an axis is not of two.

    Source: definition.
    """
    v = _combinations(values)
    k = v.ndim
    lost = [v[(1,) * k] - v[tuple(int(j != i) for j in range(k))] for i in range(k)]
    gained = [v[tuple(int(j == i) for j in range(k))] - v[(0,) * k] for i in range(k)]
    return np.array(lost), np.array(gained)


def arranged(levels: ArrayLike, values: ArrayLike) -> FloatArray:
    """Values by combination, from a list of combinations.

    Args:
        levels: (combinations, k), each 0 or 1; every combination once.
        values: (combinations, ...), what each came to.

    Returns:
        (2, ..., 2, ...): an axis of two for each factor, then those of a value.

    Raises:
        ValueError: where a combination is missing or comes twice, or the lengths differ.

    Source: definition.
    """
    rows, found = np.asarray(levels, dtype=int), np.asarray(values, dtype=float)
    if rows.ndim != 2 or len(rows) != len(found):
        raise ValueError(f"levels must have a row for each value, not {rows.shape} for {len(found)}")
    k = rows.shape[1]
    if len(rows) != 2**k or len({tuple(row) for row in rows.tolist()}) != 2**k or not set(rows.ravel()) <= {0, 1}:
        raise ValueError(f"levels must hold each of the {2**k} combinations of 0 and 1 once, not {len(rows)} rows")
    cube = np.empty((2,) * k + found.shape[1:])
    for row, value in zip(rows, found, strict=True):
        cube[tuple(row)] = value
    return cube


def chosen_by_others(scores: ArrayLike) -> FloatArray:
    """What each repetition comes to at the setting that is best for the others, so that luck chooses nothing.

    Args:
        scores: (repetitions, ..., settings), at least two repetitions; higher is better.

    Returns:
        (repetitions, ...).

    Raises:
        ValueError: where there are fewer than two repetitions.

    Source: leave-one-out choice of a setting (Stone 1974).
    """
    s = np.asarray(scores, dtype=float)
    if len(s) < 2:
        raise ValueError(f"scores must have at least two repetitions, not {len(s)}")
    best = (s.sum(axis=0, keepdims=True) - s).argmax(axis=-1)
    found: FloatArray = np.take_along_axis(s, best[..., None], axis=-1)[..., 0]
    return found


def chosen_for_all(scores: ArrayLike) -> FloatArray:
    """What every repetition comes to at the one setting that is best on average.

    The setting is chosen on the same scores, so that the mean over repetitions comes out somewhat high.

    Args:
        scores: (repetitions, ..., settings); higher is better.

    Returns:
        (repetitions, ...).

    Raises:
        ValueError: where there is no axis of settings beside that of repetitions.

    Source: definition.
    """
    s = np.asarray(scores, dtype=float)
    if s.ndim < 2:
        raise ValueError(f"scores must have repetitions and settings, not the shape {s.shape}")
    best = np.broadcast_to(s.mean(axis=0, keepdims=True).argmax(axis=-1), s.shape[:-1])
    found: FloatArray = np.take_along_axis(s, best[..., None], axis=-1)[..., 0]
    return found


def _combinations(values: ArrayLike) -> FloatArray:
    v = np.asarray(values, dtype=float)
    if v.ndim < 1 or set(v.shape) != {2}:
        raise ValueError(f"values must have an axis of two for each factor, not the shape {v.shape}")
    return v
