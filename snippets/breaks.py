"""Growth over the years, fitted: how fast.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, within


def doubling_time(years: ArrayLike, amounts: ArrayLike) -> float:
    """Time in which something doubles, by a straight line through its logarithms: 1 / slope of log2(amount).

    Args:
        years: when each amount was seen, in years; at least two different ones.
        amounts: the amounts, above 0, any unit.
    Returns: years of one doubling; negative where it shrinks.
    Assumes: exponential growth, and errors of the same size in every logarithm.
    Raises: ValueError if an argument is out of range, the lengths differ, or there are fewer than two moments.
    Source: elementary (least squares).
    """
    when, logs = _history(years, amounts, 2)
    centred = when - np.mean(when)
    return float(np.sum(centred**2) / np.sum(centred * logs))


def _history(years: ArrayLike, amounts: ArrayLike, least: int) -> tuple[FloatArray, FloatArray]:
    when, much = within("years", years, "(-inf, inf)"), within("amounts", amounts, "(0, inf)")
    if when.shape != much.shape or when.ndim != 1:
        raise ValueError(f"years and amounts must be lists of one length, got shapes {when.shape} and {much.shape}")
    if len(np.unique(when)) < least:
        raise ValueError(f"years must have {least} different values or more, got {len(np.unique(when))}")
    return when, np.log2(much)
