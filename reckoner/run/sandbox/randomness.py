"""In an essay's process, refuse random numbers that no seed fixes, since two runs would not share them.

These are bits drawn from the system, and numbers drawn from a shared generator that has not been seeded.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable, Iterator
from functools import wraps
from types import FrameType
from typing import Any

from reckoner.run.sandbox.clock import Asked, belongs

_RANDOM_MODULES = ("random", "secrets", "uuid", "numpy.random", __name__)
_MAY_DRAW = ("tempfile", "multiprocessing", "jupyter_client", "ipykernel", "IPython", "zmq", "tornado", "asyncio")
"""Modules that draw bits for names that no reader sees."""


def refuse_entropy(for_itself: Callable[[FrameType], bool], asked: Asked) -> None:
    """From now on, ask before bits are drawn from the system, but by a library `for_itself`."""
    import numpy.random  # its generators draw through `secrets`, whose functions it has taken by name

    draw, bits, seed = os.urandom, random.SystemRandom.getrandbits, random.Random.seed

    def urandom(size: int) -> bytes:
        _ask(for_itself, asked, "os.urandom")
        return draw(size)

    def getrandom(size: int, flags: int = 0) -> bytes:
        return urandom(size)

    def randbits(k: int) -> int:
        if not belongs(sys._getframe(1), ("numpy.random._pickle",)):  # a copy, whose state is set next
            _ask(for_itself, asked, "numpy.random.default_rng() without a seed")
        return bits(random.SystemRandom(), k)

    def seeded(self: Any, a: Any = None, version: int = 2) -> None:
        if a is None and not isinstance(self, random.SystemRandom):
            _ask(for_itself, asked, "random.Random() without a seed")
        seed(self, a, version)

    os.urandom = urandom
    if hasattr(os, "getrandom"):
        os.getrandom = getrandom
    vars(random)["_urandom"] = urandom
    vars(numpy.random.bit_generator)["randbits"] = randbits

    class RandomState(numpy.random.RandomState):
        """Numpy's own draws bits from the system first, also where it is given a seed."""

        def __init__(self, seed: Any = None) -> None:
            if seed is None:
                _ask(for_itself, asked, "numpy.random.RandomState() without a seed")
            if not hasattr(seed, "capsule"):
                seed, given = numpy.random.MT19937(0), seed
                seed._legacy_seeding(given)
            super().__init__(seed)

    vars(numpy.random)["RandomState"] = RandomState
    random.Random.seed = seeded  # type: ignore[method-assign]
    vars(random)["seed"] = vars(random)["_inst"].seed


def _ask(for_itself: Callable[[FrameType], bool], asked: Asked, what: str) -> None:
    frame: FrameType | None = sys._getframe(2)
    while frame is not None and belongs(frame, _RANDOM_MODULES):
        frame = frame.f_back
    if frame is None or not (belongs(frame, _MAY_DRAW) or for_itself(frame)):
        asked(what)


class SharedGenerators:
    """The generators that all code of a process shares, with whether each has been seeded."""

    def __init__(self, line: Callable[[], int]) -> None:
        import numpy.random

        self.line, self.first = line, dict[str, int]()

        self.numpy = vars(numpy.random)["mtrand"]._rand
        self.seeded = {"random": False, "numpy.random": False}
        self._note(vars(random), "random", ("seed", "setstate"))
        self._note(vars(numpy.random), "numpy.random", ("seed", "set_state"))
        self._mark_draws(vars(random), "random", vars(random)["_inst"])
        self._mark_draws(vars(numpy.random), "numpy.random", self.numpy)
        self.last = self._now()

    def _mark_draws(self, names: dict[str, Any], which: str, generator: Any) -> None:
        """Have functions that draw keep the line at which the running cell draws first."""
        for name, real in list(names.items()):
            if getattr(real, "__self__", None) is generator:
                names[name] = self._marking(real, which)

    def _marking(self, real: Callable[..., Any], which: str) -> Callable[..., Any]:
        @wraps(real)
        def draw(*given: Any, **named: Any) -> Any:
            if which not in self.first:
                self.first[which] = self.line()
            return real(*given, **named)

        return draw

    def _note(self, names: dict[str, Any], which: str, setters: tuple[str, ...]) -> None:
        for setter in setters:
            names[setter] = self._noting(names[setter], which)

    def _noting(self, real: Callable[..., Any], which: str) -> Callable[..., Any]:
        def note(*given: Any, **named: Any) -> Any:
            self.seeded[which] = True
            return real(*given, **named)

        return note

    def _now(self) -> dict[str, Any]:
        kind, keys, *rest = self.numpy.get_state()
        return {"random": random.getstate(), "numpy.random": (kind, keys.tobytes(), *rest)}

    def drawn(self) -> Iterator[tuple[str, int]]:
        """The shared generators that were drawn from since the last call and have no seed, each with the line."""
        now = self._now()
        for which, state in now.items():
            if state != self.last[which] and not self.seeded[which]:
                yield f"the shared generator of {which}", self.first.get(which, 1)
        self.last = now
