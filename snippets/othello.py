"""Othello on a small board, many games at once: legal moves, the discs that a move turns, games at random.

The board has 6 by 6 squares. A set of squares is a number of 64 bits. Square k, counted row by row from the top left,
has bit 7 (k // 6) + k % 6, so that the seventh bit of each row stays empty and no shift runs from one row into
another.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from snippets.arguments import within

Sets = NDArray[np.uint64]
Moves = NDArray[np.int8]

SIDE, CELLS, PLIES = 6, 36, 32
"""Squares of a side, of the board, and moves until it is full: four squares are taken at the start."""

NO_MOVE = -1
"""What stands in a list of moves where the game is over."""

BITS: Sets = np.array([1 << (7 * (k // SIDE) + k % SIDE) for k in range(CELLS)], dtype=np.uint64)
"""The bit of each square."""

BOARD = np.bitwise_or.reduce(BITS)
BLACK_AT_FIRST, WHITE_AT_FIRST = BITS[15] | BITS[20], BITS[14] | BITS[21]
"""Discs at the start: white on the diagonal that falls to the right, black on the other; black moves first."""

STEPS = (1, 6, 7, 8)
"""Bits from a square to its neighbours to the right, lower left, below and lower right."""


def _shifted(squares: Sets, step: int) -> Sets:
    """Each square's neighbour: forwards where step is above 0, backwards where it is below."""
    moved = squares << np.uint64(step) if step > 0 else squares >> np.uint64(-step)
    found: Sets = moved & BOARD
    return found


def _runs(start: Sets, through: Sets, step: int) -> Sets:
    """Squares of `through` in an unbroken line from `start` in one direction: at most four lie between two discs."""
    run = _shifted(start, step) & through
    for _ in range(SIDE - 3):
        run |= _shifted(run, step) & through
    return run


def legal_moves(own: Sets, other: Sets) -> Sets:
    """Squares on which the side to move may put a disc: those from which it encloses discs of the other side.

    Args:
        own, other: discs of the side to move and of the other, sets of squares of shape (N,).
    Returns: sets of squares of shape (N,).
    Assumes: no square in both; a line of discs enclosed between the new disc and one of one's own, in any of eight
        directions.
    Raises: ValueError if a square is in both.
    Source: rules of the World Othello Federation (worldothello.org), rules 3 and 4, on a smaller board.
    """
    if np.any(own & other):
        raise ValueError("own and other must have no square in common")
    empty, found = ~(own | other) & BOARD, np.zeros_like(own)
    for step in (*STEPS, *(-step for step in STEPS)):
        found |= _shifted(_runs(own, other, step), step) & empty
    return found


def turned(own: Sets, other: Sets, move: Sets) -> Sets:
    """Discs of the other side that a move encloses, and so turns.

    Args:
        own, other: discs of the side to move and of the other, sets of squares of shape (N,).
        move: the square of the new disc, of shape (N,); the empty set turns nothing.
    Returns: sets of squares of shape (N,).
    Assumes: the square of the move is empty.
    Raises: nothing.
    Source: rules of the World Othello Federation (worldothello.org), rules 3, 6 and 7.
    """
    found = np.zeros_like(own)
    for step in (*STEPS, *(-step for step in STEPS)):
        run = _runs(move, other, step)
        found |= np.where(_shifted(run, step) & own != 0, run, np.uint64(0))
    return found


def squares(sets: Sets) -> NDArray[np.bool_]:
    """Sets of shape (...) as truth values of shape (..., 36).

    Args:
        sets: sets of squares.
    Returns: whether each square is in the set.
    Assumes: nothing.
    Raises: nothing.
    Source: elementary.
    """
    found: NDArray[np.bool_] = (np.asarray(sets, np.uint64)[..., None] & BITS) != 0
    return found


def one_of(sets: Sets, chance: ArrayLike) -> Sets:
    """A member of each set, each as likely: the one of rank floor(chance times size).

    Args:
        sets: sets of squares of shape (N,); the empty one gives itself.
        chance: numbers in [0, 1), of shape (N,).
    Returns: sets of one square, of shape (N,).
    Assumes: chances drawn evenly.
    Raises: ValueError if a chance is outside [0, 1).
    Source: elementary.
    """
    drawn = within("chance", chance, "[0, 1)")
    rank, left = (drawn * np.bitwise_count(sets)).astype(np.int64), sets.copy()
    for passed in range(int(rank.max(initial=0))):
        left = np.where(rank > passed, left & (left - np.uint64(1)), left)
    return left & (~left + np.uint64(1))


def random_games(count: int, rng: np.random.Generator) -> Moves:
    """Games in which each move is drawn evenly from the legal ones, as squares of shape (count, 32).

    Args:
        count: number of games, at least 1.
        rng: where the draws come from.
    Returns: the squares in the order of the moves, and NO_MOVE after the end of the game.
    Assumes: whoever cannot move passes, and the pass is not written down; where neither can, the game is over.
    Raises: ValueError if count is below 1.
    Source: Li et al. 2022, arXiv:2210.13382, section 2 (the synthetic games), on a smaller board.
    """
    many = int(within("count", count, "[1, inf)", whole=True))
    own, other = np.full(many, BLACK_AT_FIRST), np.full(many, WHITE_AT_FIRST)
    moves = np.full((many, PLIES), NO_MOVE, np.int8)
    for ply in range(PLIES):
        own, other, legal = to_move(own, other)
        move = one_of(legal, rng.random(many))
        moves[:, ply] = np.where(move != 0, _square(move), NO_MOVE)
        own, other = played(own, other, move)
    return moves


def to_move(own: Sets, other: Sets) -> tuple[Sets, Sets, Sets]:
    """The boards once whoever cannot move has passed, and the legal moves; no moves where the game is over.

    Args:
        own, other: discs of the side whose turn it is and of the other, sets of squares of shape (N,).
    Returns: discs of the side that moves, discs of the other, legal moves: sets of squares of shape (N,).
    Assumes: where neither can move, the boards stay as they are.
    Raises: ValueError if a square is in both.
    Source: rules of the World Othello Federation (worldothello.org), rules 2 and 10.
    """
    legal, against = legal_moves(own, other), legal_moves(other, own)
    passes = (legal == 0) & (against != 0)
    return np.where(passes, other, own), np.where(passes, own, other), np.where(passes, against, legal)


def played(own: Sets, other: Sets, move: Sets) -> tuple[Sets, Sets]:
    """The boards after a move, seen by the other side: its discs, and those of who has moved.

    Args:
        own, other: discs of the side to move and of the other, sets of squares of shape (N,).
        move: the square of the new disc, of shape (N,); the empty set leaves the board and the turn.
    Returns: discs of the other side, discs of the side that has moved, both of shape (N,).
    Assumes: the moves are legal.
    Raises: nothing.
    Source: rules of the World Othello Federation (worldothello.org), rules 3 to 7.
    """
    flips, went = turned(own, other, move), move != 0
    mine, theirs = own | move | flips, other & ~flips
    return np.where(went, theirs, own), np.where(went, mine, other)


def board_text(states: NDArray[np.integer], signs: str) -> str:
    """A board as lines of signs, one line a row.

    Args:
        states: of shape (36,), a whole number for each square.
        signs: the sign of each number, from 0 on.
    Returns: six lines of six signs.
    Assumes: signs of one width.
    Raises: ValueError if a number has no sign.
    Source: elementary.
    """
    if states.min() < 0 or states.max() >= len(signs):
        raise ValueError(f"states must be in [0, {len(signs)}), got {states[(states < 0) | (states >= len(signs))][0]}")
    rows = np.asarray(states).reshape(SIDE, SIDE)
    return "\n".join("".join(signs[k] for k in row) for row in rows)


def _square(move: Sets) -> NDArray[np.int64]:
    """Which square a set of one square is; anything for the empty set."""
    bit = np.bitwise_count(move - np.uint64(1)).astype(np.int64) % 64
    found: NDArray[np.int64] = bit // 7 * SIDE + bit % 7
    return found


def replay(moves: Moves) -> tuple[Sets, Sets, NDArray[np.int8], Sets, Sets]:
    """Every position of games: what lies before the first move and after each.

    Args:
        moves: squares of shape (games, plies), NO_MOVE after the end.
    Returns: discs of the side to move and of the other, which side moves (1 black, -1 white, 0 where the game is
        over), the legal moves, and the squares whose disc has been turned at least once: each of shape (games,
        plies + 1).
    Assumes: games that start from the usual four discs.
    Raises: ValueError if a move is not legal.
    Source: rules of the World Othello Federation (worldothello.org), on a smaller board.
    """
    games, plies = moves.shape
    own, other = np.full(games, BLACK_AT_FIRST), np.full(games, WHITE_AT_FIRST)
    side, flipped = np.ones(games, np.int8), np.zeros(games, np.uint64)
    shape = games, plies + 1
    owns, others, legals, turns = (np.zeros(shape, np.uint64) for _ in range(4))
    sides = np.zeros(shape, np.int8)
    for ply in range(plies + 1):
        was, (own, other, legal) = own, to_move(own, other)
        side = np.where(was != own, -side, side).astype(np.int8)
        owns[:, ply], others[:, ply], legals[:, ply], turns[:, ply] = own, other, legal, flipped
        sides[:, ply] = np.where(legal != 0, side, 0)
        if ply == plies:
            break
        chosen = moves[:, ply]
        move = np.where(chosen >= 0, BITS[chosen], np.uint64(0))
        if np.any((move & ~legal) != 0) or np.any((chosen < 0) & (legal != 0)):
            raise ValueError(f"moves must be legal, got one that is not at ply {ply + 1}")
        flipped = flipped | turned(own, other, move)
        own, other = played(own, other, move)
        side = np.where(move != 0, -side, side).astype(np.int8)
    return owns, others, sides, legals, turns


def reachable(plies: int) -> Sets:
    """Every position that some game comes to after so many moves: discs of the side to move, discs of the other.

    Args:
        plies: number of moves, 0 to 8.
    Returns: pairs of sets of squares, of shape (positions, 2).
    Assumes: positions in which the game is over are left out.
    Raises: ValueError if plies is out of range.
    Source: elementary (all games listed).
    """
    boards = np.array([[BLACK_AT_FIRST, WHITE_AT_FIRST]])
    for _ in range(int(within("plies", plies, "[0, 8]", whole=True))):
        own, other, legal = to_move(boards[:, 0], boards[:, 1])
        row, square = np.nonzero(squares(legal))
        after = played(own[row], other[row], BITS[square])
        boards = np.unique(np.column_stack(after), axis=0)
    own, other, legal = to_move(boards[:, 0], boards[:, 1])
    found: Sets = np.column_stack([own, other])[legal != 0]
    return found
