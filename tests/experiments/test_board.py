"""The record of the board in the mind: its plan, the model that is kept, and what can be reckoned anew without JAX."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest

from experiments import alike, listed, played
from experiments.gathered import WEIGHTS, page_model
from experiments.records import RUNS, rows
from snippets import decoder, othello, probes, sampling

HEADS, BLOCK = 8, 20
MADE = {row["model"]: row for row in rows(RUNS / "board-models.csv")}
PROBED = rows(RUNS / "board-probes.csv")


def recorded(**wanted: str) -> np.ndarray:
    found = [row for row in PROBED if all(row[name] == value for name, value in wanted.items())]
    assert len(found) == 1, wanted
    return np.array(found[0]["wrong"].split(), int)


@pytest.fixture(scope="module")
def test_games() -> played.Games:
    return played.games(1000, 902)


def test_every_network_was_trained_with_three_seeds_or_more() -> None:
    assert all(int(row["seeds"]) >= 3 for name, row in MADE.items() if name != "slim")


def test_the_squares_counted_are_those_of_the_games(test_games: played.Games) -> None:
    here = np.broadcast_to(test_games.counted[..., None], test_games.mine.shape)
    held = here & (test_games.mine > 0)
    for of, counted in {"squares": here, "occupied": held, "turned": held & test_games.turned}.items():
        blocks = [int(part.sum()) for part in np.array_split(counted, 50)]
        assert blocks == recorded(model="count", probe=of).tolist()


def test_the_predictor_by_frequency_comes_out_again(test_games: played.Games) -> None:
    found = played.by_frequency(played.games(4000, 901), test_games)
    assert found["legal_mass"] == pytest.approx(float(MADE["large"]["frequency_legal_mass"]), rel=1e-4)


def test_the_kept_model_answers_as_it_did() -> None:
    told = sampling.probabilities(decoder.run(page_model(), played.games(2, 902).signs, HEADS)[0], 1)
    answers = rows(RUNS / "board-answers.csv")
    wanted = np.array([[float(row[f"sign {k}"]) for k in range(othello.CELLS + 1)] for row in answers])
    assert told.reshape(wanted.shape) == pytest.approx(wanted, abs=2e-4)


def test_the_kept_models_board_is_read_as_well_as_before_it_was_rounded(test_games: played.Games) -> None:
    mind, many = page_model(), 4 * BLOCK
    layer = int(mind["setting"][3])
    _, stream, _ = decoder.run(mind, test_games.signs[:many], HEADS)
    probe = probes.Probe(mind[f"probe {layer}"].reshape(-1, othello.CELLS, 3), mind[f"probe {layer} bias"])
    wrong = (probe.read(stream[layer]) != test_games.mine[:many]) & test_games.counted[:many, :, None]
    before = recorded(model="slim", seed="0", features="trained", layer=str(layer), frame="mine", probe="ridge")[:4]
    assert [int(part.sum()) for part in np.array_split(wrong, 4)] == pytest.approx(before, rel=0.1)


def test_a_probe_fitted_anew_reads_the_board_as_the_recorded_one(test_games: played.Games) -> None:
    mind, fit = page_model(), played.games(250, 901)
    layer, many = int(mind["setting"][3]), 4 * BLOCK
    streams = [decoder.run(mind, part.signs[:many], HEADS)[1][layer] for part in (fit, test_games)]
    rows_of = fit.counted[:many], test_games.counted[:many]
    probe = probes.fitted(streams[0][rows_of[0]], fit.mine[:many][rows_of[0]], 3, 1e-3)
    error = (probe.read(streams[1][rows_of[1]]) != test_games.mine[:many][rows_of[1]]).mean()
    before = recorded(model="slim", seed="0", features="trained", layer=str(layer), frame="mine", probe="ridge")
    squares = recorded(model="count", probe="squares")
    assert error == pytest.approx(before[:4].sum() / squares[:4].sum(), abs=0.03)  # from 80 games in place of 4,000


def test_the_strength_of_the_surgery_lies_inside_those_tried() -> None:
    tried: dict[tuple[str, str], dict[float, float]] = defaultdict(dict)
    for row in rows(RUNS / "board-grid.csv"):
        strengths = tried[row["model"], row["seed"]]
        kappa = float(row["kappa"])
        strengths[kappa] = min(float(row["chosen_on"]), strengths.get(kappa, np.inf))
    assert len(tried) == 1 + int(MADE["small"]["seeds"])
    for strengths in tried.values():
        assert min(strengths) < min(strengths, key=lambda kappa: strengths[kappa]) < max(strengths)


def test_probes_of_the_moves_learn_no_more_from_as_many_games_in_numpy() -> None:
    here = [row for row in rows(RUNS / "board-lists.csv") if (row["games"], row["hidden"]) == ("4000", "0")]
    ours = sum(map(int, here[0]["wrong"].split()))
    assert ours == pytest.approx(recorded(features="moves", frame="mine", probe="softmax").sum(), rel=0.01)


def test_a_probe_of_few_games_of_moves_comes_out_again(test_games: played.Games) -> None:
    here = [row for row in rows(RUNS / "board-lists.csv") if row["games"] == "250"]
    wrong = listed.asked(250, 0, listed.features(test_games.signs), test_games)[1]
    assert wrong.sum(axis=1) == pytest.approx([sum(map(int, here[0][name].split())) for name in listed.NAMES], rel=0.01)


def test_a_larger_probe_of_the_moves_still_misreads_fewer() -> None:
    """The page says that the list was not read as well as it can be."""
    grown = [row for row in rows(RUNS / "board-lists.csv") if row["hidden"] != "0"]
    wrong = [sum(map(int, row["wrong"].split())) for row in sorted(grown, key=lambda row: int(row["hidden"]))]
    assert len(wrong) >= 2
    assert wrong == sorted(wrong, reverse=True)


def test_least_squares_read_the_moves_as_they_did(test_games: played.Games) -> None:
    here = [row for row in rows(RUNS / "board-alike.csv") if (row["source"], row["probe"]) == ("moves", "ridge")]
    wrong = alike.asked("moves", "ridge", played.games(alike.GAMES, 901), test_games, 0.0)
    assert wrong.sum(axis=1) == pytest.approx([sum(map(int, here[0][name].split())) for name in listed.NAMES], rel=0.01)


def test_both_kinds_of_least_squares_read_alike() -> None:
    few, rng = played.games(40, 901), np.random.default_rng(2)
    x, y = rng.normal(size=(300, 9)), few.mine.reshape(-1, othello.CELLS)[:300].astype(np.int64)
    x[:, -1] = 1
    told = listed.scores(alike.least_squares(x, y), x)[0].reshape(300, othello.CELLS, 3).argmax(axis=-1)
    assert (told == probes.fitted(x[:, :-1], y, 3, alike.RIDGE).read(x[:, :-1])).mean() > 0.99


def test_the_steps_of_the_probes_with_hidden_units_lie_inside_those_tried() -> None:
    for source in ("slim", "moves"):
        here = [row for row in rows(RUNS / "board-alike.csv") if (row["source"], row["probe"]) == (source, "hidden")]
        chosen_on = {float(row["rate"]): sum(map(int, row["wrong"].split()[::2])) for row in here}
        assert min(chosen_on) < min(chosen_on, key=lambda rate: chosen_on[rate]) < max(chosen_on)


def test_slopes_of_the_probe_of_moves_are_those_of_its_loss() -> None:
    some, rng = played.games(2, 7), np.random.default_rng(1)
    x, y = listed.features(some.signs)[:9], some.mine.reshape(-1, othello.CELLS)[:9].astype(np.int64)
    shapes = (listed.ALL, 4), (4,), (4, 108), (108,)
    weights = [rng.normal(size=shape) for shape in shapes]

    def loss() -> float:
        told = listed.scores(weights, x)[0].reshape(len(y), othello.CELLS, 3)
        told = told - np.log(np.exp(told).sum(axis=2, keepdims=True))
        return float(-np.take_along_axis(told, y[..., None], 2).sum() / len(y))

    found = listed.slopes(weights, x, y)
    for part, slope in zip(weights, found, strict=True):
        at = np.unravel_index(np.abs(slope).argmax(), slope.shape)
        part[at] += 1e-4
        above = loss()
        part[at] -= 2e-4
        assert (above - loss()) / 2e-4 == pytest.approx(slope[at], rel=1e-3)
        part[at] += 1e-4


def test_the_kept_weights_are_those_of_the_shape() -> None:
    mind, shape = page_model(), MADE["slim"]
    assert sum(mind[name].size for name in WEIGHTS) == int(shape["parameters"])


def test_jax_and_numpy_run_the_same_network() -> None:
    pytest.importorskip("jax")
    from experiments.mindful import Shape, streams

    mind = page_model()
    layers, width, hidden = mind["up"].shape
    shape = Shape(layers, width, HEADS, hidden, othello.CELLS + 1, othello.PLIES)
    signs = played.games(2, 7).signs
    logits, each = streams(shape, {name: mind[name].astype(np.float32) for name in WEIGHTS}, signs)
    ours, stream, _ = decoder.run(mind, signs, HEADS)
    assert logits == pytest.approx(ours, abs=2e-3)
    assert np.asarray(each) == pytest.approx(np.array(stream), abs=2e-3)
