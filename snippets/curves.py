"""Reading a curve of losses: how many examples it takes to come down to a loss.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import within


def examples_to_reach(loss: float, examples: ArrayLike, losses: ArrayLike) -> float:
    """Examples at which a curve of losses first comes down to a loss, between points by straight lines in logarithms.

    Args:
        loss: the loss to come down to, above 0.
        examples: numbers of examples, above 0, rising, a list.
        losses: the loss at each, above 0, in the unit of loss, a list of the same length.
    Returns: number of examples; infinite where the curve never comes down so far, and the first number where it
        starts below.
    Assumes: a curve that is nearly a power law between neighbouring points.
    Raises: ValueError if an argument is out of range, the lists differ in length, or examples do not rise.
    Source: elementary (interpolation).
    """
    goal = float(np.log(within("loss", loss, "(0, inf)")))
    x, y = np.log(within("examples", examples, "(0, inf)")), np.log(within("losses", losses, "(0, inf)"))
    if x.shape != y.shape or x.ndim != 1 or not np.all(np.diff(x) > 0):
        raise ValueError(f"examples and losses must be lists of one length, examples rising, got {x.shape}, {y.shape}")
    below = np.nonzero(y <= goal)[0]
    if not len(below):
        return float("inf")
    at = int(below[0])
    if at == 0:
        return float(np.exp(x[0]))
    share = (y[at - 1] - goal) / (y[at - 1] - y[at])
    return float(np.exp(x[at - 1] + share * (x[at] - x[at - 1])))
