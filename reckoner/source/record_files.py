"""The files of the archive: the entries of each kind stand in one folder, `archive/KIND/*.toml`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reckoner.core.findings import Finding, misuse
from reckoner.core.project import ARCHIVE, ESSAYS, written
from reckoner.source.records import KINDS

MOVED = "archive/redirects.toml"
"""The one TOML file of `archive/` that holds no entries: where ids went."""


def files(root: Path, kind: str) -> list[Path]:
    """The files of one kind, as `archive/facts/*.toml`, in the order of their names; lists on the site follow it."""
    return written(root / ARCHIVE / kind, "*.toml")


READ = (
    *(f"{ARCHIVE}/{kind}/*.toml" for kind in KINDS),
    *(MOVED, f"{ARCHIVE}/ids.txt", f"{ARCHIVE}/models.csv", f"{ARCHIVE}/runs/*.csv", f"{ARCHIVE}/runs/*.npz"),
    f"{ESSAYS}/*.py",
)
"""What is read of the folders that hold nothing else."""


def misplaced(root: Path, folder: str) -> Iterator[Finding]:
    """Findings for files of one of these folders that nothing reads."""
    for path in written(root / folder, "**/*"):
        name = path.relative_to(root)
        if path.is_dir() or "__pycache__" in name.parts or any(map(name.match, READ)):
            continue
        kind = name.parts[1].removesuffix(".toml")
        of_kind = f"{ARCHIVE}/{kind}/" if kind in KINDS else f"the folder of its kind, one of {', '.join(KINDS)}"
        mend = f"move it into {of_kind}"
        if path.suffix != ".toml":
            mend = f"essays are {ESSAYS}/NAME.py, records {ARCHIVE}/KIND/NAME.toml, data {ARCHIVE}/runs/NAME.csv"
        yield misuse(name.as_posix(), 0, "nothing reads it here", mend)
