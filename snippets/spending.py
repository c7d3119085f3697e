"""What a loss costs at least, what a model spent beyond that, and what is best when inference is paid for too.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, Result, plain, within
from snippets.parametric import GOLDEN, parametric_loss
from snippets.thrift import tokens_to_reach


def least_flop(
    loss: ArrayLike,
    parameter_coefficient: ArrayLike,
    data_coefficient: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
) -> Result:
    """Least compute of training that reaches a loss by the parametric law.

    6 (A (1 + a / b) / L)^(1 / a) (B (1 + b / a) / L)^(1 / b): at the lowest point of a curve of equal compute
    a A / N^a = b B / D^b, which shares the loss L between the terms.

    Args:
        loss: L, above the irreducible loss, above 0.
        parameter_coefficient: A, above 0, in the unit of the loss.
        data_coefficient: B, above 0, in the unit of the loss.
        parameter_exponent: a, above 0.
        data_exponent: b, above 0.
    Returns: FLOP, in the broadcast shape.
    Assumes: the law E + A / N^a + B / D^b, of which loss is what lies above E, and C = 6 N D.
    Raises: ValueError if an argument is out of range.
    Source: Hoffmann et al. 2022, arXiv:2203.15556, equation 4, put back into the law and solved for C.
    """
    above = within("loss", loss, "(0, inf)")
    of_size, of_data, a, b = _law(parameter_coefficient, data_coefficient, parameter_exponent, data_exponent)
    return plain(6 * (of_size * (1 + a / b) / above) ** (1 / a) * (of_data * (1 + b / a) / above) ** (1 / b))


def overspend(
    parameters: ArrayLike,
    tokens: ArrayLike,
    parameter_coefficient: ArrayLike,
    data_coefficient: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
) -> Result:
    """Compute of a model over the least that reaches its loss: 6 N D / least_flop.

    Args:
        parameters: N, above 0.
        tokens: D, above 0.
        parameter_coefficient: A, above 0, in the unit of the loss.
        data_coefficient: B, above 0, in the unit of the loss.
        parameter_exponent: a, above 0.
        data_exponent: b, above 0.
    Returns: factor, at least 1, in the broadcast shape; 1 at the lowest point of a curve of equal compute.
    Assumes: what least_flop assumes.
    Raises: ValueError if an argument is out of range.
    Source: as least_flop.
    """
    law = _law(parameter_coefficient, data_coefficient, parameter_exponent, data_exponent)
    n, d = within("parameters", parameters, "(0, inf)"), within("tokens", tokens, "(0, inf)")
    return plain(np.asarray(6 * n * d / least_flop(parametric_loss(n, d, *law), *law)))


def lifetime_flop(
    parameters: ArrayLike,
    served: ArrayLike,
    loss: ArrayLike,
    parameter_coefficient: ArrayLike,
    data_coefficient: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
) -> Result:
    """Compute of training a model of a size to a loss, and of then running it: 6 N D + 2 N S.

    Args:
        parameters: N, above 0.
        served: S, tokens read and written in use, at least 0.
        loss: L, above the irreducible loss, above 0.
        parameter_coefficient: A, above 0, in the unit of the loss.
        data_coefficient: B, above 0, in the unit of the loss.
        parameter_exponent: a, above 0.
        data_exponent: b, above 0.
    Returns: FLOP, in the broadcast shape.
    Assumes: the law, whose tokens are those that reach the loss at this size, and use at the cost of a forward pass.
    Raises: ValueError if an argument is out of range, or the size alone keeps the model from that loss.
    Source: Sardana and Frankle 2023, arXiv:2401.00448, section 2.
    """
    law = _law(parameter_coefficient, data_coefficient, parameter_exponent, data_exponent)
    use = within("served", served, "[0, inf)")
    tokens = np.asarray(tokens_to_reach(loss, parameters, *law))
    return plain(np.asarray(parameters, dtype=np.float64) * (6 * tokens + 2 * use))


def best_parameters_in_use(
    served: float,
    loss: float,
    parameter_coefficient: float,
    data_coefficient: float,
    parameter_exponent: float,
    data_exponent: float,
) -> float:
    """Size at which training to a loss and serving so many tokens takes least compute, by golden-section search.

    Args:
        served: S, tokens read and written in use, at least 0.
        loss: L, above the irreducible loss, above 0.
        parameter_coefficient: A, above 0, in the unit of the loss.
        data_coefficient: B, above 0, in the unit of the loss.
        parameter_exponent: a, above 0.
        data_exponent: b, above 0.
    Returns: number of parameters, to about a part in 1e6; never more than is best without use.
    Assumes: what lifetime_flop assumes.
    Raises: ValueError if an argument is out of range.
    Source: Sardana and Frankle 2023, arXiv:2401.00448, section 2; Kiefer 1953 (the search).
    """
    law = _law(parameter_coefficient, data_coefficient, parameter_exponent, data_exponent)
    of_size, _, a, b = (float(number) for number in law)
    need, above = float(within("served", served, "[0, inf)")), float(within("loss", loss, "(0, inf)"))
    low, high = np.log(of_size / above) / a + 1e-9, np.log(of_size * (1 + a / b) / above) / a

    def flop(log_parameters: float) -> float:
        return float(np.log(lifetime_flop(float(np.exp(log_parameters)), need, above, *law)))

    while high - low > 1e-8:
        left, right = high - GOLDEN * (high - low), low + GOLDEN * (high - low)
        low, high = (low, right) if flop(left) < flop(right) else (left, high)
    return float(np.exp((low + high) / 2))


def _law(
    parameter_coefficient: ArrayLike,
    data_coefficient: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """The constants of the law, each found to be above 0."""
    return (
        within("parameter_coefficient", parameter_coefficient, "(0, inf)"),
        within("data_coefficient", data_coefficient, "(0, inf)"),
        within("parameter_exponent", parameter_exponent, "(0, inf)"),
        within("data_exponent", data_exponent, "(0, inf)"),
    )
