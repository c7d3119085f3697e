"""Intervals over rows and columns: what varies by rows alone, by columns alone, and by neither."""

import numpy as np
import pytest

from snippets.crossed import crossed_interval


def test_a_table_of_one_number_has_no_width() -> None:
    assert crossed_interval(np.full((3, 5), 2.0), np.mean, seed=1) == (2.0, 2.0)


def test_the_spread_of_rows_alone_is_that_of_drawing_them() -> None:
    # the mean of two draws from 0 and 1 is 0, 1/2 or 1 with chances 1/4, 1/2 and 1/4
    table = np.repeat([[0.0], [1.0]], 7, axis=1)
    assert crossed_interval(table, np.mean, level=0.6, seed=2) == (0.0, 1.0)
    assert crossed_interval(table, np.mean, level=0.4, seed=2) == (0.5, 0.5)


def test_columns_are_drawn_too() -> None:
    low, high = crossed_interval(np.repeat(np.arange(100.0)[None], 2, axis=0), np.mean, seed=3)
    # the standard error of the mean of 100 of them is 2.89
    assert (high - low) / 2 == pytest.approx(1.96 * 2.887, rel=0.08)


def test_one_row_is_refused() -> None:
    with pytest.raises(ValueError, match="table must have 2 rows and 2 columns or more, got 1 and 4"):
        crossed_interval(np.zeros((1, 4)), np.mean, seed=1)
