"""What it is worth to read the same examples again, and what examples are worth that a student wrote.

A student is a network of rectified units with one hidden layer that learns the function of `experiments/students.py`
by Adam; its loss is the mean squared error on examples that it has not seen, over the variance of the answers. Every
cell is trained at several learning rates, and the passes go on until the loss rises again, hardly falls, or comes down
to that of the most fresh examples.

- "fresh": examples seen once. "fresh, small steps" has a quarter of the batch, so four times the steps.
- "again": the same examples in many passes, with exact answers or with answers that have noise added.
- "written": a student that read `PUPIL` true examples as often as pays answers fresh questions, and the next student
  learns from the true examples and from its answers: all of them; those that a check passes, which knows only whether
  an answer is right; or, for each question, the first of its `TRIES` guesses that the check passes, and this also with
  the other `CHECKS`. "true" has true answers to all questions.

Run as a script, it writes `archive/runs/repeaters.csv` in about twenty minutes of one core:

    python -m experiments.repeaters
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from functools import cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS, write
from experiments.students import teacher

Floats = NDArray[np.float32]

INPUTS, WIDTH, CLASS, TESTED, BATCH, SMALL = 8, 64, 8, 4000, 32, 8
"""Numbers in an example, hidden units, students trained alike, examples of the test, examples in a step and fewer."""

WARM_UP, FIRST_MOMENT, SECOND_MOMENT, EPSILON = 0.05, 0.9, 0.99, 1e-8
"""Share of the steps over which the rate rises; constants of Adam (Kingma and Ba 2015)."""

SETS, NOISE, FEWEST, DOUBLINGS = (1000, 4000), (0.0, 0.3), 1000, 9
RATES = (0.0003, 0.001, 0.003, 0.01, 0.03, 0.06, 0.1, 0.2, 0.3)
PASSES = {(1000, 0.0): 10, (4000, 0.0): 8, (1000, 0.3): 7, (4000, 0.3): 7}
"""Sizes of the sets that are read again, deviations of the noise, the fresh sets, rates, doublings of the passes."""

PUPIL, QUESTIONS, TRIES, RIGHT = 1000, 8000, 8, 0.05
TAUGHT = {"written": 5, "written, right ones": 6, "written, first right guess": 8, "true": 8}
"""True examples of the writer, questions that it answers, guesses at each, how near an answer is right, and how often
the passes double in each way of being taught."""

GUESSED, LONG = "written, first right guess", 128
CHECKS = {
    GUESSED: (TRIES, RIGHT, 0.0),
    f"{GUESSED} of 2": (2, RIGHT, 0.0),
    f"{GUESSED} of 32": (32, RIGHT, 0.0),
    f"{GUESSED}, half the tolerance": (TRIES, RIGHT / 2, 0.0),
    f"{GUESSED}, twice the tolerance": (TRIES, RIGHT * 2, 0.0),
    f"{GUESSED}, one check in ten wrong": (TRIES, RIGHT, 0.1),
}
"""The passes in which all but the first are taught; guesses, tolerance, and the share of its answers in which the check
errs."""

ASKED = {QUESTIONS // 4: 256, QUESTIONS * 4: 32}
"""Fewer and more questions, and the passes of those taught by them."""

RECORD = RUNS / "repeaters.csv"


@dataclass(frozen=True)
class Cell:
    """What is trained: a way of learning, examples, passes, noise of the answers and learning rate."""

    way: str
    examples: int
    passes: int
    noise: float
    rate: float


@dataclass(frozen=True)
class Run:
    """Students trained alike, and what became of them: mean loss, its spread among them, and answers used."""

    way: str
    examples: int
    passes: int
    noise: float
    rate: float
    loss: float
    spread: float
    used: float


@dataclass
class Student:
    """The weights of a class of students, which learn side by side."""

    inner: Floats
    shift: Floats
    outer: Floats
    base: Floats

    def answers(self, x: Floats) -> Floats:
        """Their answers to the questions of each."""
        met: Floats = np.maximum(x @ self.inner + self.shift, 0) @ self.outer + self.base
        return met[..., 0]


def novices(rng: np.random.Generator, width: int = WIDTH, students: int = CLASS) -> Student:
    """Students who have seen nothing."""
    inner = rng.normal(size=(students, INPUTS, width)) * np.sqrt(2 / INPUTS)
    outer = rng.normal(size=(students, width, 1)) * 0.1 / np.sqrt(width)
    shift = rng.normal(size=(students, 1, width)) / 2
    made = [w.astype(np.float32) for w in (inner, shift, outer, np.zeros((students, 1, 1)))]
    return Student(*made)


def learn(x: Floats, y: Floats, weight: Floats, steps: int, rate: float, batch: int, seed: list[int]) -> Student:
    """A class of students that has learned from its examples, each of which counts by its weight."""
    rng = np.random.default_rng(seed)
    class_ = novices(rng, students=len(x))
    weights = [class_.inner, class_.shift, class_.outer, class_.base]
    first, second = [np.zeros_like(w) for w in weights], [np.zeros_like(w) for w in weights]
    rates = np.array([1, 1, min(1, 16 / WIDTH), 1]) * rate  # the last layer's falls with the width
    order = np.empty(0, dtype=np.int64)
    for step in range(steps):
        if len(order) < batch:
            order = np.concatenate([order, rng.permutation(x.shape[1])])
        chosen, order = order[:batch], order[batch:]
        pace = min(1, (step + 1) / (WARM_UP * steps)) * (1 - step / steps)
        for i, slope in enumerate(_slopes(class_, x[:, chosen], y[:, chosen], weight[:, chosen])):
            first[i] += (1 - FIRST_MOMENT) * (slope - first[i])
            second[i] += (1 - SECOND_MOMENT) * (slope**2 - second[i])
            scale = np.sqrt(second[i] / (1 - SECOND_MOMENT ** (step + 1))) + EPSILON
            weights[i] -= (rates[i] * pace / (1 - FIRST_MOMENT ** (step + 1)) * first[i] / scale).astype(np.float32)
    return class_


def _slopes(class_: Student, x: Floats, y: Floats, weight: Floats) -> list[Floats]:
    met = x @ class_.inner + class_.shift
    active = np.maximum(met, 0)
    error = (active @ class_.outer + class_.base)[..., 0] - y
    error = (error * weight * np.float32(2 / x.shape[1]))[..., None]
    back = error @ class_.outer.transpose(0, 2, 1) * (met > 0)
    turned = x.transpose(0, 2, 1) @ back, active.transpose(0, 2, 1) @ error
    return [turned[0], back.sum(1, keepdims=True), turned[1], error.sum(1, keepdims=True)]


def tested(class_: Student) -> NDArray[np.float64]:
    """The loss of each student on examples that none has seen."""
    x = np.random.default_rng(11).normal(size=(TESTED, INPUTS)).astype(np.float32)
    scores: NDArray[np.float64] = ((class_.answers(x[None]) - teacher()(x)) ** 2).astype(np.float64).mean(1)
    return scores


def examples(unique: int, noise: float, seed: int) -> tuple[Floats, Floats]:
    """Questions and answers for a class, the answers with noise of this deviation."""
    rng = np.random.default_rng([seed, unique])
    x = rng.normal(size=(CLASS, unique, INPUTS)).astype(np.float32)
    y = teacher()(x) + np.float32(noise) * rng.normal(size=(CLASS, unique)).astype(np.float32)
    return x, y.astype(np.float32)


def read(cell: Cell) -> tuple[NDArray[np.float64], float]:
    """Losses of a class that reads true examples, and the share of them that counts, which is all."""
    x, y = examples(cell.examples, cell.noise, 1)
    batch = SMALL if cell.way == "fresh, small steps" else BATCH
    steps = max(1, cell.examples * cell.passes // batch)
    return tested(learn(x, y, np.ones_like(y), steps, cell.rate, batch, [2, cell.examples, cell.passes])), 1.0


@cache
def writers(passes: int, rate: float) -> Student:
    """Students that read the true examples over and over, as often as paid."""
    x, y = examples(PUPIL, 0.0, 1)
    return learn(x, y, np.ones_like(y), PUPIL * passes // BATCH, rate, BATCH, [2, PUPIL, passes])


def taught(cell: Cell, writer: Student) -> tuple[NDArray[np.float64], float]:
    """Losses of a class that reads the writer's true examples and its answers, and the share of questions answered."""
    x, y = examples(PUPIL, 0.0, 1)
    asked, right = examples(cell.examples - PUPIL, 0.0, 3)
    told, passed = right, np.ones(right.shape, dtype=bool)
    if cell.way != "true":
        told = writer.answers(asked)
        blur = np.sqrt(tested(writer)).astype(np.float32)[:, None]
        tries, tolerance, wrong = CHECKS.get(cell.way, (1, RIGHT, 0.0))
        rng, erring = np.random.default_rng(4), np.random.default_rng(6)
        if cell.way != "written":
            passed = _passes(told - right, tolerance, wrong, erring)
        for _ in range(tries - 1):
            guess = writer.answers(asked) + blur * rng.normal(size=told.shape).astype(np.float32)
            better = ~passed & _passes(guess - right, tolerance, wrong, erring)
            told, passed = np.where(better, guess, told), passed | better
    weight = np.concatenate([np.ones_like(y), passed.astype(np.float32)], axis=1)
    x, y = np.concatenate([x, asked], axis=1), np.concatenate([y, told], axis=1)
    steps = x.shape[1] * cell.passes // BATCH
    return tested(learn(x, y, weight, steps, cell.rate, BATCH, [5, cell.passes])), float(passed.mean())


def _passes(off: Floats, tolerance: float, wrong: float, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Which answers a check lets through by how far they are off, when it errs in some share of them."""
    return (np.abs(off) < tolerance) ^ (rng.random(off.shape) < wrong)


def run(cell: Cell, writer: Student | None = None) -> Run:
    """One line of the record."""
    found, used = taught(cell, writer) if writer else read(cell)
    what = cell.way, cell.examples, cell.passes, cell.noise, cell.rate
    return Run(*what, float(found.mean()), float(found.std(ddof=1)), used)


def reading() -> Iterator[Cell]:
    """The cells that read true examples; many passes are not tried at rates that are far too great for them."""
    for noise in NOISE:
        for k, rate in product(range(DOUBLINGS), RATES[2:]):
            yield Cell("fresh", FEWEST << k, 1, noise, rate)
        for unique in SETS:
            for k in range(1, PASSES[unique, noise] + 1):
                yield from (Cell("again", unique, 2**k, noise, rate) for rate in (RATES[2:] if k < 6 else RATES[1:7]))
    for k, rate in product(range(7), RATES[2:8]):
        yield Cell("fresh, small steps", FEWEST << k, 1, 0.0, rate)


def teaching() -> Iterator[Cell]:
    """The cells that read what a student wrote, or true answers to the same questions."""
    for way in TAUGHT:
        for k in range(2, TAUGHT[way] + 1):
            for rate in RATES[2:7] if k < 6 else RATES[2:5]:
                yield Cell(way, PUPIL + QUESTIONS, 2**k, 0.0, rate)
    for way, rate in product(list(CHECKS)[1:], RATES[2:5]):
        yield Cell(way, PUPIL + QUESTIONS, LONG, 0.0, rate)
    for questions, rate in product(ASKED, RATES[2:5]):
        yield Cell(GUESSED, PUPIL + questions, ASKED[questions], 0.0, rate)


def main() -> None:
    """Trains all that is planned and writes the record, the writers being those of the best cell of their examples."""
    head = [field.name for field in fields(Run)]
    done = [run(cell) for cell in reading()]
    pupils = [line for line in done if (line.way, line.examples, line.noise) == ("again", PUPIL, 0.0)]
    best = min(pupils, key=lambda line: line.loss)
    done += [run(cell, writers(best.passes, best.rate)) for cell in teaching()]
    write(RECORD, head, [astuple(line) for line in done], figures=4)


if __name__ == "__main__":
    main()
