import numpy as np
import pytest

from snippets import recall


@pytest.mark.parametrize("kind", recall.KINDS)
def test_the_gradient_is_that_of_finite_differences(kind: str) -> None:
    rng = np.random.default_rng(1)
    weights = recall.fresh(kind, 3, 4, 5, 6, rng)
    symbols, asked, truth = rng.integers(0, 3, (7, 4)), rng.integers(0, 4, 7), rng.integers(0, 3, 7)
    _, slopes = recall.loss_and_slopes(kind, weights, symbols, asked, truth)
    assert set(slopes) == set(weights)
    for name, weight in weights.items():
        for place in rng.permutation(weight.size)[:6]:
            losses = []
            for step in (1e-6, -1e-6):
                moved = {other: w.copy() for other, w in weights.items()}
                moved[name].flat[place] += step
                losses.append(recall.loss_and_slopes(kind, moved, symbols, asked, truth)[0])
            assert slopes[name].flat[place] == pytest.approx((losses[0] - losses[1]) / 2e-6, abs=1e-8)


def test_parameters_by_hand() -> None:
    rng = np.random.default_rng(0)
    # plain: 2·3 to read, 3·3 to keep, 3 biases, 3·4 and 4 to answer; LSTM: four times the first three
    assert recall.parameters(recall.fresh("plain", 4, 5, 2, 3, rng)) == 6 + 9 + 3 + 12 + 4
    assert recall.parameters(recall.fresh("lstm", 4, 5, 2, 3, rng)) == 4 * (6 + 9 + 3) + 12 + 4
    # attention: keys, queries, values of 2·3, a mix of 3·3 and 3, 3·4 and 4 to answer
    assert recall.parameters(recall.fresh("attention", 4, 5, 2, 3, rng)) == 18 + 12 + 12 + 4


def test_gates_that_are_to_remember_forget_over_that_time() -> None:
    """1/(1 - σ(b)) = 1 + e^b steps, with e^b uniform from 1 to 99."""
    rng = np.random.default_rng(0)
    biases = np.array([recall.fresh("lstm", 2, 2, 2, 100, rng, remembers=100)["bias"] for _ in range(40)])
    forget = biases[:, 100:200]
    assert np.exp(forget).min() >= 1
    assert np.exp(forget).max() <= 99
    assert np.exp(forget).mean() == pytest.approx(50, rel=0.03)
    assert biases[:, :100] == pytest.approx(-forget)


def test_attention_reads_every_place_alike_and_a_plain_network_forgets() -> None:
    rng = np.random.default_rng(3)
    symbols, asked, truth = rng.integers(0, 8, (64, 40)), np.zeros(64, dtype=np.int64), rng.integers(0, 8, 64)
    ratio = {}
    for kind in recall.KINDS:
        by_place = recall.slopes_by_place(kind, recall.fresh(kind, 8, 40, 16, 16, rng), symbols, asked, truth)
        ratio[kind] = by_place[0] / by_place[-1]
    assert ratio["attention"] > 0.05
    assert ratio["plain"] < 1e-3
    assert ratio["lstm"] < 1e-3


def test_what_is_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match="kind"):
        recall.fresh("gru", 2, 2, 2, 2, np.random.default_rng(0))
    with pytest.raises(ValueError, match=r"length must be a whole number in \[1, inf\)"):
        recall.fresh("lstm", 2, 0, 2, 2, np.random.default_rng(0))


def test_a_gate_that_is_half_open_halves_the_memory_with_every_step() -> None:
    assert recall.kept(0, 3) == pytest.approx(1 / 8)
    assert recall.kept(np.log(99), 100) == pytest.approx(0.99**100)
    with pytest.raises(ValueError, match="steps"):
        recall.kept(0, -1)


def test_the_count_of_a_published_lstm_comes_out() -> None:
    """Madsen 2019, appendix: two layers of 600 units that read 600 numbers have 5,764,800 parameters."""
    weights = recall.fresh("lstm", 1, 1, 600, 600, np.random.default_rng(0))
    assert 2 * sum(weights[name].size for name in ("read", "keep", "bias")) == 5_764_800
