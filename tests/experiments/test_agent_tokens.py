"""The record of what tasks cost an agent, made again where the table of runs is at hand.

The table is no part of the repository: `RECKONER_AGENT_TOKENS=FILE` names it.
"""

from __future__ import annotations

import csv

from experiments import agent_tokens
from experiments.records import rows
from tests.experiments.others import given

LINES = rows(agent_tokens.RECORD)

TABLE, with_table = given("RECKONER_AGENT_TOKENS")


def test_every_task_is_recorded_once_and_has_tokens_only_if_it_was_solved() -> None:
    assert len({line["task"] for line in LINES}) == len(LINES) == 44
    assert sum(int(line["solved"]) > 0 for line in LINES) == 38
    assert all((float(line["tokens"]) > 0) == (int(line["solved"]) > 0) for line in LINES)
    assert all(int(line["stopped"]) <= int(line["failed"]) for line in LINES)


def test_a_line_is_what_its_runs_give_by_hand() -> None:
    run = {"task": "pots/glaze", "human_minutes": "90.0", "human_source": "baseline"}
    costs = [("300", "1"), ("100", "1"), ("900", "1"), ("16000000", "0"), ("50", "0")]
    (line,) = agent_tokens.record([run | {"tokens": tokens, "solved": solved} for tokens, solved in costs])
    assert (line["minutes"], line["timed"]) == ("90.0", "1")
    assert [int(line[name]) for name in ("solved", "failed", "stopped", "tokens")] == [3, 2, 1, 300]


@with_table
def test_the_record_is_made_again() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        assert agent_tokens.record(csv.DictReader(file)) == LINES
