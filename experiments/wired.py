"""Small networks of two tasks that pay for their wires, trained in NumPy many at a time."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

BETAS, EPSILON, NEAR = (0.9, 0.999), 1e-8, 0.1
"""Constants of Adam, and what is charged for a wire of no length, as Liu et al. have it."""

UNSEEN, TOP, LOOKS = 2000, 5, 100
"""Unseen examples; units of a layer that may swap at a time; how often networks without a charge are looked at."""


@dataclass(frozen=True)
class Setting:
    """How a network is made, charged and trained."""

    charge: str = "length"
    strength: float = 0.01
    swaps: bool = True
    layout: str = "mixed"
    task: str = "sums"
    examples: int = 300
    width: int = 20
    unit: str = "silu"
    scale: float = 1.0
    rate: float = 0.004
    steps: int = 6000
    seed: int = 0


def answers(x: NDArray[Any], task: str) -> NDArray[Any]:
    """What is to be learned from (..., 4) inputs: (..., 2). Inputs 1 and 3 belong to the first task."""
    one, two, three, four = (x[..., k] for k in range(4))
    if task == "products":
        return np.stack([one * three, two * four], axis=-1) * 3
    return np.stack([(one + three) ** 3, two**2 + np.sin(np.pi * four)], axis=-1)


def places(units: int) -> NDArray[np.float64]:
    """Where the units of a layer stand on the line from 0 to 1."""
    found: NDArray[np.float64] = (np.arange(units) + 0.5) / units
    return found


def lengths(setting: Setting) -> list[NDArray[np.float64]]:
    """What a unit of each weight is charged at strength 1, from layer to layer."""
    sizes = (4, setting.width, setting.width, 2)
    rng = np.random.default_rng([setting.seed, 7])
    found = []
    for one, other in pairwise(sizes):
        long = NEAR + abs(places(one)[:, None] - places(other))
        if setting.charge in ("flat", "square"):
            long = np.full_like(long, long.mean())
        elif setting.charge == "dealt":
            long = rng.permutation(long.ravel()).reshape(long.shape)
        elif setting.charge == "weak":
            long = np.full_like(long, NEAR)
        found.append(long)
    return found


def fresh(setting: Setting) -> list[Floats]:
    """Random weights and shifts of a network, as torch begins a linear layer: even within 1 / sqrt(inputs)."""
    rng = np.random.default_rng([setting.seed, 3])
    sizes, found = (4, setting.width, setting.width, 2), []
    for one, other in pairwise(sizes):
        bound = setting.scale / np.sqrt(one)
        found += [rng.uniform(-bound, bound, (one, other)), rng.uniform(-bound, bound, (1, other))]
    return [w.astype(np.float32) for w in found]


def acted(z: Any, unit: str) -> tuple[Any, Any]:
    """What hidden units give, and its slope."""
    if unit == "tanh":
        a = np.tanh(z)
        return a, 1 - a * a
    if unit == "relu":
        return np.maximum(z, 0), (z > 0).astype(np.float32)
    s = 1 / (1 + np.exp(-z))
    return z * s, s * (1 + z * (1 - s))


def forward(weights: Sequence[Any], x: Any, unit: str) -> tuple[Any, list[Any], list[Any]]:
    """What networks answer, what their hidden units give, and the slopes of these."""
    given, slopes, inputs = [], [], x
    for k in (0, 2):
        a, slope = acted(inputs @ weights[k] + weights[k + 1], unit)
        given.append(a)
        slopes.append(slope)
        inputs = a
    return inputs @ weights[4] + weights[5], given, slopes


def gradient(weights: Sequence[Floats], x: Floats, y: Floats, unit: str) -> list[Floats]:
    """The slopes of the mean squared error of each network (R, ...), over examples and both answers."""
    out, given, slopes = forward(weights, x, unit)
    back = (out - y) * np.float32(2 / y[0].size)
    found: list[Floats] = []
    for k, inputs in ((4, given[1]), (2, given[0]), (0, x)):
        found = [inputs.transpose(0, 2, 1) @ back, back.sum(1, keepdims=True), *found]
        if k:
            back = (back @ weights[k].transpose(0, 2, 1)) * slopes[k // 2 - 1]
    return found


def pick(w: Any, order: NDArray[np.intp], axis: int) -> Any:
    """Rows or columns of each network's array in the order given for it (R, n)."""
    return np.take_along_axis(w, order[:, :, None] if axis == 1 else order[:, None, :], axis=axis)


def swapped(state: list[list[Floats]], charges: Sequence[Floats], orders: list[NDArray[np.intp]]) -> None:
    """Lets the heaviest units of each layer change places with others of it where the charge falls; in place.

    state: weights and both moments of Adam, which move along; orders: which input and which output stands where.
    """
    weights = state[0]
    for layer in range(4):
        many = weights[2 * layer].shape[1] if layer < 3 else weights[4].shape[2]
        cost, weight = np.zeros((len(weights[0]), many, many)), np.zeros((len(weights[0]), many))
        if layer > 0:
            into = abs(weights[2 * layer - 2])
            cost += into.transpose(0, 2, 1) @ charges[layer - 1]
            weight += into.sum(1)
        if layer < 3:
            out = abs(weights[2 * layer])
            cost += out @ charges[layer].transpose(0, 2, 1)
            weight += out.sum(2)
        order = np.tile(np.arange(many), (len(cost), 1))
        rows, own = np.arange(len(cost)), np.arange(many)
        for unit in np.argsort(-weight, axis=1)[:, :TOP].T:
            at = np.argmax(order == unit[:, None], axis=1)  # where the unit stands now
            placed = np.take_along_axis(cost, order[:, :, None], axis=1)  # cost of who stands at p, at each place
            here = placed[:, own, own]
            gain = placed[rows, at] + placed[rows, :, at] - here[rows, at][:, None] - here
            gain[rows, at] = 0
            with_ = np.argmin(gain, axis=1)
            order[rows, at], order[rows, with_] = order[rows, with_], order[rows, at]
        for part in state:
            if layer > 0:
                part[2 * layer - 2] = pick(part[2 * layer - 2], order, 2)
                part[2 * layer - 1] = pick(part[2 * layer - 1], order, 2)
            if layer < 3:
                part[2 * layer] = pick(part[2 * layer], order, 1)
        if layer in (0, 3):
            orders[layer // 3] = np.take_along_axis(orders[layer // 3], order, axis=1)


def examples(setting: Setting) -> tuple[Floats, Floats]:
    """The examples of a seed."""
    x = np.random.default_rng([setting.seed, 1]).uniform(-1, 1, (setting.examples, 4))
    return x.astype(np.float32), answers(x, setting.task).astype(np.float32)


def unseen(task: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The examples that no network is trained on."""
    x = np.random.default_rng(11).uniform(-1, 1, (UNSEEN, 4))
    return x, answers(x, task)


@dataclass(frozen=True)
class Network:
    """A trained network: its weights with inputs and outputs where they stand, and which of them stand there."""

    weights: list[Floats]
    inputs: NDArray[np.intp]
    outputs: NDArray[np.intp]


def trained(
    settings: Sequence[Setting],
    until: float = np.inf,
    looked: Callable[[int, list[Network]], None] | None = None,
    held: Sequence[int] = (),
) -> list[Network]:
    """Trains networks together that differ in charge, strength, swaps, layout and seed alone.

    held: which arrays of weights and shifts stay as they began.
    """
    one = settings[0]
    begun, data = [fresh(s) for s in settings], [examples(s) for s in settings]
    weights = [np.stack([w[k] for w in begun]) for k in range(6)]
    layouts = {"mixed": [0, 1, 2, 3], "sorted": [0, 2, 1, 3]}
    orders = [np.array([layouts[s.layout] for s in settings]), np.tile(np.arange(2), (len(settings), 1))]
    x, y = (np.stack([d[k] for d in data]) for k in range(2))
    state = [weights, [0 * w for w in weights], [0 * w for w in weights]]
    per = [lengths(s) for s in settings]
    charges = [np.stack([p[k] for p in per]).astype(np.float32) for k in range(3)]
    strength = np.array([s.strength for s in settings], dtype=np.float32)[:, None, None]
    squared = np.array([s.charge == "square" for s in settings])[:, None, None]
    free = np.array([s.swaps and s.strength > 0 for s in settings])

    def networks() -> list[Network]:
        return [
            Network([w[k].copy() for w in state[0]], orders[0][k].copy(), orders[1][k].copy())
            for k in range(len(settings))
        ]

    for step in range(one.steps):
        middle = one.steps // 4 <= step < one.steps * 3 // 4
        placed = np.take_along_axis(x, orders[0][:, None, :], axis=2)
        asked = np.take_along_axis(y, orders[1][:, None, :], axis=2)
        slopes = gradient(state[0], placed, asked, one.unit)
        for k in range(3):
            pull = np.where(squared, state[0][2 * k], np.sign(state[0][2 * k]))
            slopes[2 * k] += strength * np.float32(1 if middle else 0.1) * charges[k] * pull
        first, second = (1 - beta ** (step + 1) for beta in BETAS)
        rate = np.float32(one.rate / first * min(1, 4 * (1 - step / one.steps)))
        for k, slope in enumerate(slopes):
            if k in held:
                continue
            state[1][k] += np.float32(1 - BETAS[0]) * (slope - state[1][k])
            state[2][k] += np.float32(1 - BETAS[1]) * (slope * slope - state[2][k])
            state[0][k] -= rate * state[1][k] / (np.sqrt(state[2][k] / np.float32(second)) + np.float32(EPSILON))
        if free.any() and (step + 1) % (one.steps // 100) == 0:
            which = np.nonzero(free)[0]
            some = [[w[which] for w in each] for each in state]
            moved = [order[which] for order in orders]
            swapped(some, [c[which] for c in charges], moved)
            for mine, theirs in zip(state, some, strict=True):
                for k in range(6):
                    mine[k][which] = theirs[k]
            for placed_so, now in zip(orders, moved, strict=True):
                placed_so[which] = now
        if looked and (step + 1) % (one.steps // LOOKS) == 0:
            looked(step + 1, networks())
        if time.time() > until:
            raise TimeoutError("the time that the script may take is over")
    return networks()
