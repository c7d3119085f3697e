"""How the terms of size and of data are joined in the loss: the power fitted to runs instead of assumed.

Hoffmann's form adds both terms as losses, and Kaplan's joint law adds them as data; the law of
`snippets.lawfit.fit_joined_loss` has both as special cases. It is fitted to the runs of Chinchilla's paper (see
`experiments/chinchilla.py` for the file, which is not in this repository) and to our own byte models, to some choices
of the runs and to runs drawn again, and to losses that Hoffmann's form gives, with residuals drawn again, where the
power ought to come out as 1. Run as a script, it writes `archive/runs/chinchilla-forms.csv` in about half a minute:

    python -m experiments.forms FILE
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from experiments import chinchilla
from experiments.chinchilla import LAW, Runs
from experiments.records import RUNS, rows, write
from snippets.lawfit import JoinedLaw, bootstrap_joined_loss, fit_joined_loss, fit_parametric_loss
from snippets.parametric import parametric_loss

FORMS, SWEEP = RUNS / "chinchilla-forms.csv", RUNS / "stdlib-sweep.csv"
CHOSEN = (
    *("published", "all runs", "least squares", "all runs, least squares", "budgets from 1e19 FLOP"),
    *("budgets from 1e20 FLOP", "budgets to 1e20 FLOP", "a token a parameter"),
)
"""Choices of Chinchilla's runs, in the names of `experiments/chinchilla.py`."""

OURS, IF_ADDED, DRAWS, NULL_DRAWS, SEED = "our byte models", "published, if losses add", 500, 200, 7
"""Names of our own runs and of the null; how often runs and the residuals of the null are drawn again, and the seed."""


def ours() -> Runs:
    """Parameters, bytes and loss of our byte models, shape (3, runs)."""
    names = "parameters", "tokens", "bits_per_byte"
    return np.array([[float(row[name]) for row in rows(SWEEP)] for name in names])


def where_losses_add(runs: Runs) -> Iterator[JoinedLaw]:
    """Fits to losses that Hoffmann's law gives for these runs, its residuals drawn again."""
    rng, (n, d, loss) = np.random.default_rng(SEED), runs[:3]
    law = fit_parametric_loss(n, d, loss)
    exact = parametric_loss(n, d, *law.shape, law.irreducible)
    residuals = np.log(loss / exact)
    for _ in range(NULL_DRAWS):
        yield fit_joined_loss(n, d, exact * np.exp(rng.choice(residuals, len(n))))


def fits(runs: Runs) -> Iterator[tuple[str, int, int, JoinedLaw]]:
    """Choice, number of its runs, draw, and law; a draw of 0 is the fit to the runs themselves."""
    tried = chinchilla.choices(runs)
    for name, (some, delta) in {name: tried[name] for name in CHOSEN}.items():
        yield name, some.shape[1], 0, fit_joined_loss(some[0], some[1], some[2], delta)
    yield OURS, ours().shape[1], 0, fit_joined_loss(*ours())
    for name, some in (("published", tried["published"][0][:3]), (OURS, ours())):
        for draw, law in enumerate(bootstrap_joined_loss(some[0], some[1], some[2], DRAWS, SEED), 1):
            yield name, some.shape[1], draw, law
    for draw, law in enumerate(where_losses_add(tried["published"][0]), 1):
        yield IF_ADDED, tried["published"][0].shape[1], draw, law


def main(path: Path) -> None:
    """Make the record."""
    found = fits(chinchilla.read(path))
    lines = [
        [name, count, draw, *(float(getattr(law, part)) for part in (*LAW, "joining", "objective"))]
        for name, count, draw, law in found
    ]
    write(FORMS, ["choice", "runs", "draw", *LAW, "joining", "objective"], lines, 6)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
