"""Models trained on what models wrote: how variety shrinks by the generation, and what keeps it.

A model is a normal distribution, fitted by its mean and by its variance (with 1 / n) to n samples of the one before,
or, where words are spoken of, their frequencies in it.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import gammaln

from snippets.arguments import FloatArray, Result, plain, within


def variance_left(samples: ArrayLike, generations: ArrayLike) -> Result:
    """Expected share of the variance that is left when each generation learns from the last alone: (1 - 1/n)^t.

    The diversity left under genetic drift among n gene copies is the same.

    Args:
        samples: n, examples that a generation learns from, at least 1.
        generations: t, at least 0.
    Returns: share between 0 and 1, in the broadcast shape.
    Assumes: normal models fitted by maximum likelihood.
    Raises: ValueError if an argument is out of range.
    Source: elementary (mean of a sample variance); Wright 1931, "Evolution in Mendelian populations" (the drift).
    """
    n, t = within("samples", samples, "[1, inf)"), within("generations", generations, "[0, inf)")
    return plain(np.asarray((1 - 1 / n) ** t))


def variance_kept(samples: ArrayLike, true_examples: ArrayLike) -> Result:
    """Share of the variance that is kept for good when some of a generation's examples are true ones.

    With f = k / n of the examples true, the expected variance V and squared error of the mean M obey
    M' = (1 - f)^2 M + ((1 - f) V + f) / n and V' = (1 - f) (V + M) + f - M', whose fixed point this is.
    The variety of words, which is the chance that two of them differ, obeys the same equations. Where n is large it is
    Wright's share of the diversity of the whole that a small population keeps with k migrants a generation.

    Args:
        samples: n, examples that a generation learns from, at least 2.
        true_examples: k, those that come from the true distribution, at least 0, at most n.
    Returns: share between 0 and 1, in the broadcast shape: about k / (k + 1/2) where n is large.
    Assumes: what variance_left assumes, and a fixed number of true examples in each generation.
    Raises: ValueError if an argument is out of range.
    Source: elementary (means of sample moments); Wright 1931, "Evolution in Mendelian populations" (the migrants).
    """
    n, k = within("samples", samples, "[2, inf)"), within("true_examples", true_examples, "[0, inf)")
    f = within("true_examples / samples", k / n, "[0, 1]")
    w = n * (1 - (1 - f) ** 2)  # M = ((1 - f) V + f) / w at the fixed point, where also V = 1 - M
    return plain(np.asarray((w - f) / (w + 1 - f)))


def simulate_lines(samples: int, generations: int, true_examples: int, lines: int, seed: int) -> FloatArray:
    """Variances of many lines of models, each generation fitted to the samples of the one before and to true ones.

    Args:
        samples: examples that a generation learns from, a whole number, at least 2.
        generations: whole number, at least 0.
        true_examples: how many of the examples are drawn from the truth, a whole number, at least 0, at most samples.
        lines: number of lines of descent, a whole number, at least 1.
        seed: seed of the generator, a whole number, at least 0.
    Returns: array of generations + 1 by lines: the variance at each generation, that of the truth being 1.
    Assumes: what variance_left assumes.
    Raises: ValueError if an argument is out of range.
    Source: the experiment of Shumailov et al. 2024, doi:10.1038/s41586-024-07566-y, in one dimension.
    """
    n = int(within("samples", samples, "[2, inf)", whole=True))
    length = int(within("generations", generations, "[0, inf)", whole=True))
    k = int(within("true_examples", true_examples, f"[0, {float(n)}]", whole=True))
    many = int(within("lines", lines, "[1, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    mean, deviation, history = np.zeros(many), np.ones(many), [np.ones(many)]
    for _ in range(length):
        drawn = rng.normal(size=(n, many))
        drawn[k:] = mean + deviation * drawn[k:]
        mean, deviation = drawn.mean(axis=0), drawn.std(axis=0)
        history.append(deviation**2)
    return np.array(history)


def share_present(samples: ArrayLike, newcomers: ArrayLike, frequency: ArrayLike) -> Result:
    """Chance that a word stands in a generation's text at all, in the long run, when k of its n come from outside.

    1 - G(2k) G(n + 2k (1 - p)) / (G(2k (1 - p)) G(n + 2k)), G being the gamma function: the share of the word in the
    model drifts as that of a gene in a small population with k migrants a generation, which is a beta distribution
    with parameters 2kp and 2k (1 - p), and n words are drawn from it.

    Args:
        samples: n, words that a generation learns from, at least 1.
        newcomers: k, those that do not come from the last generation, above 0.
        frequency: p, share of the word among the newcomers, in (0, 1): its true share where they are true examples.
    Returns: probability, in the broadcast shape.
    Assumes: each generation learns from the last alone, by counting; k far below n.
    Raises: ValueError if an argument is out of range.
    Source: Wright 1931, "Evolution in Mendelian populations" (drift with migration); the rest elementary.
    """
    n, k = within("samples", samples, "[1, inf)"), within("newcomers", newcomers, "(0, inf)")
    rest = 2 * k * (1 - within("frequency", frequency, "(0, 1)"))
    return plain(np.asarray(-np.expm1(gammaln(2 * k) + gammaln(n + rest) - gammaln(rest) - gammaln(n + 2 * k))))


def simulate_words(
    samples: int, generations: int, true_examples: int, kinds: int, lines: int, seed: int, guesses: int = 0
) -> tuple[FloatArray, FloatArray]:
    """What lines of models keep of words by Zipf's law: of their variety, and of the rarer half of the words.

    The model is the frequencies of the last generation's words. Variety is the chance that two words of it differ.

    Args:
        samples: words that a generation learns from, a whole number, at least 2.
        generations: whole number, at least 0.
        true_examples: how many of the words are drawn from the truth, a whole number, at least 0, at most samples.
        kinds: number of words in the truth, the k-th in proportion to 1 / k, a whole number from 2 to a million.
        lines: number of lines of descent, a whole number, at least 1.
        seed: seed of the generator, a whole number, at least 0.
        guesses: how many of the others are guesses that a check has passed, each kind of word being as likely as any
            other, a whole number, at least 0, at most samples - true_examples.
    Returns: two arrays of generations + 1 by lines: variety as a share of the truth's, and the share of the rarer
        half of the words that a generation's text holds (at the start, all).
    Assumes: what share_present assumes.
    Raises: ValueError if an argument is out of range.
    Source: elementary (Monte Carlo).
    """
    n = int(within("samples", samples, "[2, inf)", whole=True))
    length = int(within("generations", generations, "[0, inf)", whole=True))
    k = int(within("true_examples", true_examples, f"[0, {float(n)}]", whole=True))
    most = int(within("kinds", kinds, "[2, 1000000]", whole=True))
    many = int(within("lines", lines, "[1, inf)", whole=True))
    g = int(within("guesses", guesses, f"[0, {float(n - k)}]", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    truth = 1 / np.arange(1, most + 1)
    truth /= truth.sum()
    model = np.tile(truth, (many, 1))
    variety, rare = [np.ones(many)], [np.ones(many)]
    for _ in range(length):
        text = rng.multinomial(n - k - g, model) + rng.multinomial(k, truth, size=many)
        model = (text + rng.multinomial(g, np.full(most, 1 / most), size=many)) / n
        variety.append((1 - (model**2).sum(axis=1)) / (1 - (truth**2).sum()))
        rare.append((model[:, most // 2 :] > 0).mean(axis=1))
    return np.array(variety), np.array(rare)
