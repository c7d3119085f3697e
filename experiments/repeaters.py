"""The students that read the same examples again, with more learning rates than `experiments/students.py` tries.

There the best rate was the largest tried in most cells, so that the best was not among them. Here every best rate
lies inside the rates tried. Run as a script, it writes `archive/runs/repeaters.csv`, in about a minute:

    python -m experiments.repeaters
"""

from __future__ import annotations

from collections.abc import Iterator

from experiments.students import DOUBLINGS, FEWEST, RECORD, REPEATER, UNIQUE, train

RATES = (0.003, 0.01, 0.03, 0.06, 0.1, 0.2, 0.3)
LINES = RECORD.with_name("repeaters.csv")


def plan() -> Iterator[tuple[int, int, int, float]]:
    """Width, examples, epochs and rate of every run."""
    for rate in RATES:
        yield from ((REPEATER, FEWEST << k, 1, rate) for k in range(DOUBLINGS))
        yield from ((REPEATER, unique, 2**k, rate) for unique in UNIQUE for k in range(1, 7))


if __name__ == "__main__":
    train(plan(), LINES)
