"""Use and stock: crossings by hand."""

import pytest

from snippets.supply import crossing_time
from tests.snippets.common import close


def test_by_hand() -> None:
    assert crossing_time(1, 1000, 0.5) == close(6)
    assert crossing_time(1, 1000, 0.6, 0.1) == close(6)


def test_a_stock_already_passed_was_met_before() -> None:
    assert crossing_time(100, 10, 0.5) == close(-2)


def test_a_stock_that_grows_as_fast_is_never_met() -> None:
    with pytest.raises(ValueError) as error:
        crossing_time(1, 10, 0.3, 0.3)
    assert str(error.value) == "use_orders - stock_orders must be in (0, inf), got 0.0"
