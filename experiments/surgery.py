"""Boards that are changed inside a model, and what the model then expects."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from experiments.cases import Cases, cases_of, set_errors
from experiments.mindful import Shape, edited, read_out
from experiments.played import Games
from snippets import othello

Array = NDArray[Any]


def mean_readings(probe: Any, x: Any, played: Games) -> Array:
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


def pattern_of(x: Any, played: Games) -> Array:
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


KAPPAS = (0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 4.5, 7.0, 10.0)
"""How far a change goes: times the reading that the square has on average where it truly is so."""


class Tools:
    """What is needed to change a board inside one model."""

    def __init__(self, shape: Shape, weights: Any, probes: Any, means: Any, patterns: Any) -> None:
        self.shape, self.weights, self.means, self.patterns = shape, weights, means, patterns
        self.probes = [tuple(np.asarray(part) for part in probe) for probe in probes]

    def changed(
        self, cases: Cases, along: str, first: int, last: int, kappa: float,
        noise: Array | None = None, elsewhere: bool = False,
    ) -> Array:  # fmt: skip
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

    def errors(self, cases: Cases, along: str, first: int, last: int, kappa: float) -> Array:
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


def kinds_of_cases(more: Games, many: int) -> dict[str, Cases]:
    """The changes that are made in every model."""
    known = {ply: {(int(a), int(b)) for a, b in othello.reachable(ply)} for ply in (6, 7, 8)}
    few = many // 2
    return {
        "turn": cases_of(more, many, "turn", 1, range(5, 29)),
        "turn, reachable": cases_of(more, few, "turn, reachable", 2, range(6, 9), known),
        "turn, unreachable": cases_of(more, few, "turn, unreachable", 3, range(6, 9), known),
        "empty centre": cases_of(more, few, "empty centre", 4, range(5, 29)),
    }
