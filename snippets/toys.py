"""Small models of learning that can be solved by hand: sums on a circle.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


def rotated_sum(a: ArrayLike, b: ArrayLike, modulus: ArrayLike) -> Result:
    """Remainder of a sum, found by turning a circle twice and reading the angle: a + b modulo m.

    The place k has the angle 2 pi k / m; the product of two rotations is the rotation by the sum of their angles.

    Args:
        a: whole number, 0 to a million.
        b: whole number, 0 to a million.
        modulus: m, number of places on the circle, a whole number from 1 to a million.
    Returns: the remainder, a whole number from 0 to m - 1, in the broadcast shape.
    Assumes: nothing.
    Raises: ValueError if an argument is out of range or not whole.
    Source: Nanda et al. 2023, arXiv:2301.05217, section 4 (the algorithm, at a single frequency).
    """
    first = within("a", a, "[0, 1000000]", whole=True)
    second = within("b", b, "[0, 1000000]", whole=True)
    m = within("modulus", modulus, "[1, 1000000]", whole=True)
    turned = np.exp(2j * np.pi * (first % m) / m) * np.exp(2j * np.pi * (second % m) / m)
    return plain(np.round(np.angle(turned) * m / (2 * np.pi)) % m)
