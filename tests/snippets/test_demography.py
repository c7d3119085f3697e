"""Skills copied from the best: the model's root, its growth with the logarithm of the group, and drawn copies."""

import numpy as np
import pytest

from snippets.demography import critical_population, skill_change
from tests.snippets.common import close

GAMMA = 0.5772156649015329  # Euler's constant


def test_alone_and_without_loss_the_mean_draw_is_eulers_constant() -> None:
    assert skill_change(1, 0, 2) == close(2 * GAMMA)


def test_e_times_the_people_gain_one_spread() -> None:
    assert skill_change(np.e * 50, 3, 2) - skill_change(50, 3, 2) == close(2)


def test_at_the_critical_population_skill_stands_still() -> None:
    assert critical_population(GAMMA + np.log(500), 1) == close(500)
    assert skill_change(critical_population(12, 1.5), 12, 1.5) == pytest.approx(0, abs=1e-12)


def test_drawn_copies_agree() -> None:
    best = np.random.default_rng(1).gumbel(-6, 1.5, size=(20_000, 200)).max(axis=1)
    error = best.std() / np.sqrt(best.size)
    assert abs(best.mean() - skill_change(200, 6, 1.5)) < 4 * error
