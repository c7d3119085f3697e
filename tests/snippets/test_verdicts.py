"""Verdicts: each word of the vocabulary at its edges, and nothing outside it."""

from __future__ import annotations

import math
from typing import get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from snippets.verdicts import (
    Kind,
    Verdict,
    at_least,
    at_most,
    between,
    compare,
    depends,
    true_unless,
    unchecked,
    withdrawn,
)

sizes = st.floats(1e-6, 1e12)


@pytest.mark.parametrize(
    ("said", "found", "text"),
    [
        (100, 100, "holds"),
        (100, 102, "holds"),
        (100, 98, "holds"),
        (100, 102.1, "holds within 3%"),
        (100, 97, "holds within 3%"),
        (100, 125, "holds within 25%"),
        (100, 75, "holds within 25%"),
        (100, 126, "off by a factor of 1.3"),
        (100, 50, "off by a factor of 2.0"),
        (100, 200, "off by a factor of 2.0"),
        (1, 143, "off by a factor of 140"),
        (1, 9_960, "off by a factor of 10,000"),
        (1, 2.5e7, "off by a factor of 10⁷"),
        (-2, -2, "holds"),
    ],
)
def test_a_quantity_holds_nearly_holds_or_is_off_by_a_factor(said, found, text):
    assert compare(said, found).text == text


@given(sizes, sizes)
def test_the_number_is_the_relative_error_or_the_factor(said, found):
    verdict = compare(said, found)
    assert verdict.number is not None
    if verdict.kind == "off by a factor":
        assert math.isclose(verdict.number, max(found / said, said / found))
        assert abs(found / said - 1) > 0.25
    else:
        assert math.isclose(verdict.number, abs(found / said - 1), abs_tol=1e-12)
        assert verdict.number <= 0.25
        assert (verdict.kind == "holds") == (verdict.number <= 0.02)


@given(sizes, sizes, sizes)
def test_units_are_no_part_of_a_verdict(said, found, unit):
    assume(abs(abs(found / said - 1) - 0.02) > 1e-6)
    assume(abs(abs(found / said - 1) - 0.25) > 1e-6)
    assert compare(said * unit, found * unit).kind == compare(said, found).kind


def test_the_tolerances_may_be_others():
    assert compare(100, 110, exact=0.1).text == "holds"
    assert compare(100, 140, loose=0.5).text == "holds within 40%"
    assert compare(100, 110, loose=0.05).text == "off by a factor of 1.1"


@pytest.mark.parametrize(
    "wrong", [(0, 1), (1, 0), (1, -1), (math.inf, 1), (1, math.nan), (1, 1, 0.3, 0.2), (1, 1, -0.1, 0.2)]
)
def test_what_cannot_be_compared_is_refused(wrong):
    with pytest.raises(ValueError, match="must be"):
        compare(*wrong)


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (2, "holds"),
        (4, "holds"),
        (3, "holds"),
        (1.9, "holds within 5%"),
        (1, "off by a factor of 2.0"),
        (8, "off by a factor of 2.0"),
    ],
)
def test_a_range_holds_to_its_ends(found, text):
    assert between(2, 4, found).text == text


def test_a_range_turned_about_is_refused():
    with pytest.raises(ValueError, match="high must be at least low, not 1 below 2"):
        between(2, 1, 1)


def test_a_bound_holds_on_its_side_and_is_compared_on_the_other():
    assert [at_least(10, found).text for found in (10, 1000, 9.9, 5)] == [
        "holds",
        "holds",
        "holds",
        "off by a factor of 2.0",
    ]
    assert [at_most(10, found).text for found in (10, 0.1, 10.1, 20)] == [
        "holds",
        "holds",
        "holds",
        "off by a factor of 2.0",
    ]


def test_a_statement_holds_or_is_contradicted_by_something():
    assert true_unless(False, "the paper's table") == Verdict("holds", "holds")
    assert true_unless(True, "the paper's table") == Verdict("contradicted", "contradicted by the paper's table")


def test_readings_that_agree_are_one_verdict_and_others_are_listed():
    same = {"the first year": compare(1, 1), "the last": compare(1, 1.001)}
    assert depends("the year", same).text == "holds"
    other = depends("the year", {"the first": compare(1, 1), "the last": compare(1, 3)})
    assert (other.kind, other.number) == ("depends", None)
    assert other.text == "depends on the year: holds for the first; off by a factor of 3.0 for the last"


def test_what_cannot_be_checked_says_why():
    assert unchecked("nobody kept it").text == "cannot be checked, because nobody kept it"


def test_a_verdict_that_is_taken_back_says_why():
    assert withdrawn("its sample was picked").text == "withdrawn, because its sample was picked"


@pytest.mark.parametrize(
    "empty",
    [
        lambda: true_unless(True, " "),
        lambda: unchecked(""),
        lambda: withdrawn(" "),
        lambda: depends("", {"a": compare(1, 1), "b": compare(1, 2)}),
        lambda: depends("it", {"a": compare(1, 1)}),
    ],
)
def test_a_verdict_without_its_reason_is_refused(empty):
    with pytest.raises(ValueError):
        empty()


def test_the_vocabulary_is_closed():
    given = [compare(1, 1), compare(1, 1.2), compare(1, 9), true_unless(True, "x"), unchecked("x"), withdrawn("x")]
    given.append(depends("x", {"a": compare(1, 1), "b": compare(1, 2)}))
    assert {verdict.kind for verdict in given} == set(get_args(Kind))
