"""The byte model: its gradient is right, and the smallest recorded runs come out again."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np
import pytest

from experiments import records, stdlib, sweep
from experiments.byte_model import BATCH, CONTEXT, Shape, bits_per_byte, fresh, loss_and_gradient, rate_at, train, views

RUNS = Path(__file__).parents[2] / "archive" / "runs"
TOLERANCE = 0.01
"""Bits a byte by which a run may differ on another machine, whose matrices are multiplied in another order."""


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    with (RUNS / "stdlib-sweep.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_written_gradient_is_that_of_the_loss() -> None:
    shape, rng = Shape(5), np.random.default_rng(0)
    flat = fresh(shape, 1).astype(np.float64)
    seen, target = rng.integers(0, 256, (8, CONTEXT)), rng.integers(0, 256, 8)
    slope = np.zeros_like(flat)
    loss_and_gradient(shape, flat, seen, target, slope)  # type: ignore[arg-type]
    step = 1e-6
    for place in [*np.flatnonzero(slope)[:: len(slope) // 60], 3, len(flat) - 1]:
        up, down = flat.copy(), flat.copy()
        up[place] += step
        down[place] -= step
        losses = [float(loss_and_gradient(shape, at, seen, target)[0].mean()) for at in (up, down)]  # type: ignore[arg-type]
        assert slope[place] == pytest.approx((losses[0] - losses[1]) / (2 * step), rel=1e-4, abs=1e-8)


def test_parameters_are_the_weights_that_multiply() -> None:
    # a width of 4: 256 inputs by 4, 4 by 4, 4 by 256 outputs
    shape = Shape(4)
    assert shape.parameters == 256 * 4 + 4 * 4 + 4 * 256 == 2064
    matrices = sum(part.size for name, part in views(shape, fresh(shape, 0)).items() if not name.startswith(("b", "c")))
    assert matrices == shape.parameters


def test_tokens_spend_the_compute() -> None:
    shape = Shape(16)
    tokens = shape.tokens(1e10)
    assert tokens % BATCH == 0
    assert 6 * shape.parameters * tokens == pytest.approx(1e10, rel=0.01)


def test_the_rate_rises_and_then_falls_to_nothing() -> None:
    rates = [rate_at(step, 1000, 0.01) for step in range(1000)]
    assert rates[0] == pytest.approx(0.01 / 50)
    assert max(rates) == pytest.approx(0.01)
    assert rates.index(max(rates)) in (49, 50)
    assert rates[-1] < 1e-6


def test_an_untrained_model_takes_about_eight_bits_a_byte() -> None:
    shape, text = Shape(8), np.random.default_rng(0).integers(0, 256, 5000).astype(np.uint8)
    places = np.arange(CONTEXT, 5000)
    assert bits_per_byte(shape, fresh(shape, 0), text, places) == pytest.approx(8, abs=0.8)


@pytest.mark.slow
def test_a_text_that_repeats_is_learned() -> None:
    text = np.tile(np.frombuffer(b"the models just want to learn ", np.uint8), 200)
    places, shape = np.arange(CONTEXT, len(text)), Shape(16)
    model = train(shape, 128 * 300, 0.01, text, places, 0)
    assert bits_per_byte(shape, model, text, places) < 0.05


def test_a_run_is_its_seeds() -> None:
    text = np.random.default_rng(0).integers(0, 256, 3000).astype(np.uint8)
    places, shape = np.arange(CONTEXT, 3000), Shape(4)
    first, again, other = (train(shape, 128 * 5, 0.01, text, places, seed) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.slow
@pytest.mark.skipif(not stdlib.same_text(), reason="this Python's standard library is not that of the recorded runs")
@pytest.mark.parametrize("width", [32, 48])
def test_the_smallest_runs_come_out_as_recorded(rows: list[dict[str, str]], width: int) -> None:
    row = next(r for r in rows if int(r["width"]) == width and r["budget_flop"] == "3.16e+09" and r["seed"] == "0")
    files = stdlib.sources()
    text, places = stdlib.text_of([file for file in files if not file.held_out], CONTEXT)
    unseen, unseen_places = stdlib.text_of([file for file in files if file.held_out], CONTEXT)
    shape = Shape(width)
    model = train(shape, int(row["tokens"]), float(row["peak_rate"]), text, places, 0)
    again = bits_per_byte(shape, model, unseen, sweep.spaced(unseen_places, sweep.SCORED))
    assert again == pytest.approx(float(row["bits_per_byte"]), abs=TOLERANCE)


def test_the_record_is_the_plan(rows: list[dict[str, str]]) -> None:
    made = {(row["budget_flop"], int(row["width"]), int(row["seed"])) for row in rows}
    assert len(made) == len(rows) >= 30
    assert {(f"{flop:.3g}", width, 0) for flop, widths in sweep.GRID.items() for width in widths} <= made
    assert math.log10(max(sweep.GRID) / min(sweep.GRID)) >= 2.5
    assert list(rows[0]) == list(sweep.COLUMNS)


def test_each_run_spent_its_budget_at_the_rate_of_the_rule(rows: list[dict[str, str]]) -> None:
    tuned = records.rows(RUNS / "stdlib-rates.csv")
    for row in rows:
        shape = Shape(int(row["width"]))
        assert int(row["parameters"]) == shape.parameters
        assert float(row["flop"]) == pytest.approx(6 * shape.parameters * int(row["tokens"]), rel=1e-5)
        assert float(row["flop"]) == pytest.approx(float(row["budget_flop"]), rel=0.02)
        assert float(row["peak_rate"]) == sweep.rate_for(shape.width, int(row["tokens"]), tuned)
        assert all(row[name] for name in ("python", "numpy", "blas", "machine", "date", "seconds"))


def test_the_best_rate_is_at_the_bottom_of_its_parabola() -> None:
    rates = [0.004, 0.008, 0.016, 0.032]
    bits = [1 + math.log(rate / 0.01) ** 2 for rate in rates]
    assert sweep.best_rate(rates, bits) == pytest.approx(0.01)
    assert sweep.best_rate(rates[::-1], bits[::-1]) == pytest.approx(0.01)


def test_the_rule_of_the_rate_is_a_plane() -> None:
    cases = [(w, t, 2.0 * w**-0.25 * t**-0.5) for w in (4, 16, 64) for t in (2**16, 2**18)]
    tuned = [
        {"width": str(w), "tokens": str(t), "peak_rate": str(best * k), "bits_per_byte": str(1 + math.log(k) ** 2)}
        for w, t, best in cases
        for k in (0.5, 1, 2)
    ]
    assert sweep.rate_rule(tuned) == pytest.approx((2.0, -0.25, -0.5))
