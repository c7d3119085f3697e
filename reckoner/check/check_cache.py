"""The files that had no finding when last checked, so that `reckoner check` skips them while nothing has changed.

`reckoner build` reads every file.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path

from reckoner.check.references import Reference
from reckoner.core import store
from reckoner.run.fingerprint import Inputs


@dataclass(frozen=True)
class Held:
    """A file without a finding: an essay's slug, how many bindings it has, what its run read, what it refers to."""

    slug: str
    bindings: int
    files: dict[str, str] = field(default_factory=dict)
    references: list[Reference] = field(default_factory=list)


def key(root: Path, path: Path, shared: str) -> str:
    """Digest of a file's name and content and of all that a check depends on; nothing where it cannot be read."""
    try:
        return store.key("held", path.relative_to(root).as_posix(), path.read_bytes(), shared)
    except OSError:
        return ""


def recall(root: Path, key: str, now: Inputs) -> Held | None:
    """What is kept under a key, if the files that the run read have not changed."""
    if (kept := store.project_store(root).get(key)) is None:
        return None
    held = Held(**kept)
    return held if all(now[name] == digest for name, digest in held.files.items()) else None


def remember(root: Path, key: str, held: Held) -> None:
    """Keep a file without a finding under its key."""
    store.project_store(root).put(key, asdict(held))
