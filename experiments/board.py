"""A board in the mind: transformers that predict the next move of random games of Othello, 6 by 6, and what they hold.

    python -m experiments.board OUT                        # eight minutes of a GPU and three cores
    python -m experiments.board OUT --seconds 60 --slice   # a slice, on any machine

The games are drawn by `snippets/othello.py`. Several seeds are trained side by side, and kept at steps that grow by
half and by a third in turn. Then everything is read from games that no model was trained on: how often the next move
is legal, how well the board can be read by a linear probe, from what, and what becomes of the moves when a square is
changed.
Needs JAX (the extra `experiments`); `snippets/decoder.py` is the same forward pass in NumPy.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")
os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")

import jax.numpy as jnp
import numpy as np

from experiments import unasked
from experiments.cases import Cases
from experiments.mindful import (
    Shape,
    Trainer,
    at_seed,
    classifier,
    counted_wrong,
    history,
    linear,
    ranks,
    read_out,
    softmax_probe,
    streams,
    units,
)
from experiments.played import BEGIN, Games, by_frequency, games, legality
from experiments.records import append
from experiments.surgery import KAPPAS, Tools, kinds_of_cases, mean_readings, pattern_of
from snippets import othello

SHAPES = {
    "small": Shape(4, 64, 8, 192, othello.CELLS + 1, othello.PLIES),
    "middle": Shape(5, 128, 8, 512, othello.CELLS + 1, othello.PLIES),
    "slim": Shape(6, 64, 8, 192, othello.CELLS + 1, othello.PLIES),
    "large": Shape(6, 256, 8, 1024, othello.CELLS + 1, othello.PLIES),
}
PEAK = {"small": 3e-3, "slim": 3e-3, "middle": 2e-3, "large": 1e-3}
SEEDS = 4
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
        found: list[np.ndarray] = []
        open_ = self.plan.workers
        while open_:
            chunk = self.queue.get()
            if chunk is None:
                open_ -= 1
            elif len(found) * self.size < self.plan.games:
                found.append(chunk)
        return np.concatenate(found)[: self.plan.games]


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
        probe: Any
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

    def moves_alone(self, fit: Games) -> None:
        """Probes of the whole list of moves, without a model, fitted to more games than the others."""
        own, self.fit = self.fit, fit
        a, b = history(jnp.asarray(fit.signs)), history(jnp.asarray(self.test.signs))
        for frame in ("mine", "colour"):
            for kind in ("ridge 1e-2", "softmax", "hidden"):
                wrong = self.scored(a, b, frame, kind)
                about = {"seed": -1, "features": "moves", "layer": len(fit.signs), "frame": frame}
                error = self.note(wrong, True, **about, probe=kind)
                self.record.say("moves alone", frame, kind, round(error, 4))
        self.fit = own

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
        for seed in range(trained.about["seeds"]):
            before, after = (at_seed(trained.kept[k], seed) for k in (0, -1))
            blank = self.at_checkpoint(before, seed, 0, 0, False)
            last = trained.steps[-1]
            read = self.at_checkpoint(after, seed, last, last * self.plan.batch, True)
            kept[seed] = self.interventions(after, seed, kinds)
            if seed == 0 and self.name != "slim":
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
    parser.add_argument("--gather", type=float, default=75, help="seconds of drawing games")
    parser.add_argument("--seeds", type=int, default=SEEDS)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--text", help="a file of experiments/lexed.py, for the models that read bytes")
    parser.add_argument("--readers", type=float, default=25, help="seconds of training of each of those")
    given = parser.parse_args()
    plan = SLICE if given.slice else replace(Plan(), gather=given.gather, seeds=given.seeds, batch=given.batch)
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
    kinds = kinds_of_cases(more, plan.cases)
    record.say("cases", {kind: len(each.square) for kind, each in kinds.items()})
    about |= {"games": len(pool), "by_frequency": by_frequency(fit, test)}
    trainer = Trainer(pool, BEGIN)
    for at, (name, seconds) in enumerate(part.split("=") for part in given.train.split(",")):
        shape = SHAPES[name]
        time_left = min(float(seconds), ends - time.time() - 35)
        if at and time_left < 15:
            break
        seeds = 1 if name == "slim" else plan.seeds  # one for the page alone
        most = plan.most_steps * (3 if name == "slim" else 1)
        trained = trainer.train(shape, PEAK[name], plan.batch, seeds, time_left, plan.least, most, marks)
        about["models"][name] = {**asdict(shape), **trained.about}
        record.say(name, trained.about)
        study = Study(name, shape, plan, record, fit, test)
        kept = study.at_the_end(trained, kinds)
        if name == "slim":
            save_small(given.out, shape, at_seed(trained.kept[-1], 0), kept[0], test)
            about["slim_setting"] = kept[0]["setting"]
        for k in range(1, len(trained.steps) - 1) if name != "slim" else ():
            for seed in range(seeds):
                step = trained.steps[k]
                if time.time() < ends:
                    study.at_checkpoint(at_seed(trained.kept[k], seed), seed, step, step * plan.batch, False)
        if name == "large" and time.time() < ends:
            study.moves_alone(games(3 * plan.probe_games, 904))
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
        peak = 2e-3 if shape.width < 200 else 1e-3
        trained = trainer.train(shape, peak, batch, seeds, seconds, plan.least, plan.most_steps, doubling)
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
                    told -= told.max(1, keepdims=True)
                    told -= np.log(np.exp(told).sum(1, keepdims=True))
                    bits -= float(told[np.arange(len(rows)), target[rows]].sum()) / np.log(2) / len(seen)
                for line in unasked.judged(jnp.concatenate(found), places, classifier, ranks):
                    record.add("readers", model=name, parameters=shape.parameters, step=step,
                               tokens=step * batch * shape.places, seed=seed, bits=bits, **line)  # fmt: skip
        record.say(name, "read")


def save_small(out: Path, shape: Shape, weights: Any, kept: dict[str, Any], test: Games) -> None:
    """The small model and its probes, and what it answers in the first games of the test."""
    arrays: dict[str, Any] = {k: np.asarray(v, np.float16) for k, v in weights.items()}
    probes = {f"probe_{k}": np.asarray(part, np.float16) for k, (part, _) in enumerate(kept["probes"])}
    biases = {f"bias_{k}": np.asarray(part, np.float16) for k, (_, part) in enumerate(kept["probes"])}
    means = {f"mean_{k}": np.asarray(part, np.float16) for k, part in enumerate(kept["means"])}
    patterns = {f"pattern_{k}": np.asarray(part, np.float16) for k, part in enumerate(kept["patterns"])}
    logits, _ = streams(shape, {k: v.astype(np.float32) for k, v in arrays.items()}, test.signs[:8])
    np.savez_compressed(out / "board-slim.npz", **(arrays | probes | biases | means | patterns))
    np.savez_compressed(out / "board-slim-answers.npz", moves=test.moves[:8], logits=np.asarray(logits, np.float32))


if __name__ == "__main__":
    main()
