"""Networks that add on a clock: what they answer, the waves in their weights, and waves taken out of them.

A clock has p places, 0 to p - 1. A network has N hidden units; unit k gives (u[a, k] + v[b, k])^2 when it sees the
places a and b, and the height of place c is the sum over units of that times w[k, c]. It answers the highest place.

Weights are three arrays: u and v of shape (p, N), w of shape (N, p). Frequencies are whole turns to a round of the
clock, 1 to (p - 1) / 2; phases are radians. Anything outside its allowed range, NaN included, raises ValueError with
the argument's name, value and range.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from snippets.arguments import FloatArray, within

Weights = Sequence[ArrayLike]


@dataclass(frozen=True)
class Waves:
    """The strongest wave of each unit.

    frequencies: (N,), whole. phases: (3, N), radians, of u, v and w. heights: (3, N), those of the cosines.
    shares: (3,), what part of the power of u, v and w is in the units' own waves.
    """

    frequencies: NDArray[np.int64]
    phases: FloatArray
    heights: FloatArray
    shares: FloatArray


def heights(weights: Weights) -> FloatArray:
    """Heights of all places for all pairs: h[a, b, c] = sum_k (u[a, k] + v[b, k])^2 w[k, c].

    Args:
        weights: u, v and w.
    Returns: array (p, p, p), in the unit of w times that of u squared.
    Assumes: nothing.
    Raises: ValueError if the shapes do not fit or a weight is not finite.
    Source: Gromov 2023, arXiv:2301.02679, section 2 (the network with quadratic activation).
    """
    u, v, w = _weights(weights)
    return (u[:, None, :] + v[None, :, :]) ** 2 @ w


def share_right(weights: Weights, which: ArrayLike | None = None) -> float:
    """Share of pairs for which the highest place is the right one, (a + b) mod p.

    Args:
        weights: u, v and w.
        which: the pairs that count, (p, p) of true and false; without it, all.
    Returns: share between 0 and 1; the first of several highest places is the answer.
    Assumes: nothing.
    Raises: ValueError if shapes do not fit, a weight is not finite, or no pair counts.
    Source: elementary.
    """
    tall = heights(weights)
    place = np.arange(len(tall))
    right = tall.argmax(axis=-1) == (place[:, None] + place) % len(tall)
    chosen = np.ones_like(right) if which is None else np.asarray(which, dtype=bool)
    if chosen.shape != right.shape or not chosen.any():
        raise ValueError(f"which must choose some of {right.shape} pairs, got shape {chosen.shape}")
    return float(right[chosen].mean())


def written(places: int, frequencies: ArrayLike, phases: ArrayLike) -> list[FloatArray]:
    """Weights written down by hand: each unit's cosines of one frequency, with three phases, all equally high.

    u[a, k] = cos(2 pi f_k a / p + phases[0, k]), v and w likewise. Where phases[2] = phases[0] + phases[1], a unit adds
    cos(2 pi f_k (a + b - c) / p) / 2 to the height of place c, which is highest at c = a + b, and other terms that
    depend on its phases and cancel between units whose phases are spread evenly.

    Args:
        places: p, a whole number, at least 3.
        frequencies: f, (N,), whole numbers from 1 to (p - 1) / 2.
        phases: (3, N), radians.
    Returns: u, v and w.
    Assumes: nothing.
    Raises: ValueError if an argument is out of range or the shapes do not fit.
    Source: Gromov 2023, arXiv:2301.02679 (the analytic weights); Doshi et al. 2024, arXiv:2406.03495.
    """
    p = int(within("places", places, "[3, inf)", whole=True))
    f = np.atleast_1d(within("frequencies", frequencies, f"[1, {p // 2}]", whole=True))
    angles = within("phases", phases, "(-inf, inf)")
    if angles.shape != (3, *f.shape):
        raise ValueError(f"phases must be 3 for each of {f.size} units, got shape {angles.shape}")
    turned = 2 * np.pi * (np.outer(np.arange(p), f) % p) / p
    u, v, w = (np.cos(turned + angle) for angle in angles)
    return [u, v, w.T]


def by_hand(places: int, units: int, seed: int) -> list[FloatArray]:
    """Weights that add and were never trained: frequencies in turn, phases by chance, the third the sum of the others.

    Args:
        places: p, a whole number, at least 3.
        units: N, a whole number, at least 1.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: u, v and w.
    Assumes: nothing; they add without an error only if there are units enough for the other terms to cancel.
    Raises: ValueError if an argument is out of range.
    Source: Gromov 2023, arXiv:2301.02679 (the analytic weights, with random phases).
    """
    p, n = int(within("places", places, "[3, inf)", whole=True)), int(within("units", units, "[1, inf)", whole=True))
    generator = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    first, second = generator.uniform(-np.pi, np.pi, (2, n))
    return written(p, np.arange(n) % ((p - 1) // 2) + 1, np.stack([first, second, first + second]))


def waves(weights: Weights) -> Waves:
    """The wave of each unit: the frequency that has the most of its power, and its phases and heights there.

    The power of a unit at frequency f is the squared modulus of its discrete Fourier transform, for u, v and w each as
    a share of its own power over all frequencies, and these three added up; frequency 0 does not compete.

    Args:
        weights: u, v and w.
    Returns: the frequencies, phases, heights and shares.
    Assumes: p odd, so that every frequency has both a sine and a cosine.
    Raises: ValueError if the shapes do not fit or a weight is not finite.
    Source: elementary (the discrete Fourier transform); Nanda et al. 2023, arXiv:2301.05217, section 4 (of weights).
    """
    turned = _turned(weights)
    power = np.abs(turned) ** 2
    shares = (power / (power.sum(axis=1, keepdims=True) + 1e-300)).sum(axis=0)
    own = shares[1:].argmax(axis=0) + 1
    picked = turned[:, own, np.arange(len(own))]
    p = np.asarray(weights[0]).shape[0]
    inside = (np.abs(picked) ** 2).sum(axis=1) / (power.sum(axis=(1, 2)) + 1e-300)
    return Waves(own, np.angle(picked), 2 * np.abs(picked) / p, inside)


def power_by_frequency(weights: Weights) -> FloatArray:
    """Power of each unit at each frequency, as the mean of its shares of the power of u, v and w.

    Args:
        weights: u, v and w.
    Returns: array (1 + (p - 1) / 2, N), whose columns add up to 1 where no weight matrix of a unit is nothing.
    Assumes: p odd. Sines and cosines of frequencies above 0 are counted once, as the one-sided transform has them.
    Raises: ValueError if the shapes do not fit or a weight is not finite.
    Source: elementary (the discrete Fourier transform).
    """
    power = np.abs(_turned(weights)) ** 2
    return np.asarray((power / (power.sum(axis=1, keepdims=True) + 1e-300)).mean(axis=0))


def step_of_phases(found: Waves) -> float:
    """How well the phases keep the rule of addition: the mean of cos(phase of u + phase of v - phase of w).

    It is 1 where all units keep it and about 0 where phases are random. Units count by the product of their heights.

    Args:
        found: waves of a network.
    Returns: number between -1 and 1.
    Assumes: a unit whose waves are not all nothing.
    Raises: ValueError if all units' waves are nothing.
    Source: elementary (a weighted circular mean); He et al. 2026, arXiv:2602.16849 (phase alignment).
    """
    weight = found.heights.prod(axis=0)
    if not weight.sum() > 0:
        raise ValueError("found must have a wave that is not nothing, got none")
    first, second, third = found.phases
    return float(np.average(np.cos(first + second - third), weights=weight))


def without_waves(weights: Weights, frequencies: ArrayLike) -> list[FloatArray]:
    """The weights without some frequencies: one in each unit, or the same ones in all.

    Args:
        weights: u, v and w.
        frequencies: (N,), the frequency to take out of each unit, or (m, 1), m frequencies to take out of every one.
    Returns: u, v and w with those waves, sine and cosine, set to nothing.
    Assumes: nothing.
    Raises: ValueError if the shapes do not fit, a weight is not finite or a frequency is none of the clock's.
    Source: Nanda et al. 2023, arXiv:2301.05217, section 4.4 (ablations in Fourier space).
    """
    turned = _turned(weights)
    out = within("frequencies", frequencies, f"[0, {turned.shape[1] - 1}]", whole=True)
    gone = np.zeros(turned.shape[1:], dtype=bool)
    for row in np.atleast_2d(out):
        gone |= np.arange(len(gone))[:, None] == row[None, :]
    return _back(np.where(gone, 0, turned), weights)


def without_planes(weights: Weights, seed: int) -> list[FloatArray]:
    """The weights without a random plane in each unit: as many directions as a wave has, and none of the clock's own.

    Each unit's columns of u and v and row of w lose their part in a plane of two directions drawn evenly among those of
    mean 0; the plane is the same for the three.

    Args:
        weights: u, v and w.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: u, v and w.
    Assumes: nothing.
    Raises: ValueError if an argument is out of range.
    Source: elementary (a control for `without_waves`).
    """
    u, v, w = _weights(weights)
    generator = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    drawn = generator.normal(size=(u.shape[1], u.shape[0], 2))
    planes = np.linalg.qr(drawn - drawn.mean(axis=1, keepdims=True))[0]

    def cut(columns: FloatArray) -> FloatArray:
        inside = np.einsum("npd,pn->nd", planes, columns)
        return np.asarray(columns - np.einsum("npd,nd->pn", planes, inside))

    return [cut(u), cut(v), cut(w.T).T]


def along(weights: Weights, start: Weights) -> list[FloatArray]:
    """The part of weights that lies along other weights, such as those that training began with, a matrix at a time.

    Each of u, v and w becomes (x . s) / (s . s) s, with its own x and the s of the start, all entries in one row.

    Args:
        weights: u, v and w.
        start: u, v and w of the same shapes, none of them nothing.
    Returns: u, v and w; what is left of the weights without them is at right angles to the start.
    Assumes: one factor for a whole matrix; units that drifted at different speeds leave a part of it in the rest.
    Raises: ValueError if the shapes do not fit, a weight is not finite or a matrix of the start is nothing.
    Source: elementary (orthogonal projection).
    """
    own, first = _weights(weights), _weights(start)
    if own[0].shape != first[0].shape or not all(each.any() for each in first):
        raise ValueError(f"start must have shapes like {own[0].shape} and no matrix of nothing, got {first[0].shape}")
    return [np.asarray(np.sum(x * s) / np.sum(s * s) * s) for x, s in zip(own, first, strict=True)]


def seen_beside(part: ArrayLike, answers: ArrayLike, given: ArrayLike) -> FloatArray:
    """For each unseen pair, whether the answer given is one that was seen in the pair's row or column.

    Every answer stands once in each row and column of a clock's table, so such an answer is wrong.

    Args:
        part: pairs that were seen, (p, p) of true and false.
        answers: what stands in the table, (p, p).
        given: the answers given, (p, p).
    Returns: 1 or 0 for each unseen pair, in the order of the table.
    Assumes: nothing.
    Raises: ValueError if the shapes differ.
    Source: elementary (a table of addition is a Latin square).
    """
    seen, table, told = np.asarray(part, dtype=bool), np.asarray(answers), np.asarray(given)
    if not seen.shape == table.shape == told.shape:
        raise ValueError(f"answers and given must have the shape of part {seen.shape}, got {table.shape}, {told.shape}")
    hit = (table[:, :, None] == np.arange(table.max() + 1)) & seen[:, :, None]
    rows, columns = hit.any(axis=1), hit.any(axis=0)
    a, b = np.nonzero(~seen)
    return np.asarray((rows[a, told[a, b]] | columns[b, told[a, b]]).astype(float))


def _weights(weights: Weights) -> tuple[FloatArray, FloatArray, FloatArray]:
    u, v, w = (within("weights", each, "(-inf, inf)") for each in weights)
    if u.ndim != 2 or u.shape != v.shape or w.shape != u.shape[::-1]:
        raise ValueError(f"weights must be of shapes (p, N), (p, N), (N, p), got {u.shape}, {v.shape}, {w.shape}")
    return u, v, w


def _turned(weights: Weights) -> NDArray[np.complex128]:
    u, v, w = _weights(weights)
    return np.stack([np.fft.rfft(each, axis=0) for each in (u, v, w.T)])


def _back(turned: NDArray[np.complex128], weights: Weights) -> list[FloatArray]:
    p = np.asarray(weights[0]).shape[0]
    u, v, w = np.fft.irfft(turned, p, axis=1)
    return [u, v, w.T]
