"""Orders of magnitude: quantiles by hand, sums of squares, and drawn products against the formula."""

import numpy as np
import pytest

from snippets.orders import chance_between, combined_spread, orders_apart, orders_spread, sampled_product
from tests.snippets.common import close


def test_an_interval_of_two_quantiles_is_twice_their_distance() -> None:
    # 1.644854 standard deviations either side hold 90% of a normal distribution (any table of it)
    assert orders_spread(1, 100, 0.9) == close(2 / (2 * 1.6448536269514722))
    assert orders_spread(1, 1e4, 0.9) == close(2 * orders_spread(10, 1000, 0.9))


def test_apart() -> None:
    assert orders_apart(5e14, 5e11) == close(3)
    assert orders_apart(1, 1000) == close(-3)


def test_spreads_add_as_squares_and_a_power_multiplies() -> None:
    assert combined_spread([0.3, 0.4], [1, -1]) == close(0.5)
    assert combined_spread([0.3], [-2]) == close(0.6)


def test_lists_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError) as error:
        combined_spread([0.1, 0.2], [1])
    assert str(error.value) == "medians, spreads and powers must be lists of one length, got (2,), (1,)"


def test_half_lies_within_two_thirds_of_a_deviation() -> None:
    assert chance_between(3, 0.5, 3 - 0.6744897501960817 * 0.5, 3 + 0.6744897501960817 * 0.5) == close(0.5)
    assert chance_between(0, 1, -40, 0) == close(0.5)


def test_drawn_products_have_the_mean_and_spread_of_the_formula() -> None:
    drawn = np.log10(sampled_product([100, 5, 2], [0.2, 0.3, 0.1], [1, -1, 2], 100_000, seed=5))
    spread = combined_spread([0.2, 0.3, 0.1], [1, -1, 2])
    assert drawn.mean() == pytest.approx(np.log10(100 / 5 * 4), abs=4 * spread / np.sqrt(100_000))
    assert drawn.std() == pytest.approx(spread, rel=0.02)


def test_a_product_without_spread_is_the_product() -> None:
    assert sampled_product([6, 3], [0, 0], [1, -1], 2, seed=1) == close([2, 2])
