"""Units in words: which word after a number is a unit, and whether it is the number's own."""

from __future__ import annotations

import pytest

from reckoner.text.unit_words import clash

MINUTES = "minutes of a person's time, at half success"


@pytest.mark.parametrize(
    ("unit", "after"),
    [
        (MINUTES, " minutes on average"),
        (MINUTES, "-minute tasks"),
        (MINUTES, " and [9.8](<x>) hours"),
        (MINUTES, ", in hours"),
        (MINUTES, " of the second kind"),
        (MINUTES, " long and tedious hours"),
        (MINUTES, ""),
        ("share of answers", " of all tokens"),
        ("fold growth a year", "-fold a year"),
        ("fold growth a year", " times as much"),
        ("fold growth", "× more"),
        ("per cent", "% of them"),
        ("per cent", " percent"),
        ("tokens of training data", " billion tokens"),
        ("training steps", " more steps"),
        ("orders of magnitude a year", " orders of magnitude a year"),
        ("words a minute", " words a minute"),
        ("bits a second", " bits/second"),
        ("people in the world", " persons"),
        ("non-embedding parameters", " parameters"),
        ("percentage points", " percentage points"),
    ],
)
def test_the_units_own_word_and_words_that_are_no_units_pass(unit, after):
    assert clash(unit, after) is None


@pytest.mark.parametrize(
    ("unit", "after", "found"),
    [
        (MINUTES, " hours on average", "hours"),
        (MINUTES, "-hour tasks", "hour"),
        (MINUTES, "% of them", "%"),
        (MINUTES, " working Hours", "Hours"),
        ("share of answers", " percent of answers", "percent"),
        ("per cent", " percentage points", "percentage points"),
        ("tokens of training data", " billion parameters", "parameters"),
        ("training steps", " more tokens", "tokens"),
        ("exponent of compute in the loss", " years", "years"),
        ("fold growth a year", "-fold a month", "a month"),
        ("words a minute", " words per second", "per second"),
        ("bits of knowledge", " bytes each", "bytes"),
    ],
)
def test_another_unit_is_found_with_its_word(unit, after, found):
    assert clash(unit, after) == found


def test_what_the_field_of_the_book_measures_is_a_unit():
    assert clash("minutes", " nines") == "nines"
