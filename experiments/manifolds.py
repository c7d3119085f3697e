"""Pieces, neighbours and small networks on curved surfaces of up to six dimensions, recorded because they take minutes.

python -m experiments.manifolds      # makes what is missing of archive/runs/manifolds*.csv

A network has two hidden layers of rectified units and is trained by Adam on far more examples than it has numbers, so
that its size limits it and not the examples. Each is trained at several peak rates; the reader takes the best for each
size.
"""

from __future__ import annotations

import os
from itertools import product

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS, append, rows
from snippets.manifolds import WAVES, CurvedFunction, nearest_error, piecewise_error

Floats = NDArray[np.float32]

SEEDS = range(5)
HALVINGS = {
    1: range(3, 8),
    2: range(5, 10),
    3: range(6, 11),
    4: range(7, 12),
    5: range(8, 13),
    6: range(8, 13),
}
"""How often the points are halved, by the dimension of the surface."""

SAMPLES = (1024, 2048, 4096, 8192, 16384)
"""Known points, the nearest of which foretell."""

FEW, DRAWN = (64, 128, 256, 512, 1024, 2048), 40
"""Points that a single straight fit is given, and how often."""

NETS, SPAN, RATES = (2, 4, 6), (4, 6, 10, 16, 24), (0.003, 0.01, 0.03, 0.1, 0.3)
"""Dimensions, widths of both hidden layers and peak rates of the networks."""

MANY, MANY_RATES = 256, (0.01, 0.03, 0.1, 0.3)
"""Waves of the functions that are tried beside those of WAVES, and the peak rates for them."""

LONGER, LONG_NETS, LONG_RATES = 10, (2, 6), {4: RATES[:4], 10: RATES[:3], 24: RATES[:3]}
"""How many times as many steps some networks are trained for too, their dimensions, and the peak rates by width."""

FUNCTIONS, STEPS, BATCH, POOL, TESTED = 5, 4000, 128, 1 << 16, 8000
"""Functions for each dimension; steps, examples in a step, examples in all, points scored."""

WARM_UP, FIRST, SECOND = 0.05, 0.9, 0.99
"""Share of the steps over which the rate rises; constants of Adam."""


def parameters(dimension: int, width: int) -> int:
    """Weights and biases of a network with two inputs for each dimension."""
    return (2 * dimension + 1) * width + (width + 1) * width + width + 1


def network_errors(
    dimension: int, width: int, rate: float, waves: int = WAVES, steps: int = STEPS
) -> NDArray[np.float64]:
    """Mean squared errors of networks, one for each function, over the variances of the functions."""
    draws = [CurvedFunction(dimension, seed, waves).examples for seed in range(FUNCTIONS)]
    rngs = [np.random.default_rng([seed, dimension, 2]) for seed in range(FUNCTIONS)]
    seen = [draw(rng, TESTED) for draw, rng in zip(draws, rngs, strict=True)]
    means, spreads = (np.stack([of(x, axis=0) for x, _ in seen])[:, None] for of in (np.mean, np.std))
    centres, scales = (np.array([of(y) for _, y in seen])[:, None] for of in (np.mean, np.std))

    drawn = [draw(rng, POOL) for draw, rng in zip(draws, rngs, strict=True)]
    x, tests = (((np.stack([at for at, _ in of]) - means) / spreads).astype(np.float32) for of in (drawn, seen))
    y, truths = (
        ((np.stack([v for _, v in of]) - centres) / scales).astype(np.float32)[..., None] for of in (drawn, seen)
    )
    p = _fresh(2 * dimension, width)
    mean, square = [np.zeros_like(w) for w in p], [np.zeros_like(w) for w in p]
    for step in range(steps):
        pace = min(1.0, (step + 1) / (WARM_UP * steps)) * 0.5 * (1 + np.cos(np.pi * step / steps))
        at = slice(step * BATCH % POOL, step * BATCH % POOL + BATCH)
        for i, slope in enumerate(_slopes(p, x[:, at], y[:, at])):
            mean[i] += np.float32(1 - FIRST) * (slope - mean[i])
            square[i] += np.float32(1 - SECOND) * (slope * slope - square[i])
            scale = np.sqrt(square[i] / np.float32(1 - SECOND ** (step + 1))) + np.float32(1e-8)
            p[i] -= np.float32(rate * pace / (1 - FIRST ** (step + 1))) * mean[i] / scale
    errors: NDArray[np.float64] = np.mean((_through(p, tests)[-1].astype(np.float64) - truths) ** 2, axis=(1, 2))
    return errors


def _fresh(inputs: int, width: int) -> list[Floats]:
    rng = np.random.default_rng([inputs, width])
    sizes = ((inputs, width), (width, width), (width, 1))
    weights = [rng.normal(size=(FUNCTIONS, *size)) * (2 / size[0]) ** 0.5 for size in sizes]
    shifts = [rng.normal(size=(FUNCTIONS, 1, size[1])) * (0.5 if size[1] > 1 else 0) for size in sizes]
    return [part.astype(np.float32) for part in (*weights, *shifts)]


def _through(p: list[Floats], x: Floats) -> tuple[Floats, Floats, Floats]:
    """Both hidden layers and the answer."""
    one = np.maximum(x @ p[0] + p[3], 0)
    two = np.maximum(one @ p[1] + p[4], 0)
    return one, two, two @ p[2] + p[5]


def _slopes(p: list[Floats], x: Floats, y: Floats) -> list[Floats]:
    """Slopes of the mean squared error in the weights of three layers and in their shifts."""
    one, two, answer = _through(p, x)
    d3 = (answer - y) * np.float32(2 / x.shape[1])
    d2 = d3 @ p[2].transpose(0, 2, 1) * (two > 0)
    d1 = d2 @ p[1].transpose(0, 2, 1) * (one > 0)
    layers = ((x, d1), (one, d2), (two, d3))
    return [a.transpose(0, 2, 1) @ d for a, d in layers] + [d.sum(1, keepdims=True) for _, d in layers]


def pieces() -> None:
    """Every error of pieces that the record still lacks."""
    path = RUNS / "manifolds.csv"
    done = {tuple(int(row[name]) for name in ("dimension", "halvings", "degree", "seed")) for row in rows(path)}
    for dimension, halvings in HALVINGS.items():
        for seed in SEEDS:
            for degree in (0, 1):
                for times in halvings:
                    if (dimension, times, degree, seed) not in done:
                        error = piecewise_error(dimension, times, degree, seed)
                        row = {"dimension": dimension, "halvings": times, "degree": degree, "seed": seed}
                        append(path, row | {"error": f"{error:.8g}"})


def fixed_excess(dimension: int, seed: int) -> NDArray[np.float64]:
    """Mean squared error that a single straight fit has above that of the same with points without number.

    One value for each number of points, over the function's variance.
    """
    function, rng = CurvedFunction(dimension, seed), np.random.default_rng([seed, dimension, 3])

    def base(points: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.column_stack([np.ones(len(points)), points])

    points, values = function.examples(rng, 4 * POOL)
    limit, tests = np.linalg.lstsq(base(points), values)[0], base(function.examples(rng, TESTED)[0])
    excess = np.zeros(len(FEW))
    for k, count in enumerate(FEW):
        for _ in range(DRAWN):
            some, seen = function.examples(rng, count)
            found = np.linalg.lstsq(base(some), seen)[0]
            excess[k] += np.mean((tests @ (found - limit)) ** 2) / np.var(values) / DRAWN
    return excess


def samples() -> None:
    """What few points cost: straight fits to the nearest of them, and the excess of a fit of fixed size."""
    path = RUNS / "manifolds-samples.csv"
    done = {(row["learner"], int(row["dimension"]), int(row["seed"])) for row in rows(path)}
    for dimension in HALVINGS:
        for seed in SEEDS:
            row: dict[str, object] = {"dimension": dimension, "seed": seed}
            if ("nearest", dimension, seed) not in done:
                for n in SAMPLES:
                    error = nearest_error(dimension, n, 1, seed)
                    append(path, {"learner": "nearest"} | row | {"points": n, "error": f"{error:.8g}"})
            if ("fixed", dimension, seed) not in done:
                for n, error in zip(FEW, fixed_excess(dimension, seed), strict=True):
                    append(path, {"learner": "fixed"} | row | {"points": n, "error": f"{error:.8g}"})


def networks(
    name: str,
    rates: dict[int, tuple[float, ...]],
    waves: int = WAVES,
    dimensions: tuple[int, ...] = NETS,
    steps: int = STEPS,
) -> None:
    """Errors of networks of each width at each of its rates, on functions of so many waves."""
    path = RUNS / name
    done = {(int(row["dimension"]), int(row["width"]), float(row["rate"])) for row in rows(path)}
    for dimension, width in product(dimensions, rates):
        for rate in rates[width]:
            if (dimension, width, rate) not in done:
                for function, error in enumerate(network_errors(dimension, width, rate, waves, steps)):
                    row = {"dimension": dimension, "width": width, "parameters": parameters(dimension, width)}
                    append(path, row | {"rate": rate, "function": function, "error": f"{error:.6g}"})


if __name__ == "__main__":
    pieces()
    samples()
    networks("manifolds-networks.csv", dict.fromkeys(SPAN, RATES))
    networks("manifolds-networks-waves.csv", dict.fromkeys(SPAN, MANY_RATES), MANY)
    networks("manifolds-networks-longer.csv", LONG_RATES, WAVES, LONG_NETS, LONGER * STEPS)
