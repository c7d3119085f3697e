"""Lines of models: the formulas by hand, their limits, and simulations against them."""

import numpy as np
import pytest

from snippets.collapse import (
    share_present,
    simulate_lines,
    simulate_words,
    variance_kept,
    variance_left,
)
from tests.snippets.common import close


def test_two_samples_halve_the_variance_each_time() -> None:
    assert variance_left(2, 3) == close(1 / 8)


def test_the_variance_that_true_examples_keep() -> None:
    assert variance_kept(50, 0) == close(0)
    assert variance_kept(50, 50) == close(49 / 50)  # all true: a sample's own shortfall
    assert variance_kept(1_000_000, 1) == pytest.approx(1 / 1.5, abs=1e-5)
    # n = 2, k = 1 by hand: w = 2 (1 - 1/4) = 3/2, (3/2 - 1/2) / (3/2 + 1/2)
    assert variance_kept(2, 1) == close(0.5)


def test_more_true_examples_than_examples_are_refused() -> None:
    with pytest.raises(ValueError) as error:
        variance_kept(10, 11)
    assert str(error.value) == "true_examples / samples must be in [0, 1], got 1.1"


def test_lines_follow_the_formula() -> None:
    lines = simulate_lines(10, 12, 0, 20_000, seed=1)
    assert lines[0] == close(np.ones(20_000))
    for t in (1, 5, 12):
        assert abs(lines[t].mean() - variance_left(10, t)) < 4 * lines[t].std() / np.sqrt(20_000)


@pytest.mark.parametrize("true_examples", [1, 3])
def test_lines_with_true_examples_settle_where_the_formula_says(true_examples: int) -> None:
    lines = simulate_lines(12, 160, true_examples, 4000, seed=2)
    settled = lines[100:].mean(axis=0)
    assert abs(settled.mean() - variance_kept(12, true_examples)) < 4 * settled.std() / np.sqrt(4000)


def test_a_word_that_is_half_of_everything_by_hand() -> None:
    # k = 1, p = 1/2: a beta distribution with both parameters 1, which is uniform; (1 - x)^n has the mean 1 / (n + 1)
    assert share_present(9, 1, 0.5) == close(0.9)


def test_rare_words_go_and_variety_stays() -> None:
    variety, rare = simulate_words(2000, 400, 5, 200, 20, seed=6)
    p = 1 / np.arange(1, 201)
    expected = np.mean(np.asarray(share_present(2000, 5, p / p.sum()))[100:])
    assert rare[200:].mean() == pytest.approx(expected, rel=0.15)
    # as the variance of a normal model does: k / (k + 1/2)
    assert variety[200:].mean() == pytest.approx(5 / 5.5, abs=0.03)
    assert rare[200:].mean() < 0.1


def test_words_that_are_all_true_are_a_sample() -> None:
    variety, rare = simulate_words(50, 3, 50, 2, 4000, seed=7)
    assert np.all(variety[0] == 1)
    assert np.all(rare[0] == 1)
    # a sample of n has (1 - 1/n) of the variety; the rarer word, a third of all, is missing with probability (2/3)^50
    assert variety[3].mean() == pytest.approx(0.98, abs=4 * variety[3].std() / np.sqrt(4000))
    assert rare[3].mean() == pytest.approx(1)


def test_guesses_that_a_check_passes_keep_rare_words_as_newcomers_that_are_all_alike() -> None:
    rare = simulate_words(2000, 400, 0, 200, 20, seed=8, guesses=5)[1]
    expected = float(np.asarray(share_present(2000, 5, 1 / 200)))
    assert rare[200:].mean() == pytest.approx(expected, rel=0.15)
    # five guesses of which every word has its share are worth more to rare words than five true ones
    assert expected > 2 * np.mean(simulate_words(2000, 400, 5, 200, 20, seed=9)[1][200:])


def test_more_guesses_than_other_words_are_refused() -> None:
    with pytest.raises(ValueError, match=r"guesses must be a whole number in \[0, 6.0\], got 7"):
        simulate_words(10, 1, 4, 5, 1, seed=1, guesses=7)
