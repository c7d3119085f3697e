"""The record of glyphs under noise: the glyphs drawn again, the slopes by differences, and some of its lines again."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest

from experiments import glyphs, noise
from experiments.noise import KINDS, Setting
from experiments.records import rows

LINES = rows(noise.RECORD)


def setting_of(line: dict[str, str]) -> Setting:
    kinds: dict[str, Any] = {field.name: type(field.default) for field in fields(Setting)}
    return Setting(**{name: kind(line[name]) for name, kind in kinds.items()})


def line_of(setting: Setting, group: str) -> dict[str, str]:
    return next(line for line in LINES if line["group"] == group and setting_of(line) == setting)


def test_the_record_has_every_setting_of_the_plan_and_no_other() -> None:
    done = LINES + rows(noise.TUNING)
    planned = [
        (group, replace(each, rate=noise.best_rate(each.kind, done)) if group in noise.JUDGED else each)
        for group, each in noise.plan()
    ]
    assert sorted(planned, key=str) == sorted(((line["group"], setting_of(line)) for line in done), key=str)


@pytest.mark.parametrize("number", noise.ANNEALED)
def test_as_many_steps_as_did_best_where_noise_is_drawn_once_lie_within_those_that_were_tried(number: int) -> None:
    tried = [(int(line["steps"]), float(line["tune"])) for line in LINES
             if line["group"] == "annealed" and int(line["glyphs"]) == number]  # fmt: skip
    steps = sorted({each for each, _ in tried})
    means = [np.mean([tune for each, tune in tried if each == step]) for step in steps]
    assert 0 < int(np.argmin(means)) < len(steps) - 1


def test_glyphs_are_apart_and_as_they_were_drawn() -> None:
    every = (glyphs.pictures() + 1) / 2
    squares = (every**2).sum(axis=1)
    far = squares[:, None] + squares - 2 * every @ every.T + 100 * np.eye(len(every))
    assert np.sqrt(far.min()) > glyphs.APART - 0.05
    sans, names = glyphs.drawn("DejaVuSans.ttf")
    with np.load(glyphs.GLYPHS) as stored:
        letters = stored["letters"]
    for k in (0, 700, len(every) - 1):
        assert every[k] == pytest.approx(sans[names.index(chr(letters[k]))], abs=0.003)


def test_those_that_are_alike_are_left_out() -> None:
    assert glyphs.apart(np.array([[0.0], [0.5], [3.0], [3.1]]), 1.0) == [0, 2]
    assert glyphs.apart(np.array([[0.0], [5.0]]), 1.0, np.array([[0.2]])) == [1]


def test_seeds_are_shown_other_glyphs() -> None:
    every = glyphs.pictures()
    one, other = (noise.chosen(replace(KINDS["near"], glyphs=256, seed=seed), every) for seed in (0, 1))
    assert len(one) == 256
    assert not {tuple(x) for x in one} & {tuple(x) for x in other}


@pytest.mark.parametrize("kind", ["near", "whole"])
def test_the_slopes_are_those_of_the_error(kind: str) -> None:
    rng = np.random.default_rng(1)
    weights = [w.astype(float) for w in noise.made(replace(KINDS[kind], wide=3))]
    weights = [w + 0.1 * rng.normal(size=w.shape) for w in weights]
    clean, strength = rng.normal(size=(4, 144)), np.array([0.1, 0.5, 2.0, 9.0])
    noisy = clean + strength[:, None] * rng.normal(size=(4, 144))
    pixels = np.array([0, 17, 80]) if kind == "near" else None
    _, slopes = noise.slopes(weights, noisy, clean, strength, pixels, noise.NEAR)
    for which, slope in enumerate(slopes):
        at = np.unravel_index(np.abs(slope).argmax(), slope.shape)
        ends = []
        for step in (1e-6, -1e-6):
            moved = [w.copy() for w in weights]
            moved[which][at] += step
            ends.append(noise.slopes(moved, noisy, clean, strength, pixels, noise.NEAR)[0])
        assert (ends[0] - ends[1]) / 2e-6 == pytest.approx(slope[at], rel=1e-3, abs=1e-7)


def test_what_counts_as_a_copy_by_hand() -> None:
    """In ink, half of the pixel values: 0.5 from one and 9.5 from the other; 3 and 7; 5 and 5."""
    shown = np.array([[0.0], [20.0]])
    assert noise.copied(np.array([[1.0], [6.0], [10.0]]), shown) == pytest.approx((1 / 3, 1 / 3, 2 / 3))


@pytest.mark.parametrize("setting", [Setting("perfect", 64, steps=0, rate=0, wide=0, batch=0, seed=1)])
def test_an_exact_denoiser_of_the_record_comes_out_again(setting: Setting) -> None:
    again = noise.cells("exact", setting, noise.line(setting, noise.denoiser_of(setting)))
    recorded = line_of(setting, "exact")
    for name in (*noise.COLUMNS, "copied", "copied_ratio"):
        assert float(str(again[name])) == pytest.approx(float(recorded[name]), rel=1e-3, abs=1e-6)


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "number", "noisy"), [("near", 64, 0), ("whole", 16, 0), ("whole", 64, 1)])
def test_a_network_of_the_record_comes_out_again(kind: str, number: int, noisy: int) -> None:
    """Training carries rounding on, so that another processor gets there only about."""
    rate = noise.best_rate(kind, rows(noise.TUNING))
    setting = replace(KINDS[kind], glyphs=number, noisy=noisy, rate=rate)
    recorded = line_of(setting, "once" if noisy else "fresh")
    _, again = noise.taught(setting)
    for found, strength in zip(again.test, noise.LOOKS, strict=True):
        assert found == pytest.approx(float(recorded[f"test_{strength:g}"]), rel=0.03)
