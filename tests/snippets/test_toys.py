"""Sums on a circle, against what can be reckoned by hand."""

import numpy as np

from snippets.toys import rotated_sum


def test_a_clock_adds() -> None:
    assert rotated_sum(5, 7, 12) == 0
    assert rotated_sum(17, 8, 10) == 5
    assert rotated_sum(96, 96, 97) == 95
    assert rotated_sum(0, 0, 1) == 0


def test_the_circle_agrees_with_the_remainder_at_every_place() -> None:
    a, b = np.meshgrid(np.arange(113), np.arange(113))
    assert np.array_equal(rotated_sum(a, b, 113), (a + b) % 113)
