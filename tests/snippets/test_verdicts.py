"""Verdicts: each kind at its limits, over other readings and other choices, and nothing outside the vocabulary."""

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
    likeliest,
    not_of_fact,
    of_record,
    true_unless,
    undecided,
)

sizes = st.floats(1e-6, 1e12)
ROUND = 1.3


class Found(float):
    """A number with alternatives, as a headline has them."""

    name = "rate"
    low: float | None = None
    high: float | None = None
    alternatives: dict[str, float] = {}  # noqa: RUF012


def text(question, within=ROUND):
    return question.decide(within).verdict.text


@pytest.mark.parametrize(
    ("said", "found", "words"),
    [
        (100, 100, "holds"),
        (100, 129, "holds"),
        (100, 77, "holds"),
        (100, 131, "too low by a factor of 1.3"),
        (100, 50, "too high by a factor of 2.0"),
        (100, 200, "too low by a factor of 2.0"),
        (1, 143, "too low by a factor of 140"),
        (9_960, 1, "too high by a factor of 10,000"),
        (1, 2.5e7, "too low by a factor of 10⁷"),
        (-2, -2, "holds"),
        (-4, -2, "too high by a factor of 2.0"),
        (2, -2, "contradicted by -2"),
        (2, 0, "contradicted by 0"),
    ],
)
def test_a_quantity_holds_or_is_too_high_or_too_low_by_a_factor(said, found, words):
    assert text(compare(said, found)) == words


@pytest.mark.parametrize(("found", "words"), [(1.0, "holds"), (1.03, "1.03"), (1.0999, "1.10"), (1.004, "1.004")])
def test_a_factor_close_to_one_is_not_written_as_one(found, words):
    assert text(compare(1, found), 1.0).endswith(words)


@given(sizes, sizes, st.sampled_from([1.0, 1.01, 1.06, 1.3, 3.2]))
def test_the_number_is_the_relative_error_or_the_factor(said, found, within):
    factor = max(found / said, said / found)
    assume(abs(factor - within) > 1e-6 and (factor == 1 or factor - 1 > 2e-6))
    verdict = compare(said, found).decide(within).verdict
    assert (verdict.kind == "holds") == (factor <= within)
    assert verdict.number is not None
    assert math.isclose(verdict.number, abs(found / said - 1) if verdict.kind == "holds" else factor, abs_tol=1e-12)
    assert verdict.kind == "holds" or verdict.kind == ("too high" if said > found else "too low")


@given(sizes, sizes, sizes)
def test_units_are_no_part_of_a_verdict(said, found, unit):
    assume(abs(max(found / said, said / found) - ROUND) > 1e-6)
    assert (
        compare(said * unit, found * unit).decide(ROUND).verdict.kind == compare(said, found).decide(ROUND).verdict.kind
    )


@pytest.mark.parametrize("wrong", [(0, 1), (math.inf, 1), (1, math.nan)])
def test_what_cannot_be_compared_is_refused(wrong):
    with pytest.raises(ValueError, match="said and found must be finite"):
        compare(*wrong)


def test_no_verdict_stands_at_exactly_its_limit():
    with pytest.raises(ValueError, match=r"what was found, 130, stands exactly at a limit"):
        compare(100, 130).decide(1.3)
    with pytest.raises(ValueError, match="stands exactly at a limit"):
        true_unless(lambda rate: rate < 3, "a slower rate", 3).decide()


def test_a_precision_is_a_factor_of_at_least_one():
    with pytest.raises(ValueError, match=r"within must be a factor of at least one, not 0\.9"):
        compare(1, 1).decide(0.9)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (2, "holds"),
        (4, "holds"),
        (3, "holds"),
        (1.9, "holds"),
        (1, "too high by a factor of 2.0"),
        (8, "too low by a factor of 2.0"),
    ],
)
def test_a_range_holds_between_its_ends_and_is_compared_outside(found, words):
    assert text(between(2, 4, found)) == words


def test_a_range_turned_about_is_refused():
    with pytest.raises(ValueError, match="high must be at least low, not 1 below 2"):
        between(2, 1, 1)


def test_a_bound_holds_on_its_side_and_is_compared_on_the_other():
    assert [text(at_least(10, found)) for found in (10, 1000, 9.9, 5)] == [
        *["holds"] * 3,
        "too high by a factor of 2.0",
    ]
    assert [text(at_most(10, found)) for found in (10, 0.1, 10.1, 20)] == [*["holds"] * 3, "too low by a factor of 2.0"]


def test_a_statement_holds_or_is_contradicted_by_something():
    assert true_unless(False, "the paper's table").decide().verdict == Verdict("holds", "holds")
    refuted = true_unless(True, "the paper's table").decide().verdict
    assert refuted == Verdict("contradicted", "contradicted by the paper's table")


def test_a_condition_may_be_told_for_any_value():
    assert [text(true_unless(lambda gain: gain < 1, "a loss", gain)) for gain in (2, 0.5)] == [
        "holds",
        "contradicted by a loss",
    ]
    with pytest.raises(ValueError, match="a condition that is a function takes found"):
        true_unless(lambda gain: gain < 1, "a loss")


def test_the_likeliest_reading_decides_and_the_others_stand_beside_it():
    question = likeliest("the first year", compare(1, 1), "he says so", {"the last": compare(1, 3)})
    found = question.decide(ROUND)
    assert (found.verdict.kind, found.reading, found.because) == ("holds", "the first year", "he says so")
    assert [(name, verdict.text) for name, verdict in found.others] == [("the last", "too low by a factor of 3.0")]


def test_a_matter_of_record_says_whether_the_record_agrees():
    assert text(of_record(compare(9, 9))) == "a matter of record: the record agrees"
    assert text(of_record(compare(18, 9))) == "a matter of record: too high by a factor of 2.0, by the record"
    assert of_record(likeliest("a", compare(9, 9), "b", {"c": compare(1, 9)})).others


def test_a_matter_of_record_turns_where_the_record_would_say_otherwise():
    with pytest.raises(ValueError, match="stands exactly at a limit"):
        of_record(compare(100, 130)).decide(1.3)
    assert of_record(compare(10, 10.0)).decide(ROUND).turns == pytest.approx([10 / 1.3, 13])


def test_what_nothing_decides_says_what_would():
    readings = {"one": compare(1, 1), "two": compare(1, 3)}
    found = undecided("the words favour neither", "the lost table", readings).decide(ROUND)
    assert found.verdict.text == "undecided, because the words favour neither; the lost table would decide it"
    assert [verdict.kind for _, verdict in found.others] == ["holds", "too low"]


def test_what_is_no_claim_of_fact_says_what_it_is():
    assert text(not_of_fact("he supposes it")) == "not a claim of fact, because he supposes it"


@pytest.mark.parametrize(
    "empty",
    [
        lambda: true_unless(True, " "),
        lambda: undecided("", "a table"),
        lambda: undecided("why", " "),
        lambda: undecided("why", "a table", {"one": compare(1, 1)}),
        lambda: not_of_fact(" "),
        lambda: likeliest("", compare(1, 1), "b", {"c": compare(1, 2)}),
        lambda: likeliest("a", compare(1, 1), " ", {"c": compare(1, 2)}),
        lambda: likeliest("a", compare(1, 1), "b", {}),
    ],
)
def test_words_that_are_missing_are_refused(empty):
    with pytest.raises(ValueError, match=r"must say|takes"):
        empty()


def test_a_verdict_is_taken_over_all_choices_and_both_ends_of_the_interval():
    rate = Found(10)
    rate.alternatives, rate.low, rate.high = {"with other data": 30.0, "with other years": 11.0}, 9.0, 14.0
    found = compare(10, rate).decide(ROUND)
    assert (found.verdict.kind, found.headline) == ("holds", "rate")
    assert [(each.name, each.verdict.kind) for each in found.choices] == [
        ("with other data", "too low"),
        ("with other years", "holds"),
    ]
    assert [verdict.kind for verdict in found.ends] == ["holds", "too low"]


def test_the_values_at_which_a_verdict_turns_are_found():
    assert compare(10, 10.0).decide(ROUND).turns == pytest.approx([10 / 1.3, 13])
    assert at_least(10, 20.0).decide(ROUND).turns == pytest.approx([10 / 1.3])
    assert true_unless(lambda gain: gain < -1, "a loss", -2.0).decide().turns == pytest.approx([-1])


def test_the_vocabulary_is_closed():
    assert get_args(Kind) == (
        "holds",
        "too high",
        "too low",
        "contradicted",
        "undecided",
        "a matter of record",
        "not a claim of fact",
    )
