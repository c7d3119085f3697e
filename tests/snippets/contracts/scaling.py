"""What the functions of the part on scaling promise: arguments that are in range, and the range of each."""

import numpy as np

from snippets.emergence import (
    foretold_rate,
    logistic_rate_ahead,
    logistic_rise,
    orders_of_rise,
    rate_ahead,
    samples_to_see,
    whole_answer,
)
from snippets.extrapolation import (
    fit_power_law,
    fit_valley,
    pooled_spread,
    predict,
    prediction_reach,
    recounted_bottoms,
)
from snippets.growth import (
    Trend,
    amount_at,
    doubling_interval,
    fit_trend,
    fit_turn,
    growth_over,
    history_by_chance,
    record_setters,
    record_trend,
    years_to_grow,
)
from snippets.lawfit import LossLaw, bootstrap_parametric_loss, fit_joint_loss, fit_parametric_loss, law_interval
from snippets.manifolds import (
    nearest_error,
    neighbour_dimension,
    piecewise_error,
    piecewise_exponent,
)
from snippets.skills import data_exponent_of_skills, simulate_unlearned, unlearned_share
from snippets.spending import best_parameters_in_use, least_flop, lifetime_flop, overspend

LAW = {"parameter_coefficient": 406.4, "data_coefficient": 410.7, "parameter_exponent": 0.34, "data_exponent": 0.28}
ABOVE = dict.fromkeys(LAW, "(0, inf)")
TREND = Trend(2020.0, 70.0, 2.0, 0.1, 3.0, 40)
YEARS, AMOUNTS = [float(year) for year in range(12)], [2.0**year for year in range(12)]
SIZES, TOKENS = [1e6, 2e6, 4e6, 1e6, 2e6, 4e6], [1e8, 1e8, 1e8, 4e8, 4e8, 4e8]
LOSSES = [4.0, 3.8, 3.7, 3.5, 3.2, 3.0]
CURVE = {"amounts": [1.0, 2.0, 4.0, 8.0, 16.0], "losses": [3.0, 2.6, 2.3, 2.1, 1.95]}
FIT = fit_power_law(**CURVE)
DRAWS = {"trials": "[2, inf)", "seed": "[0, inf)"}

CONTRACTS = [
    (fit_trend, {"years": YEARS, "amounts": AMOUNTS}, {"years": "(-inf, inf)", "amounts": "(0, inf)"}),
    (doubling_interval, {"trend": TREND, "level": 0.9}, {"level": "(0, 1)"}),
    (amount_at, {"year": 2021.0, "trend": TREND}, {"year": "(-inf, inf)"}),
    (years_to_grow, {"factor": 8.0, "doubling": 0.5}, {"factor": "(0, inf)", "doubling": "(0, inf)"}),
    (growth_over, {"time": 3.0, "doubling": 0.5}, {"time": "(-inf, inf)", "doubling": "(0, inf)"}),
    (record_setters, {"amounts": [1.0, 3.0, 2.0], "among": 1}, {"amounts": "(0, inf)", "among": "[1, inf)"}),
    (
        record_trend,
        {"years": YEARS, "amounts": AMOUNTS, "among": 1},
        {"years": "(-inf, inf)", "amounts": "(0, inf)", "among": "[1, inf)"},
    ),
    (
        history_by_chance,
        {"years": YEARS, "trend": TREND, "generator": np.random.default_rng(1)},
        {"years": "(-inf, inf)"},
    ),
    (
        fit_turn,
        {"years": YEARS, "amounts": AMOUNTS, "margin": 2},
        {"years": "(-inf, inf)", "amounts": "(0, inf)", "margin": "[2, inf)"},
    ),
    (
        fit_parametric_loss,
        {"params": SIZES, "tokens": TOKENS, "loss": LOSSES, "delta": 1e-3, "floor": True},
        dict.fromkeys(["params", "tokens", "loss", "delta"], "(0, inf)"),
    ),
    (
        fit_joint_loss,
        {"params": SIZES, "tokens": TOKENS, "loss": LOSSES, "delta": 1e-3},
        dict.fromkeys(["params", "tokens", "loss", "delta"], "(0, inf)"),
    ),
    (
        bootstrap_parametric_loss,
        {"params": SIZES, "tokens": TOKENS, "loss": LOSSES, "resamples": 2, "seed": 1, "delta": 1e-3, "floor": True}
        | {"units": list(range(6))},
        dict.fromkeys(["params", "tokens", "loss", "delta"], "(0, inf)")
        | {"resamples": "[2, inf)", "seed": "[0, inf)", "units": "(-inf, inf)"},
    ),
    (
        law_interval,
        {"params": [1e9], "tokens": [2e10], "laws": [LossLaw(1.7, *LAW.values())] * 2, "spread": 0.01, "level": 0.9},
        {"params": "(0, inf)", "tokens": "(0, inf)", "spread": "[0, inf)", "level": "(0, 1)"},
    ),
    (fit_power_law, CURVE | {"floor": 0.5}, {"amounts": "(0, inf)", "losses": "(0, inf)", "floor": "[0, inf)"}),
    (predict, {"amount": 32.0, "fit": FIT}, {"amount": "(0, inf)"}),
    (prediction_reach, {"amount": 32.0, "fit": FIT, "level": 0.9}, {"amount": "(0, inf)", "level": "(0, 1)"}),
    (
        fit_valley,
        {"parameters": [1.0, 2.0, 4.0], "losses": [3.0, 2.0, 2.5]},
        {"parameters": "(0, inf)", "losses": "(0, inf)"},
    ),
    (
        recounted_bottoms,
        {"counted": [1.0, 1.0, 2.0, 2.0, 4.0, 4.0, 8.0, 8.0], "tokens": [1.0, 99.0] * 4}
        | {"losses": [3.0, 3.0, 2.0, 2.0, 2.0, 2.0, 3.0, 3.0], "budgets": [240.0], "least": 4},
        dict.fromkeys(["counted", "tokens", "losses", "budgets"], "(0, inf)") | {"least": "[3, inf)"},
    ),
    (
        pooled_spread,
        {"labels": [1.0, 1.0, 2.0], "losses": [3.0, 2.9, 2.5]},
        {"labels": "(-inf, inf)", "losses": "(0, inf)"},
    ),
    (least_flop, {"loss": 0.5} | LAW, {"loss": "(0, inf)"} | ABOVE),
    (overspend, {"parameters": 1e9, "tokens": 2e10} | LAW, {"parameters": "(0, inf)", "tokens": "(0, inf)"} | ABOVE),
    (
        lifetime_flop,
        {"parameters": 1e9, "served": 1e12, "loss": 0.9} | LAW,
        {"parameters": "(0, inf)", "served": "[0, inf)", "loss": "(0, inf)"} | ABOVE,
    ),
    (
        best_parameters_in_use,
        {"served": 1e12, "loss": 0.9} | LAW,
        {"served": "[0, inf)", "loss": "(0, inf)"} | ABOVE,
    ),
    (
        piecewise_error,
        {"dimension": 1, "halvings": 2, "degree": 1, "seed": 1},
        {"dimension": "[1, 8]", "degree": "[0, 1]", "seed": "[0, inf)"},  # halvings apart: the most take minutes
    ),
    (
        neighbour_dimension,
        {"points": [[0.0], [1.0], [3.0], [7.0]], "neighbours": 2},
        {"points": "(-inf, inf)", "neighbours": "[2, inf)"},
    ),
    (
        nearest_error,
        {"dimension": 1, "samples": 32, "degree": 1, "seed": 1},
        {"dimension": "[1, 8]", "samples": "[32, inf)", "degree": "[0, 1]", "seed": "[0, inf)"},
    ),
    (piecewise_exponent, {"dimension": 2, "degree": 1}, {"dimension": "(0, inf)", "degree": "[0, inf)"}),
    (unlearned_share, {"samples": 10, "decay": 0.5}, {"samples": "[0, inf)", "decay": "[0.05, 5]"}),
    (
        simulate_unlearned,
        {"samples": 10, "decay": 0.5, "trials": 2, "seed": 1},
        {"samples": "[1, 1000000]", "decay": "[0.05, 5]"} | DRAWS,
    ),
    (data_exponent_of_skills, {"decay": 0.5}, {"decay": "(0, inf)"}),
    (whole_answer, {"loss": 0.1, "length": 30}, {"loss": "[0, inf)", "length": "[0, inf)"}),
    (
        orders_of_rise,
        {"low": 0.1, "high": 0.9, "exponent": 0.2},
        {"low": "(0, 1)", "high": "(0, 1)", "exponent": "(0, inf)"},
    ),
    (samples_to_see, {"rate": 0.01, "certainty": 0.95}, {"rate": "(0, 1)", "certainty": "(0, 1)"}),
    (
        rate_ahead,
        {"rate": 0.5, "orders": 1.0, "exponent": 0.2},
        {"rate": "(0, 1)", "orders": "(-inf, inf)", "exponent": "[0, inf)"},
    ),
    (
        logistic_rise,
        {"low": 0.1, "high": 0.9, "steepness": 1.0, "exponent": 0.2},
        {"low": "(0, 1)", "high": "(0, 1)", "steepness": "(0, inf)", "exponent": "(0, inf)"},
    ),
    (
        logistic_rate_ahead,
        {"rate": 0.5, "orders": 1.0, "steepness": 1.0, "exponent": 0.2},
        {"rate": "(0, 1)", "orders": "(-inf, inf)", "steepness": "(0, inf)", "exponent": "[0, inf)"},
    ),
    (
        foretold_rate,
        {"orders": [20.0, 21.0, 22.0], "rates": [0.1, 0.2, 0.4], "at": 23.0, "odds": False},
        {"orders": "(-inf, inf)", "rates": "(0, 1)", "at": "(-inf, inf)"},
    ),
]
WHOLE = {
    (recounted_bottoms, "least"),
    (fit_turn, "margin"),
    (record_setters, "among"),
    (record_trend, "among"),
    (bootstrap_parametric_loss, "resamples"),
    (bootstrap_parametric_loss, "seed"),
    (neighbour_dimension, "neighbours"),
    (nearest_error, "dimension"),
    (nearest_error, "samples"),
    (nearest_error, "degree"),
    (nearest_error, "seed"),
    (piecewise_error, "dimension"),
    (piecewise_error, "degree"),
    (piecewise_error, "seed"),
    (simulate_unlearned, "samples"),
    (simulate_unlearned, "trials"),
    (simulate_unlearned, "seed"),
}
SCALARS_ONLY = (
    fit_trend,
    doubling_interval,
    amount_at,
    record_setters,
    record_trend,
    history_by_chance,
    fit_turn,
    fit_parametric_loss,
    fit_joint_loss,
    bootstrap_parametric_loss,
    law_interval,
    fit_power_law,
    predict,
    prediction_reach,
    fit_valley,
    pooled_spread,
    recounted_bottoms,
    best_parameters_in_use,
    piecewise_error,
    neighbour_dimension,
    nearest_error,
    simulate_unlearned,
    foretold_rate,
)
