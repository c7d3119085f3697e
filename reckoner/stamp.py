"""What the site that stands was made of: while nothing of that has changed, and the site is whole, it is the site."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from reckoner.memo import key, tools


def state(root: Path, strict: bool) -> str:
    """Digest of everything a site may be made of: every file of the project, and every tool."""
    return key(tools(), strict, [(name, _digest(root / name)) for name in files(root)])


def recall(root: Path, state: str) -> list[str] | None:
    """The names of the essays in the site that stands, if it was made of this, and is as it was made."""
    try:
        kept = json.loads(_path(root).read_text(encoding="utf-8"))
        if kept["state"] == state and kept["site"] == _whole(root / "site"):
            return [str(name) for name in kept["essays"]]
    except (OSError, ValueError, TypeError, KeyError):
        pass
    return None


def remember(root: Path, state: str, essays: list[str]) -> None:
    """Note what the site that stands was made of."""
    kept = {"state": state, "site": _whole(root / "site"), "essays": essays}
    part = _path(root).with_suffix(f".{os.getpid()}.part")
    part.write_text(json.dumps(kept), encoding="utf-8")
    part.replace(_path(root))


def _path(root: Path) -> Path:
    return root / ".cache" / "reckoner" / "published.json"


def _whole(folder: Path) -> str:
    return key([(name, _digest(folder / name)) for name in _below(folder)])


def files(root: Path) -> list[str]:
    """The files of a project; at its top, hidden folders, environments and finished sites are none of it."""
    if not (root / "essays").is_dir():  # not a project
        return []
    names = [path.name for path in root.iterdir() if path.is_file()]
    for folder in root.iterdir():
        outside = folder.name.startswith((".", "site.")) or folder.name == "site" or (folder / "pyvenv.cfg").exists()
        if folder.is_dir() and not outside:
            names += [f"{folder.name}/{name}" for name in _below(folder)]
    return sorted(names)


def _below(folder: Path) -> list[str]:
    found = (path for path in folder.rglob("*") if not path.is_dir() and path.parent.name != "__pycache__")
    return sorted(path.relative_to(folder).as_posix() for path in found)


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return "unreadable"
