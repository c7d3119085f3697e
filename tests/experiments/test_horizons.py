"""The record of METR's horizons, and a slice of it made again where the table is at hand.

The table is no part of the repository: `RECKONER_HORIZONS=FILE` names it.
"""

from __future__ import annotations

import csv

import pytest

from experiments import horizons
from experiments.records import rows
from tests.experiments.others import given

LINES = rows(horizons.RECORD)

TABLE, with_table = given("RECKONER_HORIZONS")


def test_every_model_of_the_file_is_recorded_once() -> None:
    assert len({line["model"] for line in LINES}) == len(LINES) == 26
    assert [line["model"] for line in LINES if line["older_suite"] == "1"] == [
        "GPT-2",
        "davinci-002 (GPT-3)",
        "gpt-3.5-turbo-instruct",
    ]


def test_a_line_is_what_the_horizons_give_by_hand() -> None:
    row = {"model": "Acme-1", "released": "2024-01-01"}
    row |= {"h50_minutes": "40", "h50_low": "20", "h50_high": "80"}
    row |= {"h80_minutes": "10", "h80_low": "10", "h80_high": "10"}
    # ln 4 / ln 4 = 1; ln(ln 0.8 / ln 0.5) / ln(1/4) = 0.8176; the ratio 4 errs by a factor of 2, as the horizon does
    recorded = horizons.line(row)
    assert (recorded["model"], recorded["older_suite"]) == ("Acme-1", "0")
    assert [float(recorded[name]) for name in ("released", "ratio", "low", "high", "slope", "shape")] == pytest.approx(
        [2024.0, 4.0, 2.0, 8.0, 1.0, 0.8176], rel=1e-4
    )


@with_table
def test_the_record_is_made_again() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        assert [horizons.line(row) for row in csv.DictReader(file)] == LINES
