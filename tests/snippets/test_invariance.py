import math

import numpy as np
import pytest

from snippets import invariance as i


def test_the_kernel_at_the_ends_and_in_the_middle() -> None:
    # equal inputs: 1·1 + 1; at right angles: 0 + 1/π; opposite: -1·0 + 0
    assert i.network_kernel([1, 0, -1]) == pytest.approx([2, 1 / math.pi, 0])


def test_the_kernel_is_what_many_random_units_give() -> None:
    """The tangent kernel by its definition: the mean over units of what weights into and out of them contribute."""
    rng = np.random.default_rng(0)
    units = rng.normal(size=(400_000, 2))
    x, y = np.array([1.0, 0.0]), np.array([math.cos(0.7), math.sin(0.7)])
    into = (units @ x > 0) * (units @ y > 0) * (x @ y)
    out = np.maximum(units @ x, 0) * np.maximum(units @ y, 0)
    assert 2 * np.mean(into + out) == pytest.approx(float(i.network_kernel(x @ y)), rel=0.01)


def test_the_averaged_kernel_is_the_mean_over_all_shifts() -> None:
    rng = np.random.default_rng(1)
    a, b = rng.random((3, 4, 5)), rng.random((2, 4, 5))
    by_hand = np.mean([i.plain_kernel(a, np.roll(b, (r, s), axis=(1, 2))) for r in range(4) for s in range(5)], axis=0)
    assert i.averaged_kernel(a, b) == pytest.approx(by_hand)
    assert i.averaged_kernel(np.roll(a, (1, 3), axis=(1, 2)), b) == pytest.approx(by_hand)


def test_examples_are_read_off_in_logarithms_from_a_curve_that_rises() -> None:
    assert i.examples_for([10, 100], [0.5, 0.9], 0.7) == pytest.approx(math.sqrt(1000))
    # 0.8 and 0.6 become 0.7 each: the goal is reached half way from the first
    assert i.examples_for([1, 10, 100], [0.5, 0.8, 0.6], 0.6) == pytest.approx(math.sqrt(10))
    assert i.examples_for([10, 100], [0.5, 0.9], 0.95) == math.inf
    assert math.isnan(i.examples_for([10, 100], [0.5, 0.9], 0.4))


def test_a_ring_saves_about_as_many_times_the_examples_as_it_has_places() -> None:
    """Mei et al. 2021: a factor of d; here to one half of the error, d = 16."""
    counts = [int(2 ** (k / 2)) for k in range(4, 17)]

    def needed(averaged: bool) -> float:
        errors = [np.mean([i.cyclic_error(16, n, averaged, seed) for seed in range(4)]) for n in counts]
        return i.examples_for(counts, [-float(e) for e in errors], -0.5)

    assert 8 < needed(False) / needed(True) < 32


def test_what_is_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match="blank"):
        i.plain_kernel(np.zeros((1, 2, 2)), np.ones((1, 2, 2)))
    with pytest.raises(ValueError, match="one size"):
        i.averaged_kernel(np.ones((1, 2, 2)), np.ones((1, 2, 3)))
    with pytest.raises(ValueError, match="rising"):
        i.examples_for([2, 1], [0, 1], 0.5)
    with pytest.raises(ValueError, match="dimension"):
        i.cyclic_error(2, 10, True, 0)
