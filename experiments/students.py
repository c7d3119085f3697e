"""Small networks that learn from a fixed one: how many examples they need, by size, passes, noise and decay.

A teacher is a network of hyperbolic tangents with random weights, so nothing is known of its answers but by example.
A student is a network of rectified units with one hidden layer, trained by Adam on batches of examples, fresh or
repeated. Its loss is the mean squared error on examples that it has not seen, against the teacher's answers without
noise, over their variance. Sizes, examples and passes are varied apart, because an example seen once is also trained
on only once, and in some settings the batch, because a pass in smaller batches has more steps. The learning rate is
tuned for each of their combinations, and the decay of the weights for some. The rates tried reach from 0.0008 to 0.8
everywhere, because the loss can have two valleys, and further until the best lies inside them. Run as a script, it
trains what the record lacks:

    python -m experiments.students       # archive/runs/students.csv, about an hour of an idle core, less of several
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import astuple, dataclass, fields
from functools import partial
from itertools import product
from pathlib import Path
from types import MappingProxyType

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # before NumPy is imported: its library of matrices reads them once

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS, rows, write

Floats = NDArray[np.float32]
Function = Callable[[Floats], Floats]

INPUTS, TAUGHT, BATCH, TESTED, CLASS = 8, 32, 32, 4000, 4
"""Numbers in an example, units of a teacher, examples in a step, examples of the test, students trained alike."""

WARM_UP, FIRST_MOMENT, SECOND_MOMENT, EPSILON = 0.05, 0.9, 0.99, 1e-8
"""Share of the steps over which the rate rises; constants of Adam (Kingma and Ba 2015)."""

TEACHERS = (7, 8, 9, 10, 11, 12)
"""Seeds of the functions that are taught; students of one size learn each of them once."""

WIDTHS = (4, 8, 16, 32, 64, 128, 256)
PASSES = {
    0.0: {
        **{500: (1, 4, 16, 64, 256), 1000: (1, 4, 16, 64, 256), 2000: (1, 4, 16, 64), 4000: (1, 4, 16, 64)},
        **{8000: (1, 4, 16), 16_000: (1, 4), 32_000: (1, 4), 64_000: (1,), 128_000: (1,)},
    },
    0.5: {500: (1, 4, 16, 64, 256), 1000: (1, 4, 16, 64, 256, 1024), 2000: (1, 4, 16, 64), 4000: (1, 4, 16, 64)},
}
"""By the standard deviation of the noise in the examples' answers, and by examples: how often each is seen."""

SMALL_BATCH = 4, (2000, 4000, 8000, 16_000, 32_000, 64_000), (32, 256)
"""A batch of fewer examples, the numbers of examples that are seen once in such batches, and the widths."""

DECAYED = 0.5, 1000, {64: (0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0), 256: (0.01, 0.03, 0.1, 0.3, 1.0)}
"""Noise and examples at which decays of the weights are tried, and by the passes which."""

STEP_OF_RATES, MOST_RATES = 2.0, 18
RATES = tuple(0.1 * STEP_OF_RATES**k for k in range(-7, 4))
"""Learning rates that are tried everywhere, each so many times its neighbour, and how many are tried at most."""

Setting = tuple[float, int, int, float, int, int]
"""Noise, examples, passes, decay, batch and width."""

FEWEST, DOUBLINGS, REPEATER, UNIQUE = 1000, 9, 64, (1000, 4000)
"""What `experiments/repeaters.py` trains: examples, and the width and sets of those that read again."""

RECORD = RUNS / "students.csv"
LOSSES = tuple(f"loss_{k + 1}" for k in range(len(TEACHERS)))


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


def teacher(seed: int = TEACHERS[0]) -> Function:
    """A function that is taught, with mean 0 and variance 1 over its inputs."""
    rng = np.random.default_rng(seed)
    inner = rng.normal(size=(INPUTS, TAUGHT)) * 2 / np.sqrt(INPUTS)
    shift, outer = rng.normal(size=TAUGHT) / 2, rng.normal(size=TAUGHT)

    def raw(x: Floats) -> NDArray[np.float64]:
        answers: NDArray[np.float64] = np.tanh(x @ inner + shift) @ outer
        return answers

    seen = raw(rng.normal(size=(100_000, INPUTS)).astype(np.float32))
    centre, scale = float(seen.mean()), float(seen.std())
    return lambda x: ((raw(x) - centre) / scale).astype(np.float32)


def losses(width: int, unique: int, epochs: int, rate: float, students: int = CLASS) -> NDArray[np.float64]:
    """Losses of students of the first teacher, each on as many examples of its own, each seen once in every epoch."""
    answer, rng = teacher(), np.random.default_rng([width, unique, epochs])
    x = rng.normal(size=(students, unique, INPUTS)).astype(np.float32)
    weights = _fresh(width, students, rng)
    _train(weights, x, answer(x)[..., None], np.full(students, rate), epochs, rng)
    return _tested(weights, [answer] * students)


def class_losses(
    width: int, unique: int, epochs: int, rates: Sequence[float], noise: float = 0.0, decay: float = 0.0,
    batch: int = BATCH,
) -> NDArray[np.float64]:  # fmt: skip
    """Losses by rate and teacher of a student of each, on the same examples whatever its width and its passes."""
    answers = [teacher(seed) for seed in TEACHERS]
    drawn = [np.random.default_rng([seed, 0]).normal(size=(unique, INPUTS)) for seed in TEACHERS]
    errors = np.stack([np.random.default_rng([seed, 1]).normal(size=(unique, 1)) for seed in TEACHERS])
    x = np.stack(drawn).astype(np.float32)
    exact = np.stack([answer(part)[:, None] for answer, part in zip(answers, x, strict=True)])
    y = (exact + noise * errors).astype(np.float32)
    rng, count = np.random.default_rng([width, unique, epochs]), len(rates)
    weights = [np.tile(w, (count, 1, 1)) for w in _fresh(width, len(TEACHERS), rng)]
    _train(weights, x, y, np.repeat(rates, len(TEACHERS)), epochs, rng, decay, batch)
    return _tested(weights, answers * count).reshape(count, len(TEACHERS))


def _train(
    weights: list[Floats], x: Floats, y: Floats, rates: NDArray[np.float64], epochs: int,
    rng: np.random.Generator, decay: float = 0.0, batch: int = BATCH,
) -> None:  # fmt: skip
    """Trains the students in place; where there are more of them than sets of examples, these are used in turn."""
    width, copies, unique = weights[0].shape[2], len(rates) // len(x), x.shape[1]
    first = [np.zeros_like(w) for w in weights]
    second = [np.zeros_like(w) for w in weights]
    own = rates.astype(np.float32)[:, None, None]
    scales = 1.0, 1.0, min(1.0, 16 / width), 1.0  # the rate of the last layer falls with the width
    steps = max(1, unique * epochs // batch)
    for step, chosen in enumerate(_batches(unique, steps, rng, batch)):
        slopes = _slopes(weights, np.tile(x[:, chosen], (copies, 1, 1)), np.tile(y[:, chosen], (copies, 1, 1)))
        pace = min(1, (step + 1) / (WARM_UP * steps)) * (1 - step / steps)
        mean, square = 1 - FIRST_MOMENT ** (step + 1), 1 - SECOND_MOMENT ** (step + 1)
        for i, slope in enumerate(slopes):
            first[i] += np.float32(1 - FIRST_MOMENT) * (slope - first[i])
            second[i] += np.float32(1 - SECOND_MOMENT) * (slope * slope - second[i])
            if decay and i in (0, 2):  # what multiplies decays, what is added does not
                weights[i] *= 1 - own * np.float32(scales[i] * pace * decay)
            moved = first[i] / (np.sqrt(second[i] / np.float32(square)) + np.float32(EPSILON))
            weights[i] -= own * np.float32(scales[i] * pace / mean) * moved


def _fresh(width: int, students: int, rng: np.random.Generator) -> list[Floats]:
    inner = rng.normal(size=(students, INPUTS, width)) * np.sqrt(2 / INPUTS)
    outer = rng.normal(size=(students, width, 1)) * 0.1 / np.sqrt(width)
    shift = rng.normal(size=(students, 1, width)) / 2
    return [w.astype(np.float32) for w in (inner, shift, outer, np.zeros((students, 1, 1)))]


def _batches(unique: int, steps: int, rng: np.random.Generator, batch: int = BATCH) -> Iterator[NDArray[np.int64]]:
    """Places of the examples of each step: every epoch goes through all of them in a new order."""
    order = np.empty(0, dtype=np.int64)
    for _ in range(steps):
        if len(order) < batch:
            order = np.concatenate([order, rng.permutation(unique)])
        chosen, order = order[:batch], order[batch:]
        yield chosen


def _slopes(weights: list[Floats], x: Floats, y: Floats) -> list[Floats]:
    inner, shift, outer, base = weights
    met = x @ inner + shift
    active = np.maximum(met, 0)
    error = (active @ outer + base - y) * np.float32(2 / x.shape[1])
    back = error @ outer.transpose(0, 2, 1) * (met > 0)
    turned = x.transpose(0, 2, 1) @ back, active.transpose(0, 2, 1) @ error
    return [turned[0], back.sum(1, keepdims=True), turned[1], error.sum(1, keepdims=True)]


def _tested(weights: list[Floats], answers: Sequence[Function]) -> NDArray[np.float64]:
    """The loss of each student on examples that none has seen, by the answers of its own teacher."""
    x = np.random.default_rng(11).normal(size=(TESTED, INPUTS)).astype(np.float32)
    wanted = {answer: answer(x) for answer in answers}
    inner, shift, outer, base = weights
    scores = []
    for k, answer in enumerate(answers):
        given = np.maximum(x @ inner[k] + shift[k], 0) @ outer[k] + base[k]
        scores.append(float(((given[:, 0] - wanted[answer]).astype(np.float64) ** 2).mean()))
    return np.array(scores)


def run(width: int, unique: int, epochs: int, rate: float) -> Run:
    """One line of the record of `experiments/repeaters.py`."""
    found = losses(width, unique, epochs, rate)
    return Run(width, parameters(width), unique, epochs, rate, float(found.mean()), float(found.std(ddof=1)))


def train(planned: Iterable[tuple[int, int, int, float]], record: Path) -> None:
    """Trains all that is planned and writes its record."""
    found = [astuple(run(*each)) for each in planned]
    write(record, (field.name for field in fields(Run)), found, figures=4)


def plan() -> Iterator[Setting]:
    """Every setting; the rate of each is tuned."""
    for noise, passes in PASSES.items():
        cells = [(unique, epochs) for unique, many in passes.items() for epochs in many]
        yield from ((noise, unique, epochs, 0.0, BATCH, width) for unique, epochs in cells for width in WIDTHS)
    noise, unique, many = DECAYED
    for epochs, decays in many.items():
        yield from ((noise, unique, epochs, decay, BATCH, width) for decay, width in product(decays, WIDTHS))
    batch, many_examples, widths = SMALL_BATCH
    yield from ((0.0, unique, 1, 0.0, batch, width) for unique, width in product(many_examples, widths))


def tuned(
    score: Callable[[Sequence[float]], NDArray[np.float64]],
    first: Sequence[float],
    known: Mapping[float, NDArray[np.float64]] = MappingProxyType({}),
) -> dict[float, NDArray[np.float64]]:
    """Losses by rate, for rates that are widened until the one of the lowest mean loss is neither end of them."""
    lacking = [rate for rate in first if rate not in known]
    found = {**known, **(dict(zip(lacking, score(lacking), strict=True)) if lacking else {})}
    while len(found) < MOST_RATES:
        best = min(found, key=lambda rate: _mean(found[rate]))
        if min(found) < best < max(found):
            break
        rate = best / STEP_OF_RATES if best == min(found) else best * STEP_OF_RATES
        [found[rate]] = score([rate])
    return dict(sorted(found.items()))


def _mean(scores: NDArray[np.float64]) -> float:
    mean = float(scores.mean())
    return mean if np.isfinite(mean) else np.inf


def settings(lines: Iterable[dict[str, str]]) -> list[Setting]:
    """The setting of each line of the record."""
    return [
        (float(r["noise"]), int(r["unique"]), int(r["epochs"]), float(r["decay"]), int(r["batch"]), int(r["width"]))
        for r in lines
    ]


def completed(setting: Setting, known: Mapping[float, NDArray[np.float64]]) -> dict[float, NDArray[np.float64]]:
    """Losses by rate of a setting: those that are known, and those that are lacking."""
    noise, unique, epochs, decay, batch, width = setting
    score = partial(class_losses, width, unique, epochs, noise=noise, decay=decay, batch=batch)
    with np.errstate(over="ignore", invalid="ignore"):
        return tuned(score, RATES, known)


def main() -> None:
    """What the record still lacks, on every core."""
    known: dict[Setting, dict[float, NDArray[np.float64]]] = {setting: {} for setting in plan()}
    for line, setting in zip(lines := rows(RECORD), settings(lines), strict=True):
        known[setting][float(line["rate"])] = np.array([float(line[name]) for name in LOSSES])
    with ProcessPoolExecutor() as pool:
        found = dict(zip(known, pool.map(completed, known, known.values()), strict=True))
    head = ("noise", "unique", "epochs", "decay", "batch", "width", "parameters", "rate", "loss", *LOSSES)
    write(
        RECORD,
        head,
        [
            (*map(str, setting), parameters(setting[-1]), str(rate), _mean(each), *each.tolist())
            for setting, by_rate in found.items()
            for rate, each in by_rate.items()
        ],
        figures=4,
    )


if __name__ == "__main__":
    main()
