"""Limits: values worked out by hand, and properties."""

import pytest

from snippets.capacity import requests_in_flight
from tests.snippets.common import close


@pytest.mark.parametrize(
    ("tokens_each", "expected"),
    [
        (100, 400),  # 200 requests a minute come first: 200 x 2
        (200, 400),  # both limits alike
        (1000, 80),  # 40,000 tokens a minute are 40 requests: 40 x 2
    ],
)
def test_the_narrower_limit_holds(tokens_each: float, expected: float) -> None:
    assert requests_in_flight(200, 40_000, tokens_each, 2) == close(expected)
