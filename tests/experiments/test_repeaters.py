"""The record of the students that read again: its plan, its best rates, and a line trained anew."""

from __future__ import annotations

import csv
from collections import defaultdict

import pytest

from experiments import repeaters, students

with repeaters.LINES.open(encoding="utf-8") as file:
    LINES = list(csv.DictReader(file))

LOSSES: defaultdict[tuple[int, int], dict[float, float]] = defaultdict(dict)
for line in LINES:
    LOSSES[int(line["unique"]), int(line["epochs"])][float(line["rate"])] = float(line["loss"])


def test_the_record_has_a_line_for_each_run_of_the_plan() -> None:
    found = [(int(r["width"]), int(r["unique"]), int(r["epochs"]), float(r["rate"])) for r in LINES]
    assert found == list(repeaters.plan())


@pytest.mark.parametrize("cell", LOSSES)
def test_no_best_rate_is_at_the_edge_of_those_tried(cell: tuple[int, int]) -> None:
    rates = LOSSES[cell]
    assert min(repeaters.RATES) < min(rates, key=lambda rate: rates[rate]) < max(repeaters.RATES)


def test_a_run_of_the_record_comes_out_again() -> None:
    """To a few percent: other processors round otherwise, and training carries it on."""
    assert students.run(64, 1000, 4, 0.1).loss == pytest.approx(LOSSES[1000, 4][0.1], rel=0.03)
