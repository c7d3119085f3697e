"""The records of dimensions and of strings: their plans, and slices of them made again."""

from __future__ import annotations

import numpy as np
import pytest

from experiments import dimensions, stdlib, sweep
from experiments.byte_model import CONTEXT, Shape, fresh
from experiments.records import RUNS, rows
from snippets.lawfit import fit_parametric_loss
from snippets.manifolds import neighbour_dimension

MEASURED, KNOWN, STRINGS = (rows(RUNS / f"{name}.csv") for name in ("dimensions", "dimensions-known", "strings"))
SCRAMBLED, LAGS = (rows(RUNS / f"{name}.csv") for name in ("dimensions-scrambled", "correlations"))
SETTINGS = {(size, neighbours) for size in dimensions.THINNED for neighbours in dimensions.NEIGHBOURS}


def test_the_records_are_the_plan() -> None:
    models = {(float(row["budget_flop"]), int(row["width"]), int(row["seed"])) for row in MEASURED}
    assert models == {(float(f"{flop:.3g}"), width, seed) for flop, width, seed in dimensions.MODELS}
    layers = {"codes", "first", "last", "logits", "untrained", "shuffled"}
    assert {row["layer"] for row in MEASURED} == layers
    assert len(MEASURED) == len(models) * len(layers) * len(SETTINGS)
    assert len(KNOWN) == 2 * len(dimensions.KNOWN) * len(SETTINGS)
    again = {(float(row["budget_flop"]), int(row["seed"])) for row in SCRAMBLED}
    assert again == {(flop, seed) for flop, _, seed in dimensions.MODELS if flop in dimensions.SCRAMBLED}
    assert len(SCRAMBLED) == len(again) * 2 * len(SETTINGS)
    assert [int(row["lag"]) for row in LAGS] == list(range(1, CONTEXT + 1))
    assert len(STRINGS) == len(dimensions.LENGTHS) * len(dimensions.READ) * dimensions.GROUPS


def test_the_width_of_each_model_has_the_lowest_loss_of_its_budget() -> None:
    losses = [row for row in rows(RUNS / "stdlib-sweep.csv") if row["seed"] == "0"]
    for flop, width, _ in dimensions.MODELS:
        alike = [row for row in losses if float(row["budget_flop"]) == float(f"{flop:.3g}")]
        assert int(min(alike, key=lambda row: float(row["bits_per_byte"]))["width"]) == width
        assert min(sweep.GRID[flop]) < width < max(sweep.GRID[flop])


def test_layers_by_hand() -> None:
    shape = Shape(2)
    flat, seen = fresh(shape, 0), np.zeros((3, CONTEXT), np.uint8)
    made = dimensions.layers(shape, flat, seen)
    assert [made[name].shape for name in ("codes", "first", "last", "logits")] == [(3, 256), (3, 2), (3, 2), (3, 256)]
    assert np.all(made["first"] >= 0)
    assert np.all(made["last"] >= made["first"])


def test_contexts_come_once_and_are_of_the_places() -> None:
    text = np.concatenate([np.zeros(CONTEXT, np.uint8), np.tile(np.arange(7, dtype=np.uint8), 30)])
    seen = dimensions.contexts(text, np.arange(2 * CONTEXT, len(text)), 50, 0)
    assert len(seen) == len(np.unique(seen, axis=0)) == 7


def test_points_at_one_place_count_once() -> None:
    assert dimensions.distinct(np.array([[1.0, 2], [3, 4], [1, 2]])).tolist() == [[1, 2], [3, 4]]


@pytest.mark.parametrize("known", [2, 8])
def test_a_known_surface_comes_out_again(known: int) -> None:
    wanted = {(row["kind"], row["known"], row["points"], row["neighbours"]): float(row["dimension"]) for row in KNOWN}
    found = neighbour_dimension(dimensions.surface(known, "arcs")[:512], 2)
    assert found == pytest.approx(wanted["arcs", str(known), "512", "2"], rel=0.25)  # one of eight parts


def test_correlations_by_hand() -> None:
    two = np.array([0, 1, 0, 1], np.uint8)
    assert dimensions.correlation(two, two) == pytest.approx(0.5)  # of ((1, -1), (-1, 1)) / 4
    assert dimensions.correlation(two, np.array([0, 0, 1, 1], np.uint8)) == pytest.approx(0, abs=1e-12)


def test_the_fewest_bytes_are_those_of_the_shortest_run() -> None:
    assert min(int(row["tokens"]) for row in rows(RUNS / "stdlib-sweep.csv")) == dimensions.FEWEST


def test_unseen_strings_by_hand() -> None:
    text = np.frombuffer(b"abcabd", np.uint8)
    assert dimensions.strings_at(text, np.array([1, 4]), 2).tolist() == [0x6162, 0x6162]
    assert dimensions.strings_at(text, np.array([5]), 3).tolist() == [0x616264]


def test_the_law_of_the_sweep_comes_out_again() -> None:
    laws, runs = rows(RUNS / "stdlib-laws.csv"), rows(RUNS / "stdlib-sweep.csv")
    assert [int(row["draw"]) for row in laws if row["choice"] == "all runs"] == list(range(501))
    params, tokens, loss = ([float(r[name]) for r in runs] for name in ("parameters", "tokens", "bits_per_byte"))
    again = fit_parametric_loss(params, tokens, loss)
    assert again.parameter_exponent == pytest.approx(float(laws[0]["parameter_exponent"]), rel=1e-3)
    assert again.data_exponent == pytest.approx(float(laws[0]["data_exponent"]), rel=1e-3)


@pytest.mark.slow
def test_the_strings_of_two_bytes_come_out_again() -> None:
    if not stdlib.same_text():
        pytest.skip("another Python's standard library")
    files = stdlib.sources()
    text, places = stdlib.text_of([file for file in files if not file.held_out], CONTEXT)
    unseen, unseen_places = stdlib.text_of([file for file in files if file.held_out], CONTEXT)
    order = np.random.default_rng(5).permutation(places)[: max(dimensions.READ)]
    shares = dimensions.unseen_shares(2, order, text, sweep.spaced(unseen_places, dimensions.TESTED), unseen)
    recorded = [float(row["unseen"]) for row in STRINGS if row["length"] == "2"]
    assert shares.ravel() == pytest.approx(recorded, abs=1e-6)
