"""Small networks that read symbols in order and are asked what stood where: recurrent, LSTM, attention.

All read the same inputs: at place t the vector of the symbol plus the vector of the place; last comes the vector
of the place that is asked for, alone. Their gradients are written by hand and checked by finite differences in tests.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import ArrayLike, NDArray

from snippets.arguments import FloatArray, Result, plain, within

Whole = NDArray[np.int64]
Weights = dict[str, FloatArray]
KINDS = ("plain", "lstm", "attention")


def fresh(
    kind: str,
    symbols: int,
    length: int,
    width: int,
    state: int,
    rng: np.random.Generator,
    remembers: float = 0,
    gate: float = 1.0,
) -> Weights:
    """First weights of a network.

    Matrices have normal entries of variance 1/inputs, recurrent ones are orthogonal; vectors of symbols and places have
    variance 1; biases are nought, but for those of an LSTM's forget gates, which are `gate`, or, with `remembers`, are
    drawn as log(u), u uniform from 1 to that many steps less one (the input gates' are then those turned in sign).

    Args:
        kind: one of `KINDS`.
        symbols: how many symbols there are.
        length: places of a sequence.
        width: numbers in a vector that is read.
        state: numbers in the state; for attention, in a key, a query and a value.
        rng: the source of randomness.
        remembers: steps that an LSTM is to remember, at least 0; 2 and fewer change nothing.
        gate: bias of the forget gates without `remembers`.

    Returns:
        Arrays by name: "symbols" (symbols, width), "places" (length, width) and those of the network.

    Raises:
        ValueError: where the kind is not known or a number is out of its range.

    Source: Glorot and Bengio 2010, section 2; Saxe et al. 2014 for orthogonal matrices; Gers et al. 2000, section 3,
    for the forget gate; Tallec and Ollivier 2018, equation 16, for the biases drawn by `remembers`.
    """
    _known(kind)
    symbols, length = _count("symbols", symbols), _count("length", length)
    width, state = _count("width", width), _count("state", state)
    within("remembers", remembers, "[0, inf)")
    within("gate", gate, "(-inf, inf)")
    found = {"symbols": rng.normal(size=(symbols, width)), "places": rng.normal(size=(length, width))}
    if kind == "attention":
        for name in ("keys", "queries", "values"):
            found[name] = rng.normal(size=(width, state)) / np.sqrt(width)
        found["mix"] = rng.normal(size=(state, state)) / np.sqrt(state)
        found["mix_bias"] = np.zeros(state)
    else:
        times = 4 if kind == "lstm" else 1
        found["read"] = rng.normal(size=(width, times * state)) / np.sqrt(width)
        found["keep"] = np.hstack([np.linalg.qr(rng.normal(size=(state, state)))[0] for _ in range(times)])
        found["bias"] = np.zeros(times * state)
        if kind == "lstm":  # gates in this order: input, forget, output, and what is written
            found["bias"][state : 2 * state] = gate
            if remembers > 2:
                drawn = np.log(rng.uniform(1, remembers - 1, state))
                found["bias"][state : 2 * state], found["bias"][:state] = drawn, -drawn
    found["out"] = rng.normal(size=(state, symbols)) / np.sqrt(state)
    found["out_bias"] = np.zeros(symbols)
    return found


def _known(kind: str) -> None:
    if kind not in KINDS:
        raise ValueError(f"kind must be one of {', '.join(KINDS)}, not {kind!r}")


def _count(name: str, value: int) -> int:
    return int(within(name, value, "[1, inf)", whole=True))


def kept(bias: ArrayLike, steps: ArrayLike) -> Result:
    """What a forget gate of a given bias keeps of a memory: g to the power of the steps, with g = 1/(1 + exp(-b)).

    Args:
        bias: b, where nothing else drives the gate.
        steps: how many times it acts, at least 0.

    Returns:
        A share, in the broadcast shape.

    Raises:
        ValueError: where an argument is out of its range.

    Source: Gers et al. 2000, section 3; Tallec and Ollivier 2018, section 2.
    """
    b, times = within("bias", bias, "(-inf, inf)"), within("steps", steps, "[0, inf)")
    return plain((1 + np.exp(-b)) ** -times)


def parameters(weights: Mapping[str, FloatArray]) -> int:
    """How many numbers a network has, without the vectors of symbols and places, which all have alike.

    Args:
        weights: as `fresh` gives them.

    Returns:
        A count.

    Source: definition.
    """
    return sum(w.size for name, w in weights.items() if name not in ("symbols", "places"))


def logits(kind: str, weights: Weights, symbols: Whole, asked: Whole) -> FloatArray:
    """What a network answers.

    Args:
        kind: one of `KINDS`.
        weights: as `fresh` gives them.
        symbols: (sequences, places) of indices.
        asked: (sequences,) of places.

    Returns:
        (sequences, symbols): logarithms of chances, up to a constant.

    Source: Elman 1990 for the plain network, Hochreiter and Schmidhuber 1997 with the forget gate of Gers et al. 2000
    for the LSTM, Vaswani et al. 2017, equation 1, for attention, here with the question as the only query.
    """
    return _forward(kind, weights, symbols, asked)[0]


def loss_and_slopes(kind: str, weights: Weights, symbols: Whole, asked: Whole, truth: Whole) -> tuple[float, Weights]:
    """The mean cross-entropy of the answers in nats and its gradient, by backpropagation through all places.

    Args:
        kind: one of `KINDS`.
        weights: as `fresh` gives them.
        symbols: (sequences, places) of indices.
        asked: (sequences,) of places.
        truth: (sequences,) of the right answers.

    Returns:
        The loss, and arrays of the shapes of `weights`.

    Source: Werbos 1990 (backpropagation through time).
    """
    loss, slopes, _ = _all(kind, weights, symbols, asked, truth)
    return loss, slopes


def slopes_by_place(kind: str, weights: Weights, symbols: Whole, asked: Whole, truth: Whole) -> FloatArray:
    """How strongly the loss depends on what was read at each place: the norm of its gradient by that input.

    Args:
        kind: one of `KINDS`.
        weights: as `fresh` gives them.
        symbols: (sequences, places) of indices.
        asked: (sequences,) of places.
        truth: (sequences,) of the right answers.

    Returns:
        (places,): root of the mean over sequences of the squared norm of the gradient of each sequence's own loss, nats
        for each unit of the input.

    Source: Bengio et al. 1994, section III, for what it shows.
    """
    _, _, inputs = _all(kind, weights, symbols, asked, truth)
    norms: FloatArray = np.sqrt(((len(symbols) * inputs) ** 2).sum(axis=2).mean(axis=0))
    return norms


def _all(kind: str, weights: Weights, symbols: Whole, asked: Whole, truth: Whole) -> tuple[float, Weights, FloatArray]:
    raw, kept = _forward(kind, weights, symbols, asked)
    shifted = raw - raw.max(axis=1, keepdims=True)
    chances = np.exp(shifted)
    chances /= chances.sum(axis=1, keepdims=True)
    at = np.arange(len(truth))
    loss = float(-np.log(chances[at, truth]).mean())
    back = chances
    back[at, truth] -= 1
    back /= len(truth)
    slopes: Weights = {"out": kept["last"].T @ back, "out_bias": back.sum(axis=0)}
    turned = back @ weights["out"].T
    backwards = {"attention": _attention_back, "plain": _plain_back, "lstm": _lstm_back}[kind]
    inputs, question = backwards(weights, kept, turned, slopes)
    places = np.zeros_like(weights["places"])
    np.add.at(places, asked, question)
    places += inputs.sum(axis=0)
    vectors = np.zeros_like(weights["symbols"])
    np.add.at(vectors, symbols, inputs)
    return loss, {"symbols": vectors, "places": places, **slopes}, inputs


def _forward(kind: str, weights: Weights, symbols: Whole, asked: Whole) -> tuple[FloatArray, Weights]:
    _known(kind)
    read = weights["symbols"][symbols] + weights["places"][: symbols.shape[1]]
    question = weights["places"][asked]
    kept: Weights = {"read": read, "question": question}
    last = {"attention": _attention, "plain": _plain, "lstm": _lstm}[kind](weights, kept)
    kept["last"] = last
    return last @ weights["out"] + weights["out_bias"], kept


def _attention(weights: Weights, kept: Weights) -> FloatArray:
    read, question = kept["read"], kept["question"]
    keys, values = read @ weights["keys"], read @ weights["values"]
    query = question @ weights["queries"]
    scores = np.einsum("bs,bts->bt", query, keys) / np.sqrt(keys.shape[2])
    scores = np.exp(scores - scores.max(axis=1, keepdims=True))
    scores /= scores.sum(axis=1, keepdims=True)
    taken = np.einsum("bt,bts->bs", scores, values)
    kept.update(keys=keys, values=values, query=query, scores=scores, taken=taken)
    last: FloatArray = np.tanh(taken @ weights["mix"] + weights["mix_bias"])
    return last


def _attention_back(
    weights: Weights, kept: Weights, back: FloatArray, slopes: Weights
) -> tuple[FloatArray, FloatArray]:
    back = back * (1 - kept["last"] ** 2)
    slopes["mix"], slopes["mix_bias"] = kept["taken"].T @ back, back.sum(axis=0)
    taken = back @ weights["mix"].T
    by_score = np.einsum("bs,bts->bt", taken, kept["values"])
    scores = kept["scores"]
    raw = scores * (by_score - (scores * by_score).sum(axis=1, keepdims=True)) / np.sqrt(kept["keys"].shape[2])
    values = scores[:, :, None] * taken[:, None, :]
    keys = raw[:, :, None] * kept["query"][:, None, :]
    query = np.einsum("bt,bts->bs", raw, kept["keys"])
    slopes["keys"] = np.einsum("btw,bts->ws", kept["read"], keys)
    slopes["values"] = np.einsum("btw,bts->ws", kept["read"], values)
    slopes["queries"] = kept["question"].T @ query
    return keys @ weights["keys"].T + values @ weights["values"].T, query @ weights["queries"].T


def _plain(weights: Weights, kept: Weights) -> FloatArray:
    states = [np.zeros((len(kept["read"]), len(weights["out"])))]
    driven = kept["read"] @ weights["read"] + weights["bias"]
    for t in range(driven.shape[1]):
        states.append(np.tanh(driven[:, t] + states[-1] @ weights["keep"]))
    states.append(np.tanh(kept["question"] @ weights["read"] + weights["bias"] + states[-1] @ weights["keep"]))
    kept["states"] = np.array(states)
    return states[-1]


def _plain_back(weights: Weights, kept: Weights, back: FloatArray, slopes: Weights) -> tuple[FloatArray, FloatArray]:
    states, count = kept["states"], kept["read"].shape[1]
    driven = np.empty((len(back), count + 1, len(weights["out"])))
    for t in range(count, -1, -1):
        driven[:, t] = back * (1 - states[t + 1] ** 2)
        back = driven[:, t] @ weights["keep"].T
    return _recurrent_slopes(weights, kept, states[:-1].swapaxes(0, 1), driven, slopes)


def _recurrent_slopes(
    weights: Weights, kept: Weights, before: FloatArray, driven: FloatArray, slopes: Weights
) -> tuple[FloatArray, FloatArray]:
    flat = driven.reshape(-1, driven.shape[2])
    read = np.concatenate([kept["read"], kept["question"][:, None]], axis=1)
    slopes["keep"] = before.reshape(-1, before.shape[2]).T @ flat
    slopes["read"] = read.reshape(-1, read.shape[2]).T @ flat
    slopes["bias"] = flat.sum(axis=0)
    inputs = driven @ weights["read"].T
    return inputs[:, :-1], inputs[:, -1]


def _lstm(weights: Weights, kept: Weights) -> FloatArray:
    read = np.concatenate([kept["read"], kept["question"][:, None]], axis=1)
    driven = read @ weights["read"] + weights["bias"]
    size = len(weights["out"])
    hidden, cell = np.zeros((2, len(read), size))
    steps: list[tuple[FloatArray, ...]] = []
    for t in range(driven.shape[1]):
        raw = driven[:, t] + hidden @ weights["keep"]
        gates, written = 1 / (1 + np.exp(-raw[:, : 3 * size])), np.tanh(raw[:, 3 * size :])
        cell = gates[:, size : 2 * size] * cell + gates[:, :size] * written
        shown = np.tanh(cell)
        hidden = gates[:, 2 * size :] * shown
        steps.append((hidden, cell, gates, written, shown))
    for name, values in zip(("hidden", "cells", "gates", "written", "shown"), zip(*steps, strict=True), strict=True):
        first = [np.zeros_like(cell)] if name in ("hidden", "cells") else []
        kept[name] = np.array([*first, *values])
    return hidden


def _lstm_back(weights: Weights, kept: Weights, back: FloatArray, slopes: Weights) -> tuple[FloatArray, FloatArray]:
    size, steps = back.shape[1], len(kept["gates"])
    driven = np.empty((len(back), steps, 4 * size))
    cell = np.zeros_like(back)
    for t in range(steps - 1, -1, -1):
        gates, written, shown = kept["gates"][t], kept["written"][t], kept["shown"][t]
        enter, forget, out = gates[:, :size], gates[:, size : 2 * size], gates[:, 2 * size :]
        cell = cell + back * out * (1 - shown**2)
        raw = driven[:, t]
        raw[:, :size] = cell * written
        raw[:, size : 2 * size] = cell * kept["cells"][t]
        raw[:, 2 * size : 3 * size] = back * shown
        raw[:, : 3 * size] *= gates * (1 - gates)
        raw[:, 3 * size :] = cell * enter * (1 - written**2)
        cell = cell * forget
        back = raw @ weights["keep"].T
    return _recurrent_slopes(weights, kept, kept["hidden"][:-1].swapaxes(0, 1), driven, slopes)
