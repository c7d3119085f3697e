"""Abilities that seem to come at once: whole answers, and how many samples show them beforehand.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import expit, logit

from snippets.arguments import Result, plain, within


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
