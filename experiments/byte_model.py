"""A small language model of bytes and its training, in NumPy with the gradient written out.

The model is the neural probabilistic language model of Bengio et al. 2003 with one residual layer more: the bytes of
the context are looked up and set end to end, two layers of rectified units follow, and a softmax over the 256 bytes
that may come next. N counts the weights of the three matrices, so that training takes 6 N FLOP a byte exactly.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.integer]

CONTEXT, CODE, BATCH = 16, 16, 128
"""Bytes of context, numbers that stand for a byte, and predictions in a step."""

WARM_UP, FIRST_MOMENT, SECOND_MOMENT, EPSILON = 0.05, 0.9, 0.99, 1e-8
"""Share of the steps over which the rate rises; constants of Adam (Kingma and Ba 2015)."""


@dataclass(frozen=True)
class Shape:
    """A size of model: the width of its two hidden layers."""

    width: int

    @property
    def parts(self) -> dict[str, tuple[int, ...]]:
        h = self.width
        matrices = {"first": (CONTEXT * CODE, h), "second": (h, h), "last": (h, 256)}
        return {"codes": (256, CODE), **matrices, "bias_1": (h,), "bias_2": (h,), "bias_3": (256,)}

    @property
    def parameters(self) -> int:
        """N: weights of the matrices, each of which does one multiplication and one addition a byte."""
        return (CONTEXT * CODE + self.width + 256) * self.width

    def tokens(self, flop: float) -> int:
        """Bytes that so much compute reads, in whole batches: C / (6 N)."""
        return max(1, round(flop / (6 * self.parameters * BATCH))) * BATCH


def views(shape: Shape, flat: Floats) -> dict[str, Floats]:
    """The parts of a model within one flat array of its numbers."""
    found, at = {}, 0
    for name, size in shape.parts.items():
        count = int(np.prod(size))
        found[name], at = flat[at : at + count].reshape(size), at + count
    return found


def fresh(shape: Shape, seed: int) -> Floats:
    """Numbers of an untrained model: He et al. 2015 for what feeds rectified units, small for the last matrix."""
    rng = np.random.default_rng(seed)
    flat = np.zeros(sum(int(np.prod(size)) for size in shape.parts.values()), np.float32)
    part = views(shape, flat)
    for name, spread in {
        "codes": 1.0,
        "first": (2 / (CONTEXT * CODE)) ** 0.5,
        "second": shape.width**-0.5,
        "last": 0.5 * shape.width**-0.5,
    }.items():
        part[name][...] = rng.standard_normal(part[name].shape) * spread
    return flat


def loss_and_gradient(
    shape: Shape, flat: Floats, seen: Ints, target: Ints, slope: Floats | None = None
) -> tuple[Floats, Floats | None]:
    """Nats of each prediction, and the gradient of their mean written into `slope` where it is given.

    seen: (B, CONTEXT) bytes; target: (B,) bytes.
    """
    p, rows = views(shape, flat), np.arange(len(target))
    x = p["codes"][seen].reshape(len(target), -1)
    z1 = x @ p["first"] + p["bias_1"]
    a1 = np.maximum(z1, 0)
    z2 = a1 @ p["second"] + p["bias_2"]
    a2 = a1 + np.maximum(z2, 0)
    logits = a2 @ p["last"] + p["bias_3"]
    logits -= logits.max(axis=1, keepdims=True)
    share = np.exp(logits)
    total = share.sum(axis=1, keepdims=True)
    nats = np.log(total[:, 0]) - logits[rows, target]
    if slope is None:
        return nats, None
    g, share = views(shape, slope), share / total
    share[rows, target] -= 1
    share /= len(target)
    g["last"][...], g["bias_3"][...] = a2.T @ share, share.sum(axis=0)
    d2 = share @ p["last"].T
    e2 = d2 * (z2 > 0)
    g["second"][...], g["bias_2"][...] = a1.T @ e2, e2.sum(axis=0)
    e1 = (d2 + e2 @ p["second"].T) * (z1 > 0)
    g["first"][...], g["bias_1"][...] = x.T @ e1, e1.sum(axis=0)
    dx = (e1 @ p["first"].T).reshape(-1, CODE)
    for k in range(CODE):
        g["codes"][:, k] = np.bincount(seen.ravel(), dx[:, k], 256)
    return nats, slope


def rate_at(step: int, steps: int, peak: float) -> float:
    """Learning rate: a straight rise over the first twentieth of the run, then half a cosine down to nothing."""
    warm = max(1, int(WARM_UP * steps))
    if step < warm:
        return peak * (step + 1) / warm
    return peak * 0.5 * (1 + float(np.cos(np.pi * (step - warm) / max(1, steps - warm))))


def train(shape: Shape, tokens: int, peak: float, text: Ints, places: Ints, seed: int) -> Floats:
    """Numbers of a model trained by Adam on so many predictions, each place once before any comes again."""
    flat, rng = fresh(shape, seed), np.random.default_rng([seed, 1])
    slope, mean, square = np.zeros_like(flat), np.zeros_like(flat), np.zeros_like(flat)
    order = np.concatenate([rng.permutation(places) for _ in range(-(-tokens // len(places)))])
    reach, steps = np.arange(-CONTEXT, 1), tokens // BATCH
    for step in range(steps):
        rows = text[order[step * BATCH : (step + 1) * BATCH, None] + reach]
        loss_and_gradient(shape, flat, rows[:, :-1], rows[:, -1], slope)
        mean += (1 - FIRST_MOMENT) * (slope - mean)
        square += (1 - SECOND_MOMENT) * (slope * slope - square)
        size = rate_at(step, steps, peak) / (1 - FIRST_MOMENT ** (step + 1))
        flat -= np.float32(size) * mean / (np.sqrt(square / np.float32(1 - SECOND_MOMENT ** (step + 1))) + EPSILON)
    return flat


def bits_per_byte(shape: Shape, flat: Floats, text: Ints, places: Ints) -> float:
    """Mean bits that the model needs for a byte at each of the places."""
    reach, nats = np.arange(-CONTEXT, 1), 0.0
    for at in range(0, len(places), 4096):
        rows = text[places[at : at + 4096, None] + reach]
        nats += float(loss_and_gradient(shape, flat, rows[:, :-1], rows[:, -1])[0].sum(dtype=np.float64))
    return nats / len(places) / float(np.log(2))
