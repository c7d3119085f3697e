"""What an essay may take and give: memory, open files and the length of a file; text printed and renderings shown.

The system keeps the first limits, where it can. The others are counted here: output that nobody would read is refused
before it fills a page.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

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
PRINTED = 1_000_000
"""Characters that one cell may print."""
SHOWN = 5_000_000
"""Characters that one cell may show, in all its renderings."""
TOO_MUCH = f"prints more than {PRINTED:,} characters"


def limit_process(memory: int) -> None:
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


def allow_slack() -> None:
    """Raise the limit of memory by what is kept for saying that it was reached."""
    if resource is not None:
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


class OutputLimit:
    """The count of one cell's output; `exceeded` is called with what is too much, and may raise."""

    def __init__(self, exceeded: Callable[[str], object]) -> None:
        self.exceeded = exceeded
        self.printed = self.shown = 0

    def begin_cell(self) -> None:
        """Count anew, and on the streams as they are now: IPython puts back what stood there."""
        self.printed = self.shown = 0
        for stream in (sys.stdout, sys.stderr):
            self._count(stream)

    def _count(self, stream: Any) -> None:
        write = getattr(stream.write, "uncounted", stream.write)

        def counted(text: str) -> Any:
            self.printed += len(text)
            if self.printed > PRINTED:
                self.printed = 0
                self.exceeded(TOO_MUCH)
            return write(text)

        vars(counted)["uncounted"] = write
        stream.write = counted

    def limit_display(self, place: Any, name: str) -> None:
        """Count what passes through a function that shows renderings."""
        show = getattr(place, name)

        def counted(data: Any, *given: Any, **named: Any) -> Any:
            if named.get("update"):
                self.exceeded("changes what it has shown")
            self.shown += _characters(data)
            if self.shown > SHOWN:
                self.shown = 0
                self.exceeded(f"shows more than {SHOWN:,} characters")
            return show(data, *given, **named)

        setattr(place, name, counted)


def _characters(data: Any) -> int:
    """The characters of all texts within what is shown."""
    if isinstance(data, str | bytes):
        return len(data)
    if isinstance(data, dict):
        return sum(map(_characters, data.values()))
    return sum(map(_characters, data)) if isinstance(data, list | tuple) else 0
