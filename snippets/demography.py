"""How many people keep a skill that is copied from the best of a group, and how many people there come to be.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


def critical_population(loss: ArrayLike, spread: ArrayLike) -> Result:
    """Population at which a skill neither grows nor decays: exp(loss / spread - gamma).

    Args:
        loss: by how much a typical copy falls short of the model, at least 0, in any unit of skill.
        spread: scale of the Gumbel distribution of the copies, above 0, in the unit of loss.
    Returns: number of people, in the broadcast shape; below 1 where even one keeps the skill.
    Assumes: copies are independent Gumbel draws, whose largest has the mean -loss + spread (gamma + ln population);
        this is where that mean is 0.
    Raises: ValueError if an argument is out of range.
    Source: elementary (mean of the largest of Gumbel draws); the model is of Henrich 2004, American Antiquity 69.
    """
    short, scale = within("loss", loss, "[0, inf)"), within("spread", spread, "(0, inf)")
    return plain(np.exp(short / scale - np.euler_gamma))


def hyperbolic_rate(first: ArrayLike, last: ArrayLike, years: ArrayLike) -> Result:
    """Constant of a population whose growth rate is in proportion to its size: (1 / first - 1 / last) / years.

    Args:
        first: population at the start, above 0.
        last: population at the end, above 0.
        years: time between them, above 0.
    Returns: growth rate a year for each person, in the broadcast shape.
    Assumes: dP / dt = k P^2, whose solution is 1 / P = 1 / P_0 - k t.
    Raises: ValueError if an argument is out of range.
    Source: Kremer 1993, Quarterly Journal of Economics 108, section II (growth in proportion to population).
    """
    start, end = within("first", first, "(0, inf)"), within("last", last, "(0, inf)")
    return plain(np.asarray((1 / start - 1 / end) / within("years", years, "(0, inf)")))


def hyperbolic_population(first: ArrayLike, rate: ArrayLike, years: ArrayLike) -> Result:
    """Population after some years when its growth rate is in proportion to its size: 1 / (1 / first - k t).

    Args:
        first: population at the start, above 0.
        rate: k, growth rate a year for each person, at least 0.
        years: t, at least 0; before 1 / (k first), when the formula becomes infinite.
    Returns: population, in the broadcast shape.
    Assumes: dP / dt = k P^2.
    Raises: ValueError if an argument is out of range, or the formula's end has come.
    Source: Kremer 1993, Quarterly Journal of Economics 108, section II (growth in proportion to population).
    """
    start, k = within("first", first, "(0, inf)"), within("rate", rate, "[0, inf)")
    left = within("what is left of 1 / first", 1 / start - k * within("years", years, "[0, inf)"), "(0, inf)")
    return plain(np.asarray(1 / left))
