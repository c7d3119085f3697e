"""From a model's scores to probabilities: what temperature does, and how many tokens share most of them."""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, Result, plain, within


def probabilities(logits: ArrayLike, temperature: float) -> FloatArray:
    """The chance of each token: exp(logit / temperature) over the sum of all.

    Args:
        logits: scores, tokens along the last axis, finite.
        temperature: by what the scores are divided, more than 0.
    Returns: probabilities in the shape of logits; those of the last axis add up to 1.
    Assumes: nothing is left out before the draw (no top-k, no top-p).
    Raises: ValueError if an argument is out of range.
    Source: Ackley, Hinton and Sejnowski 1985 (the Boltzmann distribution); Radford et al. 2019, src/sample.py.
    """
    warm = within("logits", logits, "(-inf, inf)") / within("temperature", temperature, "(0, inf)")
    raised = np.exp(warm - warm.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def tokens_that_hold(chances: ArrayLike, share: float) -> Result:
    """The fewest tokens that hold a share of the probability together, the likeliest first.

    Args:
        chances: probabilities, tokens along the last axis, each in [0, 1].
        share: what they are to hold together, in (0, 1).
    Returns: number of tokens, for each set of chances.
    Assumes: the chances of the last axis add up to 1, or nearly.
    Raises: ValueError if an argument is out of range.
    Source: elementary (the size of the nucleus of Holtzman et al. 2019, arXiv:1904.09751, section 3.1).
    """
    sorted_chances = -np.sort(-within("chances", chances, "[0, 1]"), axis=-1)
    short = np.cumsum(sorted_chances, axis=-1) < within("share", share, "(0, 1)")
    return plain(np.asarray(np.minimum(short.sum(axis=-1) + 1.0, sorted_chances.shape[-1])))
