"""The files of the archive: the entries of each kind stand in one folder, `archive/KIND/*.toml`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reckoner.core.findings import Finding, misuse
from reckoner.core.project import ARCHIVE, written
from reckoner.source.records import KINDS

MOVED = "archive/redirects.toml"
"""The one TOML file of `archive/` that holds no entries: where ids went."""


def files(root: Path, kind: str) -> list[Path]:
    """The files of one kind, as `archive/facts/*.toml`, in the order of their names; lists on the site follow it."""
    return written(root / ARCHIVE / kind, "*.toml")


def misplaced(root: Path) -> Iterator[Finding]:
    """Findings for TOML files of `archive/` that stand in no kind's folder, where nothing would read them."""
    read = {root / MOVED, *(path for kind in KINDS for path in files(root, kind))}
    for path in written(root / ARCHIVE, "**/*.toml"):
        if path in read:
            continue
        name = path.relative_to(root).as_posix()
        kind = name.split("/")[1].removesuffix(".toml")
        where = f"archive/{kind}/" if kind in KINDS else f"the folder of its kind, one of {', '.join(KINDS)}"
        yield misuse(name, 0, "nothing reads it here", f"move it into {where}")
