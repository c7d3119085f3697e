"""A board in the mind: transformers that predict the next move of random games of Othello, 6 by 6, and what they hold.

    python -m experiments.board OUT                        # eight minutes of a GPU and three cores
    python -m experiments.board OUT --seconds 60 --slice   # a slice, on any machine

The games are drawn by `snippets/othello.py`. Several seeds are trained side by side, and kept at steps that grow by half
and by a third in turn. Then everything is read from games that no model was trained on: how often the next move is
legal, how well the board can be read by a linear probe, from what, and what happens to the moves when a square is changed.
Needs JAX (the extra `experiments`); `snippets/decoder.py` is the same forward pass in NumPy.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")
os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")

import numpy as np

import jax.numpy as jnp

from experiments import unasked
from experiments.mindful import (
    Shape,
    Trainer,
    at_seed,
    classifier,
    counted_wrong,
    edited,
    linear,
    ranks,
    read_out,
    softmax_probe,
    streams,
    units,
)
from experiments.records import append, write
from snippets import othello

BEGIN = othello.CELLS
"""The sign that stands before the first move."""

SHAPES = {
    "small": Shape(4, 64, 8, 192, othello.CELLS + 1, othello.PLIES),
    "middle": Shape(5, 128, 8, 512, othello.CELLS + 1, othello.PLIES),
    "large": Shape(6, 256, 8, 1024, othello.CELLS + 1, othello.PLIES),
}
PEAK = {"small": 3e-3, "middle": 2e-3, "large": 1e-3}
BATCH = {"small": 1024, "middle": 1024, "large": 1024}
SEEDS = 4
KAPPAS = (0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 4.5, 7.0, 10.0)
"""How far a change goes: times the reading that the square has on average where it truly is so."""

RIDGE = 1e-5
BLOCKS = 50
"""Into how many blocks the games are sorted on which a probe is scored."""


@dataclass(frozen=True)
class Plan:
    """How much of everything."""

    games: int = 8_000_000
    gather: float = 75.0
    workers: int = 3
    probe_games: int = 4000
    test_games: int = 1000
    cases: int = 800
    chosen_on: int = 300
    least: int = 64
    batch: int = 1024
    seeds: int = SEEDS
    most_steps: int = 12000


SLICE = Plan(40_000, 4.0, 1, 200, 100, 120, 40, 32, 64, 2, 64)


READERS = {
    "reader 2x64": Shape(2, 64, 4, 256, 257, 128),
    "reader 3x128": Shape(3, 128, 4, 512, 257, 128),
    "reader 4x256": Shape(4, 256, 8, 1024, 257, 128),
}
"""Transformers that read 127 bytes of Python and predict the next, for the units that nobody asked for."""

TEXT_BEGINS = 256


def _drawn(seed: int, size: int, until: float, out: Any) -> None:
    rng = np.random.default_rng([27, 5, seed])
    out.put(othello.random_games(size, rng))
    while time.time() < until:
        out.put(othello.random_games(size, rng))
    out.put(None)


class Pool:
    """Games to train on, as many as the workers draw in the time that they have."""

    def __init__(self, plan: Plan) -> None:
        context: Any = multiprocessing.get_context("fork")  # before JAX has threads
        self.queue, self.plan = context.Queue(), plan
        until, self.size = time.time() + plan.gather, 16384 if plan.games > 100_000 else 2048
        for k in range(plan.workers):
            context.Process(target=_drawn, args=(k, self.size, until, self.queue), daemon=True).start()

    def games(self) -> np.ndarray:
        """What they drew."""
        found, open_ = [], self.plan.workers
        while open_:
            chunk = self.queue.get()
            if chunk is None:
                open_ -= 1
            elif len(found) * self.size < self.plan.games:
                found.append(chunk)
        return np.concatenate(found)[: self.plan.games]


@dataclass(frozen=True)
class Games:
    """Games with what there is to know of each of their positions, after 0 to 31 moves."""

    moves: np.ndarray
    signs: np.ndarray
    own: np.ndarray
    other: np.ndarray
    side: np.ndarray
    legal: np.ndarray
    flipped: np.ndarray

    @cached_property
    def mine(self) -> np.ndarray:
        """0 empty, 1 of the side to move, 2 of the other: (games, 32, 36)."""
        return (othello.squares(self.own) + 2 * othello.squares(self.other)).astype(np.int8)

    @cached_property
    def turned(self) -> np.ndarray:
        """Squares whose disc has been turned: (games, 32, 36)."""
        return othello.squares(self.flipped)

    @cached_property
    def moves_legal(self) -> np.ndarray:
        """Squares on which a disc may be put: (games, 32, 36)."""
        return othello.squares(self.legal)

    @cached_property
    def colour(self) -> np.ndarray:
        """0 empty, 1 black, 2 white."""
        mine, white = self.mine, self.side[..., None] < 0
        return np.where(white & (mine > 0), 3 - mine, mine).astype(np.int8)

    @cached_property
    def counted(self) -> np.ndarray:
        """Positions that count: after the first move, and a move is to come."""
        return (self.side != 0) & (np.arange(othello.PLIES) > 0)


def games(count: int, seed: int) -> Games:
    """Random games, replayed."""
    moves = othello.random_games(count, np.random.default_rng([27, 5, seed]))
    own, other, side, legal, flipped = (part[:, : othello.PLIES] for part in othello.replay(moves))
    return Games(moves, signs_of(moves), own, other, side, legal, flipped)


def signs_of(moves: np.ndarray) -> np.ndarray:
    """What a model reads: the sign of the beginning, then the moves."""
    signs = np.full(moves.shape, BEGIN, np.int32)
    signs[:, 1:] = np.where(moves[:, :-1] >= 0, moves[:, :-1], BEGIN)
    return signs


def legality(logits: np.ndarray, played: Games) -> dict[str, float]:
    """How the predictions fare: legal at the first choice, probability of the legal, bits above the best possible."""
    logits = np.asarray(logits, np.float64)[..., : othello.CELLS]
    legal, counted = played.moves_legal, played.counted
    shares = np.exp(logits - logits.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    first = np.take_along_axis(legal, shares.argmax(axis=-1)[..., None], -1)[..., 0]
    mass = (shares * legal).sum(axis=-1)
    number = legal.sum(axis=-1)
    own = np.take_along_axis(shares, np.maximum(played.moves, 0).astype(np.int64)[..., None], -1)[..., 0]
    bits = -np.log2(np.maximum(own, 1e-30)) - np.log2(np.maximum(number, 1))
    return {
        "first_legal": float(first[counted].mean()),
        "legal_mass": float(mass[counted].mean()),
        "excess_bits": float(bits[counted].mean()),
    }


def by_frequency(trained_on: Games, played: Games) -> dict[str, float]:
    """What a predictor gets that knows how often each square is played at each ply, and which are taken."""
    counts = np.ones((othello.PLIES, othello.CELLS))
    np.add.at(counts, (np.nonzero(trained_on.moves >= 0)[1], trained_on.moves[trained_on.moves >= 0]), 1)
    taken = othello.squares(played.own | played.other)
    return legality(np.where(taken, -60.0, np.log(counts)), played)


def move_features(played: Games) -> Iterator[tuple[str, np.ndarray]]:
    """What the moves alone give, for each position (games, 32, features)."""
    g, t, cells = len(played.moves), othello.PLIES, othello.CELLS
    ply = np.broadcast_to(np.eye(t, dtype=np.float32), (g, t, t))
    one = (played.signs[:, :, None] == np.arange(cells)).astype(np.float32)
    bag = np.cumsum(one, axis=1)
    yield "ply", ply
    yield "bag of moves", np.concatenate([bag, ply], -1)
    place = np.arange(t)
    seen = (place[:, None] >= place[None, :]).astype(np.float32)
    history = one[:, None, :, :] * seen[None, :, :, None]
    yield "history", np.concatenate([history.reshape(g, t, -1), ply], -1)
    ago = np.zeros_like(history)
    for now in range(t):
        ago[:, now, : now + 1] = one[:, now::-1] if now else one[:, :1]
    yield "history, counted back", np.concatenate([ago.reshape(g, t, -1), ply], -1)


class Recorder:
    """Where results go, as they come."""

    def __init__(self, out: Path) -> None:
        self.out, self.began = out, time.time()
        out.mkdir(parents=True, exist_ok=True)

    def add(self, table: str, **row: object) -> None:
        """One line more of a table."""
        figures = {k: f"{v:.5g}" if isinstance(v, float) else v for k, v in row.items()}
        append(self.out / f"board-{table}.csv", figures)

    def say(self, *words: object) -> None:
        """What a reader of the log sees."""
        print(f"{time.time() - self.began:7.1f}", *words, flush=True)


def totals(wrong: np.ndarray) -> dict[str, int]:
    """Sums over games of squares and errors: all squares, occupied ones, and those that were ever turned."""
    names = ("squares", "wrong", "occupied", "wrong_occupied", "turned", "wrong_turned")
    return dict(zip(names, wrong.sum(axis=0).astype(int).tolist(), strict=True))


class Study:
    """What is asked of trained models of one shape."""

    def __init__(self, name: str, shape: Shape, plan: Plan, record: Recorder, fit: Games, test: Games) -> None:
        self.name, self.shape, self.plan, self.record, self.fit, self.test = name, shape, plan, record, fit, test

    def scored(self, train_x: Any, test_x: Any, frame: str, kind: str, seed: int = 0) -> np.ndarray:
        """For each game of the test: squares, errors, and the same of the occupied and of the turned."""
        fit, test = getattr(self.fit, frame), getattr(self.test, frame)
        if kind.startswith("ridge"):
            probe = linear(train_x, fit, self.fit.counted, float(kind.split()[1]))
        else:
            probe = softmax_probe(train_x, fit, self.fit.counted, 0 if kind == "softmax" else 256, seed)
        return counted_wrong(read_out(probe, test_x), test, self.test.counted, self.test.turned)

    def note(self, wrong: np.ndarray, blocks: bool = False, **what: object) -> float:
        """Writes what a probe got wrong, and gives its share of errors."""
        self.record.add("probes", model=self.name, **what, **totals(wrong))
        if blocks:
            for block, part in enumerate(np.array_split(wrong, BLOCKS)):
                self.record.add("blocks", model=self.name, **what, block=block, **totals(part))
        return float(wrong[:, 1].sum() / wrong[:, 0].sum())

    def moves_alone(self, deep: bool) -> None:
        """Probes of the moves, without a model."""
        both: dict[str, tuple[list[np.ndarray], list[np.ndarray]]] = {"history both ways": ([], [])}
        pairs = zip(move_features(self.fit), move_features(self.test), strict=True)
        for (what, a), (_, b) in pairs:
            for frame in ("mine", "colour"):
                wrong = self.scored(a, b, frame, f"ridge {RIDGE:g}")
                self.note(wrong, True, seed=-1, features=what, layer=-1, frame=frame, probe="ridge")
            if "history" in what:
                both["history both ways"][0].append(a)
                both["history both ways"][1].append(b)
        a, b = (np.concatenate(part, -1) for part in both["history both ways"])
        for frame in ("mine", "colour"):
            for kind in (f"ridge {RIDGE:g}", *(("softmax", "hidden") if deep else ())):
                wrong = self.scored(a, b, frame, kind)
                error = self.note(
                    wrong, True, seed=-1, features="history both ways", layer=-1, frame=frame, probe=kind.split()[0]
                )
                self.record.say("moves alone", frame, kind, round(error, 4))

    def at_checkpoint(self, weights: Any, seed: int, step: int, seen: int, last: bool) -> dict[int, float]:
        """Legal moves and probes of every layer; gives the errors by layer."""
        logits, fit_x = streams(self.shape, weights, self.fit.signs)
        logits, test_x = streams(self.shape, weights, self.test.signs)
        good = legality(logits, self.test)
        errors = {}
        for layer in range(self.shape.layers + 1):
            wrong = self.scored(fit_x[layer], test_x[layer], "mine", f"ridge {RIDGE:g}")
            t = totals(wrong)
            errors[layer] = t["wrong"] / t["squares"]
            self.record.add("training", model=self.name, seed=seed, step=step, games=seen, layer=layer, **good, **t)
            final = last or step == 0
            if final:
                what = "trained" if last else "untrained"
                about = {"seed": seed, "features": what, "layer": layer}
                self.note(wrong, True, **about, frame="mine", probe="ridge")
                wrong = self.scored(fit_x[layer], test_x[layer], "colour", f"ridge {RIDGE:g}")
                self.note(wrong, True, **about, frame="colour", probe="ridge")
        return errors

    def at_the_end(self, trained: Any, kinds: dict[str, Cases]) -> dict[int, dict[str, Any]]:
        """All seeds when training is done, beside what they were before it."""
        kept = {}
        for seed in range(self.plan.seeds):
            before, after = (at_seed(trained.kept[k], seed) for k in (0, -1))
            blank = self.at_checkpoint(before, seed, 0, 0, False)
            last = trained.steps[-1]
            read = self.at_checkpoint(after, seed, last, last * self.plan.batch, True)
            kept[seed] = self.interventions(after, seed, kinds)
            if seed == 0:
                self.record.say(self.name, "trained", read, "untrained", blank)
                self.other_probes(after, 0, min(read, key=lambda layer: read[layer]), "trained")
                self.other_probes(before, 0, min(blank, key=lambda layer: blank[layer]), "untrained")
        return kept

    def other_probes(self, weights: Any, seed: int, layer: int, features: str) -> None:
        """Other ways of fitting a probe, for one layer."""
        _, fit_x = streams(self.shape, weights, self.fit.signs)
        _, test_x = streams(self.shape, weights, self.test.signs)
        for kind in ("ridge 1e-3", "ridge 1e-4", "ridge 1e-6", "softmax", "hidden"):
            for frame in ("mine", "colour") if kind in ("softmax", "hidden") else ("mine",):
                wrong = self.scored(fit_x[layer], test_x[layer], frame, kind)
                error = self.note(wrong, True, seed=seed, features=features, layer=layer, frame=frame, probe=kind)
                self.record.say(self.name, seed, features, layer, frame, kind, round(error, 4))

    def interventions(self, weights: Any, seed: int, kinds: dict[str, Cases]) -> dict[str, Any]:
        """Changes of the board inside: how far and from which layer on, by some cases; what comes of it, by others."""
        _, fit_x = streams(self.shape, weights, self.fit.signs)
        probes = [linear(x, self.fit.mine, self.fit.counted, RIDGE) for x in fit_x]
        means = [mean_readings(p, x, self.fit) for p, x in zip(probes, fit_x, strict=True)]
        patterns = [pattern_of(x, self.fit) for x in fit_x]
        del fit_x
        turn = kinds["turn"]
        score = turn.part(slice(self.plan.chosen_on, None))
        best: tuple[float, Any] = (np.inf, None)
        tools = Tools(self.shape, weights, probes, means, patterns)
        layers = self.shape.layers
        spans = [(a, layers - 1) for a in range(1, layers)] + [(a, a) for a in range(1, layers)]
        for along in ("probe", "pattern"):
            for first, last in spans:
                for kappa in KAPPAS:
                    wrong = tools.errors(turn, along, first, last, kappa)
                    a, b = (float(part.mean()) for part in np.split(wrong, [self.plan.chosen_on]))
                    self.record.add(
                        "grid", model=self.name, seed=seed, along=along, first=first, last=last, kappa=kappa,
                        chosen_on=a, scored_on=b,
                    )  # fmt: skip
                    best = min(best, (a, (along, first, last, kappa)), key=lambda pair: pair[0])
        setting = best[1]
        for kind, cases in {**kinds, "turn": score}.items():
            results = tools.compared(cases, setting, np.random.default_rng([seed, 9]))
            for k in range(len(cases.square)):
                self.record.add(
                    "edits", model=self.name, seed=seed, kind=kind, ply=int(cases.ply[k]), square=int(cases.square[k]),
                    moves=int(cases.before[k].sum()), changed_moves=int(cases.after[k].sum()),
                    **{what: round(float(values[k]), 4) for what, values in results.items()},
                )  # fmt: skip
            short = {what: round(float(values.mean()), 3) for what, values in results.items()}
            self.record.say(self.name, seed, kind, setting, short)
        return {"setting": setting, "probes": probes, "means": means, "patterns": patterns}


def mean_readings(probe: Any, x: Any, played: Games) -> np.ndarray:
    """What each state of each square reads on average where it is so, less its rival: (states, states, 36).

    [a, b, s] is the mean of score a less score b at square s over positions where the square's state is a.
    """
    scores = np.asarray(read_out(probe, x, scores=True))[played.counted]
    states = played.mine[played.counted]
    found = np.zeros((3, 3, othello.CELLS))
    for a in range(3):
        here = states == a
        many = np.maximum(here.sum(axis=0), 1)
        for b in range(3):
            found[a, b] = ((scores[..., a] - scores[..., b]) * here).sum(axis=0) / many
    return found


def pattern_of(x: Any, played: Games) -> np.ndarray:
    """The mean of the stream in each state of each square, at the same ply: (3, 36, d)."""
    x = np.asarray(x, np.float32)
    counted = played.counted
    ply_mean = (x * counted[..., None]).sum(0) / np.maximum(counted.sum(0), 1)[:, None]
    rows = (x - ply_mean)[counted]
    states = played.mine[counted]
    found = np.zeros((3, othello.CELLS, x.shape[-1]), np.float32)
    for a in range(3):
        here = (states == a).astype(np.float32)
        found[a] = (here.T @ rows) / np.maximum(here.sum(axis=0), 1)[:, None]
    return found


@dataclass(frozen=True)
class Cases:
    """Positions with a square to change: what the model has read, and the legal moves before and after."""

    signs: np.ndarray
    ply: np.ndarray
    square: np.ndarray
    was: np.ndarray
    wanted: np.ndarray
    elsewhere: np.ndarray
    elsewhere_was: np.ndarray
    before: np.ndarray
    after: np.ndarray

    def part(self, rows: slice) -> Cases:
        """Some of the cases."""
        return Cases(**{k: getattr(self, k)[rows] for k in self.__dataclass_fields__})


CENTRE = (14, 15, 20, 21)


def cases_of(
    played: Games, count: int, kind: str, seed: int, plies: range, known: dict[int, set] | None = None
) -> Cases:
    """Changes that move the set of legal moves and leave some: one in a game.

    "turn": a disc changes its owner. "empty centre": one of the four squares that are never empty is emptied. With
    the list of positions that games reach at each ply, those are taken whose changed board is in it, or is not.
    """
    rng, rows = np.random.default_rng([27, seed]), []
    for game in rng.permutation(len(played.moves)):
        if len(rows) == count:
            break
        ply = int(rng.choice(plies))
        if not played.counted[game, ply]:
            continue
        own, other, legal = (int(part[game, ply]) for part in (played.own, played.other, played.legal))
        order = rng.permutation(CENTRE if kind == "empty centre" else othello.CELLS)
        for square in map(int, order):
            bit = int(othello.BITS[square])
            was = 1 if own & bit else 2 if other & bit else 0
            if not was:
                continue
            if kind == "empty centre":
                new = own & ~bit, other & ~bit
            else:
                new = own ^ bit, other ^ bit
            now = int(othello.legal_moves(np.array([new[0]], np.uint64), np.array([new[1]], np.uint64))[0])
            if not now or now == legal:
                continue
            if known is not None and ((new in known[ply]) != (kind == "turn, reachable")):
                continue
            held = [k for k in range(othello.CELLS) if (own | other) & int(othello.BITS[k]) and k != square]
            at = int(rng.choice(held))
            at_was = 1 if own & int(othello.BITS[at]) else 2
            wanted = 0 if kind == "empty centre" else 3 - was
            rows.append((played.signs[game], ply, square, was, wanted, at, at_was, legal, now))
            break
    signs, ply, square, was, wanted, at, at_was, legal, now = (np.array(part) for part in zip(*rows, strict=True))
    before, after = (othello.squares(part.astype(np.uint64)) for part in (legal, now))
    return Cases(signs, ply, square, was, wanted, at, at_was, before, after)


def set_errors(logits: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Moves wrongly predicted and wrongly left out when as many are predicted as are legal (Li et al. 2022)."""
    number = wanted.sum(axis=-1)
    order = np.argsort(-logits[:, : othello.CELLS], axis=-1)
    rank = np.argsort(order, axis=-1)
    said = rank < number[:, None]
    return (said != wanted).sum(axis=-1)


class Tools:
    """What is needed to change a board inside one model."""

    def __init__(self, shape: Shape, weights: Any, probes: Any, means: Any, patterns: Any) -> None:
        self.shape, self.weights, self.means, self.patterns = shape, weights, means, patterns
        self.probes = [tuple(np.asarray(part) for part in probe) for probe in probes]

    def changed(
        self, cases: Cases, along: str, first: int, last: int, kappa: float,
        noise: np.ndarray | None = None, elsewhere: bool = False,
    ) -> np.ndarray:  # fmt: skip
        """Logits at the position, once the stream after layers first to last was moved."""
        square = cases.elsewhere if elsewhere else cases.square
        was = cases.elsewhere_was if elsewhere else cases.was
        wanted = 3 - was if elsewhere else cases.wanted
        w, v, bias, target, on = [], [], [], [], []
        for layer in range(self.shape.layers + 1):
            weights, biases = self.probes[layer]
            direction = weights[:, square, wanted] - weights[:, square, was]
            w.append(direction.T)
            bias.append(biases[square, wanted] - biases[square, was])
            target.append(kappa * self.means[layer][wanted, was, square])
            way = self.patterns[layer][wanted, square] - self.patterns[layer][was, square]
            v.append(direction.T if along == "probe" else way)
            on.append(float(first <= layer <= last))
        arrays = [np.asarray(part, np.float32) for part in (w, v, bias, target, on)]
        rest = np.zeros_like(arrays[0][0]) if noise is None else noise.astype(np.float32)
        flag = np.float32(noise is not None)
        return edited(self.shape, self.weights, cases.signs, cases.ply, arrays, rest, flag)

    def errors(self, cases: Cases, along: str, first: int, last: int, kappa: float) -> np.ndarray:
        """Wrong moves for the changed board."""
        return set_errors(self.changed(cases, along, first, last, kappa), cases.after)

    def compared(self, cases: Cases, setting: tuple[str, int, int, float], rng: np.random.Generator) -> dict[str, Any]:
        """Wrong moves: on its own board, untouched, changed, pushed at random, changed elsewhere; and probabilities."""
        along, first, last, kappa = setting
        noise = rng.standard_normal((len(cases.square), self.shape.width))
        noise /= np.linalg.norm(noise, axis=1, keepdims=True)
        untouched = self.changed(cases, along, self.shape.layers + 1, 0, kappa)
        changed = self.changed(cases, along, first, last, kappa)
        at_random = self.changed(cases, along, first, last, kappa, noise=noise)
        elsewhere = self.changed(cases, along, first, last, kappa, elsewhere=True)
        found = {
            "own": set_errors(untouched, cases.before),
            "untouched": set_errors(untouched, cases.after),
            "changed": set_errors(changed, cases.after),
            "random": set_errors(at_random, cases.after),
            "elsewhere": set_errors(elsewhere, cases.after),
        }
        for name, logits in (("mass_untouched", untouched), ("mass_changed", changed), ("mass_random", at_random)):
            share = np.exp(logits[:, : othello.CELLS] - logits[:, : othello.CELLS].max(axis=1, keepdims=True))
            share /= share.sum(axis=1, keepdims=True)
            found[name] = (share * cases.after).sum(axis=1)
        return found


def kinds_of_cases(test: Games, more: Games, plan: Plan) -> dict[str, Cases]:
    """The changes that are made in every model."""
    known = {ply: {(int(a), int(b)) for a, b in othello.reachable(ply)} for ply in (6, 7, 8)}
    few = plan.cases // 2
    return {
        "turn": cases_of(more, plan.cases, "turn", 1, range(5, 29)),
        "turn, reachable": cases_of(more, few, "turn, reachable", 2, range(6, 9), known),
        "turn, unreachable": cases_of(more, few, "turn, unreachable", 3, range(6, 9), known),
        "empty centre": cases_of(more, few, "empty centre", 4, range(5, 29)),
    }


def marks(steps: int, least: int) -> list[int]:
    """Steps at which a model is kept: none, then growing by half and by a third in turn, then the last."""
    found, k = [0], least
    while k < steps:
        found += [k, k * 3 // 2] if k * 3 // 2 < steps else [k]
        k *= 2
    return [*found, steps]


def doubling(steps: int, least: int) -> list[int]:
    """Steps at which a model is kept: none, then growing fourfold, then the last."""
    return [0, *(least * 4**k for k in range(9) if least * 4**k < steps), steps]


def main() -> None:
    """Everything, within the seconds that are given."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=460)
    parser.add_argument("--slice", action="store_true")
    parser.add_argument("--train", default="small=45,large=165", help="seconds of training by shape")
    parser.add_argument("--text", help="a file of experiments/lexed.py, for the models that read bytes")
    parser.add_argument("--readers", type=float, default=25, help="seconds of training of each of those")
    given = parser.parse_args()
    plan = SLICE if given.slice else Plan()
    record = Recorder(given.out)
    ends = time.time() + given.seconds
    drawing = Pool(plan)
    about: dict[str, Any] = {"plan": asdict(plan), "models": {}}
    if given.text:
        try:
            readers(given.text, plan, given.readers, record, about)
        except Exception as error:
            record.say("readers failed", repr(error))
    pool = drawing.games()
    record.say("games", len(pool))
    fit, test, more = games(plan.probe_games, 901), games(plan.test_games, 902), games(3 * plan.cases, 903)
    kinds = kinds_of_cases(test, more, plan)
    record.say("cases", {kind: len(each.square) for kind, each in kinds.items()})
    about |= {"games": len(pool), "by_frequency": by_frequency(fit, test)}
    trainer = Trainer(pool, BEGIN)
    for at, (name, seconds) in enumerate(part.split("=") for part in given.train.split(",")):
        shape = SHAPES[name]
        time_left = min(float(seconds), ends - time.time() - 60)
        if at and time_left < 15:
            break
        trained = trainer.train(
            shape, PEAK[name], plan.batch, plan.seeds, time_left, plan.least, plan.most_steps, marks
        )
        about["models"][name] = {**asdict(shape), **trained.about}
        record.say(name, trained.about)
        study = Study(name, shape, plan, record, fit, test)
        kept = study.at_the_end(trained, kinds)
        if name == "small":
            save_small(given.out, shape, at_seed(trained.kept[-1], 0), kept[0], test)
            about["small_setting"] = kept[0]["setting"]
        if at == 0:
            study.moves_alone(deep=True)
        for k in range(1, len(trained.steps) - 1):
            for seed in range(plan.seeds):
                step = trained.steps[k]
                if time.time() < ends:
                    study.at_checkpoint(at_seed(trained.kept[k], seed), seed, step, step * plan.batch, False)
        record.say(name, "done")
        (given.out / "board-about.json").write_text(json.dumps(about, indent=1))
    record.say("end")


def readers(path: str, plan: Plan, seconds: float, record: Recorder, about: dict[str, Any]) -> None:
    """Transformers that read Python's library byte by byte, and what their units know."""
    with np.load(path) as kept:
        packed = {name: kept[name] for name in kept.files}
    if plan.games < 100_000:  # a slice
        packed |= {name: packed[name][::20] for name in ("at", "inside", "module")}
    places, blank = unasked.Places(packed), np.zeros(unasked.BLANK, np.uint8)
    parts = np.split(packed["trained"], np.cumsum(packed["sizes"])[:-1])
    trainer = Trainer(np.concatenate([piece for part in parts for piece in (blank, part)]), TEXT_BEGINS)
    seen = places.before(127).astype(np.int32)
    seen = np.concatenate([np.full((len(seen), 1), TEXT_BEGINS, np.int32), seen], axis=1)
    target = places.text[places.at]
    batch = plan.batch // 4
    seeds = min(3, plan.seeds)
    for name, shape in READERS.items():
        trained = trainer.train(shape, 2e-3 if shape.width < 200 else 1e-3, batch, seeds, seconds, plan.least, plan.most_steps, doubling)  # fmt: skip
        about["models"][name] = {**asdict(shape), **trained.about}
        record.say(name, trained.about)
        for k in (0, len(trained.steps) - 1, *range(1, len(trained.steps) - 1)):
            for seed in range(seeds):
                w, step = at_seed(trained.kept[k], seed), trained.steps[k]
                found, bits = [], 0.0
                for rows in np.array_split(np.arange(len(seen)), max(1, len(seen) // 4000)):
                    hidden, logits = units(shape, w, seen[rows])
                    found.append(hidden.transpose(1, 0, 2).reshape(len(rows), -1))
                    told = np.asarray(logits, np.float64)
                    told -= np.log(np.exp(told - told.max(1, keepdims=True)).sum(1, keepdims=True)) + told.max(1, keepdims=True)  # fmt: skip
                    bits -= float(told[np.arange(len(rows)), target[rows]].sum()) / np.log(2) / len(seen)
                for line in unasked.judged(jnp.concatenate(found), places, classifier, ranks):
                    record.add("readers", model=name, parameters=shape.parameters, step=step,
                               tokens=step * batch * shape.places, seed=seed, bits=bits, **line)  # fmt: skip
        record.say(name, "read")


def save_small(out: Path, shape: Shape, weights: Any, kept: dict[str, Any], test: Games) -> None:
    """The small model and its probes, and what it answers in the first games of the test."""
    arrays = {k: np.asarray(v, np.float16) for k, v in weights.items()}
    probes = {f"probe_{k}": np.asarray(part, np.float16) for k, (part, _) in enumerate(kept["probes"])}
    biases = {f"bias_{k}": np.asarray(part, np.float16) for k, (_, part) in enumerate(kept["probes"])}
    means = {f"mean_{k}": np.asarray(part, np.float16) for k, part in enumerate(kept["means"])}
    patterns = {f"pattern_{k}": np.asarray(part, np.float16) for k, part in enumerate(kept["patterns"])}
    logits, _ = streams(shape, {k: v.astype(np.float32) for k, v in arrays.items()}, test.signs[:8])
    np.savez_compressed(out / "board-small.npz", **arrays, **probes, **biases, **means, **patterns)
    np.savez_compressed(out / "board-small-answers.npz", moves=test.moves[:8], logits=np.asarray(logits, np.float32))


if __name__ == "__main__":
    main()
