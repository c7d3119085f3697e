"""How skills fare that are copied, imperfectly, from the best of a group.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


def skill_change(population: ArrayLike, loss: ArrayLike, spread: ArrayLike) -> Result:
    """Mean change of skill in a generation that copies its best: -loss + spread (gamma + ln population).

    Args:
        population: people who try to copy the best of the generation before, at least 1.
        loss: by how much a typical copy falls short of the model, at least 0, in any unit of skill.
        spread: scale of the Gumbel distribution of the copies, above 0, in the unit of loss.
    Returns: mean change a generation, in the unit of loss, in the broadcast shape; below 0 the skill decays.
    Assumes: copies are independent Gumbel draws, whose largest has the mean -loss + spread (gamma + ln population).
    Raises: ValueError if an argument is out of range.
    Source: elementary (mean of the largest of Gumbel draws); the model is of Henrich 2004, American Antiquity 69.
    """
    people = within("population", population, "[1, inf)")
    short, scale = within("loss", loss, "[0, inf)"), within("spread", spread, "(0, inf)")
    return plain(-short + scale * (np.euler_gamma + np.log(people)))


def critical_population(loss: ArrayLike, spread: ArrayLike) -> Result:
    """Population at which a skill neither grows nor decays: exp(loss / spread - gamma).

    Args:
        loss: by how much a typical copy falls short of the model, at least 0, in any unit of skill.
        spread: scale of the Gumbel distribution of the copies, above 0, in the unit of loss.
    Returns: number of people, in the broadcast shape; below 1 where even one keeps the skill.
    Assumes: what skill_change assumes, whose root in the population this is.
    Raises: ValueError if an argument is out of range.
    Source: elementary (skill_change set to 0).
    """
    short, scale = within("loss", loss, "[0, inf)"), within("spread", spread, "(0, inf)")
    return plain(np.exp(short / scale - np.euler_gamma))
