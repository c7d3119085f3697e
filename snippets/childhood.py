"""Growing up under danger: who lives to use what was learned, and how long to learn.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, Result, plain, within


def survival(time: ArrayLike, halving: ArrayLike) -> Result:
    """Share alive after a time when half die in every halving: 2^(-time / halving).

    Args:
        time: at least 0, any unit.
        halving: time in which half die, above 0, in the same unit.
    Returns: share between 0 and 1, in the broadcast shape.
    Assumes: the same danger at every age.
    Raises: ValueError if an argument is out of range.
    Source: elementary (a constant hazard).
    """
    return plain(np.asarray(np.exp2(-within("time", time, "[0, inf)") / within("halving", halving, "(0, inf)"))))


def hazard_between(alive_before: ArrayLike, alive_after: ArrayLike, years: ArrayLike) -> Result:
    """Yearly hazard that takes the one share of survivors to the other: ln(before / after) / years.

    Args:
        alive_before: share alive at the start, in (0, 1].
        alive_after: share alive at the end, in (0, 1]; more than before gives a negative hazard.
        years: time between them, above 0.
    Returns: deaths a year for each one alive, in the broadcast shape.
    Assumes: the same danger throughout.
    Raises: ValueError if an argument is out of range.
    Source: elementary (a constant hazard).
    """
    before = np.log(within("alive_before", alive_before, "(0, 1]"))
    after = np.log(within("alive_after", alive_after, "(0, 1]"))
    return plain(np.asarray((before - after) / within("years", years, "(0, inf)")))


def reward(childhood: ArrayLike, hazard: ArrayLike, learning_time: ArrayLike) -> Result:
    """Expected use of what a childhood teaches: exp(-h T) (1 - exp(-T / s)) / h.

    Args:
        childhood: T, time spent learning, at least 0, any unit.
        hazard: h, above 0, in the inverse unit.
        learning_time: s, time in which all but 1 / e of what can be learned is learned, above 0, in the unit of T.
    Returns: skill between 0 and 1 times the expected time of using it, in the unit of T, in the broadcast shape.
    Assumes: the same danger at every age, learning alone at first and use alone after it, no old age.
    Raises: ValueError if an argument is out of range.
    Source: elementary (the integral of skill times survival from T on).
    """
    t, h = within("childhood", childhood, "[0, inf)"), within("hazard", hazard, "(0, inf)")
    skill = -np.expm1(-t / within("learning_time", learning_time, "(0, inf)"))
    return plain(np.asarray(np.exp(-h * t) * skill / h))


def best_childhood(hazard: ArrayLike, learning_time: ArrayLike) -> Result:
    """The childhood that reward is largest for: s ln(1 + 1 / (h s)).

    Args:
        hazard: h, above 0, in the inverse unit of time.
        learning_time: s, above 0.
    Returns: time, in the unit of s, in the broadcast shape; below 1 / h, which it nears for things slow to learn.
    Assumes: what reward assumes, whose derivative this makes 0.
    Raises: ValueError if an argument is out of range.
    Source: elementary (calculus).
    """
    h, s = within("hazard", hazard, "(0, inf)"), within("learning_time", learning_time, "(0, inf)")
    return plain(np.asarray(s * np.log1p(1 / (h * s))))


def best_childhood_on_grid(hazard: float, learning_time: float, points: int) -> float:
    """The childhood that reward is largest for, among evenly spaced ones up to the mean life.

    Args:
        hazard: h, above 0, in the inverse unit of time.
        learning_time: s, above 0.
        points: number of childhoods tried, a whole number, at least 2.
    Returns: time, in the unit of s, to within 1 / (h (points - 1)).
    Assumes: what reward assumes; the best one lies below the mean life 1 / h.
    Raises: ValueError if an argument is out of range.
    Source: elementary (search by trial).
    """
    h = float(within("hazard", hazard, "(0, inf)"))
    tried = np.linspace(0, 1 / h, int(within("points", points, "[2, inf)", whole=True)))
    found = np.asarray(reward(tried, h, float(within("learning_time", learning_time, "(0, inf)"))))
    return float(tried[np.argmax(found)])


def best_childhood_of_power(hazard: ArrayLike, power: ArrayLike) -> Result:
    """The best childhood for a skill that grows as a power of the time spent on it: power / h.

    For any skill f the derivative of exp(-h T) f(T) / h is 0 where f' / f = h, so that the best childhood is the mean
    life times T f' / f, the growth of skill in percent for one percent more time. That is at most 1 where returns
    diminish from the start; here it is the power.

    Args:
        hazard: h, above 0, in the inverse unit of time.
        power: how skill grows with the time, above 0; above 1 the returns grow.
    Returns: time, in the broadcast shape.
    Assumes: the same danger at every age, learning alone at first and use alone after it, no old age.
    Raises: ValueError if an argument is out of range.
    Source: elementary (calculus).
    """
    h, a = within("hazard", hazard, "(0, inf)"), within("power", power, "(0, inf)")
    return plain(np.asarray(a / h))


def best_age(ages: ArrayLike, alive: ArrayLike, skill: ArrayLike) -> float:
    """The age at which to stop learning, by trial: the largest skill(T) times the life lived from T on.

    Args:
        ages: ages tried, rising, at least 0, a list that goes on until hardly anyone is alive.
        alive: share alive at each, between 0 and 1, a list of the same length.
        skill: what has been learned by each, at least 0, a list of the same length.
    Returns: the best of the ages.
    Assumes: learning alone at first and use alone after it; between ages the share alive is a straight line.
    Raises: ValueError if an argument is out of range, the lists differ in length, or ages do not rise.
    Source: elementary (the integral of survival, by trapezoids).
    """
    t, living = within("ages", ages, "[0, inf)"), within("alive", alive, "[0, 1]")
    learned = within("skill", skill, "[0, inf)")
    if t.ndim != 1 or not t.shape == living.shape == learned.shape or not np.all(np.diff(t) > 0):
        raise ValueError(f"lists must be of one length, ages rising, got {t.shape}, {living.shape}, {learned.shape}")
    pieces = np.diff(t) * (living[1:] + living[:-1]) / 2
    to_come = np.append(np.cumsum(pieces[::-1])[::-1], 0)
    return float(t[np.argmax(learned * to_come)])


def simulate_uses(childhood: float, halving: float, animals: int, seed: int) -> FloatArray:
    """Which of many animals are alive at the end of a childhood, each month's danger drawn in its turn.

    Args:
        childhood: months of it, a whole number, at least 0.
        halving: months in which half die, above 0.
        animals: whole number, at least 1.
        seed: seed of the generator, a whole number, at least 0.
    Returns: array of 1 for the living and 0 for the dead.
    Assumes: the same danger in every month.
    Raises: ValueError if an argument is out of range.
    Source: elementary (Monte Carlo).
    """
    months = int(within("childhood", childhood, "[0, inf)", whole=True))
    alive = np.ones(int(within("animals", animals, "[1, inf)", whole=True)), dtype=bool)
    monthly = float(np.exp2(-1 / within("halving", halving, "(0, inf)")))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    for _ in range(months):
        alive &= rng.uniform(size=alive.size) < monthly
    return alive.astype(np.float64)
