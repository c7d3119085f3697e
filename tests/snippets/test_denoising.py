"""Denoisers, against values by hand, the slope of the log density, and each other where they must agree."""

import numpy as np
import pytest

from snippets import denoising as d

EXAMPLES = np.array([[1.0, 1.0, -1.0, -1.0], [-1.0, 1.0, -1.0, 1.0], [1.0, -1.0, 1.0, -1.0]])


def test_the_perfect_guess_of_two_numbers_by_hand() -> None:
    """Examples 0 and 2, noisy 1.5, strength 1: weights exp(-1.125) and exp(-0.125), so 2 / (1 + e^-1) = 1.46212."""
    assert d.perfect([[1.5]], 1.0, [[0.0], [2.0]])[0, 0] == pytest.approx(1.46212, abs=1e-5)


def test_the_perfect_guess_is_the_noisy_picture_moved_up_the_density() -> None:
    """Miyasawa: D = x + s^2 grad log p(x), with the density of the noisy pictures summed plainly."""
    x, s, step = np.random.default_rng(1).normal(size=4), 0.8, 1e-5

    def log_density(y: np.ndarray) -> float:
        return float(np.log(np.exp(-((y - EXAMPLES) ** 2).sum(axis=1) / (2 * s**2)).sum()))

    slope = [(log_density(x + step * e) - log_density(x - step * e)) / (2 * step) for e in np.eye(4)]
    assert d.perfect(x[None], s, EXAMPLES)[0] == pytest.approx(x + s**2 * np.array(slope), abs=1e-6)


def test_the_perfect_guess_cannot_be_bettered_by_much_drawing() -> None:
    """The mean of the examples that noisy pictures like this one came from, drawn: Bayes by counting."""
    rng = np.random.default_rng(2)
    which = rng.integers(2, size=400_000)
    noisy = np.array([0.0, 2.0])[which] + rng.normal(size=len(which))
    alike = np.abs(noisy - 1.5) < 0.05
    assert d.perfect([[1.5]], 1.0, [[0.0], [2.0]])[0, 0] == pytest.approx(2 * which[alike].mean(), abs=0.03)


def test_neighbours_meet_at_the_edges() -> None:
    near = d.neighbourhood(3, 3)
    assert near.shape == (9, 9)
    assert near[0].tolist() == [8, 6, 7, 2, 0, 1, 5, 3, 4]
    assert np.array_equal(near[:, 4], np.arange(9))
    with pytest.raises(ValueError, match="odd"):
        d.neighbourhood(4, 2)


def test_a_patch_as_wide_as_the_picture_sees_everything() -> None:
    rng = np.random.default_rng(3)
    examples, noisy = rng.normal(size=(5, 9)), rng.normal(size=(4, 9))
    assert d.patchwork(noisy, 0.7, examples, d.neighbourhood(3, 3)) == pytest.approx(d.perfect(noisy, 0.7, examples))


def test_one_who_sees_a_single_pixel_by_hand() -> None:
    """A pixel alone: two of the three examples have 1 at the first pixel, so at 0 the guess is 1/3 by the symmetry."""
    guess = d.patchwork(np.zeros((1, 4)), 1.0, EXAMPLES, d.neighbourhood(2, 1))
    assert guess[0] == pytest.approx([1 / 3, 1 / 3, -1 / 3, -1 / 3])


def test_the_linear_guess_by_hand() -> None:
    """Variance 1 and strength 1: half way to the mean, which is 0."""
    assert d.linear([[3.0]], 1.0, [[-1.0], [1.0]])[0, 0] == pytest.approx(1.5)


def test_sums_of_a_patch_that_is_the_whole_picture_are_sums_of_all_and_of_one_pixel_by_hand() -> None:
    """A pixel alone, of variance 8/9 about 1/3, under noise of strength 1: 8/17 of the way from the mean."""
    rng = np.random.default_rng(5)
    examples, noisy = rng.normal(size=(7, 9)), rng.normal(size=(4, 9))
    assert d.linear(noisy, 0.7, examples, d.neighbourhood(3, 3)) == pytest.approx(d.linear(noisy, 0.7, examples))
    alone = d.linear(np.zeros((1, 4)), 1.0, EXAMPLES, d.neighbourhood(2, 1))
    assert alone[0, 0] == pytest.approx(1 / 3 - 1 / 3 * 8 / 17)


def test_a_course_with_one_example_ends_there() -> None:
    states, guesses = d.course(lambda x, s: d.perfect(x, s, EXAMPLES[:1]), np.ones((2, 4)), [2.0, 1.0])
    assert states.shape == (3, 2, 4)
    assert guesses.shape == (2, 2, 4)
    assert states[1] == pytest.approx((np.ones((2, 4)) + EXAMPLES[:1]) / 2)
    assert states[-1] == pytest.approx(np.repeat(EXAMPLES[:1], 2, axis=0))


def test_strengths_fall_evenly() -> None:
    assert d.strengths(8.0, 1.0, 4) == pytest.approx([8, 4, 2, 1])


def test_distances_and_what_is_left_by_hand() -> None:
    assert d.distances([[0.0, 0.0]], [[3.0, 4.0], [0.0, 1.0]]) == pytest.approx(np.array([[5.0, 1.0]]))
    assert float(d.left_over([[1.0, 0.0]], [[1.0, 1.0]], [0.0, 0.0])) == pytest.approx(0.5)


def test_the_scales_keep_the_spread() -> None:
    """At a strength as large as the spread half of the picture is kept, and the network's part has spread / sqrt 2."""
    keep, scale, shrink = d.scales(d.SPREAD)
    assert float(keep) == pytest.approx(0.5)
    assert float(scale) == pytest.approx(d.SPREAD / np.sqrt(2))
    assert float(shrink) == pytest.approx(1 / (d.SPREAD * np.sqrt(2)))


def test_a_network_without_weights_keeps_its_part() -> None:
    shapes = [(4, 3), (5, 3), (1, 3), (3, 3), (3,), (3, 4), (4,)]
    weights = [np.zeros(shape) for shape in shapes]
    weights[6] += 1.0
    keep, scale, _ = d.scales(2.0)
    assert d.network(EXAMPLES, 2.0, weights) == pytest.approx(float(keep) * EXAMPLES + float(scale))


def test_a_near_network_sees_what_is_near() -> None:
    """A network that passes on the pixel in the middle of its square, where that is not below nought."""
    near = d.neighbourhood(3, 3)
    weights = [np.zeros(shape) for shape in [(9, 1), (5, 1), (9, 1), (1, 1), (1,), (1, 1), (1,)]]
    weights[0][4], weights[3][0], weights[5][0] = 1, 1, 1
    x = np.random.default_rng(5).normal(size=(2, 9))
    keep, scale, shrink = d.scales(1.0)
    assert d.network(x, 1.0, weights, near) == pytest.approx(keep * x + scale * shrink * np.maximum(x, 0))


def test_what_is_told_of_a_strength_of_one() -> None:
    assert d.tell(1.0) == pytest.approx([1, 0, 0, 1, 0])


def test_dots_by_hand() -> None:
    """The upper left pixel dark (bit 1) in the first sign, and the lower right one (bit 80 hex) in the last."""
    picture = -np.ones(16)
    picture[[0, 15]] = 1
    assert d.dots(picture, 4) == chr(0x2801) + chr(0x2880)
    with pytest.raises(ValueError, match="multiple"):
        d.dots(np.zeros(36), 6)


def test_the_ends_of_a_share_by_hand() -> None:
    """None of 10: the share whose chance of none is 2.5%, 1 - 0.025^(1/10) = 0.30850; all of 10 is its mirror."""
    assert d.share_ends(0, 10) == pytest.approx((0, 0.30850), abs=1e-5)
    assert d.share_ends(10, 10) == pytest.approx((1 - 0.30850, 1), abs=1e-5)
    with pytest.raises(ValueError, match="found"):
        d.share_ends(11, 10)
