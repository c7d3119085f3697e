"""Temporary folders: removed when the work in them ends, or by the next build where a process was killed."""

from __future__ import annotations

import atexit
import os
import re
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import FrameType

import psutil

from reckoner.core.findings import Failure, misuse

TERMINATED = 128 + signal.SIGTERM


def require_folder(place: Path) -> None:
    """Raises `Failure` where something stands that no folder can take the place of without a loss."""
    stands = {
        "a link": place.is_symlink(),
        "a file": place.is_file(),
        "another disk, mounted there": place.is_mount(),
        "a working tree of git": (place / ".git").exists(),
    }
    if what := next((what for what, so in stands.items() if so), ""):
        mend = f"remove it from there, and copy {place.name}/ to where it should be"
        raise Failure([misuse(place.name, 0, f"{what}, which a build would replace by a folder", mend)])


@contextmanager
def beside(place: Path) -> Iterator[Path]:
    """A folder beside the place that something is made for; it is removed when the block ends, by SIGTERM too."""
    sweep(place)
    place.parent.mkdir(parents=True, exist_ok=True)
    with (
        _sigterm_raises(),
        tempfile.TemporaryDirectory(dir=place.parent, prefix=f"{place.name}.{os.getpid()}.") as folder,
    ):
        yield Path(folder)


def sweep(place: Path) -> None:
    """Remove the folders of builds that were killed; if one was in the middle of a swap, put the old folder back."""
    for left in sorted(place.parent.glob(f"{place.name}.*")):
        made = re.fullmatch(rf"{re.escape(place.name)}\.(\d+)\.\w+", left.name)
        if made and left.is_dir() and not psutil.pid_exists(int(made[1])):
            old = left / f"{place.name}.old"
            if old.exists() and not place.exists():
                old.rename(place)
            shutil.rmtree(left, ignore_errors=True)


def among_temporary() -> str:
    """A new folder among the system's temporary ones, which the caller removes; those of killed processes go."""
    place = Path(tempfile.gettempdir()) / "reckoner"
    sweep(place)
    return tempfile.mkdtemp(prefix=f"{place.name}.{os.getpid()}.")


@cache
def of_this_process() -> str:
    """A temporary folder that is removed when this process ends."""
    folder = among_temporary()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@contextmanager
def temporary() -> Iterator[str]:
    """A temporary folder for a block."""
    folder = among_temporary()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def swap(fresh: Path, place: Path) -> None:
    """Put a finished folder in the place of an older one, which is put back if that fails."""
    old = fresh.parent / f"{place.name}.old"
    try:
        if place.exists():
            place.rename(old)
        fresh.rename(place)
    except BaseException:
        if old.exists() and not place.exists():
            old.rename(place)
        raise
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def _sigterm_raises() -> Iterator[None]:
    """SIGTERM raises `SystemExit` in the block, so that what it opened is closed."""

    def end(number: int, frame: FrameType | None) -> None:
        raise SystemExit(TERMINATED)

    try:
        before = signal.signal(signal.SIGTERM, end)
    except ValueError:  # not in the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
