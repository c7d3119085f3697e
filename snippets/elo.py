"""Strength from the results of games: the Bradley–Terry model, on the scale of Elo.

A difference of d points means that the stronger side wins with probability 1 / (1 + 10^(-d / 400)).
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from snippets.arguments import FloatArray, within
from snippets.reliability import Estimate

POINTS = 400 / np.log(10)
"""Points for each unit of the logarithm of the odds."""


def ratings(wins: ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Ratings that make the results of matches likeliest, and the covariance of their errors.

    Newton's method on the log-likelihood, the sum over i, j of wins[i, j] times the logarithm of the
    chance that i beats j; the covariance is the pseudoinverse of the information, so that the mean of all ratings is 0
    without error.

    Args:
        wins: games that each player won against each other, shape (players, players), each at least 0.
    Returns: points, shape (players,), with mean 0; and their covariance, shape (players, players).
    Assumes: games that are independent given the ratings, and strengths that lie on a line.
    Raises: ValueError if wins is out of range or not square, or the likeliest ratings are not finite.
    Source: Bradley and Terry 1952, doi:10.2307/2334029; Ford 1957, doi:10.2307/2308513 (when they are finite);
        Elo 1978, The Rating of Chessplayers, section 8.4 (the scale).
    """
    won = within("wins", wins, "[0, inf)")
    if won.ndim != 2 or won.shape[0] != won.shape[1]:
        raise ValueError(f"wins must be square, got shape {won.shape}")
    beaten, reach = won > 0, np.eye(len(won), dtype=bool)
    for _ in range(len(won)):
        further = reach | ((reach.astype(float) @ beaten) > 0)
        if np.array_equal(further, reach):
            break
        reach = further
    if not reach.all():
        raise ValueError("wins must let every player be reached from every other by a chain of wins")
    games, logits = won + won.T, np.zeros(len(won))
    for _ in range(100):  # plain: Newton's method is done in twenty
        chance = 1 / (1 + np.exp(logits[None, :] - logits[:, None]))
        slope = np.sum(won - games * chance, axis=1)
        weight = games * chance * chance.T
        information = np.diag(weight.sum(axis=1)) - weight
        step = np.linalg.pinv(information, hermitian=True) @ slope
        logits = logits + step / max(1.0, float(np.abs(step).max()))  # plain: no step beyond one unit
        if np.abs(step).max() < 1e-9:  # plain: far below what is printed
            break
    return POINTS * (logits - logits.mean()), POINTS**2 * np.linalg.pinv(information, hermitian=True)


def tally(first: ArrayLike, second: ArrayLike, games: ArrayLike, wins: ArrayLike) -> FloatArray:
    """Games that each player won against each other, from a list of matches.

    Args:
        first: number of a player of each match, whole, from 0, shape (matches,).
        second: number of its opponent, whole, from 0, shape (matches,).
        games: games of each match, at least 0, shape (matches,).
        wins: those that the first player won, at least 0 and at most games, shape (matches,).
    Returns: array of shape (players, players), as ratings takes it, with one more player than the highest number.
    Assumes: games without draws.
    Raises: ValueError if an argument is out of range.
    Source: elementary (counting).
    """
    a, b = (within(name, x, "[0, inf)", whole=True).astype(int) for name, x in (("first", first), ("second", second)))
    played, won = within("games", games, "[0, inf)"), within("wins", wins, "[0, inf)")
    lost = within("games - wins", played - won, "[0, inf)")
    table = np.zeros((int(max(a.max(), b.max())) + 1,) * 2)
    np.add.at(table, (a, b), won)
    np.add.at(table, (b, a), lost)
    return table


def exchange_rate(x: ArrayLike, y: ArrayLike, points: ArrayLike, covariance: ArrayLike) -> Estimate:
    """How much of y makes up for one of x: a / b, where a x + b y + c is the plane nearest to the ratings.

    Args:
        x: what a player has of one thing, such as the logarithm of its training, shape (players,).
        y: what it has of the other, such as the logarithm of its search, shape (players,).
        points: ratings, shape (players,).
        covariance: of their errors, shape (players, players).
    Returns: Estimate of the rate, with its standard error by the rule for small errors.
    Assumes: three players or more that do not lie on a line, and a plane that does not rest on x alone.
    Raises: ValueError if an argument is out of range, or the players lie on a line.
    Source: elementary (least squares; propagation of errors).
    """
    u, v, h, spread = (
        within(name, value, "(-inf, inf)")
        for name, value in (("x", x), ("y", y), ("points", points), ("covariance", covariance))
    )
    rows = np.column_stack([u, v, np.ones_like(u)])
    if np.linalg.matrix_rank(rows) < 3:
        raise ValueError("x and y must hold three players that do not lie on a line")
    inverse = np.linalg.pinv(rows)[:2]
    a, b = inverse @ h
    slope = np.array([1 / b, -a / b**2])
    return Estimate(float(a / b), float(np.sqrt(slope @ inverse @ spread @ inverse.T @ slope)))


def frontier(x: ArrayLike, y: ArrayLike, points: ArrayLike) -> NDArray[np.bool_]:
    """Which players nobody beats who has spent no more: none with as little of x and of y, less of one, and as strong.

    Args:
        x: what a player has of one thing, such as the logarithm of its training, shape (players,).
        y: what it has of the other, such as the logarithm of its search, shape (players,).
        points: ratings, shape (players,).
    Returns: truth values, shape (players,); of players alike in all three, each is on it or none.
    Assumes: nothing; with errors in the ratings, lucky players are on it too often.
    Raises: ValueError if an argument is out of range.
    Source: elementary (Pareto's order in three quantities).
    """
    u, v, h = (within(name, value, "(-inf, inf)") for name, value in (("x", x), ("y", y), ("points", points)))
    spent_less = (u[:, None] <= u) & (v[:, None] <= v) & (h[:, None] >= h)
    better = (u[:, None] < u) | (v[:, None] < v) | (h[:, None] > h)
    return np.asarray(~np.any(spent_less & better, axis=0))
