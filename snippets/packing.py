"""Networks that must squeeze many seldom concepts into few neurons, after Elhage et al. 2022.

n concepts are present each with chance p, independently; one that is present has a strength that is even between 0 and
1, one that is absent has 0. m neurons hold h = W x, and the network answers x' = max(0, W^T h + b) with the same W,
(m, n). Its loss is the mean of (x' - x)^2. Anything outside its allowed range, NaN included, raises ValueError with the
argument's name, value and range.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from snippets.arguments import FloatArray, Result, plain, within

BETAS, EPSILON = (0.9, 0.99), 1e-8


@dataclass(frozen=True)
class Packed:
    """Trained networks: W, (networks, m, n), and b, (networks, n)."""

    weights: FloatArray
    shifts: FloatArray


def present(presence: ArrayLike, concepts: int, draws: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """Strengths of concepts of which at least one is present: the first one that is, then the others by chance.

    The first is k (from 0) with probability p (1 - p)^k / (1 - (1 - p)^n).

    Args:
        presence: p for each network, above 0 and at most 1.
        concepts: n, a whole number, at least 1.
        draws: examples for each network, a whole number, at least 1.
        rng: NumPy's generator.
    Returns: array (networks, draws, concepts).
    Assumes: concepts that come independently and equally often.
    Raises: ValueError if an argument is out of range.
    Source: elementary (the geometric distribution, cut off).
    """
    p = within("presence", np.atleast_1d(presence), "(0, 1]")[:, None]
    n, many = (int(within(k, v, "[1, inf)", whole=True)) for k, v in (("concepts", concepts), ("draws", draws)))
    absent = np.maximum(1 - p, 1e-12)
    first = np.floor(np.log1p(-rng.random((len(p), many)) * (1 - absent**n)) / np.log(absent)).astype(int)
    place = np.arange(n)
    first = np.minimum(first, n - 1)[:, :, None]
    there = (place == first) | ((place > first) & (rng.random((len(p), many, n), dtype=np.float32) < p[:, :, None]))
    strengths: NDArray[np.float32] = there * rng.random((len(p), many, n), dtype=np.float32)
    return strengths


def packed(
    presence: ArrayLike,
    concepts: int,
    neurons: int,
    *,
    charge: float = 0.0,
    steps: int = 2000,
    draws: int = 256,
    rate: float = 0.01,
    seed: int = 0,
) -> Packed:
    """Networks trained from random weights by Adam, one for each presence, on examples that are drawn anew each step.

    Steps go by the slopes of (P E[loss | some concept is present] + (1 - P) |max(0, b)|^2) / P + charge sum |W|, with P
    the chance that some concept is present, at a rate that falls to nought in the last half.

    Args:
        presence: p for each network, above 0 and at most 1.
        concepts: n, a whole number, at least 1.
        neurons: m, a whole number, at least 1.
        charge: for each unit of weight, at least 0, in units of the loss where some concept is present.
        steps: a whole number, at least 1.
        draws: examples a step, a whole number, at least 1.
        rate: of Adam, above 0.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: the trained networks.
    Assumes: nothing; a network may stop at a solution that is not the best.
    Raises: ValueError if an argument is out of range.
    Source: Elhage et al. 2022, "Toy Models of Superposition", section "Experiment Setup" (the ReLU output model).
    """
    p = within("presence", np.atleast_1d(presence), "(0, 1]")
    n, m, last, many = (
        int(within(k, v, "[1, inf)", whole=True))
        for k, v in (("concepts", concepts), ("neurons", neurons), ("steps", steps), ("draws", draws))
    )
    price, pace = float(within("charge", charge, "[0, inf)")), float(within("rate", rate, "(0, inf)"))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    some = 1 - (1 - p) ** n
    idle = ((1 - some) / some).astype(np.float32)[:, None]
    w = (rng.normal(size=(len(p), m, n)) * np.sqrt(1 / n)).astype(np.float32)
    parts = [w, np.zeros((len(p), n), dtype=np.float32)]
    first, second = ([np.zeros_like(part) for part in parts] for _ in range(2))
    for step in range(1, last + 1):
        x = present(p, n, many, rng)
        w, b = parts
        held = x @ w.transpose(0, 2, 1)
        out = held @ w + b[:, None]
        back = 2 / many * np.where(out > 0, out - x, 0).astype(np.float32)
        turned = back @ w.transpose(0, 2, 1)
        slopes = [held.transpose(0, 2, 1) @ back + turned.transpose(0, 2, 1) @ x + np.float32(price) * np.sign(w),
                  back.sum(1) + 2 * idle * np.maximum(b, 0)]  # fmt: skip
        falling = pace * min(1.0, 2 * (1 - step / last) + 1e-3)
        for k, slope in enumerate(slopes):
            first[k] += np.float32(1 - BETAS[0]) * (slope - first[k])
            second[k] += np.float32(1 - BETAS[1]) * (slope * slope - second[k])
            size = np.sqrt(second[k] / np.float32(1 - BETAS[1] ** step)) + np.float32(EPSILON)
            parts[k] -= np.float32(falling / (1 - BETAS[0] ** step)) * first[k] / size
    return Packed(parts[0].astype(float), parts[1].astype(float))


def variance(presence: ArrayLike) -> Result:
    """Variance of a concept's strength: p / 3 - p^2 / 4.

    Args:
        presence: p, in [0, 1].
    Returns: variance, in the broadcast shape.
    Assumes: a strength that is even between 0 and 1 where the concept is present, and 0 where it is not.
    Raises: ValueError if it is out of range.
    Source: elementary (moments of the uniform distribution).
    """
    p = within("presence", presence, "[0, 1]")
    return plain(p / 3 - p**2 / 4)


def recovered(networks: Packed, presence: ArrayLike, *, draws: int = 20000, seed: int = 1) -> FloatArray:
    """How many concepts' worth of what there is to know each network gives back.

    sum_i (1 - E[(x'_i - x_i)^2] / Var x_i)

    Args:
        networks: W and b.
        presence: p for each network.
        draws: examples with some concept present, by which the mean is taken.
        seed: seed of NumPy's default generator.
    Returns: array (networks,): n where nothing is missed, 0 where a guess of the mean does as well.
    Assumes: enough draws.
    Raises: ValueError if an argument is out of range.
    Source: elementary (the share of variance explained, summed).
    """
    p = within("presence", np.atleast_1d(presence), "(0, 1]")
    n = networks.weights.shape[2]
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    some = 1 - (1 - p) ** n
    wrong = np.zeros((len(p), n))
    for k, (w, b) in enumerate(zip(networks.weights, networks.shifts, strict=True)):
        x = present(p[k], n, draws, rng)[0].astype(float)
        missed = (np.maximum(x @ w.T @ w + b, 0) - x) ** 2
        wrong[k] = some[k] * missed.mean(axis=0) + (1 - some[k]) * np.maximum(b, 0) ** 2
    found: FloatArray = (1 - wrong / np.asarray(variance(p))[:, None]).sum(axis=1)
    return found


def share_of_neurons(weights: ArrayLike) -> FloatArray:
    """How much of what each neuron does follows a single concept: max_i W_ji^2 / sum_i W_ji^2.

    For independent concepts of equal variance it is the square of the correlation of the neuron with that concept.

    Args:
        weights: W, (..., m, n).
    Returns: array (..., m) of shares; 0 for a neuron without weights.
    Assumes: concepts that are independent and come equally often.
    Raises: ValueError if a weight is not finite or there are fewer than two axes.
    Source: elementary (the coefficient of determination).
    """
    w = _weights(weights) ** 2
    whole = w.sum(axis=-1)
    found: FloatArray = np.where(whole > 1e-12, w.max(axis=-1) / np.where(whole > 1e-12, whole, 1), 0)
    return found


def linear_readings(weights: ArrayLike) -> FloatArray:
    """How well each concept can be read from all neurons by a linear reader: the diagonal of W^T (W W^T)^+ W.

    It is the square of the correlation of the concept with the best direction; over all concepts it sums to the rank of
    W, which is at most m: a linear reader recovers m concepts' worth and no more.

    Args:
        weights: W, (m, n).
    Returns: array (n,) of shares.
    Assumes: concepts that are independent and come equally often.
    Raises: ValueError if a weight is not finite or there are not two axes.
    Source: elementary (the trace of a projection is its rank).
    """
    w = _weights(weights)
    if w.ndim != 2:
        raise ValueError(f"weights must have two axes, got {w.ndim}")
    found: FloatArray = np.diagonal(np.linalg.pinv(w, rcond=1e-9) @ w).copy()
    return found


def pair_loss(presence: ArrayLike) -> Result:
    """Loss of two concepts that share a neuron as opposites, W = (1, -1) and b = 0: p^2 / 3.

    Where one is present it is given back exactly; where both are, each is missed by the lesser of the two strengths,
    whose square has the mean 1 / 6.

    Args:
        presence: p, in [0, 1].
    Returns: loss, summed over both concepts.
    Assumes: strengths that are even between 0 and 1.
    Raises: ValueError if it is out of range.
    Source: derived here; the case is that of Elhage et al. 2022, "Superposition as a Phase Change".
    """
    p = within("presence", presence, "[0, 1]")
    return plain(p**2 / 3)


def alone_loss(presence: ArrayLike) -> Result:
    """Loss of two concepts of which one has the neuron for itself, the other is guessed by its mean: p / 3 - p^2 / 4.

    Args:
        presence: p, in [0, 1].
    Returns: loss, summed over both concepts.
    Assumes: as `variance`.
    Raises: ValueError if it is out of range.
    Source: elementary; the case is that of Elhage et al. 2022, "Superposition as a Phase Change".
    """
    return variance(presence)


def turned(weights: ArrayLike, seed: int) -> FloatArray:
    """The same network in other coordinates: Q W, with Q a rotation by chance, gives the same answers.

    Args:
        weights: W, (m, n).
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: array (m, n).
    Assumes: neurons that are linear, so that W^T W is all that the answers depend on.
    Raises: ValueError if an argument is out of range.
    Source: Elhage et al. 2022, "Superposition in a Privileged Basis" (a model without one can be rotated).
    """
    w = _weights(weights)
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    q, r = np.linalg.qr(rng.normal(size=(len(w), len(w))))
    found: FloatArray = (q * np.sign(np.diag(r))) @ w
    return found


def _weights(weights: ArrayLike) -> FloatArray:
    found = within("weights", weights, "(-inf, inf)")
    if found.ndim < 2:
        raise ValueError(f"weights must have two axes or more, got {found.ndim}")
    return found
