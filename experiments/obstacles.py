"""Trains small networks on handwritten digits with each of Amodei's obstacles in their way, and without.

Two records. `archive/runs/obstacles.csv`: every combination of seven obstacles, present or removed, at a strong and a
mild dose of each, over learning rates and seeds. `archive/runs/obstacle-doses.csv`: one obstacle at a time, more and
more of it, and how many steps of training a network then needs. The digits are those of the UCI set that scikit-learn
ships, as `archive/runs/obstacle-digits.npz` has them: 1,797 pictures of 8 by 8 pixels, from 0 to 16.

    python -m experiments.obstacles factors|doses [--seconds N] [--cores N] [--out DIR]
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise, product
from pathlib import Path
from typing import Any, TypeVar

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # before NumPy is imported: its library of matrices reads them once

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS, rows, write

T = TypeVar("T")
Floats = NDArray[np.float32]
Whole = NDArray[np.int64]

DIGITS = RUNS / "obstacle-digits.npz"
TESTED, BATCH, MOMENTUM, CLASSES, FILTER = 497, 32, 0.9, 10, 5
"""Pictures kept for the test, examples in a step, the share of the last move that is kept, classes, a filter's side."""

FACTORS = ("parameters", "compute", "data", "quality", "loss", "symmetry", "conditioning")
RATES = tuple(0.25 * 4.0**k for k in range(-5, 2))
"""Learning rates, each four times its neighbour: 0.0002 to 1."""

DOSE_RATES = tuple(2.0**k for k in range(-11, 2))
"""Those that are tried with one obstacle at a time: 0.0005 to 2."""

SEEDS, DOSE_SEEDS, GOALS, MOST = 3, 3, (0.7, 0.93), 3200
"""Seeds at most, those of the doses, the shares of right answers that are waited for, and for how many steps."""


@dataclass(frozen=True)
class World:
    """All that a run depends on but its rate and its seed."""

    width: int = 64
    steps: int = 800
    examples: int = 1200
    wrong: float = 0.0
    """Share of labels that are replaced by a wrong one."""
    guesses: int = 0
    """How many guesses at an example are told right or wrong; none where the label itself is told (cross-entropy)."""
    filters: bool = True
    offset: float = 0.0
    """What is added to every pixel, in standard deviations of all pixels."""
    stretch: float = 1.0
    """Ratio of the largest scale of an input to the least."""
    start: float = 1.0
    """Scale of the first weights, in that of He et al. 2015."""
    layers: int = 1
    """Hidden layers of a network without filters."""
    shift: int = 2
    """Pixels by which pictures are moved at most, in either direction, on a frame that is larger by as much."""
    momentum: float = MOMENTUM
    adam: bool = False
    decay: bool = True
    """Whether the rate falls to nought over the run."""


STRONG = {
    "parameters": (4, 64), "compute": (50, 800), "data": (75, 1200), "quality": (0.6, 0.0), "loss": (1, 0),
    "symmetry": (False, True), "conditioning": (2.0, 0.0),
}  # fmt: skip
MILD = {
    "parameters": (16, 64), "compute": (200, 800), "data": (300, 1200), "quality": (0.3, 0.0), "loss": (4, 0),
    "symmetry": (False, True), "conditioning": (1.0, 0.0),
}  # fmt: skip
FIELDS = {
    "parameters": "width", "compute": "steps", "data": "examples", "quality": "wrong", "loss": "guesses",
    "symmetry": "filters", "conditioning": "offset",
}  # fmt: skip
DOSES = {"strong": (STRONG, World(shift=2)), "mild": (MILD, World(shift=1))}


def world(dose: str, removed: Sequence[bool]) -> World:
    """The world in which those of the seven obstacles are removed, the others present."""
    levels, base = DOSES[dose]
    changed: dict[str, Any] = {FIELDS[name]: levels[name][gone] for name, gone in zip(FACTORS, removed, strict=True)}
    return replace(base, **changed)


@cache
def digits() -> tuple[Floats, Whole]:
    """Pictures with mean 0 and variance 1 over all pixels, blank around, and their labels."""
    with np.load(DIGITS) as stored:
        return stored["images"].astype(np.float32) / 16, stored["labels"].astype(np.int64)


def moved(pictures: Floats, shift: int, rng: np.random.Generator) -> Floats:
    """Each picture at a place of its own on a blank frame that is 2·shift larger."""
    side = pictures.shape[1] + 2 * shift
    frames = np.zeros((len(pictures), side, side), np.float32)
    places = rng.integers(0, 2 * shift + 1, size=(len(pictures), 2))
    for frame, picture, (row, column) in zip(frames, pictures, places, strict=True):
        frame[row : row + 8, column : column + 8] = picture
    return frames


def windows(frames: Floats, side: int = FILTER) -> Floats:
    """The squares of pixels that a filter sees, around the edges of the frame: (pictures, places, pixels)."""
    half = side // 2
    turned = [
        np.roll(frames, (i - half, j - half), axis=(1, 2)).reshape(len(frames), -1)
        for i, j in product(range(side), repeat=2)
    ]
    return np.stack(turned, axis=2)


def seen(of: World, seed: int) -> tuple[Floats, Whole, Floats, Whole]:
    """What is trained on and what is tested on: inputs and labels of either."""
    rng = np.random.default_rng([seed, of.shift])
    pictures, labels = digits()
    order = rng.permutation(len(pictures))
    kept, tested = order[TESTED:], order[:TESTED]
    chosen = kept[rng.integers(0, len(kept), of.examples)] if of.examples > len(kept) else kept[: of.examples]
    frames = moved(pictures[np.concatenate([chosen, tested])], of.shift, rng)
    frames = (frames - frames.mean()) / frames.std() + np.float32(of.offset)
    if of.stretch > 1:
        scales = of.stretch ** (rng.permutation(np.linspace(-0.5, 0.5, frames[0].size)).reshape(frames.shape[1:]))
        frames = frames * scales.astype(np.float32)
    told = labels[chosen]
    other = np.random.default_rng([seed, 7])
    false = other.random(len(told)) < of.wrong
    told = np.where(false, (told + other.integers(1, CLASSES, len(told))) % CLASSES, told)
    count = len(chosen)
    return frames[:count], told, frames[count:], labels[tested]


@lru_cache(maxsize=1)
def read(of: World, seed: int) -> tuple[Floats, Whole, Floats, Whole]:
    """The same as the network reads it: windows for filters, else rows of pixels."""
    x, told, tested, truth = seen(of, seed)
    if of.filters:
        return windows(x), told, windows(tested), truth
    return x.reshape(len(x), -1), told, tested.reshape(len(tested), -1), truth


def fresh(of: World, inputs: int, rng: np.random.Generator) -> list[Floats]:
    """First weights and biases, filters before layers: of variance 2/inputs, the last layer's of 1/inputs."""
    if of.filters:
        sizes = [FILTER * FILTER, max(2, of.width // 4), 2 * of.width, CLASSES]
    else:
        sizes = [inputs, *[of.width] * of.layers, CLASSES]
    weights: list[Floats] = []
    for k, (into, out) in enumerate(pairwise(sizes)):
        gain = 2.0 if k < len(sizes) - 2 else 1.0
        weights += [
            (of.start * np.sqrt(gain / into) * rng.normal(size=(into, out))).astype(np.float32),
            np.zeros(out, np.float32),
        ]
    return weights


def answers(weights: Sequence[Floats], x: Floats, filters: bool) -> list[Floats]:
    """The signals of every layer, the last being the logits; the first layer of filters is averaged over the places."""
    signals, last = [x], len(weights) // 2 - 1
    for k in range(last + 1):
        signals.append(signals[-1] @ weights[2 * k] + weights[2 * k + 1])
        if k < last:
            np.maximum(signals[-1], 0, out=signals[-1])
        if filters and k == 0:
            signals.append(signals[-1].mean(axis=1))
    return signals


def slopes(weights: Sequence[Floats], signals: list[Floats], back: Floats, filters: bool) -> list[Floats]:
    """The gradient, given that of the logits, by backpropagation."""
    found: list[Floats] = []
    place = len(signals) - 2
    for k in range(len(weights) // 2 - 1, -1, -1):
        entering = signals[place]
        if k == 0 and filters:
            flat = back.reshape(-1, back.shape[-1])
            found = [entering.reshape(-1, entering.shape[-1]).T @ flat, flat.sum(0), *found]
            break
        found = [entering.T @ back, back.sum(0), *found]
        if k == 0:
            break
        back = back @ weights[2 * k].T
        if filters and k == 1:
            active = signals[1]
            back = (back / active.shape[1])[:, None, :] * (active > 0)
            place = 0
        else:
            back = back * (entering > 0)
            place -= 1
    return found


def chances(logits: Floats) -> Floats:
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    found: Floats = raised / raised.sum(axis=1, keepdims=True)
    return found


def pull(logits: Floats, told: Whole, guesses: int, usual: float, rng: np.random.Generator) -> tuple[Floats, float]:
    """The gradient of the logits, mean over examples, and the share of guesses that were right.

    Without guesses it is that of cross-entropy. With them the network draws answers by its own chances and hears of
    each only whether it was right (policy gradient, Williams 1992), less `usual`, what is usually right.
    """
    p = chances(logits)
    at = np.arange(len(told))
    if not guesses:
        back = p.copy()
        back[at, told] -= 1
        return back / np.float32(len(told)), 0.0
    back, right = np.zeros_like(p), 0.0
    bounds = p.cumsum(axis=1)
    for _ in range(guesses):
        drawn = np.minimum((rng.random((len(told), 1)) > bounds).sum(axis=1), CLASSES - 1)
        reward = (drawn == told).astype(np.float32)
        right += float(reward.mean()) / guesses
        better = (reward - np.float32(usual))[:, None] / np.float32(guesses * len(told))
        back += better * p
        back[at, drawn] -= better[:, 0]
    return back, right


def trained(of: World, rate: float, seed: int, watch: Callable[[int, list[Floats]], bool] | None = None) -> float:
    """The share of test pictures that a network gets right after training; `watch` may look on, and stop it."""
    x, told, tested, truth = read(of, seed)
    rng = np.random.default_rng([seed, 3])
    weights = fresh(of, x.shape[-1], rng)
    speed = [np.zeros_like(w) for w in weights]
    second = [np.zeros_like(w) for w in weights]
    usual, order = 1 / CLASSES, np.empty(0, dtype=np.int64)
    for step in range(of.steps):
        if len(order) < BATCH:
            order = np.concatenate([order, rng.permutation(len(x))])
        chosen, order = order[:BATCH], order[BATCH:]
        signals = answers(weights, x[chosen], of.filters)
        back, right = pull(signals[-1], told[chosen], of.guesses, usual, rng)
        usual = 0.9 * usual + 0.1 * right
        pace = np.float32(rate * ((1 - step / of.steps) if of.decay else 1))
        for k, slope in enumerate(slopes(weights, signals, back, of.filters)):
            if of.adam:
                speed[k] += np.float32(0.1) * (slope - speed[k])
                second[k] += np.float32(0.01) * (slope * slope - second[k])
                scale = np.sqrt(second[k] / np.float32(1 - 0.99 ** (step + 1))) + np.float32(1e-8)
                weights[k] -= pace / np.float32(1 - 0.9 ** (step + 1)) * speed[k] / scale
            else:
                speed[k] = np.float32(of.momentum) * speed[k] + slope
                weights[k] -= pace * speed[k]
        if watch and watch(step, weights):
            break
        if step % 50 == 49 and not np.isfinite(signals[-1]).all():
            return 1 / CLASSES
    return accuracy(weights, tested, truth, of.filters)


def accuracy(weights: Sequence[Floats], tested: Floats, truth: Whole, filters: bool) -> float:
    logits = np.concatenate([answers(weights, part, filters)[-1] for part in np.array_split(tested, 4)])
    if not np.isfinite(logits).all():
        return 1 / CLASSES
    return float((logits.argmax(axis=1) == truth).mean())


def doses() -> dict[tuple[str, float], World]:
    """One obstacle at a time in the way of a network without filters, whose pictures stand still."""
    plain = World(steps=MOST, filters=False, shift=0, decay=False)
    worlds: dict[tuple[str, float], World] = {}
    for kappa in (1.0, 10.0, 100.0, 1000.0):
        worlds["stretch", kappa] = replace(plain, stretch=kappa)
        worlds["stretch, no momentum", kappa] = replace(plain, stretch=kappa, momentum=0.0)
        worlds["stretch, Adam", kappa] = replace(plain, stretch=kappa, adam=True)
    for offset in (0.5, 1.0, 2.0, 4.0):
        worlds["offset", offset] = replace(plain, offset=offset)
    for start in (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0):
        worlds["start", start] = replace(plain, start=start)
        worlds["start, deep", start] = replace(plain, start=start, layers=5)
    for wrong in (0.2, 0.4, 0.6, 0.8):
        worlds["wrong", wrong] = replace(plain, wrong=wrong)
    for guesses in (1, 4, 16):
        worlds["guesses", guesses] = replace(plain, guesses=guesses)
    for width in (4, 8, 16, 32, 128, 256):
        worlds["width", width] = replace(plain, width=width)
    for examples in (75, 150, 300, 600):
        worlds["examples", examples] = replace(plain, examples=examples)
    return worlds


def steps_needed(of: World, rate: float, seed: int) -> tuple[int, ...]:
    """Steps until each of the goals is reached on the test, looked up at every twentieth more; -1 where it never is."""
    _, _, tested, truth = read(of, seed)
    reached, due = dict.fromkeys(GOALS, -1), 1

    def watch(step: int, weights: list[Floats]) -> bool:
        nonlocal due
        if step + 1 < due:
            return False
        due = max(due + 1, int(due * 1.05))
        found = accuracy(weights, tested, truth, of.filters)
        for goal in GOALS:
            if found >= goal and reached[goal] < 0:
                reached[goal] = step + 1
        return min(reached.values()) > 0 or not np.isfinite(weights[-1]).all()

    trained(of, rate, seed, watch)
    return tuple(reached.values())


Factorial = tuple[int, str, tuple[bool, ...]]


def factor_line(task: Factorial) -> list[object]:
    """One line of the record: the dose, the seed, which obstacles are removed, and what each rate came to."""
    seed, dose, removed = task
    with np.errstate(all="ignore"):
        found = [trained(world(dose, removed), rate, seed) for rate in RATES]
    return [dose, seed, *map(int, removed), *(round(each, 4) for each in found)]


def dose_line(task: tuple[int, str, float]) -> list[object]:
    """One line of the record of doses: the obstacle, its dose, the seed, and the steps to each goal at each rate."""
    seed, name, dose = task
    with np.errstate(all="ignore"):
        found = [steps_needed(doses()[name, dose], rate, seed) for rate in DOSE_RATES]
    return [name, dose, seed, *(each[k] for k in range(len(GOALS)) for each in found)]


def factor_tasks() -> Iterator[Factorial]:
    for seed in range(SEEDS):
        for dose in DOSES:
            for removed in product((False, True), repeat=len(FACTORS)):
                yield seed, dose, removed


HEADS = {
    "factors": ("obstacles", ["dose", "seed", *FACTORS, *(f"rate_{r:.2g}" for r in RATES)]),
    "doses": (
        "obstacle-doses",
        ["obstacle", "dose", "seed", *(f"to_{goal:g}_at_{r:.2g}" for goal in GOALS for r in DOSE_RATES)],
    ),
}


def within(work: Callable[[T], list[object]], tasks: Sequence[T], cores: int, seconds: float) -> list[list[object]]:
    """What was done in order within the time; tasks that it did not reach are left out."""
    end, done = time.monotonic() + seconds, []
    with ProcessPoolExecutor(cores) as pool:
        waiting = list(tasks)
        running = {pool.submit(work, waiting.pop(0)) for _ in range(min(cores, len(waiting)))}
        while running:
            over = {future for future in running if future.done()}
            for future in over:
                done.append(future.result())
                running.remove(future)
                if waiting and time.monotonic() < end:
                    running.add(pool.submit(work, waiting.pop(0)))
            time.sleep(0.002)
    return done


def main() -> None:
    """Makes the record that is named, as far as it gets."""
    asked = argparse.ArgumentParser()
    asked.add_argument("which", choices=list(HEADS))
    asked.add_argument("--seconds", type=float, default=1e9)
    asked.add_argument("--cores", type=int, default=os.cpu_count() or 1)
    asked.add_argument("--out", type=Path, default=RUNS)
    asked.add_argument("--most", type=int, default=10**9)
    told = asked.parse_args()
    name, head = HEADS[told.which]
    lines, found = rows(RUNS / f"{name}.csv"), []
    if told.which == "factors":
        done = {(int(x["seed"]), x["dose"], tuple(x[f] == "1" for f in FACTORS)): list(x.values()) for x in lines}
        planned = [task for task in factor_tasks() if task not in done]
        found += within(factor_line, planned[: told.most], told.cores, told.seconds)
        found += [list[object](done[task]) for task in factor_tasks() if task in done]
    else:
        tasks = [(seed, *key) for seed in range(DOSE_SEEDS) for key in doses()]
        had = {(int(x["seed"]), x["obstacle"], float(x["dose"])): list(x.values()) for x in lines}
        found += within(dose_line, [task for task in tasks if task not in had][: told.most], told.cores, told.seconds)
        found += [list[object](had[task]) for task in tasks if task in had]
    write(told.out / f"{name}.csv", head, sorted(found, key=lambda line: [str(cell) for cell in line]))


if __name__ == "__main__":
    main()
