"""Units that nobody asked for: which unit of a model of bytes knows that it is inside a string, a comment, a bracket?

    python -m experiments.unasked PACKED OUT               # PACKED by experiments/lexed.py; three cores, seven minutes
    python -m experiments.unasked PACKED OUT --slice       # the smallest of it

Trains the byte models of `experiments/byte_model.py` in several sizes, on several lengths of text, with three seeds,
and reads their units at places of the modules that are held out. A unit is chosen on half of the modules and scored on
the others. The same choice is made among the units of the model before training, and among plain marks of the last
bytes.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import numpy as np
from scipy import stats

from experiments import byte_model
from experiments.byte_model import CONTEXT, Shape, fresh, train, views
from experiments.records import RUNS, append, rows
from experiments.sweep import rate_for
from snippets import probes

BLANK = 128
KNOWN, KINDS = 8, {"string": 1, "comment": 2, "bracket": 4}
WIDTHS, SEEDS = (16, 32, 64, 128, 256), (0, 1, 2)
TOKENS = (1 << 13, 1 << 15, 1 << 17, 1 << 19, 1 << 20)


class Places:
    """Places of held-out text with their labels; half of the modules are to choose by, the others to score on."""

    def __init__(self, packed: Any) -> None:
        self.text, self.at, inside = packed["text"], packed["at"], packed["inside"]
        self.module, self.names = packed["module"], [str(name) for name in packed["names"]]
        self.inside = {kind: (inside & bit) > 0 for kind, bit in KINDS.items()}
        sizes = np.bincount(self.module, minlength=len(self.names))
        first, total = np.zeros(len(sizes), bool), [0, 0]
        for k in np.argsort(-sizes, kind="stable"):
            side = int(total[0] > total[1])
            first[k], total[side] = side == 0, total[side] + int(sizes[k])
        self.first = first[self.module]

    def before(self, reach: int) -> np.ndarray:
        """The bytes before each place: (places, reach)."""
        found: np.ndarray = self.text[self.at[:, None] + np.arange(-reach, 0)]
        return found


def judged(
    units: Any,
    places: Places,
    solve: Callable[..., Any],
    ranked: Callable[[Any], Any] | None = None,
) -> Iterator[dict[str, object]]:
    """For each kind the best unit and the classifier of all units, chosen on one half and scored on the other."""
    a = places.first
    ranks = np.asarray(ranked(units[a]) if ranked else stats.rankdata(units[a], axis=0), np.float64)
    for kind, inside in places.inside.items():
        true, many = inside[a], int(inside[a].sum())
        area = (ranks[true].sum(axis=0) - many * (many + 1) / 2) / (many * (len(true) - many))
        unit = int(np.argmax(np.abs(area - 0.5)))
        sign = 1.0 if area[unit] >= 0.5 else -1.0
        line = sign * np.asarray(units[:, unit], np.float64)
        head = {"kind": kind, "by": "unit", "unit": unit, "units": units.shape[1]}
        yield {**head, "chosen_auc": float(max(area[unit], 1 - area[unit])), **scored(line, inside, places)}
        weights, bias = solve(units[a], inside[a])
        line = np.asarray(units @ weights + bias, np.float64)
        head |= {"by": "all units", "unit": -1}
        yield {**head, "chosen_auc": float(probes.auc(line[a, None], inside[a])[0]), **scored(line, inside, places)}


def scored(line: np.ndarray, inside: np.ndarray, places: Places) -> dict[str, object]:
    """AUC and balanced accuracy on the second half, with the threshold of the first; counts by module for intervals."""
    a, b = places.first, ~places.first
    limit = probes.threshold(line[a], inside[a])
    said = line > limit
    counts = []
    for k in range(len(places.names)):
        here = b & (places.module == k)
        if here.any():
            true, yes = inside[here], said[here]
            counts.append((k, *(int(part.sum()) for part in (true, yes & true, ~true, ~yes & ~true))))
    return {
        "auc": float(probes.auc(line[b, None], inside[b])[0]),
        "balanced": probes.balanced_accuracy(said[b], inside[b]),
        "by_module": " ".join(":".join(map(str, each)) for each in counts),
    }


def least_squares(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    """A linear classifier of all units: least squares with a small ridge."""
    mean, target = x.mean(axis=0), y.mean()
    square = (x - mean).T @ (x - mean)
    square[np.diag_indices_from(square)] += 1e-3 * np.trace(square) / len(square) + 1e-12
    weights = np.linalg.solve(square, (x - mean).T @ (y - target))
    return weights, float(target - mean @ weights)


def units_of(shape: Shape, flat: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """The rectified units of both layers: (places, 2 width)."""
    p = views(shape, flat)
    x = p["codes"][seen].reshape(len(seen), -1)
    a1 = np.maximum(x @ p["first"] + p["bias_1"], 0)
    z2 = np.maximum(a1 @ p["second"] + p["bias_2"], 0)
    return np.concatenate([a1, z2], axis=1)


def marks(seen: np.ndarray) -> np.ndarray:
    """Plain marks of the last bytes: which byte stands k back, and whether each byte is among the last."""
    reach = seen.shape[1]
    one = np.zeros((len(seen), reach * 128), np.float32)
    clipped = np.minimum(seen, 127).astype(np.int64)
    for k in range(reach):
        one[np.arange(len(seen)), k * 128 + clipped[:, k]] = 1
    among = one.reshape(len(seen), reach, 128).sum(axis=1)
    return np.concatenate([one, among], axis=1)


def rules(places: Places, reach: int | None) -> dict[str, np.ndarray]:
    """What a few lines of code say of the last bytes, or of the line so far where reach is None."""
    found = {kind: np.zeros(len(places.at)) for kind in KINDS}
    for row, at in enumerate(places.at):
        text = bytes(places.text[at - (reach or 4000) : at] if at > 4000 else places.text[:at][-(reach or 4000) :])
        line = text.rsplit(b"\n", 1)[-1] if reach is None else text
        tail = text.rsplit(b"\n", 1)[-1]
        found["string"][row] = line.count(b"'") % 2 or line.count(b'"') % 2
        found["comment"][row] = b"#" in tail
        opened = sum(map(line.count, (b"(", b"[", b"{"))) - sum(map(line.count, (b")", b"]", b"}")))
        found["bracket"][row] = opened > 0
    return found


def one_seed(given: tuple[str, str, int, float, tuple[int, ...], tuple[int, ...]]) -> None:
    """All sizes and lengths of one seed, in the order of their cost, while there is time."""
    packed_path, out, seed, until, widths, tokens = given
    with np.load(packed_path) as kept:
        packed = {name: kept[name] for name in kept.files}
    places = Places(packed)
    blanks, at = np.zeros(CONTEXT, np.uint8), 0
    pieces: list[np.ndarray] = []
    start: list[np.ndarray] = []
    for size in packed["sizes"]:
        pieces += [blanks, packed["trained"][at : at + size]]
        start.append(np.arange(size) + at + CONTEXT * (len(start) + 1))
        at += size
    text, trainable = np.concatenate(pieces), np.concatenate(start)
    seen = places.before(CONTEXT)
    tuned = rows(RUNS / "stdlib-rates.csv")
    record = Path(out) / f"unasked-{seed}.csv"
    for width in widths:
        note(record, width, 0, seed, fresh(Shape(width), seed), seen, places)
    for count in tokens:
        for width in widths:
            if time.time() + 1.3e-6 * count * (45 + width / 2) < until:
                rate = rate_for(width, count, tuned)
                flat = train(Shape(width), count, rate, text, trainable, seed)
                note(record, width, count, seed, flat, seen, places)


def note(record: Path, width: int, tokens: int, seed: int, flat: np.ndarray, seen: np.ndarray, places: Places) -> None:
    """Writes what the units of one model know."""
    shape = Shape(width)
    reach = np.arange(-CONTEXT, 1)
    rows_ = places.text[places.at[:, None] + reach]
    bits = float(byte_model.loss_and_gradient(shape, flat, rows_[:, :-1], rows_[:, -1])[0].mean() / np.log(2))
    for line in judged(units_of(shape, flat, seen), places, least_squares):
        head = {"model": "bytes", "size": width, "parameters": shape.parameters, "tokens": tokens, "seed": seed}
        append(record, written({**head, "bits": bits, **line}))
    print(f"seed {seed} width {width} tokens {tokens} bits {bits:.3f}", flush=True)


def written(row: dict[str, object]) -> dict[str, object]:
    """A line with its numbers to five significant figures."""
    return {k: f"{v:.5g}" if isinstance(v, float) else v for k, v in row.items()}


def without_models(packed: Any, out: Path) -> None:
    """Marks and rules, judged as the units are."""
    places, record = Places(packed), out / "unasked-rules.csv"
    head: dict[str, object] = {"model": "none", "size": 0, "parameters": 0, "tokens": 0, "seed": -1, "bits": ""}
    for line in judged(marks(places.before(CONTEXT)), places, least_squares):
        by = {"unit": "one mark", "all units": "all marks"}[str(line["by"])]
        append(record, written({**head, **line, "by": by}))
    for what, reach in (("rule, last 16", CONTEXT), ("rule, last 127", 127), ("rule, this line", None)):
        for kind, said in rules(places, reach).items():
            about = {"kind": kind, "by": what, "unit": -1, "units": 1, "chosen_auc": ""}
            append(record, written({**head, **about, **scored(said, places.inside[kind], places)}))


def main() -> None:
    """All seeds side by side."""
    parser = argparse.ArgumentParser()
    parser.add_argument("packed")
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=400)
    parser.add_argument("--slice", action="store_true")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    until = time.time() + given.seconds
    widths, tokens = ((16, 32), TOKENS[:1]) if given.slice else (WIDTHS, TOKENS)
    jobs = [(given.packed, str(given.out), seed, until, widths, tokens) for seed in SEEDS]
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=one_seed, args=(job,)) for job in (jobs[:1] if given.slice else jobs)]
    for worker in workers:
        worker.start()
    with np.load(given.packed) as kept:
        without_models({name: kept[name] for name in kept.files}, given.out)
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
