"""Lines of models that keep the old text: the product by hand, its limit, and simulations against both."""

import numpy as np
import pytest

from snippets.accumulated import simulate_words_beside, variance_left_beside
from snippets.collapse import simulate_words, variance_left
from tests.snippets.common import close


def test_the_first_generation_is_a_sample_as_it_is_without_the_old_text() -> None:
    assert variance_left_beside(50, 1) == close(variance_left(50, 1))


def test_two_samples_a_generation_by_hand() -> None:
    # (1 - 1/2) (1 - 1/8) (1 - 1/18)
    assert variance_left_beside(2, 3) == close(1 / 2 * 7 / 8 * 17 / 18)


def test_for_ever_it_is_the_product_of_the_sine() -> None:
    # n = 4: sin(pi/2) / (pi/2)
    assert variance_left_beside(4, 1e8) == pytest.approx(2 / np.pi, rel=1e-6)


def test_a_single_sample_is_refused() -> None:
    with pytest.raises(ValueError, match="samples must be in"):
        variance_left_beside(1, 3)


def test_the_product_agrees_with_pools_drawn_sample_by_sample() -> None:
    rng = np.random.default_rng(1)
    pool = rng.normal(size=(5, 20_000))
    for _ in range(9):
        pool = np.concatenate([pool, rng.normal(pool.mean(axis=0), pool.std(axis=0), size=(5, 20_000))])
    drawn = pool.var(axis=0)
    assert abs(drawn.mean() - variance_left_beside(5, 10)) < 4 * drawn.std() / np.sqrt(20_000)


def test_rare_words_stay_where_the_old_text_stays() -> None:
    beside = simulate_words_beside(1000, 60, 100, 20, seed=1)
    alone = simulate_words(1000, 60, 0, 100, 20, seed=1)[1]
    rarer = 1 / np.arange(51, 101) / np.sum(1 / np.arange(1, 101))
    fair = np.mean(1 - (1 - rarer) ** 1000)
    assert abs(beside[0].mean() - fair) < 0.03
    assert beside[-1].mean() > 2 * alone[-1].mean()
