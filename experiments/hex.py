"""Train programs to play Hex by self-play, and let them play each other: what the essay A million tokens measures.

    nice python -m experiments.hex train    # archive/runs/hex-programs.npz: each program after 1, 2, 4, ... rounds
    nice python -m experiments.hex play     # archive/runs/hex-matches.csv: a line a match; and hex-training.csv

Programs of several sizes are each trained from several seeds, so that the best program for what is spent can be found.
One core, some minutes each. Training is not the same to the last bit on another machine, and so the programs are kept;
matches between kept programs are, because what a program says is rounded (see `program`).
"""

from __future__ import annotations

import itertools
import operator
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS, write
from snippets.arguments import FloatArray
from snippets.hex import Board, Hex
from snippets.treesearch import Forest, Judge, Player, play

PROGRAMS, MATCHES, LESSONS = (RUNS / f"hex-{name}" for name in ("programs.npz", "matches.csv", "training.csv"))
SIDES = ("size", "seed", "rounds", "simulations")
COLUMNS = (*(f"{who}_{what}" for who in ("first", "second") for what in SIDES), "games", "first_wins")
GAME = Hex(5)
SIZES, SEEDS = [4, 12, 36, 108], [0, 1, 2]
"""Units of the hidden layer, and seeds of the training."""
ROUNDS = [2**k for k in range(7)]
"""Rounds of training after which the program is kept."""
SIMULATIONS = [4**k for k in range(4)]
MEETING = (1, 16)
"""Simulations with which programs of different sizes, or from different seeds, meet."""
OPENINGS = 64
GAMES, SELF_SIMULATIONS, PASSES, RATE, SEED = 128, 32, 2, 2e-3, 2021
Weights = dict[str, FloatArray]
Side = tuple[int, int, int, int]
"""Who plays: size, seed, rounds of training, simulations for a move."""


def fresh(rng: np.random.Generator, size: int) -> Weights:
    """A program that has learned nothing: one hidden layer, a logit for each cell and a value."""
    inputs, outputs = 2 * GAME.cells, GAME.cells + 1
    return {
        "w1": rng.normal(0, np.sqrt(2 / inputs), (inputs, size)),
        "b1": np.zeros(size),
        "w2": rng.normal(0, 0.1 / np.sqrt(size), (size, outputs)),
        "b2": np.zeros(outputs),
    }


def flop(size: int) -> int:
    """FLOP for one position judged by a program: two for each weight between the layers."""
    return 2 * size * (2 * GAME.cells + GAME.cells + 1)


def forward(weights: Weights, boards: Board) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Inputs, hidden layer, policy over the free cells and value."""
    x = boards.reshape(len(boards), -1).astype(float)
    h = np.maximum(x @ weights["w1"] + weights["b1"], 0)
    out = h @ weights["w2"] + weights["b2"]
    logits = np.where(boards.any(axis=1), -np.inf, out[:, :-1])
    policy = np.exp(logits - logits.max(axis=1, keepdims=True, initial=-1e9))
    return x, h, policy / np.maximum(policy.sum(axis=1, keepdims=True), 1e-12), np.tanh(out[:, -1])


def program(weights: Weights) -> Judge:
    """A judge that says probabilities and values in steps of 1/4096, so that it says the same on every machine."""

    def judge(boards: Board) -> tuple[FloatArray, FloatArray]:
        _, _, policy, value = forward(weights, boards)
        return np.round(policy * 4096) / 4096, np.round(value * 4096) / 4096

    return judge


def self_play(weights: Weights, rng: np.random.Generator) -> tuple[Board, FloatArray, FloatArray]:
    """Positions of some games against itself, how often each move was searched, and who won in the end."""
    boards = GAME.empty(GAMES)
    for moves in openings(rng, GAMES).T:
        boards, _ = GAME.after(boards, moves)
    playing, turn = np.arange(GAMES), 0
    seen: list[tuple[NDArray[np.int64], Board, FloatArray]] = []
    judge, winner = program(weights), np.zeros(GAMES)
    while playing.size:
        trees = Forest(GAME, boards, judge, SELF_SIMULATIONS, 1.25)
        trees.prior[:, 0] = 0.75 * trees.prior[:, 0] + 0.25 * rng.dirichlet(np.full(GAME.cells, 0.3), len(boards))
        for node in range(1, SELF_SIMULATIONS):
            trees.grow(node)
        target = trees.visits[:, 0] / trees.visits[:, 0].sum(axis=1, keepdims=True)
        seen.append((playing, boards, target))
        if turn < 8:
            moves = np.array([rng.choice(GAME.cells, p=p) for p in target])
        else:
            moves = target.argmax(axis=1)
        boards, over = GAME.after(boards, moves)
        winner[playing[over]] = 1 if turn % 2 == 0 else -1
        boards, playing, turn = boards[~over], playing[~over], turn + 1
    worth = [winner[games] * (1 if turn % 2 == 0 else -1) for turn, (games, _, _) in enumerate(seen)]
    boards, targets = np.concatenate([b for _, b, _ in seen]), np.concatenate([t for _, _, t in seen])
    return boards, targets, np.concatenate(worth)


def openings(rng: np.random.Generator, games: int) -> NDArray[np.int64]:
    """Two different cells for each game."""
    return np.array([rng.permutation(GAME.cells)[:2] for _ in range(games)])


@dataclass
class Adam:
    """The optimiser's memory."""

    first: Weights = field(default_factory=dict)
    second: Weights = field(default_factory=dict)
    steps: int = 0

    def step(self, weights: Weights, slope: Weights) -> None:
        """Move the weights against the slope."""
        self.steps += 1
        for name, g in slope.items():
            m = self.first[name] = 0.9 * self.first.get(name, 0) + 0.1 * g
            v = self.second[name] = 0.999 * self.second.get(name, 0) + 0.001 * g**2
            m, v = m / (1 - 0.9**self.steps), v / (1 - 0.999**self.steps)
            weights[name] = weights[name] - RATE * m / (np.sqrt(v) + 1e-8)


def slope(weights: Weights, boards: Board, target: FloatArray, worth: FloatArray) -> Weights:
    """Gradient of cross-entropy and squared error, averaged over positions."""
    x, h, policy, value = forward(weights, boards)
    out = np.column_stack([policy - target, 2 * (value - worth) * (1 - value**2)]) / len(boards)
    back = (out @ weights["w2"].T) * (h > 0)
    return {"w1": x.T @ back, "b1": back.sum(axis=0), "w2": h.T @ out, "b2": out.sum(axis=0)}


def train(size: int, seed: int) -> dict[str, NDArray[Any]]:
    """Play and learn, round by round, and keep the program after each of `ROUNDS`."""
    rng, positions, lessons = np.random.default_rng([SEED, size, seed]), 0, 0
    kept: dict[str, NDArray[Any]] = {}
    weights, adam = fresh(rng, size), Adam()
    memory: list[tuple[Board, FloatArray, FloatArray]] = []
    for number in range(1, ROUNDS[-1] + 1):
        memory = [*memory[-7:], self_play(weights, rng)]
        boards, target, worth = (np.concatenate([part[i] for part in memory]) for i in range(3))
        positions, lessons = positions + len(memory[-1][0]), lessons + len(boards)
        for some in np.array_split(rng.permutation(len(boards)), max(1, PASSES * len(memory[-1][0]) // 256)):
            flip = rng.random(len(some)) < 0.5  # the game is the same when the board is turned by half a circle
            b, t = boards[some], target[some]
            b = np.where(flip[:, None, None], b[:, :, ::-1], b)
            adam.step(weights, slope(weights, b, np.where(flip[:, None], t[:, ::-1], t), worth[some]))
        if number in ROUNDS:
            name = key(size, seed, number)
            kept |= {f"{part}_{name}": array.astype(np.float16) for part, array in weights.items()}
            kept[f"taught_{name}"] = np.array([positions, lessons])
    return kept


def key(size: int, seed: int, rounds: int) -> str:
    """The name under which a program is kept."""
    return f"{size}_{seed}_{rounds}"


def train_all() -> None:
    """Every size from every seed, kept after each seed so that a run that is cut off leaves whole seeds."""
    kept: dict[str, NDArray[Any]] = {}
    RUNS.mkdir(exist_ok=True)
    for seed in SEEDS:
        for size in SIZES:
            kept |= train(size, seed)
            print(size, seed, kept[f"taught_{key(size, seed, ROUNDS[-1])}"], flush=True)
        np.savez_compressed(PROGRAMS, **kept)  # type: ignore[arg-type]


def kept_programs(path: Path = PROGRAMS) -> dict[tuple[int, int, int], Judge]:
    """The kept programs, by size, seed and rounds of training."""
    with np.load(path) as kept:
        every = [(size, seed, n) for seed in SEEDS for size in SIZES for n in ROUNDS]
        return {
            each: program({part: kept[f"{part}_{key(*each)}"].astype(float) for part in ("w1", "b1", "w2", "b2")})
            for each in every
        }


def pairings() -> list[tuple[Side, Side]]:
    """Who meets whom: more search, more training, the next size, or the seed before, and all else the same."""
    found: list[tuple[Side, Side]] = []
    for seed, size, n, s in itertools.product(SEEDS, SIZES, ROUNDS, SIMULATIONS):
        one = size, seed, n, s
        found += [(one, (size, seed, n, 4 * s)), (one, (size, seed, 2 * n, s))]
        if s in MEETING:
            found += [(one, (3 * size, seed, n, s)), (one, (size, seed - 1, n, s))]
    return [
        (one, other) for one, other in found if all(map(operator.contains, (SIZES, SEEDS, ROUNDS, SIMULATIONS), other))
    ]


def match(programs: dict[tuple[int, int, int], Judge], number: int, pairing: tuple[Side, Side]) -> list[int]:
    """One line of the table: each opening is played twice, with sides changed."""
    one, other = (Player(programs[side[:3]], side[3]) for side in pairing)
    starts = openings(np.random.default_rng([SEED, number]), OPENINGS)
    wins = play(GAME, starts, one, other).sum() + (~play(GAME, starts, other, one)).sum()
    return [*pairing[0], *pairing[1], 2 * OPENINGS, int(wins)]


def lessons(path: Path = PROGRAMS) -> list[list[int]]:
    """What a program has been taught: the positions of its games, and the positions it was shown, some often."""
    with np.load(path) as kept:
        every = [(size, seed, n) for seed in SEEDS for size in SIZES for n in ROUNDS]
        return [[*each, *map(int, kept[f"taught_{key(*each)}"])] for each in every]


def tournament() -> None:
    """All matches, a line each."""
    write(LESSONS, ("size", "seed", "rounds", "positions", "shown"), lessons())
    programs, lines = kept_programs(), []
    for number, pairing in enumerate(pairings()):
        lines.append(match(programs, number, pairing))
        print(number, lines[-1], flush=True)
    write(MATCHES, COLUMNS, lines)


if __name__ == "__main__":
    {"train": train_all, "play": tournament}[sys.argv[1]]()
