"""The contracts of the snippets on sample efficiency: arguments in range, and the allowed range of each."""

from collections.abc import Callable
from typing import Any

from snippets.accumulated import simulate_words_beside, variance_left_beside
from snippets.allometry import (
    allometric_error,
    allometric_exponent,
    allometric_prediction,
    allometric_prediction_error,
)
from snippets.childhood import (
    best_age,
    best_childhood,
    best_childhood_of_power,
    fit_skill_curve,
    hazard_between,
    remaining_life,
    simulate_uses,
    skill_curve,
    skill_growth,
    survival,
)
from snippets.collapse import (
    share_present,
    simulate_lines,
    simulate_words,
    variance_kept,
    variance_left,
)
from snippets.context import drawn_errors, least_squares_error, one_step_error
from snippets.curves import examples_to_reach
from snippets.demography import hyperbolic_population, hyperbolic_rate
from snippets.orders import orders_apart
from snippets.repeats import chance_of_a_look, drawn_share_missed, fitted_decay, share_missed, worth_of_looks
from snippets.senses import bits_taken_in, years_to_take_in
from snippets.supply import crossing_time
from snippets.thrift import (
    most_saved_by_size,
    most_saved_by_size_jointly,
    saved_by_size,
    steps_to_reach,
    term_ratio,
    term_ratio_jointly,
    token_floor,
    token_floor_jointly,
)

Contract = tuple[Callable[..., Any], dict[str, Any], dict[str, str]]

POSITIVE, ANY, FROM_0, FROM_1 = "(0, inf)", "(-inf, inf)", "[0, inf)", "[1, inf)"
PAIR = {"sizes": [1.0, 2.0, 4.0], "amounts": [1.0, 3.0, 5.0]}
PAIR_RANGES = dict.fromkeys(PAIR, POSITIVE)
SKILL = {"rate": 0.08, "elasticity": 8, "decline": 0.03}
SKILL_RANGES = {"rate": POSITIVE, "elasticity": POSITIVE, "decline": FROM_0}
LINES = {"samples": "[2, inf)", "generations": FROM_0, "lines": FROM_1, "seed": FROM_0}
HOFFMANN = {
    "parameter_coefficient": 406.4,
    "data_coefficient": 410.7,
    "parameter_exponent": 0.34,
    "data_exponent": 0.28,
}
KAPLAN = {"parameter_scale": 6.4e13, "data_scale": 1.8e13, "parameter_exponent": 0.076, "data_exponent": 0.103}

CONTRACTS: list[Contract] = [
    (orders_apart, {"larger": 100, "smaller": 1}, {"larger": POSITIVE, "smaller": POSITIVE}),
    (
        bits_taken_in,
        {"bits_per_second": 39, "hours_a_day": 12, "years": 18},
        {"bits_per_second": FROM_0, "hours_a_day": "[0, 24]", "years": FROM_0},
    ),
    (
        years_to_take_in,
        {"bits": 1e14, "bits_per_second": 1e7, "hours_a_day": 12},
        {"bits": FROM_0, "bits_per_second": POSITIVE, "hours_a_day": "(0, 24]"},
    ),
    (
        token_floor,
        {"loss": 1, "data_coefficient": 400, "data_exponent": 0.3},
        dict.fromkeys(["loss", "data_coefficient", "data_exponent"], POSITIVE),
    ),
    (
        token_floor_jointly,
        {"loss": 3, "data_scale": 1.8e13, "data_exponent": 0.1},
        {"loss": POSITIVE, "data_scale": POSITIVE, "data_exponent": "[0.02, inf)"},
    ),
    (
        most_saved_by_size,
        {"parameter_exponent": 0.34, "data_exponent": 0.28, "joining": 1.0},
        {"parameter_exponent": POSITIVE, "data_exponent": "[0.02, inf)", "joining": POSITIVE},
    ),
    (
        saved_by_size,
        {"ratio": 1.0, "data_exponent": 0.28, "joining": 1.0, "kept": 0.5},
        {"ratio": FROM_0, "data_exponent": "[0.02, inf)", "joining": POSITIVE, "kept": "[0, 1]"},
    ),
    (
        term_ratio,
        {"parameters": 1e9, "tokens": 1e10} | HOFFMANN,
        dict.fromkeys(["parameters", "tokens", *HOFFMANN], POSITIVE),
    ),
    (
        term_ratio_jointly,
        {"parameters": 1e9, "tokens": 1e10} | KAPLAN,
        dict.fromkeys(["parameters", "tokens", *KAPLAN], POSITIVE) | {"data_exponent": "[0.02, inf)"},
    ),
    (
        most_saved_by_size_jointly,
        {"parameter_exponent": 0.076, "data_exponent": 0.103},
        {"parameter_exponent": POSITIVE, "data_exponent": "[0.02, inf)"},
    ),
    (
        steps_to_reach,
        {"loss": 3, "parameters": 1e9, "parameter_scale": 6.5e13, "step_scale": 2100}
        | {"parameter_exponent": 0.077, "step_exponent": 0.76},
        dict.fromkeys(["loss", "parameter_scale", "step_scale", "parameter_exponent", "step_exponent"], POSITIVE),
    ),  # parameters apart, for they may be infinite
    (worth_of_looks, {"epochs": 4, "chance": 0.1}, {"epochs": FROM_0, "chance": "(0, 1]"}),
    (chance_of_a_look, {"decay": 15}, {"decay": FROM_0}),
    (
        share_missed,
        {"unique": 1000, "epochs": 4, "chance": 0.1, "kinds": 50, "decay": 0.5},
        {"unique": FROM_0, "epochs": FROM_0, "chance": "(0, 1]", "kinds": "[1, 1000000]", "decay": FROM_0},
    ),
    (
        drawn_share_missed,
        {"unique": 1000, "epochs": 4, "chance": 0.1, "kinds": 50, "decay": 0.5, "seed": 1},
        {"unique": FROM_0, "epochs": FROM_0, "chance": "(0, 1]", "kinds": "[1, 1000000]", "decay": FROM_0}
        | {"seed": FROM_0},
    ),
    (fitted_decay, {"epochs": [2.0, 4.0], "worth": [1.9, 3.5]}, {"worth": POSITIVE}),
    (variance_left, {"samples": 10, "generations": 5}, {"samples": FROM_1, "generations": FROM_0}),
    (variance_kept, {"samples": 10, "true_examples": 1}, {"samples": "[2, inf)", "true_examples": FROM_0}),
    (
        simulate_lines,
        {"samples": 4, "generations": 3, "true_examples": 1, "lines": 2, "seed": 1},
        LINES | {"true_examples": "[0, 4.0]"},
    ),
    (
        share_present,
        {"samples": 100, "newcomers": 2, "frequency": 0.1},
        {"samples": FROM_1, "newcomers": POSITIVE, "frequency": "(0, 1)"},
    ),
    (
        simulate_words,
        {"samples": 4, "generations": 3, "true_examples": 1, "kinds": 5, "lines": 2, "seed": 1, "guesses": 0},
        LINES | {"true_examples": "[0, 4.0]", "kinds": "[2, 1000000]", "guesses": "[0, 3.0]"},
    ),
    (
        simulate_words_beside,
        {"samples": 4, "generations": 3, "kinds": 5, "lines": 2, "seed": 1},
        LINES | {"samples": "[1, inf)", "generations": "[1, inf)", "kinds": "[2, 1000000]"},
    ),
    (variance_left_beside, {"samples": 4, "generations": 3}, {"samples": "(1, inf)", "generations": FROM_0}),
    (
        crossing_time,
        {"used": 1, "stock": 100, "use_orders": 0.5, "stock_orders": 0.01},
        {"used": POSITIVE, "stock": POSITIVE, "use_orders": POSITIVE, "stock_orders": FROM_0},
    ),
    (survival, {"time": 30, "halving": 3}, {"time": FROM_0, "halving": POSITIVE}),
    (
        hazard_between,
        {"alive_before": 1, "alive_after": 0.5, "years": 15},
        {"alive_before": "(0, 1]", "alive_after": "(0, 1]", "years": POSITIVE},
    ),
    (best_childhood, {"hazard": 0.02, "learning_time": 10}, {"hazard": POSITIVE, "learning_time": POSITIVE}),
    (best_childhood_of_power, {"hazard": 0.02, "power": 2}, {"hazard": POSITIVE, "power": POSITIVE}),
    (best_age, {"ages": [0.0, 1.0, 2.0], "alive": [1.0, 0.5, 0.2], "skill": [0.0, 1.0, 1.5]}, {}),  # the lists apart
    (remaining_life, {"ages": [0.0, 1.0, 2.0], "alive": [1.0, 0.5, 0.2]}, {}),  # the lists apart
    (skill_curve, {"age": 20} | SKILL, {"age": POSITIVE} | SKILL_RANGES),
    (skill_growth, {"age": 20} | SKILL, {"age": POSITIVE} | SKILL_RANGES),
    (
        fit_skill_curve,
        {"ages": [15.0, 30.0], "trips": [1.0, 1.0], "yields": [1.0, 2.0], "groups": None},
        {},
    ),  # the lists apart
    (
        simulate_uses,
        {"childhood": 3, "halving": 3, "animals": 10, "seed": 1},
        {"childhood": FROM_0, "halving": POSITIVE, "animals": FROM_1, "seed": FROM_0},
    ),
    (allometric_exponent, PAIR, PAIR_RANGES),
    (allometric_error, PAIR, PAIR_RANGES),
    (allometric_prediction, {"size": 3} | PAIR, {"size": POSITIVE} | PAIR_RANGES),
    (allometric_prediction_error, {"size": 3} | PAIR, {"size": POSITIVE} | PAIR_RANGES),
    (least_squares_error, {"examples": 5, "inputs": 20}, {"examples": FROM_0, "inputs": POSITIVE}),
    (one_step_error, {"examples": 5, "inputs": 20}, {"examples": FROM_0, "inputs": POSITIVE}),
    (
        drawn_errors,
        {"examples": 3, "inputs": 4, "tasks": 5, "seed": 1},
        {"examples": FROM_1, "inputs": FROM_1, "tasks": FROM_1, "seed": FROM_0},
    ),
    (hyperbolic_rate, {"first": 1, "last": 2, "years": 100}, dict.fromkeys(["first", "last", "years"], POSITIVE)),
    (
        hyperbolic_population,
        {"first": 1, "rate": 0.001, "years": 100},
        {"first": POSITIVE, "rate": FROM_0, "years": FROM_0},
    ),
    (
        examples_to_reach,
        {"loss": 0.5, "examples": [1.0, 2.0], "losses": [0.8, 0.4]},
        {"loss": POSITIVE},  # the lists apart
    ),
]

WHOLE_NAMES: dict[Callable[..., Any], str] = {
    share_missed: "kinds",
    drawn_share_missed: "unique epochs kinds seed",
    simulate_lines: "samples generations true_examples lines seed",
    simulate_words: "samples generations true_examples kinds lines seed guesses",
    simulate_words_beside: "samples generations kinds lines seed",
    simulate_uses: "childhood animals seed",
    drawn_errors: "examples inputs tasks seed",
}
WHOLE = {(function, name) for function, names in WHOLE_NAMES.items() for name in names.split()}

SCALARS_ONLY: tuple[Callable[..., Any], ...] = (
    drawn_share_missed,
    fitted_decay,
    simulate_lines,
    simulate_words,
    simulate_words_beside,
    simulate_uses,
    allometric_exponent,
    allometric_error,
    allometric_prediction,
    allometric_prediction_error,
    drawn_errors,
    best_age,
    remaining_life,
    fit_skill_curve,
    examples_to_reach,
)
