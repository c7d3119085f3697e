"""Skills copied from the best: the critical population against drawn copies; and hyperbolic growth by hand."""

import numpy as np
import pytest

from snippets.demography import critical_population, hyperbolic_population, hyperbolic_rate
from tests.snippets.common import close

GAMMA = 0.5772156649015329  # Euler's constant


def test_the_critical_population_by_hand() -> None:
    assert critical_population(GAMMA + np.log(500), 1) == close(500)
    assert critical_population(2 * GAMMA, 2) == close(1)


def test_at_the_critical_population_the_best_of_drawn_copies_is_as_good_as_the_model() -> None:
    people = round(float(critical_population(9, 1.5)))
    best = np.random.default_rng(1).gumbel(-9, 1.5, size=(20_000, people)).max(axis=1)
    assert abs(best.mean()) < 4 * best.std() / np.sqrt(best.size) + 1.5 / people


def test_a_hyperbola_by_hand() -> None:
    # 1/P falls from 1 to 1/2 in ten years, and would be 1/4 in five more
    assert hyperbolic_rate(1, 2, 10) == close(0.05)
    assert hyperbolic_population(1, 0.05, 15) == close(4)


def test_beyond_its_end_a_hyperbola_is_refused() -> None:
    with pytest.raises(ValueError) as error:
        hyperbolic_population(1, 0.05, 20)
    assert str(error.value) == "what is left of 1 / first must be in (0, inf), got 0.0"
