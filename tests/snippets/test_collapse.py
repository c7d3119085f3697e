"""Lines of models: the formulas by hand, their limits, and simulations against them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.collapse import (
    acceptance,
    share_present,
    simulate_lines,
    simulate_verified,
    simulate_words,
    typical_variance_left,
    variance_kept,
    variance_left,
)
from tests.snippets.common import close


def test_two_samples_halve_the_variance_each_time() -> None:
    assert variance_left(2, 3) == close(1 / 8)


def test_the_typical_line_of_two_samples() -> None:
    # ln of a chi-squared variable with one degree of freedom has the mean -gamma - ln 2; over n = 2 that is -ln 2 more
    assert typical_variance_left(2, 1) == close(np.exp(-0.5772156649015329) / 4)


@given(st.integers(3, 10_000), st.integers(1, 100))
def test_the_typical_line_lies_below_the_mean(samples: int, generations: int) -> None:
    assert typical_variance_left(samples, generations) < variance_left(samples, generations)


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
        logs = np.log(lines[t])
        assert abs(logs.mean() - np.log(typical_variance_left(10, t))) < 4 * logs.std() / np.sqrt(20_000)


@pytest.mark.parametrize("true_examples", [1, 3])
def test_lines_with_true_examples_settle_where_the_formula_says(true_examples: int) -> None:
    lines = simulate_lines(12, 160, true_examples, 4000, seed=2)
    settled = lines[100:].mean(axis=0)
    assert abs(settled.mean() - variance_kept(12, true_examples)) < 4 * settled.std() / np.sqrt(4000)


def test_a_bold_model_with_a_verifier_loses_no_more_than_one_sample_does() -> None:
    lines = simulate_verified(100, 20, 1.5, 1.5, 400, seed=3)
    assert lines[20].mean() == pytest.approx(0.99, abs=4 * lines[20].std() / np.sqrt(400))


def test_a_verifier_that_refuses_alike_changes_nothing_in_the_first_generation() -> None:
    # proposals as wide as the truth: every ratio is 1, one in c passes, and a sample falls short by its 1 / n
    lines = simulate_verified(10, 1, 1.0, 3.0, 20_000, seed=5)
    assert lines[1].mean() == pytest.approx(0.9, abs=4 * lines[1].std() / np.sqrt(20_000))


@pytest.mark.slow
@pytest.mark.parametrize("stretch", [1.0, 1.25])
def test_a_strict_verifier_restores_the_truth_to_narrow_models_too(stretch: float) -> None:
    # rejection sampling is exact as long as few ratios exceed c: what is left is the shortfall of one sample
    lines = simulate_verified(20, 60, stretch, 20.0, 400, seed=4)
    assert lines[40:].mean() == pytest.approx(0.95, abs=0.03)


def test_a_verifier_slows_the_loss_even_of_a_timid_model() -> None:
    timid = simulate_verified(20, 60, 1.0, 1.25, 200, seed=4)[60]
    assert timid.mean() > 10 * variance_left(20, 60)


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


def test_half_of_what_is_proposed_twice_as_widely_passes() -> None:
    assert acceptance(2) == close(0.5)
