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
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields, replace
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS, write
from experiments.wired import Network, Setting, acted, examples, forward, trained, unseen
from snippets import modules

Floats = NDArray[np.float32]

RECORD, WEIGHTS = RUNS / "wires.csv", RUNS / "wires-weights.npz"


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
