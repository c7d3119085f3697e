"""Orders of magnitude, by hand."""

from snippets.orders import orders_apart
from tests.snippets.common import close


def test_apart() -> None:
    assert orders_apart(5e14, 5e11) == close(3)
    assert orders_apart(1, 1000) == close(-3)
