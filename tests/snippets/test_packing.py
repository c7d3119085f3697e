"""Concepts packed into neurons: losses by hand, readers that are exact, and networks that learn what is known."""

import numpy as np
import pytest

from snippets import packing
from tests.snippets.common import close

PAIR = packing.Packed(np.array([[[1.0, -1.0]]]), np.zeros((1, 2)))


def test_some_concept_is_always_present_and_each_as_often_as_it_should() -> None:
    x = packing.present([0.1, 1.0], 5, 200_000, np.random.default_rng(1))
    assert (x > 0).any(axis=-1).all()
    expected = 0.1 / (1 - 0.9**5)
    assert (x[0] > 0).mean(axis=0) == pytest.approx(np.full(5, expected), rel=0.02)
    assert (x[1] > 0).all()
    assert x[1].mean() == pytest.approx(0.5, rel=0.01)


def test_present_together_as_often_as_by_chance() -> None:
    x = packing.present(0.3, 2, 400_000, np.random.default_rng(2))[0] > 0
    assert x.all(axis=1).mean() == pytest.approx(0.3**2 / (1 - 0.7**2), rel=0.02)


def test_variance_by_hand() -> None:
    # p = 1: the uniform distribution's 1 / 12
    assert packing.variance(1) == close(1 / 12)
    assert packing.variance(0) == 0


def test_what_a_pair_gives_back_is_what_the_formula_says() -> None:
    """Two routes: the formula by hand, and examples drawn by chance."""
    for p in (0.2, 0.5, 1.0):
        by_hand = 2 - packing.pair_loss(p) / packing.variance(p)
        assert packing.recovered(PAIR, p, draws=400_000)[0] == pytest.approx(by_hand, abs=0.02)


def test_pair_and_alone_are_equal_at_four_sevenths() -> None:
    assert packing.pair_loss(4 / 7) == close(packing.alone_loss(4 / 7))
    assert packing.pair_loss(0.5) < packing.alone_loss(0.5)
    assert packing.pair_loss(0.6) > packing.alone_loss(0.6)


def test_a_guess_of_the_mean_recovers_nothing() -> None:
    p = 0.4
    guess = packing.Packed(np.zeros((1, 1, 3)), np.full((1, 3), p / 2))
    assert packing.recovered(guess, p, draws=200_000)[0] == pytest.approx(0, abs=0.02)


def test_shares_by_hand() -> None:
    found = packing.share_of_neurons([[3.0, 4.0, 0.0], [0.0, 0.0, -2.0], [0.0, 0.0, 0.0]])
    assert found == close([16 / 25, 1, 0])


def test_a_linear_reader_recovers_as_many_concepts_as_there_are_neurons() -> None:
    w = np.random.default_rng(3).normal(size=(4, 9))
    assert packing.linear_readings(w).sum() == close(4, rel=1e-9)
    assert packing.linear_readings([[1.0, -1.0]]) == close([0.5, 0.5])


def test_the_best_linear_reader_by_regression() -> None:
    """Another route: least squares on drawn concepts."""
    rng = np.random.default_rng(4)
    w, x = rng.normal(size=(2, 4)), rng.normal(size=(200_000, 4))
    held = x @ w.T
    left = x - held @ np.linalg.lstsq(held, x, rcond=None)[0]
    assert packing.linear_readings(w) == pytest.approx(1 - left.var(axis=0) / x.var(axis=0), abs=0.01)


def test_turned_networks_answer_alike() -> None:
    w = np.random.default_rng(5).normal(size=(3, 6))
    again = packing.turned(w, 1)
    assert again.T @ again == pytest.approx(w.T @ w, abs=1e-12)
    assert not np.allclose(again, w)


def test_the_slopes_are_those_of_the_loss() -> None:
    """A first step of Adam goes by the rate against the sign of each slope, here taken by differences."""
    start = packing.packed(0.5, 3, 2, steps=1, draws=50_000, rate=1e-9, seed=3)
    moved = packing.packed(0.5, 3, 2, steps=1, draws=50_000, rate=1e-3, seed=3)
    went = np.sign(moved.weights - start.weights)[0]
    for j in range(2):
        for i in range(3):
            both = []
            for step in (-0.05, 0.05):
                w = start.weights.copy()
                w[0, j, i] += step
                both.append(packing.recovered(packing.Packed(w, start.shifts), 0.5, draws=200_000)[0])
            if abs(both[1] - both[0]) > 0.01:
                assert went[j, i] == np.sign(both[1] - both[0])


def test_rare_concepts_share_a_neuron_and_frequent_ones_do_not() -> None:
    """Of networks from several starts the best one counts, for some stop at a worse solution."""
    signs = []
    for p in (0.2, 0.9):
        networks = packing.packed(np.full(6, p), 2, 1, steps=800, seed=1)
        best = int(np.argmax(packing.recovered(networks, np.full(6, p))))
        signs.append(networks.weights[best, 0].prod())
    assert signs[0] < -0.8
    assert signs[1] > 0


def test_a_charge_turns_neurons_towards_concepts() -> None:
    free, charged = (packing.packed(np.ones(4), 6, 3, charge=c, steps=1200, seed=2) for c in (0.0, 0.01))
    assert packing.share_of_neurons(charged.weights).mean() > packing.share_of_neurons(free.weights).mean() + 0.2


def test_too_few_axes_are_refused() -> None:
    with pytest.raises(ValueError, match="two axes"):
        packing.share_of_neurons([1.0, 2.0])
    with pytest.raises(ValueError, match="two axes"):
        packing.linear_readings(np.ones((2, 2, 2)))
