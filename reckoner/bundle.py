"""What a run may read of its project, carried to a machine that has not the project's folder."""

from __future__ import annotations

import atexit
import hashlib
import io
import shutil
import tempfile
import threading
import zipfile
from dataclasses import replace
from pathlib import Path

from reckoner.jobs import Job

FOLDERS = ("snippets", "archive", "experiments")
"""Of the project, what an essay may read where it runs elsewhere."""

_unpacked: dict[str, str] = {}
_lock = threading.Lock()


def packed(root: Path) -> bytes:
    """A zip of the folders, the same bytes for the same files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        for folder in FOLDERS:
            for path in sorted(p for p in (root / folder).rglob("*") if p.is_file() and "__pycache__" not in p.parts):
                bundle.writestr(zipfile.ZipInfo(path.relative_to(root).as_posix()), path.read_bytes())
    return out.getvalue()


def unpacked(job: Job) -> Job:
    """The job with its bundle unpacked into a folder here, once for each bundle."""
    key = hashlib.sha256(job.bundle).hexdigest()
    with _lock:
        if key not in _unpacked:
            folder = tempfile.mkdtemp(prefix="reckoner-project-")
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
            zipfile.ZipFile(io.BytesIO(job.bundle)).extractall(folder)
            _unpacked[key] = folder
    return replace(job, root=_unpacked[key], bundle=b"")
