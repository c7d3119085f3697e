"""Abilities that seem to come at once: whole answers, tasks that mislead, and how many samples show them beforehand.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import expit, logit

from snippets.arguments import Result, plain, within
from snippets.reliability import Estimate


@dataclass(frozen=True)
class Foresight:
    """What forecasters foretold of a rate of success: their middle, an interval of most, and the share left blind.

    Blind are those to whom fewer than two of the smaller models showed a success, or showed nothing else.
    """

    middle: float
    low: float
    high: float
    blind: float


def whole_answer(loss: ArrayLike, length: ArrayLike) -> Result:
    """Probability that every token of an answer is right, when each is with e^-loss: e^(-length loss).

    Args:
        loss: nats a token on the answer's tokens, at least 0.
        length: tokens of the answer, at least 0.
    Returns: probability, in the broadcast shape.
    Assumes: tokens drawn with the model's own probabilities, each as hard as any other and independent of the rest.
    Raises: ValueError if an argument is out of range.
    Source: Schaeffer et al. 2023, arXiv:2304.15004, section 2.
    """
    return plain(np.exp(-within("length", length, "[0, inf)") * within("loss", loss, "[0, inf)")))


def orders_of_rise(low: ArrayLike, high: ArrayLike, exponent: ArrayLike) -> Result:
    """Orders of magnitude of compute over which a whole answer goes from one probability to another.

    log10(ln low / ln high) / exponent: the length of the answer drops out.

    Args:
        low: probability at the start, in (0, 1).
        high: probability at the end, in (0, 1).
        exponent: with which the loss on the answer's tokens falls in compute, above 0.
    Returns: orders of magnitude, in the broadcast shape; negative where high is below low.
    Assumes: what whole_answer assumes, and a loss on these tokens that falls as a power, without a floor.
    Raises: ValueError if an argument is out of range.
    Source: elementary (e^(-length loss) solved for the loss at either end).
    """
    start, end = within("low", low, "(0, 1)"), within("high", high, "(0, 1)")
    return plain(np.log10(np.log(start) / np.log(end)) / within("exponent", exponent, "(0, inf)"))


def misled_accuracy(
    orders: ArrayLike, distraction_at: ArrayLike, task_at: ArrayLike, width: ArrayLike, chance: ArrayLike
) -> Result:
    """Accuracy on a task with a distraction: chance before either is learned, less with the distraction, then right.

    t + (1 - t) (1 - s) chance, where t = expit((orders - task_at) / width) is the share of cases in which the task is
    done, and s = expit((orders - distraction_at) / width) that in which, failing that, the distraction is followed.

    Args:
        orders: log10 of compute, any number.
        distraction_at: log10 of the compute at which half of the cases follow the distraction.
        task_at: log10 of the compute at which half of the cases are done as they should be.
        width: orders of magnitude over which either rises, above 0.
        chance: accuracy of a guess, in [0, 1].
    Returns: accuracy, in the broadcast shape.
    Assumes: that the distraction always gives the wrong answer, and that the task wins where both are known.
    Raises: ValueError if an argument is out of range.
    Source: Wei et al. 2022, arXiv:2211.02011, section 2 (the distraction, here made into a formula).
    """
    at, spread = within("orders", orders, "(-inf, inf)"), within("width", width, "(0, inf)")
    followed = expit((at - within("distraction_at", distraction_at, "(-inf, inf)")) / spread)
    done = expit((at - within("task_at", task_at, "(-inf, inf)")) / spread)
    return plain(done + (1 - done) * (1 - followed) * within("chance", chance, "[0, 1]"))


def simulate_misled(
    orders: float, distraction_at: float, task_at: float, width: float, chance: float, trials: int, seed: int
) -> Estimate:
    """Accuracy on a task with a distraction, by drawing cases one by one.

    Args:
        orders: log10 of compute, any number.
        distraction_at: as in misled_accuracy.
        task_at: as in misled_accuracy.
        width: as in misled_accuracy, above 0.
        chance: accuracy of a guess, in [0, 1].
        trials: number of cases, a whole number from 1.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: the share of cases that are right, with its standard error.
    Assumes: what misled_accuracy assumes.
    Raises: ValueError if an argument is out of range or not whole.
    Source: definition, by simulation.
    """
    at, spread = float(within("orders", orders, "(-inf, inf)")), float(within("width", width, "(0, inf)"))
    edges = [
        float(expit((at - float(within(name, value, "(-inf, inf)"))) / spread))
        for name, value in (("distraction_at", distraction_at), ("task_at", task_at))
    ]
    guess = float(within("chance", chance, "[0, 1]"))
    count = int(within("trials", trials, "[1, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    followed, done, lucky = (rng.random(count) < share for share in (*edges, guess))
    right = float(np.mean(done | (~followed & lucky)))
    return Estimate(right, float(np.sqrt(right * (1 - right) / count)))


def samples_to_see(rate: ArrayLike, certainty: ArrayLike) -> Result:
    """Attempts after which a success at this rate has been seen with this certainty: ln(1 - certainty) / ln(1 - rate).

    Args:
        rate: probability of success of an attempt, in (0, 1).
        certainty: probability of at least one success, in (0, 1).
    Returns: number of attempts, not rounded, in the broadcast shape.
    Assumes: attempts that are independent of each other.
    Raises: ValueError if an argument is out of range.
    Source: elementary (the chance that all fail).
    """
    p, sure = within("rate", rate, "(0, 1)"), within("certainty", certainty, "(0, 1)")
    return plain(np.log1p(-sure) / np.log1p(-p))


def rate_ahead(rate: ArrayLike, orders: ArrayLike, exponent: ArrayLike) -> Result:
    """Rate of success of a model smaller by so many orders: rate^(10^(exponent orders)).

    Args:
        rate: probability of success of the larger model, in (0, 1).
        orders: orders of magnitude of compute by which the other is smaller, any number.
        exponent: with which the loss on the answer's tokens falls in compute, at least 0.
    Returns: probability, in the broadcast shape.
    Assumes: what orders_of_rise assumes.
    Raises: ValueError if an argument is out of range.
    Source: Hu et al. 2023, arXiv:2310.03262, equation of the task scaling law; elementary (ln rate is in proportion
        to the loss).
    """
    p, gap = within("rate", rate, "(0, 1)"), within("orders", orders, "(-inf, inf)")
    return plain(p ** (10 ** (within("exponent", exponent, "[0, inf)") * gap)))


def logistic_rise(low: ArrayLike, high: ArrayLike, steepness: ArrayLike, exponent: ArrayLike) -> Result:
    """Orders of magnitude of compute over which a task goes from one probability to another, by a logistic.

    (logit high - logit low) / (steepness ln 10 exponent): the length of the task drops out.

    Args:
        low: probability at the start, in (0, 1).
        high: probability at the end, in (0, 1).
        steepness: as hazards.logistic_slope_from_horizons returns it, above 0.
        exponent: with which horizons grow in compute, above 0.
    Returns: orders of magnitude, in the broadcast shape; negative where high is below low.
    Assumes: a logistic that moves with the horizon and keeps its steepness.
    Raises: ValueError if an argument is out of range.
    Source: elementary (the logistic solved for the horizon at either end).
    """
    start, end = within("low", low, "(0, 1)"), within("high", high, "(0, 1)")
    pace = within("steepness", steepness, "(0, inf)") * within("exponent", exponent, "(0, inf)")
    return plain((logit(end) - logit(start)) / (np.log(10) * pace))


def logistic_rate_ahead(rate: ArrayLike, orders: ArrayLike, steepness: ArrayLike, exponent: ArrayLike) -> Result:
    """Rate of success of a model smaller by so many orders, by a logistic.

    Its log odds are those of the larger less steepness ln 10 exponent orders.

    Args:
        rate: probability of success of the larger model, in (0, 1).
        orders: orders of magnitude of compute by which the other is smaller, any number.
        steepness: as hazards.logistic_slope_from_horizons returns it, above 0.
        exponent: with which horizons grow in compute, at least 0.
    Returns: probability, in the broadcast shape.
    Assumes: what logistic_rise assumes.
    Raises: ValueError if an argument is out of range.
    Source: elementary (the logistic).
    """
    p, gap = within("rate", rate, "(0, 1)"), within("orders", orders, "(-inf, inf)")
    pace = within("steepness", steepness, "(0, inf)") * within("exponent", exponent, "[0, inf)")
    return plain(expit(logit(p) - np.log(10) * pace * gap))


def simulate_foresight(
    rate: float, orders: ArrayLike, exponent: float, samples: int, trials: int, seed: int, level: float = 0.9
) -> Foresight:
    """Forecasts of a model's rate of success from attempts of smaller ones, made many times over.

    Each forecaster sees how many of the attempts of each smaller model succeed, draws a line of least squares through
    log(-log share) against log10 of compute, and reads it off at the larger model.

    Args:
        rate: probability of success of the larger model, in (0, 1).
        orders: orders of magnitude of compute by which each of the smaller models is smaller, above 0; two or more.
        exponent: with which the loss on the answer's tokens falls in compute, at least 0.
        samples: attempts of each smaller model, a whole number from 1.
        trials: number of forecasters, a whole number from 1.
        seed: seed of NumPy's default generator, a whole number, at least 0.
        level: share of the forecasts that the interval holds, in (0, 1).
    Returns: the forecasts of those who are not blind.
    Assumes: what rate_ahead assumes, and independent attempts.
    Raises: ValueError if an argument is out of range or not whole, there are fewer than two smaller models, or all are
        blind.
    Source: Hu et al. 2023, arXiv:2310.03262 (the line through log(-log share)); by simulation.
    """
    gaps = np.atleast_1d(within("orders", orders, "(0, inf)"))
    within("number of smaller models", len(gaps), "[2, inf)")
    true = np.asarray(rate_ahead(rate, gaps, exponent))
    count, times = (
        int(within(name, value, "[1, inf)", whole=True)) for name, value in (("samples", samples), ("trials", trials))
    )
    share = float(within("level", level, "(0, 1)"))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    foretold = []
    for seen in rng.binomial(count, true, (times, len(gaps))) / count:
        shown = (seen > 0) & (seen < 1)
        if len(np.unique(gaps[shown])) >= 2:
            heights = np.log(-np.log(seen[shown]))
            foretold.append(np.exp(-np.exp(np.polynomial.polynomial.polyfit(gaps[shown], heights, 1)[0])))
    blind = 1 - len(foretold) / times
    if not foretold:
        raise ValueError(
            f"samples must be more for a forecaster to see two rates that are neither 0 nor 1, got {count}"
        )
    low, middle, high = np.quantile(foretold, [(1 - share) / 2, 0.5, (1 + share) / 2])
    return Foresight(float(middle), float(low), float(high), blind)


def foretold_rate(orders: ArrayLike, rates: ArrayLike, at: float, *, odds: bool = False) -> float:
    """Rate of success of a larger model, by a line through those of smaller ones.

    A line of least squares against log10 of compute, through log(-log rate), or through the log odds, read off at the
    larger model.

    Args:
        orders: log10 of the compute of each smaller model, any number; two or more, not all alike.
        rates: rate of success of each, in (0, 1).
        at: log10 of the compute of the larger model, any number.
        odds: whether the line is through the log odds.
    Returns: probability.
    Assumes: a loss on the answer that falls as a power without a floor, or odds that rise as one.
    Raises: ValueError if an argument is out of range, the lengths differ, or there are fewer than two models.
    Source: Hu et al. 2023, arXiv:2310.03262 (the line through log(-log rate)); elementary.
    """
    x, p = within("orders", orders, "(-inf, inf)"), within("rates", rates, "(0, 1)")
    if x.shape != p.shape or x.ndim != 1:
        raise ValueError(f"orders and rates must be lists of one length, got shapes {x.shape} and {p.shape}")
    within("number of different orders", len(np.unique(x)), "[2, inf)")
    heights = logit(p) if odds else np.log(-np.log(p))
    start, slope = np.polynomial.polynomial.polyfit(x, heights, 1)
    height = start + slope * float(within("at", at, "(-inf, inf)"))
    return float(expit(height) if odds else np.exp(-np.exp(height)))
