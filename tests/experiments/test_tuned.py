"""In every record, what was tuned lies inside the values that were tried."""

from __future__ import annotations

import numpy as np
import pytest

from experiments import sweep
from experiments.records import RUNS, rows
from tests.experiments import test_descent, test_recall
from tests.experiments.tuned import at_an_end

TUNED: dict[tuple[str, ...], tuple[tuple[str, ...], str, str, bool]] = {
    ("students.csv",): (("noise", "unique", "epochs", "decay", "batch", "width"), "rate", "loss", False),
    ("repeaters.csv",): (("way", "examples", "passes", "noise"), "rate", "loss", False),
    ("manifolds-networks.csv",): (("dimension", "width"), "rate", "error", True),
    ("manifolds-networks-waves.csv",): (("dimension", "width"), "rate", "error", True),
    ("manifolds-networks-longer.csv",): (("dimension", "width"), "rate", "error", True),
    ("noise-rates.csv",): (("kind",), "rate", "tune", False),
    ("descent-single.csv",): (("width",), "rate", "steps_to_0.8", False),
    ("descent-guesses.csv",): (("way", "width"), "rate", "steps_to_0.8", False),
    ("stdlib-rates.csv", "stdlib-rates-more.csv"): (("width", "tokens"), "peak_rate", "bits_per_byte", False),
}
"""By the records: what makes a setting, what was tuned, what it was scored by, and whether by the mean logarithm."""

UNTUNED = {"stdlib-sweep.csv", "hunters.csv", "grokking.csv", "board-alike.csv", "wires.csv", "noise.csv"}
"""Records whose rates come from a rule, are themselves what is looked at, or are rates of something else; the rates of
the board's probes are looked at in `test_board`."""

ELSEWHERE = {
    "descent-curves.csv": test_descent.test_the_rate_that_leaves_the_lowest_loss_on_unseen_digits_lies_within,
    "descent-forward.csv": test_descent.test_the_setting_that_was_reported_beats_each_neighbour,
    "recall.csv": test_recall.test_the_rate_at_which_a_network_answers_most_lies_within,
}
"""Records whose scores are not a column to be made small, and the tests that look at them."""

SIGNS = {"rate", "peak_rate", "decay", "ridge", "weight_decay"}
"""Columns by which a record is known to hold tuned values."""


@pytest.mark.parametrize("records", TUNED, ids=lambda records: records[0])
def test_no_tuned_value_is_the_least_or_the_largest_that_was_tried(records: tuple[str, ...]) -> None:
    lines = [line for record in records for line in rows(RUNS / record)]
    by, tuned, score, logs = TUNED[records]
    assert lines
    assert at_an_end(lines, by, tuned, score, logs=logs) == {}


def test_every_record_with_tuned_values_is_looked_at() -> None:
    known = UNTUNED.union(ELSEWHERE, *TUNED)
    for path in RUNS.glob("*.csv"):
        head = path.read_text(encoding="utf-8").partition("\n")[0].split(",")
        assert path.name in known or not SIGNS & set(head), path.name


def test_an_end_is_found() -> None:
    tried = {
        "within": {1: "3", 2: "2", 3: "nan"}, "least": {1: "1", 2: "2", 3: "3"}, "largest": {1: "3", 2: "2", 3: "1"},
        "alike": {1: "3", 2: "1", 3: "1"}, "two": {1: "1", 2: "2"}, "none": {1: "nan", 2: "inf", 3: "nan"},
    }  # fmt: skip
    lines = [{"size": s, "rate": str(r), "loss": loss} for s, by in tried.items() for r, loss in by.items()]
    found = at_an_end(lines, ["size"], "rate", "loss")
    assert set(found) == {("least",), ("largest",), ("two",), ("none",)}
    assert (found["least",], found["largest",]) == (1.0, 3.0)


def test_lines_of_one_value_are_averaged_by_their_logarithms_where_it_is_asked_for() -> None:
    scores = {1: ("1e-8", "1"), 2: ("0.1", "0.1"), 3: ("1", "1")}
    lines = [{"rate": str(rate), "loss": loss} for rate, both in scores.items() for loss in both]
    assert at_an_end(lines, [], "rate", "loss") == {}
    assert at_an_end(lines, [], "rate", "loss", logs=True) == {(): 1.0}


def test_the_rates_tried_later_move_little_the_rule_that_the_sweep_was_run_by() -> None:
    tried, later = rows(RUNS / "stdlib-rates.csv"), rows(RUNS / "stdlib-rates-more.csv")
    swept = [(int(run["width"]), int(run["tokens"])) for run in rows(RUNS / "stdlib-sweep.csv")]
    ratios = [sweep.rate_for(*run, tried + later) / sweep.rate_for(*run, tried) for run in swept]
    assert np.max(np.abs(np.log(ratios))) < np.log(1.35)  # at the least widths; from width 16 on it is under 1.15
