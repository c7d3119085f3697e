"""The recorded matches: each a line of the table, and a slice of them played again with the recorded result."""

import csv

import numpy as np
import pytest

from experiments import hex as experiment
from snippets.elo import ratings, tally

with experiment.MATCHES.open(encoding="utf-8", newline="") as file:
    COLUMNS, *LINES = ([*line] for line in csv.reader(file))
RECORD = [[int(x) for x in line] for line in LINES]


def test_the_table_has_a_line_for_every_pairing() -> None:
    assert tuple(COLUMNS) == experiment.COLUMNS
    assert [(tuple(line[:4]), tuple(line[4:8])) for line in RECORD] == experiment.pairings()
    assert all(line[8] == 2 * experiment.OPENINGS and 0 <= line[9] <= line[8] for line in RECORD)


def test_the_training_is_that_of_the_kept_programs() -> None:
    with experiment.LESSONS.open(encoding="utf-8", newline="") as file:
        _, *lines = csv.reader(file)
    assert [[int(x) for x in line] for line in lines] == experiment.lessons()


def test_what_a_position_costs_is_counted_from_the_weights() -> None:
    weights = experiment.fresh(np.random.default_rng(0), 12)
    assert experiment.flop(12) == 2 * (weights["w1"].size + weights["w2"].size)


PAIRINGS = [
    ((4, 0, 1, 1), (4, 0, 1, 4)),
    ((12, 1, 8, 1), (12, 1, 16, 1)),
    ((36, 2, 64, 4), (36, 2, 64, 16)),
    ((36, 2, 32, 1), (108, 2, 32, 1)),
    ((108, 1, 4, 1), (108, 0, 4, 1)),
]


@pytest.mark.parametrize("pairing", PAIRINGS)
def test_a_match_played_again_ends_as_recorded(pairing: tuple[experiment.Side, experiment.Side]) -> None:
    number = experiment.pairings().index(pairing)
    assert experiment.match(experiment.kept_programs(), number, pairing) == RECORD[number]


@pytest.mark.slow
def test_the_recorded_matches_rate_every_player() -> None:
    players = sorted({tuple(line[:4]) for line in RECORD} | {tuple(line[4:8]) for line in RECORD})
    number = {player: at for at, player in enumerate(players)}
    first, second = ([number[tuple(line[at : at + 4])] for line in RECORD] for at in (0, 4))
    points, _ = ratings(tally(first, second, [line[8] for line in RECORD], [line[9] for line in RECORD]))
    assert np.ptp(points) > 500  # training and search together are worth something


def test_a_program_learns_from_its_own_games() -> None:
    rng = np.random.default_rng(0)
    weights, adam = experiment.fresh(rng, 36), experiment.Adam()
    boards = experiment.GAME.empty(40)
    target = np.eye(experiment.GAME.cells)[np.full(40, 7)]
    for _ in range(400):
        adam.step(weights, experiment.slope(weights, boards, target, np.ones(40)))
    _, _, policy, value = experiment.forward(weights, boards)
    assert policy[0, 7] > 3 / experiment.GAME.cells  # from one in as many as there are cells
    assert value[0] > 0.5  # from nothing
