"""The record of guesses at lines that a prompt shows, made again where the table of guesses is at hand.

The table is no part of the repository: `RECKONER_LINES_IN_PROMPT=FILE` names it.
"""

from __future__ import annotations

import csv
import math
from pathlib import Path

import pytest

from experiments import lines_in_prompt
from experiments.records import rows
from tests.experiments.others import given

LINES = rows(lines_in_prompt.RECORD)
TABLE, with_table = given("RECKONER_LINES_IN_PROMPT")


def test_every_run_has_five_lines_and_of_each_a_guess_after_one_to_four_points() -> None:
    found = [tuple(int(line[name]) for name in ("run", "line", "shown")) for line in LINES]
    assert found == [(run, line, shown) for run in range(1, 94) for line in range(1, 6) for shown in range(1, 5)]


def test_no_straight_line_goes_through_a_single_point() -> None:
    assert all(line["straight_off"] == "nan" for line in LINES if line["shown"] == "1")


def test_a_line_is_what_its_points_give_by_hand() -> None:
    shown = [("1", "5"), ("2", "7"), ("3", "9.5")]
    point = {"subject": "3", "machine": "2"}
    first, second = lines_in_prompt.record(point | {"x": x, "y": y, "y_pred": "8"} for x, y in shown)
    assert first[:5] == [3, 2, 1, 1, -2]
    assert math.isnan(float(str(first[5])))
    assert second[:5] == [3, 2, 2, -1.5, -3.5]
    assert float(str(second[5])) == pytest.approx(-0.5)


@with_table
def test_the_record_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines_in_prompt, "RECORD", tmp_path / "again.csv")
    lines_in_prompt.main(TABLE)
    with (tmp_path / "again.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == LINES
