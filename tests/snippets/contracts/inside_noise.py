"""The contracts of denoisers: arguments, and the range of each."""

from collections.abc import Callable
from typing import Any

import numpy as np

from snippets.denoising import (
    course,
    distances,
    dots,
    left_over,
    linear,
    neighbourhood,
    network,
    patchwork,
    perfect,
    scales,
    share_ends,
    strengths,
    tell,
)

Contract = tuple[Callable[..., Any], dict[str, Any], dict[str, str]]

NEAR = neighbourhood(2, 1)
SHOWN = {"noisy": np.zeros((1, 4)), "strength": 1.0, "examples": np.eye(4)}
WEIGHTS = [np.zeros(shape) for shape in [(4, 3), (5, 3), (1, 3), (3, 3), (3,), (3, 4), (4,)]]
STRONG = {"strength": "(0, inf)"}

CONTRACTS: list[Contract] = [
    (
        strengths,
        {"most": 20.0, "least": 0.05, "steps": 24},
        {"most": "(0, inf)", "least": "(0, inf)", "steps": "[2, inf)"},
    ),
    (perfect, SHOWN, STRONG),
    (neighbourhood, {"side": 3, "width": 1}, {"side": "[1, inf)"}),  # the width's range depends on the side
    (patchwork, SHOWN | {"near": NEAR}, STRONG),
    (linear, SHOWN | {"near": None}, STRONG),
    (course, {"denoiser": lambda x, s: x * s, "start": np.ones((1, 4)), "levels": [1.0, 0.5]}, {}),
    (distances, {"pictures": np.eye(2), "examples": np.eye(2)}, {}),
    (left_over, {"guess": np.zeros((1, 2)), "clean": np.ones((1, 2)), "typical": [0.0, 0.0]}, {}),
    (dots, {"picture": np.zeros(16), "side": 4}, {}),
    (scales, {"strength": 1.0, "spread": 0.5}, {"strength": "(0, inf)", "spread": "(0, inf)"}),
    (share_ends, {"found": 0, "of": 5, "level": 0.95}, {"of": "[1, inf)", "level": "(0, 1)"}),
    (tell, {"strength": 1.0}, STRONG),
    (network, {"noisy": np.zeros((1, 4)), "strength": 1.0, "weights": WEIGHTS, "near": None}, STRONG),
]
WHOLE = {(strengths, "steps"), (neighbourhood, "side"), (share_ends, "of")}
SCALARS_ONLY: tuple[Callable[..., Any], ...] = tuple(contract[0] for contract in CONTRACTS)
