"""Ratings: values derived by hand or published, limits, and properties."""

import math

import numpy as np
import pytest

from snippets.elo import exchange_rate, frontier, ratings, tally
from tests.snippets.common import close


def chances(points: np.ndarray) -> np.ndarray:
    """How likely each player is to beat each other: 400 points are ten to one."""
    return np.asarray(1 / (1 + 10 ** ((points[None, :] - points[:, None]) / 400)))


def test_two_players_are_as_far_apart_as_their_score_says() -> None:
    found, covariance = ratings([[0, 10], [1, 0]])
    assert found == close(np.array([200.0, -200.0]))
    # the error of a log-odds from 10 to 1 is 1/10 + 1/1; half the difference has a quarter of that
    assert covariance[0, 0] == close(
        (400 / math.log(10)) ** 2 * 1.1 / 4, rel=1e-8
    )  # the fit ends where the slope is small


def test_three_players_in_a_circle_are_equal() -> None:
    found, _ = ratings([[0, 3, 1], [1, 0, 3], [3, 1, 0]])
    assert found == close(np.zeros(3), abs=1e-9)


def test_the_published_example_of_three_players() -> None:
    # consistent odds 4 : 2 : 1, for which the likeliest ratings reproduce every score exactly
    found, _ = ratings([[0, 8, 8], [4, 0, 6], [2, 3, 0]])
    assert found - found[2] == close(400 * np.log10([4.0, 2.0, 1.0]), rel=1e-9, abs=1e-9)


def test_the_ratings_are_recovered_from_many_games() -> None:
    true = np.array([300.0, 100.0, 0.0, -400.0])
    games = np.full((4, 4), 1e6) * (1 - np.eye(4))
    found, covariance = ratings(games * chances(true))
    assert found == close(true, rel=1e-6, abs=1e-6)
    assert np.all(np.sqrt(np.diag(covariance)) < 1)


def test_the_errors_are_those_of_simulated_tournaments() -> None:
    true, rng = np.array([100.0, 0.0, -100.0]), np.random.default_rng(1)
    chance = chances(true)
    found = []
    for _ in range(400):
        upper = np.triu(rng.binomial(50, chance), 1)
        found.append(ratings(upper + np.tril(50 - upper.T, -1))[0])
    wins = 50 * chance * (1 - np.eye(3))
    assert np.cov(np.array(found).T) == close(ratings(wins)[1], rel=0.3)


@pytest.mark.parametrize(
    ("wins", "message"),
    [
        ([1.0, 2.0], "wins must be square, got shape (2,)"),
        ([[0, 1, 2], [1, 0, 2]], "wins must be square, got shape (2, 3)"),
        ([[0, 5], [0, 0]], "wins must let every player be reached from every other by a chain of wins"),
        ([[0, -1], [1, 0]], "wins must be in [0, inf), got -1.0"),
    ],
)
def test_results_without_finite_ratings_are_refused(wins: list[list[float]], message: str) -> None:
    with pytest.raises(ValueError) as error:
        ratings(wins)
    assert str(error.value) == message


def test_matches_are_tallied_from_both_sides() -> None:
    table = tally([0, 2, 0], [1, 0, 1], [10, 4, 6], [7, 1, 0])
    assert table.tolist() == [[0, 7, 3], [9, 0, 0], [1, 0, 0]]


def test_more_wins_than_games_are_refused() -> None:
    with pytest.raises(ValueError) as error:
        tally([0], [1], [3], [4])
    assert str(error.value) == "games - wins must be in [0, inf), got -1.0"


X, Y = np.array([0.0, 1.0, 0.0, 1.0, 2.0]), np.array([0.0, 0.0, 1.0, 1.0, 3.0])


def test_the_exchange_rate_is_the_ratio_of_the_slopes() -> None:
    rate = exchange_rate(X, Y, 300 * X + 250 * Y - 7, np.zeros((5, 5)))  # Jones 2021: 1.2 orders for one
    assert rate.value == close(1.2, rel=1e-9)
    assert rate.standard_error == close(0.0, abs=1e-9)


def test_the_error_of_the_rate_is_that_of_ratings_drawn_anew() -> None:
    true, errors = 300 * X + 250 * Y, np.diag([4.0, 9.0, 4.0, 1.0, 4.0])
    drawn = np.random.default_rng(5).multivariate_normal(true, errors, 4000)
    rates = [exchange_rate(X, Y, points, errors).value for points in drawn]
    assert exchange_rate(X, Y, true, errors).standard_error == close(float(np.std(rates)), rel=0.05)


def test_players_on_a_line_are_refused() -> None:
    with pytest.raises(ValueError) as error:
        exchange_rate([0, 1, 2], [0, 1, 2], [1, 2, 3], np.eye(3))
    assert str(error.value) == "x and y must hold three players that do not lie on a line"


def test_whoever_is_beaten_by_one_that_spent_less_is_off_the_frontier() -> None:
    # the second spends more than the first and is weaker; the third spends more and is stronger
    assert frontier([1, 2, 2], [1, 1, 1], [10, 5, 20]).tolist() == [True, False, True]


def test_spending_on_another_thing_keeps_a_player_on_the_frontier() -> None:
    assert frontier([1, 2], [2, 1], [10, 0]).tolist() == [True, True]


def test_players_alike_are_both_on_the_frontier() -> None:
    assert frontier([1, 1, 1], [1, 1, 2], [10, 10, 10]).tolist() == [True, True, False]
