"""Checks: values derived by hand or published, limits, and properties."""

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from snippets.checking import (
    break_even_error_rate,
    hours_with_checks,
    simulate_checked,
    worth_checked,
    worth_trusted,
)
from tests.snippets.common import close, probability

# ---------------------------------------------------------------- worth


def test_a_trusted_answer_is_worth_its_expectation() -> None:
    assert worth_trusted(0.75, 8.0, 4.0) == close(5.0)  # 6 - 1


def test_a_perfect_check_turns_every_error_into_work() -> None:
    assert worth_checked(0.75, 8.0, 100.0, 1.0, 4.0) == close(8 - 1 - 1)  # check 1, and 4 in a quarter of the cases


def test_a_careless_check_lets_errors_out_and_sends_right_answers_back() -> None:
    # of 4 wrong in 8, 2 are caught; of 4 right, 1 is sent back: 5/8 right and used, 1/4 lost, 3/8 made anew
    assert worth_checked(0.5, 8.0, 4.0, 1.0, 4.0, 0.5, 0.25) == close((3 + 3) - 1 - 1 - 1.5)


def test_a_check_that_catches_nothing_is_only_a_cost() -> None:
    assert worth_checked(0.9, 8.0, 4.0, 1.0, 4.0, 0.0) == close(worth_trusted(0.9, 8.0, 4.0) - 1)


def test_with_a_perfect_check_the_break_even_is_check_over_saving() -> None:
    assert break_even_error_rate(1.0, 9.0, 0.5, 0.0) == close(0.05)  # Deming's k1 / k2


@given(
    st.floats(0, 10),
    st.floats(0, 100),
    st.floats(0, 5),
    st.floats(0, 5),
    st.floats(0.1, 1),
    st.floats(0, 1),
    probability,
)
def test_checking_pays_exactly_above_the_break_even(
    value: float, loss: float, check: float, redo: float, caught: float, alarm: float, p: float
) -> None:
    assume(value + loss - redo >= 0.1)
    edge = break_even_error_rate(value, loss, check, redo, caught, alarm)
    assume(not math.isclose(1 - p, edge, abs_tol=1e-9))
    gain = worth_checked(p, value, loss, check, redo, caught, alarm) - worth_trusted(p, value, loss)
    assert bool(gain > 0) == bool(1 - p > np.asarray(edge))


def test_an_error_that_is_not_worth_mending_is_refused() -> None:
    with pytest.raises(ValueError) as error:
        break_even_error_rate(1.0, 0.0, 0.1, 3.0)
    assert str(error.value) == "value + loss - redo must be in (0, inf), got -2.0"


# ---------------------------------------------------------------- hours


# Patwardhan et al. 2025, arXiv:2510.04374, table 2: how many times as long the machine alone takes less, the share of
# its work as good as an expert's, and the speed-up when it is reviewed once and redone, or tried until it is good.
GDPVAL = [
    ("GPT-4o", 327, 0.125, 0.87, 0.46),
    ("o4-mini", 186, 0.291, 1.02, 1.06),
    ("o3", 161, 0.352, 1.08, 1.28),
    ("GPT-5", 90, 0.390, 1.12, 1.39),
]


@pytest.mark.parametrize(("model", "naive", "good", "once", "often"), GDPVAL)
def test_the_published_speed_ups_are_reproduced(
    model: str, naive: float, good: float, once: float, often: float
) -> None:
    machine = 404 / naive
    assert 404 / hours_with_checks(good, 404, machine, 109) == close(once, rel=0.006)
    assert 404 / hours_with_checks(good, 404, machine, 109, np.inf) == close(often, rel=0.006)


def test_tries_are_a_geometric_sum_and_then_the_hand() -> None:
    # half are good: looks at 1 + 1/2 + 1/4 of them at 3 each, and an eighth by hand at 80
    assert hours_with_checks(0.5, 80.0, 1.0, 2.0, 3) == close(3 * 1.75 + 10)


def test_what_is_never_good_is_never_finished_by_trying() -> None:
    assert hours_with_checks(0.0, 80.0, 1.0, 2.0, 4) == close(4 * 3 + 80)
    assert hours_with_checks(0.0, 80.0, 1.0, 2.0, np.inf) == np.inf


@pytest.mark.parametrize("tries", [0, 1.5, -math.inf, math.nan])
def test_tries_that_are_no_count_are_refused(tries: float) -> None:
    with pytest.raises(ValueError) as error:
        hours_with_checks(0.5, 80.0, 1.0, 2.0, tries)
    assert str(error.value) == f"tries must be a whole number in [1, inf), got {float(tries)}"


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("tries", [1, 2, 5])
def test_simulated_work_agrees_with_the_sum_within_4_standard_errors(tries: int, seed: int) -> None:
    found = simulate_checked(0.39, 404.0, 4.5, 109.0, tries, 50_000, seed)
    assert abs(found.value - float(hours_with_checks(0.39, 404.0, 4.5, 109.0, tries))) < 4 * found.standard_error
