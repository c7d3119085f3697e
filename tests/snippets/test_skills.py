"""Skills with a long tail: sums by hand, and the exponents of the theory."""

import math

import numpy as np
import pytest
from scipy.special import zeta

from snippets.skills import data_exponent_of_skills, simulate_unlearned, unlearned_share
from tests.snippets.common import close


def test_nothing_met_leaves_everything() -> None:
    assert unlearned_share(0, [0.1, 1.0, 3.0]) == close([1, 1, 1])


def test_a_single_sample_teaches_the_expected_square() -> None:
    # sum of p (1 - p) = 1 - sum of p^2, which is 1 - zeta(4) / zeta(2)^2 at decay 1
    assert unlearned_share(1, 1.0) == close(1 - zeta(4) / zeta(2) ** 2, rel=1e-9)
    assert 1 - zeta(4) / zeta(2) ** 2 == close(1 - (math.pi**4 / 90) / (math.pi**2 / 6) ** 2)


@pytest.mark.parametrize("decay", [0.2, 0.5, 1.0])
def test_the_slope_is_that_of_the_theory(decay: float) -> None:
    few, many = (np.log(unlearned_share(n, decay)) for n in (1e3, 1e5))
    assert (few - many) / np.log(100) == close(data_exponent_of_skills(decay), rel=0.01)


def test_the_exponent_in_data_is_the_smaller() -> None:
    assert data_exponent_of_skills([0.5, 1, 4]) == close([1 / 3, 1 / 2, 4 / 5])


@pytest.mark.parametrize("decay", [0.1, 0.5, 1.5])
def test_drawing_gives_what_the_sum_gives(decay: float) -> None:
    drawn = simulate_unlearned(500, decay, trials=200, seed=7)
    assert abs(drawn.value - float(unlearned_share(500, decay))) < 4 * drawn.standard_error
    assert 0 < drawn.standard_error < 0.01


def test_the_draws_are_the_seeds() -> None:
    first, again, other = (simulate_unlearned(50, 0.5, 3, seed) for seed in (1, 1, 2))
    assert first == again != other
