"""The record of what cards cost and how fast they were, made again where Epoch's table is at hand.

The table is no part of the repository: `RECKONER_CARDS=FILE` names it.
"""

from __future__ import annotations

import csv

import pytest

from experiments import cards
from experiments.records import rows, write
from tests.experiments.others import given

LINES = rows(cards.RECORD)

TABLE, with_table = given("RECKONER_CARDS")

EMPTY = dict.fromkeys((name for names in cards.SPEEDS.values() for name in names), "")


def row(name: str, date: str, price: str, **speeds: str) -> dict[str, str]:
    named = {name: speeds.get(key, "") for key, names in cards.SPEEDS.items() for name in names[-1:]}
    return EMPTY | named | {"Hardware name": name, "Release date": date, "Release price (USD)": price}


def test_cards_without_a_price_or_a_speed_are_left_out_and_the_rest_stand_by_date() -> None:
    table = [
        row("later", "2020-01-01", "500", single="2e13", half="8e13", byte="1.6e14"),
        row("earlier ", "2010-01-01", "499", single="1.5e12"),
        row("without a price", "2015-01-01", "", single="5e12"),
        row("without a speed", "2015-01-01", "900", byte="1e14"),
    ]
    assert cards.cards(table) == [
        ("earlier", 2010.0, 499.0, 1.5e12, 0.0, 0.0),
        ("later", 2020.0, 500.0, 2e13, 8e13, 1.6e14),
    ]


def test_the_faster_of_two_rates_at_16_bits_counts() -> None:
    both = dict.fromkeys(cards.SPEEDS["half"], "1e14") | {cards.SPEEDS["half"][0]: "3e14"}
    assert cards.cards([row("card", "2020-01-01", "500", single="2e13") | both])[0][4] == 3e14


@pytest.mark.parametrize(
    ("card", "dollars", "single"),
    # NVIDIA, 2 September 2020: GeForce RTX 3080, 699 dollars, 29.8 TFLOP/s; AMD, 3 November 2022: RX 7900 XTX, 999
    # dollars, 61 TFLOP/s; NVIDIA, 2008: GeForce GTX 280, 649 dollars, 622 GFLOP/s
    [
        ("NVIDIA GeForce RTX 3080", 699, 29.8e12),
        ("AMD Radeon RX 7900 XTX", 999, 61e12),
        ("NVIDIA GeForce GTX 280", 649, 622e9),
    ],
)
def test_the_record_agrees_with_what_the_makers_announced(card: str, dollars: float, single: float) -> None:
    line = next(each for each in LINES if each["card"] == card)
    assert float(line["dollars"]) == dollars
    assert float(line["single"]) == pytest.approx(single, rel=0.01)


def test_the_record_runs_from_2008_to_2023() -> None:
    years = [float(line["year"]) for line in LINES]
    assert (len(years), int(years[0]), int(years[-1])) == (51, 2008, 2023)
    assert years == sorted(years)


@with_table
def test_the_record_is_made_again(tmp_path) -> None:  # type: ignore[no-untyped-def]
    with TABLE.open(encoding="utf-8", newline="") as file:
        write(tmp_path / "again.csv", cards.COLUMNS, cards.cards(csv.DictReader(file)), figures=8)
    assert rows(tmp_path / "again.csv") == LINES
