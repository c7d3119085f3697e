"""Temporary folders: removed when the work in them ends, or by the next build where a process was killed.

What is in them was made by code that nobody has looked at: it may lie too deep for a path, or be closed to its owner.
"""

from __future__ import annotations

import atexit
import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from pathlib import Path
from types import FrameType
from typing import IO

try:
    import fcntl
except ImportError:  # Windows has none
    fcntl = None  # type: ignore[assignment]

from reckoner.core.findings import Finding, misuse
from reckoner.core.project import CACHE, SITE, below
from reckoner.core.store import write_whole

TERMINATED = 128 + signal.SIGTERM
WROTE = f"{CACHE}/{SITE}.txt"
"""The list of the files that builds have put into `site/`."""
MARK = ".reckoner"
"""The file that a living process holds in each of its folders."""


def in_the_way(root: Path) -> Iterator[Finding]:
    """What stands where a build puts a folder, and could not be replaced by one without a loss."""
    place = root / SITE
    stands = {
        "a link": place.is_symlink(),
        "a file": place.exists() and not place.is_dir(),
        "another disk, mounted there": place.is_mount(),
        "a working tree of git": (place / ".git").exists(),
    }
    if what := next((what for what, so in stands.items() if so), ""):
        mend = f"remove it from there, and copy {place.name}/ to where it should be"
        yield misuse(SITE, 0, f"{what}, which a build would replace by a folder", mend)
    elif other := next(iter(_of_others(root)), ""):
        mend = f"move it elsewhere, into docs/ if it belongs to the site, or remove {SITE}/"
        yield misuse(f"{SITE}/{other}", 0, "a file that no build wrote, and that the next one would remove", mend)
    for name in (CACHE.partition("/")[0], CACHE):
        if os.path.lexists(root / name) and not (root / name).is_dir():
            yield misuse(name, 0, "no folder, where a build keeps what it makes", "move it elsewhere")


def _of_others(root: Path) -> list[str]:
    """The files in `site/` that no build wrote, as far as is known; what the system leaves there is nobody's."""
    here, listed = below(root / SITE), root / WROTE
    if not listed.is_file():
        return [] if (root / SITE / "404.html").is_file() else here
    wrote = {*listed.read_text(encoding="utf-8").splitlines()}
    return [name for name in here if name not in wrote and not name.endswith((".DS_Store", "Thumbs.db", "desktop.ini"))]


def note_files(root: Path, fresh: Path) -> None:
    """Note the files of a site before it is put into its place."""
    before = (root / WROTE).read_text(encoding="utf-8").splitlines() if (root / WROTE).is_file() else []
    write_whole(root / WROTE, "".join(f"{name}\n" for name in sorted({*before, *below(fresh)})))


@contextmanager
def beside(place: Path) -> Iterator[Path]:
    """A folder beside the place that something is made for; it is removed when the block ends, by SIGTERM too."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with _sigterm_raises(), _folder(place) as folder:
        yield folder


@contextmanager
def temporary() -> Iterator[str]:
    """A folder among the system's temporary ones, removed when the block ends."""
    with _folder(Path(tempfile.gettempdir()) / "reckoner") as folder:
        yield str(folder)


@contextmanager
def within(folder: str) -> Iterator[str]:
    """A folder within one of these, removed when the block ends."""
    made = tempfile.mkdtemp(dir=folder)
    try:
        yield made
    finally:
        remove(Path(made))


def remove(folder: Path) -> None:
    """Remove a folder with all that is in it, as far as the system lets it go; nothing is raised.

    Folders within folders are moved up before they are emptied, so that no path grows long, however deep they lie.
    """
    below = [folder]
    for place in below:
        with suppress(OSError):
            place.chmod(0o700)
            for entry in list(os.scandir(place)):
                with suppress(OSError):
                    found = Path(entry.path)
                    if entry.is_dir(follow_symlinks=False):
                        found.chmod(0o700)  # or it could not be moved
                        below.append(found.rename(folder / f"{len(below)}-{os.urandom(6).hex()}"))
                    else:
                        found.unlink()
    for place in reversed(below):
        with suppress(OSError):
            place.rmdir()


@cache
def of_this_process() -> str:
    """A temporary folder that is removed when this process ends."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(temporary())


@contextmanager
def _folder(place: Path) -> Iterator[Path]:
    """A folder with a mark in it, which this process holds as long as it lives; those that nobody holds go."""
    sweep(place)
    prefix = f"{place.name}.new."
    folder = Path(tempfile.mkdtemp(dir=place.parent, prefix=prefix))
    try:
        unheld = folder / f"{MARK}.new"
        with unheld.open("w") as mark:
            with suppress(OSError):  # where files cannot be held, nothing is swept
                _hold(mark)
                unheld.rename(unheld.with_name(MARK))
            yield folder
    except OSError as error:
        if error.errno and error.filename is None:  # a file that was written to is not named
            error.filename = str(place)
        raise
    finally:
        remove(folder)


def _hold(mark: IO[str]) -> None:
    """Hold a file until it is closed, or this process ends; raises `OSError` where another process holds it."""
    if fcntl is None:
        raise OSError
    fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)


def sweep(place: Path) -> None:
    """Remove the folders of builds that were killed; if one was in the middle of a swap, put the old folder back."""
    found = list[Path]()
    with suppress(OSError):
        found += sorted(mark for mark in place.parent.glob(f"{place.name}.*/{MARK}") if not mark.parent.is_symlink())
    for left in found:
        with suppress(OSError), left.open("r+") as mark:
            _hold(mark)
            old = left.parent / f"{place.name}.old"
            if old.exists() and not place.exists():
                old.rename(place)
            remove(left.parent)


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
    remove(old)


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
