"""The small transformer: attention by hand, no sight of the future, and a change that is undone."""

import numpy as np
import pytest

from snippets import decoder

RNG = np.random.default_rng(5)


def weights(layers: int = 2, d: int = 8, m: int = 12, signs: int = 6, places: int = 5) -> dict[str, np.ndarray]:
    sizes = {"signs": (signs, d), "places": (places, d), "look": (layers, d, 3 * d), "gather": (layers, d, d)}
    sizes |= {"up": (layers, d, m), "bias": (layers, m), "down": (layers, m, d), "last": (d, signs)}
    return {name: RNG.normal(size=size) for name, size in sizes.items()}


def test_levelling_by_hand() -> None:
    assert decoder.levelled(np.array([1.0, 3.0])) == pytest.approx([-1, 1], abs=1e-5)


def test_attention_with_equal_scores_is_the_mean_of_what_is_past() -> None:
    look = np.concatenate([np.zeros((2, 4)), np.eye(2)], axis=1)  # queries and keys nought, values the input
    x = np.array([[[1.0, 0.0], [3.0, 0.0], [5.0, 6.0]]])
    assert decoder.attended(x, look, np.eye(2), 1)[0] == pytest.approx(np.array([[1, 0], [2, 0], [3, 2]]))


def test_two_heads_look_apart() -> None:
    look = np.zeros((2, 6))
    look[0, 0] = look[0, 2] = 9.0  # the first head seeks large first numbers, the second is indifferent
    look[:, 4:] = np.eye(2)
    x = np.array([[[0.0, 1.0], [4.0, 3.0]]])
    assert decoder.attended(x, look, np.eye(2), 2)[0, 1] == pytest.approx([4, 2])


def test_a_heads_number_that_divides_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="heads must be a divisor of 2"):
        decoder.attended(np.zeros((1, 1, 2)), np.zeros((2, 6)), np.eye(2), 3)


def test_no_place_sees_a_later_one() -> None:
    w, one = weights(), np.array([[0, 1, 2, 3, 4]])
    other = one.copy()
    other[0, 3:] = 5
    a, b = (decoder.run(w, signs, 2)[0] for signs in (one, other))
    assert a[0, :3] == pytest.approx(b[0, :3])
    assert np.abs(a[0, 3:] - b[0, 3:]).max() > 1e-3


def test_the_stream_adds_up_and_units_are_rectified() -> None:
    w = weights(layers=1)
    logits, stream, units = decoder.run(w, np.array([[1, 2]]), 2)
    middle = stream[0] + decoder.attended(decoder.levelled(stream[0]), w["look"][0], w["gather"][0], 2)
    assert stream[1] == pytest.approx(middle + units[0] @ w["down"][0])
    assert units[0].min() == 0
    assert logits == pytest.approx(decoder.levelled(stream[1]) @ w["last"])


def test_a_change_of_the_stream_changes_what_follows_and_nothing_before() -> None:
    w, signs = weights(), np.array([[1, 2, 3]])

    def change(layer: int, x: np.ndarray) -> np.ndarray:
        return x + (layer == 1) * np.eye(3)[:, [1]]  # at the second place

    plain, changed = decoder.run(w, signs, 2)[0], decoder.run(w, signs, 2, change)[0]
    assert changed[0, 0] == pytest.approx(plain[0, 0])
    # a shift of all numbers alike is levelled away at its own place, and so nothing changes but by attention
    assert decoder.run(w, signs, 2, lambda layer, x: x)[0] == pytest.approx(plain)


@pytest.mark.parametrize(
    ("signs", "message"), [([[6]], "signs must be in"), ([[0] * 6], "signs must have at most 5 places, got 6")]
)
def test_what_the_model_has_no_room_for_is_refused(signs: list[list[int]], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        decoder.run(weights(), np.array(signs), 2)
