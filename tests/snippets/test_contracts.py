"""What every module and every function of the snippets promises, whatever it calculates."""

import ast
import dataclasses
import datetime as dt
import inspect
import math
import pkgutil
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import snippets
from snippets.capacity import requests_in_flight
from snippets.checking import (
    break_even_error_rate,
    hours_with_checks,
    simulate_checked,
    worth_checked,
    worth_trusted,
)
from snippets.demography import critical_population
from snippets.elo import exchange_rate, frontier, ratings, tally
from snippets.feedback import loss_left_by_feedback
from snippets.fits import wave_fit_error
from snippets.forecasts import lognormal_chance
from snippets.hazards import (
    horizon_ratio,
    logistic_slope_from_horizons,
    simulate_chain_horizons,
    weibull_horizon,
    weibull_shape_from_horizons,
    weibull_success,
)
from snippets.hex import Hex
from snippets.inspection import best_plan, plan_costs, simulate_plan
from snippets.lawfit import bootstrap_parametric_loss
from snippets.odds import share_of_most_likely, sign_test
from snippets.parametric import (
    best_parameters,
    best_parameters_by_search,
    composed_exponent,
    composed_parameters,
    composed_scale,
    effective_tokens,
    joint_loss,
    overfitting_scale,
    parametric_loss,
    tokens_where_best,
)
from snippets.reliability import (
    chain_success,
    correlated_chain_success,
    horizon_steps,
    nines,
    reliability_of_nines,
    simulate_chain,
    step_reliability,
    truncate,
)
from snippets.remarks import plural
from snippets.retries import detection_needed, step_with_retries
from snippets.scaling import optimal_loss_exponent
from snippets.tails import commonest_share
from snippets.thrift import tokens_to_reach, tokens_to_reach_jointly
from snippets.toys import rotated_sum
from snippets.transformer import attention_flop, block_parameters, gpt_parameters, training_flop
from snippets.treesearch import Player, play, search
from snippets.trends import (
    central_interval,
    compute_per_nine,
    growth_per_year,
    lognormal_samples,
    relative_exponent,
    year_of,
)
from snippets.voting import (
    coverage,
    difficulties,
    picked_success,
    simulate_votes,
    vote_success,
    winning_chances,
)
from tests.snippets import contracts
from tests.snippets.common import close

# ---------------------------------------------------------------- the table

# function, arguments that are in range, and the allowed range of each argument
LAW = {"parameter_coefficient": 406.4, "data_coefficient": 410.7, "parameter_exponent": 0.34, "data_exponent": 0.28}
KAPLAN = {"parameter_scale": 6.4e13, "data_scale": 1.8e13, "parameter_exponent": 0.076, "data_exponent": 0.103}
WORTH = {"value": 1, "loss": 10, "check": 0.1, "redo": 0.5}
WORTH_RANGES = dict.fromkeys(WORTH, "[0, inf)")
TIMES = {"by_hand": 404, "machine": 4, "review": 109}
TIMES_RANGES = dict.fromkeys(TIMES, "[0, inf)")
BATCH = {"error_rate": 0.1, "correlation": 0.2, "batch": 20}
BATCH_RANGES = {"error_rate": "(0, 1)", "correlation": "[0, 0.99]", "batch": "[1, inf)"}
COSTS = {"check": 0.1, "loss": 1.0}
COSTS_RANGES = dict.fromkeys(COSTS, "[0, inf)")


def even(boards: Any) -> tuple[Any, Any]:
    """A judge of positions that knows nothing."""
    return np.full((len(boards), boards.shape[2]), 0.1), np.zeros(len(boards))


CONTRACTS: list[tuple[Callable[..., Any], dict[str, Any], dict[str, str]]] = [
    (chain_success, {"p": 0.9, "n": 10}, {"p": "[0, 1]", "n": "[0, inf)"}),
    (step_reliability, {"success": 0.5, "n": 10}, {"success": "[0, 1]", "n": "(0, inf)"}),
    (horizon_steps, {"p": 0.9, "success": 0.5}, {"p": "(0, 1)", "success": "(0, 1)"}),
    (nines, {"p": 0.9}, {"p": "[0, 1)"}),
    (reliability_of_nines, {"k": 2}, {"k": "[0, inf)"}),
    (
        correlated_chain_success,
        {"p": 0.9, "n": 10, "correlation": 0.1},
        {"p": "[0, 1]", "n": "[0, inf)", "correlation": "[0, 1)"},
    ),
    (
        weibull_success,
        {"t": 15, "scale": 85, "shape": 0.6},
        {"t": "[0, inf)", "scale": "(0, inf)", "shape": "(0, inf)"},
    ),
    (
        weibull_horizon,
        {"success": 0.5, "scale": 85, "shape": 0.6},
        {"success": "(0, 1)", "scale": "(0, inf)", "shape": "(0, inf)"},
    ),
    (
        horizon_ratio,
        {"low_success": 0.5, "high_success": 0.8, "shape": 0.6},
        {"low_success": "(0, 1)", "high_success": "(0, 1)", "shape": "(0, inf)"},
    ),
    (
        weibull_shape_from_horizons,
        {"horizon_at_low": 59, "horizon_at_high": 15, "low_success": 0.5, "high_success": 0.8},
        {
            "horizon_at_low": "(0, inf)",
            "horizon_at_high": "(0, inf)",
            "low_success": "(0, 1)",
            "high_success": "(0, 1)",
        },
    ),
    (
        logistic_slope_from_horizons,
        {"horizon_at_low": 59, "horizon_at_high": 15, "low_success": 0.5, "high_success": 0.8},
        {
            "horizon_at_low": "(0, inf)",
            "horizon_at_high": "(0, inf)",
            "low_success": "(0, 1)",
            "high_success": "(0, 1)",
        },
    ),
    (
        simulate_chain_horizons,
        {
            "half": 59,
            "error": 3,
            "shortest": 0.02,
            "longest": 1200,
            "tasks": 100,
            "attempts": 8,
            "suites": 3,
            "seed": 1,
        },
        {
            "half": "(0, inf)",
            "error": "[1, inf)",
            "shortest": "(0, inf)",
            "longest": "(0.02, inf)",
            "tasks": "[50, inf)",
            "attempts": "[1, inf)",
            "suites": "[1, inf)",
            "seed": "[0, inf)",
        },
    ),
    (
        step_with_retries,
        {"p": 0.9, "retries": 2, "detection": 0.5},
        {"p": "[0, 1]", "retries": "[0, inf)", "detection": "[0, 1]"},
    ),
    (
        detection_needed,
        {"p": 0.9, "success": 0.5, "n": 10, "retries": 2},
        {"p": "(0, 1)", "success": "(0, 1)", "n": "(0, inf)"},  # retries apart, for it may be infinite
    ),
    (compute_per_nine, {"exponent": 0.05}, {"exponent": "[0.004, inf)"}),
    (
        simulate_chain,
        {"p": 0.9, "n": 10, "trials": 100, "seed": 1, "correlation": 0.1},
        {"p": "[0, 1]", "n": "[0, inf)", "trials": "[1, inf)", "seed": "[0, inf)", "correlation": "[0, 1)"},
    ),
    (truncate, {"value": 0.29, "decimals": 2}, {"value": "(-inf, inf)", "decimals": "[0, 20]"}),
    (growth_per_year, {"doubling_days": 212}, {"doubling_days": "[1, inf)"}),
    (year_of, {"day": dt.date(2024, 2, 29)}, {}),
    (relative_exponent, {"growth": 3, "driver_growth": 4}, {"growth": "(0, inf)", "driver_growth": "(1, inf)"}),
    (
        lognormal_samples,
        {"centre": 4, "low": 2, "high": 8, "level": 0.9, "size": 3, "seed": 1},
        {
            "centre": "(0, inf)",
            "low": "(0, inf)",
            "high": "(2.0, inf)",  # above low
            "level": "(0, 1)",
            "size": "[1, inf)",
            "seed": "[0, inf)",
        },
    ),
    (
        central_interval,
        {"samples": [1.0, 2.0], "level": 0.5},
        {"level": "(0, 1)"},  # samples apart, for one alone is refused
    ),
    (
        optimal_loss_exponent,
        {"parameter_exponent": 0.34, "data_exponent": 0.28},
        {"parameter_exponent": "(0, inf)", "data_exponent": "(0, inf)"},
    ),
    (
        parametric_loss,
        {"parameters": 1e9, "tokens": 2e10} | LAW | {"irreducible": 1.69},
        {"parameters": "(0, inf)", "tokens": "(0, inf)"} | dict.fromkeys([*LAW, "irreducible"], "[0, inf)"),
    ),
    (best_parameters, {"flop": 1e20} | LAW, dict.fromkeys(["flop", *LAW], "(0, inf)")),
    (best_parameters_by_search, {"flop": 1e20} | LAW, {"flop": "(6, inf)"} | dict.fromkeys(LAW, "(0, inf)")),
    (
        joint_loss,
        {"parameters": 1e9, "tokens": 2e10} | KAPLAN,
        dict.fromkeys(KAPLAN, "(0, inf)"),  # parameters and tokens apart, for they may be infinite
    ),
    (overfitting_scale, {"excess": 0.02} | KAPLAN, dict.fromkeys(["excess", *KAPLAN], "(0, inf)")),
    (
        composed_exponent,
        {"parameter_exponent": 0.077, "batch_exponent": 0.21, "step_exponent": 0.76},
        dict.fromkeys(["parameter_exponent", "batch_exponent", "step_exponent"], "(0, inf)"),
    ),
    (
        composed_scale,
        {"parameter_scale": 6.5e13, "batch_scale": 2e8, "step_scale": 2e3, "parameter_exponent": 0.077}
        | {"step_exponent": 0.76},
        dict.fromkeys(["parameter_scale", "batch_scale", "step_scale"], "(0, inf)")
        | dict.fromkeys(["parameter_exponent", "step_exponent"], "[0.02, inf)"),
    ),
    (
        composed_parameters,
        {"flop": 1e24, "parameter_scale": 6.5e13, "batch_scale": 2e8, "step_scale": 2e3, "parameter_exponent": 0.077}
        | {"batch_exponent": 0.21, "step_exponent": 0.76},
        dict.fromkeys(["flop", "parameter_scale", "batch_scale", "step_scale", "batch_exponent"], "(0, inf)")
        | dict.fromkeys(["parameter_exponent", "step_exponent"], "[0.02, inf)"),
    ),
    (
        tokens_where_best,
        {"parameters": 1e9, "counted_growth": 1.5, "parameter_coefficient": 480.0, "data_coefficient": 2100.0}
        | {"parameter_exponent": 0.35, "data_exponent": 0.37},
        dict.fromkeys(["parameters", "counted_growth", "parameter_coefficient", "data_coefficient"], "(0, inf)")
        | dict.fromkeys(["parameter_exponent", "data_exponent"], "(0, inf)"),
    ),
    (
        effective_tokens,
        {"unique_tokens": 1e9, "epochs": 4, "decay": 15},
        {"unique_tokens": "[0, inf)", "epochs": "[1, inf)", "decay": "(0, inf)"},
    ),
    (
        block_parameters,
        {"layers": 12, "width": 768, "attention_width": 768, "widening": 4},
        dict.fromkeys(["layers", "width", "attention_width", "widening"], "[0, inf)"),
    ),
    (
        gpt_parameters,
        {"layers": 12, "width": 768, "vocabulary": 50257, "context": 1024, "widening": 4},
        dict.fromkeys(["layers", "width", "vocabulary", "context", "widening"], "[0, inf)"),
    ),
    (
        attention_flop,
        {"layers": 12, "width": 768, "context": 1024},
        dict.fromkeys(["layers", "width", "context"], "[0, inf)"),
    ),
    (training_flop, {"parameters": 1e9, "tokens": 2e10}, {"parameters": "[0, inf)", "tokens": "[0, inf)"}),
    (plural, {"name": 1e6}, {"name": "(0, inf)"}),
    (
        requests_in_flight,
        {"requests_per_minute": 200, "tokens_per_minute": 40_000, "tokens_each": 1000, "minutes_each": 2},
        {"requests_per_minute": "[0, inf)", "tokens_per_minute": "[0, inf)"}
        | {"tokens_each": "(0, inf)", "minutes_each": "[0, inf)"},
    ),
    (sign_test, {"wins": 8, "trials": 9}, {"wins": "[0, inf)", "trials": "[0, inf)"}),
    (
        share_of_most_likely,
        {"gap": 1.0, "temperature": 0.5, "others": 3},
        {"gap": "[0, inf)", "temperature": "(0, inf)", "others": "[0, inf)"},
    ),
    (commonest_share, {"kinds": 10, "decay": 0.5}, {"kinds": "[0, inf)", "decay": "[0.01, inf)"}),
    (
        wave_fit_error,
        {"waves": 1, "noise": 0.1, "points": 64, "pieces": 2, "degree": 1},
        {"waves": "[0, inf)", "noise": "[0, inf)", "pieces": "[1, inf)", "degree": "[0, inf)"},  # points apart
    ),
    (critical_population, {"loss": 10, "spread": 1}, {"loss": "[0, inf)", "spread": "(0, inf)"}),
    (lognormal_chance, {"time": 20, "mean": 18, "mode": 15}, dict.fromkeys(["time", "mean", "mode"], "(0, inf)")),
    (
        tokens_to_reach,
        {"loss": 1.0, "parameters": 1e9} | LAW,
        dict.fromkeys(["loss", "parameters", *LAW], "(0, inf)"),
    ),
    (
        tokens_to_reach_jointly,
        {"loss": 3.0, "parameters": 1e9} | KAPLAN,
        dict.fromkeys(["loss", "parameters", *KAPLAN], "(0, inf)") | {"data_exponent": "[0.02, inf)"},
    ),
    (
        rotated_sum,
        {"a": 17, "b": 8, "modulus": 10},
        {"a": "[0, 1000000]", "b": "[0, 1000000]", "modulus": "[1, 1000000]"},
    ),
    (
        loss_left_by_feedback,
        {"inputs": [[1.0], [2.0]], "teacher": [[1.0]], "wires": [[1.0]], "steps": 2, "step_size": 0.1},
        dict.fromkeys(["inputs", "teacher", "wires"], "(-inf, inf)") | {"steps": "[1, inf)", "step_size": "[0, inf)"},
    ),
    (worth_trusted, {"p": 0.9, "value": 1, "loss": 10}, {"p": "[0, 1]", "value": "[0, inf)", "loss": "[0, inf)"}),
    (
        worth_checked,
        {"p": 0.9} | WORTH | {"caught": 0.9, "false_alarm": 0.1},
        {"p": "[0, 1]"} | WORTH_RANGES | {"caught": "[0, 1]", "false_alarm": "[0, 1]"},
    ),
    (
        break_even_error_rate,
        WORTH | {"caught": 0.9, "false_alarm": 0.1},
        WORTH_RANGES | {"caught": "(0, 1]", "false_alarm": "[0, 1]"},
    ),
    (
        hours_with_checks,
        {"good": 0.4} | TIMES | {"tries": 2},
        {"good": "[0, 1]"} | TIMES_RANGES,  # tries apart, for they may be infinite
    ),
    (
        simulate_checked,
        {"good": 0.4} | TIMES | {"tries": 2, "tasks": 50, "seed": 1},
        {"good": "[0, 1]"} | TIMES_RANGES | {"tries": "[1, inf)", "tasks": "[2, inf)", "seed": "[0, inf)"},
    ),
    (plan_costs, BATCH | {"sample": 1} | COSTS, BATCH_RANGES | {"sample": "[0, 20]"} | COSTS_RANGES),
    (best_plan, BATCH | COSTS, BATCH_RANGES | {"batch": "[1, 1000]"} | COSTS_RANGES),
    (
        simulate_plan,
        BATCH | {"sample": 1, "allowed": 0} | COSTS | {"batches": 9, "seed": 1},
        BATCH_RANGES
        | {"correlation": "(0, 0.99]", "sample": "[0, 20]", "allowed": "[0, inf)"}
        | COSTS_RANGES
        | {"batches": "[2, inf)", "seed": "[0, inf)"},
    ),
    (ratings, {"wins": [[0, 1], [1, 0]]}, {}),
    (
        tally,
        {"first": [0, 1], "second": [1, 0], "games": [2, 2], "wins": [0, 0]},
        {"first": "[0, inf)", "second": "[0, inf)", "games": "[0, inf)", "wins": "[0, inf)"},
    ),
    (
        exchange_rate,
        {"x": [0.0, 1.0, 0.0], "y": [0.0, 0.0, 1.0], "points": [1.0, 2.0, 3.0], "covariance": np.eye(3)},
        dict.fromkeys(["x", "y", "points", "covariance"], "(-inf, inf)"),
    ),
    (
        frontier,
        {"x": [0.0, 1.0], "y": [0.0, 0.0], "points": [1.0, 2.0]},
        dict.fromkeys(["x", "y", "points"], "(-inf, inf)"),
    ),
    (
        search,
        {"game": Hex(3), "boards": Hex(3).empty(2), "judge": even, "simulations": 4, "exploration": 1.0},
        {"simulations": "[1, inf)", "exploration": "[0, inf)"},
    ),
    (play, {"game": Hex(3), "openings": np.array([[0]]), "first": Player(even, 2), "second": Player(even, 2)}, {}),
    (
        coverage,
        {"p": 0.2, "n": 10, "correlation": 0.1},
        {"p": "[0, 1]", "n": "[0, inf)", "correlation": "[0, 1)"},
    ),
    (winning_chances, {"n": 5, "wrong": 2}, {"n": "[1, 256]", "wrong": "[1, 50]"}),
    (
        vote_success,
        {"p": 0.4, "n": 5, "wrong": 2, "correlation": 0.2},
        {"p": "[0, 1]", "n": "[1, 256]", "wrong": "[1, 50]", "correlation": "[0, 0.99]"},
    ),
    (
        picked_success,
        {"p": 0.4, "n": 5, "hit": 0.9, "false_alarm": 0.2},
        {"p": "[0, 1]", "n": "[1, inf)", "hit": "[0, 1]", "false_alarm": "[0, 1]"},
    ),
    (
        difficulties,
        {"p": 0.4, "correlation": 0.2, "points": 8},
        {"p": "(0, 1)", "correlation": "(0, 0.99]", "points": "[1, 300]"},
    ),
    (
        simulate_votes,
        {"p": 0.4, "n": 5, "wrong": 2, "correlation": 0.2} | {"hit": 0.9, "false_alarm": 0.2, "trials": 50, "seed": 1},
        {"p": "(0, 1)", "n": "[1, 256]", "wrong": "[1, 50]", "correlation": "(0, 0.99]"}
        | {"hit": "[0, 1]", "false_alarm": "[0, 1]", "trials": "[1, inf)", "seed": "[0, inf)"},
    ),
]
WHOLE = {
    (simulate_chain_horizons, "tasks"),
    (simulate_chain_horizons, "attempts"),
    (simulate_chain_horizons, "suites"),
    (simulate_chain_horizons, "seed"),
    (simulate_checked, "tries"),
    (simulate_checked, "tasks"),
    (simulate_checked, "seed"),
    (plan_costs, "batch"),
    (plan_costs, "sample"),
    (best_plan, "batch"),
    (simulate_plan, "batch"),
    (simulate_plan, "sample"),
    (simulate_plan, "allowed"),
    (simulate_plan, "batches"),
    (simulate_plan, "seed"),
    (search, "simulations"),
    (tally, "first"),
    (tally, "second"),
    (winning_chances, "n"),
    (winning_chances, "wrong"),
    (vote_success, "n"),
    (vote_success, "wrong"),
    (difficulties, "points"),
    (simulate_votes, "n"),
    (simulate_votes, "wrong"),
    (simulate_votes, "trials"),
    (simulate_votes, "seed"),
    (loss_left_by_feedback, "steps"),
    (rotated_sum, "a"),
    (rotated_sum, "b"),
    (rotated_sum, "modulus"),
    (wave_fit_error, "pieces"),
    (wave_fit_error, "degree"),
    (step_with_retries, "retries"),
    (simulate_chain, "n"),
    (simulate_chain, "trials"),
    (simulate_chain, "seed"),
    (truncate, "decimals"),
    (lognormal_samples, "size"),
    (lognormal_samples, "seed"),
    (sign_test, "wins"),
    (sign_test, "trials"),
}
TABLES = [import_module(f"{contracts.__name__}.{table.name}") for table in pkgutil.iter_modules(contracts.__path__)]
CONTRACTS += [contract for table in TABLES for contract in table.CONTRACTS]
WHOLE |= {pair for table in TABLES for pair in table.WHOLE}
EACH_ARGUMENT = [
    pytest.param(function, valid, name, interval, id=f"{function.__name__}-{name}")
    for function, valid, intervals in CONTRACTS
    for name, interval in intervals.items()
]
SCALARS_ONLY: tuple[Callable[..., Any], ...] = (
    simulate_chain_horizons,
    simulate_checked,
    plan_costs,
    best_plan,
    simulate_plan,
    loss_left_by_feedback,
    ratings,
    tally,
    exchange_rate,
    frontier,
    search,
    play,
    winning_chances,
    vote_success,
    difficulties,
    simulate_votes,
    wave_fit_error,
    simulate_chain,
    truncate,
    lognormal_samples,
    central_interval,
    best_parameters_by_search,
    plural,
)  # in some argument
SCALARS_ONLY += tuple(function for table in TABLES for function in table.SCALARS_ONLY)
BROADCASTING = [
    pytest.param(*contract[:2], id=contract[0].__name__) for contract in CONTRACTS if contract[0] not in SCALARS_ONLY
]


SLOW = {bootstrap_parametric_loss: [pytest.mark.slow]}


# ---------------------------------------------------------------- ranges


def ends(interval: str) -> list[tuple[float, bool, float]]:
    """Each end of an interval, whether it is allowed, and a value just outside."""
    low, high = (float(end) for end in interval[1:-1].split(","))
    return [(low, interval[0] == "[", low - 0.25), (high, interval[-1] == "]", high + 0.25)]


@pytest.mark.parametrize(("function", "valid", "name", "interval"), EACH_ARGUMENT)
def test_a_value_outside_the_range_is_refused_by_name_value_and_range(
    function: Callable[..., Any], valid: dict[str, Any], name: str, interval: str
) -> None:
    whole = "a whole number " if (function, name) in WHOLE else ""
    outside = [beyond for _, _, beyond in ends(interval)]
    open_ends = [end for end, allowed, _ in ends(interval) if not allowed]
    for value in [*outside, *open_ends, math.nan]:
        with pytest.raises(ValueError) as error:
            function(**valid | {name: value})
        assert str(error.value) == f"{name} must be {whole}in {interval}, got {float(value)}"


def numbers_of(result: Any) -> list[Any]:
    """The numbers within a result: itself, the parts of a record, the members of a list or those that have names."""
    if isinstance(result, dict):
        return list(result.values())
    if dataclasses.is_dataclass(result):
        parts = [getattr(result, field.name) for field in dataclasses.fields(result)]
        return [part for part in parts if not isinstance(part, str)]
    if isinstance(result, list | tuple):
        return [number for part in result for number in numbers_of(part)]
    return [result]


CLOSED_ENDS = [
    pytest.param(function, valid, name, end, id=f"{function.__name__}-{name}-{end:g}", marks=SLOW.get(function, []))
    for function, valid, intervals in CONTRACTS
    for name, interval in intervals.items()
    for end, allowed, _ in ends(interval)
    if allowed
]


@pytest.mark.parametrize(("function", "valid", "name", "end"), CLOSED_ENDS)
def test_a_value_at_a_closed_end_is_accepted_and_gives_finite_numbers(
    function: Callable[..., Any], valid: dict[str, Any], name: str, end: float
) -> None:
    result = function(**valid | {name: end})
    assert all(np.all(np.isfinite(number)) for number in numbers_of(result))


@pytest.mark.parametrize(
    ("function", "valid", "name", "interval"), [p for p in EACH_ARGUMENT if (p.values[0], p.values[2]) in WHOLE]
)
def test_a_count_that_is_not_whole_is_refused(
    function: Callable[..., Any], valid: dict[str, Any], name: str, interval: str
) -> None:
    with pytest.raises(ValueError) as error:
        function(**valid | {name: 2.5})
    assert str(error.value) == f"{name} must be a whole number in {interval}, got 2.5"


def test_the_first_offending_value_of_an_array_is_named() -> None:
    with pytest.raises(ValueError) as error:
        chain_success([0.5, 1.5, -2.0], 10)
    assert str(error.value) == "p must be in [0, 1], got 1.5"


# ---------------------------------------------------------------- scalars and arrays


@pytest.mark.parametrize(("function", "valid"), BROADCASTING)
def test_scalars_in_give_a_python_float(function: Callable[..., Any], valid: dict[str, Any]) -> None:
    assert type(function(**valid)) is float


@pytest.mark.parametrize(("function", "valid"), BROADCASTING)
def test_arrays_in_give_the_scalar_results_in_the_broadcast_shape(
    function: Callable[..., Any], valid: dict[str, Any]
) -> None:
    first, *others = valid
    column = {first: np.array([[valid[first]], [valid[first]]])}
    row = {name: [valid[name]] * 3 for name in others[:1]}
    result = function(**valid | column | row)
    assert result.shape == ((2, 3) if others else (2, 1))
    assert np.all(result == close(function(**valid)))


def test_truncate_gives_a_python_float_for_a_scalar() -> None:
    assert type(truncate(np.float64(0.29), 2)) is float


# ---------------------------------------------------------------- modules

MODULES = [import_module(f"snippets.{module.name}") for module in pkgutil.iter_modules(snippets.__path__)]
CHECKERS = "snippets.arguments"  # does the refusing, and has its own tests
VERDICTS = "snippets.verdicts"  # gives words and no numbers, and has its own tests
WORDS = {"__future__", "collections.abc", "itertools", "math", "typing"}
ARITHMETIC = {"collections.abc", "dataclasses", "datetime", "decimal", "functools", "numpy", "numpy.typing"}
ARITHMETIC |= {"scipy", "scipy.optimize", "scipy.special", "warnings"}


def imports(module: ModuleType) -> list[tuple[str, str]]:
    """Each module that a module imports from, and the name it takes; the name is empty for the whole module."""
    found = []
    for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(alias.name, "") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [(f"{'.' * node.level}{node.module or ''}", alias.name) for alias in node.names]
    return found


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_a_module_imports_only_arithmetic_and_its_fellows(module: ModuleType) -> None:
    fellows = {fellow.__name__ for fellow in MODULES}
    allowed = ARITHMETIC | (WORDS if module.__name__ == VERDICTS else set())
    others = sorted({source for source, _ in imports(module)} - allowed - fellows)
    assert not others, f"imports {others}; mend: import snippets, or of {', '.join(sorted(allowed))}"


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_a_module_imports_no_private_name(module: ModuleType) -> None:
    assert [name for _, name in imports(module) if name.startswith("_")] == []


CALCULATING = [module for module in MODULES if module.__name__ not in (CHECKERS, VERDICTS)]


@pytest.mark.parametrize("module", CALCULATING, ids=lambda module: module.__name__)
def test_every_public_function_keeps_a_contract(module: ModuleType) -> None:
    own = {f for _, f in inspect.getmembers(module, inspect.isfunction) if f.__module__ == module.__name__}
    assert {f for f in own if not f.__name__.startswith("_")} <= {contract[0] for contract in CONTRACTS}


@pytest.mark.parametrize(("function", "valid"), [contract[:2] for contract in CONTRACTS])
def test_a_contract_names_every_argument(function: Callable[..., Any], valid: dict[str, Any]) -> None:
    assert list(valid) == list(inspect.signature(function).parameters)
