"""Run commands as a step: how long each took, how it ended, and the most memory that all their processes took."""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from benchmarks.record import Command, Memory

INTERVAL = 0.1
"""Seconds between two looks at the memory, or more where a look takes long: a twentieth of the time at most."""

Argv = Sequence[str]


class Over(Exception):
    """A step took longer than it may."""


@dataclass
class Family:
    """The processes of a step, and the most memory they took at once."""

    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)
    peak: tuple[int, int, int] = (0, 0, 0)

    def members(self) -> Iterator[psutil.Process]:
        """Every process that was started and still runs, with all that those started."""
        for started in list(self.processes):
            if started.returncode is None:
                with contextlib.suppress(psutil.Error):
                    process = psutil.Process(started.pid)
                    yield process
                    yield from process.children(recursive=True)

    def look(self) -> None:
        """Add up the memory of all processes as they are now."""
        sums = [0, 0, 0]
        for process in self.members():
            with contextlib.suppress(psutil.Error, OSError):
                full = process.memory_full_info()
                for nth, taken in enumerate((full.rss, full.uss, getattr(full, "pss", full.uss))):
                    sums[nth] += taken
        self.peak = (max(self.peak[0], sums[0]), max(self.peak[1], sums[1]), max(self.peak[2], sums[2]))

    def end(self) -> None:
        """End them all."""
        gone = list(self.members())
        for one in gone:
            with contextlib.suppress(psutil.Error):
                one.kill()
        for process in self.processes:
            process.kill()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=5)
        psutil.wait_procs(gone, timeout=5)

    def watch(self, done: threading.Event) -> None:
        """Look until it is done."""
        pause = INTERVAL
        while not done.wait(pause):
            began = time.perf_counter()
            self.look()
            pause = max(INTERVAL, 20 * (time.perf_counter() - began))


@contextlib.contextmanager
def family() -> Iterator[Family]:
    """Processes that are watched, and ended at the end, whatever comes."""
    ours, done = Family(), threading.Event()
    watcher = threading.Thread(target=ours.watch, args=(done,), daemon=True)
    watcher.start()
    try:
        yield ours
    finally:
        done.set()
        watcher.join()
        ours.end()


def start(argv: Argv, folder: Path, env: Mapping[str, str], log: Path, ours: Family) -> subprocess.Popen[bytes]:
    """Start a command in a session of its own; what it says goes to the log."""
    with log.open("ab") as out:
        process = subprocess.Popen(
            list(argv), cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True
        )
    ours.processes.append(process)
    return process


@dataclass(frozen=True)
class Taken:
    """What a step took; `over` where it was ended at its limit."""

    commands: tuple[Command, ...]
    memory: Memory
    over: bool = False


def measure(
    commands: Sequence[Argv], folder: Path, env: Mapping[str, str], log: Path, limit: float, together: bool = False
) -> Taken:
    """Run commands one after another, or `together`, as many at a time as there are cores and timed as one."""
    done: list[Command] = []
    over = False
    with family() as ours:
        deadline = time.monotonic() + limit
        try:
            if together:
                done.append(_side_by_side(commands, folder, env, log, ours, deadline))
            else:
                done.extend(_timed(argv, folder, env, log, ours, deadline) for argv in commands)
        except Over:
            over = True
    rss, uss, pss = ours.peak
    return Taken(tuple(done), Memory(rss_bytes=rss, uss_bytes=uss, pss_bytes=pss), over)


def _timed(argv: Argv, folder: Path, env: Mapping[str, str], log: Path, ours: Family, deadline: float) -> Command:
    began = time.perf_counter()
    process = start(argv, folder, env, log, ours)
    try:
        code = process.wait(timeout=max(0.0, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        raise Over from None
    return Command(seconds=round(time.perf_counter() - began, 4), exit=code)


def _side_by_side(
    commands: Sequence[Argv], folder: Path, env: Mapping[str, str], log: Path, ours: Family, deadline: float
) -> Command:
    began = time.perf_counter()
    pool = ThreadPoolExecutor(cores())
    try:
        futures = [pool.submit(_timed, argv, folder, env, log, ours, deadline) for argv in commands]
        codes = [future.result().exit for future in futures]
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        ours.end()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    return Command(seconds=round(time.perf_counter() - began, 4), exit=max(codes, key=abs, default=0))


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
