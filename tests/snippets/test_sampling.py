"""Temperature and the share of the likeliest tokens, by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.sampling import probabilities, tokens_that_hold

scores = st.lists(st.floats(-20, 20), min_size=2, max_size=6)


def test_at_temperature_one_scores_are_logarithms_of_chances() -> None:
    chances = np.array([0.5, 0.3, 0.2])
    assert probabilities(np.log(chances), 1) == pytest.approx(chances)
    # at half the temperature chances are squared: 0.25, 0.09, 0.04 of 0.38
    assert probabilities(np.log(chances), 0.5) == pytest.approx(chances**2 / 0.38)


@given(scores, st.floats(0.05, 5))
def test_they_add_up_to_one_and_keep_their_order(logits: list[float], temperature: float) -> None:
    chances = probabilities(logits, temperature)
    assert chances.sum() == pytest.approx(1)
    assert chances[int(np.argmax(logits))] == chances.max()


def test_a_cold_draw_takes_the_likeliest_and_a_hot_one_any() -> None:
    assert probabilities([1.0, 0.9], 1e-3) == pytest.approx([1, 0])
    assert probabilities([5.0, -5.0, 0.0], 1e6) == pytest.approx([1 / 3] * 3, rel=1e-4)


def test_the_fewest_tokens_that_hold_a_share() -> None:
    assert tokens_that_hold([0.2, 0.5, 0.3], 0.4) == 1
    assert tokens_that_hold([0.2, 0.5, 0.3], 0.75) == 2
    assert list(np.asarray(tokens_that_hold([[0.2, 0.5, 0.3], [0.9, 0.05, 0.05]], 0.85))) == [3, 1]
