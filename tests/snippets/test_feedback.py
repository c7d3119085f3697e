"""A network with wires for its errors, against steps taken by hand."""

import pytest

from snippets.feedback import loss_left_by_feedback

EYE, OPPOSED = [[1.0, 0.0], [0.0, 1.0]], [[1.0], [-1.0]]


def test_nothing_is_learnt_before_the_first_step() -> None:
    assert loss_left_by_feedback(EYE, OPPOSED, [[1.0]], 1, 0.5) == 1


def test_two_steps_go_as_by_hand() -> None:
    """From an error of -1, V = 0.1 and W = 0.1 + 1, so that the next error is 0.11 - 1."""
    assert loss_left_by_feedback([[1.0]], [[1.0]], [[1.0]], 2, 1.0) == pytest.approx(0.89**2)


def test_without_wires_a_layer_that_sees_the_inputs_alike_cannot_tell_them_apart() -> None:
    """Both inputs look the same to it and want opposite answers, so that the gradient of V stays 0."""
    assert loss_left_by_feedback(EYE, OPPOSED, [[0.0]], 500, 0.5) == 1


def test_with_wires_the_same_layer_learns_to_tell_them_apart() -> None:
    assert loss_left_by_feedback(EYE, OPPOSED, [[1.0]], 500, 0.5) < 1e-6


def test_wires_in_the_other_direction_teach_as_well() -> None:
    assert loss_left_by_feedback(EYE, OPPOSED, [[-1.0]], 500, 0.5) < 1e-6
