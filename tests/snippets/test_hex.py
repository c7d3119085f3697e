"""Hex: positions drawn by hand, the theorem that it has no draws, and its symmetry."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.hex import Hex


def stones(*rows: str) -> np.ndarray:
    """Stones of one side as drawn: x is a stone."""
    return np.array([[cell == "x" for row in rows for cell in row.split()]])


@pytest.mark.parametrize(
    ("drawn", "joined"),
    [
        (("x . .", "x . .", "x . ."), True),
        (("x x x", ". . .", ". . ."), False),
        ((". . x", ". x .", "x . ."), True),  # each touches the one to its lower left
        (("x . .", ". x .", ". . x"), False),  # and not the one to its lower right
        ((". x .", "x . .", ". x ."), False),
        (("x . x", "x . x", ". x x"), True),
        ((". . x", "x . .", "x . ."), False),  # the end of a row does not touch the next one's beginning
        (("x . .", ". . x", ". . x"), False),
        ((". . .", ". . .", ". . ."), False),
        (("x x x", "x x x", ". . ."), False),
        ((". . .", "x x x", "x x x"), False),
    ],
)
def test_stones_are_joined_as_drawn(drawn: tuple[str, ...], joined: bool) -> None:
    assert Hex(3).joined(stones(*drawn)).tolist() == [joined]


def test_a_winding_chain_joins_until_any_stone_of_it_is_missing() -> None:
    winding = stones("x . . . .", "x . . . .", "x x x x x", ". . . . x", ". . . . x")
    assert Hex(5).joined(winding).tolist() == [True]
    for cell in np.flatnonzero(winding[0]):
        broken = winding.copy()
        broken[0, cell] = False
        assert not Hex(5).joined(broken)[0]


@given(st.integers(2, 8), st.integers(0, 2**32))
def test_a_full_board_has_exactly_one_winner(side: int, seed: int) -> None:
    game = Hex(side)
    mine = np.random.default_rng(seed).random((20, game.cells)) < 0.5
    theirs = ~mine[:, game.turned]  # turned over, the other side too plays from top to bottom
    assert np.all(game.joined(mine) != game.joined(theirs))


@given(st.integers(2, 8), st.integers(0, 2**32))
def test_half_a_turn_of_the_board_changes_no_winner(side: int, seed: int) -> None:
    game = Hex(side)
    mine = np.random.default_rng(seed).random((20, game.cells)) < 0.6
    assert np.array_equal(game.joined(mine), game.joined(mine[:, ::-1]))


def test_a_move_is_seen_from_the_other_side() -> None:
    game = Hex(3)
    boards, won = game.after(game.empty(1), np.array([1]))  # the top row's second cell
    assert boards[0].astype(int).tolist() == [[0] * 9, [0, 0, 0, 1, 0, 0, 0, 0, 0]]  # the second row's first
    assert not won[0]


def test_two_moves_turn_the_board_back() -> None:
    game = Hex(4)
    boards, _ = game.after(game.empty(1), np.array([6]))
    boards, _ = game.after(boards, game.turned[[9]])  # in the second player's eyes
    assert [np.flatnonzero(side).tolist() for side in boards[0]] == [[6], [9]]


def test_the_move_that_joins_wins_and_the_board_before_it_is_left_alone() -> None:
    game = Hex(2)
    boards = game.empty(2)
    boards[:, 0, 0] = True
    before = boards.copy()
    assert game.after(boards, np.array([2, 1]))[1].tolist() == [True, False]
    assert np.array_equal(boards, before)


@pytest.mark.parametrize("side", [1, 9, 2.5])
def test_a_board_of_another_size_is_refused(side: float) -> None:
    with pytest.raises(ValueError) as error:
        Hex(side)  # type: ignore[arg-type]
    assert str(error.value) == f"side must be a whole number in [2, 8], got {side}"
