"""In an essay's process, refuse what two runs would not share: the clock, and the machine's own numbers and names.

Functions that read them are replaced, in that process alone, by ones that ask first. A library may read the clock for
its own use. The essay and its snippets may not, and may not get the time of day through the standard library either.
Listings of folders, whose order is the file system's, are sorted.
"""

from __future__ import annotations

import datetime
import os
import platform
import socket
import sys
import time
import timeit
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from types import FrameType, ModuleType
from typing import Any

Asked = Callable[[str], None]
"""Called with the name of what is read; raises where it may not be."""

CLOCKS = tuple(
    f"{clock}{unit}"
    for clock in ("time", "monotonic", "perf_counter", "process_time", "thread_time", "clock_gettime")
    for unit in ("", "_ns")
    if hasattr(time, f"{clock}{unit}")
)
OF_DAY = ("time", "time_ns")
UNLESS_GIVEN = {"localtime": 0, "gmtime": 0, "ctime": 0, "asctime": 0, "strftime": 1}
"""Functions that read the clock where this argument is missing."""
MACHINES = {
    os: ("getpid", "getppid", "getlogin", "uname", "cpu_count", "getloadavg", "sched_getaffinity"),
    platform: ("node", "platform", "uname", "machine", "processor", "release", "version", "architecture"),
    socket: ("gethostname", "getfqdn"),
    uuid: ("getnode",),
}
"""Functions that give what each machine, or each process, has of its own."""


def refuse_clock(essays: Callable[[FrameType], bool], asked: Asked) -> None:
    """From now on, ask before code of which `essays` holds reads the time of day or a timer."""
    for name in CLOCKS:
        _replace(time, name, _through_stdlib(essays) if name in OF_DAY else essays, asked)
    for name, argument in UNLESS_GIVEN.items():
        _replace(time, name, _through_stdlib(essays), asked, argument)
    _replace(os, "times", essays, asked)
    _replace(timeit, "default_timer", essays, asked)
    _replace(timeit.Timer, "timeit", _through_stdlib(essays), asked)
    _replace(uuid, "uuid1", essays, asked)
    for name, methods in (("datetime", ("now", "utcnow", "today")), ("date", ("today",))):
        _replace_type(name, methods, _through_stdlib(essays), asked)


def _replace_type(name: str, methods: tuple[str, ...], essays: Callable[[FrameType], bool], asked: Asked) -> None:
    """Put in the place of a type of `datetime` one whose methods ask first; the real one's instances are of it too."""
    real = getattr(datetime, name)

    class Kind(type):
        def __instancecheck__(cls, instance: Any) -> bool:
            return isinstance(instance, real)

        def __subclasscheck__(cls, other: type) -> bool:
            return issubclass(other, real)

    def asking(method: str) -> classmethod[Any, Any, Any]:
        def read(cls: type, *given: Any, **named: Any) -> Any:
            if essays(sys._getframe(1)):
                asked(f"{name}.{method}")
            return getattr(real, method)(*given, **named)

        return classmethod(read)

    made = Kind(name, (real,), {"__module__": "datetime"} | {method: asking(method) for method in methods})
    setattr(datetime, name, made)


def refuse_machine(essays: Callable[[FrameType], bool], asked: Asked) -> None:
    """From now on, ask before code of which `essays` holds reads what each machine has of its own."""
    for module, names in MACHINES.items():
        for name in names:
            if hasattr(module, name):
                _replace(module, name, essays, asked)


def sort_listings() -> None:
    """From now on, folders are listed by name: their order would be the file system's."""
    listdir, scandir = os.listdir, os.scandir
    os.listdir = lambda *given, **named: sorted(listdir(*given, **named))  # type: ignore[assignment]
    os.scandir = lambda *given, **named: _Entries(scandir(*given, **named))  # type: ignore[assignment]
    os.supports_fd.update({os.listdir, os.scandir} if listdir in os.supports_fd else set())


class _Entries(AbstractContextManager[Any], Iterator[Any]):
    """What `os.scandir` gives, by name."""

    def __init__(self, entries: Any) -> None:
        with entries:
            self._entries = iter(sorted(entries, key=lambda entry: entry.name))

    def __next__(self) -> Any:
        return next(self._entries)

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give no more."""
        self._entries = iter(())


def _through_stdlib(essays: Callable[[FrameType], bool]) -> Callable[[FrameType], bool]:
    """Whether `essays` holds of the code that asks, be it through the standard library."""

    def holds(frame: FrameType | None) -> bool:
        while frame is not None and belongs(frame, tuple(sys.stdlib_module_names)):
            frame = frame.f_back
        return frame is not None and essays(frame)

    return holds


def _replace(
    place: ModuleType | type, name: str, essays: Callable[[FrameType], bool], asked: Asked, argument: int | None = None
) -> None:
    """Put in the place of a function one that asks first, where this argument is missing."""
    real = getattr(place, name)

    def read(*given: Any, **named: Any) -> Any:
        if (argument is None or len(given) <= argument) and essays(sys._getframe(1)):
            asked(f"{place.__name__}.{name}")
        return real(*given, **named)

    setattr(place, name, read)


def belongs(frame: FrameType, packages: tuple[str, ...]) -> bool:
    """Whether code of one of these packages runs in a frame."""
    name = str(frame.f_globals.get("__name__"))
    return name in packages or any(f"{name}.".startswith(f"{package}.") for package in packages)
