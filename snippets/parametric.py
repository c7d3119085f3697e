"""Laws that foretell the loss from parameters and tokens, and the best sizes that follow from them.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within

GOLDEN = (np.sqrt(5) - 1) / 2


def parametric_loss(
    parameters: ArrayLike,
    tokens: ArrayLike,
    parameter_coefficient: ArrayLike,
    data_coefficient: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
    irreducible: ArrayLike = 0.0,
) -> Result:
    """Loss of a model by the parametric law: E + A / N^a + B / D^b.

    Args:
        parameters: N, above 0.
        tokens: D, above 0.
        parameter_coefficient: A, in the unit of the loss, at least 0.
        data_coefficient: B, in the unit of the loss, at least 0.
        parameter_exponent: a, at least 0.
        data_exponent: b, at least 0.
        irreducible: E, in the unit of the loss, at least 0; left out, the loss above it.
    Returns: loss, in the unit of E, A and B (nats a token in the papers), in the broadcast shape.
    Assumes: the law, within and beyond the range that it was fitted to.
    Raises: ValueError if an argument is out of range.
    Source: Hoffmann et al. 2022, arXiv:2203.15556, equation 2.
    """
    n, d = within("parameters", parameters, "(0, inf)"), within("tokens", tokens, "(0, inf)")
    coefficient = within("parameter_coefficient", parameter_coefficient, "[0, inf)")
    of_size = coefficient * n ** -within("parameter_exponent", parameter_exponent, "[0, inf)")
    coefficient = within("data_coefficient", data_coefficient, "[0, inf)")
    of_data = coefficient * d ** -within("data_exponent", data_exponent, "[0, inf)")
    return plain(within("irreducible", irreducible, "[0, inf)") + of_size + of_data)


def best_parameters(
    flop: ArrayLike,
    parameter_coefficient: ArrayLike,
    data_coefficient: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
) -> Result:
    """Size at which the parametric law is lowest for given compute: (a A / (b B))^(1 / (a + b)) (C / 6)^(b / (a + b)).

    Args:
        flop: C, FLOP of training, above 0.
        parameter_coefficient: A, above 0, in the unit of the loss.
        data_coefficient: B, above 0, in the unit of the loss.
        parameter_exponent: a, above 0.
        data_exponent: b, above 0.
    Returns: number of parameters, in the broadcast shape; the tokens that go with it are C / (6 N).
    Assumes: the law E + A / N^a + B / D^b, and C = 6 N D.
    Raises: ValueError if an argument is out of range.
    Source: Hoffmann et al. 2022, arXiv:2203.15556, equation 4.
    """
    compute = within("flop", flop, "(0, inf)")
    of_size = within("parameter_coefficient", parameter_coefficient, "(0, inf)")
    of_data = within("data_coefficient", data_coefficient, "(0, inf)")
    a = within("parameter_exponent", parameter_exponent, "(0, inf)")
    b = within("data_exponent", data_exponent, "(0, inf)")
    return plain(((a * of_size) / (b * of_data)) ** (1 / (a + b)) * (compute / 6) ** (b / (a + b)))


def best_parameters_by_search(
    flop: float,
    parameter_coefficient: float,
    data_coefficient: float,
    parameter_exponent: float,
    data_exponent: float,
) -> float:
    """Size at which the parametric law is lowest for given compute, by golden-section search over its logarithm.

    Args:
        flop: C, FLOP of training, above 6.
        parameter_coefficient: A, above 0, in the unit of the loss.
        data_coefficient: B, above 0, in the unit of the loss.
        parameter_exponent: a, above 0.
        data_exponent: b, above 0.
    Returns: number of parameters, to about a part in 1e7.
    Assumes: what best_parameters assumes, and a best size between one parameter and one token.
    Raises: ValueError if an argument is out of range.
    Source: Kiefer 1953, "Sequential minimax search for a maximum" (the search).
    """
    compute = float(within("flop", flop, "(6, inf)"))
    law = (
        float(within("parameter_coefficient", parameter_coefficient, "(0, inf)")),
        float(within("data_coefficient", data_coefficient, "(0, inf)")),
        float(within("parameter_exponent", parameter_exponent, "(0, inf)")),
        float(within("data_exponent", data_exponent, "(0, inf)")),
    )
    low, high = 0.0, float(np.log(compute / 6))

    def loss(log_parameters: float) -> float:
        n = float(np.exp(log_parameters))
        return float(parametric_loss(n, compute / (6 * n), *law))

    while high - low > 1e-9:
        left, right = high - GOLDEN * (high - low), low + GOLDEN * (high - low)
        low, high = (low, right) if loss(left) < loss(right) else (left, high)
    return float(np.exp((low + high) / 2))


def joint_loss(
    parameters: ArrayLike,
    tokens: ArrayLike,
    parameter_scale: ArrayLike,
    data_scale: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
) -> Result:
    """Loss of a model by Kaplan's joint law: ((N_c / N)^(a_N / a_D) + D_c / D)^a_D.

    Args:
        parameters: N, above 0; infinite for the law in tokens alone.
        tokens: D, above 0; infinite for the law in parameters alone.
        parameter_scale: N_c, parameters, above 0.
        data_scale: D_c, tokens, above 0.
        parameter_exponent: a_N, above 0.
        data_exponent: a_D, above 0.
    Returns: loss, nats a token, in the broadcast shape.
    Assumes: the law, which has no irreducible term.
    Raises: ValueError if an argument is out of range.
    Source: Kaplan et al. 2020, arXiv:2001.08361, equation 1.5.
    """
    n, d = within("parameters", parameters, "(0, inf]"), within("tokens", tokens, "(0, inf]")
    of_size = within("parameter_scale", parameter_scale, "(0, inf)") / n
    of_data = within("data_scale", data_scale, "(0, inf)") / d
    a = within("parameter_exponent", parameter_exponent, "(0, inf)")
    b = within("data_exponent", data_exponent, "(0, inf)")
    return plain((of_size ** (a / b) + of_data) ** b)


def overfitting_scale(
    excess: ArrayLike,
    parameter_scale: ArrayLike,
    data_scale: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
) -> Result:
    """Factor k for which k N^(a_N / a_D) tokens keep the loss within an excess of that at infinite data.

    k = D_c N_c^(-a_N / a_D) / ((1 + excess)^(1 / a_D) - 1)

    Args:
        excess: relative increase of the loss that is allowed, above 0.
        parameter_scale: N_c, parameters, above 0.
        data_scale: D_c, tokens, above 0.
        parameter_exponent: a_N, above 0.
        data_exponent: a_D, above 0.
    Returns: tokens over parameters to that power, in the broadcast shape.
    Assumes: the law of joint_loss.
    Raises: ValueError if an argument is out of range.
    Source: Kaplan et al. 2020, arXiv:2001.08361, equation 4.3, solved for D.
    """
    extra = within("excess", excess, "(0, inf)")
    n, d = within("parameter_scale", parameter_scale, "(0, inf)"), within("data_scale", data_scale, "(0, inf)")
    a = within("parameter_exponent", parameter_exponent, "(0, inf)")
    b = within("data_exponent", data_exponent, "(0, inf)")
    return plain(d * n ** (-a / b) / np.expm1(np.log1p(extra) / b))


def composed_exponent(parameter_exponent: ArrayLike, batch_exponent: ArrayLike, step_exponent: ArrayLike) -> Result:
    """Exponent of the loss in compute when size, batch and steps share it best: 1 / (1/a_N + 1/a_B + 1/a_S).

    Args:
        parameter_exponent: a_N, above 0.
        batch_exponent: a_B, above 0.
        step_exponent: a_S, above 0.
    Returns: exponent, the sign dropped, in the broadcast shape.
    Assumes: the law in parameters and steps, trained at the critical batch size.
    Raises: ValueError if an exponent is out of range.
    Source: Kaplan et al. 2020, arXiv:2001.08361, equation 6.4.
    """
    of_size = within("parameter_exponent", parameter_exponent, "(0, inf)")
    of_batch = within("batch_exponent", batch_exponent, "(0, inf)")
    return plain(1 / (1 / of_size + 1 / of_batch + 1 / within("step_exponent", step_exponent, "(0, inf)")))


def effective_tokens(unique_tokens: ArrayLike, epochs: ArrayLike, decay: ArrayLike) -> Result:
    """Fresh tokens that tokens read more than once are worth: U (1 + R (1 - exp(-(epochs - 1) / R))).

    Args:
        unique_tokens: U, number of different tokens, at least 0.
        epochs: number of passes over them, at least 1.
        decay: R, repetitions over which their worth decays, above 0.
    Returns: number of fresh tokens of the same worth, in the broadcast shape; at most U (1 + R).
    Assumes: whole passes, or passes over the whole but for the last.
    Raises: ValueError if an argument is out of range.
    Source: Muennighoff et al. 2023, arXiv:2305.16264, equation 5.
    """
    unique, passes = within("unique_tokens", unique_tokens, "[0, inf)"), within("epochs", epochs, "[1, inf)")
    r = within("decay", decay, "(0, inf)")
    return plain(unique * (1 - r * np.expm1(-(passes - 1) / r)))


def composed_scale(
    parameter_scale: ArrayLike,
    batch_scale: ArrayLike,
    step_scale: ArrayLike,
    parameter_exponent: ArrayLike,
    step_exponent: ArrayLike,
) -> Result:
    """Scale of compute that goes with composed_exponent: the loss is (C_c / C)^a_C, with

    C_c = 6 N_c B_* S_c (1 + a_N / a_S)^(1 / a_S + 1 / a_N) (a_S / a_N)^(1 / a_S)

    Args:
        parameter_scale: N_c, parameters, above 0.
        batch_scale: B_*, tokens, above 0.
        step_scale: S_c, steps, above 0.
        parameter_exponent: a_N, at least 0.02.
        step_exponent: a_S, at least 0.02.
    Returns: FLOP, in the broadcast shape.
    Assumes: what composed_exponent assumes.
    Raises: ValueError if an argument is out of range.
    Source: Kaplan et al. 2020, arXiv:2001.08361, equation B.8.
    """
    n, b = within("parameter_scale", parameter_scale, "(0, inf)"), within("batch_scale", batch_scale, "(0, inf)")
    of_size = within("parameter_exponent", parameter_exponent, "[0.02, inf)")
    of_steps = within("step_exponent", step_exponent, "[0.02, inf)")
    stretch = (1 + of_size / of_steps) ** (1 / of_steps + 1 / of_size) * (of_steps / of_size) ** (1 / of_steps)
    return plain(6 * n * b * within("step_scale", step_scale, "(0, inf)") * stretch)


def composed_parameters(
    flop: ArrayLike,
    parameter_scale: ArrayLike,
    batch_scale: ArrayLike,
    step_scale: ArrayLike,
    parameter_exponent: ArrayLike,
    batch_exponent: ArrayLike,
    step_exponent: ArrayLike,
) -> Result:
    """Size at which Kaplan's law in parameters and steps is lowest for given compute, with C_c of composed_scale:

    N = N_c (C / C_c)^(a_C / a_N) (1 + a_N / a_S)^(1 / a_N)

    Args:
        flop: C, FLOP of training at a batch size far below the critical one, above 0.
        parameter_scale: N_c, parameters, above 0.
        batch_scale: B_*, tokens, above 0.
        step_scale: S_c, steps, above 0.
        parameter_exponent: a_N, at least 0.02.
        batch_exponent: a_B, above 0.
        step_exponent: a_S, at least 0.02.
    Returns: number of parameters, in the broadcast shape.
    Assumes: what composed_exponent assumes.
    Raises: ValueError if an argument is out of range.
    Source: Kaplan et al. 2020, arXiv:2001.08361, equation B.9.
    """
    compute, n = within("flop", flop, "(0, inf)"), within("parameter_scale", parameter_scale, "(0, inf)")
    of_size = within("parameter_exponent", parameter_exponent, "[0.02, inf)")
    of_steps = within("step_exponent", step_exponent, "[0.02, inf)")
    scale = composed_scale(n, batch_scale, step_scale, of_size, of_steps)
    growth = composed_exponent(of_size, batch_exponent, of_steps) / of_size
    return plain(n * (compute / scale) ** growth * (1 + of_size / of_steps) ** (1 / of_size))


def tokens_where_best(
    parameters: ArrayLike,
    counted_growth: ArrayLike,
    parameter_coefficient: ArrayLike,
    data_coefficient: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
) -> Result:
    """Tokens that make a size the best one for its compute, where only a part M of its parameters is counted.

    D = (g b B N^a / (a A))^(1 / b), with g = d ln M / d ln N: the loss is least at fixed M D.

    Args:
        parameters: N, all that the law knows, above 0.
        counted_growth: g, per cent by which the counted part grows when all parameters grow by one, above 0.
        parameter_coefficient: A, above 0, in the unit of the loss.
        data_coefficient: B, above 0, in the unit of the loss.
        parameter_exponent: a, above 0.
        data_exponent: b, above 0.
    Returns: number of tokens, in the broadcast shape; the compute as counted is 6 M D.
    Assumes: the law E + A / N^a + B / D^b, and compute that is counted as 6 M D; with g = 1 it is best_parameters.
    Raises: ValueError if an argument is out of range.
    Source: Pearce & Song 2024, arXiv:2406.12907, section 3 (for one M of N), here for any.
    """
    n, growth = within("parameters", parameters, "(0, inf)"), within("counted_growth", counted_growth, "(0, inf)")
    of_size = within("parameter_coefficient", parameter_coefficient, "(0, inf)")
    of_data = within("data_coefficient", data_coefficient, "(0, inf)")
    a = within("parameter_exponent", parameter_exponent, "(0, inf)")
    b = within("data_exponent", data_exponent, "(0, inf)")
    return plain((growth * b * of_data / (a * of_size) * n**a) ** (1 / b))
