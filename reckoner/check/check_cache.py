"""Files that held when they were last checked, and have not changed since, nor has anything that they depend on.

`reckoner check` need not read these again. `reckoner build` reads everything.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

from reckoner.run.fingerprint import Inputs


@dataclass(frozen=True)
class Held:
    """What is remembered of a file without a finding: an essay's slug, the number of bindings, and the files
    that its run read, with their digests."""

    key: str
    slug: str
    bindings: int
    files: dict[str, str] = field(default_factory=dict)


def key(essay: Path, shared: bytes) -> str:
    """Digest of the essay's very bytes and of all that a check depends on; of nothing where it cannot be read."""
    try:
        return hashlib.sha256(essay.read_bytes() + shared).hexdigest()
    except OSError:
        return ""


def recall(root: Path, essay: Path, key: str, now: Inputs) -> Held | None:
    """The record of this essay, if it held under this key, and the files that its run read are as they were."""
    try:
        held = Held(**json.loads(_path(root, essay).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return held if held.key == key and all(now[name] == digest for name, digest in held.files.items()) else None


def remember(root: Path, essay: Path, held: Held) -> None:
    """Keep the record, written whole or not at all."""
    path = _path(root, essay)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_text(json.dumps(asdict(held)), encoding="utf-8")
    part.replace(path)


def _path(root: Path, essay: Path) -> Path:
    name = essay.relative_to(root).as_posix().replace("/", "~")
    return root / ".cache" / "reckoner" / "held" / f"{name}.json"
