"""Where things stand: the tool's own package, and the files of a project."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from fnmatch import fnmatch
from pathlib import Path

ESSAYS, SNIPPETS, ARCHIVE, DOCS = "essays", "snippets", "archive", "docs"
"""The folders that people write in."""
FONTS = "fonts"
"""The folder of the project's own fonts, if it has any."""
SITE = "site"
"""The folder of the finished site."""
CONFIG = "mkdocs.yml"
"""The file of the site's configuration."""
PACKAGE = Path(__file__).parents[1]
"""The folder of this package."""
CACHE = ".cache/reckoner"
"""Where a project keeps what can be made anew: runs of essays, what was made of them, the pages for MkDocs."""


_LEFT = (
    "*~ ~* [#]*[#] *.bak *.orig *.rej *.tmp *.part *.sw[a-p] *.sync-conflict-* *___jb_*___ 4913 Thumbs.db desktop.ini"
)
LEFT = tuple(_LEFT.split())
"""What editors and systems leave among files that people write, beside what is hidden: no essay, page or entry."""


def written(folder: Path, pattern: str) -> list[Path]:
    """The files of a folder that people wrote, by pattern, in the order of their names."""
    return sorted(path for path in folder.glob(pattern) if not any(map(left, path.relative_to(folder).parts)))


def left(name: str) -> bool:
    """Whether an editor or a system left a file of this name."""
    return name.startswith(".") or any(fnmatch(name, pattern) for pattern in LEFT)


def essays(root: Path) -> list[Path]:
    """The files of the essays."""
    return written(root / ESSAYS, "*.py")


def files(root: Path) -> list[str]:
    """The files of a project; at its top, hidden folders, environments and finished sites are none of it."""
    if not (root / ESSAYS).is_dir():  # not a project
        return []
    names = [path.name for path in root.iterdir() if path.is_file() and not left(path.name)]
    for folder in root.iterdir():
        outside = folder.name.startswith((".", f"{SITE}.")) or folder.name == SITE or (folder / "pyvenv.cfg").exists()
        if folder.is_dir() and not outside:
            names += [f"{folder.name}/{name}" for name in below(folder) if not any(map(left, Path(name).parts))]
    return sorted(names)


def digests(root: Path, names: Iterable[str]) -> list[tuple[str, str]]:
    """Each file with the digest of its bytes, or a word that says it cannot be read."""
    return [(name, _digest(root / name)) for name in names]


def _digest(path: Path) -> str:
    with suppress(OSError):
        if path.is_file():  # a pipe would be waited for
            return hashlib.sha256(path.read_bytes()).hexdigest()
    return "unreadable"


def below(folder: Path) -> list[str]:
    """The files in a folder and its folders, by their paths within it."""
    found = (path for path in folder.rglob("*") if not path.is_dir() and path.parent.name != "__pycache__")
    return sorted(path.relative_to(folder).as_posix() for path in found)
