"""What a forecast that was given by a mean and a mode says about a date.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import ndtr

from snippets.arguments import Result, plain, within


def lognormal_chance(time: ArrayLike, mean: ArrayLike, mode: ArrayLike) -> Result:
    """Chance that a log-normal waiting time, given by its mean and its mode, is over by a time.

    With mean = exp(m + s^2 / 2) and mode = exp(m - s^2): s^2 = (2 / 3) ln(mean / mode) and m = ln(mean) - s^2 / 2.

    Args:
        time: time waited, above 0, in any unit.
        mean: mean of the waiting time, above 0, in the unit of time.
        mode: mode of the waiting time, above 0 and below mean, in the unit of time.
    Returns: probability that the wait is over, in the broadcast shape.
    Assumes: time runs from the moment of the forecast.
    Raises: ValueError if an argument is out of range.
    Source: elementary (moments of the log-normal distribution).
    """
    waited, average = within("time", time, "(0, inf)"), within("mean", mean, "(0, inf)")
    within("mode / mean", within("mode", mode, "(0, inf)") / average, "(0, 1)")
    variance = 2 / 3 * np.log(average / np.asarray(mode, dtype=np.float64))
    return plain(ndtr((np.log(waited) - np.log(average) + variance / 2) / np.sqrt(variance)))
