"""Tokens to a loss: values by hand, and the laws that they were solved from."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.parametric import best_parameters, joint_loss, parametric_loss
from snippets.thrift import (
    most_saved_by_size,
    most_saved_by_size_jointly,
    saved_by_size,
    steps_to_reach,
    term_ratio,
    term_ratio_jointly,
    token_floor,
    token_floor_jointly,
    tokens_to_reach,
    tokens_to_reach_jointly,
)
from tests.snippets.common import close

HOFFMANN = (406.4, 410.7, 0.34, 0.28)  # arXiv:2203.15556, equation 10
KAPLAN = (6.4e13, 1.8e13, 0.076, 0.103)  # arXiv:2001.08361, table 2


def test_by_hand() -> None:
    # size takes 5 / 100^0.5 = 0.5 of the loss of 1.2, and data 7 / D^(1/3) = 0.7 for D = 1000
    assert tokens_to_reach(1.2, 100, 5, 7, 0.5, 1 / 3) == close(1000)
    # L^(1 / 0.5) = 9, of which (40 / 8)^(0.5 / 0.5) = 5 is size; 12 / D = 4
    assert tokens_to_reach_jointly(3, 8, 40, 12, 0.5, 0.5) == close(3)


@given(st.floats(1e8, 1e12), st.floats(1e8, 1e13))
def test_each_law_gives_its_tokens_back(parameters: float, tokens: float) -> None:
    loss = parametric_loss(parameters, tokens, *HOFFMANN)
    assert tokens_to_reach(loss, parameters, *HOFFMANN) == close(tokens, rel=1e-9)
    loss = joint_loss(parameters, tokens, *KAPLAN)
    assert tokens_to_reach_jointly(loss, parameters, *KAPLAN) == close(tokens, rel=1e-6)


@pytest.mark.parametrize(
    ("function", "arguments"),
    [(tokens_to_reach, (0.5, 100, 5, 7, 0.5, 1 / 3)), (tokens_to_reach_jointly, (2, 8, 40, 12, 0.5, 0.5))],
)
def test_a_loss_that_the_size_forbids_is_refused(function, arguments) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match=r"what size leaves to data must be in \(0, inf\), got -?[01]\.0"):
        function(*arguments)


@pytest.mark.parametrize("parameters", [1e9, 1e12])
def test_no_size_comes_below_the_floor_and_a_vast_one_comes_to_it(parameters: float) -> None:
    loss = parametric_loss(parameters, 1e12, *HOFFMANN)
    floor = token_floor(loss, HOFFMANN[1], HOFFMANN[3])
    assert floor < 1e12
    assert tokens_to_reach(loss, 1e80, *HOFFMANN) == close(floor, rel=1e-6)
    loss = joint_loss(parameters, 1e12, *KAPLAN)
    floor = token_floor_jointly(loss, KAPLAN[1], KAPLAN[3])
    assert floor < 1e12
    assert tokens_to_reach_jointly(loss, 1e80, *KAPLAN) == close(floor, rel=1e-6)


def test_floors_by_hand() -> None:
    assert token_floor(0.7, 7, 1 / 3) == close(1000)
    assert token_floor_jointly(3, 18, 0.5) == close(2)


def test_the_most_that_size_saves() -> None:
    assert most_saved_by_size(0.5, 0.5) == close(4)  # 2^(1 / 0.5)
    best = best_parameters(1e22, *HOFFMANN)
    tokens = 1e22 / 6 / best
    floor = token_floor(parametric_loss(best, tokens, *HOFFMANN), HOFFMANN[1], HOFFMANN[3])
    assert most_saved_by_size(HOFFMANN[2], HOFFMANN[3]) == close(tokens / floor, rel=1e-9)


def test_the_most_that_size_saves_by_the_joint_law() -> None:
    # N_c = 8, D_c = 12, both exponents 0.5: 8 / N + 12 / D is least for 6 N D at equal terms, so half of the tokens go
    assert most_saved_by_size_jointly(0.5, 0.5) == close(2)
    # along N D = 1e22 the loss is least at the best size; there the floor is the smallest share of the tokens read
    sizes = np.logspace(9, 13, 100_001)
    losses = np.asarray(joint_loss(sizes, 1e22 / sizes, *KAPLAN))
    best = int(np.argmin(losses))
    floor = token_floor_jointly(float(losses[best]), KAPLAN[1], KAPLAN[3])
    assert most_saved_by_size_jointly(KAPLAN[2], KAPLAN[3]) == close(1e22 / sizes[best] / floor, rel=1e-3)


def test_what_size_saves_by_hand() -> None:
    # the term of size is three times that of data, so that data may be four times as large, or twice with a third left
    assert saved_by_size(3, 0.5) == close(16)  # 4^(1 / 0.5)
    assert saved_by_size(3, 0.5, 0.5) == close(4)  # joined as data
    assert saved_by_size(3, 0.5, 0.5, 2 / 3) == close(2)
    assert saved_by_size(3, 0.5, kept=1) == close(1)
    assert term_ratio(100, 1000, 5, 7, 0.5, 1 / 3) == close(0.5 / 0.7)
    assert term_ratio_jointly(8, 3, 40, 12, 0.5, 0.5) == close(5 / 4)


@given(st.floats(1e8, 1e12), st.floats(1e8, 1e13), st.floats(1, 1e6))
def test_one_formula_serves_both_laws_and_every_growth(parameters: float, tokens: float, times: float) -> None:
    loss = parametric_loss(parameters, tokens, *HOFFMANN)
    saved = tokens / np.asarray(tokens_to_reach(loss, times * parameters, *HOFFMANN))
    ratio = term_ratio(parameters, tokens, *HOFFMANN)
    assert saved_by_size(ratio, HOFFMANN[3], kept=times ** -HOFFMANN[2]) == close(float(saved), rel=1e-6)
    loss = joint_loss(parameters, tokens, *KAPLAN)
    saved = tokens / np.asarray(tokens_to_reach_jointly(loss, times * parameters, *KAPLAN))
    ratio, kept = term_ratio_jointly(parameters, tokens, *KAPLAN), times ** (-KAPLAN[2] / KAPLAN[3])
    assert saved_by_size(ratio, KAPLAN[3], KAPLAN[3], kept) == close(float(saved), rel=1e-6)


def test_the_factors_that_were_named_answer_different_questions() -> None:
    besiroglu = (482.01, 2085.43, 0.3478, 0.3658)  # arXiv:2404.10102, table 1
    llama = 7e10, 2e12  # Llama 2
    assert most_saved_by_size(*besiroglu[2:]) == close(7.1, rel=0.01)
    assert most_saved_by_size_jointly(*KAPLAN[2:]) == close(2.4, rel=0.02)
    assert saved_by_size(term_ratio_jointly(*llama, *KAPLAN), KAPLAN[3], KAPLAN[3]) == close(18, rel=0.01)
    assert saved_by_size(term_ratio(*llama, *besiroglu), besiroglu[3]) == close(9, rel=0.01)
    assert most_saved_by_size(0.095, 0.095) == close(1475, rel=0.001)
    assert most_saved_by_size(0.095, 0.095, joining=0.095) == close(2)


def test_steps_by_hand() -> None:
    # L = 3, of which size takes (40 / 10)^0.5 = 2; 100 / S is 1 for S = 100
    assert steps_to_reach(3, 10, 40, 100, 0.5, 1) == close(100)
    assert steps_to_reach(2, float("inf"), 40, 100, 0.5, 0.5) == close(25)
