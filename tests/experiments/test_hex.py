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
    assert [tuple(line[:4]) for line in RECORD] == experiment.pairings()
    assert all(line[4] == 2 * experiment.OPENINGS and 0 <= line[5] <= line[4] for line in RECORD)


def test_the_training_is_that_of_the_kept_programs() -> None:
    with experiment.LESSONS.open(encoding="utf-8", newline="") as file:
        _, *lines = csv.reader(file)
    assert [[int(x) for x in line] for line in lines] == experiment.lessons()


@pytest.mark.parametrize("pairing", [(1, 1, 2, 1), (4, 2, 8, 1), (32, 1, 64, 1), (64, 4, 128, 2), (256, 2, 256, 4)])
def test_a_match_played_again_ends_as_recorded(pairing: tuple[int, int, int, int]) -> None:
    number = experiment.pairings().index(pairing)
    assert experiment.match(experiment.kept_programs(), number, pairing) == RECORD[number]


@pytest.mark.slow
def test_the_recorded_matches_rate_every_player() -> None:
    players = sorted({tuple(line[:2]) for line in RECORD} | {tuple(line[2:4]) for line in RECORD})
    number = {player: at for at, player in enumerate(players)}
    first, second = ([number[tuple(line[at : at + 2])] for line in RECORD] for at in (0, 2))
    points, _ = ratings(tally(first, second, [line[4] for line in RECORD], [line[5] for line in RECORD]))
    assert np.ptp(points) > 500  # training and search together are worth something


def test_a_program_learns_from_its_own_games() -> None:
    rng = np.random.default_rng(0)
    weights, adam = experiment.fresh(rng), experiment.Adam()
    boards = experiment.GAME.empty(40)
    target = np.eye(experiment.GAME.cells)[np.full(40, 7)]
    for _ in range(400):
        adam.step(weights, experiment.slope(weights, boards, target, np.ones(40)))
    _, _, policy, value = experiment.forward(weights, boards)
    assert policy[0, 7] > 3 / experiment.GAME.cells  # from one in as many as there are cells
    assert value[0] > 0.5  # from nothing
