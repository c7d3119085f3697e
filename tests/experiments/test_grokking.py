"""The record of the networks that add on a clock: its plan, and some of its lines trained anew in NumPy."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest

from experiments import clocks, grokking
from experiments.clocks import Line, Setting
from experiments.grokking import CENTRE
from experiments.records import rows
from snippets import clock

LINES = rows(grokking.RECORD)


def setting_of(line: dict[str, str]) -> Setting:
    kinds: dict[str, Any] = {field.name: type(field.default) for field in fields(Setting)}
    return Setting(**{name: kind(line[name]) for name, kind in kinds.items()})


def line_of(setting: Setting) -> dict[str, str]:
    return next(line for line in LINES if setting_of(line) == setting)


def test_the_record_has_every_setting_of_the_plan_and_no_other() -> None:
    planned = [(name, setting) for name, settings in grokking.plan() for setting in settings]
    assert [(line["group"], setting_of(line)) for line in LINES] == planned


def test_looks_are_close_and_end_with_the_budget() -> None:
    found = clocks.looks(1000)
    assert found[:4] == [0, 1, 2, 3]
    assert found[-1] == 1000
    later = np.array(found[30:-1])
    assert (later[1:] / later[:-1]).max() < 1.08


def test_a_table_of_chance_has_every_answer_as_often_and_no_rule() -> None:
    sums, chance = (clocks.answers(7, table).argmax(-1) for table in ("sums", "chance"))
    assert sums[3, 5] == 1
    assert np.array_equal(np.bincount(chance.ravel()), np.full(7, 7))
    assert not np.array_equal(chance, sums)


def test_examples_are_the_share_and_batches_hold_all_of_them() -> None:
    part = clocks.made(replace(CENTRE, batches=4, share=0.3))[1]
    assert (part >= 0).sum() == round(0.3 * CENTRE.modulus**2)
    assert set(np.unique(part)) == {-1, 0, 1, 2, 3}


@pytest.mark.parametrize("loss", ["entropy", "square"])
@pytest.mark.parametrize("unit", ["square", "relu"])
def test_the_slopes_are_those_of_the_loss(loss: str, unit: str) -> None:
    rng = np.random.default_rng(1)
    weights = [rng.normal(size=shape) for shape in ((1, 5, 3), (1, 5, 3), (1, 3, 5))]
    mask, right = (rng.random((1, 5, 5)) < 0.5).astype(float), clocks.answers(5).astype(float)

    def mean_loss(which: int, step: float) -> float:
        moved = [w.copy() for w in weights]
        moved[which].flat[4] += step
        each, _ = clocks.off(np, clocks.forward(np, moved, unit)[2], right, loss)
        return float((each * mask).sum() / mask.sum())

    for which, slope in enumerate(clocks.slopes(np, weights, mask, right, unit, loss)):
        numeric = (mean_loss(which, 1e-5) - mean_loss(which, -1e-5)) / 2e-5
        assert slope.flat[4] == pytest.approx(numeric, rel=1e-4, abs=1e-8)


def test_adam_with_decay_by_hand() -> None:
    """A first step of Adam moves by the rate against the slope's sign; decay takes its share of the weight besides."""
    weights = [np.full((1, 3, 1), 2.0), np.full((1, 3, 1), 1.0), np.full((1, 1, 3), 0.5)]
    weights[2][0, 0, 0] = 1.0
    part, right = np.zeros((1, 3, 3)), clocks.answers(3)
    zeros = [np.zeros_like(w) for w in weights]
    own = (np.array([[[0.1]]]), np.array([[[0.5]]]))
    kind = ("adamw", "entropy", "square", 1)
    moved = clocks.stepped(np, (weights, zeros, zeros, 0), part, right, own, kind)[0]
    slope = clocks.slopes(np, weights, np.ones((1, 3, 3)), right, "square", "entropy")[2]
    assert moved[2] == pytest.approx(weights[2] - 0.1 * np.sign(slope) - 0.1 * 0.5 * weights[2], abs=1e-5)


def test_what_is_read_is_what_the_snippets_read() -> None:
    """Another route: the formula by `snippets/clock.py`, in double precision."""
    rng = np.random.default_rng(4)
    weights = [rng.normal(size=shape).astype("f4") for shape in ((1, 11, 6), (1, 11, 6), (1, 6, 11))]
    formula, together, own = clocks.read(np, weights)
    single = [w[0] for w in weights]
    found = clock.waves(single)
    for one, other in zip(formula, clock.written(11, found.frequencies, found.phases), strict=True):
        assert one[0] == pytest.approx(other, abs=1e-4)
    assert together[0] == pytest.approx(clock.step_of_phases(found), abs=1e-4)
    assert 0 < own[0] < 1


def test_the_weights_are_those_that_the_record_speaks_of() -> None:
    stored = np.load(grokking.WEIGHTS)
    p, n = CENTRE.modulus, CENTRE.width
    for name in stored.files:
        seed, step = map(int, name.split("-"))
        u, v, w = np.split(stored[name].astype(float), [p * n, 2 * p * n])
        weights = [u.reshape(p, n), v.reshape(p, n), w.reshape(n, p)]
        seen = clocks.made(replace(CENTRE, seed=seed))[1] >= 0
        if step == grokking.END:
            assert clock.share_right(weights) > clocks.KNOWN
        elif step == 0:
            assert clock.share_right(weights) < 0.1
        elif len([other for other in stored.files if other.startswith(f"{seed}-")]) == 2:
            assert clock.share_right(weights, seen) == pytest.approx(clocks.KNOWN, abs=0.01)
            assert clock.share_right(weights, ~seen) < 0.02


LONG = [
    replace(CENTRE, seed=3),
    replace(CENTRE, loss="square", decay=0.1, seed=5),
    replace(CENTRE, modulus=31, seed=0),
    replace(CENTRE, decay=0.0, seed=1, budget=grokking.END),
]
"""Those that take the longest, once a week."""


@pytest.mark.slow
@pytest.mark.parametrize(
    "setting",
    [
        *(pytest.param(setting, marks=pytest.mark.proof) for setting in LONG),
        replace(CENTRE, decay=1.0, share=0.4, seed=1, budget=grokking.BUDGETS[1.0]),
        replace(CENTRE, decay=3.0, share=0.7, seed=2, budget=grokking.BUDGETS[3.0]),
        replace(CENTRE, decay=1.0, seed=4, precision="double", budget=grokking.BUDGETS[1.0]),
    ],
)
def test_a_run_of_the_record_comes_out_again(setting: Setting) -> None:
    """The record was made in JAX on a GPU, this is NumPy: to a few looks, for rounding is carried on by training."""
    [(steps, seen)], _ = clocks.trained([setting])
    again, recorded = clocks.line(steps, seen), line_of(setting)
    for name in ("seen_half", "seen_known", "unseen_half", "unseen_known", "read_known"):
        assert getattr(again, name) == pytest.approx(float(recorded[name]), rel=0.15, abs=2, nan_ok=True)
    assert again.at_heart == pytest.approx(float(recorded["at_heart"]), abs=0.01)
    assert again.read_at_heart == pytest.approx(float(recorded["read_at_heart"]), abs=0.02)


def test_a_line_by_hand() -> None:
    seen = np.zeros((5, 8), dtype="f4")
    seen[:, 0] = [0.1, 0.6, 0.99, 1.0, 1.0]
    seen[:, 1] = [0.05, 0.02, 0.01, 0.3, 1.0]
    seen[:, 3] = [3, 4, 5, 2, 1]
    seen[:, 5] = [0.0, 0.7, 0.995, 1.0, 1.0]
    found = clocks.line([0, 1, 2, 10, 20], seen)
    assert (found.seen_half, found.seen_known, found.unseen_half, found.unseen_known) == (1, 2, 20, 20)
    assert (found.read_half, found.read_known) == (1, 2)
    assert [found.best_before, found.at_heart, found.worst_after] == pytest.approx([0.05, 0.01, 0.01])
    assert isinstance(found, Line)


def test_in_jax_a_step_is_the_same() -> None:
    jax = pytest.importorskip("jax")
    settings = [Setting(modulus=7, width=8, decay=decay, budget=30) for decay in (0.1, 1.0)]
    for (_, one), (_, other) in zip(clocks.trained(settings)[0], clocks.trained(settings, jax)[0], strict=True):
        assert one == pytest.approx(other, abs=1e-3)
