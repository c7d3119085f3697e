"""Trends: values derived by hand or published, limits, seeded samples against closed forms, and properties."""

import datetime as dt
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.reliability import nines
from snippets.trends import (
    DAYS_PER_YEAR,
    central_interval,
    compute_per_nine,
    growth_per_year,
    lognormal_samples,
    relative_exponent,
    year_of,
)
from tests.snippets.common import close

factor = st.floats(1.1, 1e6)
days = st.floats(10.0, 1e4)

# ---------------------------------------------------------------- growth


def test_a_year_is_julian() -> None:
    assert DAYS_PER_YEAR == 365.25  # three years of 365 days and one of 366


@pytest.mark.parametrize(
    ("doubling_days", "expected"),
    [
        (365.25, 2.0),
        (182.625, 4.0),
        (730.5, math.sqrt(2)),
        (365.25 / 12, 4096.0),  # every month: 2^12
        (8 * 365.25 / 12, 2 * math.sqrt(2)),  # every 8 months (Ho et al. 2024, arXiv:2403.05812): 2^(3/2)
    ],
)
def test_growth_in_a_year_is_two_to_the_number_of_doublings(doubling_days: float, expected: float) -> None:
    assert growth_per_year(doubling_days) == close(expected)


def test_a_doubling_every_212_days_is_threefold_a_year_and_a_third() -> None:
    # 212 days: Kwa et al. 2025 (arXiv:2503.14499).
    # By hand: 365.25 / 212 = 1.7228774 and 1.7228774 ln 2 = 1.1942076, whose exponential is 3.3009.
    assert growth_per_year(212) == close(3.3009, rel=1e-4)


def test_what_never_doubles_does_not_grow() -> None:
    assert growth_per_year([1e12, 1e300]) == close([1.0, 1.0], rel=1e-9)


@given(days)
def test_growth_over_one_doubling_time_is_twofold(doubling: float) -> None:
    assert growth_per_year(doubling) ** (doubling / 365.25) == close(2.0)


@given(days)
def test_half_the_doubling_time_squares_the_growth(doubling: float) -> None:
    assert growth_per_year(doubling / 2) == close(growth_per_year(doubling) ** 2)


# ---------------------------------------------------------------- one trend against another


@pytest.mark.parametrize(
    ("growth", "driver_growth", "expected"),
    [(8.0, 2.0, 3.0), (2.0, 8.0, 1 / 3), (0.25, 2.0, -2.0), (1.0, 5.0, 0.0), (10.0, 100.0, 0.5)],
)
def test_the_exponent_is_how_many_times_the_driver_grows_over(
    growth: float, driver_growth: float, expected: float
) -> None:
    assert relative_exponent(growth, driver_growth) == close(expected)


@given(factor, st.floats(-3.0, 3.0))
def test_a_power_of_the_driver_has_that_power_as_its_exponent(driver: float, power: float) -> None:
    assert relative_exponent(driver**power, driver) == close(power, rel=1e-9, abs=1e-12)


@given(factor, factor, st.floats(0.1, 10.0))
def test_the_exponent_does_not_depend_on_the_time_it_is_measured_over(a: float, b: float, years: float) -> None:
    assert relative_exponent(a**years, b**years) == close(relative_exponent(a, b), rel=1e-9)


@given(days, days)
def test_two_trends_compare_inversely_as_their_doubling_times(one: float, other: float) -> None:
    exponent = relative_exponent(growth_per_year(one), growth_per_year(other))
    assert exponent == close(other / one, rel=1e-9)


# ---------------------------------------------------------------- compute and nines


@pytest.mark.parametrize(("exponent", "factor"), [(1.0, 10.0), (0.5, 100.0), (0.25, 1e4), (0.05, 1e20), (0.004, 1e250)])
def test_one_more_nine_costs_ten_to_the_reciprocal_of_the_exponent(exponent: float, factor: float) -> None:
    assert compute_per_nine(exponent) == close(factor, rel=1e-9)


@given(st.floats(0.05, 2.0), st.floats(1.0, 3.0))
def test_the_compute_for_a_nine_adds_one(exponent: float, decades: float) -> None:
    before, after = (nines(1 - (10**decades * factor) ** -exponent) for factor in (1, compute_per_nine(exponent)))
    assert np.subtract(after, before) == close(1, rel=1e-6)


# ---------------------------------------------------------------- samples

# A lognormal whose logarithm has standard deviation s has its central share `level` within e^(-z s) ... e^(z s) of the
# median; z is 1.959964 at 95% and 1.644854 at 90% (tables of the normal distribution).
Z95, Z90 = 1.959963984540054, 1.6448536269514722
COUNT = 100_000


def logarithms(centre: float, low: float, high: float, level: float, size: int = 1000, seed: int = 1) -> np.ndarray:
    """Deviations of the samples from the centre, on a log scale."""
    return np.log(lognormal_samples(centre, low, high, level, size, seed) / centre)


@pytest.mark.parametrize(
    ("level", "z"),
    [(0.95, Z95), (0.90, Z90), (0.6826894921370859, 1.0), (0.9544997361036416, 2.0), (0.5, 0.6744897501960817)],
)
@pytest.mark.parametrize("s", [0.1, 1.0, 3.0])
def test_a_sample_is_a_normal_deviate_exponentiated(level: float, z: float, s: float) -> None:
    deviates = np.random.default_rng(1).standard_normal(1000)
    assert logarithms(1, math.exp(-z * s), math.exp(z * s), level) == close(s * deviates, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("level", [0.5, 0.9, 0.95])
def test_the_published_interval_holds_its_share_of_samples_within_4_standard_errors(level: float, seed: int) -> None:
    samples = lognormal_samples(4, 2, 8, level, COUNT, seed)
    share = np.mean((samples > 2) & (samples < 8))
    assert abs(share - level) < 4 * math.sqrt(level * (1 - level) / COUNT)


def end_tolerance(level: float, z: float, s: float) -> float:
    """4 standard errors of the log of a sampled end: sqrt(tail (1 - tail) / count) / density at that end."""
    tail, density = (1 - level) / 2, math.exp(-z * z / 2) / (math.sqrt(2 * math.pi) * s)
    return 4 * math.sqrt(tail * (1 - tail) / COUNT) / density


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("level", "z"), [(0.95, Z95), (0.90, Z90)])
def test_the_central_interval_of_the_samples_is_the_published_one(level: float, z: float, seed: int) -> None:
    ends = central_interval(lognormal_samples(4, 2, 8, level, COUNT, seed), level)
    tolerance = end_tolerance(level, z, math.log(2) / z)  # 2, 4 and 8 are evenly spaced on a log scale
    assert np.log(ends) == close(np.log([2, 8]), abs=tolerance)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_lopsided_interval_keeps_its_width_and_loses_its_ends(seed: int) -> None:
    low, high = central_interval(lognormal_samples(3, 2, 8, 0.95, COUNT, seed))
    tolerance = end_tolerance(0.95, Z95, math.log(2) / Z95)
    assert np.log([low, high]) == close(np.log([1.5, 6]), abs=tolerance)  # 3 / sqrt(8 / 2) and 3 sqrt(8 / 2)
    assert math.log(high * low) == close(2 * math.log(3), abs=2 * tolerance)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_mean_of_the_samples_is_that_of_a_lognormal_within_4_standard_errors(seed: int) -> None:
    s = math.log(2) / Z95
    mean = 4 * math.exp(s * s / 2)
    error = mean * math.sqrt(math.expm1(s * s) / COUNT)  # variance: mean^2 (e^(s^2) - 1)
    assert abs(lognormal_samples(4, 2, 8, 0.95, COUNT, seed).mean() - mean) < 4 * error


@given(st.floats(1e-3, 1 - 1e-9))
def test_an_interval_of_any_level_is_as_wide_as_the_error_function_says(level: float) -> None:
    deviates = np.random.default_rng(1).standard_normal(1)
    s = float((logarithms(1, math.exp(-level), math.exp(level), level, size=1) / deviates)[0])
    assert math.erf(level / s / math.sqrt(2)) == close(level, rel=1e-9)


def test_an_interval_that_claims_to_hold_nearly_everything_is_not_taken_for_infinitely_sure() -> None:
    level = 1 - 2**-53  # 1 + level would round to 2
    s = float((logarithms(1, 0.5, 2.0, level, size=1) / np.random.default_rng(1).standard_normal(1))[0])
    assert math.erfc(math.log(2) / s / math.sqrt(2)) == close(2**-53, rel=1e-9)


@given(st.floats(1e-6, 1e6), st.floats(1.01, 100.0), st.floats(1e-3, 1e3))
def test_samples_follow_the_unit_and_only_the_ratio_of_the_ends_counts(
    centre: float, ratio: float, unit: float
) -> None:
    ours = lognormal_samples(centre, 1, ratio, 0.9, 5, seed=1)
    theirs = lognormal_samples(centre * unit, 7, 7 * ratio, 0.9, 5, seed=1)
    assert theirs == close(ours * unit, rel=1e-9)


def test_as_many_samples_are_drawn_as_were_asked_for() -> None:
    assert lognormal_samples(4, 2, 8, 0.9, 17, seed=1).shape == (17,)


def test_a_seed_fixes_the_samples_and_another_changes_them() -> None:
    first, again, other = (lognormal_samples(4, 2, 8, 0.9, 5, seed) for seed in (5, 5, 6))
    assert np.array_equal(first, again)
    assert not np.any(first == other)


@pytest.mark.parametrize(
    ("low", "high", "message"),
    [
        (0.0, 8.0, "low must be in (0, inf), got 0.0"),
        (-2.0, 8.0, "low must be in (0, inf), got -2.0"),
        (-2.0, -1.0, "low must be in (0, inf), got -2.0"),
        (math.nan, 8.0, "low must be in (0, inf), got nan"),
        (8.0, 2.0, "high must be in (8.0, inf), got 2.0"),
        (2.0, 2.0, "high must be in (2.0, inf), got 2.0"),
        (2.0, math.nan, "high must be in (2.0, inf), got nan"),
        (2.0, math.inf, "high must be in (2.0, inf), got inf"),
        (1e-300, -1.0, "high must be in (1e-300, inf), got -1.0"),
    ],
)
def test_an_interval_that_is_none_is_refused_by_the_end_that_is_wrong(low: float, high: float, message: str) -> None:
    with pytest.raises(ValueError) as error:
        lognormal_samples(4.0, low, high, 0.95, 5, seed=1)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("low", "high", "level", "seed", "message"),
    [
        (1e-300, 1e300, 0.5, 1, "samples must be in (0, inf), got inf"),
        (1e-300, 1e300, 0.5, 5, "samples must be in (0, inf), got 0.0"),
        (2.0, 8.0, 5e-324, 1, "samples must be in (0, inf), got inf"),  # a width that nothing explains
    ],
)
def test_samples_that_leave_the_floats_are_refused(
    low: float, high: float, level: float, seed: int, message: str
) -> None:
    with pytest.raises(ValueError) as error:
        lognormal_samples(1.0, low, high, level, 1000, seed)
    assert str(error.value) == message


# ---------------------------------------------------------------- central intervals


@pytest.mark.parametrize(
    ("count", "level", "expected"),
    [(101, 0.9, (5, 95)), (101, 0.5, (25, 75)), (1001, 0.98, (10, 990)), (2, 0.5, (0.25, 0.75)), (5, 0.9, (0.2, 3.8))],
)
def test_the_ends_leave_equal_shares_of_the_samples_outside(
    count: int, level: float, expected: tuple[float, float]
) -> None:
    assert central_interval(np.arange(count), level) == close(expected)


def test_the_central_share_is_95_percent_unless_said_otherwise() -> None:
    assert central_interval(np.arange(1001)) == close((25, 975))


def test_neither_order_nor_shape_of_the_samples_counts() -> None:
    assert central_interval([[3, 1], [0, 4], [2, 5]], 0.6) == close((1, 4))


def test_the_ends_are_python_floats() -> None:
    assert [type(end) for end in central_interval(np.arange(3))] == [float, float]


def test_samples_that_are_all_alike_leave_no_width() -> None:
    assert central_interval([7, 7, 7]) == (7, 7)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_uniform_sample_has_the_ends_of_its_central_share_within_4_standard_errors(seed: int) -> None:
    low, high = central_interval(np.random.default_rng(seed).random(COUNT), 0.8)
    assert (low, high) == close((0.1, 0.9), abs=4 * math.sqrt(0.1 * 0.9 / COUNT))


samples = st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=20)


@given(samples, st.floats(0.05, 0.9), st.floats(0.01, 0.09))
def test_a_greater_share_needs_a_wider_interval_within_the_extremes(
    values: list[float], level: float, more: float
) -> None:
    (low, high), (lower, higher) = (central_interval(values, share) for share in (level, level + more))
    rounding = 1e-9 * max(map(abs, values))
    assert min(values) - rounding <= lower <= low + rounding
    assert high - rounding <= higher <= max(values) + rounding


@given(samples, st.floats(0.05, 0.95))
def test_a_change_of_sign_swaps_the_ends(values: list[float], level: float) -> None:
    low, high = central_interval(values, level)
    assert central_interval([-v for v in values], level) == close((-high, -low), rel=1e-9, abs=1e-9)


def test_the_greatest_samples_are_still_interpolated() -> None:
    assert central_interval([-1e300, 1e300], 0.5) == close((-5e299, 5e299))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([], "number of samples must be in [2, inf), got 0.0"),
        ([1.0], "number of samples must be in [2, inf), got 1.0"),
        (1.0, "number of samples must be in [2, inf), got 1.0"),
        ([1.0, math.nan], "samples must be in [-1e300, 1e300], got nan"),
        ([1.0, 2e300], "samples must be in [-1e300, 1e300], got 2e+300"),
        ([-math.inf, 1.0], "samples must be in [-1e300, 1e300], got -inf"),
    ],
)
def test_samples_that_have_no_interval_are_refused(values: list[float], message: str) -> None:
    with pytest.raises(ValueError) as error:
        central_interval(values)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("day", "year"), [("2010-01-01", 2010.0), ("2010-07-02", 2010 + 182 / 365.25), ("2012-12-31", 2012 + 365 / 365.25)]
)
def test_a_date_is_a_year_with_decimals(day, year):
    assert year_of(dt.date.fromisoformat(day)) == close(year)


def test_a_year_of_calendar_dates_ends_before_the_next_begins():
    assert year_of(dt.date(2024, 12, 31)) < 2025 == year_of(dt.date(2025, 1, 1))
