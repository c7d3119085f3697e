"""A store of what was made before, and a way to write a file whole, so that nothing half made is ever read.

A store is a folder of entries. An entry is a file: a digest on its first line, then the JSON that the digest is of.
What is cut short, garbled or unreadable counts as absent, and is made anew; what cannot be written is not kept.
Neither stops a build. Entries do not refer to each other, so the folders of several machines can be merged.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import sys
import time
import zipfile
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from reckoner.core.project import CACHE, PACKAGE

KEEP = 4000
"""How many entries of a project are kept; the oldest beyond them go."""
ABANDONED = 3600
"""After so many seconds a half-written file is one whose process was killed."""

Made = TypeVar("Made")
_made: dict[Hashable, tuple[tuple[Any, ...], Any]] = {}


class Store:
    """A folder of entries, each under a name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, name: str) -> Any:
        """What is kept under the name, or None."""
        return _read(self._path(name))

    def put(self, name: str, made: Any) -> None:
        """Keep it, where that can be done."""
        with suppress(OSError, RecursionError):
            text = json.dumps(made)
            write_whole(self._path(name), f"{_digest(text)}\n{text}")

    def newest_first(self) -> Iterator[Any]:
        """All that is kept."""
        return (made for path in reversed(self._oldest_first("*.json")) if (made := _read(path)) is not None)

    def sweep(self, keep: int = KEEP) -> None:
        """Remove the oldest entries beyond so many, and what killed processes left half written."""
        parts = [path for path in self._oldest_first("*.part") if _written(path) < time.time() - ABANDONED]
        for path in [*self._oldest_first("*.json")[:-keep], *parts]:
            with suppress(OSError):
                path.unlink()

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.json"

    def _oldest_first(self, pattern: str) -> list[Path]:
        return sorted(self.folder.glob(pattern), key=_written)


def project_store(root: Path) -> Store:
    """What was made of a project's files, each entry under the key of all that it was made of."""
    return Store(root / CACHE / "made")


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file whole or not at all: beside its place, then into it, with the permissions of what it replaces.

    Raises:
        OSError: where that cannot be done, naming the file; what stood there before still stands.
    """
    part = path.with_name(f".{path.name}.{os.urandom(6).hex()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(content if isinstance(content, bytes) else content.encode())
        if os.access(path, os.R_OK):
            shutil.copymode(path, part)
        part.replace(path)
    except OSError as error:
        error.filename = str(path)
        raise
    finally:
        with suppress(OSError):
            part.unlink()


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip of files by their names, the same bytes for the same files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in sorted(files.items()):
            made.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def remade_if_changed(slot: Hashable, of: tuple[Any, ...], make: Callable[[], Made]) -> Made:
    """What `make` gives; what it gave last for this slot in this process, if `of` is the same."""
    if slot not in _made or _made[slot][0] != of:
        _made[slot] = (of, make())
    made: Made = _made[slot][1]
    return made


def key(*parts: object) -> str:
    """Digest of all that something is made of. What JSON cannot hold goes in as Python writes it."""
    return _digest(json.dumps(parts, sort_keys=True, default=repr))


@cache
def tools(package: Path = PACKAGE) -> str:
    """Digest of what makes things here: Python, the list of files of every distribution, and this package's files."""
    installed = {record for place in sys.path for record in Path(place or ".").glob("*.dist-info/RECORD")}
    own = [path for path in package.rglob("*") if path.is_file() and path.parent.name != "__pycache__"]
    files = [*sorted(installed), *sorted(own)]
    contents = [(path.parent.name, path.name, hashlib.sha256(path.read_bytes()).hexdigest()) for path in files]
    return key(sys.version, contents)


def _read(path: Path) -> Any:
    try:
        digest, _, text = path.read_text(encoding="utf-8").partition("\n")
        return json.loads(text) if digest == _digest(text) else None
    except (OSError, ValueError, RecursionError):
        return None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _written(path: Path) -> float:
    """When a file was written; long ago, where another process has removed it."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
