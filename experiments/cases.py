"""Positions with a square to change, and how wrong moves are counted; without JAX."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from experiments.played import Games
from snippets import othello

Array = NDArray[Any]


@dataclass(frozen=True)
class Cases:
    """Positions with a square to change: what the model has read, and the legal moves before and after."""

    signs: Array
    ply: Array
    square: Array
    was: Array
    wanted: Array
    elsewhere: Array
    elsewhere_was: Array
    before: Array
    after: Array

    def part(self, rows: slice) -> Cases:
        """Some of the cases."""
        return Cases(**{k: getattr(self, k)[rows] for k in self.__dataclass_fields__})


CENTRE = (14, 15, 20, 21)


def cases_of(
    played: Games, count: int, kind: str, seed: int, plies: range, known: dict[int, set[tuple[int, int]]] | None = None
) -> Cases:
    """Changes that move the set of legal moves and leave some: one in a game.

    "turn": a disc changes its owner. "empty centre": one of the four squares that are never empty is emptied. With
    the list of positions that games reach at each ply, those are taken whose changed board is in it, or is not.
    """
    rng = np.random.default_rng([27, seed])
    rows: list[tuple[Any, ...]] = []
    for game in rng.permutation(len(played.moves)):
        if len(rows) == count:
            break
        ply = int(rng.choice(plies))
        if not played.counted[game, ply]:
            continue
        own, other, legal = (int(part[game, ply]) for part in (played.own, played.other, played.legal))
        order = rng.permutation(CENTRE if kind == "empty centre" else othello.CELLS)
        for square in map(int, order):
            bit = int(othello.BITS[square])
            was = 1 if own & bit else 2 if other & bit else 0
            if not was:
                continue
            if kind == "empty centre":
                new = own & ~bit, other & ~bit
            else:
                new = own ^ bit, other ^ bit
            now = int(othello.legal_moves(np.array([new[0]], np.uint64), np.array([new[1]], np.uint64))[0])
            if not now or now == legal:
                continue
            if known is not None and ((new in known[ply]) != (kind == "turn, reachable")):
                continue
            held = [k for k in range(othello.CELLS) if (own | other) & int(othello.BITS[k]) and k != square]
            at = int(rng.choice(held))
            at_was = 1 if own & int(othello.BITS[at]) else 2
            wanted = 0 if kind == "empty centre" else 3 - was
            rows.append((played.signs[game], ply, square, was, wanted, at, at_was, legal, now))
            break
    *given, legal_before, legal_after = (np.array(part) for part in zip(*rows, strict=True))
    return Cases(*given, *(othello.squares(part.astype(np.uint64)) for part in (legal_before, legal_after)))


def set_errors(logits: Array, wanted: Array) -> Array:
    """Moves wrongly predicted and wrongly left out when as many are predicted as are legal (Li et al. 2022)."""
    number = wanted.sum(axis=-1)
    order = np.argsort(-logits[:, : othello.CELLS], axis=-1)
    rank = np.argsort(order, axis=-1)
    said = rank < number[:, None]
    wrong: Array = (said != wanted).sum(axis=-1)
    return wrong
