"""How long one waits for what does not always come: medians where some were given up before they had waited enough.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import within


def median_wait(came: ArrayLike, given_up: ArrayLike) -> float:
    """Median of waits of which some were given up, by the product-limit estimate.

    S(t) is the product over times of coming t_i <= t of 1 - d_i / n_i, with d_i that came then and n_i that still
    waited; the median is the first t with S(t) <= 1/2.

    Args:
        came: for each, the time at which it came, above 0, or infinity where it was given up.
        given_up: for each, the time to which it was watched, above 0; it counts only where it did not come.
    Returns: the median, in the unit of the times; infinity where half or more may never come.
    Assumes: giving up has nothing to do with how long the wait would have been.
    Raises: ValueError if there are none, the shapes differ, or a time is not above 0.
    Source: Kaplan & Meier 1958, "Nonparametric estimation from incomplete observations".
    """
    times, ends = np.asarray(came, dtype=float), np.asarray(within("given_up", given_up, "(0, inf]"))
    if times.shape != ends.shape or times.ndim != 1 or not len(times):
        raise ValueError(f"came must be a list as long as given_up, at least 1, got {times.shape}, {ends.shape}")
    if np.isnan(times).any() or (times <= 0).any():
        raise ValueError(f"came must be in (0, inf], got {times[~(times > 0)][0]}")
    left, even = 1.0, None
    for moment in np.unique(times[np.isfinite(times)]):
        if even is not None:
            return float(even + moment) / 2
        waiting = np.sum(np.where(np.isfinite(times), times, ends) >= moment)
        left *= 1 - np.sum(times == moment) / waiting
        if abs(left - 0.5) < 1e-12:
            even = moment
        elif left < 0.5:
            return float(moment)
    return float("inf")
