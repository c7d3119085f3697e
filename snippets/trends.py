"""Exponential trends: how fast something grows, how one trend runs against another, and what growth buys in nines.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import datetime as dt

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import erfinv

from snippets.arguments import FloatArray, Result, plain, within

DAYS_PER_YEAR = 365.25


def growth_per_year(doubling_days: ArrayLike) -> Result:
    """Factor of growth in a year for something that doubles every so many days: 2^(365.25 / days).

    Args:
        doubling_days: days in which it doubles, at least 1 (days in which it halves, for the factor saved).
    Returns: factor per Julian year, dimensionless.
    Assumes: exponential growth.
    Raises: ValueError if doubling_days is out of range.
    Source: elementary (definition of a doubling time).
    """
    return plain(np.exp2(DAYS_PER_YEAR / within("doubling_days", doubling_days, "[1, inf)")))


def year_of(day: dt.date | ArrayLike) -> Result:
    """A date as a year with decimals: year + (days since its first of January) / 365.25.

    Args:
        day: calendar dates.
    Returns: year, its fraction counted in Julian years, so that 31 December of a leap year stays within it.
    Source: elementary (definition of a Julian year).
    """
    days = np.asarray(day, dtype="datetime64[D]")
    years = days.astype("datetime64[Y]")
    since = (days - years.astype("datetime64[D]")).astype(float)
    return plain(years.astype(float) + 1970 + since / DAYS_PER_YEAR)  # numpy counts years from 1970


def relative_exponent(growth: ArrayLike, driver_growth: ArrayLike) -> Result:
    """Exponent e for which growth follows driver^e when both grow exponentially: ln growth / ln driver_growth.

    Args:
        growth: factor of growth of what follows, over any time, above 0.
        driver_growth: factor of growth of the driver over the same time, above 1.
    Returns: exponent, dimensionless; orders of magnitude of the one per order of magnitude of the other.
    Assumes: that the one is a power of the other; two trends in time cannot show that it is.
    Raises: ValueError if growth or driver_growth is out of range.
    Source: elementary (elimination of time from two exponentials).
    """
    follows, driver = within("growth", growth, "(0, inf)"), within("driver_growth", driver_growth, "(1, inf)")
    return plain(np.log(follows) / np.log(driver))


def compute_per_nine(exponent: ArrayLike) -> Result:
    """Factor of compute that buys one more nine when the failure rate falls as compute^-exponent.

    10^(1 / exponent)

    Args:
        exponent: slope of log failure rate against log compute, sign dropped; at least 0.004.
    Returns: factor by which compute must grow, in the shape of exponent.
    Assumes: a power law without a floor; that failures scale as the loss does is the charitable reading.
    Raises: ValueError if exponent is out of range.
    Source: elementary (the power law solved for a tenfold fall).
    """
    return plain(10 ** (1 / within("exponent", exponent, "[0.004, inf)")))


def lognormal_samples(centre: float, low: float, high: float, level: float, size: int, seed: int) -> FloatArray:
    """Samples of a quantity whose published interval is read as a lognormal's: exp(N(ln centre, s^2)).

    s = ln(high / low) / (2 z), where z = sqrt(2) erfinv(level) is the normal quantile of (1 + level) / 2

    Args:
        centre: published value, taken as the median, in any unit, above 0.
        low: lower end of the published interval, in the same unit, above 0.
        high: upper end, in the same unit, above low.
        level: coverage that the interval claims, in (0, 1): 0.95 for a 95% interval.
        size: number of samples, a whole number, at least 1.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: array of that size, in the unit of centre.
    Assumes: symmetry on a log scale; a published interval that is lopsided there keeps its width alone.
    Raises: ValueError if an argument is out of range, or a sample would be too large or too small for a float.
    Source: elementary (quantiles of the normal distribution).
    """
    middle = float(within("centre", centre, "(0, inf)"))
    bottom = float(within("low", low, "(0, inf)"))
    top = float(within("high", high, f"({bottom}, inf)"))
    share = float(within("level", level, "(0, 1)"))
    count = int(within("size", size, "[1, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    with np.errstate(all="ignore"):  # samples that leave the floats are refused, not warned of
        spread = (np.log(top) - np.log(bottom)) / (2 * np.sqrt(2) * erfinv(share))
        samples = middle * np.exp(spread * rng.standard_normal(count))
    return within("samples", samples, "(0, inf)")


def central_interval(samples: ArrayLike, level: float = 0.95) -> tuple[float, float]:
    """Interval that holds the central share of samples, by their quantiles.

    Args:
        samples: array of samples, any unit, at least two, in [-1e300, 1e300].
        level: share within the interval, in (0, 1).
    Returns: its lower and upper end, in the unit of the samples.
    Assumes: enough samples for the tails; with 200,000 the ends of a 95% interval move in the third figure.
    Raises: ValueError if there are fewer than two samples, or a sample or level is out of range.
    Source: elementary (sample quantiles).
    """
    values = within("samples", samples, "[-1e300, 1e300]")
    within("number of samples", values.size, "[2, inf)")
    share = float(within("level", level, "(0, 1)"))
    low, high = np.quantile(values, [(1 - share) / 2, (1 + share) / 2])
    return float(low), float(high)
