"""A log-normal wait by its mean and mode: its median, its limits, and drawn waits."""

import math

import numpy as np
import pytest

from snippets.forecasts import lognormal_chance
from tests.snippets.common import close


def test_at_the_median_the_chance_is_even() -> None:
    # s = 1, m = 0: mean exp(1/2), mode exp(-1), median 1
    assert lognormal_chance(1, math.exp(0.5), math.exp(-1)) == close(0.5)


def test_one_spread_later_the_chance_is_that_of_the_normal_distribution() -> None:
    assert lognormal_chance(math.e, math.exp(0.5), math.exp(-1)) == pytest.approx(0.8413447, abs=1e-7)


def test_drawn_waits_agree() -> None:
    drawn = np.random.default_rng(2).lognormal(1.5, 0.4, size=100_000)
    mean, mode = math.exp(1.5 + 0.08), math.exp(1.5 - 0.16)
    assert drawn.mean() == pytest.approx(mean, rel=0.01)
    assert np.mean(drawn <= 5) == pytest.approx(lognormal_chance(5, mean, mode), abs=0.006)


def test_a_mode_at_or_above_the_mean_is_refused() -> None:
    with pytest.raises(ValueError) as error:
        lognormal_chance(1, 2, 4)
    assert str(error.value) == "mode / mean must be in (0, 1), got 2.0"
