"""Forecasts of when something will come: how long it may keep one waiting, and how they are scored.

A forecast is a pair: the chance that the wait is longer than a time, and the chance a year of its ending just then.
Arguments are scalars or arrays and broadcast together: scalars in give Python floats, arrays in arrays.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import log_ndtr, ndtri

from snippets.arguments import FloatArray, Result, plain, within

LOG_OF_TWO_PI = float(np.log(2 * np.pi))


def lognormal_of(mean: ArrayLike, mode: ArrayLike) -> tuple[Result, Result]:
    """Median and spread of a log-normal wait that was given by its mean and its mode.

    spread^2 = (2 / 3) ln(mean / mode) and median = mean exp(-spread^2 / 2)

    Args:
        mean: mean of the wait, above 0, in any unit of time.
        mode: mode of the wait, above 0 and below mean, in the same unit.
    Returns: the median in that unit, and the standard deviation of the logarithm, each in the broadcast shape.
    Raises: ValueError if an argument is out of range.
    Source: elementary (moments of the log-normal distribution).
    """
    average, likeliest = within("mean", mean, "(0, inf)"), within("mode", mode, "(0, inf)")
    variance = 2 / 3 * np.log(1 / within("mode / mean", likeliest / average, "(0, 1)"))
    return plain(average * np.exp(-variance / 2)), plain(np.sqrt(variance))


def lognormal_start(mean: ArrayLike, mode: ArrayLike, upper: ArrayLike, level: ArrayLike) -> Result:
    """When the waiting began, for a log-normal date of which the mean, the mode and a late quantile were named.

    The start s at which the wait with the mean and the mode counted from it is over by `upper` with the chance `level`:
    median exp(z spread) = upper - s, where Phi(z) = level, by halving the logarithm of mode - s

    Args:
        mean: mean of the date, above mode, in years or any unit of time.
        mode: mode of the date, any.
        upper: the date by which it has come with the chance level, above mean, in the same unit.
        level: that chance, in [0.9, 1).
    Returns: the start, below mode, in that unit and the broadcast shape.
    Assumes: a start between a tenth of mean - mode and ten thousand times mean - mode before the mode.
    Raises: ValueError if an argument is out of range, or no such start meets the quantile.
    Source: elementary (a log-normal distribution with a shift).
    """
    top, chance = np.asarray(mode, dtype=float), within("level", level, "[0.9, 1)")
    lag = within("mean - mode", np.asarray(mean, dtype=float) - top, "(0, inf)")
    late = within("upper - mean", np.asarray(upper, dtype=float) - top - lag, "(0, inf)")
    z, low, high = ndtri(chance), np.log(lag / 10) + 0 * late, np.log(lag * 1e4) + 0 * late

    def excess(log_of_mode: FloatArray) -> FloatArray:
        peak = np.exp(log_of_mode)
        middle, wide = lognormal_of(peak + lag, peak)
        return np.asarray(middle * np.exp(z * np.asarray(wide)) - peak - lag - late)

    least, most = excess(low), excess(high)
    within("excess of the latest start", least, "(-inf, 0)"), within("excess of the earliest start", most, "(0, inf)")
    for _ in range(60):
        half = (low + high) / 2
        early = excess(half) < 0
        low, high = np.where(early, half, low), np.where(early, high, half)
    return plain(top - np.exp((low + high) / 2))


def lognormal_wait(time: ArrayLike, median: ArrayLike, spread: ArrayLike) -> tuple[Result, Result]:
    """A log-normal wait: the chance that it is longer than a time, and the density of its ending then.

    With z = ln(time / median) / spread: 1 - Phi(z), and phi(z) / (spread time)

    Args:
        time: time waited, above 0, in any unit.
        median: median of the wait, above 0, in the unit of time.
        spread: standard deviation of the wait's logarithm, above 0.
    Returns: the chance, and the density in one over the unit of time, each in the broadcast shape.
    Raises: ValueError if an argument is out of range.
    Source: elementary (definition of the log-normal distribution).
    """
    waited, half = within("time", time, "(0, inf)"), within("median", median, "(0, inf)")
    wide = within("spread", spread, "(0, inf)")
    z = (np.log(waited) - np.log(half)) / wide
    return plain(np.exp(log_ndtr(-z))), plain(np.exp(-(z**2) / 2 - LOG_OF_TWO_PI / 2) / (wide * waited))


def unknown_hazard(time: ArrayLike, tried: ArrayLike, weight: ArrayLike = 1.0) -> tuple[Result, Result]:
    """A wait at a constant hazard of which only the time tried in vain is known.

    The hazard's belief is a gamma distribution of shape `weight` and rate `tried`, so that the wait is longer than t
    with chance (tried / (tried + t))^weight. Its ending then has the density weight / (tried + t) times that chance.

    Args:
        time: time waited from now on, at least 0, in any unit.
        tried: time for which it has been tried without success, above 0, in the unit of time.
        weight: shape of the belief, above 0: 1 for Laplace's rule of succession, 1/2 for Jeffreys'.
    Returns: the chance, and the density in one over the unit of time, each in the broadcast shape.
    Assumes: that nothing is known but that it has not come.
    Raises: ValueError if an argument is out of range.
    Source: Laplace's rule of succession in continuous time (the Lomax distribution); Davidson 2021, "Semi-informative
        priors over AI timelines", uses such rules for the same question.
    """
    waited, before = within("time", time, "[0, inf)"), within("tried", tried, "(0, inf)")
    shape = within("weight", weight, "(0, inf)")
    left = (before / (before + waited)) ** shape
    return plain(left), plain(left * shape / (before + waited))


def through_quantiles(time: ArrayLike, times: ArrayLike, chances: ArrayLike) -> tuple[Result, Result]:
    """A wait of which a few quantiles were given: the same hazard all the time from each of them to the next.

    Before the first the hazard is such that it is met, and after the last it stays as it was before.

    Args:
        time: times waited, at least 0, in any unit.
        times: the times by which it was said to come with each of the chances, rising, above 0, in the same unit.
        chances: those chances, rising, in (0, 1), as many as times.
    Returns: the chance that the wait is longer, and the density in one over the unit of time, in the shape of time.
    Assumes: nothing between the quantiles but that no year is likelier than another, as long as it has not come.
    Raises: ValueError if an argument is out of range, or times or chances do not rise or differ in number.
    Source: elementary (a piecewise exponential distribution).
    """
    waited = within("time", time, "[0, inf)")
    ends, by = within("times", times, "(0, inf)"), within("chances", chances, "(0, 1)")
    if ends.ndim != 1 or ends.shape != by.shape:
        raise ValueError(f"times and chances must be as many in one row, got shapes {ends.shape} and {by.shape}")
    within("steps of times", np.diff(ends), "(0, inf)"), within("steps of chances", np.diff(by), "(0, inf)")
    knots, logs = np.append(0.0, ends), np.append(0.0, np.log1p(-by))
    hazards = -np.diff(logs) / np.diff(knots)
    at = np.clip(np.searchsorted(knots, waited, side="right") - 1, 0, len(hazards) - 1)
    left = np.exp(logs[at] - hazards[at] * (waited - knots[at]))
    return plain(left), plain(hazards[at] * left)


def bits_ahead(chance: ArrayLike, other: ArrayLike) -> Result:
    """How far one forecast is ahead of another by the logarithmic score, in bits: log2(chance / other).

    Args:
        chance: chance, or density, that a forecast gave to what happened, above 0.
        other: what the other forecast gave to it, above 0, in the same unit.
    Returns: bits, in the broadcast shape; one bit is twice the chance.
    Assumes: that both forecasts were of the same thing.
    Raises: ValueError if an argument is out of range.
    Source: Good 1952, "Rational decisions", section 8 (the logarithmic score).
    """
    return plain(np.log2(within("chance", chance, "(0, inf)")) - np.log2(within("other", other, "(0, inf)")))


def kurzweil_2005(year: ArrayLike) -> Result:
    """Calculations a second that a thousand dollars buy, by the curve of Kurzweil's book of 2005.

    10^(6.00 (20.40 / 6.00)^((year - 1900) / 100) - 11.00)

    Args:
        year: year with decimals, in [1900, 2100].
    Returns: calculations a second for 1,000 dollars, in the shape of year.
    Assumes: his fit to machines of the twentieth century.
    Raises: ValueError if year is out of range.
    Source: Kurzweil 2005, The Singularity Is Near, appendix "The Law of Accelerating Returns Revisited", analysis 3.
    """
    since: FloatArray = (within("year", year, "[1900, 2100]") - 1900) / 100
    return plain(10 ** (6.0 * (20.4 / 6.0) ** since - 11.0))


def doubling_from(year: ArrayLike, start: ArrayLike, value: ArrayLike, doubling: ArrayLike) -> Result:
    """A straight line on a logarithmic scale: what has doubled every so many years since a start.

    value 2^((year - start) / doubling)

    Args:
        year: year with decimals, any.
        start: year at which the value is known, any.
        value: the value then, above 0, any unit.
        doubling: years in which it doubles, above 0.
    Returns: the value in that year, in the unit of value and the broadcast shape.
    Assumes: growth at one rate.
    Raises: ValueError if an argument is out of range.
    Source: elementary (definition of a doubling time).
    """
    later = within("year", year, "(-inf, inf)") - within("start", start, "(-inf, inf)")
    return plain(within("value", value, "(0, inf)") * np.exp2(later / within("doubling", doubling, "(0, inf)")))
