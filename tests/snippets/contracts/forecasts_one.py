"""The contracts of dated forecasts and of their score: arguments, and the range of each."""

from collections.abc import Callable
from typing import Any

from snippets import dated

Contract = tuple[Callable[..., Any], dict[str, Any], dict[str, str]]

CONTRACTS: list[Contract] = [
    (dated.lognormal_of, {"mean": 18.0, "mode": 15.0}, dict.fromkeys(("mean", "mode"), "(0, inf)")),
    (
        dated.lognormal_start,
        {"mean": 2028.5, "mode": 2025.5, "upper": 2046.0, "level": 0.95},
        {"level": "[0.9, 1)"},
    ),
    (
        dated.lognormal_wait,
        {"time": 12.0, "median": 17.0, "spread": 0.4},
        dict.fromkeys(("time", "median", "spread"), "(0, inf)"),
    ),
    (
        dated.unknown_hazard,
        {"time": 12.0, "tried": 55.0, "weight": 1.0},
        {"time": "[0, inf)", "tried": "(0, inf)", "weight": "(0, inf)"},
    ),
    (
        dated.through_quantiles,
        {"time": 12.0, "times": [7.0, 17.0, 39.0], "chances": [0.1, 0.5, 0.9]},
        {"time": "[0, inf)"},
    ),
    (dated.bits_ahead, {"chance": 0.6, "other": 0.8}, dict.fromkeys(("chance", "other"), "(0, inf)")),
    (dated.kurzweil_2005, {"year": 2023.0}, {"year": "[1900, 2100]"}),
    (
        dated.doubling_from,
        {"year": 2023.0, "start": 2005.0, "value": 5e10, "doubling": 2.0},
        {"value": "(0, inf)", "doubling": "(0, inf)"},
    ),
]
WHOLE: set[tuple[Callable[..., Any], str]] = set()
SCALARS_ONLY: tuple[Callable[..., Any], ...] = (
    dated.lognormal_of,
    dated.lognormal_wait,
    dated.unknown_hazard,
    dated.through_quantiles,
)
