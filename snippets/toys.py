"""Small models of learning that can be solved by hand: overfitting, and sums on a circle.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


def mode_training_error(time: ArrayLike, curvature: ArrayLike, signal: ArrayLike, noise: ArrayLike) -> Result:
    """Training error left in one direction of a linear model after gradient descent: (signal + noise) e^(-2 c t).

    Args:
        time: steps times step size, at least 0.
        curvature: c, the variance of the inputs along the direction, above 0, in the inverse unit of time.
        signal: variance of the targets that the direction truly explains, at least 0.
        noise: variance of the targets' noise over the number of examples, at least 0, in the unit of signal.
    Returns: expected squared error on the training examples above the least, in the unit of signal.
    Assumes: squared error, small steps from weights of 0, inputs uncorrelated with each other.
    Raises: ValueError if an argument is out of range.
    Source: elementary (the linear differential equation of gradient descent, solved along an eigenvector).
    """
    t, c = within("time", time, "[0, inf)"), within("curvature", curvature, "(0, inf)")
    return plain(
        (within("signal", signal, "[0, inf)") + within("noise", noise, "[0, inf)")) * np.exp(-2 * c * t),
    )


def mode_validation_error(time: ArrayLike, curvature: ArrayLike, signal: ArrayLike, noise: ArrayLike) -> Result:
    """Validation error of one direction after gradient descent: signal e^(-2 c t) + noise (1 - e^(-c t))^2.

    Args:
        time: steps times step size, at least 0.
        curvature: c, the variance of the inputs along the direction, above 0, in the inverse unit of time.
        signal: variance of the targets that the direction truly explains, at least 0.
        noise: variance of the targets' noise over the number of examples, at least 0, in the unit of signal.
    Returns: expected squared error on unseen examples above that of the true weights, in the unit of signal.
    Assumes: what mode_training_error assumes.
    Raises: ValueError if an argument is out of range.
    Source: elementary (bias and variance of the same solution).
    """
    t, c = within("time", time, "[0, inf)"), within("curvature", curvature, "(0, inf)")
    forgotten = within("signal", signal, "[0, inf)") * np.exp(-2 * c * t)
    return plain(forgotten + within("noise", noise, "[0, inf)") * np.expm1(-c * t) ** 2)


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
