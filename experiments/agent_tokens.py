"""What tasks cost an agent in tokens, beside the time that they take people.

The runs are GPT-5.2's on the tasks of HCAST in METR's public file of runs, release 1.1 (METR/eval-analysis-public,
`reports/time-horizon-1-1/data/raw/runs.jsonl`), so far as eight stretches of the file hold them, spread evenly over the
model's runs: a table with the columns `task`, `human_minutes`, `human_source`, `tokens` and `solved`, a run a line. The
table is not in this repository; what is made of it here is. Given the table, the script writes
`archive/runs/agent-tokens.csv`, a task a line:

    python -m experiments.agent_tokens FILE

`tokens` is the median of the runs that solved the task, or 0 where none did. METR stopped runs at 16 million tokens.
"""

from __future__ import annotations

import csv
import itertools
import operator
import sys
from collections.abc import Iterable
from pathlib import Path
from statistics import median

from experiments.records import RUNS, write

RECORD = RUNS / "agent-tokens.csv"
LIMIT = 16_000_000
"""The tokens after which METR stopped a run."""


def line(task: str, rows: list[dict[str, str]]) -> dict[str, str]:
    """What is recorded of a task."""
    solved = [int(row["tokens"]) for row in rows if row["solved"] == "1"]
    failed = [int(row["tokens"]) for row in rows if row["solved"] == "0"]
    numbers = {
        "minutes": rows[0]["human_minutes"],
        "timed": int(rows[0]["human_source"] == "baseline"),
        "solved": len(solved),
        "failed": len(failed),
        "stopped": sum(tokens >= LIMIT for tokens in failed),
        "tokens": f"{median(solved or [0]):.7g}",
    }
    return {"task": task, **{name: str(number) for name, number in numbers.items()}}


def record(rows: Iterable[dict[str, str]]) -> list[dict[str, str]]:
    """The lines of the record, by task."""
    by_task = operator.itemgetter("task")
    return [line(task, list(runs)) for task, runs in itertools.groupby(sorted(rows, key=by_task), by_task)]


def main(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        lines = record(csv.DictReader(file))
    write(RECORD, lines[0], [list(line.values()) for line in lines])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
