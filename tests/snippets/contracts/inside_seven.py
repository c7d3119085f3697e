"""The contracts of modules and of packing: arguments, and the range of each."""

from collections.abc import Callable
from typing import Any

import numpy as np

from snippets import modules, packing

Contract = tuple[Callable[..., Any], dict[str, Any], dict[str, str]]

LAYERS = [np.array([[1.0, 0.1], [0.1, 1.0]]), np.array([[1.0, 0.0], [0.0, 1.0]])]
GRAPH = modules.wires(LAYERS)
NETWORKS = packing.Packed(np.array([[[1.0, -1.0]]]), np.zeros((1, 2)))
W = np.array([[1.0, -1.0, 0.0], [0.0, 0.0, 1.0]])
TRAINED = {"presence": 0.5, "concepts": 2, "neurons": 1, "charge": 0.0, "steps": 2, "draws": 3, "rate": 0.01, "seed": 1}

CONTRACTS: list[Contract] = [
    (modules.wires, {"weights": LAYERS}, {}),
    (modules.least_cut, {"weights": LAYERS, "inputs": [0, 1], "outputs": [0, 1]}, {}),
    (modules.newman, {"graph": GRAPH, "groups": [0, 1, 0, 1, 0, 1]}, {}),
    (modules.divided, {"graph": GRAPH}, {}),
    (modules.answered_to, {"values": np.arange(12.0).reshape(2, 3, 2)}, {}),
    (modules.run, {"weights": LAYERS, "shifts": [[0, 0], [0, 0]], "x": [[1.0, 2.0]], "removed": [[[1.0, 0.0]]]}, {}),
    (
        modules.directions,
        {"values": np.arange(12.0).reshape(2, 3, 2), "part": 1, "share": 0.9},
        {"part": "[0, 1]", "share": "(0, 1)"},
    ),
    (modules.shuffled, {"weights": LAYERS, "seed": 1}, {"seed": "[0, inf)"}),
    (
        packing.present,
        {"presence": 0.5, "concepts": 2, "draws": 3, "rng": np.random.default_rng(1)},
        {"presence": "(0, 1]", "concepts": "[1, inf)", "draws": "[1, inf)"},
    ),
    (
        packing.packed,
        TRAINED,
        dict.fromkeys(("concepts", "neurons", "steps", "draws"), "[1, inf)")
        | {"presence": "(0, 1]", "charge": "[0, inf)", "rate": "(0, inf)", "seed": "[0, inf)"},
    ),
    (packing.variance, {"presence": 0.5}, {"presence": "[0, 1]"}),
    (
        packing.recovered,
        {"networks": NETWORKS, "presence": 0.5, "draws": 10, "seed": 1},
        {"presence": "(0, 1]", "draws": "[1, inf)", "seed": "[0, inf)"},
    ),
    (packing.share_of_neurons, {"weights": W}, {}),
    (packing.linear_readings, {"weights": W}, {}),
    (packing.pair_loss, {"presence": 0.5}, {"presence": "[0, 1]"}),
    (packing.alone_loss, {"presence": 0.5}, {"presence": "[0, 1]"}),
    (packing.turned, {"weights": W, "seed": 1}, {"seed": "[0, inf)"}),
]
WHOLE: set[tuple[Callable[..., Any], str]] = {
    *((packing.packed, name) for name in ("concepts", "neurons", "steps", "draws", "seed")),
    *((packing.present, name) for name in ("concepts", "draws")),
    *((packing.recovered, name) for name in ("draws", "seed")),
    (modules.shuffled, "seed"), (modules.directions, "part"), (packing.turned, "seed"),
}  # fmt: skip
SCALARS_ONLY: tuple[Callable[..., Any], ...] = tuple(
    function
    for function, _, _ in CONTRACTS
    if function not in (packing.variance, packing.pair_loss, packing.alone_loss)
)
