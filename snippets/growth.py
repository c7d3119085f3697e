"""Growth over the years, fitted with its uncertainty: how fast it goes, and in which year a trend turned.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import stdtrit

from snippets.arguments import FloatArray, Result, plain, within


@dataclass(frozen=True)
class Trend:
    """A straight line through the logarithms of amounts: their mean year and mean log2 there, and the doublings a year.

    slope_error is the standard error of the slope; spread the standard deviation about the line, in doublings.
    """

    middle: float
    height: float
    slope: float
    slope_error: float
    spread: float
    count: int


@dataclass(frozen=True)
class Turn:
    """Two straight lines that meet: the year in which they do, the doublings a year on either side.

    squares is the sum of squared residuals, line_squares that of a single line, both in squared doublings.
    """

    year: float
    before: float
    after: float
    squares: float
    line_squares: float


def fit_trend(years: ArrayLike, amounts: ArrayLike) -> Trend:
    """Line of least squares through log2(amount) against years.

    Args:
        years: when each amount was seen; at least three, two of them different.
        amounts: the amounts, above 0, any unit.
    Returns: the trend.
    Assumes: exponential growth, and errors of the same size in every logarithm, independent of each other.
    Raises: ValueError if an argument is out of range, the lengths differ, or there are too few.
    Source: elementary (least squares with its standard errors).
    """
    when, logs = _history(years, amounts, 3)
    middle, height = float(np.mean(when)), float(np.mean(logs))
    width = float(np.sum((when - middle) ** 2))
    slope = float(np.sum((when - middle) * logs) / width)
    left = float(np.sum((logs - height - slope * (when - middle)) ** 2))
    spread = float(np.sqrt(left / (len(when) - 2)))
    return Trend(middle, height, slope, spread / float(np.sqrt(width)), spread, len(when))


def doubling_interval(trend: Trend, level: float = 0.95) -> tuple[float, float]:
    """Interval of the time of a doubling, from that of the slope: 1 / (slope ± t standard errors).

    Args:
        trend: a trend that rises, beyond its interval.
        level: coverage that the interval claims, in (0, 1).
    Returns: the shorter and the longer time, in years.
    Assumes: what fit_trend assumes, and errors that are normal.
    Raises: ValueError if level is out of range, or the slope's interval reaches down to 0.
    Source: elementary (Student's t with two degrees of freedom fewer than points).
    """
    share = float(within("level", level, "(0, 1)"))
    reach = float(stdtrit(trend.count - 2, (1 + share) / 2)) * trend.slope_error
    within("lower end of the slope's interval", trend.slope - reach, "(0, inf)")
    return 1 / (trend.slope + reach), 1 / (trend.slope - reach)


def amount_at(year: ArrayLike, trend: Trend) -> Result:
    """Amount on a trend's line: 2^(height + slope (year - middle)).

    Args:
        year: the year, in the trend's range or beyond it.
        trend: the trend.
    Returns: amount, in the unit of the amounts that were fitted, in the shape of year.
    Assumes: that the trend goes on.
    Raises: ValueError if year is out of range.
    Source: elementary.
    """
    return plain(np.exp2(trend.height + trend.slope * (within("year", year, "(-inf, inf)") - trend.middle)))


def years_to_grow(factor: ArrayLike, doubling: ArrayLike) -> Result:
    """Time in which something grows by a factor: doubling log2(factor).

    Args:
        factor: factor of growth, above 0.
        doubling: time of one doubling, above 0, in any unit.
    Returns: time, in the unit of doubling, in the broadcast shape.
    Assumes: exponential growth.
    Raises: ValueError if an argument is out of range.
    Source: elementary.
    """
    return plain(within("doubling", doubling, "(0, inf)") * np.log2(within("factor", factor, "(0, inf)")))


def growth_over(time: ArrayLike, doubling: ArrayLike) -> Result:
    """Factor by which something grows in a time: 2^(time / doubling).

    Args:
        time: time that passes, in any unit.
        doubling: time of one doubling, above 0, in the unit of time.
    Returns: factor, in the broadcast shape.
    Assumes: exponential growth.
    Raises: ValueError if an argument is out of range.
    Source: elementary (definition of a doubling time).
    """
    return plain(np.exp2(within("time", time, "(-inf, inf)") / within("doubling", doubling, "(0, inf)")))


def record_setters(amounts: ArrayLike, among: int = 1) -> FloatArray:
    """Which of a succession of amounts are larger than all before, or among the largest: 1 for such, 0 for others.

    Args:
        amounts: the amounts in the order of time, above 0, any unit.
        among: how many count as the largest to date, a whole number from 1: 1 for records, 10 for a running top ten.
    Returns: array of 0 and 1, in the order of the amounts; the first, and as many as count, are among them.
    Assumes: nothing.
    Raises: ValueError if an argument is out of range.
    Source: definition; the running top ten is that of Sevilla & Roldán 2024.
    """
    much = np.atleast_1d(within("amounts", amounts, "(0, inf)"))
    most = int(within("among", among, "[1, inf)", whole=True))
    before = np.sum(np.tril(much[None, :] >= much[:, None], -1), axis=1)
    return np.asarray(before < most, dtype=np.float64)


def record_trend(years: ArrayLike, amounts: ArrayLike, among: int = 1) -> Trend:
    """Line of least squares through log2(amount) of those that set a record, or were among the largest to date.

    Args:
        years: when each amount was seen, in the order of time.
        amounts: the amounts, above 0, any unit; at least three of them records.
        among: how many count as the largest to date, a whole number from 1.
    Returns: the trend.
    Assumes: what fit_trend assumes, which selection denies: the first amount is a record at any size and a later one
        only if it is large, so that the line tends to be steeper than that of all amounts, and its error too small.
    Raises: ValueError as fit_trend does, or if among is out of range.
    Source: elementary; for records of growing amounts, Ballerini & Resnick 1987, "Records in the presence of a linear
        trend".
    """
    when, much = within("years", years, "(-inf, inf)"), within("amounts", amounts, "(0, inf)")
    largest = record_setters(much, among) == 1
    return fit_trend(when[largest], much[largest])


def history_by_chance(years: ArrayLike, trend: Trend, generator: np.random.Generator) -> FloatArray:
    """Amounts that grow along a trend and scatter about it by chance: log2(amount) = line + spread N(0, 1).

    Args:
        years: when each amount is seen.
        trend: the trend, with its spread.
        generator: what draws.
    Returns: array of amounts in the order of the years, in the unit of the trend.
    Assumes: normal errors of one size in every logarithm, independent of each other.
    Raises: ValueError if a year is out of range.
    Source: elementary (simulation of what fit_trend assumes).
    """
    when = within("years", years, "(-inf, inf)")
    return np.asarray(amount_at(when, trend)) * np.exp2(trend.spread * generator.standard_normal(when.size))


def fit_turn(years: ArrayLike, amounts: ArrayLike, margin: int = 5) -> Turn:
    """Two lines of least squares through log2(amount) that meet in the year that leaves the least squares.

    The year is sought among several hundred, evenly spaced.

    Args:
        years: when each amount was seen.
        amounts: the amounts, above 0, any unit; at least twice margin and two more.
        margin: least number of amounts on either side of the turn, a whole number from 2.
    Returns: the turn.
    Assumes: what fit_trend assumes on either side, and growth without a jump.
    Raises: ValueError if an argument is out of range, the lengths differ, or there are too few.
    Source: Hudson 1966, "Fitting segmented curves whose join points have to be estimated", by search over a grid.
    """
    least = int(within("margin", margin, "[2, inf)", whole=True))
    when, logs = _history(years, amounts, 2 * least + 2)
    order = np.unique(when)
    within("number of different years", len(order), f"[{2 * least + 2}, inf)")
    grid = np.linspace(order[least - 1], order[-least], 400)  # plain: a finer grid moves the year by days
    centre = float(np.mean(when))
    squares, found = _bent(when - centre, logs, grid - centre)
    best = int(np.argmin(squares))
    before, change = float(found[best, 1]), float(found[best, 2])
    flat = np.polynomial.polynomial.polyfit(when - centre, logs, 1)
    line = float(np.sum((logs - flat[0] - flat[1] * (when - centre)) ** 2))
    return Turn(float(grid[best]), before, before + change, float(squares[best]), line)


def _bent(when: FloatArray, logs: FloatArray, years: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Squares left by two lines that meet in each of the years, and their height, first slope and change of slope."""
    base = np.stack([np.ones((len(years), len(when))), np.broadcast_to(when, (len(years), len(when)))], axis=2)
    base = np.concatenate([base, np.maximum(when - years[:, None], 0)[:, :, None]], axis=2)
    normal, sides = np.einsum("ymi,ymj->yij", base, base), np.einsum("ymi,m->yi", base, logs)
    found = np.linalg.solve(normal, sides[..., None])[..., 0]
    return np.sum((logs - np.einsum("ymi,yi->ym", base, found)) ** 2, axis=1), found


def _history(years: ArrayLike, amounts: ArrayLike, least: int) -> tuple[FloatArray, FloatArray]:
    when, much = within("years", years, "(-inf, inf)"), within("amounts", amounts, "(0, inf)")
    if when.shape != much.shape or when.ndim != 1:
        raise ValueError(f"years and amounts must be lists of one length, got shapes {when.shape} and {much.shape}")
    within("number of amounts", len(when), f"[{least}, inf)")
    within("number of different years", len(np.unique(when)), "[2, inf)")
    return when, np.log2(much)
