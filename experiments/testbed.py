"""Large runs of a public testbed foretold from its small ones, by many choices of the small runs.

The testbed is that of Gadre et al. 2024 (104 models, three sets of training data), whose losses are published as
`exp_data/models/*.json` of github.com/mlfoundations/scaling. They are not in this repository; what is made of them here
is. Given the folder `models`, the script writes `archive/runs/testbed-forecasts.csv` (a large run by a choice of small
ones a line), in some minutes:

    python -m experiments.testbed FOLDER
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

from experiments.chinchilla import FORECAST_DRAWS, LEVEL, SEED
from experiments.records import RUNS, write
from snippets.lawfit import bootstrap_parametric_loss, fit_joint_loss, fit_parametric_loss, law_interval
from snippets.parametric import joint_loss, parametric_loss

FORECASTS = RUNS / "testbed-forecasts.csv"

TRAINED_ON = {"c4_original": "C4", "rpj": "RedPajama", "rw_original": "RefinedWeb"}
"""The sets of training data, by their name in the files."""

JUDGED_ON, PER_PARAMETER = "c4_val", 20
"""The held-out text, and tokens a parameter for each of a file's multiples."""

SMALL, SMALLEST, FAR = 1e9, 2e7, 16.0
"""Parameters below which a run is small, and one of the smallest; and the multiple of the fifth run."""

PLAIN, TRENDED = 1.0, 0.5
"""The multiple of four of the five runs that the paper fits, and the least that the paper finds on the trend."""

STARTS = ((0.1, 0.5), (0.15, 0.6), (0.25, 0.8))
"""Where the fit of the paper's law starts: its exponent, and its floor as a share of the least loss."""


@dataclass(frozen=True)
class Testbed:
    """The runs on one set of training data: parameters, tokens, the multiple, and the loss on the held-out text."""

    parameters: NDArray[np.float64]
    tokens: NDArray[np.float64]
    multiple: NDArray[np.float64]
    loss: NDArray[np.float64]


def read(folder: Path) -> dict[str, Testbed]:
    """The runs on each set of training data."""
    rows: dict[str, list[list[float]]] = {name: [] for name in TRAINED_ON}
    for file in sorted(folder.glob("*.json")):
        model = json.loads(file.read_text(encoding="utf-8"))
        made = model["hyperparameters"]
        [loss] = [each["loss"] for each in model["results"] if JUDGED_ON in each["val_data"][0]]
        rows[model["dataset_name"]].append([made["params"], made["tokens"], made["chinchilla_multiplier"], loss])
    return {TRAINED_ON[name]: Testbed(*np.array(some, dtype=np.float64).T) for name, some in rows.items()}


def paper_law(n: NDArray[np.float64], d: NDArray[np.float64], loss: NDArray[np.float64]) -> NDArray[np.float64]:
    """E, the coefficients of size and tokens (for a billion parameters and 20 billion tokens) and their one exponent.

    By least squares of the loss: equation 4 of the paper, with its assumption that both exponents are alike.
    """

    def residuals(at: NDArray[np.float64]) -> NDArray[np.float64]:
        return paper_loss(at, n, d) - loss

    ends = []
    for exponent, floor in STARTS:
        base = np.column_stack([(n / 1e9) ** -exponent, (d / 2e10) ** -exponent])
        terms = np.maximum(np.linalg.lstsq(base, loss - floor * loss.min(), rcond=None)[0], 1e-2)
        ends.append(least_squares(residuals, [floor * loss.min(), *terms, exponent], x_scale="jac"))
    return np.asarray(min(ends, key=lambda end: float(end.cost)).x)


def paper_loss(at: NDArray[np.float64], n: NDArray[np.float64], d: NDArray[np.float64]) -> NDArray[np.float64]:
    """The loss by that law."""
    floor, of_size, of_data, exponent = at
    return np.asarray(floor + of_size * (n / 1e9) ** -exponent + of_data * (d / 2e10) ** -exponent)


def choices(bed: Testbed) -> dict[str, NDArray[np.bool_]]:
    """Which small runs are fitted, by the name of the choice; that of the paper first.

    The paper fits the four sizes at 20 tokens a parameter and the smallest once more at 320. What begins with "fifth"
    has another small run in the place of that last one.
    """
    small, plain = bed.parameters < SMALL, bed.multiple == PLAIN
    four = small & plain
    fifth = (bed.parameters < SMALLEST) & (bed.multiple == FAR)
    found = {"paper": four | fifth, "small": small, "small on the trend": small & (bed.multiple >= TRENDED)}
    for i in np.flatnonzero(small & ~plain & ~fifth & (bed.multiple >= TRENDED)):
        name = f"fifth {bed.parameters[i] / 1e6:.0f}M at {PER_PARAMETER * bed.multiple[i]:g}"
        found[name] = four | (np.arange(len(small)) == i)
    return found


def forecasts(trained_on: str, bed: Testbed) -> list[list[object]]:
    """Each large run by each choice and law: training data, choice, law, runs fitted, misfit to them, the large run's
    parameters and tokens a parameter, its orders of compute beyond the largest fitted run, how far the law is off,
    half the width of its interval and whether that holds (both 0 but for Hoffmann's law with a floor).
    """
    large = np.flatnonzero(bed.parameters > SMALL)
    lines: list[list[object]] = []
    for choice, chosen in choices(bed).items():
        n, d, loss = bed.parameters[chosen], bed.tokens[chosen], bed.loss[chosen]
        one = paper_law(n, d, loss)
        told = {"paper": paper_loss(one, bed.parameters, bed.tokens)}
        if not choice.startswith(("paper", "fifth")):
            two, joint = fit_parametric_loss(n, d, loss), fit_joint_loss(n, d, loss)
            told["floor"] = np.asarray(parametric_loss(bed.parameters, bed.tokens, *two.shape, two.irreducible))
            told["joint"] = np.asarray(joint_loss(bed.parameters, bed.tokens, *joint.shape))
        for law, losses in told.items():
            misfit = float(np.sqrt(np.mean(np.log(losses[chosen] / loss) ** 2)))
            sizes, lengths = bed.parameters[large].tolist(), (PER_PARAMETER * bed.multiple[large]).tolist()
            orders = np.log10((bed.parameters * bed.tokens)[large] / np.max(n * d)).tolist()
            errors = (losses[large] / bed.loss[large] - 1).tolist()
            reach, held = np.zeros(len(large)), np.zeros(len(large), dtype=bool)
            if law == "floor":
                spread = float(np.std(np.log(losses[chosen] / loss), ddof=5))
                drawn = bootstrap_parametric_loss(n, d, loss, FORECAST_DRAWS, SEED)
                _, low, high = law_interval(bed.parameters[large], bed.tokens[large], drawn, spread, LEVEL)
                reach, held = (high - low) / 2 / bed.loss[large], (low <= bed.loss[large]) & (bed.loss[large] <= high)
            runs = zip(sizes, lengths, orders, errors, reach.tolist(), held.astype(int).tolist(), strict=True)
            lines += [[trained_on, choice, law, len(n), misfit, *run] for run in runs]
    return lines


def main(folder: Path) -> None:
    """Make the record."""
    head = [
        "trained_on",
        "choice",
        "law",
        "runs",
        "misfit",
        "parameters",
        "tokens_per_parameter",
        "orders",
        "error",
        "reach",
        "held",
    ]
    write(FORECASTS, head, [line for name, bed in read(folder).items() for line in forecasts(name, bed)], 5)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
