"""The kernel of an infinitely wide network on pictures, and the same kernel made blind to where a picture stands."""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, within


def network_kernel(cosine: ArrayLike) -> FloatArray:
    """The neural tangent kernel of a network with one wide hidden layer of rectified units, for inputs of length 1.

    k(u) = u·κ0(u) + κ1(u), κ0(u) = (π − arccos u)/π, κ1(u) = (u·(π − arccos u) + √(1 − u²))/π.

    Args:
        cosine: u, the inner product of two inputs, from −1 to 1; any shape. What rounding puts beyond is cut off.

    Returns:
        An array of the same shape; 2 for equal inputs, 0 for opposite ones.

    Source: Bietti and Mairal 2019, section 2.1; Cho and Saul 2009, equations 3 to 6, for κ0 and κ1.
    """
    u = np.clip(np.asarray(cosine, dtype=float), -1, 1)
    left = np.pi - np.arccos(u)
    found: FloatArray = (u * left + u * left + np.sqrt(1 - u * u)) / np.pi
    return found


def plain_kernel(first: ArrayLike, second: ArrayLike) -> FloatArray:
    """The kernel between pictures as they stand.

    Args:
        first: (pictures, rows, columns), none of them blank.
        second: pictures of the same size.

    Returns:
        (pictures of first, pictures of second).

    Raises:
        ValueError: where a picture is blank or sizes differ.

    Source: `network_kernel`.
    """
    a, b = _unit(first, second)
    return network_kernel(a.reshape(len(a), -1) @ b.reshape(len(b), -1).T)


def averaged_kernel(first: ArrayLike, second: ArrayLike, at_once: int = 16) -> FloatArray:
    """The mean of the kernel over all shifts of the second picture around the edges of its frame.

    Args:
        first: (pictures, rows, columns), none of them blank.
        second: pictures of the same size.
        at_once: pictures of first that are taken together, for memory; at least 1.

    Returns:
        (pictures of first, pictures of second); the same wherever a picture stands on its frame.

    Raises:
        ValueError: where a picture is blank, sizes differ or `at_once` is out of its range.

    Source: Haasdonk and Burkhardt 2007, section 2 (Haar integration); Mei et al. 2021, equation 5.
    """
    a, b = _unit(first, second)
    many = int(within("at_once", at_once, "[1, inf)", whole=True))
    found = np.empty((len(a), len(b)))
    turned = np.fft.rfft2(b)
    for start in range(0, len(a), many):
        part = np.fft.rfft2(a[start : start + many]).conj()
        cosines = np.fft.irfft2(part[:, None] * turned, s=a.shape[1:])
        found[start : start + many] = network_kernel(cosines).mean(axis=(2, 3))
    return found


def examples_for(examples: ArrayLike, right: ArrayLike, goal: float) -> float:
    """How many examples a goal takes, read off a rising curve, straight in the logarithm of the examples.

    The curve is made to rise first: where more examples come out lower, the mean of both counts (isotonic regression).

    Args:
        examples: counts, rising.
        right: the share that is right at each.
        goal: the share that is asked for.

    Returns:
        A number of examples; infinite where the goal is above the curve, and nan where it is below.

    Raises:
        ValueError: where counts do not rise, the lengths differ or the goal is no number.

    Source: Barlow et al. 1972 for the pooling of neighbours.
    """
    within("goal", goal, "(-inf, inf)")
    n, y = np.asarray(examples, dtype=float), np.asarray(right, dtype=float)
    if n.shape != y.shape or n.ndim != 1 or np.any(np.diff(n) <= 0):
        raise ValueError(f"examples must be rising counts, as many as there are shares, not {examples!r} and {right!r}")
    blocks: list[tuple[float, int]] = []
    for value in y:
        blocks.append((float(value), 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (second, many), (first, few) = blocks.pop(), blocks.pop()
            blocks.append(((first * few + second * many) / (few + many), few + many))
    rising = np.repeat([value for value, _ in blocks], [count for _, count in blocks])
    if goal > rising[-1]:
        return float("inf")
    if goal < rising[0]:
        return float("nan")
    at = int(np.argmax(rising >= goal))
    if at == 0:
        return float(n[0])
    share = (goal - rising[at - 1]) / (rising[at] - rising[at - 1])
    return float(n[at - 1] * (n[at] / n[at - 1]) ** share)


def _unit(first: ArrayLike, second: ArrayLike) -> tuple[FloatArray, FloatArray]:
    a, b = np.asarray(first, dtype=float), np.asarray(second, dtype=float)
    if a.ndim != 3 or b.ndim != 3 or a.shape[1:] != b.shape[1:]:
        raise ValueError(f"first and second must be pictures of one size, not of shapes {a.shape} and {b.shape}")
    norms = [np.sqrt((each**2).sum(axis=(1, 2), keepdims=True)) for each in (a, b)]
    if min(norm.min() for norm in norms if norm.size) <= 0:
        raise ValueError("a picture must not be blank, and one is")
    return a / norms[0], b / norms[1]


def cyclic_error(dimension: int, examples: int, averaged: bool, seed: int, ridge: float = 1e-6) -> float:
    """The error of learning a function that does not care for turning its inputs around a ring, by a kernel.

    Inputs are uniform on the sphere; the function is f(x) = Σ xᵢ·xᵢ₊₁, the last input being followed by the first.

    Args:
        dimension: d, numbers in an input, at least 3; the ring has as many turns.
        examples: how many are learned from, at least 2.
        averaged: whether the kernel is averaged over all turns.
        seed: of the examples, a whole number of at least 0.
        ridge: added to the diagonal of the kernel's matrix, in units of its mean; at least 0.

    Returns:
        The mean squared error on 400 new inputs over the variance of f: 1 where nothing is learned.

    Raises:
        ValueError: where an argument is out of its range.

    Source: Mei et al. 2021, who show that averaging saves a factor of about d in examples for the ring.
    """
    inputs = int(within("dimension", dimension, "[3, inf)", whole=True))
    many = int(within("examples", examples, "[2, inf)", whole=True))
    luck = int(within("seed", seed, "[0, inf)", whole=True))
    within("ridge", ridge, "[0, inf)")
    x = np.random.default_rng([luck, inputs]).normal(size=(many + 400, 1, inputs))
    x /= np.linalg.norm(x, axis=2, keepdims=True)
    wanted = (x * np.roll(x, 1, axis=2)).sum(axis=(1, 2))
    matrix = averaged_kernel if averaged else plain_kernel
    own, other = matrix(x[:many], x[:many]), matrix(x[many:], x[:many])
    own[np.diag_indices(many)] += ridge * np.mean(np.diag(own))
    centre = wanted[:many].mean()
    found = centre + other @ np.linalg.solve(own, wanted[:many] - centre)
    return float(np.mean((found - wanted[many:]) ** 2) / wanted.var())
