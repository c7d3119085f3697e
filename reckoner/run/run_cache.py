"""Runs kept between builds, each with the digest of every input that it was seen to depend on.

A run is good for as long as its essay's steps, the lock file, Python, reckoner's executing code and all that it read
are what they were. A file holds two lines: the inputs, then the run; each is checked by a digest of its bytes, and
written whole or not at all, so that folders of several machines may simply be poured together.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from reckoner.core.project import ARCHIVE, PACKAGE, SNIPPETS
from reckoner.run import fingerprint
from reckoner.run.execution import Run
from reckoner.run.fingerprint import Digests, Inputs

KEPT = 4
"""How many runs of an essay are kept."""


@dataclass(frozen=True)
class Kept:
    """What a kept run depended on, and how long it took."""

    path: Path
    steps: list[str]
    digests: Digests
    seconds: float
    run: str

    def holds(self, steps: list[str], now: Inputs) -> bool:
        """Whether everything that it depended on is as it was."""
        return self.steps == steps and not self.changed(now)

    def changed(self, now: Inputs) -> list[str]:
        """The names of inputs, beside the essay's own steps, that are not as they were."""
        common = now.common()
        return [name for name, digest in self.digests.items() if (common.get(name) or now[name]) != digest]


def folder(root: Path) -> Path:
    """Where runs are kept."""
    return root / ".cache" / "reckoner" / "runs"


def kept(root: Path, slug: str) -> Iterator[Kept]:
    """The kept runs of an essay, the newest first; a damaged file is as good as none."""
    paths = sorted(folder(root).glob(f"{slug}-{'?' * 32}.json"), key=lambda p: -p.stat().st_mtime_ns)
    for path in paths:
        try:
            with path.open(encoding="utf-8") as file:
                head = json.loads(file.readline())
            if head["digest"] == _digest(head["of"]):
                yield Kept(path, **head["of"])
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            continue


def load(root: Path, slug: str, steps: list[str], now: Inputs) -> Run | None:
    """The newest kept run that is still good, or None."""
    for one in kept(root, slug):
        if one.holds(steps, now) and (run := _run(one)) is not None:
            return run
    return None


def _run(one: Kept) -> Run | None:
    try:
        line = one.path.read_bytes().split(b"\n", 1)[1].rstrip(b"\n")
        return Run(**json.loads(line)) if hashlib.sha256(line).hexdigest() == one.run else None
    except (OSError, ValueError, TypeError, IndexError, RecursionError):
        return None


def store(root: Path, slug: str, steps: list[str], now: Inputs, run: Run) -> None:
    """Keep a run, written whole or not at all; older runs of the essay beyond `KEPT` go."""
    body = json.dumps(asdict(run), ensure_ascii=False)
    of = {
        "steps": steps,
        "digests": now.common() | now.of(run.reads),
        "seconds": run.seconds,
        "run": hashlib.sha256(body.encode()).hexdigest(),
    }
    head = json.dumps({"digest": _digest(of), "of": of}, ensure_ascii=False)
    name = hashlib.sha256(json.dumps([of["steps"], of["digests"]], sort_keys=True).encode()).hexdigest()[:32]
    path = folder(root) / f"{slug}-{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_text(f"{head}\n{body}\n", encoding="utf-8", newline="\n")
    part.replace(path)
    for old in list(kept(root, slug))[KEPT:]:
        old.path.unlink(missing_ok=True)


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


def _digest(of: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(of, sort_keys=True).encode()).hexdigest()


def inputs_digest(root: Path) -> bytes:
    """Digest of all that any check may depend on beside the essay itself: coarser than need be, never finer."""
    own = sorted(PACKAGE.rglob("*.py"))
    snippets = sorted((root / SNIPPETS).rglob("*.py"))
    record = sorted(p for p in (root / ARCHIVE).rglob("*") if p.is_file())
    lock = root / "requirements.lock"
    digest = hashlib.sha256(fingerprint.engine().encode())
    for path in own + snippets + record + ([lock] if lock.exists() else []):
        name = path.relative_to(root) if path.is_relative_to(root) else path.name
        digest.update(f"\0{name}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.digest()
