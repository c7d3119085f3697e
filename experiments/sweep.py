"""The sweep: byte models of many sizes at equal compute, on the source of Python's standard library.

    python -m experiments.sweep          # makes what is missing of archive/runs/*.csv, smallest budget first

One thread, about a quarter of an hour of an idle core. The rates come first: for ten pairs
of a width and a length of run, four peak rates are tried and scored on bytes of the modules that are trained on, so
that the held-out modules choose nothing. A plane through the logarithms of the best rates then gives every run its own.
"""

from __future__ import annotations

import os
import platform
import sys
import time
from collections.abc import Iterator, Sequence

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # before NumPy is imported: its library of matrices reads them once

import numpy as np

from experiments import stdlib
from experiments.byte_model import CONTEXT, Ints, Shape, bits_per_byte, train
from experiments.records import RUNS, append, rows

SHORT_RATES, LONG_RATES = (0.004, 0.008, 0.016, 0.032), (0.002, 0.004, 0.008, 0.016)
TUNED = {
    **{(width, 1 << 16): SHORT_RATES for width in (4, 16, 64, 256)},
    **{(width, 1 << 18): SHORT_RATES for width in (4, 16, 64, 256)},
    **{(width, 1 << 20): LONG_RATES for width in (16, 64)},
}
"""Peak rates that are tried, by width and bytes of a run."""

TUNED_LATER = {(4, 1 << 16): (0.064, 0.128), (4, 1 << 18): (0.064, 0.128)}
"""Peak rates that were tried when the sweep was done, for the cases whose best rate was the largest tried before; they
show that it was the best. The rule of the rates does not take them in, so that it stays the one of the sweep."""

SCORED = 1 << 17
"""Held-out bytes that a run is scored on, evenly spaced."""

GRID = {
    3.16e9: (4, 6, 8, 12, 16, 24, 32, 48),
    1e10: (4, 8, 12, 16, 24, 32, 48, 64),
    3.16e10: (8, 12, 16, 24, 32, 48, 64, 96),
    1e11: (12, 16, 24, 32, 48, 64, 96, 128),
    3.16e11: (16, 32, 48, 64, 96, 128, 192),
    1e12: (32, 48, 64, 96, 128, 192, 256),
}
"""Widths at each budget of compute, in FLOP."""

AGAIN = (3.16e9, 1e10, 3.16e10)
"""Budgets at which every width is trained with two seeds more, to see what chance does."""

COLUMNS = (
    *("budget_flop", "width", "parameters", "tokens", "flop", "epochs", "peak_rate", "seed", "bits_per_byte"),
    *("seconds", "date", "python", "numpy", "blas", "machine"),
)


def spaced(places: Ints, count: int) -> Ints:
    """So many of the places, evenly spaced."""
    return places[np.linspace(0, len(places) - 1, count).astype(np.int64)]


def provenance() -> dict[str, str]:
    """What else the numbers hang on."""
    blas = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    return {
        "date": time.strftime("%Y-%m-%d"),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "blas": f"{blas['name']} {blas['version']}",
        "machine": f"{platform.machine()}, 1 thread",
    }


def best_rate(rates: Sequence[float], bits: Sequence[float]) -> float:
    """Rate at the bottom of the parabola through the best score and its neighbours, in the logarithm of the rate."""
    order = np.argsort(rates)
    logs, scores = np.log(np.array(rates)[order]), np.array(bits)[order]
    middle = min(max(int(np.argmin(scores)), 1), len(scores) - 2)
    near = slice(middle - 1, middle + 2)
    bend, slope, _ = np.polyfit(logs[near] - logs[middle], scores[near], 2)
    reach = float(logs[1] - logs[0])
    return float(np.exp(logs[middle] + np.clip(-slope / (2 * bend), -reach, reach)))


def rate_rule(tuned: list[dict[str, str]]) -> tuple[float, float, float]:
    """Constant and powers of width and length in the rule of the peak rate, by least squares over the tuned cases."""
    cases: dict[tuple[int, int], list[tuple[float, float]]] = {}
    for row in tuned:
        case = int(row["width"]), int(row["tokens"])
        cases.setdefault(case, []).append((float(row["peak_rate"]), float(row["bits_per_byte"])))
    best = [best_rate(*zip(*tried, strict=True)) for tried in cases.values()]
    design = np.column_stack([np.ones(len(cases)), np.log(np.array(list(cases), dtype=float))])
    constant, of_width, of_length = np.linalg.lstsq(design, np.log(best), rcond=None)[0]
    return float(np.exp(constant)), float(of_width), float(of_length)


def rate_for(width: int, tokens: int, tuned: list[dict[str, str]]) -> float:
    """Peak rate of a run by the rule, to three significant figures."""
    constant, of_width, of_length = rate_rule(tuned)
    return float(f"{constant * width**of_width * tokens**of_length:.3g}")


def planned() -> Iterator[tuple[float, int, int]]:
    """Budget, width and seed of each run, smallest budget first, then the seeds that come again."""
    yield from ((flop, width, 0) for flop, widths in GRID.items() for width in widths)
    yield from ((flop, width, seed) for flop in AGAIN for seed in (1, 2) for width in GRID[flop])


def run(
    flop: float, width: int, seed: int, peak: float, text: Ints, places: Ints, scored: tuple[Ints, Ints]
) -> dict[str, object]:
    """One model trained and scored, as a row."""
    shape, start = Shape(width), time.perf_counter()
    tokens = shape.tokens(flop)
    model = train(shape, tokens, peak, text, places, seed)
    return {
        "budget_flop": f"{flop:.3g}",
        "width": width,
        "parameters": shape.parameters,
        "tokens": tokens,
        "flop": f"{6.0 * shape.parameters * tokens:.6g}",
        "epochs": f"{tokens / len(places):.4f}",
        "peak_rate": peak,
        "seed": seed,
        "bits_per_byte": f"{bits_per_byte(shape, model, *scored):.5f}",
        "seconds": f"{time.perf_counter() - start:.1f}",
        **provenance(),
    }


def main() -> None:
    """Everything that the records still lack."""
    RUNS.mkdir(exist_ok=True)
    files = stdlib.sources()
    if not stdlib.MANIFEST.exists():
        for path, size, digest, side in (file.row for file in files):
            append(stdlib.MANIFEST, {"path": path, "bytes": size, "sha256": digest, "side": side})
    if not stdlib.same_text():
        sys.exit(f"this Python's standard library is not the one of {stdlib.MANIFEST.name}; mend: use Python 3.11.7")
    if not stdlib.BYTES.exists():
        for counted in stdlib.byte_counts(files):
            append(stdlib.BYTES, counted)
    text, places = stdlib.text_of([file for file in files if not file.held_out], CONTEXT)
    unseen, unseen_places = stdlib.text_of([file for file in files if file.held_out], CONTEXT)
    scored = unseen, spaced(unseen_places, SCORED)
    rates, later, sweep = (RUNS / f"stdlib-{name}.csv" for name in ("rates", "rates-more", "sweep"))
    for record, cases in ((rates, TUNED), (later, TUNED_LATER)):
        done = {(int(row["width"]), int(row["tokens"]), float(row["peak_rate"])) for row in rows(record)}
        for (width, tokens), peak in ((case, peak) for case, peaks in cases.items() for peak in peaks):
            if (width, tokens, peak) not in done:
                flop = 6.0 * Shape(width).parameters * tokens
                append(record, run(flop, width, 0, peak, text, places, (text, spaced(places, SCORED // 2))))
    tuned = rows(rates)
    finished = {(float(row["budget_flop"]), int(row["width"]), int(row["seed"])) for row in rows(sweep)}
    for flop, width, seed in planned():
        if (float(f"{flop:.3g}"), width, seed) not in finished:
            row = run(flop, width, seed, rate_for(width, Shape(width).tokens(flop), tuned), text, places, scored)
            append(sweep, row)
            print(*(f"{name}={row[name]}" for name in COLUMNS[:10]), flush=True)


if __name__ == "__main__":
    main()
