"""Small formulas behind single remarks: plurals, and badly conditioned descent.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


def plural(name: float) -> tuple[float, float]:
    """The range that the name of a number allows when it is said in the plural: from it to the next name.

    "Thousands" runs from a thousand to a million, "millions" to a billion, "billions" to a trillion.

    Args:
        name: the number named, above 0: 1e6 for millions.
    Returns: the least and the greatest, in the unit of `name`; the greatest is 1,000 times the least.
    Assumes: names a factor of a thousand apart, and a speaker who does not go on to say tens or hundreds of them.
    Raises: ValueError if name is out of range.
    Source: definition (short scale).
    """
    least = float(within("name", name, "(0, inf)"))
    return least, 1000 * least


def descent_steps(condition: ArrayLike, reduction: ArrayLike) -> Result:
    """Steps of gradient descent that shrink the error on a quadratic by a factor.

    ln(reduction) / ln((k + 1) / (k - 1)), with k the condition number

    Args:
        condition: largest curvature over smallest, dimensionless, above 1, at most 1e9.
        reduction: factor by which the distance to the minimum must shrink, at least 1.
    Returns: number of steps, in the broadcast shape; not rounded.
    Assumes: the best fixed step size, and a start that is worst for it.
    Raises: ValueError if condition or reduction is out of range.
    Source: Nesterov 2004, Introductory Lectures on Convex Optimization, theorem 2.1.15.
    """
    k = within("condition", condition, "(1, 1e9]")
    return plain(np.log(within("reduction", reduction, "[1, inf)")) / np.log1p(2 / (k - 1)))
