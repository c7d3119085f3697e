"""What a run may read of its project, carried to a machine that has not the project's folder."""

from __future__ import annotations

import hashlib
import io
import tempfile
import threading
import zipfile
from dataclasses import replace
from pathlib import Path

from reckoner.core.project import DOCS, ESSAYS, files
from reckoner.core.store import zipped
from reckoner.run.sandbox.jobs import Job

LEFT = (DOCS, "tests", "benchmarks", "reckoner", ESSAYS)
"""Folders of a project that no essay has business with, where it runs elsewhere."""

_unpacked: dict[str, str] = {}
_lock = threading.Lock()


def packed(root: Path) -> bytes:
    """A zip of the project's files, the same bytes for the same files."""
    carried = (name for name in files(root) if name.partition("/")[0] not in LEFT)
    return zipped({name: (root / name).read_bytes() for name in carried})


def unpacked(job: Job, place: str) -> Job:
    """The job with its bundle unpacked into a folder of the place, once for each bundle."""
    key = hashlib.sha256(job.bundle).hexdigest()
    with _lock:
        if key not in _unpacked or not Path(_unpacked[key]).is_dir():
            folder = tempfile.mkdtemp(prefix="project-", dir=place)
            zipfile.ZipFile(io.BytesIO(job.bundle)).extractall(folder)
            _unpacked[key] = folder
    return replace(job, root=_unpacked[key], bundle=b"")
