"""How one measure of a body goes as a power of another, across species.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, within


def allometric_exponent(sizes: ArrayLike, amounts: ArrayLike) -> float:
    """Power with which one measure goes with another: the slope of the line through the logarithms.

    Args:
        sizes: at least two different ones, above 0, any unit, a list.
        amounts: above 0, any unit, a list of the same length.
    Returns: exponent.
    Assumes: a power law, and errors of one size in the logarithm of the amounts.
    Raises: ValueError if an argument is out of range, or the lists do not match.
    Source: elementary (least squares).
    """
    x, y = _logs(sizes, amounts)
    return float(np.sum((x - x.mean()) * (y - y.mean())) / np.sum((x - x.mean()) ** 2))


def allometric_error(sizes: ArrayLike, amounts: ArrayLike) -> float:
    """Standard error of allometric_exponent: the root of residual variance over the spread of the sizes.

    Args:
        sizes: at least two different ones among three or more, above 0, any unit, a list.
        amounts: above 0, any unit, a list of the same length.
    Returns: standard error of the exponent.
    Assumes: what allometric_exponent assumes, and species that are independent of each other.
    Raises: ValueError if an argument is out of range, or the lists do not match.
    Source: elementary (least squares).
    """
    x, y = _logs(sizes, amounts)
    slope = allometric_exponent(sizes, amounts)
    left = y - y.mean() - slope * (x - x.mean())
    within("number of species", len(x), "[3, inf)")
    return float(np.sqrt(np.sum(left**2) / (len(x) - 2) / np.sum((x - x.mean()) ** 2)))


def allometric_prediction(size: float, sizes: ArrayLike, amounts: ArrayLike) -> float:
    """Amount at a size by the line through the logarithms of a list of species.

    Args:
        size: where to read the line, above 0, in the unit of sizes.
        sizes: at least two different ones, above 0, a list.
        amounts: above 0, any unit, a list of the same length.
    Returns: amount, in the unit of amounts.
    Assumes: what allometric_exponent assumes.
    Raises: ValueError if an argument is out of range, or the lists do not match.
    Source: elementary (least squares).
    """
    x, y = _logs(sizes, amounts)
    at = float(np.log(within("size", size, "(0, inf)")))
    return float(np.exp(y.mean() + allometric_exponent(sizes, amounts) * (at - x.mean())))


def allometric_prediction_error(size: float, sizes: ArrayLike, amounts: ArrayLike) -> float:
    """Standard error of the logarithm of allometric_prediction for one more species: s sqrt(1 + 1/n + (x - m)^2 / Q).

    s^2 is the residual variance over n - 2, m the mean of the logarithms of the sizes, Q their squared deviations.

    Args:
        size: where to read the line, above 0, in the unit of sizes.
        sizes: at least two different ones among three or more, above 0, a list.
        amounts: above 0, any unit, a list of the same length.
    Returns: standard error, in natural logarithms; it grows with the distance from the species of the list.
    Assumes: what allometric_error assumes, and that the law goes on as far as size.
    Raises: ValueError if an argument is out of range, or the lists do not match.
    Source: elementary (the prediction error of least squares).
    """
    x, _ = _logs(sizes, amounts)
    at = float(np.log(within("size", size, "(0, inf)")))
    squares = float(np.sum((x - x.mean()) ** 2))
    residual = allometric_error(sizes, amounts) * np.sqrt(squares)
    return float(residual * np.sqrt(1 + 1 / len(x) + (at - x.mean()) ** 2 / squares))


def _logs(sizes: ArrayLike, amounts: ArrayLike) -> tuple[FloatArray, FloatArray]:
    x, y = np.log(within("sizes", sizes, "(0, inf)")), np.log(within("amounts", amounts, "(0, inf)"))
    if x.shape != y.shape or x.ndim != 1 or len(np.unique(x)) < 2:
        shapes = f"{x.shape}, {y.shape}"
        raise ValueError(f"sizes and amounts must be lists of one length with two sizes or more, got {shapes}")
    return x, y
