"""Medians of waits: without any given up, with some, and with too many."""

import numpy as np
import pytest

from snippets.waiting import median_wait

INF = np.inf


@pytest.mark.parametrize(
    ("came", "given_up", "median"),
    [
        ([3.0, 1.0, 2.0], [9, 9, 9], 2.0),
        ([1.0, 2.0, 3.0, 4.0], [9] * 4, 2.5),  # S is 1/2 from the second to the third
        ([1.0, 2.0, INF, INF], [9] * 4, INF),
        ([1.0, 2.0, INF], [9, 9, 9], 2.0),
        ([1.0, INF, INF], [9, 9, 9], INF),
        # the second was given up before the third came: S is 3/4 at 1, and 3/4 x 1/2 at 3
        ([1.0, INF, 3.0, INF], [9, 2, 9, 9], 3.0),
    ],
)
def test_by_hand(came: list[float], given_up: list[float], median: float) -> None:
    assert median_wait(came, given_up) == median


@pytest.mark.parametrize(
    ("came", "given_up", "message"),
    [
        ([], [], "came must be a list"),
        ([1.0], [1.0, 2.0], "came must be a list"),
        ([0.0], [1.0], "came must be in"),
        ([np.nan], [1.0], "came must be in"),
        ([1.0], [0.0], "given_up must be in"),
    ],
)
def test_what_is_refused(came: list[float], given_up: list[float], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        median_wait(came, given_up)
