"""Many answers: values derived by hand or exactly, counts of every case, published figures, limits, and properties."""

import itertools
import math
from collections import Counter
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import betainc

from snippets.voting import (
    coverage,
    difficulties,
    picked_success,
    simulate_votes,
    vote_success,
    winning_chances,
)
from tests.snippets.common import close, probability

# ---------------------------------------------------------------- some answer right


def test_two_answers_at_a_half_cover_three_quarters() -> None:
    assert coverage(0.5, 2) == close(0.75)


def test_two_answers_that_are_correlated_cover_less() -> None:
    assert coverage(0.5, 2, 1 / 3) == close(2 / 3)  # q uniform: 1 - E[(1 - q)^2] = 1 - 1/3


def test_endless_answers_cover_every_problem_but_by_a_power_law() -> None:
    # q uniform, so that one problem in n + 1 stays: tenfold the answers, a tenth of what was left
    assert 1 - coverage(0.5, 9, 1 / 3) == close(0.1)
    assert 1 - coverage(0.5, 99, 1 / 3) == close(0.01)


# ---------------------------------------------------------------- votes


def by_cases(n: int, wrong: int) -> list[float]:
    """Every way in which n answers can fall, counted by how many are right; wrong ones are alike."""
    won, all_ways = Counter[int](), Counter[int]()
    for answers in itertools.product(range(wrong + 1), repeat=n):
        counts = [answers.count(a) for a in range(wrong + 1)]
        k, most = counts[0], max(counts)
        all_ways[k] += 1
        won[k] += Fraction(int(k == most), counts.count(most))  # type: ignore[assignment]
    return [float(Fraction(won[k], all_ways[k])) for k in range(n + 1)]


@pytest.mark.parametrize(("n", "wrong"), [(1, 1), (4, 1), (5, 1), (5, 2), (6, 2), (6, 3), (4, 5)])
def test_the_winning_chances_are_those_of_every_case_counted(n: int, wrong: int) -> None:
    assert winning_chances(n, wrong) == close(np.array(by_cases(n, wrong)), rel=1e-12, abs=1e-15)


def test_a_vote_of_yes_or_no_is_condorcets() -> None:
    assert vote_success(0.6, 3) == close(0.648)  # 0.6^3 + 3 0.6^2 0.4
    condorcet = sum(math.comb(101, k) * 0.6**k * 0.4 ** (101 - k) for k in range(51, 102))
    assert vote_success(0.6, 101) == close(condorcet, rel=1e-9)


def test_a_tie_is_settled_by_lot() -> None:
    assert vote_success(0.6, 2) == close(0.36 + 0.48 / 2)


def test_mistakes_that_scatter_lose_to_a_right_answer_that_is_rarer_than_half() -> None:
    assert vote_success(0.4, 75) < 0.05
    assert vote_success(0.4, 75, wrong=4) > 0.99  # each mistake has 0.15


def test_as_many_votes_as_are_allowed_win_as_the_binomial_of_their_rivals_says() -> None:
    # 256 votes, k of them right, and j of the other m = 256 - k for the first of two mistakes: j is binomial(m, 1/2)
    n, chances = 256, winning_chances(256, 2)
    for k in (86, 100, 120):
        m, won = n - k, Fraction(0)
        for j in range(m + 1):
            rival = max(j, m - j)
            if k >= rival:
                tied = (j == k) + (m - j == k)
                won += Fraction(math.comb(m, j), (1 + tied) * 2**m)
        assert chances[k] == close(float(won), rel=1e-9)
    assert vote_success(0.5, 256, 1, 1 / 3) == close(0.5)  # uniform difficulty


def test_two_kinds_of_problem_are_lifted_past_what_a_beta_distribution_allows() -> None:
    # 56% of problems at 0.6 and the rest at 0: 0.56 of the binomial's upper half, ties halved; Lewkowycz's 33.6% and 64
    upper = math.fsum(math.comb(64, k) * 0.6**k * 0.4 ** (64 - k) for k in range(33, 65))
    upper += math.comb(64, 32) * 0.24**32 / 2
    assert 0.56 * vote_success(0.6, 64) == close(0.56 * upper)
    assert 0.56 * upper > 0.503
    assert np.max(vote_success(0.336, 64, 1, np.linspace(0, 0.98, 99))) < 0.336


def test_a_vote_over_uniform_difficulty_is_right_half_of_the_time() -> None:
    assert vote_success(0.5, 5, 1, 1 / 3) == close(0.5)


def test_three_votes_over_a_triangle_of_difficulties() -> None:
    # density 2 q: E[3 q^2 - 2 q^3] = 2 (3/4 - 2/5) = 0.7
    assert vote_success(2 / 3, 3, 1, 0.25) == close(0.7)


@pytest.mark.parametrize("p", [0.0, 1.0])
@pytest.mark.parametrize("rho", [0.0, 0.4])
def test_certain_answers_make_a_certain_vote(p: float, rho: float) -> None:
    assert vote_success(p, 7, 3, rho) == p


@pytest.mark.slow
@given(probability, st.integers(1, 40), st.integers(1, 8), st.floats(0.02, 0.9))
def test_the_exact_vote_equals_its_average_over_difficulties(p: float, n: int, wrong: int, rho: float) -> None:
    q, weight = difficulties(p, rho, 40)  # exact for polynomials of degree 79
    assert vote_success(p, n, wrong, rho) == close(float(weight @ vote_success(q, n, wrong)), rel=1e-7, abs=1e-10)


def test_the_least_correlation_is_none() -> None:
    assert vote_success(0.4, 9, 3, 2e-6) == close(vote_success(0.4, 9, 3), rel=1e-4)


def test_endless_votes_settle_on_the_share_of_easy_problems() -> None:
    assert vote_success(2 / 3, 255, 1, 0.25) == close(0.75, rel=2e-3)  # density 2 q, from a half to one
    assert vote_success(0.6, 149, 1, 0.3) == close(1 - betainc(1.4, 2.8 / 3, 0.5), rel=2e-3)  # a = 0.6 * 0.7 / 0.3


def test_a_vote_over_two_kinds_of_problem_rises_and_falls() -> None:
    # Chen et al. 2024, theorem 1: easy and hard with p1 + p2 > 1, too few easy ones: up first, then down
    votes = [0.6 * vote_success(0.85, n) + 0.4 * vote_success(0.4, n) for n in (1, 5, 149)]
    assert votes[0] < votes[1] > votes[2]


# ---------------------------------------------------------------- a verifier


def test_a_perfect_verifier_finds_every_right_answer() -> None:
    assert picked_success(0.2, 3) == close(coverage(0.2, 3))


def test_a_verifier_that_knows_nothing_picks_by_lot() -> None:
    assert picked_success(0.3, 50, 0.7, 0.7) == close(0.3)


def test_two_answers_and_a_careless_verifier_by_hand() -> None:
    # p = 1/2, passes right ones always and wrong ones half of the time: none passed with (1/4)^2
    assert picked_success(0.5, 2, 1.0, 0.5) == close((1 - 1 / 16) * 2 / 3)


def test_many_answers_only_bring_what_bayes_allows() -> None:
    assert picked_success(0.1, 10_000, 0.9, 0.1) == close(0.5)


@pytest.mark.parametrize(("p", "expected"), [(0.0, 0.0), (1.0, 1.0)])
def test_where_all_answers_are_alike_no_verifier_matters(p: float, expected: float) -> None:
    assert picked_success(p, 3, 0.0, 0.0) == expected
    assert picked_success(p, 3, 1.0, 1.0) == expected


# ---------------------------------------------------------------- difficulties and simulation


def test_the_difficulties_have_the_mean_and_the_correlation_asked_for() -> None:
    q, weight = difficulties(0.3, 0.2)
    assert weight.sum() == close(1.0)
    assert weight @ q == close(0.3, rel=1e-10)
    assert weight @ (q - 0.3) ** 2 == close(0.2 * 0.3 * 0.7, rel=1e-9)  # the variance of q is rho p (1 - p)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("p", "n", "wrong", "rho"), [(0.34, 16, 5, 0.3), (0.6, 11, 1, 0.4), (0.1, 3, 2, 0.05)])
def test_simulated_problems_agree_with_the_exact_sums_within_4_standard_errors(
    p: float, n: int, wrong: int, rho: float, seed: int
) -> None:
    q, weight = difficulties(p, rho, 200)
    exact = [coverage(p, n, rho), vote_success(p, n, wrong, rho), float(weight @ picked_success(q, n, 0.9, 0.2))]
    shares, errors = simulate_votes(p, n, wrong, rho, 0.9, 0.2, 50_000, seed)
    assert np.all(np.abs(shares - np.array(exact)) < 4 * errors)
    assert errors**2 * 50_000 == close(shares * (1 - shares))
