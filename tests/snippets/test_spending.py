"""What a loss costs: lowest points derived by hand, and a published example."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.parametric import best_parameters, best_parameters_by_search, parametric_loss
from snippets.spending import best_parameters_in_use, least_flop, lifetime_flop, overspend
from tests.snippets.common import close

REFIT = 482.01, 2085.43, 0.3478, 0.3658  # Besiroglu et al. 2024
EVEN = 2.0, 2.0, 0.5, 0.5


def test_the_least_compute_of_an_even_law_is_found_by_hand() -> None:
    # A = B = 2, a = b = 1/2: each term is half of a loss of 1, so N = D = (2 / 0.5)^2 = 16, and C = 6 * 16 * 16
    assert least_flop(1.0, *EVEN) == close(1536)


@given(flop=st.floats(1e15, 1e27))
def test_the_best_size_reaches_its_loss_at_the_least_compute(flop: float) -> None:
    n = best_parameters(flop, *REFIT)
    assert least_flop(parametric_loss(n, flop / 6 / n, *REFIT), *REFIT) == close(flop, rel=1e-9)
    assert overspend(n, flop / 6 / n, *REFIT) == close(1, rel=1e-9)


@given(factor=st.floats(1.5, 50), flop=st.floats(1e18, 1e26))
def test_off_the_best_size_either_way_is_dearer(factor: float, flop: float) -> None:
    n = best_parameters(flop, *REFIT)
    for size in (n * factor, n / factor):
        assert overspend(size, flop / 6 / size, *REFIT) > 1.01


@given(flop=st.floats(1e12, 1e27))
def test_calculus_and_search_agree_to_a_millionth(flop: float) -> None:
    assert best_parameters_by_search(flop, *REFIT) == close(best_parameters(flop, *REFIT), rel=1e-6)


def test_four_times_the_even_size_costs_what_the_hand_says() -> None:
    # N = 64, D = 4: the loss is 2 / 8 + 2 / 2 = 1.25, whose least is 6 (2 * 2 / 1.25)^4 = 629.1456
    assert overspend(64, 4, *EVEN) == close(1536 / 629.1456)


def test_use_costs_a_third_of_training_a_token() -> None:
    # N = 16 reaches a loss of 1 with 16 tokens: 6 * 16 * 16, and 2 * 16 for each token served
    assert lifetime_flop(16, [0, 10], 1.0, *EVEN) == close([1536, 1856])


def test_without_use_the_best_size_is_that_of_training() -> None:
    loss = parametric_loss(1e9, 3e10, *REFIT)
    n = best_parameters(least_flop(loss, *REFIT), *REFIT)
    assert best_parameters_in_use(0, float(loss), *REFIT) == close(n, rel=1e-4)


def test_more_use_wants_a_smaller_model_and_never_a_dearer_life() -> None:
    sizes = [best_parameters_in_use(served, 0.5, *REFIT) for served in (0, 1e11, 1e12, 1e13, 1e15)]
    assert np.all(np.diff(sizes) < 0)
    for served, size in zip((1e11, 1e12), sizes[1:3], strict=True):
        around = size * np.array([0.97, 1.03])
        assert np.all(lifetime_flop(around, served, 0.5, *REFIT) > lifetime_flop(size, served, 0.5, *REFIT))


def test_the_example_of_sardana_and_others_saves_a_sixth() -> None:
    # Sardana et al. 2023, figure 1: 7B in place of 13B for 2T tokens saves 17%, or 1.7e22 FLOP, with Hoffmann's law
    law = np.exp(6.0073404), np.exp(6.0179186), 0.33917084, 0.2849083
    tokens = 6.174e11  # for which the law makes 13B best
    assert best_parameters(6 * 13e9 * tokens, *law) == close(13e9, rel=1e-3)
    loss = parametric_loss(13e9, tokens, *law)
    large, small = (float(lifetime_flop(n, 2e12, loss, *law)) for n in (13e9, 7e9))
    assert 1 - small / large == pytest.approx(0.17, abs=0.01)
    assert large - small == pytest.approx(1.7e22, rel=0.05)


def test_a_size_that_cannot_reach_the_loss_is_refused() -> None:
    with pytest.raises(ValueError, match="what size leaves to data must be in"):
        lifetime_flop(1, 0, 0.5, *EVEN)
