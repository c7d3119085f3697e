"""Skills of unequal use, learned in the order in which they are met: how much use is left to those not yet learned.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import zeta

from snippets.arguments import Result, plain, within
from snippets.reliability import Estimate

KNOWN = 1 << 17
"""Skills that are reckoned one by one; those beyond are met so seldom that few are known."""


def unlearned_share(samples: ArrayLike, decay: ArrayLike) -> Result:
    """Expected share of use that falls to skills not met in so many samples: sum of p (1 - p)^samples.

    The skill of rank k is used with frequency k^-(1 + decay) / zeta(1 + decay).

    Args:
        samples: number of samples, each of which shows one skill, at least 0.
        decay: exponent with which the share of use beyond a rank falls with the rank, in [0.05, 5].
    Returns: share between 0 and 1, in the broadcast shape.
    Assumes: skills without end; a skill is known once it was met; those beyond rank 131,072 count as never met.
    Raises: ValueError if an argument is out of range.
    Source: Michaud et al. 2023, arXiv:2303.13506, section 2 (the quantization model, data-limited).
    """
    n, tail = within("samples", samples, "[0, inf)"), 1 + within("decay", decay, "[0.05, 5]")
    ranks = np.arange(1, KNOWN + 1, dtype=np.float64)
    share = ranks ** -tail[..., None] / zeta(tail, 1.0)[..., None]
    beyond = zeta(tail, KNOWN + 1.0) / zeta(tail, 1.0)
    return plain(np.sum(share * np.exp(n[..., None] * np.log1p(-share)), axis=-1) + beyond)


def simulate_unlearned(samples: int, decay: float, trials: int, seed: int) -> Estimate:
    """Share of use that falls to skills not met, by drawing the samples.

    Args:
        samples: number of samples, a whole number from 1 to a million.
        decay: as in unlearned_share, in [0.05, 5].
        trials: how often it is drawn, a whole number from 2.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: mean over the trials, with its standard error.
    Assumes: what unlearned_share assumes.
    Raises: ValueError if an argument is out of range or not whole.
    Source: definition, by simulation.
    """
    count = int(within("samples", samples, "[1, 1000000]", whole=True))
    tail = 1 + float(within("decay", decay, "[0.05, 5]"))
    times = int(within("trials", trials, "[2, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    share = np.arange(1, KNOWN + 1, dtype=np.float64) ** -tail / float(zeta(tail, 1.0))
    reach = np.cumsum(share)
    left = []
    for _ in range(times):
        met = np.unique(np.searchsorted(reach, rng.random(count)))
        left.append(1 - float(np.sum(share[met[met < KNOWN]])))
    return Estimate(float(np.mean(left)), float(np.std(left, ddof=1) / np.sqrt(times)))


def data_exponent_of_skills(decay: ArrayLike) -> Result:
    """Exponent with which the unlearned share falls in samples: decay / (1 + decay).

    Args:
        decay: exponent with which the share of use beyond a rank falls with the rank, above 0; it is also the
            exponent in the number of skills, when that is what limits a model.
    Returns: exponent, the sign dropped, in the shape of decay.
    Assumes: samples without number: the skill of rank k is met after about k^(1 + decay) of them.
    Raises: ValueError if decay is out of range.
    Source: Michaud et al. 2023, arXiv:2303.13506, section 2.
    """
    beyond = within("decay", decay, "(0, inf)")
    return plain(beyond / (1 + beyond))
