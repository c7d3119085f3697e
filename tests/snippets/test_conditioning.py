import math

import numpy as np
import pytest

from snippets import conditioning as c


def test_a_path_by_hand() -> None:
    # w = 1, λ = 1, α = 0.5, β = 0.5: z = 1, w = 0.5; z = 0.5 + 0.5 = 1, w = 0; z = 0.5 + 0, w = -0.25
    assert c.path([1.0], [1.0], 0.5, 0.5, 3).ravel() == pytest.approx([1, 0.5, 0, -0.25])


def test_the_best_settings_are_those_of_the_published_formulas() -> None:
    # κ = 9, λₙ = 9, λ₁ = 1: α = 2/10, left (9 - 1)/(9 + 1); with momentum α = (2/(1 + 3))², β = (2/4)², left 2/4
    assert c.best_settings(9, 9) == pytest.approx((0.2, 0, 0.8))
    assert c.best_settings(9, 9, heavy=True) == pytest.approx((0.25, 0.25, 0.5))


def test_the_steps_of_a_run_without_momentum_are_those_of_theory() -> None:
    """Both ends shrink alike at the best rate, so that the formula is exact up to a whole step."""
    for condition in (10, 100, 1000):
        rate = c.best_settings(condition)[0]
        run = c.steps_to([1 / condition, 1], [1, 1], rate, 0.01)
        assert run == math.ceil(c.steps_by_theory(condition, 0.01) - 1e-9)


def test_steps_grow_with_the_condition_number_and_with_its_root() -> None:
    plain = c.steps_by_theory(10_000, 0.01) / c.steps_by_theory(100, 0.01)
    heavy = c.steps_by_theory(10_000, 0.01, heavy=True) / c.steps_by_theory(100, 0.01, heavy=True)
    assert plain == pytest.approx(100, rel=0.01)
    assert heavy == pytest.approx(10, rel=0.01)


def test_descent_runs_away_beyond_two_over_the_curvature() -> None:
    assert c.steps_to([1.0], [1.0], 1.99, 0.01) < math.inf
    assert c.steps_to([1.0], [1.0], 2.01, 0.01) == math.inf


def test_the_condition_number_of_inputs_by_hand() -> None:
    # one input of values 1 and -1: the products' mean is the unit matrix; with 3 added it is [[10, 3], [3, 1]]
    assert c.condition_number([[1.0], [-1.0]]) == pytest.approx(1)
    root = math.sqrt(121 - 4)
    assert c.condition_number([[4.0], [2.0]]) == pytest.approx((11 + root) / (11 - root))


def test_what_is_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match="curvatures"):
        c.path([0.0], [1.0], 1)
    with pytest.raises(ValueError, match="start"):
        c.path([1.0], [1.0, 2.0], 1)
    with pytest.raises(ValueError, match="momentum"):
        c.path([1.0], [1.0], 1, 1)
    with pytest.raises(ValueError, match="left"):
        c.steps_to([1.0], [1.0], 1, 1)
    with pytest.raises(ValueError, match="condition"):
        c.best_settings(0.5)
    with pytest.raises(ValueError, match="condition"):
        c.steps_by_theory(1, 0.1)
    with pytest.raises(ValueError, match="inputs"):
        c.condition_number(np.ones(3))
