"""Intervals by data drawn again, nulls, and analyses without a unit or in a window, against values known otherwise."""

import itertools
import math

import numpy as np
import pytest
from scipy import stats
from scipy.special import ndtr, ndtri

from snippets.resampling import bootstrap, crossed_interval, leave_out, start_end, under_null
from tests.snippets.common import close

LSAT = np.array([576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594.0])
GPA = np.array([3.39, 3.30, 2.81, 3.03, 3.44, 3.07, 3.00, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96])
"""15 law schools: Efron & Tibshirani 1993, An Introduction to the Bootstrap, table 3.1."""


def correlation(x: np.ndarray, y: np.ndarray) -> float:
    return float(np.corrcoef(x, y)[0, 1])


def slope(x: np.ndarray, y: np.ndarray) -> float:
    return float(np.polyfit(x, y, 1)[0])


# ---------------------------------------------------------------- intervals


@pytest.mark.parametrize(
    ("method", "level", "low", "high"),
    [
        # the limits of infinitely many draws: each of the 77,558,760 different resamples of 15 schools was computed
        # once and weighted by its chance, by a program of its own; BCa by Efron's formula from those and the jackknife
        ("percentile", 0.90, 0.523, 0.948),
        ("bca", 0.90, 0.429, 0.927),
        ("percentile", 0.95, 0.460, 0.962),
        ("bca", 0.95, 0.333, 0.942),
    ],
)
def test_the_law_schools_have_the_interval_of_all_their_resamples(
    method: str, level: float, low: float, high: float
) -> None:
    found = bootstrap((LSAT, GPA), correlation, method=method, level=level, draws=20_000, seed=1, of="law schools")
    assert found.low == pytest.approx(low, abs=0.02)
    assert found.high == pytest.approx(high, abs=0.005)


@pytest.mark.parametrize(("method", "low", "high"), [("percentile", 28.86, 84.21), ("bca", 32.31, 91.43)])
def test_the_mean_of_a_skewed_sample_has_the_interval_of_the_boot_package_of_r(
    method: str, low: float, high: float
) -> None:
    # boot.ci after 1,000,000 resamples, as printed in SciPy's test_bootstrap_against_R
    sample = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213]
    found = bootstrap(sample, np.mean, method=method, draws=50_000, seed=2)
    assert (found.low, found.high) == (close(low, rel=0.02), close(high, rel=0.02))


def test_few_units_have_the_interval_of_every_resample_written_out() -> None:
    sample = np.array([1.0, 2.0, 4.0, 8.0, 16.0])
    every = np.mean(list(itertools.product(sample, repeat=5)), axis=1)
    left_out = (sample.sum() - sample) / 4
    pull = left_out.mean() - left_out
    skewness = np.sum(pull**3) / (6 * np.sum(pull**2) ** 1.5)
    bias = ndtri(np.mean(every < sample.mean()) + np.mean(every == sample.mean()) / 2)
    reach = bias + ndtri(np.array([0.1, 0.9]))
    expected = np.quantile(every, ndtr(bias + reach / (1 - skewness * reach)))
    found = bootstrap(sample, np.mean, method="bca", level=0.8, draws=20_000, seed=3)
    assert [found.low, found.high] == pytest.approx(expected, abs=0.2)  # the means lie 0.2 apart


@pytest.mark.parametrize("method", ["percentile", "bca"])
def test_single_rows_have_the_interval_of_scipy_for_paired_columns(method: str) -> None:
    low, high = stats.bootstrap(
        (LSAT, GPA), correlation, paired=True, vectorized=False, method=method, n_resamples=500, rng=7
    ).confidence_interval
    found = bootstrap((LSAT, GPA), correlation, method=method, draws=500, seed=7)
    assert (found.low, found.high) == (close(low), close(high))


@pytest.mark.slow
def test_nine_intervals_of_ten_of_a_normal_mean_hold_it() -> None:
    # infinitely many draws reach z s sqrt((n - 1) / n) / sqrt(n) either way, which Student's t turns into a promise
    rng, tries, rows = np.random.default_rng(4), 800, 40
    promised = 2 * stats.t.cdf(ndtri(0.95) * math.sqrt((rows - 1) / rows), rows - 1) - 1
    held = 0
    for trial in range(tries):
        found = bootstrap(rng.normal(5, 2, rows), np.mean, level=0.9, draws=400, seed=trial)
        held += found.low <= 5 <= found.high
    assert abs(held / tries - promised) < 3 * math.sqrt(0.9 * 0.1 / tries)


def test_rows_that_repeat_within_their_units_have_a_wider_interval_by_units() -> None:
    # five copies of each of 30 values: by rows the interval is sqrt(5) too narrow
    values = np.random.default_rng(5).normal(size=30)
    copies, units = np.repeat(values, 5), np.repeat(np.arange(30), 5)
    by_rows, by_units, once = (
        bootstrap(copies, np.mean, seed=6),
        bootstrap(copies, np.mean, units=units, seed=6),
        bootstrap(values, np.mean, seed=6),
    )
    assert (by_units.low, by_units.high) == (close(once.low), close(once.high))
    assert (by_units.high - by_units.low) / (by_rows.high - by_rows.low) == pytest.approx(math.sqrt(5), rel=0.1)


def test_units_of_unequal_size_are_drawn_whole() -> None:
    seen = set()

    def rows(letters: np.ndarray) -> float:
        seen.add("".join(sorted(letters)))
        return len(letters)

    bootstrap(["a", "b", "b"], rows, units=["one", "two", "two"], draws=50, seed=1)
    assert seen == {"aa", "abb", "bbbb"}


def test_an_interval_says_in_words_how_it_was_obtained() -> None:
    models = np.arange(26.0)
    assert bootstrap(models, np.mean, of="models", seed=1).how == "95% of 2,000 resamples of 26 models, percentile"
    rough = bootstrap(models, np.mean, units=models // 2, of="years", method="bca", level=0.995, draws=50, seed=1)
    assert rough.how == "99.5% of 50 resamples of 13 years, BCa"


def test_records_of_any_kind_can_be_drawn_again() -> None:
    records = [{"loss": 1.0}, {"loss": 2.0}, {"loss": 3.0}]
    found = bootstrap(records, lambda drawn: float(np.mean([each["loss"] for each in drawn])), draws=200, seed=1)
    assert 1 <= found.low < 2 < found.high <= 3


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"method": "basic"}, "method must be one of percentile, bca, got basic"),
        ({"data": ([1, 2], [1])}, "columns must be of one length, got [2, 1]"),
        ({"units": ["a", "b"]}, "units must be one for each of 3 rows, got 2"),
        ({"units": ["a", "a", "a"], "of": "models"}, "number of models must be in [2, inf), got 1.0"),
        ({"statistic": lambda x: math.nan}, "what the analysis gives must be in (-inf, inf), got nan"),
        ({"statistic": lambda x: 1.0, "method": "bca"}, "ends of the interval must be in (-inf, inf), got nan"),
    ],
)
def test_what_has_no_interval_is_refused(changed: dict[str, object], message: str) -> None:
    given = {"data": [1.0, 2.0, 3.0], "statistic": np.mean, "draws": 20, "seed": 1} | changed
    with pytest.raises(ValueError) as error:
        bootstrap(**given)  # type: ignore[arg-type]
    assert str(error.value) == message


# ---------------------------------------------------------------- nulls


def shuffled(generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    return LSAT, generator.permutation(GPA)


def test_a_share_counts_the_finding_among_the_draws() -> None:
    # draws 0, 1, 2 ... 8 in turn: four are at least 5, and the finding itself is the fifth of ten
    turn = itertools.count()
    found = under_null([5.0], lambda x: x[0], lambda _: [float(next(turn))], side="above", draws=9, seed=1)
    assert list(found.values) == list(range(9))
    assert (found.found, found.share, found.error) == (5.0, close(0.5), close(math.sqrt(0.25 / 9)))


@pytest.mark.parametrize(("side", "share"), [("above", 0.3), ("below", 0.9), ("both", 0.6)])
def test_a_share_is_of_the_side_that_was_asked_for(side: str, share: float) -> None:
    turn = itertools.count()
    found = under_null([7.0], lambda x: x[0], lambda _: [float(next(turn))], side=side, draws=9, seed=1)
    assert found.share == close(share)  # 7 and 8 are above, 0 to 7 below


def test_both_sides_are_never_more_than_all() -> None:
    assert under_null([1.0], np.mean, lambda _: [1.0], draws=9, seed=1).share == 1.0


def test_no_draw_as_extreme_is_one_in_so_many_and_never_nought() -> None:
    assert under_null([9.0], np.mean, lambda _: [1.0], side="above", draws=99, seed=1).share == close(0.01)


def test_the_law_schools_are_as_unlikely_under_shuffling_as_by_students_t() -> None:
    found = under_null((LSAT, GPA), correlation, shuffled, draws=20_000, seed=1)
    assert abs(found.share - stats.pearsonr(LSAT, GPA).pvalue) < 4 * found.error


@pytest.mark.parametrize("side", ["above", "both"])
def test_shares_are_uniform_where_nothing_is_going_on(side: str) -> None:
    def draw(generator: np.random.Generator) -> np.ndarray:
        return generator.normal(size=6)

    rng = np.random.default_rng(8)
    shares = [under_null(draw(rng), np.mean, draw, side=side, draws=99, seed=seed).share for seed in range(400)]
    assert stats.kstest(shares, "uniform").statistic < 1.63 / math.sqrt(400) + 0.02  # 1%, and steps of a fiftieth


def test_a_side_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^side must be one of above, below, both, got beside$"):
        under_null([1.0], np.mean, lambda _: [1.0], side="beside", seed=1)


# ---------------------------------------------------------------- units left out, and windows


def test_leaving_each_school_out_gives_the_jackknife() -> None:
    found = leave_out((LSAT, GPA), correlation, range(1, 16))
    kept = [[i for i in range(15) if i != out] for out in range(15)]
    assert list(found) == [f"without {name}" for name in range(1, 16)]
    assert list(found.values()) == close([correlation(LSAT[k], GPA[k]) for k in kept])
    # the first school lies off the line: Efron & Tibshirani 1993, chapter 11
    assert found["without 1"] == max(found.values()) == pytest.approx(0.893, abs=0.001)


def test_rows_of_one_name_are_left_out_together() -> None:
    found = leave_out([1.0, 2.0, 6.0], np.mean, ["GPT-4", "GPT-3", "GPT-4"])
    assert found == {"without GPT-4": 2.0, "without GPT-3": 3.5}


def test_the_only_unit_cannot_be_left_out() -> None:
    with pytest.raises(ValueError, match=r"^number of units must be in \[2, inf\), got 1.0$"):
        leave_out([1.0, 2.0], np.mean, ["GPT-4", "GPT-4"])


def test_a_line_has_one_slope_from_any_start_to_any_end() -> None:
    years = np.arange(2010, 2025)
    found = start_end(years, 3 * years + 1, slope, [2010, 2012], [2020, 2024])
    assert found == dict.fromkeys(
        ["from 2010 to 2020", "from 2010 to 2024", "from 2012 to 2020", "from 2012 to 2024"], close(3, rel=1e-6)
    )


def test_a_window_holds_its_ends() -> None:
    assert start_end([1, 2, 3, 4], [1, 2, 3, 4], lambda x, y: len(x), [1.5, 2], [4]) == {
        "from 1.5 to 4": 3.0,
        "from 2 to 4": 3.0,
    }


def test_a_window_that_is_too_small_is_refused_by_name() -> None:
    with pytest.raises(ValueError) as error:
        start_end([2018, 2019, 2020], [1, 2, 3], slope, [2019], [2020])
    assert str(error.value) == "number of points from 2019 to 2020 must be in [3, inf), got 2.0"


def test_a_table_of_one_number_has_no_width() -> None:
    assert crossed_interval(np.full((3, 5), 2.0), np.mean, seed=1) == (2.0, 2.0)


def test_the_spread_of_rows_alone_is_that_of_drawing_them() -> None:
    # the mean of two draws from 0 and 1 is 0, 1/2 or 1 with chances 1/4, 1/2 and 1/4
    table = np.repeat([[0.0], [1.0]], 7, axis=1)
    assert crossed_interval(table, np.mean, level=0.6, seed=2) == (0.0, 1.0)
    assert crossed_interval(table, np.mean, level=0.4, seed=2) == (0.5, 0.5)


def test_columns_are_drawn_too() -> None:
    low, high = crossed_interval(np.repeat(np.arange(100.0)[None], 2, axis=0), np.mean, seed=3)
    # the standard error of the mean of 100 of them is 2.89
    assert (high - low) / 2 == pytest.approx(1.96 * 2.887, rel=0.08)


def test_one_row_is_refused() -> None:
    with pytest.raises(ValueError, match="table must have 2 rows and 2 columns or more, got 1 and 4"):
        crossed_interval(np.zeros((1, 4)), np.mean, seed=1)
