"""Folders to make things in, before they take their place; none outlives its build, however that ended."""

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

TERMINATED = 128 + signal.SIGTERM


@contextmanager
def beside(place: Path) -> Iterator[Path]:
    """A folder beside the place that something is made for; it goes when the block ends, by SIGTERM too."""
    sweep(place)
    place.parent.mkdir(parents=True, exist_ok=True)
    with _ending(), tempfile.TemporaryDirectory(dir=place.parent, prefix=f"{place.name}.{os.getpid()}.") as folder:
        yield Path(folder)


def sweep(place: Path) -> None:
    """Remove what builds have left that were killed; if one was in the middle of a swap, the old folder comes back."""
    for left in sorted(place.parent.glob(f"{place.name}.*")):
        made = re.fullmatch(rf"{re.escape(place.name)}\.(\d+)\.\w+", left.name)
        if made and left.is_dir() and not alive(int(made[1])):
            old = left / f"{place.name}.old"
            if old.exists() and not place.exists():
                old.rename(place)
            shutil.rmtree(left, ignore_errors=True)


def among_temporary() -> str:
    """A new folder among the system's temporary ones, which whoever asks removes; what others have left goes."""
    place = Path(tempfile.gettempdir()) / "reckoner"
    sweep(place)
    return tempfile.mkdtemp(prefix=f"{place.name}.{os.getpid()}.")


@cache
def of_this_process() -> str:
    """Such a folder that goes when this process ends."""
    folder = among_temporary()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@contextmanager
def temporary() -> Iterator[str]:
    """Such a folder for a block."""
    folder = among_temporary()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def swap(fresh: Path, place: Path) -> None:
    """Put a finished folder in the place of an older one, which comes back if the new one does not arrive."""
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


def alive(pid: int) -> bool:
    """Whether a process of this number lives; where that cannot be asked without ending it, it does."""
    if os.name != "posix":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


@contextmanager
def _ending() -> Iterator[None]:
    """SIGTERM ends the block as an error would, so that it is left in order."""

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
