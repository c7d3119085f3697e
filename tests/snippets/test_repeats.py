"""Repeated reading: geometric sums by hand, the published law's ends, and lessons that are drawn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.parametric import effective_tokens
from snippets.repeats import chance_of_a_look, drawn_share_missed, fitted_decay, share_missed, worth_of_looks
from tests.snippets.common import close


def test_looks_are_a_geometric_sum() -> None:
    # 1 + 1/2 + 1/4
    assert worth_of_looks(3, 0.5) == close(1.75)
    assert worth_of_looks(1, 0.3) == close(1)


def test_a_look_that_always_teaches_leaves_nothing_to_the_next() -> None:
    assert worth_of_looks([1, 2, 50], 1) == close([1, 1, 1])


def test_no_look_is_worth_nothing() -> None:
    assert worth_of_looks([0, 0], [0.5, 1]) == close([0, 0])


@given(st.floats(0.5, 60), st.floats(1, 200))
def test_both_laws_end_alike_and_agree_at_a_single_look(decay: float, epochs: float) -> None:
    chance = chance_of_a_look(decay)
    assert worth_of_looks(1e6, chance) == close(effective_tokens(1, 1e6, decay), rel=1e-9)
    assert worth_of_looks(epochs, chance) <= epochs * (1 + 1e-12)


def test_the_chance_by_hand() -> None:
    assert chance_of_a_look(15) == close(1 / 16)


def test_a_single_lesson_is_missed_as_a_poisson_process_misses() -> None:
    assert share_missed(3, 1, 1, 1, 0.5) == close(np.exp(-3))


@given(st.floats(100, 1e4), st.floats(1, 40), st.floats(0.02, 1))
def test_repeated_text_misses_what_its_worth_of_fresh_text_misses(unique: float, epochs: float, chance: float) -> None:
    fresh = unique * float(worth_of_looks(epochs, chance))
    assert share_missed(unique, epochs, chance, 100, 0.5) == close(share_missed(fresh, 1, chance, 100, 0.5), rel=1e-9)


def test_drawn_lessons_agree() -> None:
    drawn = np.array([drawn_share_missed(800, 5, 0.2, 300, 0.4, seed) for seed in range(60)])
    expected = share_missed(800, 5, 0.2, 300, 0.4)
    assert abs(drawn.mean() - expected) < 4 * drawn.std(ddof=1) / np.sqrt(60)


def test_the_fit_finds_the_decay_that_made_the_points() -> None:
    epochs = np.array([2, 4, 8, 16, 64])
    assert fitted_decay(epochs, effective_tokens(1, epochs, 15.387756)) == close(15.387756, rel=1e-6)


def test_many_fits_at_once_find_what_each_finds_alone() -> None:
    epochs = np.array([2, 4, 8, 16, 64])
    worth = np.array([effective_tokens(1, epochs, decay) for decay in (3.0, 15.387756, 80.0)])
    assert fitted_decay(epochs, worth) == close([3.0, 15.387756, 80.0], rel=1e-6)
    assert fitted_decay(epochs, worth[1]) == close(15.387756, rel=1e-6)


def test_lists_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError) as error:
        fitted_decay([2, 4], [1.5])
    assert str(error.value) == "epochs and worth must be lists of one length, got (2,) and (1,)"
