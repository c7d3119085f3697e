"""How many tokens a model of a given size needs to reach a given loss, and how many of them size can save.

One formula answers the second question for every law here, and every essay that asks it uses this one. The laws join
a term of size u and a term of data v as L - E = (u + v)^g: g = 1 in Hoffmann's form, where terms add as losses, and
g = b in Kaplan's joint law, where they add as data. If growth leaves the share k of the term of size, the tokens for
the same loss fall by the factor (1 + (1 - k) u / v)^(g / b) (`saved_by_size`). Where a model stands says what u / v
is: b / a where it is the best for its compute (`most_saved_by_size`), and what its own size and tokens give elsewhere
(`term_ratio`). So the factors that have been named are no rivals, but answers to different questions:

- about 7 for a compute-optimal model by Besiroglu's constants, 2.4 by Kaplan's joint law, and 3 to 8 where g is fitted
  to sets of runs, about 5 for all of Chinchilla's (*Bigger models learn faster*, `archive/runs/chinchilla-forms.csv`);
- about 18 for Llama 2 by Kaplan's joint law, by which that model is far too small for what it read, and 9 by
  Besiroglu's constants;
- 1,475 for Kaplan's exponent for data alone, b = 0.095, put into Hoffmann's form with g = 1. In the form of
  Kaplan's joint law, where g = b, it comes to 2, so that nobody should use the 1,475.

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


def token_floor(loss: ArrayLike, data_coefficient: ArrayLike, data_exponent: ArrayLike) -> Result:
    """Tokens that even an infinitely large model needs to reach a loss: (B / L)^(1 / b).

    Args:
        loss: L, nats a token above the irreducible loss, above 0.
        data_coefficient: B, above 0, in the unit of the loss.
        data_exponent: b, above 0.
    Returns: number of tokens, in the broadcast shape.
    Assumes: the law of tokens_to_reach, whose limit for large sizes this is.
    Raises: ValueError if an argument is out of range.
    Source: Hoffmann et al. 2022, arXiv:2203.15556, equation 10 at infinite N, solved for D.
    """
    above = within("loss", loss, "(0, inf)")
    of_data = within("data_coefficient", data_coefficient, "(0, inf)")
    return plain((of_data / above) ** (1 / within("data_exponent", data_exponent, "(0, inf)")))


def token_floor_jointly(loss: ArrayLike, data_scale: ArrayLike, data_exponent: ArrayLike) -> Result:
    """Tokens that even an infinitely large model needs by Kaplan's joint law: D_c / L^(1 / a_D).

    Args:
        loss: L, nats a token, above 0.
        data_scale: D_c, tokens, above 0.
        data_exponent: a_D, at least 0.02, below which the powers leave the range of floats.
    Returns: number of tokens, in the broadcast shape.
    Assumes: the law of tokens_to_reach_jointly, whose limit for large sizes this is.
    Raises: ValueError if an argument is out of range.
    Source: Kaplan et al. 2020, arXiv:2001.08361, equation 1.5 at infinite N, solved for D.
    """
    reached, of_data = within("loss", loss, "(0, inf)"), within("data_scale", data_scale, "(0, inf)")
    return plain(of_data / reached ** (1 / within("data_exponent", data_exponent, "[0.02, inf)")))


def saved_by_size(
    ratio: ArrayLike, data_exponent: ArrayLike, joining: ArrayLike = 1.0, kept: ArrayLike = 0.0
) -> Result:
    """Factor by which the tokens for the same loss shrink if a model grows: (1 + (1 - k) r)^(g / b).

    Args:
        ratio: r, term of size over term of data where the model stands, at least 0.
        data_exponent: b, exponent of data in the loss where size is no hindrance, at least 0.02.
        joining: g, power in which the terms are joined, above 0; 1 in Hoffmann's form, b in Kaplan's joint law.
        kept: k, share of the term of size that growth leaves, in [0, 1]; 0 for a model that grows without end.
    Returns: factor of tokens at the same loss, in the broadcast shape.
    Assumes: the law E + (u + v)^g, in which v falls as D^(-b / g) and u does not depend on D; one pass over the data.
    Raises: ValueError if an argument is out of range.
    Source: Hoffmann et al. 2022, arXiv:2203.15556, equation 10, and Kaplan et al. 2020, arXiv:2001.08361, equation 1.5,
        both solved for D; the step from one to the other is elementary.
    """
    r, b = within("ratio", ratio, "[0, inf)"), within("data_exponent", data_exponent, "[0.02, inf)")
    g, k = within("joining", joining, "(0, inf)"), within("kept", kept, "[0, 1]")
    return plain((1 + (1 - k) * r) ** (g / b))


def term_ratio(
    parameters: ArrayLike,
    tokens: ArrayLike,
    parameter_coefficient: ArrayLike,
    data_coefficient: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
) -> Result:
    """Term of size over term of data in Hoffmann's form, (A / N^a) / (B / D^b), for `saved_by_size`.

    Args:
        parameters: N, above 0.
        tokens: D, above 0.
        parameter_coefficient: A, above 0, in the unit of the loss.
        data_coefficient: B, above 0, in the unit of the loss.
        parameter_exponent: a, above 0.
        data_exponent: b, above 0.
    Returns: ratio, in the broadcast shape.
    Assumes: the law E + A / N^a + B / D^b.
    Raises: ValueError if an argument is out of range.
    Source: Hoffmann et al. 2022, arXiv:2203.15556, equation 10.
    """
    size, data = within("parameters", parameters, "(0, inf)"), within("tokens", tokens, "(0, inf)")
    of_size = within("parameter_coefficient", parameter_coefficient, "(0, inf)")
    of_data = within("data_coefficient", data_coefficient, "(0, inf)")
    a = within("parameter_exponent", parameter_exponent, "(0, inf)")
    b = within("data_exponent", data_exponent, "(0, inf)")
    return plain(of_size / size**a / (of_data / data**b))


def term_ratio_jointly(
    parameters: ArrayLike,
    tokens: ArrayLike,
    parameter_scale: ArrayLike,
    data_scale: ArrayLike,
    parameter_exponent: ArrayLike,
    data_exponent: ArrayLike,
) -> Result:
    """Term of size over term of data in Kaplan's joint law, (N_c / N)^(a_N / a_D) / (D_c / D), for `saved_by_size`.

    Args:
        parameters: N, above 0.
        tokens: D, above 0.
        parameter_scale: N_c, parameters, above 0.
        data_scale: D_c, tokens, above 0.
        parameter_exponent: a_N, above 0.
        data_exponent: a_D, at least 0.02, below which the powers leave the range of floats.
    Returns: ratio, in the broadcast shape.
    Assumes: the law ((N_c / N)^(a_N / a_D) + D_c / D)^a_D.
    Raises: ValueError if an argument is out of range.
    Source: Kaplan et al. 2020, arXiv:2001.08361, equation 1.5.
    """
    size, data = within("parameters", parameters, "(0, inf)"), within("tokens", tokens, "(0, inf)")
    of_size, of_data = (
        within("parameter_scale", parameter_scale, "(0, inf)"),
        within("data_scale", data_scale, "(0, inf)"),
    )
    a, b = (
        within("parameter_exponent", parameter_exponent, "(0, inf)"),
        within("data_exponent", data_exponent, "[0.02, inf)"),
    )
    return plain((of_size / size) ** (a / b) / (of_data / data))


def most_saved_by_size(parameter_exponent: ArrayLike, data_exponent: ArrayLike, joining: ArrayLike = 1.0) -> Result:
    """Factor by which the tokens of a compute-optimal model shrink if it grows without end: (1 + b / a)^(g / b).

    At the optimum the terms of size and data have the ratio b / a, in whatever power they are joined; without the
    first, the second may be as large as both together were.

    Args:
        parameter_exponent: a, above 0.
        data_exponent: b, at least 0.02, below which the powers leave the range of floats.
        joining: g, power in which the terms are joined, above 0; 1 in Hoffmann's form.
    Returns: factor of tokens at the same loss, in the broadcast shape; it depends on no coefficient and no size.
    Assumes: the law E + (A / N^(a / g) + B / D^(b / g))^g, with N and D the best for 6 N D; one pass over the data.
    Raises: ValueError if an argument is out of range.
    Source: Hoffmann et al. 2022, arXiv:2203.15556, equations 4 and 10; the ratio is elementary.
    """
    a = within("parameter_exponent", parameter_exponent, "(0, inf)")
    b = within("data_exponent", data_exponent, "[0.02, inf)")
    return saved_by_size(b / a, b, joining)


def most_saved_by_size_jointly(parameter_exponent: ArrayLike, data_exponent: ArrayLike) -> Result:
    """The same factor by Kaplan's joint law, in which g is b: 1 + a_D / a_N.

    Args:
        parameter_exponent: a_N, above 0.
        data_exponent: a_D, at least 0.02.
    Returns: factor of tokens of a compute-optimal model that grows without end, in the broadcast shape.
    Assumes: the law ((N_c / N)^(a_N / a_D) + D_c / D)^a_D, with N and D the best for 6 N D by this law.
    Raises: ValueError if an argument is out of range.
    Source: Kaplan et al. 2020, arXiv:2001.08361, equation 1.5; the ratio is elementary.
    """
    return most_saved_by_size(parameter_exponent, data_exponent, data_exponent)


def steps_to_reach(
    loss: ArrayLike,
    parameters: ArrayLike,
    parameter_scale: ArrayLike,
    step_scale: ArrayLike,
    parameter_exponent: ArrayLike,
    step_exponent: ArrayLike,
) -> Result:
    """Least training steps to a loss by Kaplan's law of size and steps: S_c / (L - (N_c / N)^a_N)^(1 / a_S).

    Args:
        loss: L, nats a token, above 0.
        parameters: N, above 0; infinite for the fewest steps of all.
        parameter_scale: N_c, parameters, above 0.
        step_scale: S_c, steps, above 0.
        parameter_exponent: a_N, above 0.
        step_exponent: a_S, above 0.
    Returns: number of steps at a large batch, in the broadcast shape.
    Assumes: data without end, the law (N_c / N)^a_N + (S_c / S)^a_S, and batches so large that steps are fewest.
    Raises: ValueError if an argument is out of range, or the size alone keeps the model from that loss.
    Source: Kaplan et al. 2020, arXiv:2001.08361, equation 1.6 solved for S_min.
    """
    reached, size = within("loss", loss, "(0, inf)"), within("parameters", parameters, "(0, inf]")
    of_size, of_steps = (
        within("parameter_scale", parameter_scale, "(0, inf)"),
        within("step_scale", step_scale, "(0, inf)"),
    )
    a = within("parameter_exponent", parameter_exponent, "(0, inf)")
    b = within("step_exponent", step_exponent, "(0, inf)")
    left = within("what size leaves to steps", reached - (of_size / size) ** a, "(0, inf)")
    return plain(of_steps / left ** (1 / b))
