"""What `experiments/board.py` does on an accelerator, in JAX: train several seeds side by side, read, change.

The forward pass is the one of `snippets/decoder.py`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

HIGHEST = jax.lax.Precision.HIGHEST


@dataclass(frozen=True)
class Shape:
    """Layers, width of the stream, heads, hidden units of a layer, signs, places."""

    layers: int
    width: int
    heads: int
    hidden: int
    signs: int
    places: int

    @property
    def parameters(self) -> int:
        """All weights."""
        block = 4 * self.width**2 + 2 * self.width * self.hidden + self.hidden
        return self.layers * block + (2 * self.signs + self.places) * self.width


def fresh(shape: Shape, key: Any) -> dict[str, Any]:
    """Weights of an untrained model: normal, of the variance that keeps the stream level."""
    keys = jax.random.split(key, 7)
    length, d, m = shape.layers, shape.width, shape.hidden

    def normal(k: int, size: tuple[int, ...], spread: float) -> Any:
        return jax.random.normal(keys[k], size, jnp.float32) * spread

    deep = (2 * length) ** -0.5
    return {
        "signs": normal(0, (shape.signs, d), 0.5),
        "places": normal(1, (shape.places, d), 0.5),
        "look": normal(2, (length, d, 3 * d), d**-0.5),
        "gather": normal(3, (length, d, d), d**-0.5 * deep),
        "up": normal(4, (length, d, m), (2 / d) ** 0.5),
        "bias": jnp.zeros((length, m), jnp.float32),
        "down": normal(5, (length, m, d), m**-0.5 * deep),
        "last": normal(6, (d, shape.signs), 0.5 * d**-0.5),
    }


def levelled(x: Any) -> Any:
    """Mean nought, variance one."""
    x = x - x.mean(-1, keepdims=True)
    return x * jax.lax.rsqrt((x * x).mean(-1, keepdims=True) + 1e-5)


def block(heads: int, x: Any, w: dict[str, Any], kind: Any, precision: Any) -> tuple[Any, Any]:
    """One layer."""
    n, t, d = x.shape
    mul = partial(jnp.matmul, precision=precision)
    z = levelled(x).astype(kind)
    q, k, v = jnp.split(mul(z, w["look"].astype(kind)), 3, -1)
    q, k, v = (part.reshape(n, t, heads, d // heads).transpose(0, 2, 1, 3) for part in (q, k, v))
    scores = mul(q, k.transpose(0, 1, 3, 2)).astype(jnp.float32) / (d // heads) ** 0.5
    scores = jnp.where(jnp.tri(t, dtype=bool), scores, -jnp.inf)
    share = jax.nn.softmax(scores, -1).astype(kind)
    met = mul(share, v).transpose(0, 2, 1, 3).reshape(n, t, d)
    x = x + mul(met, w["gather"].astype(kind)).astype(jnp.float32)
    hidden = jax.nn.relu(mul(levelled(x).astype(kind), w["up"].astype(kind)) + w["bias"].astype(kind))
    return x + mul(hidden, w["down"].astype(kind)).astype(jnp.float32), hidden


LAYERED = ("look", "gather", "up", "bias", "down")


def predicted(shape: Shape, w: dict[str, Any], signs: Any, kind: Any = jnp.bfloat16) -> Any:
    """Logits, for training."""
    x = w["signs"][signs] + w["places"][: signs.shape[1]]

    def step(x: Any, layer: Any) -> tuple[Any, None]:
        return block(shape.heads, x, layer, kind, None)[0], None

    x, _ = jax.lax.scan(step, x, {k: w[k] for k in LAYERED})
    return jnp.matmul(levelled(x).astype(kind), w["last"].astype(kind)).astype(jnp.float32)


@partial(jax.jit, static_argnums=0)
def _streams(shape: Shape, w: dict[str, Any], signs: Any) -> tuple[Any, Any]:
    x = w["signs"][signs] + w["places"][: signs.shape[1]]

    def step(x: Any, layer: Any) -> tuple[Any, Any]:
        x, _ = block(shape.heads, x, layer, jnp.float32, HIGHEST)
        return x, x

    end, each = jax.lax.scan(step, x, {k: w[k] for k in LAYERED})
    return jnp.matmul(levelled(end), w["last"], precision=HIGHEST), jnp.concatenate([x[None], each])


def streams(shape: Shape, w: dict[str, Any], signs: np.ndarray) -> tuple[np.ndarray, Any]:
    """Logits, and the stream after 0 to L layers, in full precision; the stream stays on the device."""
    logits, each = _streams(shape, w, jnp.asarray(signs))
    return np.asarray(logits), each


@partial(jax.jit, static_argnums=0)
def units(shape: Shape, w: dict[str, Any], signs: Any) -> Any:
    """Hidden units of every layer at the last place, (L, N, m), and the logits there."""
    x = w["signs"][signs] + w["places"][: signs.shape[1]]

    def step(x: Any, layer: Any) -> tuple[Any, Any]:
        x, hidden = block(shape.heads, x, layer, jnp.float32, HIGHEST)
        return x, hidden[:, -1]

    x, found = jax.lax.scan(step, x, {k: w[k] for k in LAYERED})
    return found, jnp.matmul(levelled(x[:, -1]), w["last"], precision=HIGHEST)


@partial(jax.jit, static_argnums=0)
def _edited(shape: Shape, w: dict[str, Any], signs: Any, place: Any, arrays: Any, noise: Any, flag: Any) -> Any:
    rows = jnp.arange(signs.shape[0])

    def change(x: Any, at: Any) -> Any:
        direction, along, bias, target, on = at
        row = x[rows, place]
        reading = (row * direction).sum(-1) + bias
        delta = ((target - reading) / (direction * along).sum(-1))[:, None] * along
        length = jnp.linalg.norm(delta, axis=-1, keepdims=True)
        delta = jnp.where(flag > 0, noise * length, delta)
        return x.at[rows, place].add(on * delta)

    x = change(w["signs"][signs] + w["places"][: signs.shape[1]], tuple(part[0] for part in arrays))

    def step(x: Any, both: Any) -> tuple[Any, None]:
        layer, at = both
        x, _ = block(shape.heads, x, layer, jnp.float32, HIGHEST)
        return change(x, at), None

    x, _ = jax.lax.scan(step, x, ({k: w[k] for k in LAYERED}, tuple(part[1:] for part in arrays)))
    return jnp.matmul(levelled(x[rows, place]), w["last"], precision=HIGHEST)


def edited(
    shape: Shape, w: dict[str, Any], signs: np.ndarray, place: np.ndarray, arrays: Any, noise: Any, flag: Any
) -> np.ndarray:
    """Logits (N, V) at a place of each sequence, once the stream there was moved after some layers.

    arrays: by layer, 0 to L: directions (N, d), lines (N, d), biases (N,), readings wanted (N,), whether at all.
    noise: directions of length one that are taken instead, as far, where flag is above nought.
    """
    return np.asarray(
        _edited(shape, w, jnp.asarray(signs), jnp.asarray(place), list(map(jnp.asarray, arrays)), noise, flag)
    )


@dataclass
class Trained:
    """Weights of all seeds at each step that was kept."""

    steps: list[int]
    kept: list[Any]
    about: dict[str, Any]


def at_seed(w: Any, seed: int) -> Any:
    """The weights of one seed."""
    return jax.tree_util.tree_map(lambda part: part[seed], w)


class Trainer:
    """Trains by Adam on sequences of a pool that lies on the device: rows of it, or windows of one long text."""

    def __init__(self, pool: np.ndarray, begin: int) -> None:
        self.pool, self.begin = jnp.asarray(pool), begin

    def train(
        self, shape: Shape, peak: float, batch: int, seeds: int, seconds: float, least: int, most: int,
        marks: Callable[[int, int], list[int]],
    ) -> Trained:  # fmt: skip
        """As many steps as the seconds allow, all seeds side by side."""
        begin, pool, inner = self.begin, self.pool, least // 2

        def loss(w: Any, moves: Any) -> Any:
            moves = moves.astype(jnp.int32)
            signs = jnp.concatenate([jnp.full_like(moves[:, :1], begin), moves[:, :-1]], 1)
            logits = predicted(shape, w, jnp.where(signs < 0, begin, signs))
            told = jax.nn.log_softmax(logits, -1)
            picked = jnp.take_along_axis(told, jnp.maximum(moves, 0)[..., None], -1)[..., 0]
            counted = moves >= 0
            return -(picked * counted).sum() / counted.sum()

        def drawn(key: Any) -> Any:
            if pool.ndim == 2:
                return pool[jax.random.randint(key, (batch,), 0, pool.shape[0])]
            starts = jax.random.randint(key, (batch, 1), 0, pool.shape[0] - shape.places)
            return pool[starts + jnp.arange(shape.places)]

        def one(state: Any, key: Any, rate: Any, step: Any) -> Any:
            w, mean, square = state
            value, slope = jax.value_and_grad(loss)(w, drawn(key))
            norm = jnp.sqrt(sum((g * g).sum() for g in jax.tree_util.tree_leaves(slope)))
            slope = jax.tree_util.tree_map(lambda g: g * jnp.minimum(1.0, 1.0 / (norm + 1e-9)), slope)
            mean = jax.tree_util.tree_map(lambda m, g: 0.9 * m + 0.1 * g, mean, slope)
            square = jax.tree_util.tree_map(lambda s, g: 0.98 * s + 0.02 * g * g, square, slope)
            a, b = 1 - 0.9 ** (step + 1.0), 1 - 0.98 ** (step + 1.0)
            w = jax.tree_util.tree_map(
                lambda p, m, s: p - rate * (m / a / (jnp.sqrt(s / b) + 1e-8) + 0.01 * p), w, mean, square
            )
            return (w, mean, square), value

        @jax.jit
        def chunk(state: Any, key: Any, first: Any, steps: Any) -> Any:
            def body(carry: Any, k: Any) -> Any:
                state = carry
                step = first + k
                warm = jnp.maximum(1.0, 0.05 * steps)
                down = 0.5 * (1 + jnp.cos(jnp.pi * jnp.clip((step - warm) / jnp.maximum(1.0, steps - warm), 0, 1)))
                rate = peak * jnp.minimum((step + 1) / warm, 1.0) * down
                keys = jax.random.split(jax.random.fold_in(key, k), seeds)
                return jax.vmap(lambda s, q: one(s, q, rate, step))(state, keys)

            return jax.lax.scan(body, state, jnp.arange(inner, dtype=jnp.float32).astype(jnp.int32))

        weights = jax.vmap(lambda key: fresh(shape, key))(
            jax.vmap(jax.random.PRNGKey)(jnp.arange(seeds) + 100 * shape.layers)
        )
        nothing = jax.tree_util.tree_map(jnp.zeros_like, weights)
        state = (weights, nothing, nothing)
        key = jax.random.PRNGKey(5)
        began = time.time()
        jax.block_until_ready(chunk(state, key, 0.0, 1e6))
        compiled = time.time() - began
        began = time.time()
        jax.block_until_ready(chunk(state, key, 0.0, 1e6))
        pace = (time.time() - began) / inner
        steps = int(max(1, min(most, (seconds - compiled) / pace) // inner) * inner)
        wanted = marks(steps, least)
        kept, done, losses = [weights], 0, []
        began = time.time()
        while done < steps:
            state, values = chunk(state, jax.random.fold_in(key, done), float(done), float(steps))
            done += inner
            if done in wanted:
                kept.append(jax.tree_util.tree_map(lambda part: part + 0, state[0]))
                losses.append((done, float(values[-1].mean())))
        jax.block_until_ready(state)
        about = {
            "steps": steps, "batch": batch, "seeds": seeds, "peak": peak, "parameters": shape.parameters,
            "seconds": round(time.time() - began, 1), "compiled": round(compiled, 1), "pace": pace, "losses": losses,
            "device": str(jax.devices()[0].device_kind), "jax": jax.__version__, "date": time.strftime("%Y-%m-%d"),
        }  # fmt: skip
        return Trained([0, *(k for k in wanted[1:])], kept, about)


@jax.jit
def _linear(x: Any, states: Any, counted: Any, ridge: Any) -> tuple[Any, Any]:
    d = x.shape[-1]
    x, weight = x.reshape(-1, d), counted.reshape(-1, 1).astype(jnp.float32)
    y = jax.nn.one_hot(states.reshape(x.shape[0], -1), 3, dtype=jnp.float32)
    shape = y.shape[1:]
    y = y.reshape(x.shape[0], -1)
    many = weight.sum()
    mean_x, mean_y = (x * weight).sum(0) / many, (y * weight).sum(0) / many
    x, y = (x - mean_x) * weight, (y - mean_y) * weight
    square = jnp.matmul(x.T, x, precision=HIGHEST)
    square = square + ridge * jnp.trace(square) / d * jnp.eye(d)
    w = jax.scipy.linalg.solve(square, jnp.matmul(x.T, y, precision=HIGHEST), assume_a="pos")
    return w.reshape(d, *shape), (mean_y - jnp.matmul(mean_x, w, precision=HIGHEST)).reshape(shape)


def linear(x: Any, states: np.ndarray, counted: np.ndarray, ridge: float) -> tuple[Any, Any]:
    """`snippets.probes.fitted` in single precision: weights (d, 36, 3) and biases (36, 3)."""
    return _linear(jnp.asarray(x, jnp.float32), jnp.asarray(states), jnp.asarray(counted), ridge)


@partial(jax.jit, static_argnums=(3, 4))
def _softmax(x: Any, states: Any, key: Any, hidden: int, steps: int) -> Any:
    d, out = x.shape[1], states.shape[1] * 3
    mean, spread = x.mean(0), x.std(0) + 1e-6
    keys = jax.random.split(key, 3)
    if hidden:
        p = {
            "a": jax.random.normal(keys[0], (d, hidden)) * (2 / d) ** 0.5, "c": jnp.zeros(hidden),
            "b": jax.random.normal(keys[1], (hidden, out)) * 0.1 * hidden**-0.5, "e": jnp.zeros(out),
        }  # fmt: skip
    else:
        p = {"b": jnp.zeros((d, out)), "e": jnp.zeros(out)}

    def scores(p: Any, rows: Any) -> Any:
        z = (rows - mean) / spread
        if hidden:
            z = jax.nn.relu(z @ p["a"] + p["c"])
        return (z @ p["b"] + p["e"]).reshape(len(rows), -1, 3)

    def loss(p: Any, rows: Any, y: Any) -> Any:
        told = jax.nn.log_softmax(scores(p, rows), -1)
        return -jnp.take_along_axis(told, y[..., None], -1).mean() * y.shape[1]

    def body(k: Any, state: Any) -> Any:
        p, m, s = state
        rows = jax.random.randint(jax.random.fold_in(keys[2], k), (4096,), 0, x.shape[0])
        g = jax.grad(loss)(p, x[rows], states[rows])
        m = jax.tree_util.tree_map(lambda a, b: 0.9 * a + 0.1 * b, m, g)
        s = jax.tree_util.tree_map(lambda a, b: 0.99 * a + 0.01 * b * b, s, g)
        t = k + 1.0
        rate = 2e-3 * 0.5 * (1 + jnp.cos(jnp.pi * k / steps))
        p = jax.tree_util.tree_map(
            lambda q, a, b: q - rate * (a / (1 - 0.9**t)) / (jnp.sqrt(b / (1 - 0.99**t)) + 1e-8), p, m, s
        )
        return p, m, s

    nought = jax.tree_util.tree_map(jnp.zeros_like, p)
    p = jax.lax.fori_loop(0, steps, body, (p, nought, nought))[0]
    return p | {"mean": mean, "spread": spread}


def softmax_probe(x: Any, states: np.ndarray, counted: np.ndarray, hidden: int, seed: int) -> dict[str, Any]:
    """A probe fitted by Adam to the cross-entropy, with a layer of rectified units or without."""
    rows = np.flatnonzero(counted.ravel())
    flat = jnp.asarray(x, jnp.float32).reshape(-1, x.shape[-1])[rows]
    y = jnp.asarray(states.reshape(-1, states.shape[-1])[rows].astype(np.int32))
    steps = int(min(8000, 200 + len(rows) // 40))
    return _softmax(flat, y, jax.random.PRNGKey(seed), hidden, steps)


@jax.jit
def ranks(x: Any) -> Any:
    """Ranks of each column from 1 on; equal values share the mean of theirs."""

    def column(values: Any) -> Any:
        order = jnp.sort(values)
        return (jnp.searchsorted(order, values, "left") + jnp.searchsorted(order, values, "right") + 1) / 2

    return jax.vmap(column, 1, 1)(x)


@jax.jit
def _classifier(x: Any, y: Any) -> Any:
    mean, target = x.mean(0), y.mean()
    square = jnp.matmul((x - mean).T, x - mean, precision=HIGHEST)
    square = square + (1e-3 * jnp.trace(square) / x.shape[1] + 1e-9) * jnp.eye(x.shape[1])
    w = jax.scipy.linalg.solve(square, jnp.matmul((x - mean).T, y - target, precision=HIGHEST), assume_a="pos")
    return w, target - mean @ w


def classifier(x: Any, y: np.ndarray) -> Any:
    """`experiments.unasked.least_squares` on the device."""
    return _classifier(x, jnp.asarray(y, jnp.float32))


@jax.jit
def history(signs: Any) -> Any:
    """The moves alone, of each position: which was played at each ply, which so many plies ago, and the ply."""
    games, plies = signs.shape
    one = jax.nn.one_hot(signs, 36, dtype=jnp.float32)
    now, place = jnp.arange(plies)[:, None], jnp.arange(plies)[None, :]
    seen = (now >= place).astype(jnp.float32)
    by_ply = one[:, None] * seen[None, :, :, None]
    ago = one[:, jnp.clip(now - place, 0, plies - 1)] * seen[None, :, :, None]
    ply = jnp.broadcast_to(jnp.eye(plies, dtype=jnp.float32), (games, plies, plies))
    return jnp.concatenate([by_ply.reshape(games, plies, -1), ago.reshape(games, plies, -1), ply], -1)


@jax.jit
def _scores(probe: Any, x: Any) -> Any:
    if isinstance(probe, dict):
        z = (x - probe["mean"]) / probe["spread"]
        if "a" in probe:
            z = jax.nn.relu(z @ probe["a"] + probe["c"])
        found = z @ probe["b"] + probe["e"]
        return found.reshape(*found.shape[:-1], -1, 3)
    return jnp.tensordot(x, probe[0], 1, precision=HIGHEST) + probe[1]


def read_out(probe: Any, x: Any, scores: bool = False) -> Any:
    """The state that the probe reads at each square, or the scores of the states."""
    found = _scores(probe, jnp.asarray(x, jnp.float32))
    return found if scores else found.argmax(-1)


@jax.jit
def _wrong(said: Any, states: Any, counted: Any, flipped: Any) -> Any:
    here = jnp.broadcast_to(counted[..., None], states.shape)
    off, held = (said != states) & here, (states > 0) & here
    turned = held & flipped
    kinds = (here, off, held, off & held, turned, off & turned)
    return jnp.stack([kind.sum((1, 2)) for kind in kinds], -1)


def counted_wrong(said: Any, states: np.ndarray, counted: np.ndarray, flipped: np.ndarray) -> np.ndarray:
    """For each game: squares and errors, of all squares, of the occupied, and of those once turned: (games, 6)."""
    return np.asarray(_wrong(said, jnp.asarray(states), jnp.asarray(counted), jnp.asarray(flipped)))
