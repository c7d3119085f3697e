"""Small networks that learn to add on a clock: when they know their examples by heart, and when they know all others.

A network sees two places of a clock with p places and names the place of their sum. It has one hidden layer: unit k
gives act(u_k[a] + v_k[b]), and place c gets the sum of w_k[c] times that. A share of all p x p sums is its examples,
which it sees all at once in each step, or in turn in several batches. The rest are never shown.

The same source trains in NumPy and, many networks at a time, in JAX on a GPU; the record was made on an NVIDIA H200
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
from dataclasses import astuple, dataclass, fields, replace
from functools import cache, partial
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS, write

Floats = NDArray[np.floating[Any]]

RECORD, CURVES, WEIGHTS = (RUNS / f"grokking{name}" for name in (".csv", "-curves.npz", "-weights.npz"))

KNOWN, HALF, SLIGHT = 0.99, 0.5, 0.9
"""Shares right at which a kind of sums counts as known, and two others that a reader may prefer."""

BETAS, EPSILON, MOMENTUM = (0.9, 0.98), 1e-8, 0.9
"""Constants of Adam, as Power et al. 2022 have them, and that of descent with momentum."""

SPACING = 1.04
"""Each step at which the networks are looked at is so many times the last."""


@dataclass(frozen=True)
class Setting:
    """How a network is made and trained."""

    modulus: int = 59
    width: int = 128
    share: float = 0.5
    decay: float = 1.0
    rate: float = 0.01
    scale: float = 1.0
    optimizer: str = "adamw"
    loss: str = "entropy"
    unit: str = "square"
    batches: int = 1
    table: str = "sums"
    precision: str = "single"
    seed: int = 0
    budget: int = 100_000


def looks(budget: int) -> list[int]:
    """The steps after which networks are looked at: 0, 1, 2, ... and, once that is more than one step, 4% apart."""
    found = [0]
    while found[-1] < budget:
        found.append(min(budget, max(found[-1] + 1, int(found[-1] * SPACING))))
    return found


def made(setting: Setting) -> tuple[list[Floats], NDArray[np.int8]]:
    """Fresh weights (u: p x N, v: p x N, w: N x p), and for each sum the batch that it is in, -1 if it is unseen."""
    rng = np.random.default_rng([setting.seed, setting.modulus])
    p, n = setting.modulus, setting.width
    order = rng.permutation(p * p)
    part = np.full(p * p, -1, dtype=np.int8)
    seen = order[: round(setting.share * p * p)]
    part[seen] = np.arange(len(seen)) % setting.batches
    inner = rng.normal(size=(2, p, n)) * setting.scale / np.sqrt(2)
    outer = rng.normal(size=(n, p)) * setting.scale / np.sqrt(n)
    return [w.astype(setting.precision) for w in (inner[0], inner[1], outer)], part.reshape(p, p)


def forward(xp: ModuleType, weights: Sequence[Any], unit: str) -> tuple[Any, Any, Any]:
    """What comes into the hidden units, what they give, and the heights of all places, for every sum (R, p, p, ...)."""
    u, v, w = weights
    into = u[:, :, None, :] + v[:, None, :, :]
    shown = into * into if unit == "square" else xp.maximum(into, 0)
    r, p, _, n = into.shape
    return into, shown, (shown.reshape(r, p * p, n) @ w).reshape(r, p, p, p)


def off(xp: ModuleType, heights: Any, right: Any, loss: str) -> tuple[Any, Any]:
    """The loss of each sum, and its slope by the heights."""
    if loss == "square":
        wrong = heights - right
        return (wrong * wrong).mean(-1), 2 * wrong / heights.shape[-1]
    top = heights.max(-1, keepdims=True)
    grown = xp.exp(heights - top)
    total = grown.sum(-1, keepdims=True)
    return (xp.log(total) + top)[..., 0] - (heights * right).sum(-1), grown / total - right


def slopes(xp: ModuleType, weights: Sequence[Any], mask: Any, right: Any, unit: str, loss: str) -> list[Any]:
    """The slopes of the mean loss over the sums of the mask (R, p, p), by u, v and w."""
    into, shown, heights = forward(xp, weights, unit)
    _, slope = off(xp, heights, right, loss)
    r, p, _, n = into.shape
    slope = (slope * (mask / mask.sum((1, 2), keepdims=True))[..., None]).reshape(r, p * p, p)
    back = (slope @ weights[2].transpose(0, 2, 1)).reshape(r, p, p, n) * (2 * into if unit == "square" else into > 0)
    return [back.sum(2), back.sum(1), shown.reshape(r, p * p, n).transpose(0, 2, 1) @ slope]


def stepped(xp: ModuleType, state: Any, part: Any, right: Any, own: Any, kind: tuple[str, str, str, int]) -> Any:
    """One step of every network. state: weights, two moments, count; own: rates and decays (R, 1, 1)."""
    weights, first, second, count = state
    optimizer, loss, unit, batches = kind
    kind_of_number = weights[0].dtype
    mask = ((part >= 0) if batches == 1 else (part == count % batches)).astype(kind_of_number)
    found = slopes(xp, weights, mask, right, unit, loss)
    rate, decay = own
    count = count + 1
    if optimizer == "adamw":
        one, two = BETAS
        first = [one * m + (1 - one) * g for m, g in zip(first, found, strict=True)]
        second = [two * s + (1 - two) * g * g for s, g in zip(second, found, strict=True)]
        even, odd = (xp.asarray(1 - beta**count, kind_of_number) for beta in BETAS)
        moves = [m / even / (xp.sqrt(s / odd) + EPSILON) for m, s in zip(first, second, strict=True)]
    else:
        first = [MOMENTUM * m + g for m, g in zip(first, found, strict=True)]
        moves = first
    weights = [w - rate * (move + decay * w) for w, move in zip(weights, moves, strict=True)]
    return weights, first, second, count


def looked(xp: ModuleType, weights: Sequence[Any], part: Any, right: Any, unit: str, loss: str) -> Any:
    """What is seen of every network: (R, 8), in the order of SEEN."""
    _, _, heights = forward(xp, weights, unit)
    each, _ = off(xp, heights, right, loss)
    told = (heights.argmax(-1) == right.argmax(-1)).astype(heights.dtype)
    seen = (part >= 0).astype(heights.dtype)
    parts = [seen, 1 - seen]
    right_ones = [(told * m).sum((1, 2)) / xp.maximum(m.sum((1, 2)), 1) for m in parts]
    losses = [(each * m).sum((1, 2)) / xp.maximum(m.sum((1, 2)), 1) for m in parts]
    size = xp.sqrt(sum((w * w).sum((1, 2)) for w in weights) / sum(w[0].size for w in weights))
    formula, together, own = read(xp, weights)
    place = xp.arange(right.shape[-1])
    sums = (place[:, None] + place) % right.shape[-1]
    by_formula = (forward(xp, formula, unit)[2].argmax(-1) == sums).astype(heights.dtype)
    shown = (by_formula * parts[1]).sum((1, 2)) / xp.maximum(parts[1].sum((1, 2)), 1)
    return xp.stack([*right_ones, *losses, size, shown, together, own], axis=-1)


SEEN = ("right on seen", "right on unseen", "loss on seen", "loss on unseen", "root mean square of the weights",
        "right on unseen by the formula that is read off", "phases in step", "share of the own waves")  # fmt: skip


def read(xp: ModuleType, weights: Sequence[Any]) -> tuple[list[Any], Any, Any]:
    """The formula that stands in the weights: each unit's strongest wave alone, with its own phases, all equally high.

    The wave of a unit is the frequency with the most of the power of u, v and w, each as a share of its own; what is
    kept of it are its three phases. Also: the mean of cos(phase u + phase v - phase w), which is 1 where every unit
    turns as addition needs, weighted by the waves' heights; and the waves' share of all power.
    """
    p = weights[0].shape[1]
    turned = [xp.fft.rfft(w, axis=1) for w in (weights[0], weights[1], weights[2].transpose(0, 2, 1))]
    power = [abs(f) ** 2 for f in turned]
    shares = sum(each / (each.sum(1, keepdims=True) + 1e-30) for each in power)[:, 1:]
    which = shares.argmax(1) + 1
    chosen = (xp.arange(power[0].shape[1])[:, None] == which[:, None, :]).astype(weights[0].dtype)
    waves = [(f * chosen).sum(1) for f in turned]
    phases = [xp.angle(wave) for wave in waves]
    angle = 2 * np.pi / p * ((xp.arange(p)[:, None] * which[:, None, :]) % p)
    u, v, w = (xp.cos(angle + phase[:, None, :]).astype(weights[0].dtype) for phase in phases)
    height = abs(waves[0]) * abs(waves[1]) * abs(waves[2])
    together = (height * xp.cos(phases[0] + phases[1] - phases[2])).sum(1) / (height.sum(1) + 1e-30)
    own = sum((each * chosen).sum((1, 2)) for each in power) / (sum(each.sum((1, 2)) for each in power) + 1e-30)
    return [u, v, w.transpose(0, 2, 1)], together, own


def answers(p: int, table: str = "sums") -> NDArray[np.float32]:
    """The right place of every pair, as a row with a single 1: (p, p, p). "chance" is a table without a rule."""
    a = np.arange(p)
    places = (a[:, None] + a) % p
    if table == "chance":
        places = np.random.default_rng(p).permutation(places.ravel()).reshape(p, p)
    rows: NDArray[np.float32] = np.eye(p, dtype=np.float32)[places]
    return rows


Run = tuple[list[int], NDArray[np.float32]]
"""The steps at which a network was looked at, and what was seen of it (looks, 8)."""


class Trainer:
    """Networks of one size and kind, trained together, in NumPy or in JAX; those that have finished are let go."""

    def __init__(self, settings: Sequence[Setting], jax: ModuleType | None = None) -> None:
        one = settings[0]
        self.jax = jax
        self.xp: ModuleType = np if jax is None else jax.numpy
        self.kind = (one.optimizer, one.loss, one.unit, one.batches)
        begun = [made(setting) for setting in settings]
        weights = [np.stack([w[i] for w, _ in begun]) for i in range(3)]
        self.right = self.xp.asarray(answers(one.modulus, one.table).astype(one.precision))
        own = [np.array([[[getattr(s, name)]] for s in settings], dtype=one.precision) for name in ("rate", "decay")]
        self.given = [self.xp.asarray(x) for x in (np.stack([each for _, each in begun]), *own)]
        self.state: Any = tuple(
            [self.xp.asarray(x) for x in (w if k == 0 else 0 * w for w in weights)] for k in range(3)
        )
        self.count, self.who = 0, np.arange(len(settings))

    def advance(self, times: int) -> None:
        """So many steps more."""
        part, *own = self.given
        if self.jax is None:
            state = (*self.state, self.count)
            for _ in range(times):
                state = stepped(np, state, part, self.right, own, self.kind)
        else:
            state = _compiled(self.jax)[0](self.kind, (*self.state, self.count), part, self.right, own, times)
        self.state, self.count = state[:3], self.count + times

    def look(self) -> NDArray[np.float32]:
        """What is seen of those that are still trained: (those, 8)."""
        if self.jax is None:
            look = partial(looked, np, unit=self.kind[2], loss=self.kind[1])
        else:
            look = partial(_compiled(self.jax)[1], self.kind)
        found: NDArray[np.float32] = np.asarray(look(self.state[0], self.given[0], self.right))
        return found

    def keep(self, those: NDArray[np.intp]) -> None:
        """Goes on with those alone, by their places among them that are still trained."""
        self.who = self.who[those]
        self.given = [x[those] for x in self.given]
        self.state = tuple([x[those] for x in each] for each in self.state)


@cache
def _compiled(jax: ModuleType) -> tuple[Any, Any]:
    xp = jax.numpy

    def advance(kind: tuple[str, str, str, int], state: Any, part: Any, right: Any, own: Any, times: int) -> Any:
        counted = (*state[:3], xp.asarray(state[3], xp.int32))
        return jax.lax.fori_loop(0, times, lambda _, s: stepped(xp, s, part, right, own, kind), counted)

    def look(kind: tuple[str, str, str, int], weights: Any, part: Any, right: Any) -> Any:
        return looked(xp, weights, part, right, kind[2], kind[1])

    return jax.jit(advance, static_argnums=0), jax.jit(look, static_argnums=0)


def trained(
    settings: Sequence[Setting],
    jax: ModuleType | None = None,
    until: float = float("inf"),
    patience: float = 1.25,
    keep: Iterable[int] = (),
) -> tuple[list[Run], dict[int, list[NDArray[np.float32]]]]:
    """Trains networks of one size and kind to their budget, or until they have known the unseen sums for `patience`
    times the steps, or to the time `until`; half of them are let go when they have finished.

    Returns: what was seen of each; the weights of all at those steps of `keep` before the first is let go.
    """
    networks, wanted = Trainer(settings, jax), set(keep)
    found: list[tuple[list[int], list[NDArray[np.float32]]]] = [([], []) for _ in settings]
    known, kept, at = np.full(len(settings), np.inf), {}, 0
    for step in looks(max(setting.budget for setting in settings)):
        networks.advance(step - at)
        at = step
        seen = networks.look()
        for k, each in zip(networks.who, seen, strict=True):
            found[k][0].append(step)
            found[k][1].append(each)
            if each[1] >= KNOWN:
                known[k] = min(known[k], step)
        if step in wanted and len(networks.who) == len(settings):
            kept[step] = [np.asarray(w) for w in networks.state[0]]
        going = np.nonzero(step < patience * known[networks.who])[0]
        if not len(going) or time.time() > until:
            break
        if len(going) <= len(networks.who) // 2 and not wanted:
            others = np.setdiff1d(np.arange(len(networks.who)), going)
            networks.keep(np.sort(np.concatenate([going, others[: len(networks.who) // 2 - len(going)]])))
    return [(steps, np.array(each)) for steps, each in found], kept


@dataclass(frozen=True)
class Line:
    """What is recorded of a network: a first step is nan if it never came within the steps that were taken."""

    taken: int
    seen_half: float
    seen_slight: float
    seen_known: float
    unseen_half: float
    unseen_slight: float
    unseen_known: float
    best_before: float
    at_heart: float
    worst_after: float
    least_loss: float
    least_loss_at: float
    most_loss: float
    last_seen: float
    last_unseen: float
    read_half: float
    read_known: float
    read_at_heart: float
    together_at_heart: float
    own_at_heart: float
    most_read: float
    last_read: float


def line(steps: Sequence[int], seen: NDArray[np.float32]) -> Line:
    """The record of a network from what was seen of it (looks, 8)."""
    on, away, loss, formula = seen[:, 0], seen[:, 1], seen[:, 3], seen[:, 5]

    def first(shares: NDArray[np.float32], level: float) -> float:
        there = np.nonzero(shares >= level)[0]
        return float(steps[there[0]]) if len(there) else float("nan")

    heart = next(iter(np.nonzero(on >= KNOWN)[0]), len(on) - 1)
    mastered = next(iter(np.nonzero(away >= KNOWN)[0]), len(on) - 1)
    after = away[heart : mastered + 1] if mastered >= heart else away[heart : heart + 1]
    least = int(np.nanargmin(loss[: mastered + 1]))
    finite = loss[: mastered + 1][np.isfinite(loss[: mastered + 1])]
    return Line(
        steps[-1],
        first(on, HALF), first(on, SLIGHT), first(on, KNOWN),
        first(away, HALF), first(away, SLIGHT), first(away, KNOWN),
        float(away[: heart + 1].max()), float(away[heart]), float(after.min()),
        float(loss[least]), float(steps[least]), float(finite[least:].max() if len(finite) > least else np.nan),
        float(on[-1]), float(away[-1]), first(formula, HALF), first(formula, KNOWN), float(formula[heart]),
        float(seen[heart, 6]), float(seen[heart, 7]), float(formula.max()), float(formula[-1]),
    )  # fmt: skip


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
