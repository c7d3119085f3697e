"""Networks that add on a clock: weights by hand, waves that are put in and found, and what is left without them."""

import numpy as np
import pytest

from snippets import clock
from tests.snippets.common import close

P = 7


def one_unit(phases: tuple[float, float, float], frequency: int = 2, places: int = P) -> list[np.ndarray]:
    return clock.written(places, [frequency], np.array(phases)[:, None])


def test_heights_by_hand() -> None:
    # one unit: (u[1] + v[0])^2 w[c] = (2 + 3)^2 w[c]
    found = clock.heights([[[1.0], [2.0]], [[3.0], [4.0]], [[10.0, -1.0]]])
    assert found[1, 0].tolist() == [250.0, -25.0]
    assert found.shape == (2, 2, 2)


def test_share_right_of_a_table_that_is_known() -> None:
    # height of c is nothing but what the place 0 gets: all sums that are 0 mod 3 are right, 3 of 9
    weights = [np.ones((3, 1)), np.ones((3, 1)), np.array([[1.0, 0.0, 0.0]])]
    assert clock.share_right(weights) == close(1 / 3)
    assert clock.share_right(weights, np.eye(3)) == close(1 / 3)  # of 0 + 0, 1 + 1 and 2 + 2 only the first


def test_four_units_with_even_phases_add_without_an_error() -> None:
    # (cos A + cos B)^2 cos C over phases that go round: the terms other than cos(A + B - C) / 2 cancel
    turns = np.arange(4) * np.pi / 2
    first = np.repeat(turns, 4)
    second = np.tile(turns, 4)
    weights = clock.written(P, np.full(16, 3), np.stack([first, second, first + second]))
    a = np.arange(P)
    wanted = 16 / 2 * np.cos(2 * np.pi * 3 * (a[:, None, None] + a[None, :, None] - a) / P)
    assert clock.heights(weights) == pytest.approx(wanted, abs=1e-9)
    assert clock.share_right(weights) == 1


def test_the_rule_of_phases_is_what_adds() -> None:
    rng = np.random.default_rng(3)
    frequencies, phases = np.arange(64) % 3 + 1, rng.uniform(-3, 3, (3, 64))
    assert clock.share_right(clock.written(P, frequencies, phases)) < 0.5
    phases[2] = phases[0] + phases[1]
    assert clock.share_right(clock.written(P, frequencies, phases)) == 1


def test_by_hand_adds_with_many_units_and_not_with_few() -> None:
    assert clock.share_right(clock.by_hand(23, 200, seed=1)) == 1
    assert clock.share_right(clock.by_hand(23, 6, seed=1)) < 0.9
    found = clock.waves(clock.by_hand(23, 200, seed=1))
    assert sorted(set(found.frequencies)) == list(range(1, 12))


def test_waves_finds_what_was_put_in() -> None:
    put = np.array([[0.3, -1.0], [1.2, 2.0], [-0.4, 0.5]])
    u, v, w = clock.written(11, [2, 5], put)
    found = clock.waves([3 * u + 7, v, w])
    assert found.frequencies.tolist() == [2, 5]
    assert found.phases == close(put)
    assert found.heights == close(np.array([[3, 3], [1, 1], [1, 1]]))
    assert found.shares[1:] == close([1, 1])
    # of u's one-sided power (49 p^2, (3 p / 2)^2) the wave has 9/4 of 49 + 9/4
    assert found.shares[0] == close(2.25 / 51.25)


def test_power_adds_up_to_one() -> None:
    rng = np.random.default_rng(1)
    weights = [rng.normal(size=(P, 4)), rng.normal(size=(P, 4)), rng.normal(size=(4, P))]
    assert clock.power_by_frequency(weights).sum(axis=0) == close(np.ones(4))
    assert clock.power_by_frequency(one_unit((0, 1, 2)))[:, 0] == pytest.approx([0, 0, 1, 0], abs=1e-12)


@pytest.mark.parametrize(("third", "step"), [(3.0, 1.0), (3.0 + np.pi, -1.0), (3.0 + np.pi / 2, 0.0)])
def test_the_step_of_phases(third: float, step: float) -> None:
    assert clock.step_of_phases(clock.waves(one_unit((1.0, 2.0, third)))) == pytest.approx(step, abs=1e-9)


def test_a_wave_that_is_taken_out_is_gone_and_another_stays() -> None:
    weights = one_unit((0.1, 0.2, 0.3))
    assert np.abs(np.concatenate([w.ravel() for w in clock.without_waves(weights, [2])])).max() < 1e-12
    for was, kept in zip(weights, clock.without_waves(weights, [3]), strict=True):
        assert kept == close(was)
    two = clock.written(P, [1, 2], np.zeros((3, 2)))
    left = clock.without_waves(two, [[1], [3]])  # 1 and 3 out of every unit
    assert np.abs(left[0][:, 0]).max() < 1e-12
    assert left[0][:, 1] == close(two[0][:, 1])


def test_a_random_plane_takes_two_directions_and_no_mean() -> None:
    whole = [np.eye(P)[:, :3] + 5, np.eye(P)[:, 3:6], np.eye(P)[:3]]
    left = clock.without_planes(whole, seed=1)
    # a random plane has 2 of the P - 1 directions of mean 0
    assert left[0].mean(axis=0) == close(whole[0].mean(axis=0))
    wide = [np.random.default_rng(0).normal(size=(P, 4000))] * 2
    wide.append(wide[0].T)
    gone = sum(((a - b) ** 2).sum() for a, b in zip(wide, clock.without_planes(wide, seed=2), strict=True))
    assert gone / sum((w**2).sum() for w in wide) == pytest.approx(2 / P, rel=0.05)
    again = clock.without_planes(left, seed=1)
    assert again[1] == close(left[1])


def test_what_lies_along_the_start_by_hand() -> None:
    # u: (3, 4) . (1, 0) = 3; v: -2 times the start; w: (2, 1) at right angles to (1, -2)
    start = [[[1.0], [0.0]], [[2.0], [1.0]], [[1.0, -2.0]]]
    own = [[[3.0], [4.0]], [[-4.0], [-2.0]], [[2.0, 1.0]]]
    assert [each.ravel().tolist() for each in clock.along(own, start)] == [[3, 0], [-4, -2], [0, 0]]


def test_what_is_left_beside_the_start_is_at_right_angles_to_it() -> None:
    own, start = clock.by_hand(P, 5, 1), clock.by_hand(P, 5, 2)
    for x, part, s in zip(own, clock.along(own, start), start, strict=True):
        assert np.sum((x - part) * s) == pytest.approx(0, abs=1e-9)
        assert np.sum(part**2) + np.sum((x - part) ** 2) == close(np.sum(x**2))


def test_answers_seen_in_the_row_or_column() -> None:
    table = np.array([[0, 1], [1, 0]])
    seen = np.array([[True, False], [True, False]])
    # unseen: (0, 1) and (1, 1); in row 0 the answer 0 was seen, in row 1 the answer 1, in the column nothing
    assert clock.seen_beside(seen, table, np.array([[9, 0], [9, 0]])).tolist() == [1, 0]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: clock.heights([np.ones((3, 1)), np.ones((3, 2)), np.ones((1, 3))]), "weights must be of shapes"),
        (lambda: clock.heights([np.full((3, 1), np.nan)] * 3), "weights must be in"),
        (lambda: clock.share_right(one_unit((0, 0, 0)), np.zeros((P, P))), "which must choose"),
        (lambda: clock.written(2, [1], np.zeros((3, 1))), "places must be a whole number"),
        (lambda: clock.written(7, [4], np.zeros((3, 1))), "frequencies must be a whole number"),
        (lambda: clock.written(7, [1], np.zeros((2, 1))), "phases must be 3"),
        (lambda: clock.by_hand(7, 0, 1), "units must be a whole number"),
        (lambda: clock.without_waves(one_unit((0, 0, 0)), [4]), "frequencies must be a whole number"),
        (lambda: clock.without_planes(one_unit((0, 0, 0)), -1), "seed must be a whole number"),
        (lambda: clock.seen_beside(np.eye(2), np.eye(3), np.eye(2)), "answers and given"),
        (lambda: clock.along(one_unit((0, 0, 0)), one_unit((0, 0, 0), places=9)), "start must have shapes"),
        (lambda: clock.along(one_unit((0, 0, 0)), [np.zeros((P, 1))] * 2 + [np.zeros((1, P))]), "no matrix of nothing"),
        (lambda: clock.step_of_phases(clock.waves([np.zeros((3, 1)), np.zeros((3, 1)), np.zeros((1, 3))])), "found"),
    ],
)
def test_what_is_refused(call: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()  # type: ignore[operator]
