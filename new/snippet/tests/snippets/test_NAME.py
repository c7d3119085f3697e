"""What snippets/NAME.py calculates, against values derived by hand or published, each cited beside it."""

from snippets.NAME import left_after
from tests.snippets.common import close


def test_a_quarter_is_left_after_two_half_lives() -> None:
    assert left_after(5.0, 10.0) == close(0.25)  # half of a half


def test_all_is_left_at_first() -> None:
    assert left_after(5.0, 0.0) == close(1.0)
