"""Small networks that learn to add on a clock: when they know their examples by heart, and when they know all others.

The networks and their training are those of `experiments.clocks`; the record was made on an NVIDIA H200
that other work shared, in two sessions of seven minutes (JAX 0.11.2), the weights and the networks without weight decay
in NumPy 2.4.6 on a single core.
Recorded of every network are its shares right on both kinds of sums, and their losses, at steps that lie 4% apart.

    python -m experiments.grokking            # archive/runs/grokking.csv, grokking-curves.npz: minutes of JAX on a GPU
    python -m experiments.grokking weights    # archive/runs/grokking-weights.npz: ten minutes of NumPy on a core
    python -m experiments.grokking bare       # those without weight decay, at the end of the record: minutes
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from experiments.clocks import KNOWN, Line, Run, Setting, line, looks, trained
from experiments.records import RUNS, write

Floats = NDArray[np.floating[Any]]

RECORD, CURVES, WEIGHTS = (RUNS / f"grokking{name}" for name in (".csv", "-curves.npz", "-weights.npz"))

SHARES = (0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
BUDGETS = {10.0: 5000, 3.0: 20_000, 1.0: 50_000}
"""Steps at most by weight decay, 100,000 for others: with much decay it soon shows whether a network comes to know."""

SEEDS = tuple(range(8))
CENTRE = Setting(modulus=47, decay=0.3)
RATES, WIDTHS, SCALES = (0.001, 0.003, 0.01, 0.03, 0.1), (8, 16, 32, 64), (0.25, 0.5, 2.0, 4.0, 8.0)


def over(centre: Setting, **many: Sequence[Any]) -> list[Setting]:
    """The centre with each value of each list, in every combination, and with every seed."""
    found = [centre]
    for name, values in {**many, "seed": SEEDS}.items():
        found = [replace(setting, **{name: value}) for setting in found for value in values]
    return found


def plan() -> Iterator[tuple[str, list[Setting]]]:
    """The groups that are trained together, first in single precision, then in double, the dearest last."""
    yield from ((f"diagram {decay}", diagram(decay)) for decay in (1.0, 0.3, 0.1, 3.0, 10.0, 0.03))
    yield "rates", over(CENTRE, decay=(0.1, 0.3, 1.0), rate=RATES)
    yield "chance", over(replace(CENTRE, table="chance", budget=5000))
    yield "scales", over(CENTRE, scale=SCALES)
    yield "square", over(replace(CENTRE, loss="square"), decay=(0.0, 0.03, 0.1, 0.3, 1.0))
    yield "momentum", over(replace(CENTRE, optimizer="momentum"), rate=(0.3, 1.0), decay=(0.0, 3e-4, 1e-3, 3e-3, 1e-2))
    yield "relu", over(replace(CENTRE, unit="relu"), decay=(0.1, 0.3, 1.0, 3.0))
    yield from ((f"width {width}", over(replace(CENTRE, width=width))) for width in WIDTHS)
    yield from later()


def later() -> Iterator[tuple[str, list[Setting]]]:
    """Those in double precision, and a width, clocks and batches, which were trained in a second session."""
    double = replace(CENTRE, precision="double")
    yield from ((f"diagram {decay} double", diagram(decay, double)) for decay in (0.1, 0.3, 1.0, 3.0, 0.03))
    yield "width 256", over(replace(CENTRE, width=256))
    yield "modulus 31", over(replace(CENTRE, modulus=31))
    yield "modulus 97", over(replace(CENTRE, modulus=97))
    yield "batches 4", over(replace(CENTRE, batches=4))
    yield "rates double", over(double, decay=(0.1, 0.3, 1.0), rate=RATES)
    yield from bare()


def bare() -> Iterator[tuple[str, list[Setting]]]:
    """The centre without any weight decay, with three seeds, in NumPy on a core."""
    none = replace(CENTRE, decay=0.0, budget=END)
    for name, precision in (("bare", "single"), ("bare double", "double")):
        yield name, [replace(none, precision=precision, seed=seed) for seed in SEEDS[:3]]


def diagram(decay: float, centre: Setting = CENTRE) -> list[Setting]:
    """One column of the diagram: every share of the sums, with every seed."""
    return over(replace(centre, decay=decay, budget=BUDGETS.get(decay, CENTRE.budget)), share=SHARES)


def main(seconds: float, folder: Path, groups: Iterable[tuple[str, list[Setting]]]) -> None:
    """Trains groups in JAX as far as the time allows, and records them after each."""
    import jax  # only this script needs it, and only to be quick

    jax.config.update("jax_default_matmul_precision", "highest")
    jax.config.update("jax_enable_x64", True)
    print(jax.devices(), flush=True)
    begun, lines, curves = time.time(), [], []
    head = ("group", *(f.name for f in fields(Setting)), *(f.name for f in fields(Line)))
    for name, settings in groups:
        if time.time() > begun + seconds:
            print("left out", name, flush=True)
            continue
        runs, _ = trained(settings, jax, until=begun + seconds)
        for setting, (steps, seen) in zip(settings, runs, strict=True):
            lines.append((name, *astuple(setting), *astuple(line(steps, seen))))
            if kept(name, setting):
                curves.append((setting, steps, seen))
        write(folder / RECORD.name, head, lines, figures=5)
        if curves:
            save_curves(folder / CURVES.name, curves)
        done = sum(run[-1][-1, 1] >= KNOWN for run in runs)
        last = max(r[0][-1] for r in runs)
        print(f"{time.time() - begun:.0f} s, {name}: {done} of {len(runs)} in {last} steps", flush=True)


def kept(name: str, setting: Setting) -> bool:
    """Whether a network's course is recorded: those of the centre's share in the diagram, and those without a rule."""
    return setting.table == "chance" or (name.startswith("diagram") and setting.share == CENTRE.share)


def save_curves(path: Path, curves: Sequence[tuple[Setting, Sequence[int], NDArray[np.float32]]]) -> None:
    """Courses end to end: how many looks each has, their steps, and the shares of SEEN in 250ths."""
    every = np.concatenate([seen for _, _, seen in curves])[:, [0, 1, 5, 6, 7]]
    np.savez_compressed(
        path,
        decay=np.array([setting.decay for setting, _, _ in curves]),
        table=np.array([setting.table for setting, _, _ in curves]),
        precision=np.array([setting.precision for setting, _, _ in curves]),
        seed=np.array([setting.seed for setting, _, _ in curves]),
        looks=np.array([len(steps) for _, steps, _ in curves]),
        steps=np.concatenate([steps for _, steps, _ in curves]).astype(np.int32),
        shares=np.round(250 * np.clip(every, 0, 1)).astype(np.uint8),
    )


STAGES = (0, 6, 12, 24, 200, 400, 600, 800, 1050)
"""Steps near which the weights of the first seed are kept; those of all seeds are at the heart and at the end."""

END = 5000
"""Steps to which the networks are trained whose weights are kept: five times as many as they need."""


def dissected(seed: int, end: int = END) -> tuple[dict[str, NDArray[np.float16]], Run]:
    """Weights of a network of the centre when it knows what it has seen, and at the end, end to end as half floats."""
    setting = replace(CENTRE, seed=seed, budget=end)
    every = looks(end)
    wanted = [every[int(np.abs(np.array(every) - stage).argmin())] for stage in STAGES] if seed == 0 else []
    [run], all_weights = trained([setting], patience=np.inf, keep=every)
    heart = run[0][int(np.argmax(run[1][:, 0] >= KNOWN))]
    stages = sorted({*wanted, heart, every[-1]})
    flat = {
        f"{seed}-{step}": np.concatenate([w[0].ravel() for w in all_weights[step]]).astype(np.float16)
        for step in stages
    }
    return flat, run


def weights(path: Path = WEIGHTS) -> None:
    """Trains the centre's networks in NumPy and keeps their weights, by seed and step."""
    every: dict[str, NDArray[np.float16]] = {}
    for seed in SEEDS:
        every |= dissected(seed)[0]
    np.savez_compressed(path, **every)  # type: ignore[arg-type]


def add_bare(path: Path = RECORD) -> None:
    """Trains those without decay in NumPy, and puts them at the end of the record."""
    head, *others = [text for text in path.read_text().splitlines() if not text.startswith("bare")]
    lines = []
    for name, settings in bare():
        for setting, (steps, seen) in zip(settings, trained(settings)[0], strict=True):
            lines.append((name, *astuple(setting), *astuple(line(steps, seen))))
    write(path, head.split(","), lines, figures=5)
    added = path.read_text().splitlines()[1:]
    path.write_text("\n".join([head, *others, *added]) + "\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["weights"]:
        weights()
    elif sys.argv[1:2] == ["bare"]:
        add_bare()
    else:
        _, at_most, where, *which = [*sys.argv, "3600", str(RUNS)][:4] if len(sys.argv) < 3 else sys.argv
        main(float(at_most), Path(where), later() if which else plan())
