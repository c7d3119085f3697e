"""The text of the experiment: the source of Python's standard library, as bytes, split by module.

Every reader has it. What counts as one module is a file or a folder directly under the library's root, so that the
parts of a package never stand on both sides of the split.
"""

from __future__ import annotations

import csv
import hashlib
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
Places = NDArray[np.int64]

LEFT_OUT = {
    "test",
    "tests",
    "idle_test",
    "site-packages",
    "__pycache__",
    "encodings",
    "pydoc_data",
    "lib2to3",
    "lib-dynload",
}
"""Folders that are no text of the library's own, or tables that repeat each other."""

GENERATED = ("_sysconfigdata", "config-")
"""How the names begin of what is written when Python is built, and so differs between machines."""

MANIFEST = Path(__file__).parents[1] / "archive" / "runs" / "stdlib-files.csv"

BYTES = MANIFEST.with_name("stdlib-bytes.csv")
"""How often each byte comes on either side of the split."""


@dataclass(frozen=True)
class Source:
    """One file: its place under the library's root, and its bytes."""

    path: str
    content: bytes

    @property
    def module(self) -> str:
        """What the split goes by: the first part of the path."""
        return self.path.split("/")[0].removesuffix(".py")

    @property
    def held_out(self) -> bool:
        """One module in eight, by the first byte of its name's SHA-256."""
        return hashlib.sha256(self.module.encode()).digest()[0] % 8 == 0

    @property
    def row(self) -> tuple[str, int, str, str]:
        """The file in the manifest: path, bytes, SHA-256, side of the split."""
        digest = hashlib.sha256(self.content).hexdigest()
        return self.path, len(self.content), digest, "held out" if self.held_out else "trained on"


def sources(root: Path | None = None) -> list[Source]:
    """The files of the text in the order of their paths, from this Python's own library unless told otherwise."""
    root = root or Path(sysconfig.get_paths()["stdlib"])
    found = []
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).parts
        if not LEFT_OUT & set(parts) and not parts[0].startswith(GENERATED):
            found.append(Source("/".join(parts), path.read_bytes()))
    return found


def manifest() -> list[tuple[str, int, str, str]]:
    """The files that the recorded runs were made on."""
    with MANIFEST.open(encoding="utf-8", newline="") as file:
        return [(row["path"], int(row["bytes"]), row["sha256"], row["side"]) for row in csv.DictReader(file)]


def same_text() -> bool:
    """Whether this Python's library is, byte for byte, the one of the recorded runs."""
    return [source.row for source in sources()] == manifest()


def byte_counts(files: list[Source]) -> list[dict[str, object]]:
    """How often each byte comes in the files that are trained on and in those that are held out."""
    sides = [b"".join(file.content for file in files if file.held_out == held_out) for held_out in (False, True)]
    counts = [np.bincount(np.frombuffer(side, np.uint8), minlength=256) for side in sides]
    return [{"byte": k, "trained_on": int(counts[0][k]), "held_out": int(counts[1][k])} for k in range(256)]


def text_of(files: list[Source], blank: int) -> tuple[Bytes, Places]:
    """The files as one array of bytes with so many zeros before each, and the places of the bytes that are theirs.

    A context of that length never reaches from one file into another.
    """
    codes, places, at = [], [], 0
    for file in files:
        codes += [np.zeros(blank, np.uint8), np.frombuffer(file.content, np.uint8)]
        places.append(np.arange(at + blank, at + blank + len(file.content)))
        at += blank + len(file.content)
    return np.concatenate(codes), np.concatenate(places)
