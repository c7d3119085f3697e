"""How many tokens a model of a given size needs to reach a given loss.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


def tokens_to_reach(
    loss: ArrayLike,
    parameters: ArrayLike,
    parameter_coefficient: ArrayLike,
    data_coefficient: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
) -> Result:
    """Tokens at which the parametric law reaches a loss: (B / (L - A / N^a))^(1 / b).

    Args:
        loss: L, nats a token above the irreducible loss, above 0.
        parameters: N, above 0.
        parameter_coefficient: A, above 0, in the unit of the loss.
        data_coefficient: B, above 0, in the unit of the loss.
        parameter_exponent: a, above 0.
        data_exponent: b, above 0.
    Returns: number of tokens, in the broadcast shape.
    Assumes: the law E + A / N^a + B / D^b, of which loss is what lies above E.
    Raises: ValueError if an argument is out of range, or the size alone keeps the model from that loss.
    Source: Hoffmann et al. 2022, arXiv:2203.15556, equation 10 solved for D.
    """
    above, size = within("loss", loss, "(0, inf)"), within("parameters", parameters, "(0, inf)")
    of_size = within("parameter_coefficient", parameter_coefficient, "(0, inf)")
    of_data = within("data_coefficient", data_coefficient, "(0, inf)")
    a = within("parameter_exponent", parameter_exponent, "(0, inf)")
    b = within("data_exponent", data_exponent, "(0, inf)")
    left = within("what size leaves to data", above - of_size / size**a, "(0, inf)")
    return plain((of_data / left) ** (1 / b))


def tokens_to_reach_jointly(
    loss: ArrayLike,
    parameters: ArrayLike,
    parameter_scale: ArrayLike,
    data_scale: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
) -> Result:
    """Tokens at which Kaplan's joint law reaches a loss: D_c / (L^(1 / a_D) - (N_c / N)^(a_N / a_D)).

    Args:
        loss: L, nats a token, above 0.
        parameters: N, above 0.
        parameter_scale: N_c, parameters, above 0.
        data_scale: D_c, tokens, above 0.
        parameter_exponent: a_N, above 0.
        data_exponent: a_D, at least 0.02, below which the powers leave the range of floats.
    Returns: number of tokens, in the broadcast shape.
    Assumes: the law ((N_c / N)^(a_N / a_D) + D_c / D)^a_D.
    Raises: ValueError if an argument is out of range, or the size alone keeps the model from that loss.
    Source: Kaplan et al. 2020, arXiv:2001.08361, equation 1.5 solved for D.
    """
    reached, size = within("loss", loss, "(0, inf)"), within("parameters", parameters, "(0, inf)")
    of_size, of_data = (
        within("parameter_scale", parameter_scale, "(0, inf)"),
        within("data_scale", data_scale, "(0, inf)"),
    )
    a, b = (
        within("parameter_exponent", parameter_exponent, "(0, inf)"),
        within("data_exponent", data_exponent, "[0.02, inf)"),
    )
    left = within("what size leaves to data", reached ** (1 / b) - (of_size / size) ** (a / b), "(0, inf)")
    return plain(of_data / left)
