"""What can be measured apart from the loss: dimensions of what the byte models make of a text, and the text's own tail.

    python -m experiments.dimensions     # makes what is missing of archive/runs/dimensions*.csv

The models are those of the sweep, trained again: at each of several budgets the width with the lowest loss. Each shows
contexts of the held-out modules, every context once, and what becomes of them is measured in three places: the codes
of the bytes, the first hidden layer and the last. The controls are the same models before they learn, the last
hidden layer with every unit's numbers shuffled among the contexts, what the models make of contexts whose bytes are
scrambled, and surfaces whose dimension is known. The tail is that of strings of so many bytes: the share of those in
the held-out modules that does not stand in what was read. Last come the correlations between bytes at a distance.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import sys
from collections.abc import Container, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from experiments import stdlib
from experiments.byte_model import CONTEXT, Floats, Ints, Shape, fresh, train, views
from experiments.records import RUNS, append, rows
from experiments.sweep import rate_for, spaced
from snippets.lawfit import LossLaw, bootstrap_parametric_loss, fit_parametric_loss
from snippets.manifolds import neighbour_dimension

MODELS = (
    *((3.16e9, 12, seed) for seed in (0, 1, 2)),
    *((1e10, 16, seed) for seed in (0, 1, 2)),
    *((3.16e10, 24, seed) for seed in (0, 1, 2)),
    *((1e11, 64, seed) for seed in (0, 1, 2)),
    (3.16e11, 96, 0),
)
"""Budget, width and seed of each model."""

SCRAMBLED = (3.16e9, 1e11)
"""Budgets whose models are shown contexts in which the bytes at each place are shuffled among the contexts."""

POINTS = 4096
"""Contexts that a model is shown."""

THINNED = (512, 1024, 2048, 4096)
"""How many of them are measured at a time; the parts of one size have no context in common."""

NEIGHBOURS = (2, 10, 20)
"""Neighbours that a measurement takes: with 2 it is TwoNN, and more look further."""

KNOWN, SPACE = (2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96), 96
"""Dimensions of the surfaces of the control, and half as many numbers as describe a point on them."""


LENGTHS, READ = range(2, 9), tuple(1 << doublings for doublings in range(12, 23))
"""Bytes of the strings, and places of the text that were read, in the order of chance in which a model reads them."""

FEWEST, PAIRINGS = 19_584, 20
"""Bytes that the shortest run of the sweep reads, and how often as many are paired by chance."""

TESTED, GROUPS = 1 << 17, 8
"""Held-out places that are looked up, evenly spaced, and the runs of them that are counted apart."""


def layers(shape: Shape, flat: Floats, seen: Ints) -> dict[str, Floats]:
    """What a model makes of contexts: the codes of their bytes, the first hidden layer, the last, and the logits."""
    p = views(shape, flat)
    x = p["codes"][seen].reshape(len(seen), -1)
    one = np.maximum(x @ p["first"] + p["bias_1"], 0)
    two = one + np.maximum(one @ p["second"] + p["bias_2"], 0)
    return {"codes": x, "first": one, "last": two, "logits": two @ p["last"] + p["bias_3"]}


def contexts(text: Ints, places: Ints, count: int, seed: int) -> Ints:
    """So many contexts, each once, drawn from all places alike."""
    drawn = np.random.default_rng([seed, 3]).permutation(places)[: 2 * count]
    seen = text[drawn[:, None] + np.arange(-CONTEXT, 0)]
    first = np.sort(np.unique(seen, axis=0, return_index=True)[1])
    return seen[first[:count]]


def distinct(points: NDArray[np.floating]) -> NDArray[np.float64]:
    """The points in double precision, of those at one place the first."""
    wide: NDArray[np.float64] = np.asarray(points, np.float64)
    once: NDArray[np.float64] = wide[np.sort(np.unique(wide, axis=0, return_index=True)[1])]
    return once


def measured(points: NDArray[np.floating]) -> Iterator[dict[str, object]]:
    """Mean dimension over the parts of each size, for each number of neighbours."""
    cloud = distinct(points)
    for size in THINNED:
        parts = [cloud[at : at + size] for at in range(0, len(cloud) - size // 2, size)]
        for neighbours in NEIGHBOURS:
            found = float(np.mean([neighbour_dimension(part, neighbours) for part in parts]))
            yield {"points": size, "neighbours": neighbours, "distinct": len(cloud), "dimension": f"{found:.4f}"}


def surface(dimension: int, kind: str) -> NDArray[np.float64]:
    """Points of a surface of known dimension in a space of many: a product of arcs, or a ball of normal draws."""
    rng = np.random.default_rng([dimension, kind == "arcs"])
    if kind == "normal":
        flat = rng.normal(size=(POINTS, dimension))
    else:
        places = rng.random((POINTS, dimension))
        flat = np.concatenate([np.sin(places), np.cos(places)], axis=1)
    turned: NDArray[np.float64] = flat @ rng.normal(size=(flat.shape[1], 2 * SPACE))
    return turned


def controls() -> None:
    """Surfaces of known dimension."""
    path = RUNS / "dimensions-known.csv"
    done = {(row["kind"], int(row["known"])) for row in rows(path)}
    for kind in ("arcs", "normal"):
        for dimension in KNOWN:
            if (kind, dimension) not in done:
                for row in measured(surface(dimension, kind)):
                    append(path, {"kind": kind, "known": dimension} | row)


def learned(path: Path, budgets: Container[float]) -> Iterator[tuple[float, int, Shape, Floats, Ints]]:
    """Each byte model of these budgets without a line: budget, seed, shape, weights, and contexts unseen by it."""
    files = stdlib.sources()
    text, places = stdlib.text_of([file for file in files if not file.held_out], CONTEXT)
    unseen, unseen_places = stdlib.text_of([file for file in files if file.held_out], CONTEXT)
    tuned = rows(RUNS / "stdlib-rates.csv")
    done = {(float(row["budget_flop"]), int(row["seed"])) for row in rows(path)}
    for flop, width, seed in MODELS:
        if flop in budgets and (flop, seed) not in done:
            shape = Shape(width)
            tokens = shape.tokens(flop)
            model = train(shape, tokens, rate_for(width, tokens, tuned), text, places, seed)
            yield flop, seed, shape, model, contexts(unseen, unseen_places, POINTS, seed)


def models() -> None:
    """The byte models, learned and not, and their last layer shuffled."""
    path = RUNS / "dimensions.csv"
    for flop, seed, shape, model, seen in learned(path, {flop for flop, _, _ in MODELS}):
        made = layers(shape, model, seen)
        made["untrained"] = layers(shape, fresh(shape, seed), seen)["last"]
        made["shuffled"] = np.random.default_rng([seed, 4]).permuted(made["last"], axis=0)
        for layer, cloud in made.items():
            for row in measured(cloud):
                what = {
                    "budget_flop": f"{flop:.3g}",
                    "width": shape.width,
                    "parameters": shape.parameters,
                    "seed": seed,
                }
                append(path, what | {"layer": layer} | row)


def scrambled() -> None:
    """The byte models, shown contexts that are no text."""
    path = RUNS / "dimensions-scrambled.csv"
    for flop, seed, shape, model, seen in learned(path, SCRAMBLED):
        made = layers(shape, model, np.random.default_rng([seed, 5]).permuted(seen, axis=0))
        for layer in ("codes", "last"):
            for row in measured(made[layer]):
                what = {"budget_flop": f"{flop:.3g}", "width": shape.width, "seed": seed, "layer": layer}
                append(path, what | row)


def correlation(before: Ints, after: Ints) -> float:
    """Largest singular value of the covariance of two bytes, each as one of 256 kinds."""
    pairs = np.bincount(before.astype(np.int64) * 256 + after, minlength=1 << 16).reshape(256, 256) / len(after)
    return float(np.linalg.norm(pairs - np.outer(pairs.sum(axis=1), pairs.sum(axis=0)), 2))


def correlations() -> None:
    """Correlations of the bytes within a context with the next, and what chance makes of the fewest bytes read."""
    path = RUNS / "correlations.csv"
    if path.exists():
        return
    files = stdlib.sources()
    text, places = stdlib.text_of([file for file in files if not file.held_out], CONTEXT)
    rng = np.random.default_rng(6)
    some = rng.permutation(places)[:FEWEST]
    for lag in range(1, CONTEXT + 1):
        by_chance = max(correlation(rng.permutation(text[some - lag]), text[some]) for _ in range(PAIRINGS))
        of_all = correlation(text[places - lag], text[places])
        append(path, {"lag": lag, "correlation": f"{of_all:.6f}", "by_chance": f"{by_chance:.6f}"})


def strings_at(text: Ints, places: Ints, length: int) -> NDArray[np.uint64]:
    """The strings of so many bytes that end at the places, each as one number."""
    found = np.zeros(len(places), np.uint64)
    for back in range(length):
        found |= text[places - back].astype(np.uint64) << np.uint64(8 * back)
    return found


def unseen_shares(length: int, read: Ints, text: Ints, asked: Ints, asked_text: Ints) -> NDArray[np.float64]:
    """Share of the strings asked for that does not stand among those read so far: shape (amounts read, groups)."""
    kinds, which = np.unique(strings_at(asked_text, asked, length), return_inverse=True)
    met, seen, before, shares = strings_at(text, read, length), np.zeros(len(kinds), bool), 0, []
    for amount in READ:
        seen |= np.isin(kinds, met[before:amount])
        before = amount
        shares.append([1 - float(np.mean(seen[part])) for part in np.array_split(which, GROUPS)])
    return np.array(shares)


def tails() -> None:
    """The strings of every length."""
    path = RUNS / "strings.csv"
    files = stdlib.sources()
    text, places = stdlib.text_of([file for file in files if not file.held_out], CONTEXT)
    unseen, unseen_places = stdlib.text_of([file for file in files if file.held_out], CONTEXT)
    order, asked = np.random.default_rng(5).permutation(places)[: max(READ)], spaced(unseen_places, TESTED)
    done = {int(row["length"]) for row in rows(path)}
    for length in LENGTHS:
        if length not in done:
            for read, shares in zip(READ, unseen_shares(length, order, text, asked, unseen), strict=True):
                for group, share in enumerate(shares):
                    append(path, {"length": length, "read": read, "group": group, "unseen": f"{share:.6f}"})


def laws() -> None:
    """The law of the loss of the models of the sweep, by choices of an analyst, and by runs drawn again."""
    path, sweep = RUNS / "stdlib-laws.csv", rows(RUNS / "stdlib-sweep.csv")
    runs = [np.array([float(row[name]) for row in sweep]) for name in ("parameters", "tokens", "bits_per_byte")]
    seed, flop = (np.array([float(row[name]) for row in sweep]) for name in ("seed", "budget_flop"))
    everything = np.ones(len(sweep), bool)

    def law(keep: NDArray[np.bool_], delta: float = 1e-3, floor: bool = True) -> LossLaw:
        params, tokens, loss = (column[keep] for column in runs)
        return fit_parametric_loss(params, tokens, loss, delta, floor=floor)

    found = {
        "all runs": law(everything),
        "one run of each kind": law(seed == 0),
        "no floor": law(everything, floor=False),
        "least squares": law(everything, delta=1.0),
        "without the smallest budget": law(flop > flop.min()),
        "without the two largest budgets": law(flop < 2e11),
    }
    fits = [(choice, 0, fitted) for choice, fitted in found.items()]
    drawn = bootstrap_parametric_loss(runs[0], runs[1], runs[2], 500, 1)
    fits += [("all runs", draw, one) for draw, one in enumerate(drawn, 1)]
    path.unlink(missing_ok=True)
    for choice, draw, fitted in fits:
        of = ("irreducible", "parameter_coefficient", "data_coefficient", "parameter_exponent", "data_exponent")
        append(path, {"choice": choice, "draw": draw} | {name: f"{getattr(fitted, name):.7g}" for name in of})


def main() -> None:
    """Everything that the records still lack."""
    if not stdlib.same_text():
        sys.exit(f"this Python's standard library is not the one of {stdlib.MANIFEST.name}; mend: use Python 3.11.7")
    laws()
    tails()
    controls()
    models()
    scrambled()
    correlations()


if __name__ == "__main__":
    main()
