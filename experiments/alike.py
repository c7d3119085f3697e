"""The slim network and the list of moves, read by the same three probes, which are fitted to the same games.

    python -m experiments.alike slim:ridge slim:softmax slim:hidden moves:ridge moves:softmax moves:hidden
    python -m experiments.alike slim:hidden:0.008 moves:hidden:0.0005    # the first step's size, if not the usual one

Appends to archive/runs/board-alike.csv. What is read of the network is its last layer, from the weights of the page;
its numbers are put on one scale, with a one beside them. "ridge" is least squares, "softmax" a linear probe that is
fitted to the cross-entropy, "hidden" one with 256 hidden units. The games are those of the networks' other probes.
"""

from __future__ import annotations

import sys
import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from experiments import listed, played
from experiments.gathered import page_model
from experiments.records import RUNS, append
from snippets import decoder, othello, probes

Array = NDArray[Any]
GAMES, HEADS, PASSES = 4000, 8, 20
RIDGE = 1e-4
PROBES = {"ridge": 0, "softmax": 0, "hidden": 256}
RATES = {"ridge": 0.0, "softmax": 2e-2, "hidden": 2e-3}


def stream(games: played.Games) -> Array:
    """The last layer of the slim network, of shape (games * 32, d)."""
    mind = page_model()
    parts = [games.signs[at : at + 100] for at in range(0, len(games.signs), 100)]
    found = np.concatenate([decoder.run(mind, part, HEADS)[1][-1] for part in parts])
    return found.reshape(-1, found.shape[2])


def scaled(fit: Array, test: Array) -> tuple[Array, Array]:
    """Each feature less its mean over its spread, by the rows that are fitted, and a one."""
    mean, spread = fit.mean(axis=0), fit.std(axis=0)
    both = ((part - mean) / spread for part in (fit, test))
    one, other = (np.column_stack([part, np.ones(len(part))]).astype(np.float32) for part in both)
    return one, other


def least_squares(x: Any, y: Array) -> list[Array]:
    """As `probes.fitted` does, for features that may be a sparse matrix and hold their own constant."""
    wanted = (y[..., None] == np.arange(listed.STATES)).reshape(len(y), -1).astype(np.float64)
    square = x.T @ x
    square = (square.toarray() if hasattr(square, "toarray") else square).astype(np.float64)
    square[np.diag_indices_from(square)] += RIDGE * np.trace(square) / len(square)
    return [np.linalg.solve(square, x.T @ wanted)]


def features(source: str, fit: played.Games, test: played.Games) -> tuple[Any, Any]:
    """What is read of the positions that count in the one, and of all in the other."""
    keep = np.flatnonzero(fit.counted.ravel())
    if source == "moves":
        return listed.features(fit.signs)[keep], listed.features(test.signs)
    return scaled(stream(fit)[keep], stream(test))


def asked(source: str, probe: str, fit: played.Games, test: played.Games, rate: float) -> Array:
    """Squares misread in each block: (3, blocks)."""
    x, x_test = features(source, fit, test)
    y = fit.mine.reshape(-1, othello.CELLS)[fit.counted.ravel()].astype(np.int64)
    if probe != "ridge":
        return listed.wrong_of(listed.fitted(x, y, PROBES[probe], PASSES, rate), x_test, test)
    if source == "moves":
        return listed.wrong_of(least_squares(x, y), x_test, test)
    read = probes.fitted(x, y, listed.STATES, RIDGE).read(x_test)
    return listed.blocks_of(read.reshape(test.mine.shape), test)


def main() -> None:
    """Each that is asked for."""
    fit, test = played.games(GAMES, 901), played.games(1000, 902)
    for each in sys.argv[1:]:
        began = time.time()
        source, probe, *more = each.split(":")
        rate = float(more[0]) if more else RATES[probe]
        wrong = asked(source, probe, fit, test, rate)
        row = {name: " ".join(map(str, part)) for name, part in zip(listed.NAMES, wrong.tolist(), strict=True)}
        passes = PASSES if rate else 1
        append(RUNS / "board-alike.csv", {"source": source, "probe": probe, "passes": passes, "rate": rate, **row})
        print(each, wrong.sum(axis=1), round(time.time() - began), flush=True)


if __name__ == "__main__":
    main()
