"""Pieces on curved surfaces: limits, and the exponents that the theory gives."""

import numpy as np
import pytest
from scipy.spatial import cKDTree

from snippets.manifolds import (
    CurvedFunction,
    nearest_error,
    neighbour_dimension,
    piecewise_error,
    piecewise_exponent,
)
from tests.snippets.common import close


def test_linear_pieces_have_four_over_the_dimension_and_constants_half_of_it() -> None:
    assert piecewise_exponent([1, 2, 4], 1) == close([4, 2, 1])
    assert piecewise_exponent([1, 2, 4], 0) == close([2, 1, 0.5])


def test_a_single_constant_leaves_the_whole_variance_and_what_it_guessed_wrong() -> None:
    errors = [piecewise_error(2, 0, 0, seed) for seed in range(40)]
    # 24 points fitted, 24 scored: the mean of the former is off by a 24th of the variance
    assert np.mean(errors) == pytest.approx(1 + 1 / 24, abs=0.08)


@pytest.mark.slow
@pytest.mark.parametrize(("dimension", "halvings"), [(1, (4, 7)), (2, (6, 10))])
@pytest.mark.parametrize("degree", [0, 1])
def test_measured_exponents_are_those_of_the_theory(dimension: int, halvings: tuple[int, int], degree: int) -> None:
    few, many = (
        np.mean([np.log(piecewise_error(dimension, times, degree, seed)) for seed in range(6)]) for times in halvings
    )
    exponent = (few - many) / (np.log(2) * (halvings[1] - halvings[0]))
    assert exponent == close(piecewise_exponent(dimension, degree), rel=0.06)


def test_linear_pieces_beat_constants() -> None:
    assert piecewise_error(3, 6, 1, 1) < 0.2 * piecewise_error(3, 6, 0, 1)


def test_the_function_is_the_seeds() -> None:
    assert piecewise_error(2, 3, 1, 5) == piecewise_error(2, 3, 1, 5) != piecewise_error(2, 3, 1, 6)
    assert piecewise_error(2, 3, 1, 5) != piecewise_error(3, 3, 1, 5)


@pytest.mark.parametrize("halvings", [-1, 17, 2.5])
def test_halvings_out_of_range_are_refused(halvings: float) -> None:
    with pytest.raises(ValueError, match=r"halvings must be a whole number in \[0, 16\], got"):
        piecewise_error(1, halvings, 1, 1)  # type: ignore[arg-type]


def test_examples_lie_on_arcs_and_their_function_is_the_seeds() -> None:
    points, values = CurvedFunction(3, 1).examples(np.random.default_rng(0), 50)
    assert points.shape == (50, 6)
    assert points[:, :3] ** 2 + points[:, 3:] ** 2 == close(np.ones((50, 3)))
    assert values == close(CurvedFunction(3, 1).examples(np.random.default_rng(0), 50)[1])
    assert np.max(np.abs(values - CurvedFunction(3, 2).examples(np.random.default_rng(0), 50)[1])) > 0.1


def test_a_function_has_as_many_waves_as_are_asked_for() -> None:
    slopes, phases, weights = CurvedFunction(2, 0, 5).sines
    assert (slopes.shape, phases.shape, weights.shape) == ((2, 5), (5,), (5,))
    with pytest.raises(ValueError, match=r"waves must be a whole number in \[1, inf\), got 0"):
        CurvedFunction(2, 0, 0)


def test_the_dimension_of_four_points_by_hand() -> None:
    # at 0, 1, 3 and 7 the nearest are 1, 1, 2, 4 away and the next 3, 2, 3, 6
    logs = np.log([3 / 1, 2 / 1, 3 / 2, 6 / 4])
    assert neighbour_dimension([[0.0], [1.0], [3.0], [7.0]], 2) == close(4 / logs.sum())
    # with three neighbours, the third 7, 6, 4, 7 away
    both = np.log([7 / 1, 7 / 3, 6 / 1, 6 / 2, 4 / 2, 4 / 3, 7 / 4, 7 / 6])
    assert neighbour_dimension([[0.0], [1.0], [3.0], [7.0]], 3) == close(4 * 2 / both.sum())


@pytest.mark.parametrize("neighbours", [2, 10])
@pytest.mark.parametrize("dimension", [1, 2, 4])
def test_the_dimension_of_evenly_spread_points_is_found_in_any_space(dimension: int, neighbours: int) -> None:
    rng = np.random.default_rng(dimension)
    flat = rng.random((4000, dimension)) @ np.linalg.qr(rng.normal(size=(9, 9)))[0][:dimension]
    assert neighbour_dimension(flat, neighbours) == pytest.approx(dimension, rel=0.08)
    # 4,000 points and two neighbours: the relative error is 1 / sqrt(4000)


def test_the_nearest_neighbours_are_those_of_a_tree() -> None:
    points = np.random.default_rng(4).normal(size=(700, 3))
    apart = cKDTree(points).query(points, k=6)[0][:, 1:]
    assert neighbour_dimension(points, 5) == close(700 * 4 / np.log(apart[:, -1:] / apart[:, :-1]).sum())


def test_points_at_one_place_have_no_dimension() -> None:
    with pytest.raises(ValueError, match=r"distance of nearest neighbour must be in \(0, inf\), got 0"):
        neighbour_dimension([[0.0], [0.0], [1.0]], 2)


@pytest.mark.parametrize(("dimension", "degree"), [(1, 0), (2, 0), (2, 1), (4, 1)])
def test_the_error_of_the_nearest_falls_by_the_exponent_of_pieces(dimension: int, degree: int) -> None:
    few, many = (
        np.mean([np.log(nearest_error(dimension, n, degree, seed)) for seed in range(4)]) for n in (1 << 11, 1 << 14)
    )
    exponent = (few - many) / (3 * np.log(2))
    assert exponent == pytest.approx(piecewise_exponent(dimension, degree), rel=0.12)
