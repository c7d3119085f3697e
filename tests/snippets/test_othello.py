"""Othello on a small board: positions drawn and worked out by hand, and what holds for any game."""

import numpy as np
import pytest

from snippets import othello


def drawn(*rows: str) -> tuple[np.ndarray, np.ndarray]:
    """Discs of the side to move (x) and of the other (o)."""
    cells = [cell for row in rows for cell in row.split()]
    assert len(cells) == othello.CELLS
    sets = [np.bitwise_or.reduce(othello.BITS[[k for k, c in enumerate(cells) if c == sign] or [0]]) for sign in "xo"]
    return (
        np.array([sets[0] if "x" in cells else 0], np.uint64),
        np.array([sets[1] if "o" in cells else 0], np.uint64),
    )


def seen(sets: np.ndarray) -> set[int]:
    return set(np.flatnonzero(othello.squares(sets)[0]).tolist())


EMPTY = ". . . . . ."
START = (EMPTY, EMPTY, ". . o x . .", ". . x o . .", EMPTY, EMPTY)


def test_black_has_four_moves_at_the_start() -> None:
    own, other = drawn(*START)
    assert (own[0], other[0]) == (othello.BLACK_AT_FIRST, othello.WHITE_AT_FIRST)
    # beside a white disc in line with a black one: above 14, left of 14, right of 21, below 21
    assert seen(othello.legal_moves(own, other)) == {8, 13, 22, 27}


@pytest.mark.parametrize(
    ("rows", "legal"),
    [
        (("x o o o o .", EMPTY, EMPTY, EMPTY, EMPTY, EMPTY), {5}),  # four enclosed, the most there is room for
        (("x o o . o .", EMPTY, EMPTY, EMPTY, EMPTY, EMPTY), {3}),  # the line is broken by the empty square
        ((EMPTY, ". . . . o x", "o . . . . .", EMPTY, EMPTY, EMPTY), {9}),  # no row runs on into the next
        (("x . . . . .", ". o . . . .", ". . o . . .", ". . . . . .", EMPTY, EMPTY), {21}),  # down to the right
        (("o o o o o .", EMPTY, EMPTY, EMPTY, EMPTY, "x . . . . ."), set()),
        ((". . . . . .", ". . . . o .", ". . . x . .", EMPTY, EMPTY, EMPTY), {5}),  # into the corner, up to the right
        (("x . . . . .", "o . . . . .", "o . . . . .", "o . . . . .", "o . . . . .", EMPTY), {30}),  # down
    ],
)
def test_legal_moves_of_positions_drawn_by_hand(rows: tuple[str, ...], legal: set[int]) -> None:
    assert seen(othello.legal_moves(*drawn(*rows))) == legal


def test_a_move_turns_all_lines_that_it_encloses_and_no_others() -> None:
    rows = ("x . . . . .", ". o . x . .", ". . o o . .", "x o o . o o", ". . . . . .", ". . . . . .")
    own, other = drawn(*rows)
    # from 21: up 15 to 9, left 20, 19 to 18, up left 14, 7 to 0; right 22, 23 end at the edge
    assert seen(othello.turned(own, other, othello.BITS[[21]])) == {15, 20, 19, 14, 7}
    mine, theirs = othello.played(own, other, othello.BITS[[21]])
    assert seen(mine) == {22, 23}
    assert seen(theirs) == {0, 9, 18, 21, 15, 20, 19, 14, 7}


def test_who_cannot_move_passes() -> None:
    own, other = drawn("o x . . . .", EMPTY, EMPTY, EMPTY, EMPTY, EMPTY)
    mover, rest, legal = othello.to_move(own, other)
    assert (seen(mover), seen(rest), seen(legal)) == ({0}, {1}, {2})


def test_the_first_moves_of_a_game_by_hand() -> None:
    moves = np.full((1, 32), othello.NO_MOVE, np.int8)
    moves[0, :2] = 8, 7  # black turns 14; white answers in the corner of the square and turns 14 back
    with pytest.raises(ValueError, match="got one that is not at ply 3"):
        othello.replay(moves)
    own, other, side, legal, turned = othello.replay(moves[:, :2])
    assert side[0].tolist() == [1, -1, 1]
    assert [seen(own[:, t]) for t in range(3)] == [{15, 20}, {21}, {8, 15, 20}]
    assert [seen(other[:, t]) for t in range(3)] == [{14, 21}, {8, 14, 15, 20}, {7, 14, 21}]
    assert seen(legal[:, 1]) == {7, 9, 19}
    assert [seen(turned[:, t]) for t in range(3)] == [set(), {14}, {14}]


def test_an_illegal_move_is_refused() -> None:
    with pytest.raises(ValueError, match="moves must be legal"):
        othello.replay(np.array([[0]], np.int8))


def test_a_disc_in_both_hands_is_refused() -> None:
    with pytest.raises(ValueError, match="no square in common"):
        othello.legal_moves(othello.BITS[[3]], othello.BITS[[3]])


def test_positions_after_a_few_moves_are_as_many_as_on_the_larger_board() -> None:
    # the positions of the usual game after 0, 1, 2 and 3 moves, whose discs cannot yet come near an edge
    assert [len(othello.reachable(n)) for n in range(4)] == [1, 4, 12, 54]


def test_games_at_random_are_legal_and_fill_the_board() -> None:
    moves = othello.random_games(400, np.random.default_rng(4))
    own, other, side, legal, _ = othello.replay(moves)
    count = np.bitwise_count(own | other)
    assert np.all(count[:, 0] == 4)
    assert np.all(np.diff(count, axis=1)[moves >= 0] == 1)
    assert np.all((side != 0) == (legal != 0))
    assert (moves[:, -1] >= 0).mean() > 0.9


def test_each_legal_move_is_drawn_as_often() -> None:
    chances = (np.arange(400) + 0.5) / 400
    drawn_moves = othello.one_of(np.full(400, othello.BITS[3] | othello.BITS[9] | othello.BITS[30]), chances)
    counts = {int(k): int((drawn_moves == othello.BITS[k]).sum()) for k in (3, 9, 30)}
    assert sorted(counts.values()) == [133, 133, 134]


def test_a_board_as_text() -> None:
    states = np.array([0] * 30 + [1, 2, 0, 0, 0, 1])
    assert othello.board_text(states, ".xo") == "......\n" * 5 + "xo...x"
    with pytest.raises(ValueError, match=r"states must be in \[0, 2\), got 2"):
        othello.board_text(states, ".x")
