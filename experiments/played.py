"""Games of Othello as the models of `experiments/board.py` read them, with what there is to know of each position."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from snippets import othello

Array = NDArray[Any]

BEGIN = othello.CELLS
"""The sign that stands before the first move."""


@dataclass(frozen=True)
class Games:
    """Games with what there is to know of each of their positions, after 0 to 31 moves."""

    moves: Array
    signs: Array
    own: Array
    other: Array
    side: Array
    legal: Array
    flipped: Array

    @cached_property
    def mine(self) -> Array:
        """0 empty, 1 of the side to move, 2 of the other: (games, 32, 36)."""
        return (othello.squares(self.own) + 2 * othello.squares(self.other)).astype(np.int8)

    @cached_property
    def turned(self) -> Array:
        """Squares whose disc has been turned: (games, 32, 36)."""
        return othello.squares(self.flipped)

    @cached_property
    def moves_legal(self) -> Array:
        """Squares on which a disc may be put: (games, 32, 36)."""
        return othello.squares(self.legal)

    @cached_property
    def colour(self) -> Array:
        """0 empty, 1 black, 2 white."""
        mine, white = self.mine, self.side[..., None] < 0
        return np.where(white & (mine > 0), 3 - mine, mine).astype(np.int8)

    @cached_property
    def counted(self) -> Array:
        """Positions that count: after the first move, and a move is to come."""
        counted: Array = (self.side != 0) & (np.arange(othello.PLIES) > 0)
        return counted


def games(count: int, seed: int) -> Games:
    """Random games, replayed."""
    moves = othello.random_games(count, np.random.default_rng([27, 5, seed]))
    own, other, side, legal, flipped = (part[:, : othello.PLIES] for part in othello.replay(moves))
    return Games(moves, signs_of(moves), own, other, side, legal, flipped)


def signs_of(moves: Array) -> Array:
    """What a model reads: the sign of the beginning, then the moves."""
    signs = np.full(moves.shape, BEGIN, np.int32)
    signs[:, 1:] = np.where(moves[:, :-1] >= 0, moves[:, :-1], BEGIN)
    return signs


def legality(logits: Array, played: Games) -> dict[str, float]:
    """How the predictions fare: legal at the first choice, probability of the legal, bits above the best possible."""
    logits = np.asarray(logits, np.float64)[..., : othello.CELLS]
    legal, counted = played.moves_legal, played.counted
    shares = np.exp(logits - logits.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    first = np.take_along_axis(legal, shares.argmax(axis=-1)[..., None], -1)[..., 0]
    mass = (shares * legal).sum(axis=-1)
    number = legal.sum(axis=-1)
    own = np.take_along_axis(shares, np.maximum(played.moves, 0).astype(np.int64)[..., None], -1)[..., 0]
    bits = -np.log2(np.maximum(own, 1e-30)) - np.log2(np.maximum(number, 1))
    return {
        "first_legal": float(first[counted].mean()),
        "legal_mass": float(mass[counted].mean()),
        "excess_bits": float(bits[counted].mean()),
    }


def by_frequency(trained_on: Games, played: Games) -> dict[str, float]:
    """What a predictor gets that knows how often each square is played at each ply, and which are taken."""
    counts = np.ones((othello.PLIES, othello.CELLS))
    np.add.at(counts, (np.nonzero(trained_on.moves >= 0)[1], trained_on.moves[trained_on.moves >= 0]), 1)
    taken = played.mine > 0
    return legality(np.where(taken, -60.0, np.log(counts)), played)


def move_features(played: Games) -> Iterator[tuple[str, Array]]:
    """What the moves alone give, for each position (games, 32, features)."""
    g, t, cells = len(played.moves), othello.PLIES, othello.CELLS
    ply = np.broadcast_to(np.eye(t, dtype=np.float32), (g, t, t))
    one = (played.signs[:, :, None] == np.arange(cells)).astype(np.float32)
    bag = np.cumsum(one, axis=1)
    yield "ply", ply
    yield "bag of moves", np.concatenate([bag, ply], -1)
    place = np.arange(t)
    seen = (place[:, None] >= place[None, :]).astype(np.float32)
    history = one[:, None, :, :] * seen[None, :, :, None]
    yield "history", np.concatenate([history.reshape(g, t, -1), ply], -1)
    ago = np.zeros_like(history)
    for now in range(t):
        ago[:, now, : now + 1] = one[:, now::-1] if now else one[:, :1]
    yield "history, counted back", np.concatenate([ago.reshape(g, t, -1), ply], -1)
