"""Glyphs under noise: networks that learn to take it away, from few glyphs or many, from noise drawn once or for ever.

The glyphs are those of `experiments.glyphs`; the last 256 are for testing, the 229 before them for choosing the
learning rate and the step to stop at, and examples come from the 1,024 at the front. Serif's are for a test on another
font.

A `whole` network sees all 144 pixels; a `near` one runs once for each pixel, on the 7 x 7 around it, and is told its
place. Noise has a strength between 0.05 and 20, evenly on a logarithmic scale. With `noisy` 0 each step adds fresh
noise; else each glyph has so many noisy copies, drawn once. Adam, rate falling to nothing, 64 glyphs a step; a near
network is scored on 8 pixels of each. The record was made by NumPy 2.4.6 on one core of a shared machine with two.

    python -m experiments.noise [SECONDS]    # noise.csv, -rates.csv, -weights.npz: what is missing; ten minutes
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from experiments.glyphs import APART, SIDE, TEST, pictures
from experiments.records import RUNS, append, rows
from snippets.denoising import (
    Denoiser,
    course,
    distances,
    left_over,
    linear,
    neighbourhood,
    network,
    patchwork,
    perfect,
    scales,
    strengths,
    tell,
)

Floats = NDArray[np.floating[Any]]

WEIGHTS = RUNS / "noise-weights.npz"
RECORD, TUNING = RUNS / "noise.csv", RUNS / "noise-rates.csv"
WIDTH, TRAIN = 7, 1024
LOOKS = (0.25, 0.5, 1.0, 2.0, 4.0)
"""Strengths of noise at which a network is tested."""
NEAREST, MOST, LEAST, STEPS, SAMPLES, TUNE = 8, 20.0, 0.05, 24, 128, 96
TINY = 1e-30
RATES = (0.0003, 0.001, 0.003, 0.01, 0.03)


@dataclass(frozen=True)
class Setting:
    """How a network is made and taught."""

    kind: str = "near"
    glyphs: int = 256
    noisy: int = 0
    steps: int = 3000
    rate: float = 0.003
    wide: int = 96
    batch: int = 64
    seed: int = 0


def chosen(setting: Setting, every: Floats) -> Floats:
    """The glyphs that a network is shown, from the front 1,024: others for each seed, as long as there are any."""
    start = setting.seed * setting.glyphs % TRAIN
    picked: Floats = np.roll(every[:TRAIN], -start, axis=0)[: setting.glyphs]
    return picked


# The networks


def made(setting: Setting) -> list[NDArray[np.float32]]:
    """Fresh weights, in the order of `snippets.denoising.network`."""
    rng, wide = np.random.default_rng([setting.seed, 2]), setting.wide
    seen, places, out = (SIDE**2, 1, SIDE**2) if setting.kind == "whole" else (WIDTH**2, SIDE**2, 1)
    shapes = [((seen, wide), seen), ((5, wide), 5), ((places, wide), 0), ((wide, wide), wide), ((wide,), 0)]
    shapes += [((wide, out), wide * 4), ((out,), 0)]
    return [
        (rng.normal(size=shape) * np.sqrt(2 / count) if count else np.zeros(shape)).astype(np.float32)
        for shape, count in shapes
    ]


def slopes(
    weights: list[Floats], noisy: Floats, clean: Floats, strength: Floats, pixels: NDArray[np.int64] | None, near: Any
) -> tuple[float, list[Floats]]:
    """The mean squared error of a network's own part, and its slopes by the weights.

    noisy, clean: (batch, 144), strength: (batch,). A near network is scored at the pixels that are given.
    """
    first, told, place, second, bend, last, level = weights
    kind = noisy.dtype
    keep, scale, shrink = (each.astype(kind) for each in scales(strength))
    x = shrink[:, None] * noisy
    goal = (clean - keep[:, None] * noisy) / scale[:, None]
    said = tell(strength).astype(kind)
    if pixels is None:
        seen, at = x, place
    else:
        count, many = len(x), len(pixels)
        seen, goal = x[:, near[pixels]].reshape(count * many, -1), goal[:, pixels].reshape(-1, 1)
        said, at = np.repeat(said, many, axis=0), np.tile(place[pixels], (count, 1))
    one = np.maximum(seen @ first + said @ told + at, 0)
    two = np.maximum(one @ second + bend, 0)
    off = two @ last + level - goal
    back = 2 * off / off.size
    d_last, d_level = two.T @ back, back.sum(axis=0)
    back = (back @ last.T) * (two > 0)
    d_second, d_bend = one.T @ back, back.sum(axis=0)
    back = (back @ second.T) * (one > 0)
    d_place = np.zeros_like(place)
    if pixels is None:
        d_place[0] = back.sum(axis=0)
    else:
        d_place[pixels] = back.reshape(count, many, -1).sum(axis=0)
    return float((off * off).mean()), [seen.T @ back, said.T @ back, d_place, d_second, d_bend, d_last, d_level]


NEAR = neighbourhood(SIDE, WIDTH)


def noise_of(rng: np.random.Generator, count: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Strengths (count,) and normal numbers (count, 144)."""
    strength = np.exp(rng.uniform(np.log(LEAST), np.log(MOST), count)).astype(np.float32)
    return strength, rng.standard_normal((count, SIDE**2), dtype=np.float32)


def scored(denoiser: Denoiser, clean: Floats, typical: Floats, draw: int = 0) -> list[float]:
    """What is left of the error at each strength, the same noise for every denoiser."""
    found = []
    for k, strength in enumerate(LOOKS):
        noise = np.random.default_rng([draw, k, 3]).normal(size=clean.shape)
        guess = denoiser(clean + strength * noise, strength)
        found.append(float(left_over(guess, clean, typical)))
    return found


def sampled(denoiser: Denoiser, count: int = SAMPLES) -> Floats:
    """What a denoiser makes of noise, the same noise for each: (count, 144)."""
    noise = np.random.default_rng(6).normal(size=(count, SIDE**2)) * MOST
    found: Floats = course(denoiser, noise, strengths(MOST, LEAST, STEPS))[0][-1]
    return found


def copied(samples: Floats, shown: Floats) -> tuple[float, float, float]:
    """The share of samples nearer than `APART` (of ink) to a glyph that was shown, that of those nearer than half of
    that, and that of those twice as near to one as to any other."""
    far = np.sort(distances(samples, shown), axis=1) / 2
    return (
        float((far[:, 0] < APART).mean()),
        float((far[:, 0] < APART / 2).mean()),
        float((far[:, 0] < far[:, 1] / 2).mean()),
    )


@dataclass(frozen=True)
class Line:
    """What is recorded of a denoiser: shares of the error left at each strength of noise, on glyphs that it was not
    shown, on those that it was shown, and on Serif's; when it should have stopped; and how many samples are copies."""

    test: list[float]
    seen: list[float]
    serif: list[float]
    tune: float
    best_step: int
    best_test: list[float]
    copied: tuple[float, float, float]


def line(setting: Setting, denoiser: Denoiser, **more: Any) -> Line:
    """The record of a denoiser."""
    every, serif = pictures(), pictures("serif")
    shown, typical = chosen(setting, every), every[:TRAIN].mean(axis=0)
    test, seen, other = (scored(denoiser, each, typical) for each in (every[-TEST:], shown[:TEST], serif))
    slow = setting.kind == "patchwork"
    copies = copied(sampled(denoiser, 48 if slow else SAMPLES), shown)
    stop: dict[str, Any] = {"tune": np.nan, "best_step": 0, "best_test": test} | more
    return Line(test, seen, other, copied=copies, **stop)


def denoiser_of(setting: Setting, weights: list[Floats] | None = None) -> Denoiser:
    """A network, or an exact denoiser."""
    if weights is not None:
        return lambda x, s: network(x, s, weights, NEAR if setting.kind == "near" else None)
    shown = chosen(setting, pictures())
    if setting.kind == "patchwork":
        near = neighbourhood(SIDE, setting.wide)
        return lambda x, s: patchwork(x, s, shown, near)
    exact = {"perfect": perfect, "linear": linear}[setting.kind]
    return lambda x, s: exact(x, s, shown)


def looked_at(setting: Setting) -> set[int]:
    """The steps at which a network is looked at: six evenly; where noise is drawn once, from the first few on."""
    if setting.noisy:
        return {round(setting.steps * 2 ** (-k / 2)) for k in range(21)}
    return {setting.steps // 6 * k for k in range(1, 7)}


def taught(setting: Setting) -> tuple[list[NDArray[np.float32]], Line]:
    """Trains a network, and looks at it a number of times on the way to find the best moment to stop."""
    every = pictures()
    shown, tune = chosen(setting, every), every[TRAIN:-TEST][:TUNE]
    typical = every[:TRAIN].mean(axis=0)
    rng = np.random.default_rng([setting.seed, 4])
    if setting.noisy:
        copies = np.repeat(shown, setting.noisy, axis=0)
        every_strength, normal = noise_of(np.random.default_rng([setting.seed, 5]), len(copies))
        fixed = copies + every_strength[:, None] * normal
    weights = made(setting)
    moments = [[np.zeros_like(w) for w in weights] for _ in range(2)]
    denoiser = denoiser_of(setting, weights)
    best, best_step, at_best, stops = np.inf, 0, weights, looked_at(setting)
    for step in range(1, setting.steps + 1):
        if setting.noisy:
            picked = rng.integers(len(copies), size=setting.batch)
            clean, noisy, strength = copies[picked], fixed[picked], every_strength[picked]
        else:
            clean = shown[rng.integers(len(shown), size=setting.batch)]
            strength, normal = noise_of(rng, setting.batch)
            noisy = clean + strength[:, None] * normal
        pixels = None if setting.kind == "whole" else rng.permutation(SIDE**2)[:NEAREST]
        _, found = slopes(weights, noisy, clean, strength, pixels, NEAR)
        rate = np.float32(setting.rate * (1 - (step - 1) / setting.steps))
        for w, m, v, g in zip(weights, *moments, found, strict=True):
            m += np.float32(0.1) * (g - m)
            v += np.float32(0.01) * (g * g - v)
            w -= rate * (m / np.float32(1 - 0.9**step)) / (np.sqrt(v / np.float32(1 - 0.99**step)) + np.float32(1e-8))
        if step % 50 == 0:  # what has died away is nought: numbers too small to be normal are slow to reckon with
            for moment in (each for both in moments for each in both):
                moment[np.abs(moment) < TINY] = 0
        if step in stops:
            score = float(np.mean(scored(denoiser, tune, typical, 1)))
            if score < best:
                best, best_step, at_best = score, step, [w.copy() for w in weights]
    best_test = scored(denoiser_of(setting, at_best), every[-TEST:], typical)
    return weights, line(setting, denoiser, tune=score, best_step=best_step, best_test=best_test)


COLUMNS = [f"{kind}_{look:g}" for kind in ("test", "seen", "serif", "best") for look in LOOKS]


def cells(group: str, setting: Setting, found: Line) -> dict[str, object]:
    """A row of the record."""
    row: dict[str, object] = {"group": group} | {field.name: getattr(setting, field.name) for field in fields(Setting)}
    numbers = [*found.test, *found.seen, *found.serif, *found.best_test]
    row |= {name: f"{x:.5g}" for name, x in zip(COLUMNS, numbers, strict=True)}
    row |= {"tune": f"{found.tune:.5g}", "best_step": found.best_step}
    names = ("copied", "copied_close", "copied_ratio")
    return row | {name: f"{x:.4g}" for name, x in zip(names, found.copied, strict=True)}


KINDS = {"whole": Setting("whole", wide=192, steps=6000), "near": Setting("near", wide=64, steps=5000)}
SIZES, SEEDS = (16, 64, 256, 1024), (0, 1, 2)
KEPT = ((0, 16), (0, 256))
"""The whole networks, by seed and glyphs, whose weights are kept; those of near ones all are."""


WHOLE_ONCE = (("whole", 1024), ("whole", 64))
LONGER = 12_000
"""The steps of near networks that are trained for longer."""
ANNEALED = {1024: (750, 1500, 3000), 64: (100, 200, 400)}
"""Steps at which near networks shown so many glyphs, noised once, are trained to the end: the rate falls to nothing
there, where those that are stopped at their best still learn at nearly the full rate."""
JUDGED = ("fresh", "once", "large", "longer", "annealed")
"""Groups that are trained at the rate that did best."""


def plan() -> list[tuple[str, Setting]]:
    """Every denoiser of the record, by group: those that tune the rate, exact ones, and those that are judged."""
    exact = Setting("perfect", steps=0, rate=0, wide=0, batch=0)
    found = [("rates", replace(KINDS[kind], rate=r)) for kind in KINDS for r in RATES]
    found += [
        ("exact", replace(exact, kind=kind, glyphs=n, seed=s))
        for kind in ("perfect", "linear") for s in SEEDS for n in SIZES
    ]  # fmt: skip
    found += [("fresh", replace(KINDS[kind], glyphs=n, seed=s)) for s in SEEDS for kind in KINDS for n in SIZES]
    found += [("once", replace(KINDS["near"], glyphs=1024, noisy=1, seed=s)) for s in SEEDS]
    found += [("once", replace(KINDS[kind], glyphs=n, noisy=1)) for kind, n in (("near", 64), *WHOLE_ONCE)]
    patches = replace(exact, kind="patchwork", wide=WIDTH)
    found += [("exact", replace(patches, glyphs=n, seed=s)) for s in SEEDS for n in SIZES]
    found += [("large", replace(KINDS["near"], glyphs=n, wide=128)) for n in (64, 1024)]
    found += [("long", replace(KINDS["whole"], glyphs=16, rate=0.003, steps=20_000))]
    found += [
        ("annealed", replace(KINDS["near"], glyphs=n, noisy=1, steps=steps, seed=s))
        for n in ANNEALED for steps in ANNEALED[n] for s in SEEDS
    ]  # fmt: skip
    found += [("longer", replace(KINDS["near"], glyphs=n, steps=LONGER, seed=s)) for s in SEEDS for n in (64, 1024)]
    found += [("once", replace(KINDS["near"], glyphs=64, noisy=1, seed=s)) for s in SEEDS[1:]]
    found += [("large", replace(KINDS["near"], glyphs=n, wide=128, seed=s)) for s in SEEDS[1:] for n in (64, 1024)]
    return found


def main(seconds: float) -> None:
    """Adds to the record what is missing of the plan, at the rates that did best, until the time is up."""
    end = time.process_time() + seconds
    kept = {}
    if WEIGHTS.exists():
        with np.load(WEIGHTS) as stored:
            kept = {name: stored[name] for name in stored.files}
    for group, planned in plan():
        done, setting = rows(RECORD) + rows(TUNING), planned
        if group in JUDGED:
            setting = replace(planned, rate=best_rate(planned.kind, done))
        same = {"group": group} | {field.name: str(getattr(setting, field.name)) for field in fields(Setting)}
        if any(all(row[name] == value for name, value in same.items()) for row in done):
            continue
        if time.process_time() > end:
            return
        if setting.steps:
            weights, found = taught(setting)
            if group == "fresh" and (setting.kind == "near" or (setting.seed, setting.glyphs) in KEPT):
                flat = np.concatenate([w.ravel() for w in weights]).astype(np.float16)
                kept[f"{setting.kind}-{setting.glyphs}-{setting.seed}"] = flat
                np.savez_compressed(WEIGHTS, **kept)
        else:
            found = line(setting, denoiser_of(setting))
        append(TUNING if group == "rates" else RECORD, cells(group, setting, found))
        print(f"{time.process_time():.0f} s: {setting}", flush=True)


def best_rate(kind: str, done: list[dict[str, str]]) -> float:
    """The rate with the least error on the glyphs for tuning, over the seeds that were tried."""
    tuning = [row for row in done if row["group"] == "rates" and row["kind"] == kind]
    tried = [(float(row["rate"]), float(row["tune"])) for row in tuning]
    return min(RATES, key=lambda rate: np.mean([tune for each, tune in tried if each == rate]))


if __name__ == "__main__":
    main(float([*sys.argv, "900"][1]))
