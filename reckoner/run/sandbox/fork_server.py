"""The process from which every essay's process is forked, once the libraries are imported.

It is started as `-m reckoner.run.sandbox.fork_server FD SCRATCH`, and reads requests from a socket: the names of
libraries to import, or a socket of its own for one essay's run. It holds no essay's state and starts no thread. It ends
when the process that started it does, with every process that essays have left and the folder that they wrote in.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import pickle
import signal
import socket
import sys
import time
from dataclasses import asdict
from multiprocessing.connection import Connection
from pathlib import Path

import psutil

from reckoner import author
from reckoner.core.scratch import remove
from reckoner.run.sandbox import landlock, limits
from reckoner.run.sandbox.jobs import Job

BASE = (
    "numpy",
    "numpy.random",
    "matplotlib.backends.backend_svg",
    "reckoner.run.sandbox.evaluation",
)
_SUBREAPER = 36


def main(fd: int, scratch: str) -> None:
    """Serve until the other end closes."""
    line = socket.socket(fileno=fd)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    _adopt_orphans()
    warm(BASE)
    author.load()
    _draw_unseen()
    from reckoner.run.sandbox import shell

    shell.interactive()
    essays: list[int] = []
    while True:
        message, fds, *_ = socket.recv_fds(line, 2**16, 1)
        essays = [essay for essay in essays if psutil.pid_exists(essay)]
        _end_strays(essays)
        if not message:
            _end_all(essays)
            return remove(Path(scratch))
        warm(message.decode().split())
        if not fds:
            continue
        gc.collect()
        gc.freeze()
        pid = os.fork()
        if pid == 0:
            line.close()
            _run_one_job(Connection(fds[0]))
        os.close(fds[0])
        essays.append(pid)


def _end_all(essays: list[int]) -> None:
    """End every process below this one, also where the build was killed."""
    for pid in essays:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)
    _end_strays([])


def _end_strays(essays: list[int]) -> None:
    """End what ended essays have started: such a process becomes a child of this one."""
    while strays := set(_children()) - set(essays):
        for pid in strays:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        time.sleep(0.001)


def _children() -> list[int]:
    """The processes directly below this one, where the system lists them."""
    try:
        return [int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split()]
    except OSError:
        return []


def warm(names: list[str] | tuple[str, ...]) -> None:
    """Import libraries; one that cannot be imported raises where an essay imports it."""
    for name in names:
        with contextlib.suppress(Exception):
            importlib.import_module(name)


def _draw_unseen() -> None:
    """Draw a figure that nobody sees: fonts are found and the grammar of mathematics is made, once for all essays."""
    from reckoner.author import canvas, figure_style

    drawing, axes = canvas()
    axes.set(xscale="log", xlim=(1, 1e6), xlabel="$x^{2}$", ylabel="y")
    figure_style.render(drawing, "nothing", "nothing")


def _run_one_job(line: Connection) -> None:
    """Run one job, say what came of it, and end."""
    status = 1
    try:
        os.setsid()
        _adopt_orphans()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        line.send_bytes(json.dumps({"pid": os.getpid()}).encode())
        job, scratch = pickle.loads(line.recv_bytes())
        _execute(job, Path(scratch), line)
        status = 0
    except BaseException:
        if "RECKONER_DEBUG" in os.environ:
            sys.excepthook(*sys.exc_info())
    finally:
        os._exit(status)


def _execute(job: Job, scratch: Path, line: Connection) -> None:
    from reckoner.author.archive_facts import provide
    from reckoner.run.sandbox import shell

    if job.archive:
        provide(pickle.loads(job.archive))
    limits.limit_process(job.memory)
    landlock.enter(Path(job.root), scratch)
    outcome = shell.run(
        job, shell.Shell.instance(), scratch, lambda step: line.send_bytes(json.dumps({"begun": step}).encode())
    )
    limits.allow_slack()
    line.send_bytes(json.dumps({"outcome": asdict(outcome)}).encode())


def _adopt_orphans() -> None:
    """Have every process below this one whose parent has ended become a child of this one, where the system can."""
    if sys.platform == "linux":
        landlock.prctl(_SUBREAPER, 1)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
