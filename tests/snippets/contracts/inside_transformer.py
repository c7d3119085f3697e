"""Contracts of the snippets on counting a transformer and cutting text into tokens."""

from collections.abc import Callable
from typing import Any

from snippets.bytepairs import encode, learn, pieces
from snippets.counting import cache_bytes, odd_operations, other_operations, token_flop
from snippets.sampling import probabilities, tokens_that_hold

PASS = {"layers": 2, "width": 8, "heads": 2, "places": 5}
PASS_RANGES = {"layers": "[0, inf)", "width": "[0, inf)", "heads": "[0, inf)", "places": "[1, inf)"}

CONTRACTS: list[tuple[Callable[..., Any], dict[str, Any], dict[str, str]]] = [
    (
        token_flop,
        {"layers": 2, "width": 8, "vocabulary": 10, "places": 5},
        dict.fromkeys(("layers", "width", "vocabulary", "places"), "[0, inf)"),
    ),
    (other_operations, PASS, PASS_RANGES),
    (odd_operations, PASS, PASS_RANGES),
    (
        cache_bytes,
        {"layers": 2, "kept_width": 8, "places": 5, "each": 2},
        dict.fromkeys(("layers", "kept_width", "places", "each"), "[0, inf)"),
    ),
    (
        probabilities,
        {"logits": [0.0, 1.0], "temperature": 0.5},
        {"logits": "(-inf, inf)", "temperature": "(0, inf)"},
    ),
    (tokens_that_hold, {"chances": [0.4, 0.6], "share": 0.5}, {"share": "(0, 1)"}),
    (pieces, {"text": "Hello, world"}, {}),
    (encode, {"piece": "low", "merges": [("l", "o")]}, {}),
    (learn, {"counts": {"low": 2}, "size": 4}, {}),
]
WHOLE: set[tuple[Callable[..., Any], str]] = set()
SCALARS_ONLY: tuple[Callable[..., Any], ...] = (pieces, encode, learn, probabilities, tokens_that_hold)
