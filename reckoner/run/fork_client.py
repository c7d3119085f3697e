"""Run a job in a process forked for it from one that has the libraries imported already.

One such process (see `run/sandbox/fork_server.py`) serves all threads of this one. It is started when first asked for,
in a clean environment. It ends when this process ends, however it ends, with all that it started and wrote.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psutil

from reckoner.core import scratch
from reckoner.core.project import PACKAGE
from reckoner.run.sandbox.jobs import Job, Outcome, Trouble, ended, too_long

MOST_BYTES = 2**28
"""Bytes that an essay's process may say at once."""
MODULE = "reckoner.run.sandbox.fork_server"
"""The module that is started."""
STARTING = 120
"""Seconds that the libraries may take to be imported."""
CAN_FORK = hasattr(os, "fork") and hasattr(socket, "send_fds")


class ForkServer:
    """The process that forks, and the line to it."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, getattr(socket, "SOCK_SEQPACKET", socket.SOCK_STREAM))
        self.line, self.lock = ours, threading.Lock()
        self.running: set[int] = set()
        self.warmed: set[str] = set()
        self.folders = contextlib.ExitStack()
        self.scratch = self.folders.enter_context(scratch.temporary())
        command = [sys.executable, "-m", MODULE, str(theirs.fileno()), self.scratch]
        quiet: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
        if "RECKONER_DEBUG" not in os.environ:
            quiet["stderr"] = subprocess.DEVNULL
        self.process = subprocess.Popen(
            command, env=environment(), pass_fds=[theirs.fileno()], start_new_session=True, **quiet
        )
        theirs.close()

    def warm(self, names: tuple[str, ...]) -> None:
        """Let it import libraries, so that no essay need."""
        if fresh := sorted(set(names) - self.warmed):
            self.warmed.update(fresh)
            with self.lock, contextlib.suppress(OSError):
                self.line.sendall(" ".join(fresh).encode()[: 2**15])

    def fork(self) -> Connection:
        """The line to a new process."""
        ours, theirs = socket.socketpair()
        with self.lock, contextlib.suppress(OSError):
            socket.send_fds(self.line, [b"\n"], [theirs.fileno()])
        theirs.close()
        return Connection(ours.detach())

    def end(self, pid: int) -> None:
        """End an essay's process and all that it started; what has left its session, the server ends."""
        end(pid)
        self.running.discard(pid)
        with self.lock, contextlib.suppress(OSError):
            self.line.sendall(b"\n")

    def stop(self) -> None:
        """End it, and every essay's process with it."""
        with contextlib.suppress(OSError):
            self.line.shutdown(socket.SHUT_RDWR)
        for pid in list(self.running):
            end(pid)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=5)
        self.process.kill()
        self.process.wait()
        self.line.close()
        self.folders.close()


_servers: list[ForkServer] = []
"""The last one serves; those before it have ended."""
_starting = threading.Lock()


def fork_server() -> ForkServer:
    """The fork server of this process, started where there is none."""
    with _starting:
        if not _servers or _servers[-1].process.poll() is not None:
            _servers.append(ForkServer())
        return _servers[-1]


def stop() -> None:
    """End the fork servers that there are."""
    with _starting:
        while _servers:
            _servers.pop().stop()


atexit.register(stop)


def environment() -> dict[str, str]:
    """What an essay may know of its surroundings: the same everywhere, and nothing of the user's."""
    kept = {
        key: os.environ[key]
        for key in ("PATH", "SYSTEMROOT", "RECKONER_DEBUG", "RECKONER_BOUNDARY")
        if key in os.environ
    }
    return kept | {
        "PYTHONPATH": str(PACKAGE.parent),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "MPLBACKEND": "agg",
        "MPLCONFIGDIR": str(matplotlib_cache()),
    }


def matplotlib_cache() -> Path:
    """Where matplotlib keeps its font list between runs, beside the environment it belongs to."""
    folder = Path(sys.prefix) / "var" / "matplotlib"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class NotStarted(Exception):
    """No process could be had: the environment is broken."""


def execute(job: Job) -> Outcome:
    """Run a job in a process of its own; what goes wrong is in the outcome.

    Raises:
        NotStarted: where no process could be had.
    """
    started = time.monotonic()
    server = fork_server()
    try:
        outcome = _run_on(job, server)
    except NotStarted:
        if server.process.poll() is None:
            raise
        outcome = _run_on(job, fork_server())
    outcome.seconds = round(time.monotonic() - started, 3)
    return outcome


def _run_on(job: Job, server: ForkServer) -> Outcome:
    """Send the job to a new process, and wait until it is done, has ended or is over its time."""
    server.warm(job.warm)
    step, outcome = 0, None
    with scratch.within(server.scratch) as work, _process(server) as line:
        deadline = time.monotonic() + job.seconds
        line.send_bytes(pickle.dumps((job, work)))
        while outcome is None:
            if not line.poll(max(0.0, deadline - time.monotonic())):
                return Outcome(troubles=[too_long(step, job.seconds)])
            try:
                message = json.loads(line.recv_bytes(MOST_BYTES))
            except (EOFError, OSError):
                return Outcome(troubles=[ended(step)])
            step = message.get("begun", step)
            outcome = message.get("outcome")
    return Outcome(**outcome | {"troubles": [Trouble(**trouble) for trouble in outcome["troubles"]]})


@contextlib.contextmanager
def _process(server: ForkServer) -> Iterator[Connection]:
    """The line to a new process, which is ended with all that it started."""
    line = server.fork()
    pid = None
    try:
        try:
            if not line.poll(STARTING):
                raise NotStarted
            pid = json.loads(line.recv_bytes())["pid"]
        except (EOFError, OSError):
            raise NotStarted from None
        server.running.add(pid)
        yield line
    finally:
        line.close()
        if pid is not None:
            server.end(pid)


def end(pid: int) -> None:
    """End a process and all that it started."""
    with contextlib.suppress(psutil.NoSuchProcess):
        process = psutil.Process(pid)
        gone = [*process.children(recursive=True), process]
        for one in gone:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.kill()
        psutil.wait_procs(gone, timeout=2)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
