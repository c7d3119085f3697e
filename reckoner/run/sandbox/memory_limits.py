"""How much memory an essay's process may take and how long a file it may write, where the system keeps such limits."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

try:
    import resource
except ImportError:  # Windows has none of this
    resource = None  # type: ignore[assignment]

FILE = 64 * 2**20
"""Bytes that an essay may write into one file of its scratch folder."""
SLACK = 512 * 2**20
"""Bytes above the limit of memory that are left for saying that it was reached."""
OPEN_FILES = 512
"""Files that an essay may hold open at a time."""


def limit(memory: int) -> None:
    """So many MiB of memory more than the process has, so much in one file, and no core file."""
    if resource is None:
        return
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE, FILE))
    if sys.platform == "linux":
        now = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        most = now + memory * 2**20
        resource.setrlimit(resource.RLIMIT_AS, (most, most + SLACK))  # which nothing in the process can raise
        files = min(OPEN_FILES, resource.getrlimit(resource.RLIMIT_NOFILE)[1])
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))


def relax() -> None:
    """Give back what memory was limited to, for room to say that it has run out."""
    if resource is not None:
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
