"""Tree search guided by a policy and a value (PUCT), over many games at once, and matches between such players."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from snippets.arguments import FloatArray, within
from snippets.hex import Board, Cells, Hex

Judge = Callable[[Board], tuple[FloatArray, FloatArray]]
"""What guides a search: for boards, a probability for each cell and the value for the side to move, in [-1, 1]."""

Indices = NDArray[np.int64]


class Forest:
    """One search tree for each of several games, grown in step; the arrays are of shape (games, nodes, cells)."""

    def __init__(self, game: Hex, boards: Board, judge: Judge, nodes: int, exploration: float) -> None:
        """Trees with a root each, and room for the other nodes."""
        self.game, self.judge, self.exploration = game, judge, exploration
        shape = len(boards), nodes, game.cells
        self.child = np.zeros(shape, dtype=np.int64)  # 0 for none, as no child is the root
        self.visits, self.total, self.prior = np.zeros(shape), np.zeros(shape), np.zeros(shape)
        self.value, self.count, self.lost = np.zeros(shape[:2]), np.zeros(shape[:2]), np.zeros(shape[:2], dtype=bool)
        self.boards = np.zeros((*shape[:2], 2, game.cells), dtype=bool)
        self.add(np.arange(len(boards)), 0, boards, np.zeros(len(boards), dtype=bool))

    def add(self, games: Indices, node: int, boards: Board, lost: NDArray[np.bool_]) -> None:
        """Put a node into the trees of some games; where the side to move has lost, its value is -1."""
        prior, value = self.judge(boards)
        self.boards[games, node], self.lost[games, node], self.count[games, node] = boards, lost, 1
        self.prior[games, node] = np.where(boards.any(axis=1), -np.inf, prior)  # never a cell that is taken
        self.value[games, node] = np.where(lost, -1.0, value)

    def choose(self, games: Indices, nodes: Indices) -> Cells:
        """The move to look at next: the highest Q + c P sqrt(N) / (1 + n); an unseen move has its parent's value."""
        n, w, p = (array[games, nodes] for array in (self.visits, self.total, self.prior))
        q = np.where(n > 0, w / np.maximum(n, 1), self.value[games, nodes, None])
        scale = self.exploration * np.sqrt(self.count[games, nodes, None])
        scores = np.where(np.isinf(p), -np.inf, q + scale * np.maximum(p, 1e-6) / (1 + n))
        return np.asarray(np.argmax(scores, axis=1))

    def grow(self, node: int) -> None:
        """One simulation in each game: walk to a leaf, judge it as the given node, and tell the moves above."""
        games = np.arange(len(self.boards))
        at, leaf = np.zeros_like(games), np.zeros_like(games)
        walked: list[tuple[Indices, Indices, Cells]] = []
        while games.size:
            moves = self.choose(games, at)
            walked.append((games, at, moves))
            below = self.child[games, at, moves]
            fresh = below == 0
            if fresh.any():
                new, parent, move = games[fresh], at[fresh], moves[fresh]
                self.child[new, parent, move] = leaf[new] = node
                self.add(new, node, *self.game.after(self.boards[new, parent], move))
            ended = ~fresh & self.lost[games, below]
            leaf[games[ended]] = below[ended]
            games, at = games[~fresh & ~ended], below[~fresh & ~ended]
        worth = self.value[np.arange(len(self.boards)), leaf]
        sign = np.zeros(len(self.boards))
        for games, at, moves in reversed(walked):
            sign[games] = np.where(sign[games] == 0, -1, -sign[games])  # good for one side is bad for the other
            self.visits[games, at, moves] += 1
            self.total[games, at, moves] += sign[games] * worth[games]
            self.count[games, at] += 1


def search(game: Hex, boards: Board, judge: Judge, simulations: float, exploration: float = 1.25) -> FloatArray:
    """Moves weighed by a search: visits of each cell, and below one visit the prior, so that ties go by it.

    Args:
        game: Hex on some board.
        boards: positions that are not over, shape (games, 2, cells).
        judge: what guides the search; with a single simulation it is followed blindly.
        simulations: nodes of each tree, the root among them, a whole number, at least 1.
        exploration: weight c of the prior, at least 0.
    Returns: weights, shape (games, cells); -inf where a stone lies.
    Assumes: the score Q + c P sqrt(N) / (1 + n) with N the visits of the position and n those of the move.
    Raises: ValueError if simulations or exploration is out of range.
    Source: Silver et al. 2018, doi:10.1126/science.aar6404, supplement, "Search" (PUCT, with c constant).
    """
    nodes = int(within("simulations", simulations, "[1, inf)", whole=True))
    trees = Forest(game, boards, judge, nodes, float(within("exploration", exploration, "[0, inf)")))
    for node in range(1, nodes):
        trees.grow(node)
    return trees.visits[:, 0] + np.where(np.isinf(trees.prior[:, 0]), -np.inf, 0.99 * trees.prior[:, 0])


@dataclass(frozen=True)
class Player:
    """What guides a player's search, and how many simulations it has for a move."""

    judge: Judge
    simulations: int


def play(game: Hex, openings: Cells, first: Player, second: Player) -> NDArray[np.bool_]:
    """Whether the first player wins each of several games that begin with given moves.

    Args:
        game: Hex on some board.
        openings: cells of the moves already made, in order and by turns, shape (games, moves).
        first: moves first after the opening where the opening has an even number of moves.
        second: moves second.
    Returns: truth values, shape (games,).
    Assumes: openings of cells that are all different and too few to win with; each player takes its heaviest move.
    Raises: nothing of its own.
    Source: the game's rules.
    """
    boards = game.empty(len(openings))
    for moves in openings.T:
        boards, _ = game.after(boards, moves)
    won, playing, turn = np.zeros(len(boards), dtype=bool), np.arange(len(boards)), 0
    while playing.size:
        player = (first, second)[turn % 2]
        moves = np.argmax(search(game, boards, player.judge, player.simulations), axis=1)
        boards, over = game.after(boards, moves)
        won[playing[over]] = turn % 2 == 0
        boards, playing, turn = boards[~over], playing[~over], turn + 1
    return won
