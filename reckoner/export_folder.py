"""The folder that `reckoner export` writes into: a new one, an empty one, or that of an earlier export."""

from __future__ import annotations

from pathlib import Path

from reckoner.core.findings import Failure, misuse
from reckoner.core.store import write_whole

MARKER = ".reckoner-export"
"""The file that lists what an export has written."""


def require_no_other_files(folder: Path) -> None:
    """Raise `Failure` where the folder holds what no export has written."""
    marker = folder.resolve() / MARKER
    if folder.exists() and not folder.is_dir():
        raise Failure([misuse(folder, 0, "not a folder", "name a new or empty folder")])
    earlier = marker.read_text(encoding="utf-8").splitlines() if marker.exists() else []
    if others := sorted(_files(marker.parent) - {*earlier, MARKER}):
        what = f"the folder holds something else: {others[0]}"
        raise Failure([misuse(folder, 0, what, "name a new or empty folder")])


def list_files(folder: Path) -> int:
    """List in the folder what an export has written into it; how many files these are."""
    written = sorted(_files(folder))
    write_whole(folder / MARKER, "".join(f"{name}\n" for name in written))
    return len(written)


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
