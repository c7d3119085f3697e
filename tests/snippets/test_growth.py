"""Growth fitted to histories made by hand, whose answers are known."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.growth import (
    Trend,
    amount_at,
    doubling_interval,
    fit_trend,
    fit_turn,
    growth_over,
    history_by_chance,
    record_setters,
    record_trend,
    years_to_grow,
)
from tests.snippets.common import close


def test_a_line_through_four_points_has_the_slope_and_error_of_the_textbook() -> None:
    # logs 0, 1, 1, 2 at 0, 1, 2, 3: slope 3 / 5; residuals 0.1, -0.1 ... squares 0.2; error sqrt(0.1 / 5)
    trend = fit_trend([0, 1, 2, 3], [1, 2, 2, 4])
    assert (trend.middle, trend.height, trend.count) == (1.5, 1.0, 4)
    assert trend.slope == close(0.6)
    assert trend.spread == close(math.sqrt(0.1))
    assert trend.slope_error == close(math.sqrt(0.02))


def test_the_interval_of_a_doubling_is_students() -> None:
    # t(0.975, 2 degrees of freedom) = 4.30265 (any table), slope 2 +- 0.430265
    low, high = doubling_interval(Trend(0, 0, 2.0, 0.1, 1.0, 4), 0.95)
    assert low == close(1 / 2.430265, rel=1e-6)
    assert high == close(1 / 1.569735, rel=1e-6)


def test_a_slope_that_may_be_flat_has_no_interval() -> None:
    with pytest.raises(ValueError, match="lower end of the slope's interval must be in"):
        doubling_interval(Trend(0, 0, 0.1, 0.1, 1.0, 4), 0.95)


@given(slope=st.floats(0.1, 4), start=st.floats(-5, 5))
def test_an_exact_exponential_is_found_without_error(slope: float, start: float) -> None:
    years = np.arange(2000.0, 2010.0)
    trend = fit_trend(years, 2 ** (start + slope * (years - 2000)))
    assert trend.slope == close(slope, rel=1e-9)
    assert trend.slope_error == pytest.approx(0, abs=1e-9)
    assert amount_at(2020.0, trend) == close(2 ** (start + 20 * slope), rel=1e-6)


def test_ten_billion_takes_thirty_three_doublings() -> None:
    assert years_to_grow(1e10, 0.5) == close(33.219280948873624 / 2)  # log2(10^10) = 10 log2(10)
    assert growth_over(years_to_grow(1e10, 0.5), 0.5) == close(1e10)


def test_records_are_what_nothing_before_has_reached() -> None:
    assert list(record_setters([2, 1, 2, 3, 3, 4])) == [1, 0, 0, 1, 0, 1]


def test_the_first_ones_are_among_the_largest_whatever_their_size() -> None:
    # by hand: the third 2 meets one as large before it; the second 3 likewise; nothing is as large as 4
    assert list(record_setters([2, 1, 2, 3, 3, 4], among=2)) == [1, 1, 1, 1, 1, 1]
    assert list(record_setters([5, 4, 3, 2, 6, 4.5], among=2)) == [1, 1, 0, 0, 1, 0]
    years = np.arange(6.0)
    assert record_trend(years, 2**years, among=3).slope == close(1.0)
    with pytest.raises(ValueError, match="among must be a whole number in"):
        record_setters([1, 2], among=0)


def record_trends(years: np.ndarray, trend: Trend, draws: int) -> list[Trend]:
    rng = np.random.default_rng(1)
    return [record_trend(years, history_by_chance(years, trend, rng)) for _ in range(draws)]


def test_records_without_scatter_lie_on_the_trend() -> None:
    trend = Trend(middle=5.0, height=3.0, slope=2.0, slope_error=0.0, spread=0.0, count=11)
    (line,) = record_trends(np.arange(11.0), trend, 1)
    assert line.count == 11
    assert line.slope == close(2.0)


def test_where_all_are_records_their_slopes_scatter_as_the_textbook_says() -> None:
    # years 0, 1, 2 and steps of 10 spreads: all three are records; error of a slope, spread / sqrt(1 + 0 + 1)
    trend = Trend(middle=1.0, height=0.0, slope=10.0, slope_error=0.0, spread=1.0, count=3)
    slopes = [line.slope for line in record_trends(np.arange(3.0), trend, 4000)]
    assert np.mean(slopes) == pytest.approx(10.0, abs=0.05)
    assert np.std(slopes) == pytest.approx(1 / math.sqrt(2), rel=0.05)


def test_where_few_are_records_their_lines_are_steeper_than_the_trend() -> None:
    # the first of a history is a record wherever it lies, the last only where it lies above all others
    trend = Trend(middle=7.5, height=0.0, slope=2.0, slope_error=0.0, spread=3.0, count=80)
    lines = record_trends(np.linspace(0, 15, 80), trend, 300)
    assert np.mean([line.count for line in lines]) < 40
    assert np.mean([line.slope > 2.0 for line in lines]) > 0.7


def test_a_turn_is_found_where_it_was_made() -> None:
    years = np.arange(0, 20, 0.5)
    turn = fit_turn(years, 2 ** (years + 2 * np.maximum(years - 8, 0)))
    assert turn.year == pytest.approx(8, abs=0.05)
    assert turn.before == pytest.approx(1, abs=0.01)
    assert turn.after == pytest.approx(3, abs=0.01)
    assert turn.squares < 1e-3 * turn.line_squares


def test_a_straight_history_turns_nowhere() -> None:
    years = np.arange(0, 20, 0.5)
    turn = fit_turn(years, 2**years)
    assert turn.before == pytest.approx(turn.after, abs=1e-6)


def test_lists_of_two_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="lists of one length"):
        fit_trend([1, 2, 3], [1, 2])


def test_too_few_years_are_refused() -> None:
    with pytest.raises(ValueError) as error:
        fit_turn([1, 1, 1, 2, 2, 2], [1, 1, 1, 2, 2, 2], 2)
    assert str(error.value) == "number of different years must be in [6, inf), got 2.0"
