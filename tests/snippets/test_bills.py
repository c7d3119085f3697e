"""Bills of training runs: by hand, and DeepSeek's own sum."""

import pytest

from snippets.bills import hired, most_chip_days, worn
from tests.snippets.common import close


def test_hours_times_their_price() -> None:
    # DeepSeek-AI 2024: 2.788 million hours at 2 dollars are 5.576 million dollars
    assert hired(2.788e6 / 24 / 60, 60, 2) == close(5.576e6)
    assert hired(10, 1, 0) == 0


def test_a_run_of_a_tenth_of_the_life_uses_up_a_tenth() -> None:
    assert worn(1000, 365.25 / 2, 5) == close(100)


def test_a_window_over_steps_by_hand() -> None:
    year = 365.25
    assert most_chip_days([2024], [10], 2025, year) == close(10 * year)
    assert most_chip_days([2024], [10], 2024.5, year) == close(10 * year / 2)
    # 10 chips for half a year and 30 for half a year
    assert most_chip_days([2024, 2024.5], [10, 30], 2025, year) == close(20 * year)
    # the window may end before a fall
    assert most_chip_days([2024, 2024.5], [30, 10], 2025, year / 2) == close(30 * year / 2)
    # and begin at a rise that is followed by a fall
    assert most_chip_days([2023, 2024, 2024.25], [1, 30, 10], 2025, year / 2) == close((30 + 10) / 4 * year)


def test_nothing_before_the_first_step() -> None:
    assert most_chip_days([2024], [10], 2023, 100) == 0


def test_times_must_increase_and_match() -> None:
    with pytest.raises(ValueError, match="step from one time to the next"):
        most_chip_days([2024, 2024], [1, 2], 2025, 1)
    with pytest.raises(ValueError, match="number of chips less number of times"):
        most_chip_days([2024, 2025], [1], 2025, 1)
