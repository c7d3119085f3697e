"""Laws of loss in parameters and tokens: values derived by hand and published, limits, and optima found by search."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import brentq

from snippets.parametric import (
    best_parameters,
    best_parameters_by_search,
    composed_exponent,
    composed_parameters,
    composed_scale,
    effective_tokens,
    joint_loss,
    overfitting_scale,
    parametric_loss,
    tokens_where_best,
)
from tests.snippets.common import close

# A, B, a, b of Hoffmann et al. 2022 (arXiv:2203.15556), unrounded, and of Besiroglu et al. 2024 (arXiv:2404.10102)
HOFFMANN = (math.exp(6.0073404), math.exp(6.0179186), 0.33917084, 0.2849083)
BESIROGLU = (482.01, 2085.43, 0.3478, 0.3658)
coefficient, exponent = st.floats(1, 1e4), st.floats(0.1, 1.0)


def test_the_parametric_loss_is_the_sum_of_its_terms() -> None:
    assert parametric_loss(100, 1000, 5, 7, 0.5, 1 / 3, 2) == close(2 + 0.5 + 0.7)
    assert parametric_loss(100, 1000, 5, 7, 0.5, 1 / 3) == close(1.2)
    assert parametric_loss(100, 1000, 5, 7, 0, 0, 2) == 14


def test_chinchillas_loss_is_as_published() -> None:
    # Besiroglu et al. 2024: about 1.97 for 70B parameters and 1.4T tokens, from 1.8172 + 0.0816 + 0.0743 by hand
    assert parametric_loss(70e9, 1.4e12, *BESIROGLU, 1.8172) == close(1.973, rel=1e-3)


def test_the_best_size_at_gophers_budget_is_that_of_figure_4() -> None:
    assert best_parameters(5.76e23, *HOFFMANN) == close(40e9, rel=0.02)  # Hoffmann et al. 2022: 40B


def test_the_best_size_solves_a_case_by_hand() -> None:
    # a = b = 1: N = sqrt(A C / 6 B); A = 8, B = 2, C = 600 gives sqrt(400)
    assert best_parameters(600, 8, 2, 1, 1) == close(20)
    # a = 1, b = 3: N = (A / 3 B)^(1/4) (C / 6)^(3/4); A = 48, B = 1, C = 96 gives 2 x 8
    assert best_parameters(96, 48, 1, 1, 3) == close(16)


@pytest.mark.parametrize("law", [HOFFMANN, BESIROGLU, (1.0, 1.0, 0.5, 0.5), (500.0, 20.0, 0.3, 0.6)])
@pytest.mark.parametrize("flop", [1e18, 5.76e23, 1e30])
def test_a_search_finds_the_same_best_size(flop: float, law: tuple[float, float, float, float]) -> None:
    assert best_parameters_by_search(flop, *law) == close(best_parameters(flop, *law), rel=1e-6)


def test_a_search_stays_between_one_parameter_and_one_token() -> None:
    assert best_parameters_by_search(6e10, 1e-9, 1e9, 1, 1) == close(1, rel=1e-8)
    assert best_parameters_by_search(6e10, 1e9, 1e-9, 1, 1) == close(1e10, rel=1e-8)


@given(st.floats(1e10, 1e30), coefficient, coefficient, exponent, exponent, st.floats(0.5, 2.0))
def test_no_other_size_of_the_same_compute_has_a_lower_loss(
    flop: float, of_size: float, of_data: float, a: float, b: float, other: float
) -> None:
    n = best_parameters(flop, of_size, of_data, a, b)
    least = parametric_loss(n, flop / 6 / n, of_size, of_data, a, b)
    assert parametric_loss(n * other, flop / 6 / n / other, of_size, of_data, a, b) >= least * (1 - 1e-12)


def test_the_joint_law_gives_each_single_law_in_its_limit() -> None:
    kaplan = (6.4e13, 1.8e13, 0.076, 0.103)  # Kaplan et al. 2020 (arXiv:2001.08361), table 2
    assert joint_loss(175e9, math.inf, *kaplan) == close((6.4e13 / 175e9) ** 0.076)
    assert joint_loss(math.inf, 300e9, *kaplan) == close(60**0.103)
    assert joint_loss(1.0, 1.0, 4.0, 3.0, 0.5, 1.0) == close(5.0)


@pytest.mark.parametrize("name", ["parameters", "tokens"])
def test_the_joint_law_takes_infinity_and_no_nought(name: str) -> None:
    arguments = {"parameters": 1e9, "tokens": 1e9}
    with pytest.raises(ValueError, match=rf"{name} must be in \(0, inf\], got 0.0"):
        joint_loss(**arguments | {name: 0.0}, parameter_scale=1, data_scale=1, parameter_exponent=1, data_exponent=1)


def test_the_rule_against_overfitting_has_the_published_factor() -> None:
    # Kaplan et al. 2020, equation 4.4: 5e3 for an excess of about 0.02
    assert overfitting_scale(0.02, 6.4e13, 1.8e13, 0.076, 0.103) == close(5e3, rel=0.15)


@given(st.floats(0.001, 1.0), st.floats(1e3, 1e12))
def test_as_many_tokens_as_the_rule_asks_raise_the_loss_by_the_excess(excess: float, n: float) -> None:
    kaplan = (6.4e13, 1.8e13, 0.076, 0.103)
    tokens = overfitting_scale(excess, *kaplan) * n ** (0.076 / 0.103)
    assert joint_loss(n, tokens, *kaplan) / joint_loss(n, math.inf, *kaplan) - 1 == close(excess, rel=1e-6)


def test_the_reciprocals_of_the_exponents_add() -> None:
    assert composed_exponent(1, 1 / 2, 1 / 3) == close(1 / 6)
    assert composed_exponent(0.077, 0.21, 0.76) == close(1 / (12.987013 + 4.761905 + 1.315789), rel=1e-6)


def test_the_composed_law_is_the_least_loss_that_a_search_finds_and_has_its_size() -> None:
    # Kaplan et al. 2020: L = (N_c / N)^a_N + (6 N B_* S_c / (L^(1 / a_B) C))^a_S, equation B.3, least over N
    n_c, b, s_c, a_n, a_b, a_s = 6.5e13, 2.1e8, 2.1e3, 0.077, 0.21, 0.76
    flop = 1e24

    def loss(size: float) -> float:
        def excess(found: float) -> float:
            return float(found - (n_c / size) ** a_n - (6 * size * b * s_c / (found ** (1 / a_b) * flop)) ** a_s)

        return float(brentq(excess, 0.1, 1e3, xtol=1e-12))

    least, best = min((loss(size), size) for size in (10 ** (10 + 0.005 * i) for i in range(600)))
    scale = composed_scale(n_c, b, s_c, a_n, a_s)
    assert (scale / flop) ** composed_exponent(a_n, a_b, a_s) == close(least, rel=1e-5)
    assert composed_parameters(flop, n_c, b, s_c, a_n, a_b, a_s) == close(best, rel=0.012)


def test_the_composed_scale_solves_a_case_by_hand() -> None:
    assert composed_scale(1, 1, 1, 1, 1) == close(6 * 4)
    assert composed_scale(2, 3, 5, 1, 0.5) == close(180 * 27 / 4)


def test_the_composed_size_solves_a_case_by_hand() -> None:
    # with every exponent 1 and every scale 1, C_c = 24 and N = 2 (C / 24)^(1 / 3)
    assert composed_parameters(24, 1, 1, 1, 1, 1, 1) == close(2)
    assert composed_parameters(24 * 27, 1, 1, 1, 1, 1, 1) == close(6)


def test_all_parameters_counted_the_tokens_are_those_of_the_best_size() -> None:
    size = best_parameters(1e22, *BESIROGLU)
    assert tokens_where_best(size, 1, *BESIROGLU) == close(1e22 / 6 / size)
    # by hand: D = (g b B N^a / (a A))^(1 / b) = 3 * 2 * 10 / 5
    assert tokens_where_best(10, 3, 5, 2, 1, 1) == close(12)


def test_the_size_that_is_best_by_a_part_has_the_least_loss_at_equal_part_times_tokens() -> None:
    part = np.geomspace(1e5, 1e7, 201)
    whole = part + 47491 * part ** (1 / 3)  # Pearce & Song 2024, equation 4
    growth = whole[100] / (part[100] + 47491 / 3 * part[100] ** (1 / 3))
    work = part[100] * tokens_where_best(whole[100], growth, *BESIROGLU)
    assert np.argmin(parametric_loss(whole, work / part, *BESIROGLU)) == 100


def test_repeated_tokens_are_worth_less_each_time() -> None:
    assert effective_tokens(100, 1, 15) == 100
    assert effective_tokens(100, 3, 2) == close(100 * (1 + 2 * (1 - math.exp(-1))))
    assert effective_tokens(100, 1e6, 15) == close(1600)
    assert effective_tokens(100, 4, 1e9) == close(400, rel=1e-8)


@given(st.floats(1, 40), st.floats(2, 50))
def test_an_epoch_more_adds_something_and_less_than_fresh_tokens(epochs: float, decay: float) -> None:
    added = effective_tokens(1, epochs + 1, decay) - effective_tokens(1, epochs, decay)
    assert 0 < added < 1
