"""Slopes in three ways, against derivatives by hand and against each other; counts against hand counts."""

from __future__ import annotations

import numpy as np
import pytest

from snippets import descent
from snippets.descent import Network

RNG = np.random.default_rng(1)
X, LABELS = RNG.normal(size=(7, 5)), RNG.integers(0, 3, 7)


def network(sizes: tuple[int, ...] = (5, 4, 3)) -> Network:
    return descent.fresh(sizes, np.random.default_rng(2))


def test_parameters_by_hand() -> None:
    # (64 + 1) 32 + (32 + 1) 10
    assert descent.parameters((64, 32, 10)) == 2080 + 330


def test_first_weights_have_the_variance_of_he() -> None:
    drawn = descent.fresh((400, 300), np.random.default_rng(3))
    assert np.var(drawn[0]) == pytest.approx(2 / 400, rel=0.02)
    assert not drawn[1].any()
    assert np.var(descent.fresh((400, 300), np.random.default_rng(3), 0.5)[0]) == pytest.approx(0.5 / 400, rel=0.02)


def test_loss_of_equal_scores_is_the_logarithm_of_their_number() -> None:
    still = [np.zeros_like(part) for part in network()]
    assert descent.loss(still, X, LABELS) == pytest.approx(np.log(3))
    # scores 1, 0, 0: the loss of the first label is ln(e + 2) - 1
    still[-1] = np.array([1.0, 0.0, 0.0])
    assert descent.loss(still, X, np.zeros(7, int)) == pytest.approx(np.log(np.e + 2) - 1)


def test_slopes_without_a_hidden_layer_by_hand() -> None:
    """x (p - y), the derivative of the cross-entropy of a softmax."""
    plain = network((5, 3))
    given = X @ plain[0] + plain[1]
    p = np.exp(given) / np.exp(given).sum(1, keepdims=True)
    slopes = descent.backpropagated(plain, X, LABELS)
    assert slopes[0] == pytest.approx(X.T @ (p - np.eye(3)[LABELS]) / 7)
    assert slopes[1] == pytest.approx((p - np.eye(3)[LABELS]).mean(0))


@pytest.mark.parametrize("sizes", [(5, 3), (5, 4, 3), (5, 4, 4, 3)])
def test_one_at_a_time_agrees_with_backpropagation(sizes: tuple[int, ...]) -> None:
    usual = descent.flat(descent.backpropagated(network(sizes), X, LABELS))
    assert descent.flat(descent.one_at_a_time(network(sizes), X, LABELS)) == pytest.approx(usual, abs=1e-8)
    assert descent.flat(descent.one_at_a_time(network(sizes), X, LABELS, both=False)) == pytest.approx(usual, abs=1e-4)


def test_trying_leaves_the_network_as_it_was() -> None:
    tried = network()
    descent.one_at_a_time(tried, X, LABELS)
    assert all((a == b).all() for a, b in zip(tried, network(), strict=True))


def test_guesses_have_no_bias() -> None:
    usual = descent.backpropagated(network(), X, LABELS)
    many = descent.guessed(network(), X, LABELS, 20_000, np.random.default_rng(4))
    assert descent.cosine(usual, many) > 0.99
    assert np.linalg.norm(descent.flat(many)) == pytest.approx(np.linalg.norm(descent.flat(usual)), rel=0.03)


def test_cosine_of_guesses_against_drawn_directions() -> None:
    """The mean of u (g u) over n normal u: its product with g is |g|^2 on average, its square |g|^2 (n + d + 1) / n."""
    rng, d = np.random.default_rng(5), 40
    g = rng.normal(size=d)
    for n in (1, 10, 100):
        u = rng.normal(size=(4000, n, d))
        means = ((u @ g)[:, :, None] * u).mean(1)
        assert (means @ g).mean() == pytest.approx(g @ g, rel=0.1)
        assert (means**2).sum(1).mean() == pytest.approx(g @ g * (n + d + 1) / n, rel=0.1)
        cosines = means @ g / np.linalg.norm(means, axis=1) / np.linalg.norm(g)
        assert np.sqrt((cosines**2).mean()) == pytest.approx(descent.cosine_of_guesses(n, d), rel=0.1)


def test_products_by_hand() -> None:
    sizes = (3, 2, 4)
    assert descent.products_forward(sizes) == 6 + 8
    assert descent.products_backpropagated(sizes) == 14 + 14 + 8
    # (4) 2 + (3) 4 = 20 weights and biases, each a pass of 14, and the loss as it stands
    assert descent.products_one_at_a_time(sizes) == 20 * 14 + 14
    assert descent.products_one_at_a_time(sizes, both=True) == 2 * 20 * 14
    # 8 in the first layer cost 1 and the 4 that lead on; 12 in the last cost 1
    assert descent.products_one_at_a_time(sizes, again=False) == 8 * 5 + 12 + 14


def test_what_lies_behind_tends_to_half_in_a_deep_network() -> None:
    deep = (50,) * 41
    share = descent.products_one_at_a_time(deep, again=False) / descent.products_one_at_a_time(deep)
    assert share == pytest.approx(0.5, abs=0.05)


def test_naive_flop() -> None:
    # 10 weights, 3 tokens: 11 passes of 60 operations, or 20 in both directions
    assert descent.naive_flop(10, 3) == 660
    assert descent.naive_flop(10, 3, both=True) == 1200
    assert descent.naive_flop(10, 3, share=0.5) == 360


def test_single_moves_down_the_slope_help_and_up_it_harm() -> None:
    slopes = descent.backpropagated(network(), X, LABELS)
    for sign, share in ((-1, 1), (1, 0)):
        moves = [sign * 1e-3 * slope for slope in slopes]
        assert descent.helped_singly(network(), X, LABELS, moves) == share
        assert descent.helped_singly(network(), X, LABELS, moves, every=3) == share


def test_descent_and_kept_tweaks_lower_the_loss() -> None:
    before = descent.loss(network(), X, LABELS)
    kept, passes = descent.kept_if_better(network(), X, LABELS, 0.1, 3)
    assert descent.loss(kept, X, LABELS) < before
    weights = len(descent.flat(kept))
    assert 1 + 3 * weights < passes < 1 + 2 * 3 * weights
    assert descent.kept_if_better(network(), X, LABELS, 0.1, 0)[1] == 1
    learned = descent.descended(network(), X, LABELS, 0.5, 400, 7, np.random.default_rng(6))
    assert descent.loss(learned, X, LABELS) < before / 4
    assert descent.accuracy(learned, X, LABELS) == 1


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda: descent.fresh((3,), RNG), "sizes"),
        (lambda: descent.one_at_a_time(network(), X, LABELS, 0), "tweak"),
        (lambda: descent.guessed(network(), X, LABELS, 0, RNG), "guesses"),
        (lambda: descent.cosine_of_guesses(0, 3), "guesses"),
        (lambda: descent.naive_flop(-1, 3), "weights"),
        (lambda: descent.descended(network(), X, LABELS, 0, 1, 1, RNG), "rate"),
        (lambda: descent.kept_if_better(network(), X, LABELS, 0, 1), "tweak"),
        (lambda: descent.helped_singly(network(), X, LABELS, network(), 0), "every"),
        (lambda: descent.helped_singly(network(), X, LABELS, [0 * part for part in network()]), "moves"),
    ],
)
def test_what_is_out_of_range_is_refused(call, name: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match=name):
        call()
