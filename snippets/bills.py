"""What a training run costs by each of its bills, and what the largest run is that machines allow.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within

HOURS_A_DAY, DAYS_A_YEAR = 24, 365.25


def hired(chips: ArrayLike, days: ArrayLike, price: ArrayLike) -> Result:
    """Price of the hours of a run where its chips are hired: 24 chips days price.

    Args:
        chips: number of chips, at least 0.
        days: length of the run, at least 0, days.
        price: price of an hour of a chip, at least 0, in any money.
    Returns: the bill in that money, in the broadcast shape.
    Assumes: every chip is paid for over the whole run.
    Raises: ValueError if an argument is out of range.
    Source: elementary; Cottier et al. 2024, arXiv:2405.21015, the approach by prices of clouds.
    """
    hours = within("chips", chips, "[0, inf)") * within("days", days, "[0, inf)") * HOURS_A_DAY
    return plain(np.asarray(hours * within("price", price, "[0, inf)")))


def worn(machines: ArrayLike, days: ArrayLike, life: ArrayLike) -> Result:
    """Share of the price of machines that a run uses up: machines days / (365.25 life).

    Args:
        machines: price of the machines, at least 0, in any money.
        days: length of the run, at least 0, days.
        life: time in which machines lose their price, above 0, years.
    Returns: the bill in that money, in the broadcast shape; above the price where the run outlasts the life.
    Assumes: an equal loss each day, and machines bought for the run.
    Raises: ValueError if an argument is out of range.
    Source: elementary (straight-line depreciation).
    """
    used = within("machines", machines, "[0, inf)") * within("days", days, "[0, inf)")
    return plain(np.asarray(used / (DAYS_A_YEAR * within("life", life, "(0, inf)"))))


def most_chip_days(times: ArrayLike, chips: ArrayLike, until: float, days: float) -> float:
    """Most chip-days that a campus can give a single run: the largest area under its steps within a window.

    max over t <= until of the integral of chips(s) over s from t - days / 365.25 to t, times 365.25

    Args:
        times: decimal years at which the number of chips changes, in increasing order, at least one.
        chips: number of chips from each of these times on, at least 0; none before the first.
        until: decimal year by which the run is over.
        days: length of the window, above 0, days.
    Returns: chip-days, at least 0.
    Assumes: the last number stays.
    Raises: ValueError if times do not increase, their number is not that of chips, or an argument is out of range.
    Source: elementary (the integral of a step function is largest with an end of the window at a step, or at the end).
    """
    starts = np.atleast_1d(within("times", times, "(-inf, inf)"))
    counts = np.atleast_1d(within("chips", chips, "[0, inf)"))
    end, length = float(within("until", until, "(-inf, inf)")), float(within("days", days, "(0, inf)")) / DAYS_A_YEAR
    within("number of chips less number of times", counts.size - starts.size, "[0, 0]")
    if starts.size > 1:
        within("step from one time to the next", np.diff(starts), "(0, inf)")
    ends = np.array([end, *starts, *(starts + length)])
    ends = ends[ends <= end]
    bounds = np.append(starts, np.inf)
    lower = np.maximum(bounds[:-1], (ends - length)[:, None])
    upper = np.minimum(bounds[1:], ends[:, None])
    return float(np.max(np.maximum(upper - lower, 0) @ counts) * DAYS_A_YEAR)
