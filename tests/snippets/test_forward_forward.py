"""Forward-forward: its slopes against differences, and that it learns."""

from __future__ import annotations

import numpy as np
import pytest

from snippets import descent, forward_forward
from snippets.arguments import FloatArray

RNG = np.random.default_rng(1)
TRUE, FALSE = RNG.normal(size=(6, 5)), RNG.normal(size=(6, 5))


def layer_loss(weights: FloatArray, bias: FloatArray, true: FloatArray, false: FloatArray) -> float:
    """By the formula, for one layer, with threshold 0.7 and sharpness 3."""
    good, bad = (np.mean(np.maximum(x @ weights + bias, 0) ** 2, axis=1) for x in (true, false))
    return float(np.mean(np.log1p(np.exp(-3 * (good - 0.7)))) + np.mean(np.log1p(np.exp(3 * (bad - 0.7)))))


def test_slopes_of_each_layer_against_differences() -> None:
    network = descent.fresh((5, 4, 4), np.random.default_rng(2))
    found = forward_forward.slopes(network, TRUE, FALSE, 0.7, 3.0)
    seen = TRUE, FALSE
    for layer in (0, 2):
        weights, bias = network[layer], network[layer + 1]
        for place in np.ndindex(weights.shape):
            tweak = np.zeros_like(weights)
            tweak[place] = 1e-5
            numeric = (layer_loss(weights + tweak, bias, *seen) - layer_loss(weights - tweak, bias, *seen)) / 2e-5
            assert found[layer][place] == pytest.approx(numeric, abs=1e-6)
        one, two = (forward_forward.one_length(np.maximum(x @ weights + bias, 0)) for x in seen)
        seen = one, two


def test_one_length_keeps_the_direction() -> None:
    h = np.array([[3.0, 4.0], [0.0, 0.0]])
    assert forward_forward.one_length(h)[0] == pytest.approx(np.array([3, 4]) / np.sqrt(12.5))
    assert not forward_forward.one_length(h)[1].any()


def test_labels_stand_before_the_example() -> None:
    assert forward_forward.joined(np.array([[7.0]]), np.array([1]), 3).tolist() == [[0, 1, 0, 7]]


def test_hard_labels_are_wrong_and_those_that_look_right() -> None:
    network = descent.fresh((3 + 2, 6), np.random.default_rng(3))
    x, labels = RNG.normal(size=(50, 2)), RNG.integers(0, 3, 50)
    drawn = forward_forward.hard_labels(network, x, labels, 3, 1e6, np.random.default_rng(4))
    assert (drawn != labels).all()
    good = forward_forward.goodness(network, x, 3)
    good[np.arange(50), labels] = -np.inf
    assert (drawn == good.argmax(1)).all()


def test_products_by_hand() -> None:
    # 3 times 4 and 4 times 2 weights, four products each; or 10 tried names and two sets of slopes
    assert forward_forward.products((3, 4, 2)) == 4 * 20
    assert forward_forward.products((3, 4, 2), classes=10) == 12 * 20


def test_it_learns_to_tell_two_clouds_apart() -> None:
    rng = np.random.default_rng(5)
    labels = rng.integers(0, 2, 400)
    x = rng.normal(size=(400, 3)) + 3 * (labels[:, None] == np.array([0, 1, 1]))
    network = descent.fresh((5, 20), rng)
    for _ in range(300):
        true, false = (forward_forward.joined(x, one, 2) for one in (labels, 1 - labels))
        for part, slope in zip(network, forward_forward.slopes(network, true, false, 0.5, 2.0), strict=True):
            part -= 1.0 * slope
    assert np.mean(forward_forward.goodness(network, x, 2).argmax(1) == labels) > 0.95


@pytest.mark.parametrize(("threshold", "sharpness", "name"), [(0, 1, "threshold"), (1, 0, "sharpness")])
def test_what_is_out_of_range_is_refused(threshold: float, sharpness: float, name: str) -> None:
    with pytest.raises(ValueError, match=name):
        forward_forward.slopes(descent.fresh((5, 4), RNG), TRUE, FALSE, threshold, sharpness)
