"""Comparatives before a number: what each says of the value, and where its sense cannot be told."""

from __future__ import annotations

import pytest

from reckoner.text.comparatives import comparative, false_of


def holds(before: str, value: float, shown: float, after: str = "") -> bool | None:
    """Whether the comparative at the end of a text holds; None where there is none to compare."""
    said = comparative(before, after)
    return None if said is None else not false_of(said[1], value, shown)


@pytest.mark.parametrize(
    "words",
    [
        "more than",
        "over",
        "just over",
        "above",
        "exceeds",
        "far more than",
        "more\nthan",
        "**More than**",
        "higher than",
    ],
)
def test_more_than_is_true_of_a_greater_value_alone(words):
    assert [holds(f"It is {words} ", value, 0.35) for value in (0.348, 0.35, 0.352)] == [False, False, True]


@pytest.mark.parametrize(
    "words",
    [
        "less than",
        "fewer than",
        "lower than",
        "less\nthan",
        "under",
        "just under",
        "below",
        "nearly",
        "almost",
        "not quite",
    ],
)
def test_less_than_is_true_of_a_smaller_value_alone(words):
    assert [holds(f"It is {words} ", value, 0.35) for value in (0.348, 0.35, 0.352)] == [True, False, False]


@pytest.mark.parametrize(
    "words", ["at least", "at the very least", "a minimum of", "no less than", "no fewer than", "never less than"]
)
def test_at_least_is_true_of_an_equal_value_and_a_greater(words):
    assert [holds(f"It is {words} ", value, 0.35) for value in (0.348, 0.35, 0.352)] == [False, True, True]


@pytest.mark.parametrize(
    "words", ["at most", "at the very most", "a maximum of", "no\nmore than", "up to", "never more than"]
)
def test_at_most_is_true_of_an_equal_value_and_a_smaller(words):
    assert [holds(f"It is {words} ", value, 0.35) for value in (0.348, 0.35, 0.352)] == [True, True, False]


def test_a_sentence_that_begins_with_no_turns_its_comparative_round():
    assert holds("It fits. No point is off by more than ", 0.054, 0.055) is True
    assert holds("It fits: no point is off by more than ", 0.056, 0.055) is False


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It is about ", ""),
        ("It is more than about ", ""),
        ("More than that, it is ", ""),
        ("They do not need more than ", ""),
        ("Compute grew over ", " years"),
        ("It held over ", " orders of magnitude"),
        ("Over the ", " months"),
        ("It is moreover ", ""),
    ],
)
def test_where_no_comparative_can_be_told_nothing_is_compared(before, after):
    assert comparative(before, after) is None


def test_a_negation_before_the_clause_does_not_reach_into_it():
    assert holds("It is no use, and takes more than ", 0.348, 0.35) is False
    assert holds("It is no use if less than ", 0.352, 0.35) is False


def test_an_article_or_emphasis_may_stand_between():
    assert holds("More than a ", 0.32, 1 / 3) is False
    assert holds("More than **", 0.32, 1 / 3) is False


def test_the_noise_of_arithmetic_makes_no_difference():
    assert holds("at least ", 0.1 + 0.2 - 1e-17, 0.3) is True
    assert holds("below ", 1.0999999999999999, 1.1) is False
