"""The record of horizons against compute, and the whole of it made again where the table is at hand.

The table is no part of the repository: `RECKONER_COMPUTE=FILE` names it.
"""

from __future__ import annotations

import csv

import pytest

from experiments import compute
from experiments.records import rows
from tests.experiments.others import given

LINES = rows(compute.RECORD)

TABLE, with_table = given("RECKONER_COMPUTE")


def test_every_model_is_recorded_once_in_the_order_of_release() -> None:
    assert len({line["model"] for line in LINES}) == len(LINES) == 15
    years = [float(line["years"]) for line in LINES]
    assert years == sorted(years)


def test_gpt_4_is_the_unit() -> None:
    (unit,) = (line for line in LINES if line["model"] == compute.UNIT)
    assert [float(unit[name]) for name in ("years", "compute", "horizon", "strict")] == [0, 1, 1, 1]


def test_a_line_is_what_the_table_gives_by_hand() -> None:
    names = ("released", "flop", "confidence", "h50_minutes", "h50_low", "h50_high", "h80_minutes")
    unit = dict(zip(names, ("2023-01-01", "2e25", "Likely", "8", "4", "16", "2"), strict=True))
    row = dict(zip(names, ("2025-01-01", "5e24", "Speculative", "4", "2", "6", "3"), strict=True)) | {"model": "Acme-1"}
    recorded = compute.line(row, unit)
    assert (recorded["model"], recorded["guess"]) == ("Acme-1", "1")
    assert [
        float(recorded[name]) for name in ("years", "compute", "horizon", "low", "high", "strict")
    ] == pytest.approx([731 / 365.25, 0.25, 0.5, 0.25, 0.75, 1.5], rel=1e-4)


@with_table
def test_the_record_is_made_again() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        assert compute.lines(list(csv.DictReader(file))) == LINES
