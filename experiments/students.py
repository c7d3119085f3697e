"""Small networks that learn from a fixed one: how many examples they need, by size, and what repeated ones are worth.

The teacher is a network of hyperbolic tangents with random weights, so nothing is known of its answers but by
example. A student is a network of rectified units with one hidden layer, trained by Adam on batches of examples,
fresh or repeated; its loss is the mean squared error on examples that it has not seen, over the variance of the
answers. Run as a script, it trains all of them and writes `archive/runs/students.csv`, in a few minutes:

    python -m experiments.students
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Function = Callable[[Floats], Floats]

INPUTS, TAUGHT, BATCH, TESTED, CLASS = 8, 32, 32, 4000, 4
"""Numbers in an example, units of the teacher, examples in a step, examples of the test, students trained alike."""

WARM_UP, FIRST_MOMENT, SECOND_MOMENT, EPSILON = 0.05, 0.9, 0.99, 1e-8
"""Share of the steps over which the rate rises; constants of Adam (Kingma and Ba 2015)."""

WIDTHS, FEWEST, DOUBLINGS, RATES = (4, 8, 16, 32, 64, 128, 256), 1000, 9, (0.003, 0.01, 0.03)
REPEATER, UNIQUE = 64, (1000, 4000)
"""What is trained: widths on fresh examples, and one width on few examples again and again."""

RECORD = Path(__file__).parents[1] / "archive" / "runs" / "students.csv"


@dataclass(frozen=True)
class Run:
    """Students of one width, trained alike, and what became of them."""

    width: int
    parameters: int
    unique: int
    epochs: int
    rate: float
    loss: float
    spread: float


def parameters(width: int) -> int:
    """Weights and biases of a student."""
    return (INPUTS + 1) * width + width + 1


def teacher() -> Function:
    """The function that is taught, with mean 0 and variance 1 over its inputs."""
    rng = np.random.default_rng(7)
    inner = rng.normal(size=(INPUTS, TAUGHT)) * 2 / np.sqrt(INPUTS)
    shift, outer = rng.normal(size=TAUGHT) / 2, rng.normal(size=TAUGHT)

    def raw(x: Floats) -> NDArray[np.float64]:
        answers: NDArray[np.float64] = np.tanh(x @ inner + shift) @ outer
        return answers

    seen = raw(rng.normal(size=(100_000, INPUTS)).astype(np.float32))
    centre, scale = float(seen.mean()), float(seen.std())
    return lambda x: ((raw(x) - centre) / scale).astype(np.float32)


def losses(width: int, unique: int, epochs: int, rate: float, students: int = CLASS) -> NDArray[np.float64]:
    """Losses of students trained on so many examples, each seen once in every epoch."""
    answer, rng = teacher(), np.random.default_rng([width, unique, epochs])
    x = rng.normal(size=(students, unique, INPUTS)).astype(np.float32)
    y = answer(x)[..., None]
    weights = _fresh(width, students, rng)
    first = [np.zeros_like(w) for w in weights]
    second = [np.zeros_like(w) for w in weights]
    rates = np.array([1, 1, min(1, 16 / width), 1]) * rate  # the last layer's falls with the width
    steps = max(1, unique * epochs // BATCH)
    for step, chosen in enumerate(_batches(unique, steps, rng)):
        slopes = _slopes(weights, x[:, chosen], y[:, chosen])
        pace = min(1, (step + 1) / (WARM_UP * steps)) * (1 - step / steps)
        for i, slope in enumerate(slopes):
            first[i] += (1 - FIRST_MOMENT) * (slope - first[i])
            second[i] += (1 - SECOND_MOMENT) * (slope**2 - second[i])
            moved = first[i] / (1 - FIRST_MOMENT ** (step + 1))
            scale = np.sqrt(second[i] / (1 - SECOND_MOMENT ** (step + 1))) + EPSILON
            weights[i] -= (rates[i] * pace * moved / scale).astype(np.float32)
    return _tested(weights, answer)


def _fresh(width: int, students: int, rng: np.random.Generator) -> list[Floats]:
    inner = rng.normal(size=(students, INPUTS, width)) * np.sqrt(2 / INPUTS)
    outer = rng.normal(size=(students, width, 1)) * 0.1 / np.sqrt(width)
    shift = rng.normal(size=(students, 1, width)) / 2
    return [w.astype(np.float32) for w in (inner, shift, outer, np.zeros((students, 1, 1)))]


def _batches(unique: int, steps: int, rng: np.random.Generator) -> Iterator[NDArray[np.int64]]:
    """Places of the examples of each step: every epoch goes through all of them in a new order."""
    order = np.empty(0, dtype=np.int64)
    for _ in range(steps):
        if len(order) < BATCH:
            order = np.concatenate([order, rng.permutation(unique)])
        chosen, order = order[:BATCH], order[BATCH:]
        yield chosen


def _slopes(weights: list[Floats], x: Floats, y: Floats) -> list[Floats]:
    inner, shift, outer, base = weights
    met = x @ inner + shift
    active = np.maximum(met, 0)
    error = (active @ outer + base - y) * np.float32(2 / x.shape[1])
    back = error @ outer.transpose(0, 2, 1) * (met > 0)
    turned = x.transpose(0, 2, 1) @ back, active.transpose(0, 2, 1) @ error
    return [turned[0], back.sum(1, keepdims=True), turned[1], error.sum(1, keepdims=True)]


def _tested(weights: list[Floats], answer: Function) -> NDArray[np.float64]:
    inner, shift, outer, base = weights
    x = np.random.default_rng(11).normal(size=(TESTED, INPUTS)).astype(np.float32)
    given = np.maximum(x @ inner + shift, 0) @ outer + base
    scores: NDArray[np.float64] = ((given[..., 0] - answer(x)) ** 2).astype(np.float64).mean(1)
    return scores


def run(width: int, unique: int, epochs: int, rate: float) -> Run:
    """One line of the record."""
    found = losses(width, unique, epochs, rate)
    return Run(width, parameters(width), unique, epochs, rate, float(found.mean()), float(found.std(ddof=1)))


def plan() -> Iterator[tuple[int, int, int, float]]:
    """Width, examples, epochs and rate of every run."""
    for rate in RATES:
        yield from ((width, FEWEST << k, 1, rate) for width in WIDTHS for k in range(DOUBLINGS))
        yield from ((REPEATER, unique, 2**k, rate) for unique in UNIQUE for k in range(1, 7))


def train(planned: Iterable[tuple[int, int, int, float]], record: Path) -> None:
    """Trains all that is planned and writes its record."""
    with record.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(field.name for field in fields(Run))
        for each in planned:
            line = run(*each)
            writer.writerow(f"{value:.4g}" if isinstance(value, float) else value for value in astuple(line))
            print(line, file=sys.stderr)


if __name__ == "__main__":
    train(plan(), RECORD)
