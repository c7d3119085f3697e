"""What removing directions costs networks without a charge, for every choice of the record of `experiments.wires`.

For each choice of task, units, examples and training, networks without a charge are trained anew and taken where their
unseen loss was nearest to that recorded for the network of the same seed that is charged for length ("matched"), and
at their end ("end"). In each we remove the directions that hold 99% of what follows one task's inputs alone, and ask
what the other task loses, and the task itself: in both hidden layers, and in the first alone. Beside it, what silencing
units costs, as in that record. "frozen": networks whose first layer stays as random as it began, and whose other layers
are trained to the end. "charged": the networks that are charged for length, trained anew.

The record was made on one core of a shared machine without an accelerator, in NumPy, in less than a minute.

    python -m experiments.wires_along      # archive/runs/wires-along.csv
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from experiments import wired, wires
from experiments.records import RUNS, rows, write
from experiments.wired import Network, Setting
from experiments.wires import CENTRE, NONE, OTHERS, SEEDS
from snippets import modules

RECORD = RUNS / "wires-along.csv"
SHARE = 0.99
"""Of what follows a task's inputs alone, how much the removed directions hold."""

NAMED = ("task", "examples", "width", "unit", "scale", "steps", "seed")


def plan() -> list[list[Setting]]:
    """The networks without a charge, those that are trained together in one list."""
    return [[replace(CENTRE, **other, **NONE, seed=seed) for seed in SEEDS] for other in ({}, *OTHERS)]


def goals(settings: Sequence[Setting]) -> list[float]:
    """The recorded loss of the networks that are charged for length, of the same choices and seeds."""
    charged = {
        tuple(line[name] for name in NAMED): float(line["unseen"])
        for line in rows(wires.RECORD)
        if (line["charge"], float(line["strength"]), line["swaps"]) == ("length", CENTRE.strength, "True")
    }
    names = [tuple(f"{v:g}" if isinstance(v := getattr(s, n), float) else str(v) for n in NAMED) for s in settings]
    return [charged[name] for name in names]


@dataclass(frozen=True)
class Costs:
    """The loss, and shares of what was known of a task: other, what the other task loses; own, the task itself."""

    unseen: float
    other: float
    own: float
    each: float
    other_first: float
    other_units: float


def crossed() -> NDArray[np.float64]:
    """Inputs of the first task by inputs of the second, as the record of the networks has them: (a, b, 4)."""
    first, second = np.random.default_rng(13).uniform(-1, 1, (2, wires.GRID, 2))
    x = np.empty((wires.GRID, wires.GRID, 4))
    x[:, :, [0, 2]], x[:, :, [1, 3]] = first[:, None], second[None]
    return x


def missed(network: Network, setting: Setting, removed: Sequence[NDArray[Any]]) -> NDArray[np.float64]:
    """The share of variance of each task that is missed when directions (n, units) of each layer give their mean."""
    x, y = wired.unseen(setting.task)
    weights = [np.asarray(w, dtype=float) for w in network.weights]
    usual = wired.forward(weights, x[:, network.inputs], setting.unit)[1]
    inputs = x[:, network.inputs]
    for k, v in enumerate(removed):
        a = wired.acted(inputs @ weights[2 * k] + weights[2 * k + 1], setting.unit)[0]
        inputs = a - (a - usual[k].mean(axis=0)) @ v.T @ v
    wrong = ((inputs @ weights[4] + weights[5] - y[:, network.outputs]) ** 2).mean(axis=0)
    return np.asarray((wrong / y[:, network.outputs].var(axis=0))[np.argsort(network.outputs)])


def costs(network: Network, setting: Setting) -> Costs:
    """What removing directions, or silencing units, costs: the means over both tasks."""
    weights = [np.asarray(w, dtype=float) for w in network.weights]
    flat = crossed().reshape(-1, 4)[:, network.inputs]
    given = [h.reshape(wires.GRID, wires.GRID, -1) for h in wired.forward(weights, flat, setting.unit)[1]]
    nothing = np.empty((0, setting.width))
    whole, answers = missed(network, setting, [nothing, nothing]), [modules.answered_to(h) for h in given]
    found = []
    for part in (0, 1):
        along = [modules.directions(h, part, SHARE) for h in given]
        units = [np.eye(setting.width)[(a[part] > a[1 - part]) | ((part == 0) & (a[0] == a[1]))] for a in answers]
        both, first, silent = (missed(network, setting, v) - whole for v in (along, [along[0], nothing], units))
        many = np.mean([len(v) for v in along])
        found.append((both[1 - part], both[part], many, first[1 - part], silent[1 - part]))
    return Costs(wires.loss(network, setting), *map(float, np.mean(found, axis=0)))


def networks(settings: Sequence[Setting]) -> Iterator[tuple[str, Setting, Network]]:
    """Networks without a charge at the loss of the charged ones, and at their end."""
    matched, ends, _ = wires.freed(settings, goals(settings))
    for setting, one, end in zip(settings, matched, ends, strict=True):
        yield "matched", setting, one
        yield "end", setting, end


def frozen(settings: Sequence[Setting]) -> Iterator[tuple[str, Setting, Network]]:
    """Networks whose first layer is never trained, at their end."""
    for setting, network in zip(settings, wired.trained(settings, held=(0, 1)), strict=True):
        yield "frozen", setting, network


def charged(settings: Sequence[Setting]) -> Iterator[tuple[str, Setting, Network]]:
    """The networks of the same choices and seeds that are charged for length, at their end."""
    same = [replace(s, charge=CENTRE.charge, strength=CENTRE.strength, swaps=CENTRE.swaps) for s in settings]
    for setting, network in zip(same, wired.trained(same), strict=True):
        yield "charged", setting, network


HEAD = ["group", *NAMED, *(field.name for field in fields(Costs))]


def lines(found: Iterator[tuple[str, Setting, Network]]) -> list[tuple[object, ...]]:
    """A line of the record for each network."""
    return [(name, *(getattr(s, n) for n in NAMED), *astuple(costs(network, s))) for name, s, network in found]


def main() -> None:
    """Trains every network anew and writes the record."""
    record = []
    for settings in plan():
        record += [*lines(networks(settings)), *lines(charged(settings))]
        if settings[0].examples == wires.PAIRED:
            record += lines(frozen(settings))
        write(RECORD, HEAD, record, figures=5)
        print(settings[0], flush=True)


if __name__ == "__main__":
    main()
