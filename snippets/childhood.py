"""Growing up under danger: who lives to use what was learned, and how long to learn.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy import optimize

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


def best_childhood(hazard: ArrayLike, learning_time: ArrayLike) -> Result:
    """The childhood for which use of what it teaches is largest: s ln(1 + 1 / (h s)).

    That use is exp(-h T) (1 - exp(-T / s)) / h, the skill at the end times the life that is expected after it.

    Args:
        hazard: h, above 0, in the inverse unit of time.
        learning_time: s, time in which all but 1 / e of what can be learned is learned, above 0.
    Returns: time, in the unit of s, in the broadcast shape; below 1 / h, which it nears for things slow to learn.
    Assumes: the same danger at every age, learning alone at first and use alone after it, no old age.
    Raises: ValueError if an argument is out of range.
    Source: elementary (calculus).
    """
    h, s = within("hazard", hazard, "(0, inf)"), within("learning_time", learning_time, "(0, inf)")
    return plain(np.asarray(s * np.log1p(1 / (h * s))))


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


def remaining_life(ages: ArrayLike, alive: ArrayLike) -> FloatArray:
    """Life still to come at each age, on average for those who reach it: the integral of survival over survival.

    Args:
        ages: rising, at least 0, a list that goes on until hardly anyone is alive.
        alive: share alive at each, between 0 and 1, a list of the same length.
    Returns: time in the unit of the ages, a list of their length; 0 where nobody is alive, and at the last age.
    Assumes: between ages the share alive is a straight line.
    Raises: ValueError if an argument is out of range, the lists differ in length, or ages do not rise.
    Source: elementary (life expectancy, by trapezoids).
    """
    t, living, to_come = _to_come(ages, alive)
    return np.divide(to_come, living, out=np.zeros_like(t), where=living > 0)


def best_age(ages: ArrayLike, alive: ArrayLike, skill: ArrayLike) -> float:
    """The age at which to stop learning, by trial: the largest skill(T) times the life lived from T on.

    Let f be the skill, S the share alive, and L(T) the integral of S from T on. What a learner gets is f(T) L(T). The
    derivative of its logarithm is f'/f - S/L, and L/S is the life still to come at T. So at the best age, unless it is
    the first or the last, skill grows by one part in the life still to come: f'/f = S/L. If the danger h is the same
    at every age, S/L = h. If f(T)/T never rises, as where f(0) = 0 and returns diminish from the start, f'/f is at
    most 1/T, so that the best age is at most the life still to come then. Where f(T)/T rises, there is no such bound.

    Args:
        ages: ages tried, rising, at least 0, a list that goes on until hardly anyone is alive.
        alive: share alive at each, between 0 and 1, a list of the same length.
        skill: what has been learned by each, at least 0, a list of the same length.
    Returns: the best of the ages.
    Assumes: learning alone at first and use alone after it; between ages the share alive is a straight line.
    Raises: ValueError if an argument is out of range, the lists differ in length, or ages do not rise.
    Source: elementary (the integral of survival, by trapezoids).
    """
    t, _, to_come = _to_come(ages, alive)
    learned = within("skill", skill, "[0, inf)")
    if learned.shape != t.shape:
        raise ValueError(f"lists must be of one length, got {t.shape} and {learned.shape}")
    return float(t[np.argmax(learned * to_come)])


def _to_come(ages: ArrayLike, alive: ArrayLike) -> tuple[FloatArray, FloatArray, FloatArray]:
    """The ages and the shares alive, checked, and the life that is lived from each age on."""
    t, living = within("ages", ages, "[0, inf)"), within("alive", alive, "[0, 1]")
    if t.ndim != 1 or t.shape != living.shape or not np.all(np.diff(t) > 0):
        raise ValueError(f"lists must be of one length, ages rising, got {t.shape} and {living.shape}")
    pieces = np.diff(t) * (living[1:] + living[:-1]) / 2
    return t, living, np.append(np.cumsum(pieces[::-1])[::-1], 0)


def skill_curve(age: ArrayLike, rate: ArrayLike, elasticity: ArrayLike, decline: ArrayLike) -> Result:
    """Skill by age, up to a factor, where learning slows down and strength fails: (1 - exp(-k a))^b exp(-m a).

    Args:
        age: a, above 0, any unit.
        rate: k, above 0, in the inverse unit.
        elasticity: b, above 0; above 1 the skill starts slowly.
        decline: m, at least 0, in the unit of the rate.
    Returns: skill, in the broadcast shape.
    Assumes: one curve for everybody.
    Raises: ValueError if an argument is out of range.
    Source: Koster et al. 2020, "The life history of human foraging", doi:10.1126/sciadv.aax9070 (the model of skill).
    """
    a, k = within("age", age, "(0, inf)"), within("rate", rate, "(0, inf)")
    b, m = within("elasticity", elasticity, "(0, inf)"), within("decline", decline, "[0, inf)")
    return plain(np.asarray(np.exp(b * np.log(-np.expm1(-k * a)) - m * a)))


def skill_growth(age: ArrayLike, rate: ArrayLike, elasticity: ArrayLike, decline: ArrayLike) -> Result:
    """Growth of skill_curve at an age, as a share of itself: f' / f = b k / (exp(k a) - 1) - m.

    Args:
        age: a, above 0, any unit.
        rate: k, above 0, in the inverse unit.
        elasticity: b, above 0.
        decline: m, at least 0, in the unit of the rate.
    Returns: growth in the unit of the rate, in the broadcast shape; negative once the skill fails.
    Assumes: what skill_curve assumes, whose logarithm this is the derivative of.
    Raises: ValueError if an argument is out of range.
    Source: elementary (calculus).
    """
    a, k = within("age", age, "(0, inf)"), within("rate", rate, "(0, inf)")
    b, m = within("elasticity", elasticity, "(0, inf)"), within("decline", decline, "[0, inf)")
    return plain(np.asarray(b * k / np.expm1(k * a) - m))


def fit_skill_curve(
    ages: ArrayLike, trips: ArrayLike, yields: ArrayLike, groups: ArrayLike | None = None
) -> tuple[float, float, float]:
    """The skill_curve under which sums of many trips are likeliest, as if they were counts (a Poisson likelihood).

    The curve's factor is the one that makes all sums together come out, so that three numbers are left to find.
    With groups each has a factor of its own, so that only ages within a group are compared.

    Args:
        ages: mean age of the trips of each sum, above 0, a list.
        trips: how many they were, above 0, a list of the same length; hours for a yield by the hour.
        yields: what they brought together, at least 0, a list of the same length, not all 0.
        groups: to whom each sum belongs, a list of the same length; all to one if left out.
    Returns: rate, elasticity and decline.
    Assumes: the mean of a sum follows the curve; of its scatter only that it grows with the mean.
    Raises: ValueError if an argument is out of range, or the lists differ in length.
    Source: Gourieroux, Monfort & Trognon 1984, "Pseudo maximum likelihood methods" (the mean is found whatever the
        scatter); search by Nelder and Mead's simplex.
    """
    a, n = within("ages", ages, "(0, inf)"), within("trips", trips, "(0, inf)")
    got = within("yields", yields, "[0, inf)")
    if a.ndim != 1 or not a.shape == n.shape == got.shape or not got.any():
        raise ValueError(f"lists must be of one length and yield something, got {a.shape}, {n.shape}, {got.shape}")

    _, group = np.unique(np.zeros(a.size) if groups is None else np.asarray(groups), return_inverse=True)
    together = np.bincount(group, got)

    def misfit(logs: FloatArray) -> float:
        k, b, m = np.exp(np.clip(logs, -12, 5))
        curve = np.log(n) + b * np.log(-np.expm1(-k * a)) - m * a
        expected = np.log(np.bincount(group, np.exp(curve - curve.max()))) + curve.max()
        return float((together @ expected - got @ curve) / got.sum())

    starts = [np.log([0.1, b, 0.02]) for b in (2.0, 8.0)]
    found = min((optimize.minimize(misfit, s, method="Nelder-Mead") for s in starts), key=lambda f: f.fun)
    k, b, m = np.exp(np.clip(found.x, -12, 5))
    return float(k), float(b), float(m)


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
