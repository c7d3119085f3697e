"""The axis of the picture of headlines."""

from __future__ import annotations

import pytest

from reckoner.pages.essay.strips import axis, labelled, written


def test_the_least_and_the_greatest_value_stand_within_the_axis() -> None:
    made, _ = axis([2.0, 4.0, 6.0], [])
    assert [made.at(value) for value in (2.0, 4.0, 6.0)] == ["6.00%", "50.00%", "94.00%"]


def test_positive_values_that_differ_much_are_drawn_on_a_logarithmic_scale() -> None:
    made, _ = axis([1.0, 100.0], [])
    assert (made.log, made.at(10.0)) == (True, "50.00%")


@pytest.mark.parametrize("values", [[1.0, 10.0], [-1.0, 100.0], [0.0, 100.0]])
def test_other_values_are_drawn_on_a_linear_scale(values: list[float]) -> None:
    assert not axis(values, [])[0].log


@pytest.mark.parametrize(
    ("turns", "drawn", "ends"),
    [
        ([3.0], [3.0], (2.0, 4.0)),
        ([1.5, 7.0], [1.5, 7.0], (1.5, 7.0)),
        ([0.9, 9.0], [], (2.0, 4.0)),
        ([1.2, 1.5], [1.5], (1.5, 4.0)),
    ],
    ids=["within", "near", "far", "the nearer of two"],
)
def test_the_axis_reaches_to_where_a_verdict_turns_nearby(turns: object, drawn: object, ends: object) -> None:
    made, shown = axis([2.0, 4.0], turns)  # type: ignore[arg-type]
    assert (shown, (made.low, made.high)) == (drawn, ends)


def test_values_that_are_all_the_same_have_an_axis() -> None:
    assert axis([3.0], [])[0].at(3.0) == "35.33%"
    assert axis([0.0], [])[0].at(0.0) == "50.00%"


@pytest.mark.parametrize(
    ("ends", "format", "texts"),
    [
        ((0.24, 0.39), ".0%", ["25%", "30%", "35%"]),
        ((0.241, 0.249), ".0%", ["24.2%", "24.4%", "24.6%", "24.8%"]),
        ((79, 2512), ",.0f", ["100", "300", "1,000"]),
        ((1e20, 1e26), "sci1", ["10²⁰", "10²²", "10²⁴", "10²⁶"]),
        ((1e20, 1e26), ".0f", ["10²⁰", "10²²", "10²⁴", "10²⁶"]),
        ((2019, 2027), ".0f", ["2020", "2022", "2024", "2026"]),
        ((-0.6, 0.3), ".2f", ["-0.60", "-0.20", "0.20"]),
    ],
)
def test_ticks_are_round_and_say_their_values_exactly(ends: tuple[float, float], format: str, texts: list[str]) -> None:
    assert [text for _, text in labelled(axis(ends, [])[0].ticks(), format)] == texts


@pytest.mark.parametrize(
    ("value", "format", "text"), [(0.28, ".0%", "28%"), (1 / 3, "", "0.333"), (2.5, "words", "2.5")]
)
def test_a_turn_is_written_as_the_values_are_where_it_can_be(value: float, format: str, text: str) -> None:
    assert written(value, format) == text
