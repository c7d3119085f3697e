"""What a transformer of the GPT family weighs and what it costs to train, counted from its shape.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


def block_parameters(
    layers: ArrayLike, width: ArrayLike, attention_width: ArrayLike, widening: ArrayLike = 4
) -> Result:
    """Numbers in the matrices of a transformer's blocks: layers (4 width attention_width + 2 widening width^2).

    With attention as wide as the residual stream, and a hidden layer four times as wide, 12 layers width^2.

    Args:
        layers: number of blocks, at least 0.
        width: numbers in the residual stream, at least 0.
        attention_width: heads times numbers a head, at least 0.
        widening: width of the hidden layer over that of the residual stream, at least 0.
    Returns: number of parameters, in the broadcast shape.
    Assumes: four matrices of attention and two of the feed-forward layer in each block; no biases, no gains.
    Raises: ValueError if an argument is out of range.
    Source: Kaplan et al. 2020, arXiv:2001.08361, section 2.1, table 1.
    """
    count, d = within("layers", layers, "[0, inf)"), within("width", width, "[0, inf)")
    a, w = within("attention_width", attention_width, "[0, inf)"), within("widening", widening, "[0, inf)")
    return plain(count * (4 * d * a + 2 * w * d**2))


def gpt_parameters(
    layers: ArrayLike, width: ArrayLike, vocabulary: ArrayLike, context: ArrayLike, widening: ArrayLike = 4
) -> Result:
    """All parameters of a model of the GPT-2 kind: matrices, biases, gains, and embeddings of tokens and places.

    layers (width^2 (4 + 2 widening) + width (9 + widening)) + 2 width + (vocabulary + context) width

    Args:
        layers: number of blocks, at least 0.
        width: numbers in the residual stream, at least 0.
        vocabulary: number of tokens, at least 0.
        context: number of places, at least 0.
        widening: width of the hidden layer over that of the residual stream, at least 0.
    Returns: number of parameters, in the broadcast shape.
    Assumes: attention as wide as the residual stream; an output that shares the embedding of tokens; in each block
        4 width biases of attention, (widening + 1) width of the feed-forward layer, and two normalisations of 2 width.
    Raises: ValueError if an argument is out of range.
    Source: Radford et al. 2019, section 2.3, and the released code (github.com/openai/gpt-2, src/model.py).
    """
    matrices = block_parameters(layers, width, width, widening)
    count, d = within("layers", layers, "[0, inf)"), within("width", width, "[0, inf)")
    tokens, places = within("vocabulary", vocabulary, "[0, inf)"), within("context", context, "[0, inf)")
    small = count * d * (9 + within("widening", widening, "[0, inf)")) + 2 * d
    return plain(np.asarray(matrices + small + (tokens + places) * d))


def attention_flop(layers: ArrayLike, width: ArrayLike, context: ArrayLike) -> Result:
    """FLOP that attention adds to one token forwards, beyond its matrices: 4 layers width context.

    In each layer a query meets `context` keys of `width` numbers, and as many values are added up by their weights: two
    products of `width` numbers for each place, of a multiplication and an addition a number.

    Args:
        layers: number of blocks, at least 0.
        width: heads times numbers a head, at least 0.
        context: places that the token attends to, at least 0.
    Returns: FLOP, in the broadcast shape.
    Assumes: full attention as wide as the heads together; the softmax left out.
    Raises: ValueError if an argument is out of range.
    Source: Hoffmann et al. 2022, arXiv:2203.15556, appendix F (key @ query logits, and softmax @ query reductions).
    """
    count, d = within("layers", layers, "[0, inf)"), within("width", width, "[0, inf)")
    return plain(4 * count * d * within("context", context, "[0, inf)"))


def training_flop(parameters: ArrayLike, tokens: ArrayLike) -> Result:
    """FLOP of training a dense transformer: 6 parameters tokens.

    Args:
        parameters: number of parameters that each token passes, at least 0.
        tokens: number of tokens seen, at least 0.
    Returns: FLOP, in the broadcast shape.
    Assumes: an addition and a multiplication for each parameter and token forwards, twice as much backwards;
        attention over the context, and anything computed again, left out.
    Raises: ValueError if parameters or tokens is out of range.
    Source: Kaplan et al. 2020, arXiv:2001.08361, section 2.1, equation 2.2 and the text below it.
    """
    return plain(6 * within("parameters", parameters, "[0, inf)") * within("tokens", tokens, "[0, inf)"))
