"""The contracts of bills of training runs: arguments, and the range of each."""

from collections.abc import Callable
from typing import Any

from snippets import bills

Contract = tuple[Callable[..., Any], dict[str, Any], dict[str, str]]

CONTRACTS: list[Contract] = [
    (
        bills.hired,
        {"chips": 100.0, "days": 90.0, "price": 2.0},
        dict.fromkeys(("chips", "days", "price"), "[0, inf)"),
    ),
    (
        bills.worn,
        {"machines": 1e9, "days": 90.0, "life": 5.0},
        {"machines": "[0, inf)", "days": "[0, inf)", "life": "(0, inf)"},
    ),
    (
        bills.most_chip_days,
        {"times": [2024.0, 2025.0], "chips": [10.0, 20.0], "until": 2026.0, "days": 100.0},
        {"days": "(0, inf)"},
    ),
]
WHOLE: set[tuple[Callable[..., Any], str]] = set()
SCALARS_ONLY: tuple[Callable[..., Any], ...] = (bills.most_chip_days,)
