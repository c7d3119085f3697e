"""Probes and units as classifiers: by hand, and against what is planted."""

import numpy as np
import pytest

from snippets import probes


def test_a_probe_finds_what_is_written_in_the_features() -> None:
    rng = np.random.default_rng(6)
    states = rng.integers(0, 3, (500, 4))
    written = (states[..., None] == np.arange(3)).reshape(500, -1) @ rng.normal(size=(12, 20))
    probe = probes.fitted(written, states, 3, 1e-9)
    assert np.array_equal(probe.read(written), states)


def test_a_probe_of_noise_reads_the_commonest_state() -> None:
    rng = np.random.default_rng(7)
    states = (rng.random((2000, 1)) < 0.2).astype(int)
    probe = probes.fitted(rng.normal(size=(2000, 3)), states, 2)
    assert probe.read(rng.normal(size=(500, 3))).mean() < 0.01


def test_least_squares_by_hand() -> None:
    # x = -1, 1 and states 0, 1: the score of state 1 is (1 + x) / 2 without a ridge
    probe = probes.fitted(np.array([[-1.0], [1.0]]), np.array([[0], [1]]), 2, 1e-12)
    assert probe.scores(np.array([[0.5]]))[0, 0] == pytest.approx([0.25, 0.75])


def test_a_row_is_moved_until_the_reading_is_the_one_wanted() -> None:
    x, direction = np.array([[1.0, 2.0]]), np.array([3.0, 4.0])
    moved = probes.moved_to(x, direction, 1.0, -13.0)
    assert moved @ direction + 1.0 == pytest.approx([-13])
    assert moved == pytest.approx(np.array([[1, 2]]) - np.array([[3, 4]]))  # 12 is read; 25 down is minus one direction
    aside = probes.moved_to(x, direction, 1.0, -13.0, np.array([1.0, 0.0]))
    assert aside == pytest.approx(np.array([[1 - 25 / 3, 2]]))


def test_a_line_at_a_right_angle_is_refused() -> None:
    with pytest.raises(ValueError, match="right angle"):
        probes.moved_to(np.zeros((1, 2)), np.array([1.0, 0.0]), 0.0, 1.0, np.array([0.0, 1.0]))


def test_auc_by_counting_pairs() -> None:
    scores = np.array([[0.1, 3.0], [0.4, 3.0], [0.35, 3.0], [0.8, 3.0]])
    labels = np.array([False, False, True, True])
    # of four pairs the true one is higher in three; equal values count as half
    assert probes.auc(scores, labels) == pytest.approx([0.75, 0.5])


def test_the_threshold_parts_what_can_be_parted() -> None:
    scores, labels = np.array([1.0, 2.0, 5.0, 7.0]), np.array([False, False, True, True])
    assert probes.threshold(scores, labels) == 3.5
    assert probes.balanced_accuracy(scores > 3.5, labels) == 1


def test_balanced_accuracy_by_hand() -> None:
    said, labels = np.array([True, True, False, True]), np.array([True, False, False, False])
    assert probes.balanced_accuracy(said, labels) == pytest.approx((1 + 1 / 3) / 2)


@pytest.mark.parametrize("function", [probes.threshold, probes.balanced_accuracy])
def test_labels_that_are_all_alike_are_refused(function) -> None:
    with pytest.raises(ValueError, match="labels must be true 1 to 1 times, got 2"):
        function(np.array([1.0, 2.0]), np.array([True, True]))


def test_auc_refuses_labels_that_are_all_alike() -> None:
    with pytest.raises(ValueError, match="labels must be true 1 to 1 times, got 0"):
        probes.auc(np.zeros((2, 1)), np.array([False, False]))
