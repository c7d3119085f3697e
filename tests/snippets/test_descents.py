"""Double descent: where the peak stands, and what is known at both ends."""

import numpy as np
import pytest

from snippets.descents import random_feature_error


def test_all_examples_are_fitted_once_there_are_as_many_weights() -> None:
    for features in (50, 80, 400):
        assert random_feature_error(features, 50, 10, 0.5, seed=1)[0] < 1e-18
    assert random_feature_error(25, 50, 10, 0.5, seed=1)[0] > 0.01


def test_the_unseen_error_is_worst_where_examples_are_just_fitted() -> None:
    by_features = [
        np.median([random_feature_error(k, 60, 10, 0.5, seed)[1] for seed in range(9)]) for k in (20, 60, 600)
    ]
    assert by_features[1] > 10 * by_features[0]
    assert by_features[1] > 10 * by_features[2]


def test_a_heavy_charge_leaves_nothing_but_nought() -> None:
    # weights of nearly 0 answer 0: the error is the variance of the answers, which is 1
    seen, unseen = random_feature_error(30, 40, 5, 0.0, seed=2, ridge=1e9, unseen=20_000)
    assert unseen == pytest.approx(1, abs=0.05)
    assert seen == pytest.approx(1, abs=0.6)


def test_a_charge_removes_the_peak() -> None:
    bare, charged = (random_feature_error(60, 60, 10, 0.5, seed=3, ridge=ridge)[1] for ridge in (0.0, 0.1))
    assert charged < bare


@pytest.mark.parametrize("name", ["features", "examples", "inputs", "noise", "seed", "ridge", "unseen"])
def test_what_is_refused(name: str) -> None:
    given = {"features": 3, "examples": 3, "inputs": 3, "noise": 0.1, "seed": 1, "ridge": 0.0, "unseen": 5}
    with pytest.raises(ValueError, match=f"{name} must be"):
        random_feature_error(**{**given, name: -1})  # type: ignore[arg-type]
