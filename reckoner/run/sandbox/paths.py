"""Where a path stands: within the project, in the essay's scratch folder, or among what is installed."""

from __future__ import annotations

import os
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reckoner.core.project import PACKAGE

_F_GETPATH = 50


class Places:
    """The folders of one essay's run, by their real paths."""

    def __init__(self, root: Path, scratch: Path) -> None:
        self.root, self.scratch = os.path.realpath(root), os.path.realpath(scratch)
        self.installed = tuple(os.path.realpath(path) for path in _installed())
        fonts = os.environ.get("MPLCONFIGDIR")
        self.fonts = os.path.realpath(fonts) + os.sep + "fontlist" if fonts else ""

    def within(self, real: str) -> str | None:
        """The path within the project; None for what is installed, or stands elsewhere."""
        if real == self.root:
            return "."
        if not real.startswith(self.root + os.sep) or real.startswith(self.installed):
            return None
        return real[len(self.root) + 1 :].replace(os.sep, "/")

    def readable(self, real: str) -> bool:
        """Whether nobody's page depends on reading there."""
        return real.startswith((self.scratch, *self.installed))

    def writable(self, real: str) -> bool:
        """Whether an essay may write there: its scratch folder, nowhere, and matplotlib's list of fonts."""
        mine = real == self.scratch or real.startswith(self.scratch + os.sep)
        return mine or real == os.devnull or bool(self.fonts and real.startswith(self.fonts))


def real(path: Any, folder: int | None = None) -> str:
    """The real path of a path, as given or below a folder that is open under a number."""
    name = os.fsdecode(path)
    if folder is not None and folder >= 0:
        name = str(_opened(folder) / name)
    return os.path.realpath(name)


def _opened(number: int) -> Path:
    try:
        return Path(f"/proc/self/fd/{number}").readlink()
    except OSError:
        import fcntl

        return Path(os.fsdecode(fcntl.fcntl(number, _F_GETPATH, bytes(1024)).rstrip(b"\0")))


def _installed() -> Iterator[str]:
    """Where the system and Python keep what is installed."""
    yield from (sys.prefix, sys.base_prefix, sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"))
    yield from ("/usr", "/lib", "/lib64", "/etc", "/proc", "/sys", "/dev")
    yield from filter(None, (os.environ.get("MPLCONFIGDIR"), os.environ.get("SYSTEMROOT")))
    yield str(PACKAGE)
