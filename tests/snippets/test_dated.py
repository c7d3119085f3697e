"""Dated forecasts: by hand, by their own integrals, against the page that published a curve, and drawn."""

import math

import numpy as np
import pytest
from scipy.integrate import quad

from snippets import dated
from snippets.forecasts import lognormal_chance
from tests.snippets.common import close

FORECASTS = {
    "log-normal": lambda t: dated.lognormal_wait(t, 17, 0.4),
    "unknown hazard": lambda t: dated.unknown_hazard(t, 55),
    "unknown hazard, half a try": lambda t: dated.unknown_hazard(t, 55, 0.5),
    "quantiles": lambda t: dated.through_quantiles(t, [7, 17, 39], [0.1, 0.5, 0.9]),
}


@pytest.mark.parametrize("name", FORECASTS)
def test_the_density_is_what_the_chance_of_waiting_longer_loses(name: str) -> None:
    forecast = FORECASTS[name]
    for low, high in ((1, 6), (8, 16), (18, 38), (40, 60)):
        lost, _ = quad(lambda t: forecast(t)[1], low, high)
        assert forecast(low)[0] - forecast(high)[0] == pytest.approx(lost, rel=1e-8)


def test_a_log_normal_by_mean_and_mode_has_them() -> None:
    median, spread = dated.lognormal_of(18, 15)
    assert median * math.exp(spread**2 / 2) == close(18)
    assert median * math.exp(-(spread**2)) == close(15)
    for t in (9, 15, 20):
        assert 1 - dated.lognormal_wait(t, median, spread)[0] == pytest.approx(lognormal_chance(t, 18, 15), rel=1e-12)


def test_a_start_meets_all_three_numbers() -> None:
    start = dated.lognormal_start(2028.5, 2025.5, 2046.0, 0.95)
    median, spread = dated.lognormal_of(2028.5 - start, 2025.5 - start)
    assert 1 - dated.lognormal_wait(2046.0 - start, median, spread)[0] == pytest.approx(0.95, rel=1e-9)
    # a wait with median 20 and spread 0.4 from 1990, by its own mean, mode and 95% quantile
    mean, mode, upper = (1990 + 20 * math.exp(power) for power in (0.08, -0.16, 0.4 * 1.6448536269514722))
    again = dated.lognormal_start(mean, mode, upper, 0.95)
    assert again == pytest.approx(1990, abs=1e-6)


def test_a_quantile_too_near_for_any_start_is_refused() -> None:
    with pytest.raises(ValueError, match="excess of the latest start must be in"):
        dated.lognormal_start(2028.5, 2025.5, 2028.6, 0.95)


def test_drawn_waits_agree() -> None:
    drawn = np.random.default_rng(3).lognormal(math.log(17), 0.4, size=200_000)
    assert np.mean(drawn > 20) == pytest.approx(dated.lognormal_wait(20, 17, 0.4)[0], abs=0.004)


def test_a_hazard_drawn_from_its_belief_gives_the_same_waits() -> None:
    rng = np.random.default_rng(4)
    for weight in (1.0, 0.5):
        drawn = rng.exponential(1 / rng.gamma(weight, 1 / 55, size=200_000))
        assert np.mean(drawn > 20) == pytest.approx(dated.unknown_hazard(20, 55, weight)[0], abs=0.004)


def test_by_laplace_what_was_tried_as_long_again_succeeds_with_even_odds() -> None:
    assert dated.unknown_hazard(55, 55)[0] == close(0.5)


def test_the_quantiles_are_met_and_the_hazard_is_even_between_them() -> None:
    left, density = dated.through_quantiles([7, 17, 39, 0], [7, 17, 39], [0.1, 0.5, 0.9])
    assert left == close([0.9, 0.5, 0.1, 1.0])
    # between 17 and 39 the hazard is ln(5) / 22, and so it is ever after
    assert np.array(density)[2] / np.array(left)[2] == close(math.log(5) / 22)
    assert dated.through_quantiles(61, [7, 17, 39], [0.1, 0.5, 0.9])[0] == close(0.1 / 5)


@pytest.mark.parametrize(
    ("times", "chances", "message"),
    [
        ([7, 7], [0.1, 0.5], "steps of times must be in (0, inf), got 0.0"),
        ([7, 17], [0.5, 0.1], "steps of chances must be in (0, inf), got -0.4"),
        ([7], [0.1, 0.5], "times and chances must be as many in one row, got shapes (1,) and (2,)"),
    ],
)
def test_quantiles_that_do_not_rise_are_refused(times: list[float], chances: list[float], message: str) -> None:
    with pytest.raises(ValueError) as error:
        dated.through_quantiles(1, times, chances)
    assert str(error.value) == message


def test_twice_the_chance_is_a_bit() -> None:
    assert dated.bits_ahead(0.6, 0.3) == close(1.0)
    assert dated.bits_ahead(0.3, 0.6) == close(-1.0)


def test_the_curve_of_2005_crosses_where_the_book_says() -> None:
    # the appendix: a brain (1e16) for $1,000 around 2023, for a cent around 2037; a race of 1e10 brains around 2049
    for year, brains in ((2023, 1.0), (2037, 1e5), (2049, 1e10)):
        low, high = dated.kurzweil_2005(year - 1), dated.kurzweil_2005(year + 1)
        assert low < 1e16 * brains < high


def test_a_line_doubles_after_its_doubling_time() -> None:
    assert dated.doubling_from(2009, 2005, 3, 2) == close(12.0)
