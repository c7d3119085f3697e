"""Small models of learning, against what can be reckoned by hand."""

import math

import numpy as np
import pytest

from snippets.toys import mode_training_error, mode_validation_error, rotated_sum


def test_a_mode_starts_with_its_whole_signal_unlearnt() -> None:
    assert mode_validation_error(0, 2, 3, 1) == 3
    assert mode_training_error(0, 2, 3, 1) == 4


def test_a_mode_ends_with_the_noise_learnt_by_heart() -> None:
    assert mode_validation_error(100, 2, 3, 1) == pytest.approx(1)
    assert mode_training_error(100, 2, 3, 1) == pytest.approx(0)


def test_a_mode_is_best_where_its_gain_is_that_of_the_filter() -> None:
    """1 - e^(-ct) = s / (s + n) = 3/4 at ct = ln 4, where the error is 3/16 + 9/16."""
    assert mode_validation_error(math.log(4) / 2, 2, 3, 1) == pytest.approx(0.75)
    assert mode_training_error(math.log(4) / 2, 2, 3, 1) == pytest.approx(0.25)


def test_a_clock_adds() -> None:
    assert rotated_sum(5, 7, 12) == 0
    assert rotated_sum(17, 8, 10) == 5
    assert rotated_sum(96, 96, 97) == 95
    assert rotated_sum(0, 0, 1) == 0


def test_the_circle_agrees_with_the_remainder_at_every_place() -> None:
    a, b = np.meshgrid(np.arange(113), np.arange(113))
    assert np.array_equal(rotated_sum(a, b, 113), (a + b) % 113)
