"""Models trained on what models wrote, where the old text is kept beside the new: how much variety is left.

As in snippets/collapse.py a model is a normal distribution fitted by its mean and variance (with 1 / n), or word
frequencies; but each learns from all the text so far, of which only the first n samples are true.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import gammaln

from snippets.arguments import FloatArray, Result, plain, within


def variance_left_beside(samples: ArrayLike, generations: ArrayLike) -> Result:
    """Expected share of the variance that is left when old text is kept: the product over t of 1 - 1 / (n t^2).

    With V of a pool of N samples and n new ones from its model, the new pool has the expected variance
    V (1 - n / (N + n)^2), which for N = (t - 1) n is V (1 - 1 / (n t^2)). For ever: sin(pi a) / (pi a), a^2 = 1 / n.

    Args:
        samples: n, samples that each generation adds, above 1.
        generations: number of them, the first of which is true, at least 0.
    Returns: share between 0 and 1, in the broadcast shape.
    Assumes: normal models fitted by maximum likelihood to all samples so far, each weighing the same.
    Raises: ValueError if an argument is out of range.
    Source: derived (mean of a pooled sample variance; Euler's product of the sine); the question is that of
        Gerstgrasser et al. 2024, arXiv:2404.01413.
    """
    n, t = within("samples", samples, "(1, inf)"), within("generations", generations, "[0, inf)")
    a = 1 / np.sqrt(n)
    ends = gammaln(t + 1 - a) + gammaln(t + 1 + a) - 2 * gammaln(t + 1)
    return plain(np.asarray(np.exp(ends - gammaln(1 - a) - gammaln(1 + a))))


def simulate_words_beside(samples: int, generations: int, kinds: int, lines: int, seed: int) -> FloatArray:
    """Share of the rarer half of the words, by Zipf's law, that each generation's own text holds when old text is kept.

    Args:
        samples: words that each generation writes, the first of which draws them from the truth; at least 1.
        generations: whole number, at least 1.
        kinds: number of words in the truth, the k-th in proportion to 1 / k, a whole number from 2 to a million.
        lines: number of lines of descent, a whole number, at least 1.
        seed: seed of the generator, a whole number, at least 0.
    Returns: array of generations by lines.
    Assumes: each generation writes by the frequencies of all words so far.
    Raises: ValueError if an argument is out of range.
    Source: elementary (Monte Carlo).
    """
    n = int(within("samples", samples, "[1, inf)", whole=True))
    length = int(within("generations", generations, "[1, inf)", whole=True))
    most = int(within("kinds", kinds, "[2, 1000000]", whole=True))
    many = int(within("lines", lines, "[1, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    truth = 1 / np.arange(1, most + 1)
    model, pool, rare = np.tile(truth / truth.sum(), (many, 1)), np.zeros((many, most)), []
    for _ in range(length):
        text = rng.multinomial(n, model)
        pool += text
        model = pool / pool.sum(axis=1, keepdims=True)
        rare.append((text[:, most // 2 :] > 0).mean(axis=1))
    return np.array(rare)
