"""What two runs would not share: the clock, and random numbers that no seed fixes.

Functions that read them are replaced, in the essay's process alone, by ones that ask first. A library may read the
clock for itself; the essay and its snippets may not. Nobody may draw bits from the system, or from a generator that
all share and nobody has seeded.
"""

from __future__ import annotations

import ast
import datetime
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

Asked = Callable[[str], None]
"""Called with the name of what is read; raises where it may not be."""

CLOCKS = tuple(
    f"{clock}{unit}"
    for clock in ("time", "monotonic", "perf_counter", "process_time", "thread_time")
    for unit in ("", "_ns")
)
UNLESS_TOLD = {"localtime": 0, "gmtime": 0, "ctime": 0, "asctime": 0, "strftime": 1}
"""Functions that read the clock where this argument is missing."""
_MIDDLEMEN = ("random", "secrets", "uuid", "numpy.random", __name__)
_MAY_DRAW = ("tempfile", "multiprocessing", "jupyter_client", "ipykernel", "IPython", "zmq", "tornado", "asyncio")
"""Who draws bits for names that no reader sees."""


def refuse_clock(essays: Callable[[FrameType], bool], asked: Asked) -> None:
    """From now on, ask before code of which `essays` holds reads the time of day or a timer."""
    for name in CLOCKS:
        _replace_clock(name, None, essays, asked)
    for name, argument in UNLESS_TOLD.items():
        _replace_clock(name, argument, essays, asked)
    real = datetime.datetime, datetime.date

    class Kind(type):
        def __instancecheck__(cls, instance: Any) -> bool:
            return isinstance(instance, real[0] if cls.__name__ == "datetime" else real[1])

        def __subclasscheck__(cls, other: type) -> bool:
            return issubclass(other, real[0] if cls.__name__ == "datetime" else real[1])

    def read(name: str, frame: FrameType) -> None:
        if essays(frame):
            asked(name)

    class Moment(datetime.datetime, metaclass=Kind):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            read("datetime.now", sys._getframe(1))
            return real[0].now(tz)

        @classmethod
        def utcnow(cls) -> Any:
            read("datetime.utcnow", sys._getframe(1))
            return real[0].utcnow()

        @classmethod
        def today(cls) -> Any:
            read("datetime.today", sys._getframe(1))
            return real[0].today()

    class Day(datetime.date, metaclass=Kind):
        @classmethod
        def today(cls) -> Any:
            read("date.today", sys._getframe(1))
            return real[1].today()

    for made, name in ((Moment, "datetime"), (Day, "date")):
        made.__name__ = made.__qualname__ = name
        made.__module__ = "datetime"
        setattr(datetime, name, made)


def _replace_clock(name: str, argument: int | None, essays: Callable[[FrameType], bool], asked: Asked) -> None:
    real = getattr(time, name)

    def read(*given: Any) -> Any:
        if (argument is None or len(given) <= argument) and essays(sys._getframe(1)):
            asked(f"time.{name}")
        return real(*given)

    setattr(time, name, read)


def refuse_entropy(for_itself: Callable[[FrameType], bool], asked: Asked) -> None:
    """From now on, ask before bits are drawn from the system, but by a library `for_itself`."""
    import numpy.random  # its generators draw through `secrets`, whose functions it has taken by name

    draw, bits, seed = os.urandom, random.SystemRandom.getrandbits, random.Random.seed

    def urandom(size: int) -> bytes:
        _ask(for_itself, asked, "os.urandom")
        return draw(size)

    def randbits(k: int) -> int:
        _ask(for_itself, asked, "numpy.random.default_rng() without a seed")
        return bits(random.SystemRandom(), k)

    def seeded(self: Any, a: Any = None, version: int = 2) -> None:
        if a is None and not isinstance(self, random.SystemRandom):
            _ask(for_itself, asked, "random.Random() without a seed")
        seed(self, a, version)

    os.urandom = urandom
    vars(random)["_urandom"] = urandom
    vars(numpy.random.bit_generator)["randbits"] = randbits
    random.Random.seed = seeded  # type: ignore[method-assign]
    vars(random)["seed"] = vars(random)["_inst"].seed


def _ask(for_itself: Callable[[FrameType], bool], asked: Asked, what: str) -> None:
    frame: FrameType | None = sys._getframe(2)
    while frame is not None and _belongs(frame, _MIDDLEMEN):
        frame = frame.f_back
    if frame is None or not (_belongs(frame, _MAY_DRAW) or for_itself(frame)):
        asked(what)


def _belongs(frame: FrameType, packages: tuple[str, ...]) -> bool:
    name = str(frame.f_globals.get("__name__"))
    return any(name == package or name.startswith(f"{package}.") for package in packages)


class State:
    """The generators that all code of a process shares; knows whether they were drawn from before they were seeded."""

    def __init__(self) -> None:
        import numpy.random

        self.numpy = vars(numpy.random)["mtrand"]._rand
        self.seeded = {"random": False, "numpy.random": False}
        self._note(vars(random), "random", ("seed", "setstate"))
        self._note(vars(numpy.random), "numpy.random", ("seed", "set_state"))
        self.last = self._now()

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

    def drawn(self) -> Iterator[str]:
        """The shared generators that were drawn from since the last call, and have no seed."""
        now = self._now()
        for which, state in now.items():
            if state != self.last[which] and not self.seeded[which]:
                yield f"the shared generator of {which}"
        self.last = now


def clock_literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of `datetime64("now")` and `datetime64("today")`, which read the clock in C."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "datetime64":
            for argument in node.args:
                if isinstance(argument, ast.Constant) and str(argument.value) in ("now", "today"):
                    yield node.lineno, ast.unparse(node)
