"""Distributions with a long tail: how much of everything the commonest kinds make up.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import zeta

from snippets.arguments import Result, plain, within


def commonest_share(kinds: ArrayLike, decay: ArrayLike) -> Result:
    """Share of all occurrences that belong to the commonest kinds when frequency falls as rank^-(1 + decay).

    1 - zeta(1 + decay, kinds + 1) / zeta(1 + decay), with Hurwitz's zeta function above the stroke

    Args:
        kinds: number of kinds, the commonest first, at least 0.
        decay: exponent with which the share that is left falls with kinds, at least 0.01.
    Returns: share between 0 and 1, in the broadcast shape.
    Assumes: kinds without end, whose frequencies follow Zipf's law with an exponent above one.
    Raises: ValueError if kinds or decay is out of range.
    Source: the quanta of Michaud et al. 2023, arXiv:2303.13506, section 2; the sum is elementary.
    """
    n, exponent = within("kinds", kinds, "[0, inf)"), 1 + within("decay", decay, "[0.01, inf)")
    return plain(np.asarray(1 - zeta(exponent, n + 1) / zeta(exponent, 1.0)))
