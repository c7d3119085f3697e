"""Tree search: positions whose best move is known, what a search without a guide does, and how nodes are counted."""

import numpy as np
import pytest

from snippets.arguments import FloatArray
from snippets.hex import Board, Cells, Hex
from snippets.treesearch import Forest, Player, play, search
from tests.snippets.common import close


def blind(boards: Board) -> tuple[FloatArray, FloatArray]:
    """Knows nothing: every free cell alike, and an even game."""
    free = ~boards.any(axis=1)
    return free / np.maximum(free.sum(axis=1, keepdims=True), 1), np.zeros(len(boards))


def leaning(cell: int):
    """Prefers a cell, and thinks the side to move is winning."""

    def judge(boards: Board) -> tuple[FloatArray, FloatArray]:
        policy = np.full((len(boards), boards.shape[2]), 0.1)
        policy[:, cell] = 0.2
        return policy, np.full(len(boards), 0.5)

    return judge


def board(game: Hex, mine: list[int], theirs: list[int]) -> Board:
    boards = game.empty(1)
    boards[0, 0, mine], boards[0, 1, theirs] = True, True
    return boards


def test_a_single_simulation_follows_the_guide() -> None:
    game = Hex(3)
    weights = search(game, game.empty(1), leaning(5), 1)
    assert weights[0] == close(np.where(np.arange(9) == 5, 0.198, 0.099))


def test_a_cell_that_is_taken_is_never_weighed() -> None:
    game = Hex(3)
    weights = search(game, board(game, [4], [5]), leaning(4), 6)[0]
    assert np.flatnonzero(np.isinf(weights)).tolist() == [4, 5]
    assert np.argmax(weights) not in (4, 5)


def test_all_but_the_root_are_visits_of_its_moves() -> None:
    game = Hex(3)
    assert np.floor(search(game, game.empty(3), blind, 40)).sum(axis=1).tolist() == [39, 39, 39]


def test_the_winning_move_is_found() -> None:
    game = Hex(3)
    weights = search(game, board(game, [1, 4], [3, 5]), blind, 60)[0]
    assert np.argmax(weights) in (6, 7)  # below the second row's middle, to the left or straight


def wins(game: Hex, boards: Board) -> list[int]:
    """The moves that win, by trying everything."""
    found = []
    for move in np.flatnonzero(~boards[0].any(axis=0)):
        after, won = game.after(boards, np.array([move]))
        if won[0] or not wins(game, after):
            found.append(int(move))
    return found


@pytest.mark.slow
def test_the_only_reply_that_wins_is_found_without_a_guide() -> None:
    game = Hex(3)
    boards, _ = game.after(game.empty(1), np.array([7]))
    assert wins(game, boards) == [4]
    assert np.argmax(search(game, boards, blind, 1000)) == 4


def test_the_value_of_a_leaf_is_told_to_both_sides() -> None:
    game = Hex(2)
    trees = Forest(game, game.empty(1), leaning(0), 3, 1.0)
    trees.grow(1)
    assert trees.total[0, 0].tolist() == [-0.5, 0, 0, 0]  # good for the other side is bad for this one
    trees.grow(2)  # an unseen move has its parent's value, 0.5, and is tried next
    assert trees.visits[0, 0].tolist() == [1, 1, 0, 0]
    assert trees.count[0, 0] == 3


def test_a_lost_position_is_minus_one_whatever_the_guide_says() -> None:
    game = Hex(2)
    trees = Forest(game, board(game, [0], []), leaning(2), 4, 1.0)
    trees.grow(1)
    assert trees.total[0, 0, 2] == 1  # the winning move
    trees.grow(2)
    assert trees.total[0, 0, 2] == 2  # is walked again, and not beyond
    assert trees.count[0, 1] == 1


def test_games_in_step_are_searched_as_if_alone() -> None:
    game, rng = Hex(3), np.random.default_rng(0)
    boards, _ = game.after(game.empty(5), rng.integers(0, 9, 5))
    together = search(game, boards, blind, 50)
    alone = np.concatenate([search(game, boards[[i]], blind, 50) for i in range(5)])
    assert np.array_equal(together, alone)


@pytest.mark.slow
def test_the_first_player_wins_a_small_board_by_searching() -> None:
    game = Hex(3)
    opened: Cells = np.zeros((1, 0), dtype=np.int64)
    assert play(game, opened, Player(blind, 2000), Player(blind, 2000)).tolist() == [True]


@pytest.mark.slow
def test_more_search_wins_more_games() -> None:
    game, rng = Hex(4), np.random.default_rng(3)
    openings = np.array([rng.permutation(16)[:2] for _ in range(40)])
    thinker, guesser = Player(blind, 100), Player(blind, 2)
    won = play(game, openings, thinker, guesser).mean() + (~play(game, openings, guesser, thinker)).mean()
    assert won > 1.4  # of 2; chance is 1


def test_the_same_openings_are_played_alike() -> None:
    game = Hex(3)
    openings = np.array([[0, 4], [1, 7]])
    first = play(game, openings, Player(blind, 9), Player(blind, 5))
    assert np.array_equal(first, play(game, openings, Player(blind, 9), Player(blind, 5)))


@pytest.mark.parametrize("weight", [0.0, 5.0])
def test_the_exploration_is_the_weight_of_the_guide(weight: float) -> None:
    game = Hex(3)
    visits = np.floor(search(game, game.empty(1), leaning(5), 12, weight)[0])
    assert (visits.argmax() == 5) == (weight > 0)
