"""A small transformer that predicts the next sign of a sequence: its forward pass, and a way to change what is inside.

The weights are a mapping of arrays: "signs" (V, d) and "places" (T, d), what stands for a sign and for its place;
for every layer, along a first axis, "look" (L, d, 3 d), "gather" (L, d, d), "up" (L, d, m), "bias" (L, m) and
"down" (L, m, d);
"last" (d, V), from which the predictions are read.
"""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Ints = NDArray[np.integer]
Change = Callable[[int, Floats], Floats]


def levelled(x: Floats) -> Floats:
    """Each row less its mean, over its standard deviation: (x - mean) / sqrt(variance + 1e-5).

    Args:
        x: of shape (..., d).
    Returns: the same shape.
    Assumes: d above 1.
    Raises: nothing.
    Source: Ba et al. 2016, arXiv:1607.06450, equation 3, without gain and bias.
    """
    centred = x - x.mean(axis=-1, keepdims=True)
    levels: Floats = centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + 1e-5)
    return levels


def attended(x: Floats, look: Floats, gather: Floats, heads: int) -> Floats:
    """What each place gathers from itself and those before it: softmax(q k / sqrt(d / heads)) v, heads side by side.

    Args:
        x: levelled residual stream, of shape (N, T, d).
        look: of shape (d, 3 d), queries, keys and values side by side.
        gather: of shape (d, d).
        heads: number of heads, a divisor of d.
    Returns: of shape (N, T, d).
    Assumes: no place sees a later one.
    Raises: ValueError if heads does not divide d.
    Source: Vaswani et al. 2017, arXiv:1706.03762, equation 1 and section 3.2.2.
    """
    n, t, d = x.shape
    if heads < 1 or d % heads:
        raise ValueError(f"heads must be a divisor of {d} in [1, {d}], got {heads}")
    q, k, v = (part.reshape(n, t, heads, d // heads).transpose(0, 2, 1, 3) for part in np.split(x @ look, 3, axis=-1))
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(d // heads)
    scores = np.where(np.tri(t, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    gathered: Floats = (weights @ v).transpose(0, 2, 1, 3).reshape(n, t, d) @ gather
    return gathered


def run(
    weights: Mapping[str, Floats], signs: Ints, heads: int, change: Change | None = None
) -> tuple[Floats, list[Floats], list[Floats]]:
    """Predictions of the next sign at each place, the residual stream after each layer, and the hidden units.

    Args:
        weights: as above.
        signs: of shape (N, T), each in [0, V), T at most the number of places.
        heads: number of heads.
        change: is given the number of the layers done, from 0 to L, and the residual stream (N, T, d); what it gives
            back takes its place.
    Returns: logits (N, T, V); the stream after 0 to L layers, each (N, T, d); the units of each layer, each (N, T, m).
    Assumes: levelling before attention, before the hidden units and before the predictions; rectified hidden units.
    Raises: ValueError if a sign has no row, or a sequence is longer than the places.
    Source: Radford et al. 2019, section 2.3 (levelling moved to the input of each block), with rectified units.
    """
    known, room = len(weights["signs"]), len(weights["places"])
    if signs.size and not 0 <= signs.min() <= signs.max() < known:
        raise ValueError(f"signs must be in [0, {known}), got {signs[(signs < 0) | (signs >= known)][0]}")
    if signs.shape[1] > room:
        raise ValueError(f"signs must have at most {room} places, got {signs.shape[1]}")
    changed = change or (lambda layer, x: x)
    x = changed(0, weights["signs"][signs] + weights["places"][: signs.shape[1]])
    stream, units = [x], []
    for layer in range(len(weights["look"])):
        x = x + attended(levelled(x), weights["look"][layer], weights["gather"][layer], heads)
        hidden = np.maximum(levelled(x) @ weights["up"][layer] + weights["bias"][layer], 0)
        x = changed(layer + 1, x + hidden @ weights["down"][layer])
        units.append(hidden)
        stream.append(x)
    return levelled(x) @ weights["last"], stream, units
