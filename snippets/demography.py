"""How skills fare that are copied, imperfectly, from the best of a group.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, Result, plain, within


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


def simulate_skill(population: int, loss: float, spread: float, generations: int, lines: int, seed: int) -> FloatArray:
    """Skill of the best of a group, each generation copied from the best of the last, person by person.

    Args:
        population: people who copy, a whole number, at least 1.
        loss: by how much a typical copy falls short of the model, at least 0, in any unit of skill.
        spread: scale of the Gumbel distribution of the copies, above 0, in the unit of loss.
        generations: whole number, at least 0.
        lines: number of groups simulated, a whole number, at least 1.
        seed: seed of the generator, a whole number, at least 0.
    Returns: array of generations + 1 by lines: the best skill above that at the start, in the unit of loss.
    Assumes: what skill_change assumes.
    Raises: ValueError if an argument is out of range.
    Source: the model of Henrich 2004, American Antiquity 69, drawn.
    """
    people = int(within("population", population, "[1, inf)", whole=True))
    short, scale = float(within("loss", loss, "[0, inf)")), float(within("spread", spread, "(0, inf)"))
    length = int(within("generations", generations, "[0, inf)", whole=True))
    many = int(within("lines", lines, "[1, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    best = [np.zeros(many)]
    for _ in range(length):
        best.append(best[-1] - short + scale * rng.gumbel(size=(people, many)).max(axis=0))
    return np.array(best)


def loss_of_critical(population: ArrayLike) -> Result:
    """Loss a copy, in spreads, for which a population is just the critical one: gamma + ln population.

    Args:
        population: people, at least 1.
    Returns: loss over spread, in the shape of population.
    Assumes: what critical_population assumes, whose inverse this is.
    Raises: ValueError if population is out of range.
    Source: elementary (skill_change set to 0).
    """
    return plain(np.asarray(np.euler_gamma + np.log(within("population", population, "[1, inf)"))))


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
