"""Quantities known to a factor, multiplied and divided: on a logarithmic scale their uncertainties add as squares.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import erfinv, ndtr

from snippets.arguments import FloatArray, Result, plain, within


def orders_spread(low: ArrayLike, high: ArrayLike, level: ArrayLike) -> Result:
    """Standard deviation of log10 of a quantity that an interval holds with some probability.

    log10(high / low) / (2 sqrt(2) erfinv(level))

    Args:
        low: lower end of the interval, above 0, any unit.
        high: upper end, above 0, in the same unit; at least low, or the result is negative.
        level: probability that the interval holds, in (0, 1).
    Returns: orders of magnitude, in the broadcast shape.
    Assumes: a lognormal distribution whose median is the geometric mean of the ends.
    Raises: ValueError if an argument is out of range.
    Source: elementary (quantiles of the normal distribution).
    """
    ends = np.log10(within("high", high, "(0, inf)")) - np.log10(within("low", low, "(0, inf)"))
    return plain(np.asarray(ends / (2 * np.sqrt(2) * erfinv(within("level", level, "(0, 1)")))))


def combined_spread(spreads: ArrayLike, powers: ArrayLike) -> float:
    """Standard deviation of log10 of a product of independent quantities: sqrt(sum of (power spread)^2).

    Args:
        spreads: standard deviations of log10 of each quantity, at least 0, a list.
        powers: with which power each enters the product, a list of the same length: -1 for a divisor.
    Returns: orders of magnitude.
    Assumes: independent quantities.
    Raises: ValueError if a spread is out of range, or the lists differ in length.
    Source: elementary (variance of a sum).
    """
    each, power = within("spreads", spreads, "[0, inf)"), within("powers", powers, "(-inf, inf)")
    _alike(each, power)
    return float(np.sqrt(np.sum((each * power) ** 2)))


def sampled_product(medians: ArrayLike, spreads: ArrayLike, powers: ArrayLike, size: int, seed: int) -> FloatArray:
    """Samples of a product of independent lognormal quantities, each of them drawn, raised to its power and multiplied.

    Args:
        medians: median of each quantity, above 0, a list, each in its own unit.
        spreads: standard deviations of log10 of each, at least 0, a list of the same length.
        powers: with which power each enters the product, a list of the same length.
        size: number of samples, a whole number, at least 1.
        seed: seed of the generator, a whole number, at least 0.
    Returns: array of samples of the product, in the product's unit.
    Assumes: independent quantities.
    Raises: ValueError if an argument is out of range, or the lists differ in length.
    Source: elementary (Monte Carlo).
    """
    centre = within("medians", medians, "(0, inf)")
    each, power = within("spreads", spreads, "[0, inf)"), within("powers", powers, "(-inf, inf)")
    _alike(centre, each)
    _alike(each, power)
    count = int(within("size", size, "[1, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    product = np.ones(count)
    for median, spread, exponent in zip(centre, each, power, strict=True):
        product *= (median * 10 ** rng.normal(0, spread, count)) ** exponent
    return product


def chance_between(centre: ArrayLike, spread: ArrayLike, low: ArrayLike, high: ArrayLike) -> Result:
    """Chance that a normal quantity lies in a range: Phi((high - centre) / spread) - Phi((low - centre) / spread).

    Args:
        centre: mean of the quantity, orders of magnitude.
        spread: its standard deviation, above 0, in the same unit.
        low: lower end of the range, in the same unit.
        high: upper end, in the same unit; at least low, or the result is negative.
    Returns: probability, in the broadcast shape.
    Assumes: a normal distribution.
    Raises: ValueError if an argument is out of range.
    Source: elementary (the normal distribution).
    """
    mean, deviation = within("centre", centre, "(-inf, inf)"), within("spread", spread, "(0, inf)")
    below, above = within("low", low, "(-inf, inf)"), within("high", high, "(-inf, inf)")
    return plain(np.asarray(ndtr((above - mean) / deviation) - ndtr((below - mean) / deviation)))


def orders_apart(larger: ArrayLike, smaller: ArrayLike) -> Result:
    """How many orders of magnitude lie between two quantities: log10(larger / smaller).

    Args:
        larger: above 0, any unit.
        smaller: above 0, in the same unit; if it is the larger, the result is negative.
    Returns: orders of magnitude, in the broadcast shape.
    Assumes: nothing.
    Raises: ValueError if an argument is out of range.
    Source: elementary (definition of an order of magnitude).
    """
    above, below = within("larger", larger, "(0, inf)"), within("smaller", smaller, "(0, inf)")
    return plain(np.asarray(np.log10(above) - np.log10(below)))


def _alike(first: FloatArray, second: FloatArray) -> None:
    if first.shape != second.shape or first.ndim != 1:
        raise ValueError(f"medians, spreads and powers must be lists of one length, got {first.shape}, {second.shape}")
