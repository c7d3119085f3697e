"""The record of what two tables of Epoch AI's say, and a slice of it made again where they are at hand.

The tables are no part of the repository: `RECKONER_NOTABLE=NOTEBOOK:TABLE` names them.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from experiments import notable
from experiments.notable import Model
from experiments.records import rows

RECORD = {(line["table"], line["quantity"]): line for line in rows(notable.FOUND)}

FILES = [Path(name) for name in os.environ.get("RECKONER_NOTABLE", "absent").split(":")]

STEADY: list[Model] = [(2009.5, 1e10, "Before"), *((2010 + n / 4, 1e12 * 2 ** (n / 2), f"No. {n}") for n in range(64))]
"""Models that double every six months, one a quarter for 16 years, each a record, and a small one before them."""


def value(table: str, quantity: str) -> float:
    return float(RECORD[table, quantity]["value"])


def test_models_that_double_in_six_months_are_found_to() -> None:
    found = {what: number for _, what, number, *_ in notable.lines("steady", STEADY)}
    for what in (
        "field",
        "records",
        "records above older systems",
        "top ten until the report",
        "largest to date since 2010",
    ):
        assert found[what] == pytest.approx(6)
    # 63 quarters make 31.5 doublings, which are 3.0e9
    assert found["pairs as far apart as the post says"] == 0
    assert found["FLOP of the largest of 2010"] == pytest.approx(1e12 * 2**1.5)


def test_what_is_revised_alike_keeps_its_pace_and_its_quotients() -> None:
    newer = [(when, 3 * flop, name.upper()) for when, flop, name in STEADY]
    quotient, rest, early, before, after, since_2010, _ = notable.revised(STEADY, newer, STEADY[1:], {"no0", "no1"})
    assert list(quotient[2:]) == pytest.approx([1, 1, 1, 65])
    assert list(rest[2:]) == pytest.approx([1, 1, 1, 63])
    # all of the 16 quarters until the end of 2013 are revised threefold
    assert [early[2], early[5]] == [16, 16]
    assert [before[2], after[2], since_2010[2]] == pytest.approx([6, 6, 6])


def test_names_that_differ_by_a_greek_letter_are_two_models() -> None:
    assert notable.plain("PanGu-α") != notable.plain("PanGu-Σ")
    assert notable.plain("GPT-3 175B (davinci)") == notable.plain("gpt3 175b davinci")


def test_the_record_has_the_counts_and_the_strand_that_the_authors_print() -> None:
    # Sevilla et al. 2022: 123 systems, of which 19 are before 2010; 19 of large scale, 10.7 months [7.8; 27.2]
    assert int(RECORD["2022", "field"]["count"]) == 123 - 19
    assert int(RECORD["both", "strand of large models"]["count"]) == 19
    assert value("both", "strand of large models") == pytest.approx(10.7, rel=0.03)
    # 1.35e24 over 1.31e14
    smallest, largest = (value("2022", f"FLOP of the {which}") for which in ("smallest of 2010", "largest"))
    assert largest / smallest == pytest.approx(1.03e10, rel=1e-3)


@pytest.mark.skipif(not all(path.is_file() for path in FILES), reason="the tables are not at hand: RECKONER_NOTABLE")
def test_a_slice_of_the_record_is_made_again() -> None:
    models = notable.of_notebook(FILES[0])
    years, flop = (np.array(column) for column in list(zip(*models, strict=True))[:2])
    assert len(models) == 123
    known = years >= notable.START
    assert notable.pace_of(years[known], flop[known]) == pytest.approx(value("2022", "field"), rel=1e-5)
    later = notable.revised(
        models, notable.of_table(FILES[1]), notable.of_notebook(FILES[0], strand=True), notable.games_of(FILES[1])
    )
    for _, what, number, *_ in later:
        assert number == pytest.approx(value("both", what), rel=1e-5)
