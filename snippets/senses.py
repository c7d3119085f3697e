"""How many bits a sense lets in over the years, and how long it takes to let in so many.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within
from snippets.trends import DAYS_PER_YEAR


def bits_taken_in(bits_per_second: ArrayLike, hours_a_day: ArrayLike, years: ArrayLike) -> Result:
    """Bits that a channel carries over the years: rate x 3600 hours x 365.25 years.

    Args:
        bits_per_second: rate of the channel while it is open, at least 0.
        hours_a_day: how long it is open, in [0, 24].
        years: number of Julian years, at least 0.
    Returns: bits, in the broadcast shape.
    Assumes: one rate throughout.
    Raises: ValueError if an argument is out of range.
    Source: elementary (a rate times a time).
    """
    seconds = 3600 * within("hours_a_day", hours_a_day, "[0, 24]") * DAYS_PER_YEAR * within("years", years, "[0, inf)")
    return plain(np.asarray(within("bits_per_second", bits_per_second, "[0, inf)") * seconds))


def years_to_take_in(bits: ArrayLike, bits_per_second: ArrayLike, hours_a_day: ArrayLike) -> Result:
    """Years in which a channel carries so many bits: bits / (rate x 3600 hours x 365.25).

    Args:
        bits: number of bits, at least 0.
        bits_per_second: rate of the channel while it is open, above 0.
        hours_a_day: how long it is open, in (0, 24].
    Returns: Julian years, in the broadcast shape.
    Assumes: one rate throughout.
    Raises: ValueError if an argument is out of range.
    Source: elementary (bits_taken_in solved for the time).
    """
    seconds = 3600 * within("hours_a_day", hours_a_day, "(0, 24]") * DAYS_PER_YEAR
    rate = within("bits_per_second", bits_per_second, "(0, inf)")
    return plain(np.asarray(within("bits", bits, "[0, inf)") / rate / seconds))
