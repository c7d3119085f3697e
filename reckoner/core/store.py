"""What was made before, kept under a key that names everything it was made of, so that it need not be made again.

What is kept is JSON. What was written whole, and is still what was written, is given back; all else is made anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from functools import cache
from pathlib import Path
from typing import Any

from reckoner.core.project import PACKAGE

KEEP = 4000
"""Entries kept on disk; the oldest beyond them go."""


def key(*parts: object) -> str:
    """Digest of all that something is made of. What JSON cannot hold goes in as Python writes it."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=repr).encode()).hexdigest()


@cache
def tools(package: Path = PACKAGE) -> str:
    """Digest of what makes things here: Python, every installed distribution's list of files, reckoner's own code."""
    installed = {record for place in sys.path for record in Path(place or ".").glob("*.dist-info/RECORD")}
    own = (path for path in package.rglob("*") if path.is_file() and path.parent.name != "__pycache__")
    files = [*sorted(installed), *sorted(own)]
    contents = [(path.parent.name, path.name, hashlib.sha256(path.read_bytes()).hexdigest()) for path in files]
    return key(sys.version, contents)


class Memo:
    """A folder of things made before, and the same in memory for as long as this process lives."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[str, Any] = {}

    def get(self, key: str) -> Any:
        """What is kept under the key, or None."""
        if key not in self._known:
            try:
                digest, _, text = self._path(key).read_text(encoding="utf-8").partition("\n")
                if digest != hashlib.sha256(text.encode()).hexdigest():
                    return None
                self._known[key] = json.loads(text)
            except (OSError, ValueError, RecursionError):
                return None
        return self._known[key]

    def put(self, key: str, made: Any) -> None:
        """Keep it, written whole or not at all."""
        text, path = json.dumps(made, ensure_ascii=False), self._path(key)
        self._known[key] = made
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(f".{os.getpid()}.part")
        part.write_text(f"{hashlib.sha256(text.encode()).hexdigest()}\n{text}", encoding="utf-8", newline="\n")
        part.replace(path)

    def sweep(self, keep: int = KEEP) -> None:
        """Remove the oldest entries beyond so many, and what an interrupted process left half written."""
        kept = sorted(self.folder.glob("??/*.json"), key=lambda path: path.stat().st_mtime)
        parts = [path for path in self.folder.glob("??/*.part") if path.stat().st_mtime < time.time() - 3600]
        for path in [*kept[: max(0, len(kept) - keep)], *parts]:
            path.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key[2:]}.json"
