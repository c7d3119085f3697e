"""The contracts of snippets/NAME.py: each function with arguments that are in range, and the range of each."""

from collections.abc import Callable
from typing import Any

from snippets import NAME

Contract = tuple[Callable[..., Any], dict[str, Any], dict[str, str]]

CONTRACTS: list[Contract] = [
    (NAME.left_after, {"half_life": 5.0, "time": 10.0}, {"half_life": "(0, inf)", "time": "[0, inf)"}),
]
WHOLE: set[tuple[Callable[..., Any], str]] = set()
SCALARS_ONLY: tuple[Callable[..., Any], ...] = ()
