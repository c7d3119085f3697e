"""What the site that stands was made of: while nothing of that has changed, and the site is whole, it is the site."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from reckoner.core.project import SITE, below, files
from reckoner.core.store import key, tools


def state(root: Path, strict: bool) -> str:
    """Digest of everything a site may be made of: every file of the project, and every tool."""
    return key(tools(), strict, [(name, _digest(root / name)) for name in files(root)])


def recall(root: Path, state: str) -> list[str] | None:
    """The names of the essays in the site that stands, if it was made of this, and is as it was made."""
    try:
        kept = json.loads(_path(root).read_text(encoding="utf-8"))
        if kept["state"] == state and kept["site"] == _whole(root / SITE):
            return [str(name) for name in kept["essays"]]
    except (OSError, ValueError, TypeError, KeyError):
        pass
    return None


def remember(root: Path, state: str, essays: list[str]) -> None:
    """Note what the site that stands was made of."""
    kept = {"state": state, "site": _whole(root / SITE), "essays": essays}
    part = _path(root).with_suffix(f".{os.getpid()}.part")
    part.write_text(json.dumps(kept), encoding="utf-8")
    part.replace(_path(root))


def _path(root: Path) -> Path:
    return root / ".cache" / "reckoner" / "published.json"


def _whole(folder: Path) -> str:
    return key([(name, _digest(folder / name)) for name in below(folder)])


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return "unreadable"
