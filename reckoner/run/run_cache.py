"""Runs kept between builds, each with the digest of every input that it was seen to depend on.

A run is good for as long as its essay's steps, the lock file, Python, reckoner's executing code and all that it read
are what they were. Each essay has a store of its own; the folders of several machines may simply be poured together.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from reckoner.core.project import CACHE, PACKAGE
from reckoner.core.store import Store, key
from reckoner.run import fingerprint
from reckoner.run.execution import Run
from reckoner.run.fingerprint import Digests, Inputs

KEPT = 4
"""How many runs of an essay are kept."""


@dataclass(frozen=True)
class Kept:
    """A run, what it depended on, and how long it took."""

    steps: list[str]
    digests: Digests
    seconds: float
    run: dict[str, Any]

    def holds(self, steps: list[str], now: Inputs) -> bool:
        """Whether everything that it depended on is as it was."""
        return self.steps == steps and not self.changed(now)

    def changed(self, now: Inputs) -> list[str]:
        """The names of inputs, beside the essay's own steps, that are not as they were."""
        common = now.common()
        return [name for name, digest in self.digests.items() if (common.get(name) or now[name]) != digest]


def folder(root: Path) -> Path:
    """Where runs are kept."""
    return root / CACHE / "runs"


def kept(root: Path, slug: str) -> Iterator[Kept]:
    """The kept runs of an essay, the newest first."""
    for entry in _store(root, slug).newest_first():
        with suppress(TypeError):  # of another version of the tool
            yield Kept(**entry)


def load(root: Path, slug: str, steps: list[str], now: Inputs) -> Run | None:
    """The newest kept run that is still good, or None."""
    return next((Run(**one.run) for one in kept(root, slug) if one.holds(steps, now)), None)


def store(root: Path, slug: str, steps: list[str], now: Inputs, run: Run) -> None:
    """Keep a run; older runs of the essay beyond `KEPT` go."""
    one = Kept(steps, now.common() | now.of(run.reads), run.seconds, asdict(run))
    _store(root, slug).put(key(one.steps, one.digests), vars(one))
    _store(root, slug).sweep(KEPT)


def _store(root: Path, slug: str) -> Store:
    return Store(folder(root) / slug)


def why(root: Path, slug: str, steps: list[str], now: Inputs) -> tuple[list[int] | None, list[str]] | None:
    """What has changed since the newest kept run: the steps (None where their number is another), and other inputs.

    None where no run is kept; two empty lists where it is good.
    """
    one = next(kept(root, slug), None)
    if one is None:
        return None
    ours = None
    if len(one.steps) == len(steps):
        ours = [nth for nth, (then, is_) in enumerate(zip(one.steps, steps, strict=True)) if then != is_]
    return ours, one.changed(now)


def inputs_digest(root: Path) -> bytes:
    """Digest of all that any check may depend on beside the essay itself: coarser than need be, never finer."""
    own = sorted(PACKAGE.rglob("*.py"))
    snippets = sorted((root / "snippets").rglob("*.py"))
    record = sorted(p for p in (root / "archive").rglob("*") if p.is_file())
    lock = root / "requirements.lock"
    digest = hashlib.sha256(fingerprint.engine().encode())
    for path in own + snippets + record + ([lock] if lock.exists() else []):
        name = path.relative_to(root) if path.is_relative_to(root) else path.name
        digest.update(f"\0{name}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.digest()
