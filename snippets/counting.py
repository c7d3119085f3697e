"""What a transformer of the GPT kind does for a single token, in operations, and what it must remember of it.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within
from snippets.transformer import attention_flop, block_parameters


def token_flop(layers: ArrayLike, width: ArrayLike, vocabulary: ArrayLike, places: ArrayLike) -> Result:
    """FLOP of all products of matrices for one token forwards.

    24 layers width² + 2 vocabulary width + 4 layers width places.

    Args:
        layers: number of blocks, at least 0.
        width: numbers in the residual stream, at least 0.
        vocabulary: number of tokens, at least 0.
        places: how many tokens this one attends to, itself included, at least 0.
    Returns: FLOP, in the broadcast shape.
    Assumes: attention as wide as the residual stream, a hidden layer four times as wide; the token and its place are
        looked up, which multiplies nothing, and the logits come from one product with the table of tokens.
    Raises: ValueError if an argument is out of range.
    Source: Hoffmann et al. 2022, arXiv:2203.15556, appendix F, without its term for the look-up.
    """
    tokens, d = within("vocabulary", vocabulary, "[0, inf)"), within("width", width, "[0, inf)")
    seen = within("places", places, "[0, inf)")
    blocks = np.asarray(block_parameters(layers, width, width))
    return plain(2 * blocks + 2 * tokens * d + np.asarray(attention_flop(layers, width, seen)))


def other_operations(layers: ArrayLike, width: ArrayLike, heads: ArrayLike, places: ArrayLike) -> Result:
    """Operations for one token that belong to no product of matrices.

    layers (61 width + 6 + heads (6 places - 2)) + 8 width + 3.

    For each layer two normalisations of 7 width + 3, shifts of 9 width, the curve 36 width, additions to the stream
    2 width, and for each head 6 places - 2 for scaling and softmax; at the ends a normalisation and an addition.

    Args:
        layers: number of blocks, at least 0.
        width: numbers in the residual stream, at least 0.
        heads: attention heads a layer, at least 0.
        places: how many tokens this one attends to, itself included, at least 1.
    Returns: number of operations, in the broadcast shape.
    Assumes: GELU by its tanh; each addition, multiplication, division, exponential, tanh, root and comparison is one.
    Raises: ValueError if an argument is out of range.
    Source: elementary (the forward pass of snippets/gpt.py, counted number by number in its tests).
    """
    count, d = within("layers", layers, "[0, inf)"), within("width", width, "[0, inf)")
    h, m = within("heads", heads, "[0, inf)"), within("places", places, "[1, inf)")
    return plain(np.asarray(count * (61 * d + 6 + h * (6 * m - 2)) + 8 * d + 3))


def odd_operations(layers: ArrayLike, width: ArrayLike, heads: ArrayLike, places: ArrayLike) -> Result:
    """Operations for one token that neither add nor multiply: layers (4 width + 8 + heads (3 places - 1)) + 4.

    Args:
        layers: number of blocks, at least 0.
        width: numbers in the residual stream, at least 0.
        heads: attention heads a layer, at least 0.
        places: how many tokens this one attends to, itself included, at least 1.
    Returns: number of divisions, exponentials, tanhs, roots and comparisons, in the broadcast shape.
    Assumes: as `other_operations`; a subtraction is an addition.
    Raises: ValueError if an argument is out of range.
    Source: elementary (the forward pass of snippets/gpt.py, counted number by number in its tests).
    """
    count, d = within("layers", layers, "[0, inf)"), within("width", width, "[0, inf)")
    h, m = within("heads", heads, "[0, inf)"), within("places", places, "[1, inf)")
    return plain(np.asarray(count * (4 * d + 8 + h * (3 * m - 1)) + 4))


def cache_bytes(layers: ArrayLike, kept_width: ArrayLike, places: ArrayLike, each: ArrayLike) -> Result:
    """Bytes of the keys and values that a model keeps of a text: 2 layers kept_width places each.

    Args:
        layers: number of blocks, at least 0.
        kept_width: numbers of a key in a layer, all heads that are kept together, at least 0.
        places: tokens of the text so far, at least 0.
        each: bytes a number, at least 0.
    Returns: bytes, in the broadcast shape.
    Assumes: a key and a value in each layer for each token.
    Raises: ValueError if an argument is out of range.
    Source: Pope et al. 2022, arXiv:2211.05102, section 2.
    """
    count, d = within("layers", layers, "[0, inf)"), within("kept_width", kept_width, "[0, inf)")
    return plain(2 * count * d * within("places", places, "[0, inf)") * within("each", each, "[0, inf)"))
