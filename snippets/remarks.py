"""Small formulas behind single remarks: plurals, badly conditioned descent, votes, growth's last years, error bars.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import betainc, erfinv

from snippets.arguments import Result, plain, within


def plural(name: float) -> tuple[float, float]:
    """The range that the name of a number allows when it is said in the plural: from it to the next name.

    "Thousands" runs from a thousand to a million, "millions" to a billion, "billions" to a trillion.

    Args:
        name: the number named, above 0: 1e6 for millions.
    Returns: the least and the greatest, in the unit of `name`; the greatest is 1,000 times the least.
    Assumes: names a factor of a thousand apart, and a speaker who does not go on to say tens or hundreds of them.
    Raises: ValueError if name is out of range.
    Source: definition (short scale).
    """
    least = float(within("name", name, "(0, inf)"))
    return least, 1000 * least


def descent_steps(condition: ArrayLike, reduction: ArrayLike) -> Result:
    """Steps of gradient descent that shrink the error on a quadratic by a factor.

    ln(reduction) / ln((k + 1) / (k - 1)), with k the condition number

    Args:
        condition: largest curvature over smallest, dimensionless, above 1, at most 1e9.
        reduction: factor by which the distance to the minimum must shrink, at least 1.
    Returns: number of steps, in the broadcast shape; not rounded.
    Assumes: the best fixed step size, and a start that is worst for it.
    Raises: ValueError if condition or reduction is out of range.
    Source: Nesterov 2004, Introductory Lectures on Convex Optimization, theorem 2.1.15.
    """
    k = within("condition", condition, "(1, 1e9]")
    return plain(np.log(within("reduction", reduction, "[1, inf)")) / np.log1p(2 / (k - 1)))


def majority_success(p: ArrayLike, n: ArrayLike) -> Result:
    """Chance that most of n independent voters are right: the sum over k > n / 2 of C(n, k) p^k (1 - p)^(n - k).

    Args:
        p: chance that one voter is right, in [0, 1].
        n: number of voters, odd, at least 1 (between odd numbers the result runs smoothly from one to the next).
    Returns: probability, in the broadcast shape.
    Assumes: choices of two, and voters that err independently.
    Raises: ValueError if p or n is out of range.
    Source: elementary (Condorcet's jury theorem; the sum is the regularised incomplete beta function).
    """
    half = (within("n", n, "[1, inf)") + 1) / 2
    return plain(betainc(half, half, within("p", p, "[0, 1]")))


def last_share(growth: ArrayLike, years: ArrayLike) -> Result:
    """Share of all that an exponential has ever produced that fell in its last years: 1 - growth^-years.

    Args:
        growth: factor of growth a year, at least 1.
        years: number of last years, at least 0.
    Returns: share in [0, 1), in the broadcast shape.
    Assumes: growth at one rate since always.
    Raises: ValueError if growth or years is out of range.
    Source: elementary (sum of a geometric series).
    """
    factor = within("growth", growth, "[1, inf)")
    return plain(-np.expm1(-within("years", years, "[0, inf)") * np.log(factor)))


def log_spread(factor: ArrayLike, level: ArrayLike) -> Result:
    """Standard deviation of ln x when x lies within a factor of its median with some probability.

    ln(factor) / (sqrt(2) erfinv(level))

    Args:
        factor: the bar's length in each direction, at least 1: 100 for from a hundredth to a hundred times.
        level: probability within the bars, in (0, 1).
    Returns: standard deviation of the natural logarithm, in the broadcast shape.
    Assumes: a lognormal distribution.
    Raises: ValueError if factor or level is out of range.
    Source: elementary (quantiles of the normal distribution).
    """
    bars = np.log(within("factor", factor, "[1, inf)"))
    return plain(bars / (np.sqrt(2) * erfinv(within("level", level, "(0, 1)"))))


def mean_over_median(spread: ArrayLike) -> Result:
    """Mean of a lognormal quantity over its median: exp(spread^2 / 2).

    Args:
        spread: standard deviation of its natural logarithm, in [0, 30].
    Returns: ratio, at least 1, in the shape of spread.
    Assumes: a lognormal distribution.
    Raises: ValueError if spread is out of range.
    Source: elementary (moments of the lognormal distribution).
    """
    return plain(np.exp(within("spread", spread, "[0, 30]") ** 2 / 2))
