"""The contracts of the board in the mind: Othello, the decoder, probes and units."""

from collections.abc import Callable
from typing import Any

import numpy as np

from snippets import decoder, othello, probes
from snippets.resampling import crossed_interval

Contract = tuple[Callable[..., Any], dict[str, Any], dict[str, str]]

OWN, OTHER = np.array([othello.BLACK_AT_FIRST]), np.array([othello.WHITE_AT_FIRST])
MOVE = othello.BITS[[8]]
GAMES = othello.random_games(3, np.random.default_rng(1))
SIZES = {"signs": (5, 4), "places": (3, 4), "look": (2, 4, 12), "gather": (2, 4, 4)}
SIZES |= {"up": (2, 4, 6), "bias": (2, 6), "down": (2, 6, 4), "last": (4, 5)}
WEIGHTS = {name: np.random.default_rng(2).normal(size=size) for name, size in SIZES.items()}
X = np.random.default_rng(3).normal(size=(2, 3, 4))
LABELS = np.array([True, False, True, False])
SCORES = np.array([0.1, 0.2, 0.3, 0.4])

CONTRACTS: list[Contract] = [
    (othello.legal_moves, {"own": OWN, "other": OTHER}, {}),
    (othello.turned, {"own": OWN, "other": OTHER, "move": MOVE}, {}),
    (othello.squares, {"sets": OWN}, {}),
    (othello.one_of, {"sets": OWN, "chance": np.array([0.5])}, {"chance": "[0, 1)"}),
    (othello.random_games, {"count": 2, "rng": np.random.default_rng(1)}, {"count": "[1, inf)"}),
    (othello.to_move, {"own": OWN, "other": OTHER}, {}),
    (othello.played, {"own": OWN, "other": OTHER, "move": MOVE}, {}),
    (othello.board_text, {"states": np.zeros(36, int), "signs": "."}, {}),
    (othello.replay, {"moves": GAMES}, {}),
    (othello.reachable, {"plies": 2}, {"plies": "[0, 8]"}),
    (decoder.levelled, {"x": X}, {}),
    (decoder.attended, {"x": X, "look": WEIGHTS["look"][0], "gather": WEIGHTS["gather"][0], "heads": 2}, {}),
    (decoder.run, {"weights": WEIGHTS, "signs": np.array([[0, 1, 2]]), "heads": 2, "change": None}, {}),
    (
        probes.fitted,
        {"features": X[0], "states": np.array([[0], [1], [1]]), "kinds": 2, "ridge": 1e-4},
        {"ridge": "(0, inf)"},
    ),
    (
        probes.moved_to,
        {"x": X[0], "direction": np.ones(4), "bias": 0.5, "target": 2.0, "along": None},
        {},
    ),
    (probes.auc, {"scores": SCORES[:, None], "labels": LABELS}, {}),
    (probes.threshold, {"scores": SCORES, "labels": LABELS}, {}),
    (
        crossed_interval,
        {"table": X, "statistic": np.mean, "level": 0.9, "draws": 5, "seed": 1},
        {"level": "(0, 1)", "draws": "[2, inf)", "seed": "[0, inf)"},
    ),
    (probes.balanced_accuracy, {"said": LABELS, "labels": LABELS}, {}),
]
WHOLE = {(othello.random_games, "count"), (othello.reachable, "plies")}
WHOLE |= {(crossed_interval, "draws"), (crossed_interval, "seed")}
SCALARS_ONLY: tuple[Callable[..., Any], ...] = tuple(contract[0] for contract in CONTRACTS)
