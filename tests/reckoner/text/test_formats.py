"""Formats: a value as prose writes it, and what is no number to print."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

from reckoner.run.sandbox.evaluation import value_of
from reckoner.text.formats import denoted, full, render


@pytest.mark.parametrize(
    ("value", "spec", "text"),
    [
        (0.3487, ".0%", "35%"),
        (1234567, ",", "1,234,567"),
        (3, "", "3"),
        ("ten", "", "ten"),
        ("ten", ">5", "  ten"),
        (True, "", "True"),
        (None, "", "None"),
        (np.float64(0.3487), ".1%", "34.9%"),
        (np.float32(0.5), "", "0.5"),
        (np.int64(7), "words", "seven"),
        (np.array(0.25), ".0%", "25%"),
        (np.array(4), "words", "four"),
        (np.bool_(True), "", "True"),
        (Decimal("0.125"), ".2f", "0.12"),
        (10, "words", "ten"),
        (25, "words", "twenty-five"),
        (-3, "words", "minus three"),
        (2.0, "words", "two"),
        (10**23, "words", "one hundred sextillion"),
        (Fraction(4, 2), "words", "two"),
        (Decimal(5), "words", "five"),
        (1, "ordinal", "first"),
        (22, "ordinal", "twenty-second"),
        (0, "ordinal", "zeroth"),
        (1, "times", "once"),
        (2, "times", "twice"),
        (3, "times", "three times"),
        (10, "fold", "tenfold"),
        (100, "fold", "hundredfold"),
        (10_000, "fold", "ten-thousandfold"),
        (0.5, "fraction", "half"),
        (0.25, "fraction", "a quarter"),
        (0.75, "fraction", "three quarters"),
        (1 / 3, "fraction", "a third"),
        (0.35, "fraction", "a third"),
        (0.66, "fraction", "two thirds"),
        (0.125, "fraction", "an eighth"),
        (0.1, "fraction", "a tenth"),
        (1e23, "power", "10²³"),
        (0.001, "power", "10⁻³"),
        (3.14e23, "sci2", "3.14×10²³"),
        (3.14e23, "sci0", "3×10²³"),
        (0.00012, "sci1", "1.2×10⁻⁴"),
        (9.99e3, "sci1", "1.0×10⁴"),
        (0, "sci1", "0.0×10⁰"),
        (-2500, "sci1", "-2.5×10³"),
        (1.5e12, "large2", "1.5 trillion"),
        (930_123_456, "large2", "930 million"),
        (999_600_000, "large3", "1 billion"),
        (2_000_000, "large3", "2 million"),
        (12_345, "large3", "12,300"),
        (3.14159e16, "large3", "31,400 trillion"),
        (0.03451, "large3", "0.0345"),
        (-5e6, "large1", "-5 million"),
        (0, "large2", "0"),
    ],
)
def test_a_value_is_written_so(value, spec, text):
    assert render(value, spec) == text


@pytest.mark.parametrize(
    ("value", "spec", "reason"),
    [
        (float("nan"), ".0%", "the value is nan, which is no number to print"),
        (2.5, "words", "2.5 is not a whole number, so it has no words"),
        (-2.5, "words", "-2.5 is not a whole number, so it has no words"),
        (0, "fraction", "0 is no simple fraction"),
        (0.0795, "fraction", "0.0795 is no simple fraction"),
        (0.99, "fraction", "0.99 is no simple fraction"),
        (1.5, "fraction", "1.5 is no simple fraction"),
        (-0.5, "fraction", "-0.5 is no simple fraction"),
        (float("inf"), "", "the value is inf, which is no number to print"),
        (-np.inf, "words", "the value is -inf, which is no number to print"),
        (np.array(np.nan), ".1f", "the value is nan, which is no number to print"),
        (np.float32("nan"), "", "the value is nan, which is no number to print"),
        (Decimal("nan"), "", "the value is nan, which is no number to print"),
        (np.arange(3), "", "the value is an array of shape (3,), not one number"),
        (np.zeros((2, 2)), ".1f", "the value is an array of shape (2, 2), not one number"),
        (2e3, "power", "2000.0 is no power of ten; write it by sci0"),
        (1.5, "words", "1.5 is not a whole number, so it has no words"),
        (1.5, "ordinal", "1.5 is not a whole number, so it has no words"),
        (-1, "ordinal", "-1 is not a whole number, so it has no words"),
        (3, "wrds", "the format 'wrds' does not fit 3, did you mean 'words'?"),
        (3.0, "sci", "the format 'sci' does not fit 3.0, did you mean 'sci2'?"),
        ("ten", "words", "the format 'words' does not fit text"),
    ],
)
def test_a_value_that_cannot_be_written_so_is_refused(value, spec, reason):
    with pytest.raises(ValueError) as refused:
        render(value, spec)
    assert str(refused.value) == reason


def test_a_whole_number_of_any_size_is_a_number():
    assert render(10**400, ",").count(",") == 133


# Evaluation in an essay's namespace


def test_a_template_gives_its_text_and_each_value_in_full():
    assert value_of("{a:.0%} of {b:words}", {"a": 0.3487, "b": 10}) == {
        "template": "{a:.0%} of {b:words}",
        "text": "35% of ten",
        "parts": [{"expression": "a", "value": 0.3487}, {"expression": "b", "value": 10}],
    }


@pytest.mark.parametrize(("conversion", "text"), [("r", "'é'"), ("s", "é"), ("a", r"'\xe9'")])
def test_a_conversion_is_pythons(conversion, text):
    assert value_of(f"{{x!{conversion}}}", {"x": "é"})["text"] == text


@pytest.mark.parametrize(
    ("template", "error"),
    [
        ("{y}", "NameError: name 'y' is not defined"),
        ("{1 / 0}", "ZeroDivisionError: division by zero"),
        ("{x:wrds}", "the format 'wrds' does not fit 0.5, did you mean 'words'?"),
        ("{x / 0.0 if x else x * float('nan')}", "ZeroDivisionError: float division by zero"),
        ("{float('nan')}", "the value is nan, which is no number to print"),
        ("{[1, 2]:.1f}", "the format '.1f' does not fit a list"),
    ],
)
def test_a_template_that_fails_gives_its_error_and_the_mend(template, error):
    of_name = "correct the expression, or define the name in a cell above this one"
    mend = of_name if "Error: " in error else "correct the format, or give it what it can write"
    assert value_of(template, {"x": 0.5}) == {"template": template, "error": error, "mend": mend}


@pytest.mark.parametrize(
    ("value", "carried"),
    [(np.int64(3), 3), (np.float64(0.5), 0.5), (True, 1), (Fraction(1, 4), 0.25), ("a", "a"), ([1], "[1]")],
)
def test_a_value_in_full_is_one_that_json_can_carry(value, carried):
    assert full(value) == carried
    assert type(full(value)) is type(carried)


@pytest.mark.parametrize(
    ("value", "spec", "number"),
    [
        (0.348, ".0%", 0.35),
        (12345.6, ",.0f", 12346),
        (-0.049, "+.1%", -0.049),
        (7, "words", 7),
        (10, "fold", 10),
        (0.34, "fraction", 1 / 3),
        (3.14159e23, "sci1", 3.1e23),
        (3.14159e11, "large2", 3.1e11),
        (2.5, "", 2.5),
        ("many", "", None),
        (0.348, "words", None),
    ],
)
def test_the_number_that_a_reader_sees_is_the_one_that_is_written(value, spec, number):
    assert denoted(value, "", spec) == number
