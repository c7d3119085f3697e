"""Hex on a small board, many games at once: who has won, and what the board is after a move.

A board is an array of truth values of shape (games, 2, cells): the stones of the side to move, then the other's.
The side to move joins the top to the bottom; after each move the board is turned over, so that this stays true.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Board = NDArray[np.bool_]
Cells = NDArray[np.int64]


@dataclass(frozen=True)
class Hex:
    """The game on a rhombus of side by side cells, 2 to 8, numbered row by row from the top.

    A cell touches those beside, above and below it, and those to its upper right and lower left.
    Source: Gardner 1957 (the rules); Jones 2021, arXiv:2104.03113, section II-A (no swap of sides).
    """

    side: int

    def __post_init__(self) -> None:
        """Refuse a side that is out of range."""
        if not 2 <= self.side <= 8 or self.side != int(self.side):
            raise ValueError(f"side must be a whole number in [2, 8], got {self.side}")

    @property
    def cells(self) -> int:
        """Number of cells."""
        return self.side**2

    def empty(self, games: int) -> Board:
        """So many boards before the first move."""
        return np.zeros((games, 2, self.cells), dtype=np.bool_)

    @cached_property
    def turned(self) -> Cells:
        """Where each cell comes from when the board is turned over its long diagonal."""
        return np.arange(self.cells).reshape(self.side, self.side).T.ravel()

    @cached_property
    def powers(self) -> NDArray[np.uint64]:
        """The bit of each cell."""
        return np.uint64(1) << np.arange(self.cells, dtype=np.uint64)

    def mask(self, *cells: int) -> np.uint64:
        """The bits of some cells together."""
        return np.uint64(sum(1 << cell for cell in cells))

    def joined(self, stones: Board) -> NDArray[np.bool_]:
        """Whether stones, of shape (games, cells), join the top to the bottom."""
        s, one, up = self.side, np.uint64(1), np.uint64(self.side)
        left, right = (self.mask(*range(first, self.cells, s)) for first in (0, s - 1))
        own = stones @ self.powers
        reached, before = own & self.mask(*range(s)), np.zeros_like(own)
        while np.any(reached != before):
            before, inner, outer = reached, reached & ~left, reached & ~right
            near = (outer << one) | (inner >> one) | (reached << up) | (reached >> up)
            reached = (before | near | (outer >> (up - one)) | (inner << (up - one))) & own
        return np.asarray((reached & self.mask(*range(self.cells - s, self.cells))) != 0)

    def after(self, boards: Board, moves: Cells) -> tuple[Board, NDArray[np.bool_]]:
        """The boards after a move in each game, as the other side sees them, and whether the move has won."""
        mine = boards[:, 0].copy()
        mine[np.arange(len(moves)), moves] = True
        return np.stack([boards[:, 1][:, self.turned], mine[:, self.turned]], axis=1), self.joined(mine)
