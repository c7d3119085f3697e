"""What this module calculates, in a line.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


def left_after(half_life: ArrayLike, time: ArrayLike) -> Result:
    """Share that is left of what decays: 2^(-time / half_life).

    Args:
        half_life: time in which half decays, above 0.
        time: time that has passed, at least 0, in the same unit.
    Returns: share, in the broadcast shape.
    Assumes: each part decays at the same rate, whatever its age.
    Raises: ValueError if an argument is out of range.
    Source: elementary (exponential decay); give section or equation here.
    """
    return plain(2.0 ** (-within("time", time, "[0, inf)") / within("half_life", half_life, "(0, inf)")))
