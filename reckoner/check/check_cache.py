"""Files that held when they were last checked, and have not changed since, nor has anything that they depend on.

`reckoner check` need not read these again. `reckoner build` reads everything.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path

from reckoner.core import store
from reckoner.run.fingerprint import Inputs


@dataclass(frozen=True)
class Held:
    """What is remembered of a file without a finding: an essay's slug, the number of bindings, and the files
    that its run read, with their digests."""

    slug: str
    bindings: int
    files: dict[str, str] = field(default_factory=dict)


def key(root: Path, path: Path, shared: str) -> str:
    """Digest of the file's name and very bytes and of all that a check depends on; none where it cannot be read."""
    try:
        return store.key("held", path.relative_to(root).as_posix(), path.read_bytes(), shared)
    except OSError:
        return ""


def recall(root: Path, key: str, now: Inputs) -> Held | None:
    """The record of the file that held under this key, if the files that its run read are as they were."""
    if (kept := store.project_store(root).get(key)) is None:
        return None
    held = Held(**kept)
    return held if all(now[name] == digest for name, digest in held.files.items()) else None


def remember(root: Path, key: str, held: Held) -> None:
    """Keep the record."""
    store.project_store(root).put(key, asdict(held))
