"""Hoffmann's law fitted again to the runs of Chinchilla's paper, all, some and drawn again; and dear runs foretold.

The runs are the 245 that Besiroglu et al. 2024 read off Figure 4 of Hoffmann et al. 2022, published by Epoch AI as
`data/svg_extracted_data.csv` of github.com/epoch-research/analyzing-chinchilla. They are not in this repository; what
is made of them here is. Given the file, the script writes `archive/runs/chinchilla-fits.csv` (a law a line; a draw of 0
is the fit to the runs themselves), `archive/runs/chinchilla-valleys.csv` (a budget a line),
`archive/runs/chinchilla-cuts.csv` (a law fitted to the runs up to a budget a line) and
`archive/runs/chinchilla-forecasts.csv` (a run beyond that budget a line), in some minutes:

    python -m experiments.chinchilla FILE
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS, write
from snippets.extrapolation import fit_valley
from snippets.lawfit import (
    JointLaw,
    LossLaw,
    bootstrap_parametric_loss,
    fit_joint_loss,
    fit_parametric_loss,
    law_interval,
)
from snippets.parametric import joint_loss, parametric_loss

Runs = NDArray[np.float64]

FITS, VALLEYS, CUTS, FORECASTS = (RUNS / f"chinchilla-{name}.csv" for name in ("fits", "valleys", "cuts", "forecasts"))
LEFT_OUT, DRAWS, SEED, DELTA = 5, 500, 7, 1e-3
"""Runs of highest loss that the published fit leaves out; draws and their seed; the published width of Huber's loss."""

SMALL, MIDDLE, LARGE = 1e19, 3e19, 1e20
"""Budgets at which a selection of the runs begins or ends."""

DRAWN = (
    *("published", "all runs", "all runs, least squares"),
    *("budgets from 1e19 FLOP", "budgets from 1e20 FLOP", "budgets to 1e20 FLOP"),
    *("a token a parameter", "sizes drawn"),
)
"""Choices whose runs are drawn again; "sizes drawn" draws all runs of a size together."""

HALVES, ONE_LAW = ("budgets to 1e20 FLOP", "budgets from 1e20 FLOP"), "one law, "
"""Choices that are fitted as well where the published law holds for all runs, and what their names then begin with."""

ONE_LAW_DRAWS = 200
"""How often they are."""

ALIKE = 0.02
"""How far apart in logarithm the sizes of two runs, which were read off a figure, may be and count for one."""

BUDGETS, NEAR = (6e18, 1e19, 3e19, 6e19, 1e20, 3e20, 6e20, 1e21, 3e21), 0.15
"""Budgets of the paper's curves of equal compute, and how far off in logarithm a run may be and count for one."""

VALLEY_DRAWS = 1000
"""How often the runs of a budget are drawn again, to see whether the loss still has a bottom between the ends."""

LAST_FITTED = (3e19, 6e19, 1e20, 3e20, 6e20, 1e21)
"""Budgets up to which runs are fitted, so that those beyond are foretold."""

FORETOLD = {
    "floor": ("published", True),
    "no floor": ("published", False),
    "joint": ("published", None),
    "floor, all runs": ("all runs", True),
    "floor, least squares": ("least squares", True),
}
"""What foretells: which choice of the runs it is fitted to, and whether it has a floor; None is Kaplan's joint law."""

FORECAST_DRAWS, LEVEL = 100, 0.9
"""How often the fitted runs are drawn again for the interval of a forecast, and the coverage that it claims."""

LAW = ("irreducible", "parameter_coefficient", "data_coefficient", "parameter_exponent", "data_exponent")


def read(path: Path) -> Runs:
    """Parameters, tokens, loss and FLOP of the runs, shape (4, runs), from the lowest loss to the highest."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [[float(row[name]) for name in ("Model Size", "Training FLOP", "loss")] for row in csv.DictReader(file)]
    n, flop, loss = np.array(sorted(rows, key=lambda row: row[2])).T
    return np.stack([n, flop / 6 / n, loss, flop])


def choices(runs: Runs) -> dict[str, tuple[Runs, float]]:
    """The runs that are fitted and the width of Huber's loss, by the name of the choice; the published one first.

    Compute was read off a figure, so that "from 1e20 FLOP" cuts through the runs of that budget; what begins with
    "budgets" does not.
    """
    published, flop = runs[:, :-LEFT_OUT], runs[3, :-LEFT_OUT]
    return {
        "published": (published, DELTA),
        "all runs": (runs, DELTA),
        "ten left out": (runs[:, : -2 * LEFT_OUT], DELTA),
        "wide Huber": (published, 10 * DELTA),
        "narrow Huber": (published, DELTA / 10),
        "least squares": (published, 10.0),
        "all runs, least squares": (runs, 10.0),
        "from 1e19 FLOP": (published[:, flop >= 1e19], DELTA),
        "from 1e20 FLOP": (published[:, flop >= 1e20], DELTA),
        "budgets from 1e19 FLOP": (published[:, np.log(flop / SMALL) > -NEAR], DELTA),
        "budgets from 3e19 FLOP": (published[:, np.log(flop / MIDDLE) > -NEAR], DELTA),
        "budgets from 1e20 FLOP": (published[:, np.log(flop / LARGE) > -NEAR], DELTA),
        "budgets to 1e20 FLOP": (published[:, np.log(flop / LARGE) < NEAR], DELTA),
        "all budgets to 1e20 FLOP": (runs[:, np.log(runs[3] / LARGE) < NEAR], DELTA),
        "all budgets to 1e20 FLOP, least squares": (runs[:, np.log(runs[3] / LARGE) < NEAR], 10.0),
        "budgets from 1e20 FLOP, least squares": (published[:, np.log(flop / LARGE) > -NEAR], 10.0),
        "a token a parameter": (runs[:, runs[1] >= runs[0]], DELTA),
        "sizes drawn": (published, DELTA),
    }


def sizes(n: Runs) -> Runs:
    """A number for each run's size, the same for sizes that are alike."""
    order = np.argsort(n)
    steps = np.diff(np.log(n[order]), prepend=np.log(n.min())) > ALIKE
    found = np.empty(len(n))
    found[order] = np.cumsum(steps)
    return found


def laws(runs: Runs) -> dict[tuple[str, int], LossLaw]:
    """Every law of the record, by its choice and its draw."""
    tried = choices(runs)
    found = {(name, 0): fit_parametric_loss(some[0], some[1], some[2], delta) for name, (some, delta) in tried.items()}
    for name in DRAWN:
        some, delta = tried[name]
        units = sizes(some[0]) if name == "sizes drawn" else None
        drawn = bootstrap_parametric_loss(some[0], some[1], some[2], DRAWS, SEED, delta, units=units)
        found |= {(name, draw): law for draw, law in enumerate(drawn, 1)}
    return found | one_law(tried, found["published", 0])


def one_law(tried: dict[str, tuple[Runs, float]], law: LossLaw) -> dict[tuple[str, int], LossLaw]:
    """What the two halves would give if one law held for all runs: it gives the losses, and residuals drawn again."""
    rng, (n, d, loss, _) = np.random.default_rng(SEED), tried["published"][0]
    residuals = np.log(loss / parametric_loss(n, d, *law.shape, law.irreducible))
    found = {}
    for name in HALVES:
        n, d = tried[name][0][:2]
        exact = parametric_loss(n, d, *law.shape, law.irreducible)
        for draw in range(1, ONE_LAW_DRAWS + 1):
            found[ONE_LAW + name, draw] = fit_parametric_loss(n, d, exact * np.exp(rng.choice(residuals, len(n))))
    return found


def without_bottom(n: Runs, loss: Runs) -> float:
    """Share of the draws of a budget's runs whose parabola has no lowest point between the ends of their sizes."""
    rng, logs, missing = np.random.default_rng(SEED), np.log(n), 0
    for _ in range(VALLEY_DRAWS):
        drawn = rng.integers(0, len(n), len(n))
        at = logs[drawn] - logs.mean()
        _, slope, bend = np.polynomial.polynomial.polyfit(at, loss[drawn], 2)
        missing += not (bend > 0 and logs.min() < logs.mean() - slope / (2 * bend) < logs.max())
    return missing / VALLEY_DRAWS


def valleys(runs: Runs, law: LossLaw) -> list[list[float]]:
    """For each budget: runs, least and largest size, the same of the runs that tie for the lowest loss, that loss, size
    and loss at the bottom of the parabola, and the share of draws without one. (Losses were read off colours, so that
    some are alike.) Then what the parabola would find if the law held exactly: its bottom through the law's losses at
    the same sizes, each with the budget's compute, and each with its own.
    """
    lines = []
    for budget in BUDGETS:
        n, d, loss, _ = runs[:, np.abs(np.log(runs[3] / budget)) < NEAR]
        bottom = fit_valley(n, loss)
        tied = n[loss == loss[0]]
        ends = [n.min(), n.max(), tied.min(), tied.max()]
        foretold = [
            fit_valley(n, parametric_loss(n, tokens, *law.shape, law.irreducible)).parameters
            for tokens in (budget / 6 / n, d)
        ]
        found = [bottom.parameters, bottom.loss, without_bottom(n, loss)]
        lines.append([budget, len(n), *ends, loss[0], *found, *foretold])
    return lines


def law_loss(law: LossLaw | JointLaw, runs: Runs) -> Runs:
    """The losses of some runs by a law."""
    if isinstance(law, JointLaw):
        return np.asarray(joint_loss(runs[0], runs[1], *law.shape))
    return np.asarray(parametric_loss(runs[0], runs[1], *law.shape, law.irreducible))


def foretell(name: str, last: float, runs: Runs) -> tuple[list[object], list[list[object]]]:
    """The law of the runs up to a budget, with its misfit to them, and every run beyond.

    Of each: its budget, its size over the best of that budget, how far the law is off, half the width of its interval
    and whether that holds (both 0 for the joint law, which gets none).
    """
    choice, floor = FORETOLD[name]
    some, delta = choices(runs)[choice]
    seen = np.log(some[3] / last) < NEAR
    cheap, dear = some[:, seen], some[:, ~seen]
    if floor is None:
        law: LossLaw | JointLaw = fit_joint_loss(cheap[0], cheap[1], cheap[2], delta)
        numbers, free = [law.parameter_exponent, law.data_exponent], 4
    else:
        law = fit_parametric_loss(cheap[0], cheap[1], cheap[2], delta, floor=floor)
        numbers, free = [law.parameter_exponent, law.data_exponent], 5 if floor else 4
    misfit = float(np.std(np.log(law_loss(law, cheap) / cheap[2]), ddof=free))
    reach, held = np.zeros(dear.shape[1]), np.zeros(dear.shape[1], dtype=bool)
    if isinstance(law, LossLaw):
        drawn = bootstrap_parametric_loss(cheap[0], cheap[1], cheap[2], FORECAST_DRAWS, SEED, delta, floor=bool(floor))
        _, low, high = law_interval(dear[0], dear[1], drawn, misfit, LEVEL)
        reach, held = (high - low) / 2 / dear[2], (low <= dear[2]) & (dear[2] <= high)
    error = law_loss(law, dear) / dear[2] - 1
    nearest = [min(BUDGETS, key=lambda budget: abs(np.log(flop / budget))) for flop in dear[3]]
    bottoms = {
        budget: fit_valley(*some[[0, 2]][:, np.abs(np.log(some[3] / budget)) < NEAR]).parameters for budget in BUDGETS
    }
    sizes = [n / bottoms[budget] for n, budget in zip(dear[0].tolist(), nearest, strict=True)]
    lines = zip(nearest, sizes, error.tolist(), reach.tolist(), held.astype(int).tolist(), strict=True)
    irreducible = law.irreducible if isinstance(law, LossLaw) else 0.0
    return [name, last, cheap.shape[1], irreducible, *numbers, misfit], [[name, last, *line] for line in lines]


def main(path: Path) -> None:
    """Make both records."""
    runs = read(path)
    tried, found = choices(runs), laws(runs)
    fits: list[list[object]] = [
        [name, tried[name][0].shape[1], draw, *(float(getattr(law, part)) for part in LAW)]
        for (name, draw), law in found.items()
    ]
    write(FITS, ["choice", "runs", "draw", *LAW], fits)
    head = ["budget_flop", "runs", "least", "largest", "lowest_from", "lowest_to", "lowest_loss"]
    head += ["bottom", "bottom_loss", "without_bottom", "bottom_of_law", "bottom_of_law_uneven"]
    write(VALLEYS, head, [list(map(float, line)) for line in valleys(runs, found["published", 0])])
    told = [foretell(name, last, runs) for name in FORETOLD for last in LAST_FITTED]
    head = ["law", "last_flop", "runs", "irreducible", "parameter_exponent", "data_exponent", "misfit"]
    write(CUTS, head, [cut for cut, _ in told], 5)
    write(
        FORECASTS,
        ["law", "last_flop", "budget_flop", "size", "error", "reach", "held"],
        [row for _, rows in told for row in rows],
        4,
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
