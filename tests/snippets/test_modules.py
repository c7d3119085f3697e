"""Networks in parts: graphs small enough to divide by hand, and units whose doing is known."""

import numpy as np
import pytest

from snippets import modules
from tests.snippets.common import close

APART = [np.array([[2.0, 0.0], [0.0, 1.0]]), np.array([[-1.0, 0.0], [0.0, 2.0]])]


def test_wires_by_hand() -> None:
    graph = modules.wires([np.array([[1.0, -2.0]])])
    assert graph.tolist() == [[0, 1, 2], [1, 0, 0], [2, 0, 0]]


def test_a_network_of_two_parts_needs_no_cut() -> None:
    assert modules.least_cut(APART, [0, 1], [0, 1]) == 0


def test_the_least_cut_by_hand() -> None:
    """One hidden unit serves both: the lighter side, 1 + 1 of 1 + 3 + 1 + 3 = 8, is cut from it."""
    weights = [np.array([[1.0], [3.0]]), np.array([[1.0, 3.0]])]
    assert modules.least_cut(weights, [0, 1], [0, 1]) == close(2 / 8, rel=1e-5)


def test_the_least_cut_is_the_least_over_all_divisions() -> None:
    """Another route: every division of the hidden units is tried."""
    rng = np.random.default_rng(5)
    weights = [rng.normal(size=(3, 5)), rng.normal(size=(5, 2))]
    graph = modules.wires(weights)
    best = np.inf
    for code in range(2**5):
        part = np.array([0, 1, 0, *[(code >> k) & 1 for k in range(5)], 1, 0])
        best = min(best, graph[part[:, None] != part].sum() / graph.sum())
    assert modules.least_cut(weights, [0, 1, 0], [1, 0]) == close(best, rel=1e-4)


def test_newman_by_hand() -> None:
    # two separate pairs: all wire within, and half of it expected there
    graph = np.kron(np.eye(2), [[0.0, 1.0], [1.0, 0.0]])
    assert modules.newman(graph, [0, 0, 1, 1]) == close(0.5)
    assert modules.newman(graph, [0, 0, 0, 0]) == pytest.approx(0, abs=1e-12)
    assert modules.newman(graph, [0, 1, 0, 1]) == close(-0.5)


def test_halves_of_what_is_apart() -> None:
    assert modules.divided(modules.wires(APART)).tolist() == [0, 1, 0, 1, 0, 1]


def test_halves_are_the_best_of_all_divisions_of_a_small_graph() -> None:
    """Another route: every division is tried; Newman's search may stop short of the best, and does not here."""
    rng = np.random.default_rng(8)
    blocks = np.kron(np.eye(2), np.ones((4, 4))) + 0.3
    graph = np.triu(rng.random((8, 8)) * blocks, 1)
    graph = graph + graph.T
    best = max(modules.newman(graph, [(code >> k) & 1 for k in range(8)]) for code in range(2**7))
    assert modules.newman(graph, modules.divided(graph)) == close(best)


def test_units_whose_doing_is_known() -> None:
    a, b = np.linspace(-1, 1, 5)[:, None], np.linspace(-1, 1, 7)[None]
    units = np.stack([a + 0 * b, 0 * a + b**2, a * b, a + b, 0 * a + 0 * b], axis=-1)
    shares = modules.answered_to(units)
    assert shares[:, 0] == close([1, 0, 0], abs=1e-12)
    assert shares[:, 1] == close([0, 1, 0], abs=1e-12)
    assert shares[:, 2] == close([0, 0, 1], abs=1e-12)
    assert shares[:, 3] == close([0.5 / (0.5 + 4 / 9), 4 / 9 / (0.5 + 4 / 9), 0], abs=1e-12)
    assert shares[:, 4].tolist() == [0, 0, 0]


def test_a_run_by_hand() -> None:
    """One unit: z = 2, which gives 2 / (1 + e^-2), times 3, plus 1."""
    out, given = modules.run([[[2.0]], [[3.0]]], [[0.0], [1.0]], [[1.0]])
    assert given[0][0, 0] == close(2 / (1 + np.exp(-2)))
    assert out[0, 0] == close(6 / (1 + np.exp(-2)) + 1)


def test_a_removed_unit_gives_its_mean() -> None:
    weights, shifts, x = [[[1.0, 1.0]], [[1.0, 0.0], [0.0, 1.0]]], [[0.0, 0.0], [0.0, 0.0]], [[-1.0], [2.0]]
    out, given = modules.run(weights, shifts, x)
    cut, _ = modules.run(weights, shifts, x, [[[1.0, 0.0]]])
    assert cut[:, 0] == close(np.full(2, given[0][:, 0].mean()))
    assert cut[:, 1] == close(out[:, 1])
    assert modules.run(weights, shifts, x, [[]])[0] == close(out)
    with pytest.raises(ValueError, match="as many as weights"):
        modules.run(weights, shifts[:1], x)
    with pytest.raises(ValueError, match="right angles"):
        modules.run(weights, shifts, x, [[[1.0, 1.0]]])


def test_directions_of_a_turned_pair() -> None:
    """Units a + b and a - b: neither follows one part alone, but the directions (1, 1) and (1, -1) do."""
    a, b = np.linspace(-1, 1, 5)[:, None], np.linspace(-1, 1, 7)[None]
    units = np.stack([a + b, a - b], axis=-1)
    assert abs(modules.directions(units, 0)) == close(np.full((1, 2), np.sqrt(0.5)))
    assert modules.directions(units, 0) @ modules.directions(units, 1).T == pytest.approx(np.zeros((1, 1)), abs=1e-12)
    assert len(modules.directions(np.ones((3, 3, 2)), 0)) == 0
    with pytest.raises(ValueError, match="three axes"):
        modules.directions(np.ones((2, 2)), 0)


def test_shuffled_weights_are_the_same_weights() -> None:
    layers = [np.arange(6.0).reshape(2, 3), np.arange(3.0).reshape(3, 1)]
    again = modules.shuffled(layers, 1)
    assert [sorted(w.ravel()) for w in again] == [sorted(w.ravel()) for w in layers]
    assert not np.array_equal(again[0], layers[0])


def test_what_cannot_be_divided_is_refused() -> None:
    with pytest.raises(ValueError, match="follow each other"):
        modules.wires([np.ones((2, 3)), np.ones((2, 3))])
    with pytest.raises(ValueError, match="two axes"):
        modules.wires([np.ones(3)])
    with pytest.raises(ValueError, match="a part each"):
        modules.least_cut(APART, [0], [0, 1])
    with pytest.raises(ValueError, match="heaviest wire"):
        modules.least_cut([np.zeros((2, 2))], [0, 1], [0, 1])
    with pytest.raises(ValueError, match="symmetric"):
        modules.newman(np.array([[0.0, 1.0], [0.0, 0.0]]), [0, 1])
    with pytest.raises(ValueError, match="one for each"):
        modules.newman(np.array([[0.0, 1.0], [1.0, 0.0]]), [0])
    with pytest.raises(ValueError, match="three axes"):
        modules.answered_to(np.ones((2, 2)))
