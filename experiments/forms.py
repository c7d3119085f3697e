"""How the terms of size and of data are joined in the loss: the power fitted to runs instead of assumed.

Hoffmann's form adds both terms as losses, and Kaplan's joint law adds them as data; the law of
`snippets.lawfit.fit_joined_loss` has both as special cases. It is fitted to the runs of Chinchilla's paper (see
`experiments/chinchilla.py` for the file, which is not in this repository), to those of a public testbed (see
`experiments/testbed.py` for the folder) and to our own byte models, to some choices of the runs and to runs drawn
again. Two nulls are made as well: losses that Hoffmann's form gives, with residuals drawn again, where the power ought
to come out as 1; and losses of one law for all budgets, whose halves ought to give the same power. Run as a script, it
writes `archive/runs/chinchilla-forms.csv` in some minutes:

    python -m experiments.forms FILE FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import numpy as np

from experiments import chinchilla, testbed
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

HALVES, IF_ONE, ADDED, PAIRS = ("budgets to 1e20 FLOP", "budgets from 1e20 FLOP"), ", if one law", ", added", 100
"""The halves of Chinchilla's runs; what the names of the null of one law and of fits with the power at 1 end with; and
how often the residuals of that null are drawn again."""

TESTBED = tuple(f"Gadre's runs on {name}" for name in testbed.TRAINED_ON.values())
"""The testbed's sets of runs, by what they were trained on."""


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


def where_one_law_holds(runs: Runs) -> Iterator[list[JoinedLaw]]:
    """Fits to both halves of losses that one law gives for all the runs, its residuals drawn again."""
    tried = chinchilla.choices(runs)
    rng, (n, d, loss, flop) = np.random.default_rng(SEED), tried["published"][0]
    law = fit_joined_loss(n, d, loss)
    terms = law.parameter_coefficient / n ** (law.parameter_exponent / law.joining)
    terms += law.data_coefficient / d ** (law.data_exponent / law.joining)
    exact = law.irreducible + terms**law.joining
    residuals = np.log(loss / exact)
    halves = [np.isin(flop, tried[half][0][3]) for half in HALVES]
    for _ in range(PAIRS):
        made = exact * np.exp(rng.choice(residuals, len(n)))
        yield [fit_joined_loss(n[half], d[half], made[half]) for half in halves]


def added(runs: Runs) -> JoinedLaw:
    """Hoffmann's law, with the power at 1."""
    law = fit_parametric_loss(*runs[:3])
    return JoinedLaw(law.irreducible, *law.shape, 1.0, law.objective)


def elsewhere(runs: Runs, beds: dict[str, Runs]) -> Iterator[tuple[str, int, int, JoinedLaw]]:
    """The same of the halves, with the null of one law, and of the testbed; and with the power at 1 for each choice."""
    tried = chinchilla.choices(runs)
    halves = {name: tried[name][0] for name in HALVES}
    for draw, laws in enumerate(where_one_law_holds(runs), 1):
        yield from ((name + IF_ONE, halves[name].shape[1], draw, law) for name, law in zip(HALVES, laws, strict=True))
    for name, some in (halves | beds).items():
        if name in beds:
            yield name, some.shape[1], 0, fit_joined_loss(some[0], some[1], some[2])
        for draw, law in enumerate(bootstrap_joined_loss(some[0], some[1], some[2], NULL_DRAWS, SEED), 1):
            yield name, some.shape[1], draw, law
    for name, some in ({"published": tried["published"][0]} | halves | beds | {OURS: ours()}).items():
        yield name + ADDED, some.shape[1], 0, added(some)


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


def main(path: Path, folder: Path) -> None:
    """Make the record."""
    runs, beds = chinchilla.read(path), testbed.read(folder)
    sets = (np.stack([bed.parameters, bed.tokens, bed.loss]) for bed in beds.values())
    found = chain(fits(runs), elsewhere(runs, dict(zip(TESTBED, sets, strict=True))))
    lines = [
        [name, count, draw, *(float(getattr(law, part)) for part in (*LAW, "joining", "objective"))]
        for name, count, draw, law in found
    ]
    write(FORMS, ["choice", "runs", "draw", *LAW, "joining", "objective"], lines, 6)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
