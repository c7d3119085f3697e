"""What it is worth to read the same again: a lesson that each look teaches with some probability.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, Result, plain, within
from snippets.parametric import GOLDEN, effective_tokens


def worth_of_looks(epochs: ArrayLike, chance: ArrayLike) -> Result:
    """Fresh tokens that a token is worth when it is read in so many epochs: (1 - (1 - q)^E) / q.

    A lesson of frequency p is missed with probability exp(-q p D) in D fresh tokens, and with probability
    exp(-p U (1 - (1 - q)^E)) in E looks at U tokens; the two are equal for every p when D / U is this ratio.

    Args:
        epochs: E, number of looks, at least 0.
        chance: q, probability that a look teaches what is in the token, in (0, 1].
    Returns: factor between 0 and 1 / q, in the broadcast shape.
    Assumes: looks that succeed independently, and lessons that occur as a Poisson process in the text.
    Raises: ValueError if an argument is out of range.
    Source: Muennighoff et al. 2023, arXiv:2305.16264, section 3 and appendix A (the geometric decay); the rest derived.
    """
    looks, taught = within("epochs", epochs, "[0, inf)"), within("chance", chance, "(0, 1]")
    with np.errstate(divide="ignore"):  # a look that always teaches leaves nothing to the others
        missed = np.where(looks > 0, np.log1p(-taught) * np.where(looks > 0, looks, 1), 0)
    return plain(np.asarray(-np.expm1(missed) / taught))


def chance_of_a_look(decay: ArrayLike) -> Result:
    """Probability of a look at which endless repetition is worth what the law of repeated data says: 1 / (1 + R).

    Args:
        decay: R, repetitions over which the worth of repeated tokens decays, at least 0.
    Returns: probability in (0, 1], in the shape of decay.
    Assumes: what worth_of_looks assumes; the two laws have the same end, and differ a little before it.
    Raises: ValueError if decay is out of range.
    Source: Muennighoff et al. 2023, arXiv:2305.16264, equation 5 at infinite repetition.
    """
    return plain(np.asarray(1 / (1 + within("decay", decay, "[0, inf)"))))


def share_missed(unique: ArrayLike, epochs: ArrayLike, chance: ArrayLike, kinds: ArrayLike, decay: ArrayLike) -> Result:
    """Share of the uses of lessons that a reader has not learned, where lessons follow Zipf's law.

    sum over k up to kinds of p_k exp(-p_k U (1 - (1 - q)^E)), with p_k proportional to k^-(1 + decay)

    Args:
        unique: U, number of different tokens read, at least 0, each the occurrence of a lesson.
        epochs: E, number of looks at each, at least 0.
        chance: q, probability that a look teaches, in (0, 1].
        kinds: number of lessons, a whole number from 1 to a million, one number for all.
        decay: exponent less 1 with which the frequency falls with rank, at least 0.
    Returns: share between 0 and 1, in the broadcast shape.
    Assumes: what worth_of_looks assumes.
    Raises: ValueError if an argument is out of range.
    Source: the quanta of Michaud et al. 2023, arXiv:2303.13506, section 2; the rest derived.
    """
    tokens, fall = within("unique", unique, "[0, inf)"), within("decay", decay, "[0, inf)")
    most = within("kinds", kinds, "[1, 1000000]", whole=True)
    met = tokens * np.asarray(worth_of_looks(epochs, chance)) * within("chance", chance, "(0, 1]")
    looked, fallen, number = np.broadcast_arrays(met, fall, most)
    shares = [_share_missed(*each) for each in zip(looked.flat, fallen.flat, number.flat, strict=True)]
    return plain(np.reshape(np.array(shares), looked.shape))


def _share_missed(met: float, decay: float, kinds: float) -> float:
    p = np.arange(1, int(kinds) + 1, dtype=np.float64) ** -(1 + decay)
    p /= p.sum()
    return float(np.sum(p * np.exp(-p * met)))


def drawn_share_missed(unique: int, epochs: int, chance: float, kinds: int, decay: float, seed: int) -> float:
    """The share of share_missed, drawn: tokens at random, and each look at each of them a success or none.

    Args:
        unique: number of different tokens read, a whole number, at least 0.
        epochs: number of looks at each, a whole number, at least 0.
        chance: probability that a look teaches, in (0, 1].
        kinds: number of lessons, a whole number from 1 to a million.
        decay: exponent less 1 with which the frequency falls with rank, at least 0.
        seed: seed of the generator, a whole number, at least 0.
    Returns: share of the uses of lessons that were not learned.
    Assumes: what share_missed assumes.
    Raises: ValueError if an argument is out of range.
    Source: elementary (Monte Carlo).
    """
    tokens = int(within("unique", unique, "[0, inf)", whole=True))
    looks = int(within("epochs", epochs, "[0, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    most = int(within("kinds", kinds, "[1, 1000000]", whole=True))
    p = np.arange(1, most + 1, dtype=np.float64) ** -(1 + float(within("decay", decay, "[0, inf)")))
    p /= p.sum()
    lessons = rng.choice(most, size=tokens, p=p)
    taught = rng.binomial(looks, float(within("chance", chance, "(0, 1]")), size=tokens) > 0
    learned = np.zeros(most, dtype=bool)
    learned[lessons[taught]] = True
    return float(np.sum(p[~learned]))


def fitted_decay(epochs: ArrayLike, worth: ArrayLike) -> Result:
    """The R of the law of repeated data that comes closest to what repeated data were found to be worth.

    The least squares of ln worth - ln(1 + R (1 - exp(-(epochs - 1) / R))), by golden-section search over ln R.

    Args:
        epochs: numbers of epochs, at least 1, a list.
        worth: fresh tokens that a token was worth at each, above 0, a list of the same length, or an array of such
            lists along its last axis.
    Returns: R, repetitions, between 0.01 and 1000; of an array of lists, one for each.
    Assumes: errors of the same size in every logarithm.
    Raises: ValueError if an argument is out of range, or the lists differ in length.
    Source: Muennighoff et al. 2023, arXiv:2305.16264, equation 5 (the law); Kiefer 1953 (the search).
    """
    looks, found = within("epochs", epochs, "[1, inf)"), within("worth", worth, "(0, inf)")
    if looks.ndim != 1 or found.shape[-1:] != looks.shape:
        raise ValueError(f"epochs and worth must be lists of one length, got {looks.shape} and {found.shape}")

    def misfit(log_decay: FloatArray) -> FloatArray:
        law = np.asarray(effective_tokens(1, looks, np.exp(log_decay)[..., np.newaxis]))
        return np.asarray(np.sum(np.log(found / law) ** 2, axis=-1))

    low = np.full(found.shape[:-1], np.log(0.01))  # plain: any bounds around the answer
    high = np.full(found.shape[:-1], np.log(1000))  # plain: any bounds around the answer
    while np.any(high - low > 1e-9):
        left, right = high - GOLDEN * (high - low), low + GOLDEN * (high - low)
        nearer = misfit(left) < misfit(right)
        low, high = np.where(nearer, low, left), np.where(nearer, right, high)
    return plain(np.asarray(np.exp((low + high) / 2)))
