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


def limit(memory: int) -> None:
    """So many MiB of memory more than the process has, so much in one file, and no core file."""
    if resource is None:
        return
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE, FILE))
    if sys.platform == "linux":
        now = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (now + memory * 2**20, resource.getrlimit(resource.RLIMIT_AS)[1]))


def relax() -> None:
    """Give back what memory was limited to, for room to say that it has run out."""
    if resource is not None:
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
