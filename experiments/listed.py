"""How well the board can be read from the list of moves alone, by probes that are fitted to more and more games.

    python -m experiments.listed 4000:0 64000:0 64000:128 64000:384:4    # games : hidden units, 0 for a linear probe
    # : how often to go through the games, if not as often as a fixed number of positions allows

Appends to archive/runs/board-lists.csv. The games of the test are those on which the networks' probes are scored. Needs
NumPy and SciPy alone: a position's features are a few ones among noughts.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from experiments import played
from experiments.records import RUNS, append
from snippets import othello

Array = NDArray[Any]
BLOCKS, BATCH, STATES = 50, 2048, 3
ALL = 2 * othello.PLIES * othello.CELLS + othello.PLIES
"""Which square was played at each ply, which so many plies ago, and the ply."""
NAMES = ("wrong", "wrong_occupied", "wrong_turned")


def features(signs: Array) -> Any:
    """The moves alone of each position, as a sparse matrix of shape (games * 32, 2336)."""
    games, plies = signs.shape
    ply = np.arange(plies)
    now, place = (grid.ravel() for grid in np.meshgrid(ply, ply, indexing="ij"))
    now, place = now[place <= now], place[place <= now]
    square = signs[:, place]
    row = np.arange(games)[:, None] * plies + now
    moved = square < othello.CELLS
    half = plies * othello.CELLS
    columns = [(place * othello.CELLS + square)[moved], (half + (now - place) * othello.CELLS + square)[moved]]
    row = np.concatenate([row[moved], row[moved], np.arange(games * plies)])
    column = np.concatenate([*columns, np.tile(2 * half + ply, games)])
    return sparse.csr_matrix((np.ones(len(row), np.float32), (row, column)), shape=(games * plies, ALL))


@dataclass
class Adam:
    """Arrays that learn."""

    arrays: list[Array]

    def __post_init__(self) -> None:
        self.first = [np.zeros_like(a) for a in self.arrays]
        self.second = [np.zeros_like(a) for a in self.arrays]
        self.steps = 0

    def step(self, slopes: list[Array], rate: float) -> None:
        """One step."""
        self.steps += 1
        for a, m, v, g in zip(self.arrays, self.first, self.second, slopes, strict=True):
            m += 0.1 * (g - m)
            v += 0.005 * (g * g - v)
            size = float(rate * np.sqrt(1 - 0.995**self.steps) / (1 - 0.9**self.steps))
            a -= (size * m / (np.sqrt(v) + 1e-8)).astype(np.float32)


def scores(weights: list[Array], x: Any) -> tuple[Array, Array]:
    """Scores of the states of each square (rows, 108), and the hidden units."""
    if len(weights) == 1:
        return x @ weights[0], np.zeros(0)
    units = np.maximum(x @ weights[0] + weights[1], 0)
    return units @ weights[2] + weights[3], units


def slopes(weights: list[Array], x: Any, y: Array) -> list[Array]:
    """Of the mean cross-entropy of the squares."""
    told, units = scores(weights, x)
    shares = told.reshape(len(y), othello.CELLS, STATES)
    shares = np.exp(shares - shares.max(axis=2, keepdims=True))
    shares /= shares.sum(axis=2, keepdims=True)
    np.put_along_axis(shares, y[..., None], np.take_along_axis(shares, y[..., None], 2) - 1, 2)
    off = shares.reshape(len(y), -1) / np.float32(len(y))
    if len(weights) == 1:
        return [x.T @ off]
    back = (off @ weights[2].T) * (units > 0)
    return [x.T @ back, back.sum(axis=0), units.T @ off, off.sum(axis=0)]


def fitted(x: Any, y: Array, hidden: int, passes: int, rate: float, seed: int = 0) -> list[Array]:
    """Weights of a probe after so many passes over the positions, with a rate that falls to nought."""
    rng = np.random.default_rng([27, 5, seed, hidden])
    outs = othello.CELLS * STATES
    many_in = x.shape[1]
    shapes = [(many_in, hidden), (hidden,), (hidden, outs), (outs,)] if hidden else [(many_in, outs)]
    weights = [np.zeros(shape, np.float32) for shape in shapes]
    if hidden:
        weights[0] += rng.normal(size=shapes[0]).astype(np.float32) * np.float32(0.15)
        weights[2] += rng.normal(size=shapes[2]).astype(np.float32) / np.float32(np.sqrt(hidden))
    learner, many = Adam(weights), len(y) // BATCH * passes
    for _ in range(passes):
        order = rng.permutation(len(y))
        for at in range(0, len(y) - BATCH + 1, BATCH):
            part = np.sort(order[at : at + BATCH])
            learner.step(slopes(weights, x[part], y[part]), rate * (1 - learner.steps / many))
    return weights


def wrong_of(weights: list[Array], x: Any, test: played.Games) -> Array:
    """Squares misread in each block of games: all, occupied, and those that were turned: (3, blocks)."""
    told = scores(weights, x)[0].reshape(*test.mine.shape, STATES).argmax(axis=-1)
    return blocks_of(told, test)


def blocks_of(told: Array, test: played.Games) -> Array:
    """Squares told wrongly in each block of games: (3, blocks)."""
    wrong = (told != test.mine) & test.counted[..., None]
    parts = wrong, wrong & (test.mine > 0), wrong & (test.mine > 0) & test.turned
    return np.array([[int(b.sum()) for b in np.array_split(part, BLOCKS)] for part in parts])


def asked(count: int, hidden: int, x_test: Any, test: played.Games, passes: int = 0) -> tuple[int, Array]:
    """How often the games were gone through, and what a probe fitted to so many of them gets wrong."""
    fit = played.games(count, 904)
    keep = np.flatnonzero(fit.counted.ravel())
    x, y = features(fit.signs)[keep], fit.mine.reshape(-1, othello.CELLS)[keep].astype(np.int64)
    passes = passes or min(40, max(3, 640_000 // count // (4 if hidden else 1)))
    return passes, wrong_of(fitted(x, y, hidden, passes, 2e-3 if hidden else 2e-2), x_test, test)


def main() -> None:
    """Each of the probes that are asked for."""
    test = played.games(1000, 902)
    x_test = features(test.signs)
    for each in sys.argv[1:]:
        began = time.time()
        count, hidden, *often = (int(part) for part in each.split(":"))
        passes, wrong = asked(count, hidden, x_test, test, *often)
        row = {name: " ".join(map(str, part)) for name, part in zip(NAMES, wrong.tolist(), strict=True)}
        append(RUNS / "board-lists.csv", {"games": count, "hidden": hidden, "passes": passes, **row})
        print(each, wrong.sum(axis=1), round(time.time() - began), flush=True)


if __name__ == "__main__":
    main()
