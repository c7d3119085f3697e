"""Skills copied from the best: the model's root, its growth with the logarithm of the group, and drawn copies."""

import numpy as np
import pytest

from snippets.demography import (
    critical_population,
    hyperbolic_population,
    hyperbolic_rate,
    loss_of_critical,
    simulate_skill,
    skill_change,
)
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


def test_the_loss_for_which_a_population_is_critical() -> None:
    assert loss_of_critical(1) == close(GAMMA)
    assert critical_population(loss_of_critical(4000), 1) == close(4000)


def test_simulated_islands_drift_as_the_formula_says() -> None:
    steps = np.diff(simulate_skill(300, 7, 1.5, 40, 60, seed=2), axis=0)
    assert abs(steps.mean() - skill_change(300, 7, 1.5)) < 4 * steps.std() / np.sqrt(steps.size)


def test_a_hyperbola_by_hand() -> None:
    # 1/P falls from 1 to 1/2 in ten years, and would be 1/4 in five more
    assert hyperbolic_rate(1, 2, 10) == close(0.05)
    assert hyperbolic_population(1, 0.05, 15) == close(4)


def test_beyond_its_end_a_hyperbola_is_refused() -> None:
    with pytest.raises(ValueError) as error:
        hyperbolic_population(1, 0.05, 20)
    assert str(error.value) == "what is left of 1 / first must be in (0, inf), got 0.0"
