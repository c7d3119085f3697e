"""Whether a network falls into parts: by its wires, by what its units answer to, and by what fails when one is cut.

Weights are a list of arrays from layer to layer, each of shape (units before, units after); a wire is a weight's
absolute value. Parts are whole numbers, 0 and 1. Units are counted layer by layer, inputs first, outputs last.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import sparse

from snippets.arguments import FloatArray, within

FINE = 10**6
"""The heaviest wire in whole numbers, for a maximum flow is found in these."""


def wires(weights: Sequence[ArrayLike]) -> FloatArray:
    """The network as a graph: A[i, j] = |w| between the units i and j, both ways.

    Args:
        weights: arrays from layer to layer.
    Returns: array (units, units), symmetric, in the unit of the weights.
    Assumes: nothing.
    Raises: ValueError if shapes do not follow each other or a weight is not finite.
    Source: elementary.
    """
    layers = [within("weights", w, "(-inf, inf)") for w in weights]
    if not layers or any(w.ndim != 2 for w in layers):
        raise ValueError("weights must be arrays of two axes, one for each layer")
    if any(layers[k].shape[1] != len(layers[k + 1]) for k in range(len(layers) - 1)):
        raise ValueError(f"weights must follow each other, got shapes {[w.shape for w in layers]}")
    starts = np.cumsum([0] + [len(w) for w in layers] + [layers[-1].shape[1]])
    graph = np.zeros((starts[-1], starts[-1]))
    for k, w in enumerate(layers):
        graph[starts[k] : starts[k + 1], starts[k + 1] : starts[k + 2]] = abs(w)
    return graph + graph.T


def least_cut(weights: Sequence[ArrayLike], inputs: ArrayLike, outputs: ArrayLike) -> float:
    """The least share of all wire that must be cut so that nothing joins the two parts.

    min over parts of the hidden units of (sum of |w| between units of different parts) / (sum of |w|), the parts of
    inputs and outputs being given; by the theorem of maximum flow and minimum cut.

    Args:
        weights: arrays from layer to layer.
        inputs: part of each input, 0 or 1.
        outputs: part of each output, 0 or 1.
    Returns: share between 0 and 1, to a millionth of the heaviest wire for each wire.
    Assumes: some weight is not zero.
    Raises: ValueError if shapes do not fit, a part is not 0 or 1, or all weights are zero.
    Source: Ford and Fulkerson 1956, doi:10.4153/CJM-1956-045-5.
    """
    graph = wires(weights)
    given, asked = _parts("inputs", inputs), _parts("outputs", outputs)
    many = len(graph)
    if len(given) != np.shape(weights[0])[0] or len(asked) != np.shape(weights[-1])[1]:
        raise ValueError("inputs and outputs must have a part each")
    top = within("heaviest wire", graph.max(), "(0, inf)")
    whole = np.zeros((many + 2, many + 2), dtype=np.int32)
    whole[:many, :many] = np.round(graph / top * FINE)
    ends = np.concatenate([np.arange(len(given)), many - len(asked) + np.arange(len(asked))])
    for unit, part in zip(ends, np.concatenate([given, asked]), strict=True):
        whole[(many, unit) if part == 0 else (unit, many + 1)] = 10**9
    flow = sparse.csgraph.maximum_flow(sparse.csr_matrix(whole), many, many + 1).flow_value
    return float(flow / (whole[:many, :many].sum(dtype=np.int64) / 2))


def newman(graph: ArrayLike, groups: ArrayLike) -> float:
    """Newman's modularity of a division: wire within groups beyond what the units' own wire lets expect, as a share.

    Q = sum_ij (A_ij - k_i k_j / 2m) [g_i = g_j] / 2m, where k_i is all wire of unit i and 2m all of k.

    Args:
        graph: A, (units, units), symmetric, at least 0.
        groups: group of each unit, a whole number.
    Returns: Q, at most 1; 0 where all are in one group; below 1/2 for two groups.
    Assumes: nothing.
    Raises: ValueError if the graph is not symmetric, negative or empty, or groups do not fit.
    Source: Newman 2006, doi:10.1073/pnas.0601602103, equation 1 (with weights for counts).
    """
    a = _graph(graph)
    named = np.asarray(groups)
    if named.shape != (len(a),):
        raise ValueError(f"groups must be one for each of {len(a)} units, got shape {named.shape}")
    degree = a.sum(axis=1)
    excess = a - np.outer(degree, degree) / degree.sum()
    return float(excess[named[:, None] == named].sum() / degree.sum())


def divided(graph: ArrayLike) -> NDArray[np.int64]:
    """The division of a graph in two that Newman's modularity favours, found from its wires alone.

    The signs of the leading eigenvector of A - k k^T / 2m, then units moved one at a time, each to the other group,
    the best first, as long as it makes Q larger.

    Args:
        graph: A, (units, units), symmetric, at least 0.
    Returns: group of each unit, 0 or 1; the first unit is in group 0.
    Assumes: nothing; a local optimum, which need not be the best division.
    Raises: ValueError if the graph is not symmetric, negative or empty.
    Source: Newman 2006, doi:10.1073/pnas.0601602103, equations 2 to 5 and "fine-tuning".
    """
    a = _graph(graph)
    degree = a.sum(axis=1)
    excess = a - np.outer(degree, degree) / degree.sum()
    side = np.where(np.linalg.eigh(excess)[1][:, -1] >= 0, 1.0, -1.0)
    for _ in range(20 * len(a)):
        gain = -side * (excess @ side) + np.diag(excess)
        best = int(np.argmax(gain))
        if gain[best] <= 1e-12 * degree.sum():
            break
        side[best] = -side[best]
    found: NDArray[np.int64] = (side != side[0]).astype(np.int64)
    return found


def answered_to(values: ArrayLike) -> FloatArray:
    """How much of what a unit does follows the first part's inputs alone, the second's alone, and only both together.

    V_1 = Var_a(mean_b h), V_2 = Var_b(mean_a h), V_12 = Var(h) - V_1 - V_2, each over Var(h).

    Args:
        values: h, (a, b, units): what each unit gives for each choice of the first part's inputs and of the second's.
    Returns: array (3, units) of shares that add to 1; all 0 for a unit that never changes.
    Assumes: inputs of the two parts that are independent.
    Raises: ValueError if there are not three axes or a value is not finite.
    Source: Sobol' 2001, doi:10.1016/S0378-4754(00)00270-6 (first-order indices of two groups of variables).
    """
    h = within("values", values, "(-inf, inf)")
    if h.ndim != 3:
        raise ValueError(f"values must have three axes, got {h.ndim}")
    whole = h.var(axis=(0, 1))
    one, two = h.mean(axis=1).var(axis=0), h.mean(axis=0).var(axis=0)
    parts = np.stack([one, two, np.maximum(whole - one - two, 0)])
    sure = whole > 1e-20
    shares: FloatArray = np.where(sure, parts / np.where(sure, parts.sum(axis=0), 1), 0)
    return shares


def run(
    weights: Sequence[ArrayLike], shifts: Sequence[ArrayLike], x: ArrayLike, removed: Sequence[ArrayLike] | None = None
) -> tuple[FloatArray, list[FloatArray]]:
    """What a network of SiLU units answers, and what its hidden units give; some directions may be removed.

    A unit gives z / (1 + e^-z) of z = (what comes in) W + b; the last layer is linear. What a layer gives, h, becomes
    h - (h - mean) V^T V, with V the directions removed: along these it is its mean over the examples, taken with none
    removed. A unit is removed by the direction that is 1 for it and 0 for the others.

    Args:
        weights: W of each layer.
        shifts: b of each layer.
        x: inputs, (examples, inputs).
        removed: for each hidden layer V, (directions, units), at right angles to each other and of length 1, or none.
    Returns: answers, (examples, outputs), and for each hidden layer what its units give, (examples, units).
    Assumes: nothing.
    Raises: ValueError if a number is not finite, directions are not as said, or shifts are not as many as weights.
    Source: Elfwing et al. 2018, arXiv:1702.03118 (SiLU).
    """
    layers, added = ([within(name, w, "(-inf, inf)") for w in part] for name, part in
                     (("weights", weights), ("shifts", shifts)))  # fmt: skip
    if len(layers) != len(added):
        raise ValueError(f"shifts must be as many as weights, {len(layers)}, got {len(added)}")
    usual = None if removed is None else run(weights, shifts, x)[1]
    given, inputs = [], within("x", x, "(-inf, inf)")
    for k, (w, b) in enumerate(zip(layers[:-1], added[:-1], strict=True)):
        z = inputs @ w + b
        inputs = z / (1 + np.exp(-np.clip(z, -500, 500)))
        if usual is not None and removed is not None:
            v = within("removed", removed[k], "(-inf, inf)").reshape(-1, w.shape[1])
            if not np.allclose(v @ v.T, np.eye(len(v)), atol=1e-6):
                raise ValueError("removed must be directions of length 1 at right angles to each other")
            inputs = inputs - (inputs - usual[k].mean(axis=0)) @ v.T @ v
        given.append(inputs)
    return inputs @ layers[-1] + added[-1], given


def directions(values: ArrayLike, part: int, share: float = 0.99) -> FloatArray:
    """The fewest directions among units that hold so much of what follows one part's inputs alone.

    The mean of h over the other part's inputs is what follows the part's own; its principal directions, in their order,
    until they hold the share of its variance.

    Args:
        values: h, (a, b, units): what each unit gives for each choice of the first part's inputs and of the second's.
        part: 0 for the first part, 1 for the second.
        share: of the variance, in (0, 1).
    Returns: array (directions, units), each of length 1, at right angles to each other.
    Assumes: inputs of the two parts that are independent.
    Raises: ValueError if an argument is out of range or there are not three axes.
    Source: elementary (principal components of the first-order effects; Sobol' 2001 for these).
    """
    h, enough = within("values", values, "(-inf, inf)"), float(within("share", share, "(0, 1)"))
    which = int(within("part", part, "[0, 1]", whole=True))
    if h.ndim != 3:
        raise ValueError(f"values must have three axes, got {h.ndim}")
    own = h.mean(axis=1 - which)
    _, sizes, found = np.linalg.svd(own - own.mean(axis=0), full_matrices=False)
    power = np.cumsum(sizes**2)
    many = int(np.searchsorted(power, enough * power[-1])) + 1 if power[-1] > 1e-20 else 0
    rows: FloatArray = found[:many].copy()
    return rows


def shuffled(weights: Sequence[ArrayLike], seed: int) -> list[FloatArray]:
    """The same weights dealt anew within each layer: as many heavy wires, but nowhere in particular.

    Args:
        weights: arrays from layer to layer.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: arrays of the same shapes.
    Assumes: nothing.
    Raises: ValueError if an argument is out of range.
    Source: elementary (a permutation).
    """
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    layers = [within("weights", w, "(-inf, inf)") for w in weights]
    return [rng.permutation(w.ravel()).reshape(w.shape) for w in layers]


def _graph(graph: ArrayLike) -> FloatArray:
    a = within("graph", graph, "[0, inf)")
    if a.ndim != 2 or not np.allclose(a, a.T):
        raise ValueError(f"graph must be symmetric, got shape {a.shape}")
    within("all wire", a.sum(), "(0, inf)")
    return a


def _parts(name: str, parts: ArrayLike) -> NDArray[np.int64]:
    found = within(name, parts, "[0, 1]", whole=True)
    return np.atleast_1d(found).astype(np.int64)
