"""Boards that are changed inside a model, and what the model then expects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

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


@dataclass(frozen=True)
class Cases:
    """Positions with a square to change: what the model has read, and the legal moves before and after."""

    signs: Array
    ply: Array
    square: Array
    was: Array
    wanted: Array
    elsewhere: Array
    elsewhere_was: Array
    before: Array
    after: Array

    def part(self, rows: slice) -> Cases:
        """Some of the cases."""
        return Cases(**{k: getattr(self, k)[rows] for k in self.__dataclass_fields__})


CENTRE = (14, 15, 20, 21)


def cases_of(
    played: Games, count: int, kind: str, seed: int, plies: range, known: dict[int, set[tuple[int, int]]] | None = None
) -> Cases:
    """Changes that move the set of legal moves and leave some: one in a game.

    "turn": a disc changes its owner. "empty centre": one of the four squares that are never empty is emptied. With
    the list of positions that games reach at each ply, those are taken whose changed board is in it, or is not.
    """
    rng = np.random.default_rng([27, seed])
    rows: list[tuple[Any, ...]] = []
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
    *given, legal_before, legal_after = (np.array(part) for part in zip(*rows, strict=True))
    return Cases(*given, *(othello.squares(part.astype(np.uint64)) for part in (legal_before, legal_after)))


def set_errors(logits: Array, wanted: Array) -> Array:
    """Moves wrongly predicted and wrongly left out when as many are predicted as are legal (Li et al. 2022)."""
    number = wanted.sum(axis=-1)
    order = np.argsort(-logits[:, : othello.CELLS], axis=-1)
    rank = np.argsort(order, axis=-1)
    said = rank < number[:, None]
    wrong: Array = (said != wanted).sum(axis=-1)
    return wrong


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
