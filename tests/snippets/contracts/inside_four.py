"""The contracts of networks that add on a clock, of waits and of double descent: arguments, and the range of each."""

from collections.abc import Callable
from typing import Any

import numpy as np

from snippets.clock import (
    along,
    by_hand,
    heights,
    power_by_frequency,
    seen_beside,
    share_right,
    step_of_phases,
    waves,
    without_planes,
    without_waves,
    written,
)
from snippets.descents import random_feature_error
from snippets.waiting import median_wait

Contract = tuple[Callable[..., Any], dict[str, Any], dict[str, str]]

WEIGHTS = by_hand(7, 5, 1)
DESCENT = {"features": 3, "examples": 4, "inputs": 2, "noise": 0.1, "seed": 1, "ridge": 0.0, "unseen": 5}
COUNTS = ("features", "examples", "inputs", "unseen")

CONTRACTS: list[Contract] = [
    (heights, {"weights": WEIGHTS}, {}),
    (share_right, {"weights": WEIGHTS, "which": None}, {}),
    (
        written,
        {"places": 7, "frequencies": [1, 1], "phases": np.zeros((3, 2))},
        {"places": "[3, inf)"},  # frequencies and phases apart, for they are lists
    ),
    (by_hand, {"places": 7, "units": 4, "seed": 1}, {"places": "[3, inf)", "units": "[1, inf)", "seed": "[0, inf)"}),
    (waves, {"weights": WEIGHTS}, {}),
    (power_by_frequency, {"weights": WEIGHTS}, {}),
    (step_of_phases, {"found": waves(WEIGHTS)}, {}),
    (without_waves, {"weights": WEIGHTS, "frequencies": [1, 2, 3, 1, 2]}, {}),
    (without_planes, {"weights": WEIGHTS, "seed": 1}, {"seed": "[0, inf)"}),
    (along, {"weights": WEIGHTS, "start": by_hand(7, 5, 2)}, {}),
    (seen_beside, {"part": np.eye(2), "answers": [[0, 1], [1, 0]], "given": [[0, 1], [1, 0]]}, {}),
    (median_wait, {"came": [1.0, 2.0, 3.0], "given_up": [4.0, 4.0, 4.0]}, {}),
    (
        random_feature_error,
        DESCENT,
        dict.fromkeys(COUNTS, "[1, inf)") | {"noise": "[0, inf)", "ridge": "[0, inf)", "seed": "[0, inf)"},
    ),
]
WHOLE = {(random_feature_error, name) for name in (*COUNTS, "seed")} | {
    (written, "places"), (by_hand, "places"), (by_hand, "units"), (by_hand, "seed"), (without_planes, "seed")
}  # fmt: skip
SCALARS_ONLY: tuple[Callable[..., Any], ...] = tuple(contract[0] for contract in CONTRACTS)
