"""Small networks that learn to add on a clock, trained in NumPy or many at a time in JAX, and what is seen of them.

A network sees two places of a clock with p places and names the place of their sum. It has one hidden layer: unit k
gives act(u_k[a] + v_k[b]), and place c gets the sum of w_k[c] times that. A share of all p x p sums is its examples,
which it sees all at once in each step, or in turn in several batches. The rest are never shown.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]

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
