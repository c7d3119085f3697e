"""Bits over the years: by hand, and there and back."""

from hypothesis import given
from hypothesis import strategies as st

from snippets.senses import bits_taken_in, years_to_take_in
from tests.snippets.common import close


def test_a_bit_a_second_for_a_day_that_never_ends() -> None:
    assert bits_taken_in(1, 24, 1) == close(86_400 * 365.25)
    assert bits_taken_in(1e7, 12, 2) == close(1e7 * 43_200 * 730.5)


@given(st.floats(1, 1e8), st.floats(1, 24), st.floats(0.1, 100))
def test_there_and_back(rate: float, hours: float, years: float) -> None:
    assert years_to_take_in(bits_taken_in(rate, hours, years), rate, hours) == close(years)
