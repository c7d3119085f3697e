"""Small networks that are charged for the length of their wires, and controls that are charged otherwise.

A network of 4 inputs, two layers of hidden units and 2 outputs learns two separate tasks at once: (x1 + x3)^3 and
x2^2 + sin(pi x4), as in the code of Liu et al. 2023. Units of a layer stand evenly on a line from 0 to 1. To the mean
squared error is added strength x (0.1 + distance) for each unit of weight: the whole in the middle half of the
training, a tenth of it in the first and the last quarter. Every hundredth of the training, units may swap places within
their layer if this makes the charge smaller.

Kinds of charge: "length", as said; "flat", the same for each weight of a layer, with the same mean; "dealt", the same
numbers as for length, dealt to the weights at random; "square", as flat, but for half the square of each weight;
"weak", 0.1 x strength for each weight, as in the code of Liu et al. without the length. Without a charge the strength
is 0. Networks without a charge are also recorded where they were when their loss on unseen examples was nearest to that
of the network of the same seed that is charged for length at the centre's strength ("matched").

The record was made on two cores of a shared machine without an accelerator, in NumPy, in three minutes of a core.

    python -m experiments.wires            # archive/runs/wires.csv and wires-weights.npz
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields, replace
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS, write
from snippets import modules

Floats = NDArray[np.float32]

RECORD, WEIGHTS = RUNS / "wires.csv", RUNS / "wires-weights.npz"

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


@dataclass(frozen=True)
class Measures:
    """What is recorded of a network; shares of variance missed are over what a guess of the mean misses."""

    seen: float
    unseen: float
    missed_first: float
    missed_second: float
    wire: float
    heavy: int
    cut: float
    modularity: float
    by_chance: float
    found: int
    pure: float
    together: float
    own: float
    other: float
    own_blind: float
    other_blind: float
    pruned: float


PURE, HEAVY, LIVE, SHUFFLES, GRID = 0.9, 0.01, 0.01, 3, 30
"""Share of a unit's doing from which it answers to one task; weights over so much of their layer's largest are heavy;
units whose doing times wire out is over so much of their layer's most are live; shuffles of the null; points a part."""


def tables(weights: Sequence[NDArray[Any]]) -> list[NDArray[np.float64]]:
    """The weights without the shifts, as floats."""
    return [np.asarray(w, dtype=float) for w in weights[::2]]


def read(network: Network) -> tuple[NDArray[np.int64], bool]:
    """The halves that a reader finds from the wires alone, and whether they are the two tasks."""
    layers = tables(network.weights)
    half = modules.divided(modules.wires(layers))
    ins, outs = half[:4], half[-2:]
    right = outs[0] != outs[1] and all(
        ins[at] == outs[int(np.nonzero(network.outputs == which % 2)[0][0])] for at, which in enumerate(network.inputs)
    )
    return half, bool(right)


def doing(network: Network, unit: str) -> list[NDArray[np.float64]]:
    """For each hidden layer how much of what its units do follows the first task's inputs, the second's, or both."""
    rng = np.random.default_rng(13)
    first, second = rng.uniform(-1, 1, (2, GRID, 2))
    x = np.empty((GRID, GRID, 4))
    x[:, :, [0, 2]], x[:, :, [1, 3]] = first[:, None], second[None]
    flat = x.reshape(-1, 4)[:, network.inputs]
    given = forward([np.asarray(w, dtype=float) for w in network.weights], flat, unit)[1]
    return [modules.answered_to(a.reshape(GRID, GRID, -1)) * (a.var(axis=0) > 0) for a in given]


def live(network: Network, unit: str) -> list[NDArray[np.bool_]]:
    """Which hidden units of each layer have anything to say."""
    x = unseen("sums")[0][:, network.inputs]
    weights = [np.asarray(w, dtype=float) for w in network.weights]
    said = [
        a.std(axis=0) * abs(w).sum(axis=1)
        for a, w in zip(forward(weights, x, unit)[1], (weights[2], weights[4]), strict=True)
    ]
    return [s > LIVE * s.max() for s in said]


def without(network: Network, setting: Setting, silent: Sequence[NDArray[np.bool_]]) -> NDArray[np.float64]:
    """The share of variance of each task that is missed when some units give their mean whatever comes in."""
    x, y = unseen(setting.task)
    weights = [np.asarray(w, dtype=float) for w in network.weights]
    given, inputs = forward(weights, x[:, network.inputs], setting.unit)[1], x[:, network.inputs]
    for k, (off, usual) in enumerate(zip(silent, given, strict=True)):
        a = acted(inputs @ weights[2 * k] + weights[2 * k + 1], setting.unit)[0]
        inputs = np.where(off, usual.mean(axis=0), a)
    out = inputs @ weights[4] + weights[5]
    wrong = ((out - y[:, network.outputs]) ** 2).mean(axis=0) / y[:, network.outputs].var(axis=0)
    return np.asarray(wrong[np.argsort(network.outputs)])


def pruned(network: Network) -> Network:
    """The network without its light weights."""
    weights = [np.where(abs(w) > HEAVY * abs(w).max(), w, 0) if not k % 2 else w for k, w in enumerate(network.weights)]
    return Network(weights, network.inputs, network.outputs)


def measures(network: Network, setting: Setting) -> Measures:
    """Everything that is recorded of a network.

    own and other: what is missed of a task when the units that answer more to it are silenced, or those of the other
    task; blind: the units in the half of its output, as found from the wires alone.
    """
    x, y = unseen(setting.task)
    seen_x, seen_y = examples(setting)
    weights = [np.asarray(w, dtype=float) for w in network.weights]
    wrong = (forward(weights, x[:, network.inputs], setting.unit)[0] - y[:, network.outputs]) ** 2
    known = (forward(weights, seen_x[:, network.inputs], setting.unit)[0] - seen_y[:, network.outputs]) ** 2
    layers = tables(network.weights)
    graph = modules.wires(layers)
    nulls = [modules.wires(modules.shuffled(layers, seed)) for seed in range(SHUFFLES)]
    half, right = read(network)
    each, alive = doing(network, setting.unit), live(network, setting.unit)
    shares = np.concatenate([e[:, a] for e, a in zip(each, alive, strict=True)], axis=1)
    none = [np.zeros(setting.width, dtype=bool)] * 2
    whole = without(network, setting, none)
    told = [e[0] >= e[1] for e in each]  # units that answer more to the first task's inputs than to the second's
    blind = [half[4 : 4 + setting.width], half[4 + setting.width : -2]]
    ends = half[-2:][np.argsort(network.outputs)]
    first, second = without(network, setting, told), without(network, setting, [~t for t in told])
    one, two = (without(network, setting, [b == end for b in blind]) for end in ends)
    return Measures(
        float(known.mean()), float(wrong.mean()), float(whole[0]), float(whole[1]),
        float(sum(abs(w).sum() for w in layers)), int(sum((abs(w) > HEAVY * abs(w).max()).sum() for w in layers)),
        modules.least_cut(layers, network.inputs % 2, network.outputs),
        modules.newman(graph, half), float(np.mean([modules.newman(g, modules.divided(g)) for g in nulls])),
        int(right), float((shares[:2].max(axis=0) >= PURE).mean()), float(shares[2].mean()),
        float((first[0] + second[1]) / 2), float((first[1] + second[0]) / 2),
        float((one[0] + two[1]) / 2), float((one[1] + two[0]) / 2), loss(pruned(network), setting),
    )  # fmt: skip


CENTRE, SEEDS = Setting(strength=0.003, steps=3000, examples=100), range(5)
STRENGTHS = (0.00001, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1)
KINDS: tuple[dict[str, Any], ...] = (
    {},
    {"swaps": False},
    {"charge": "flat", "swaps": False},
    {"charge": "dealt"},
    {"charge": "square", "swaps": False},
)
OTHERS: tuple[dict[str, Any], ...] = (
    {"examples": 1000},
    {"task": "products"},
    {"unit": "tanh"},
    {"unit": "relu"},
    {"scale": 0.3},
    {"width": 40},
    {"steps": 9000},
)
NONE: dict[str, Any] = {"charge": "none", "strength": 0.0, "swaps": False}
FLAT: dict[str, Any] = {"charge": "flat", "swaps": False}
TOGETHER, KEPT, PAIRED = 16, SEEDS, 1000
"""How many networks are trained at a time, which keeps them in a core's cache; seeds and examples of kept weights."""


def plan() -> Iterator[tuple[str, list[Setting]]]:
    """Every group of networks that differ in charge, strength, swaps, layout and seed alone."""
    charged = [
        replace(CENTRE, strength=strength, seed=seed, **kind)
        for kind, strength, seed in product(KINDS, STRENGTHS, SEEDS)
    ]
    weak = [replace(CENTRE, charge="weak", strength=0.01, swaps=False, seed=seed) for seed in SEEDS]
    yield "grid", charged + weak
    for other in OTHERS:
        yield "other", [replace(CENTRE, **other, **kind, seed=seed) for kind in ({}, FLAT) for seed in SEEDS]


def loss(network: Network, setting: Setting) -> float:
    """The mean squared error on unseen examples."""
    x, y = unseen(setting.task)
    weights = [np.asarray(w, dtype=float) for w in network.weights]
    out = forward(weights, x[:, network.inputs], setting.unit)[0]
    return float(((out - y[:, network.outputs]) ** 2).mean())


def freed(settings: Sequence[Setting], wanted: Sequence[float]) -> tuple[list[Network], list[Network], list[int]]:
    """Networks without a charge where their unseen loss is nearest to the one wanted, at their end, and the steps."""
    nearest: list[tuple[float, Network, int]] = [(np.inf, Network([], *[np.empty(0, dtype=np.intp)] * 2), 0)] * len(
        settings
    )

    def looked(step: int, networks: list[Network]) -> None:
        for k, (network, setting, goal) in enumerate(zip(networks, settings, wanted, strict=True)):
            off = abs(np.log(loss(network, setting) / goal))
            if off < nearest[k][0]:
                nearest[k] = (off, network, step)

    ends = trained(settings, looked=looked)
    return [n for _, n, _ in nearest], ends, [step for _, _, step in nearest]


Lines = list[tuple[object, ...]]


def group(name: str, settings: list[Setting], until: float) -> tuple[Lines, dict[str, Network]]:
    """The lines of a group and of the networks without a charge that go with it; and those of KEPT seeds."""
    found: dict[Setting, Network] = {}
    for k in range(0, len(settings), TOGETHER):
        part = settings[k : k + TOGETHER]
        found |= dict(zip(part, trained(part, until=until), strict=True))
    lines: Lines = [(name, s.steps, *astuple(s), *astuple(measures(network, s))) for s, network in found.items()]
    partners = [s for s in settings if (s.charge, s.strength, s.swaps) == ("length", CENTRE.strength, True)]
    free = [replace(s, **NONE) for s in partners]
    matched, ends, steps = freed(free, [loss(found[s], s) for s in partners])
    for setting, one, end, step in zip(free, matched, ends, steps, strict=True):
        lines.append(("matched", step, *astuple(setting), *astuple(measures(one, setting))))
        lines.append((name, setting.steps, *astuple(setting), *astuple(measures(end, setting))))
    kept: dict[str, Network] = {}
    for setting, one in zip(partners, matched, strict=True):
        if setting.seed in KEPT:
            three = {"length": found[setting], "flat": found[replace(setting, **FLAT)], "free": one}
            kept |= {f"{label}-{setting.seed}": network for label, network in three.items()}
    return lines, kept


def save(path: Path, networks: dict[str, Network]) -> None:
    """Weights and shifts end to end, layer by layer; and which input and which output stands where."""
    flat = {name: np.concatenate([w.ravel() for w in n.weights]).astype(np.float32) for name, n in networks.items()}
    ends = {f"{name}-order": np.concatenate([n.inputs, n.outputs]).astype(np.int8) for name, n in networks.items()}
    np.savez_compressed(path, **flat, **ends)  # type: ignore[arg-type]


HEAD = ["group", "stopped", *(field.name for field in fields(Setting)), *(field.name for field in fields(Measures))]


def main(at_most: float = 1500) -> None:
    """Trains everything that is planned and writes the record."""
    begun, lines = time.time(), []
    for name, settings in plan():
        found, kept = group(name, settings, begun + at_most)
        lines += found
        if settings[0].examples == PAIRED:
            save(WEIGHTS, kept)
        write(RECORD, HEAD, lines, figures=5)
        print(f"{time.time() - begun:.0f} s, {name} of {len(found)}: {settings[0]}", flush=True)


if __name__ == "__main__":
    main(*map(float, sys.argv[1:]))
