"""Odds that come up more than once: of a run of wins by luck alone, and of the likeliest choice being taken.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import betainc

from snippets.arguments import Result, plain, within


def sign_test(wins: ArrayLike, trials: ArrayLike) -> Result:
    """Probability of at least so many wins where each trial is won by the toss of a fair coin.

    The sum over k from wins to trials of C(trials, k) / 2^trials.

    Args:
        wins: a whole number, at least 0.
        trials: a whole number, at least 0.
    Returns: probability, in the broadcast shape; 1 for no wins, 0 for more wins than trials.
    Assumes: independent trials, and no ties.
    Raises: ValueError if an argument is out of range or not whole.
    Source: elementary (the one-sided sign test).
    """
    k, n = np.broadcast_arrays(
        within("wins", wins, "[0, inf)", whole=True), within("trials", trials, "[0, inf)", whole=True)
    )
    inside = (k > 0) & (k <= n)  # elsewhere the incomplete beta function is not defined
    tail = betainc(np.where(inside, k, 1), np.where(inside, n - k + 1, 1), 0.5)
    return plain(np.asarray(np.where(inside, tail, np.where(k == 0, 1.0, 0.0))))


def share_of_most_likely(gap: ArrayLike, temperature: ArrayLike, others: ArrayLike) -> Result:
    """Probability that sampling takes the likeliest token, the others tied: 1 / (1 + others exp(-gap / temperature)).

    Args:
        gap: logit of the likeliest token less that of the others, at least 0.
        temperature: above 0, in the unit of the gap.
        others: number of the other tokens, at least 0.
    Returns: probability, in the broadcast shape.
    Assumes: the softmax of the logits over the temperature; logits of the others all equal.
    Raises: ValueError if an argument is out of range.
    Source: Hinton et al. 2015, arXiv:1503.02531, equation 1.
    """
    above = within("gap", gap, "[0, inf)") / within("temperature", temperature, "(0, inf)")
    return plain(np.asarray(1 / (1 + within("others", others, "[0, inf)") * np.exp(-above))))
