"""Samples of batches: values derived by hand or published, limits, and properties."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.inspection import best_plan, plan_costs, simulate_plan
from tests.snippets.common import close

# ---------------------------------------------------------------- samples


def test_without_a_sample_a_batch_is_trusted() -> None:
    assert plan_costs(0.1, 0.2, 50, 0, 0.3, 2.0) == close(np.array([0.2]))


def test_a_sample_of_everything_is_a_check_of_everything() -> None:
    assert plan_costs(0.1, 0.2, 5, 5, 0.3, 2.0) == close(np.full(6, 0.3))


def test_a_plan_of_one_in_two_by_hand() -> None:
    # one looked at; if right (3/4), the other is used, and wrong by 1/4: (1 + 1/4 + loss 3/16) / 2
    assert plan_costs(0.25, 0.0, 2, 1, 1.0, 4.0)[0] == close((1.25 + 0.75) / 2)


def test_what_a_sample_says_of_the_rest_counts_where_errors_keep_company() -> None:
    # q uniform: a right one makes the other right by 2/3, so that a third is lost: (1 + 1/2 + loss 1/6) / 2
    assert plan_costs(0.5, 1 / 3, 2, 1, 1.0, 6.0)[0] == close((1.5 + 1.0) / 2)


@given(st.floats(0.02, 0.5), st.floats(0.01, 0.5), st.integers(2, 30))
def test_where_errors_are_independent_all_or_none_is_never_beaten(q: float, check: float, batch: int) -> None:
    assert best_plan(q, 0.0, batch, check, 1.0)[2] == close(min(check, q), rel=1e-9)  # Deming's rule


def test_where_errors_keep_company_a_sample_beats_both() -> None:
    sample, allowed, cost = best_plan(0.1, 0.3, 50, 0.1, 1.0)
    assert 0 < sample < 50
    assert allowed <= sample
    assert cost < 0.08


@given(st.floats(0.02, 0.5), st.floats(0.02, 0.8), st.integers(2, 20), st.floats(0.01, 0.5))
def test_the_best_plan_is_among_all_plans_and_never_worse_than_either_end(
    q: float, rho: float, batch: int, check: float
) -> None:
    sample, allowed, cost = best_plan(q, rho, batch, check, 1.0)
    assert cost == plan_costs(q, rho, batch, sample, check, 1.0)[allowed]
    assert cost <= min(check, q) * (1 + 1e-9)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("rho", "sample", "allowed"), [(0.2, 5, 0), (0.2, 5, 1), (0.5, 10, 2)])
def test_simulated_batches_agree_with_the_sum_within_4_standard_errors(
    rho: float, sample: int, allowed: int, seed: int
) -> None:
    found = simulate_plan(0.1, rho, 40, sample, allowed, 0.1, 1.0, 20_000, seed)
    assert abs(found.value - plan_costs(0.1, rho, 40, sample, 0.1, 1.0)[allowed]) < 4 * found.standard_error
