import numpy as np
import pytest

from snippets import factors


def test_what_adds_up_is_what_each_is_worth() -> None:
    values = np.array([[0.0, 2.0], [3.0, 5.0]])  # 3 for the first, 2 for the second
    assert factors.shapley(values) == pytest.approx([3, 2])
    assert factors.average_gains(values) == pytest.approx([3, 2])


def test_what_needs_both_is_shared() -> None:
    values = np.array([[0.0, 0.0], [0.0, 1.0]])
    assert factors.shapley(values) == pytest.approx([0.5, 0.5])
    lost, gained = factors.gains_at_the_ends(values)
    assert lost == pytest.approx([1, 1])
    assert gained == pytest.approx([0, 0])


def test_a_game_of_three_by_hand() -> None:
    """The glove game: one left glove, two right ones; a pair is worth 1. Known values: 2/3, 1/6, 1/6."""
    values = np.zeros((2, 2, 2))
    values[1, 1, 0] = values[1, 0, 1] = values[1, 1, 1] = 1
    assert factors.shapley(values) == pytest.approx([2 / 3, 1 / 6, 1 / 6])


def test_they_sum_to_the_whole() -> None:
    values = np.random.default_rng(0).random((2,) * 5)
    assert factors.shapley(values).sum() == pytest.approx(values[(1,) * 5] - values[(0,) * 5])


def test_what_is_no_table_of_pairs_is_refused() -> None:
    with pytest.raises(ValueError, match="axis of two"):
        factors.shapley(np.zeros((2, 3)))


def test_combinations_are_put_in_their_places() -> None:
    cube = factors.arranged([[1, 0], [0, 0], [1, 1], [0, 1]], [[2, 20], [0, 0], [3, 30], [1, 10]])
    assert cube[..., 0].tolist() == [[0, 1], [2, 3]]
    with pytest.raises(ValueError, match="combinations"):
        factors.arranged([[0, 0], [0, 0], [1, 0], [1, 1]], [0, 1, 2, 3])


def test_a_setting_is_chosen_by_the_others() -> None:
    # the first is scored where the second is best, and the other way about
    assert factors.chosen_by_others([[1.0, 5.0], [4.0, 2.0]]).tolist() == [1.0, 2.0]
    with pytest.raises(ValueError, match="two repetitions"):
        factors.chosen_by_others([[1.0, 2.0]])


def test_one_setting_is_chosen_for_all() -> None:
    # the second setting is better on average, though the first repetition does better at the first
    assert factors.chosen_for_all([[5.0, 4.0], [1.0, 6.0]]).tolist() == [4.0, 6.0]
    with pytest.raises(ValueError, match="settings"):
        factors.chosen_for_all([1.0, 2.0])
