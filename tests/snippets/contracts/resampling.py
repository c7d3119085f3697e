"""The contracts of resampling: arguments in range, and the allowed range of each."""

from collections.abc import Callable
from typing import Any

import numpy as np

from snippets.resampling import bootstrap, leave_out, start_end, under_null

Contract = tuple[Callable[..., Any], dict[str, Any], dict[str, str]]

ROWS = [1.0, 2.0, 4.0, 8.0]
DRAWN = {"draws": 20, "seed": 1}
DRAWN_RANGES = {"draws": "[2, inf)", "seed": "[0, inf)"}


def _draw(generator: np.random.Generator) -> object:
    return generator.standard_normal(4)


CONTRACTS: list[Contract] = [
    (
        bootstrap,
        {"data": ROWS, "statistic": np.mean, "units": None, "of": "rows", "method": "percentile", "level": 0.9} | DRAWN,
        {"level": "(0, 1)"} | DRAWN_RANGES,
    ),
    (
        under_null,
        {"data": ROWS, "analysis": np.mean, "draw": _draw, "side": "both"} | DRAWN,
        DRAWN_RANGES,
    ),
    (leave_out, {"data": ROWS, "analysis": np.mean, "names": ["a", "b", "c", "d"]}, {}),
    (
        start_end,
        {"x": ROWS, "y": ROWS, "analysis": lambda x, y: y.mean(), "starts": [1, 2], "ends": [8], "least": 3},
        {"x": "(-inf, inf)", "least": "[1, inf)"},
    ),
]
WHOLE = {(bootstrap, "draws"), (bootstrap, "seed"), (under_null, "draws"), (under_null, "seed"), (start_end, "least")}
SCALARS_ONLY: tuple[Callable[..., Any], ...] = (bootstrap, under_null, leave_out, start_end)
