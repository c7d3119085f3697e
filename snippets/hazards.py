"""How success falls with the length of a task when the hazard of failure declines, stays or rises on the way.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, Result, plain, within


def weibull_success(t: ArrayLike, scale: ArrayLike, shape: ArrayLike = 1.0) -> Result:
    """Probability that a task of length t succeeds under a Weibull hazard: exp(-(t / scale)^shape).

    Args:
        t: length of the task, at least 0, in any unit of time or work.
        scale: length at which success has fallen to 1/e, above 0, in the unit of t.
        shape: above 0; 1 is a constant hazard, below 1 a hazard that declines as the task goes on.
    Returns: probability of success, in the broadcast shape.
    Assumes: the first failure is final; a declining hazard may also be a mixture of easy and hard tasks.
    Raises: ValueError if t, scale or shape is out of range.
    Source: MIL-HDBK-338B, section 5.3.6 (reliability function, minimum life 0).
    """
    t, scale = within("t", t, "[0, inf)"), within("scale", scale, "(0, inf)")
    with np.errstate(over="ignore"):  # beyond the largest float the chance is 0
        return plain(np.exp(-((t / scale) ** within("shape", shape, "(0, inf)"))))


def weibull_horizon(success: ArrayLike, scale: ArrayLike, shape: ArrayLike = 1.0) -> Result:
    """Length of task that succeeds with the given probability: scale (-ln success)^(1 / shape).

    Args:
        success: probability of success, in (0, 1).
        scale: length at which success has fallen to 1/e, above 0.
        shape: above 0, as in weibull_success.
    Returns: length of the task, in the unit of scale.
    Assumes: what weibull_success assumes, whose inverse in t this is.
    Raises: ValueError if success, scale or shape is out of range.
    Source: elementary (weibull_success solved for t).
    """
    success, scale = within("success", success, "(0, 1)"), within("scale", scale, "(0, inf)")
    return plain(scale * (-np.log(success)) ** (1 / within("shape", shape, "(0, inf)")))


def horizon_ratio(low_success: ArrayLike, high_success: ArrayLike, shape: ArrayLike = 1.0) -> Result:
    """Horizon at the higher success over that at the lower: (ln high_success / ln low_success)^(1 / shape).

    Args:
        low_success: the less demanding probability, in (0, 1).
        high_success: the more demanding probability, in (0, 1).
        shape: Weibull shape, above 0; at 1 (constant hazard) the ratio from 0.5 to 0.8 is 0.32.
    Returns: ratio of the two horizons, below 1 when high_success is above low_success.
    Assumes: what weibull_success assumes; the scale cancels.
    Raises: ValueError if low_success, high_success or shape is out of range.
    Source: elementary (a ratio of two weibull_horizon); Ord 2025, arXiv:2505.05115, rounds 0.32 to 1/3.
    """
    low, high = within("low_success", low_success, "(0, 1)"), within("high_success", high_success, "(0, 1)")
    return plain((np.log(high) / np.log(low)) ** (1 / within("shape", shape, "(0, inf)")))


def weibull_shape_from_horizons(
    horizon_at_low: ArrayLike,
    horizon_at_high: ArrayLike,
    low_success: ArrayLike = 0.5,
    high_success: ArrayLike = 0.8,
) -> Result:
    """Weibull shape that two measured horizons imply.

    shape = ln(ln high_success / ln low_success) / ln(horizon_at_high / horizon_at_low)

    Args:
        horizon_at_low: length of task done with low_success, above 0; the longer of the two.
        horizon_at_high: length of task done with high_success, above 0, in the same unit; the shorter.
        low_success: the less demanding probability, in (0, 1).
        high_success: the more demanding probability, in (0, 1).
    Returns: shape; below 1 the hazard declines, at 1 it is constant, above 1 it rises.
    Assumes: the success curve is Weibull; METR reads its horizons off a logistic in log time instead.
    Raises: ValueError if an argument is out of range, or success does not fall from one horizon to the other.
    Source: elementary (horizon_ratio solved for shape).
    """
    longer, shorter, low, high = _horizons(horizon_at_low, horizon_at_high, low_success, high_success)
    return plain(np.log(np.log(high) / np.log(low)) / np.log(shorter / longer))


def logistic_slope_from_horizons(
    horizon_at_low: ArrayLike,
    horizon_at_high: ArrayLike,
    low_success: ArrayLike = 0.5,
    high_success: ArrayLike = 0.8,
) -> Result:
    """Slope of the logistic curve in log length that two measured horizons imply.

    slope = (logit high_success - logit low_success) / ln(horizon_at_low / horizon_at_high), logit p = ln(p / (1 - p))

    Args:
        horizon_at_low: length of task done with low_success, above 0; the longer of the two.
        horizon_at_high: length of task done with high_success, above 0, in the same unit; the shorter.
        low_success: the less demanding probability, in (0, 1).
        high_success: the more demanding probability, in (0, 1).
    Returns: slope, the fall of the log odds of success per unit of ln length; with t the length and h the horizon at
        half success, success is 1 / (1 + (t / h)^slope).
    Assumes: the success curve is logistic in log length, as METR fits it.
    Raises: ValueError if an argument is out of range, or success does not fall from one horizon to the other.
    Source: elementary (the curve solved for slope); Kwa et al. 2025, arXiv:2503.14499, section on the time horizon
        (logistic regression on log length).
    """
    longer, shorter, low, high = _horizons(horizon_at_low, horizon_at_high, low_success, high_success)
    return plain((np.log(high / (1 - high)) - np.log(low / (1 - low))) / np.log(longer / shorter))


def _horizons(
    horizon_at_low: ArrayLike, horizon_at_high: ArrayLike, low_success: ArrayLike, high_success: ArrayLike
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Two horizons and their levels of success, checked: success falls from the shorter to the longer."""
    longer = within("horizon_at_low", horizon_at_low, "(0, inf)")
    shorter = within("horizon_at_high", horizon_at_high, "(0, inf)")
    low, high = within("low_success", low_success, "(0, 1)"), within("high_success", high_success, "(0, 1)")
    within("horizon_at_high / horizon_at_low", shorter / longer, "(0, 1)")
    within("high_success - low_success", high - low, "(0, 1)")
    return longer, shorter, low, high


def simulate_chain_horizons(
    half: float,
    error: float,
    shortest: float,
    longest: float,
    tasks: int,
    attempts: int,
    suites: int,
    seed: int,
) -> FloatArray:
    """Horizons at half and at 80% success that a fitted logistic curve gives an agent that is a true chain.

    The recorded lengths r of a suite's tasks are even in ln r; the true ones are r error^z with z standard normal. An
    attempt succeeds with probability 2^(-r error^z / half); a logistic curve in ln r is fitted by maximum likelihood.

    Args:
        half: true length of task that the agent does half of the time, above 0, in any unit of time.
        error: factor by which recorded lengths err, one standard deviation of the logarithm, at least 1 (none).
        shortest: recorded length of the shortest task, above 0, in the unit of half.
        longest: that of the longest, above shortest.
        tasks: number of tasks of a suite, a whole number, at least 50, so that hardly any suite is without failures.
        attempts: attempts at each task, a whole number, at least 1.
        suites: number of suites, a whole number, at least 1.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: array of shape (2, suites): the horizons at half success and those at 80%, in the unit of half.
    Assumes: a constant hazard in true length; errors independent between tasks and shared by the attempts at one.
    Raises: ValueError if an argument is out of range.
    Source: Kwa et al. 2025, arXiv:2503.14499, section on the time horizon (logistic regression on log length).
    """
    middle, spread = float(within("half", half, "(0, inf)")), float(within("error", error, "[1, inf)"))
    low = float(within("shortest", shortest, "(0, inf)"))
    high = float(within("longest", longest, f"({low}, inf)"))
    count = int(within("tasks", tasks, "[50, inf)", whole=True))
    times = int(within("attempts", attempts, "[1, inf)", whole=True))
    shape = int(within("suites", suites, "[1, inf)", whole=True)), count
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    x = rng.uniform(np.log(low / middle), np.log(high / middle), shape)  # recorded lengths, as logarithms over half
    done = rng.binomial(times, np.exp2(-np.exp(x + np.log(spread) * rng.standard_normal(shape))))
    level, slope = np.zeros(shape[0]), -np.ones(shape[0])
    for _ in range(40):  # Newton's steps; half a dozen are enough for most suites
        p = 1 / (1 + np.exp(-np.clip(level[:, None] + slope[:, None] * x, -30, 30)))  # plain: the floats' reach
        weight, left = times * p * (1 - p), done - times * p
        w, wx, wxx = (np.sum(weight * x**k, axis=1) for k in range(3))
        up, tilt = np.sum(left, axis=1), np.sum(left * x, axis=1)
        level = level + (wxx * up - wx * tilt) / (w * wxx - wx**2)
        slope = slope + (w * tilt - wx * up) / (w * wxx - wx**2)
    return np.stack([middle * np.exp(-level / slope), middle * np.exp((np.log(4) - level) / slope)])
