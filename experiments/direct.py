"""What of the surgery reaches the slim network's predictions by itself, and what by the layers that read it.

    python -m experiments.direct    # half a minute of a core

Writes archive/runs/board-direct.csv, on the positions of board-edits.csv on which the surgery is scored, with the
weights of the page. A push is added to the stream after a layer; the layers after it read it, but it also stays in the
stream up to the output. "straight": the pushes are added before the output only, and no layer reads them. "frozen":
the last layer adds what it adds without surgery. "unpushed": all is done as usual, and then the pushes are taken out
before the output, so that what is left is what the layers made of them.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from experiments import played
from experiments.cases import Cases, cases_of, set_errors
from experiments.gathered import page_model
from experiments.records import RUNS, write
from snippets import decoder, othello, probes

Array = NDArray[Any]
HEADS, CASES, CHOSEN_ON = 8, 800, 300  # the last two as in the plan of experiments/board.py
WAYS = ("own", "untouched", "changed", "frozen", "straight", "unpushed")


def scored() -> Cases:
    """The positions that the surgery was scored on, and not chosen on."""
    found = cases_of(played.games(3 * CASES, 903), CASES, "turn", 1, range(5, 29))
    return found.part(slice(CHOSEN_ON, None))


class Surgeon:
    """Turns a disc in every case, at the page's setting, and keeps the sum of the pushes."""

    def __init__(self, mind: dict[str, Any], cases: Cases) -> None:
        self.mind, self.cases = mind, cases
        self.first, self.last, self.strength, _ = mind["setting"]
        self.pushes = np.zeros((len(cases.square), mind["places"].shape[-1]))

    def __call__(self, layer: int, x: Array) -> Array:
        """The stream after a layer, moved."""
        if not self.first <= layer <= self.last:
            return x
        x, mind = x.copy(), self.mind
        weights, bias = (mind[f"probe {layer}{of}"].reshape(-1, othello.CELLS, 3) for of in ("", " bias"))
        for row, (at, square, was) in enumerate(zip(self.cases.ply, self.cases.square, self.cases.was, strict=True)):
            now = 3 - was
            line, rest = (part[:, square, now] - part[:, square, was] for part in (weights, bias))
            target = self.strength * mind[f"probe {layer} mean"][now, was, square]
            new = probes.moved_to(x[row, at], line, rest.item(), target)
            self.pushes[row] += new - x[row, at]
            x[row, at] = new
        return x


def mistakes(cases: Cases) -> dict[str, Array]:
    """Wrong moves in each case, by way."""
    mind = page_model()
    rows = np.arange(len(cases.square))

    def ends(change: Any = None) -> tuple[Array, Array]:
        stream = decoder.run(mind, cases.signs, HEADS, change)[1]
        before, after = (part[rows, cases.ply] for part in stream[-2:])
        return before, after

    surgeon = Surgeon(mind, cases)
    (last_but_one, last), (pushed_but_one, pushed) = ends(), ends(surgeon)
    streams = {
        "untouched": last,
        "changed": pushed,
        "frozen": pushed_but_one + last - last_but_one,
        "straight": last + surgeon.pushes,
        "unpushed": pushed - surgeon.pushes,
    }
    told = {way: decoder.levelled(x) @ mind["last"] for way, x in streams.items()}
    return {"own": set_errors(told["untouched"], cases.before)} | {
        way: set_errors(logits, cases.after) for way, logits in told.items()
    }


def main() -> None:
    """All cases."""
    cases = scored()
    found = mistakes(cases)
    lines = zip(cases.ply.tolist(), cases.square.tolist(), *(found[way].tolist() for way in WAYS), strict=True)
    write(RUNS / "board-direct.csv", ("ply", "square", *WAYS), list(lines))
    print({way: round(float(found[way].mean()), 3) for way in WAYS})


if __name__ == "__main__":
    main()
