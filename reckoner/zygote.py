"""The process from which every essay's process is forked, once the libraries are imported (`-m reckoner.zygote FD`).

It reads requests from a socket: the names of libraries to import, or a socket of its own for one essay's run. It holds
no essay's state, starts no thread, and ends when whoever started it does.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import json
import os
import pickle
import resource
import signal
import socket
import sys
from collections.abc import Iterator
from dataclasses import asdict
from multiprocessing.connection import Connection
from pathlib import Path

from reckoner import confine
from reckoner.jobs import Job

BASE = ("numpy", "numpy.random", "matplotlib.backends.backend_svg", "reckoner.author", "reckoner.formats")
FILE = 64 * 2**20
"""Bytes that an essay may write into one file of its scratch folder."""
_SUBREAPER = 36


def main(fd: int) -> None:
    """Serve until the other end closes."""
    line = socket.socket(fileno=fd)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    warm(BASE)
    _draw()
    from reckoner import shell

    shell.interactive()
    essays: list[int] = []
    while True:
        message, fds, *_ = socket.recv_fds(line, 2**16, 1)
        if not message:
            return _end(essays)
        warm(message.decode().split())
        if not fds:
            continue
        gc.collect()
        gc.freeze()
        pid = os.fork()
        if pid == 0:
            line.close()
            _be_an_essay(Connection(fds[0]))
        os.close(fds[0])
        essays = [*(essay for essay in essays if _alive(essay)), pid]


def _end(essays: list[int]) -> None:
    """Nothing outlives the build, not even one that was killed."""
    for pid in essays:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def warm(names: list[str] | tuple[str, ...]) -> None:
    """Import libraries; one that cannot be imported is the essay's affair."""
    for name in names:
        with contextlib.suppress(Exception):
            importlib.import_module(name)


def _draw() -> None:
    """Draw a figure that nobody sees: fonts are found and the grammar of mathematics is made, once for all essays."""
    from reckoner import svg
    from reckoner.author import canvas

    drawing, axes = canvas()
    axes.set(xscale="log", xlim=(1, 1e6), xlabel="$x^{2}$", ylabel="y")
    svg.render(drawing, "nothing", "nothing")


def _be_an_essay(line: Connection) -> None:
    """Run one job, say what came of it, and end."""
    status = 1
    try:
        os.setsid()
        _prctl(_SUBREAPER, 1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        line.send_bytes(json.dumps({"pid": os.getpid()}).encode())
        job, scratch = pickle.loads(line.recv_bytes())
        _work(job, Path(scratch), line)
        status = 0
    except BaseException:
        if "RECKONER_DEBUG" in os.environ:
            sys.excepthook(*sys.exc_info())
    finally:
        os._exit(status)


def _work(job: Job, scratch: Path, line: Connection) -> None:
    from reckoner import author, shell

    if job.archive:
        author.provide(pickle.loads(job.archive))
    shell.Shell.relax = staticmethod(_relax)
    with _limited(job.memory):
        confine.enter(Path(job.root), scratch)
        outcome = shell.run(
            job, shell.Shell.instance(), scratch, lambda step: line.send_bytes(json.dumps({"begun": step}).encode())
        )
    line.send_bytes(json.dumps({"outcome": asdict(outcome)}).encode())


@contextlib.contextmanager
def _limited(memory: int) -> Iterator[None]:
    """So much more memory than the process has, so much in one file, and no core file; where the system knows how."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE, FILE))
    if _linux():
        now = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        confine.limit(now + memory * 2**20)
    try:
        yield
    finally:
        _relax()


def _relax() -> None:
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


def _linux() -> bool:
    return sys.platform == "linux"


def _prctl(option: int, value: int) -> None:
    """Orphans of the essay's process come to it, where the system knows how."""
    if _linux():
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
