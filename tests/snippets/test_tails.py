"""Long tails: sums known in closed form, limits, and the sum done term by term."""

import math

import numpy as np

from snippets.tails import commonest_share
from tests.snippets.common import close


def test_the_commonest_kind_has_one_over_zeta() -> None:
    assert commonest_share(1, 1) == close(6 / math.pi**2)  # zeta(2) = pi^2 / 6
    assert commonest_share(1, 3) == close(90 / math.pi**4)  # zeta(4) = pi^4 / 90


def test_two_kinds_of_inverse_squares() -> None:
    assert commonest_share(2, 1) == close(1.25 * 6 / math.pi**2)  # 1 + 1/4


def test_no_kinds_are_no_share() -> None:
    assert commonest_share(0, 0.5) == 0.0


def test_what_is_left_falls_as_a_power() -> None:
    left = 1 - np.asarray(commonest_share([1e4, 1e5], 0.5))
    assert left[0] / left[1] == close(math.sqrt(10), rel=1e-4)  # ten times the kinds, decay one half
