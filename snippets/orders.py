"""Quantities known to a factor, compared on a logarithmic scale.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


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
