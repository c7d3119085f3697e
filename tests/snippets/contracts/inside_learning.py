"""The contracts of obstacles to learning and of ways to find slopes: arguments, and the range of each."""

from collections.abc import Callable
from typing import Any

import numpy as np

from snippets import conditioning, descent, factors, forward_forward, invariance, recall

Contract = tuple[Callable[..., Any], dict[str, Any], dict[str, str]]

POSITIVE, COUNT, FROM_NOUGHT = "(0, inf)", "[1, inf)", "[0, inf)"
RNG = np.random.default_rng(1)

# networks that read three numbers and say one of two labels, and two layers of forward-forward beside one label or two
NETWORK = descent.fresh((3, 4, 2), RNG)
X, LABELS = RNG.normal(size=(5, 3)), np.array([0, 1, 1, 0, 1])
DIGITS = {"network": NETWORK, "x": X, "labels": LABELS}
ONE_LABEL, TWO_LABELS = (descent.fresh((labels + 3, 4, 4), RNG) for labels in (1, 2))
PAIRS = forward_forward.joined(X, LABELS, 2), forward_forward.joined(X, 1 - LABELS, 2)

# a valley, pictures, the values of two factors, and an LSTM that reads three places
VALLEY = {"curvatures": [1.0], "start": [1.0], "rate": 0.9}
PICTURES = RNG.normal(size=(2, 3, 4))
VALUES = [[0.0, 2.0], [3.0, 5.0]]
SIZES = {"symbols": 4, "length": 3, "width": 2, "state": 3}
READ: dict[str, Any] = {
    "kind": "lstm",
    "weights": recall.fresh("lstm", **SIZES, rng=RNG),
    "symbols": np.array([[0, 1, 2], [3, 2, 1]]),
    "asked": np.array([0, 2]),
}
TOLD = READ | {"truth": np.array([0, 1])}

DESCENT: list[Contract] = [
    (descent.fresh, {"sizes": (3, 2), "rng": RNG, "scale": 1.0}, {"scale": FROM_NOUGHT}),
    (descent.parameters, {"sizes": (3, 4, 2)}, {}),
    (descent.scores, {"network": NETWORK, "x": X}, {}),
    (descent.loss, DIGITS, {}),
    (descent.accuracy, DIGITS, {}),
    (descent.backpropagated, DIGITS, {}),
    (descent.one_at_a_time, DIGITS | {"tweak": 1e-5, "both": True}, {"tweak": POSITIVE}),
    (descent.guessed, DIGITS | {"guesses": 2, "rng": RNG, "tweak": 1e-4}, {"guesses": COUNT, "tweak": POSITIVE}),
    (descent.flat, {"network": NETWORK}, {}),
    (descent.cosine, {"one": NETWORK, "other": NETWORK}, {}),
    (descent.cosine_of_guesses, {"guesses": 10, "weights": 100}, {"guesses": COUNT, "weights": COUNT}),
    (descent.products_forward, {"sizes": (3, 4, 2)}, {}),
    (descent.products_backpropagated, {"sizes": (3, 4, 2)}, {}),
    (descent.products_one_at_a_time, {"sizes": (3, 4, 2), "both": False, "again": True}, {}),
    (
        descent.naive_flop,
        {"weights": 10, "tokens": 3, "both": False, "share": 0.5},
        {"weights": FROM_NOUGHT, "tokens": FROM_NOUGHT, "share": "(0, 1]"},
    ),
    (
        descent.descended,
        DIGITS | {"rate": 0.1, "steps": 2, "batch": 3, "rng": RNG},
        {"rate": POSITIVE, "steps": FROM_NOUGHT, "batch": COUNT},
    ),
    (descent.kept_if_better, DIGITS | {"tweak": 0.1, "sweeps": 1}, {"tweak": POSITIVE, "sweeps": FROM_NOUGHT}),
    (descent.helped_singly, DIGITS | {"moves": NETWORK, "every": 2}, {"every": COUNT}),
]
FORWARD: list[Contract] = [
    (forward_forward.joined, {"x": X, "labels": np.zeros(5, int), "classes": 2}, {"classes": COUNT}),
    (forward_forward.one_length, {"h": X}, {}),
    (
        forward_forward.slopes,
        {"network": TWO_LABELS, "true": PAIRS[0], "false": PAIRS[1], "threshold": 0.7, "sharpness": 3.0},
        {"threshold": POSITIVE, "sharpness": POSITIVE},
    ),
    (
        forward_forward.goodness,
        {"network": ONE_LABEL, "x": X, "classes": 1, "skipped": 1},
        {"classes": COUNT, "skipped": FROM_NOUGHT},
    ),
    (
        forward_forward.hard_labels,
        {"network": TWO_LABELS, "x": X, "labels": LABELS, "classes": 2, "sharpness": 1.0, "rng": RNG},
        {"classes": "[2, inf)", "sharpness": FROM_NOUGHT},
    ),
    (forward_forward.products, {"sizes": (3, 4, 2), "classes": 10}, {"classes": FROM_NOUGHT}),
]
OBSTACLES: list[Contract] = [
    (
        conditioning.path,
        VALLEY | {"momentum": 0.5, "steps": 3},
        {"curvatures": POSITIVE, "rate": POSITIVE, "momentum": "[0, 1)", "steps": FROM_NOUGHT},
    ),
    (
        conditioning.steps_to,
        VALLEY | {"left": 0.5, "momentum": 0.5, "most": 9},
        {"curvatures": POSITIVE, "rate": POSITIVE, "left": "(0, 1)", "momentum": "[0, 1)", "most": COUNT},
    ),
    (
        conditioning.best_settings,
        {"condition": 9, "steepest": 1.0, "heavy": True},
        {"condition": COUNT, "steepest": POSITIVE},
    ),
    (
        conditioning.steps_by_theory,
        {"condition": 9, "left": 0.01, "heavy": True},
        {"condition": "(1, inf)", "left": "(0, 1)"},
    ),
    (conditioning.condition_number, {"inputs": [[4.0], [2.0]], "least": 1e-9}, {"least": "[0, 1)"}),
    (factors.shapley, {"values": VALUES}, {}),
    (factors.average_gains, {"values": VALUES}, {}),
    (factors.gains_at_the_ends, {"values": VALUES}, {}),
    (factors.arranged, {"levels": [[0], [1]], "values": [1.0, 2.0]}, {}),
    (factors.chosen_by_others, {"scores": VALUES}, {}),
    (factors.chosen_for_all, {"scores": VALUES}, {}),
    (invariance.network_kernel, {"cosine": 0.5}, {}),
    (invariance.plain_kernel, {"first": PICTURES, "second": PICTURES}, {}),
    (invariance.averaged_kernel, {"first": PICTURES, "second": PICTURES, "at_once": 2}, {"at_once": COUNT}),
    (
        invariance.examples_for,
        {"examples": [1, 10], "right": [0.5, 0.9], "goal": 0.7},
        {"goal": "(-inf, inf)"},
    ),
    (
        invariance.cyclic_error,
        {"dimension": 4, "examples": 5, "averaged": True, "seed": 1, "ridge": 1e-6},
        {"dimension": "[3, inf)", "examples": "[2, inf)", "seed": FROM_NOUGHT, "ridge": FROM_NOUGHT},
    ),
    (
        recall.fresh,
        {"kind": "lstm"} | SIZES | {"rng": RNG, "remembers": 5, "gate": 1.0},
        dict.fromkeys(SIZES, COUNT) | {"remembers": FROM_NOUGHT, "gate": "(-inf, inf)"},
    ),
    (recall.kept, {"bias": 1.0, "steps": 2}, {"bias": "(-inf, inf)", "steps": FROM_NOUGHT}),
    (recall.parameters, {"weights": READ["weights"]}, {}),
    (recall.logits, READ, {}),
    (recall.loss_and_slopes, TOLD, {}),
    (recall.slopes_by_place, TOLD, {}),
]
CONTRACTS = DESCENT + FORWARD + OBSTACLES
WHOLE: set[tuple[Callable[..., Any], str]] = {
    (descent.guessed, "guesses"),
    (descent.descended, "steps"),
    (descent.descended, "batch"),
    (descent.kept_if_better, "sweeps"),
    (descent.helped_singly, "every"),
    (forward_forward.joined, "classes"),
    (forward_forward.goodness, "classes"),
    (forward_forward.goodness, "skipped"),
    (forward_forward.hard_labels, "classes"),
    (forward_forward.products, "classes"),
    (conditioning.path, "steps"),
    (conditioning.steps_to, "most"),
    (invariance.averaged_kernel, "at_once"),
    *((invariance.cyclic_error, name) for name in ("dimension", "examples", "seed")),
    *((recall.fresh, name) for name in SIZES),
}
BROADCAST = (descent.cosine_of_guesses, descent.naive_flop, recall.kept)
SCALARS_ONLY: tuple[Callable[..., Any], ...] = tuple(each for each, *_ in CONTRACTS if each not in BROADCAST)
