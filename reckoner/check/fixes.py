"""Rewrite drifted literals, on request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from reckoner.check.assembly import Site
from reckoner.check.resolution import Resolved, shown_value
from reckoner.core.findings import Failure, Finding, misuse
from reckoner.core.store import write_whole

TYPOGRAPHIC = {"-": "\u2212", " ": "\u00a0"}
"""A plain character, and the one that prose may have in its place."""


@dataclass(frozen=True)
class Edit:
    """One literal to rewrite."""

    file: str
    line: int
    start: int
    end: int
    old: str
    new: str
    because: str
    settles: Finding

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.old} → {self.new}    because {self.because}"


def edits(site: Site) -> list[Edit]:
    """The literals of calc and fact bindings that no longer agree with what they are bound to."""
    return [
        _edit(name, r, r.finding)
        for name, resolved in _resolved(site)
        for r in resolved
        if r.finding and r.computed is not None
    ]


def _resolved(site: Site) -> Iterator[tuple[str, list[Resolved]]]:
    """The bindings of every essay and of every page written by hand, with the file they stand in."""
    for checked in site.essays:
        yield from ((checked.essay.name, resolved) for resolved in checked.resolved.values())
    yield from ((document.name, document.resolved) for document in site.documents)


def _edit(name: str, r: Resolved, finding: Finding) -> Edit:
    start, end = r.binding.literal
    because = ", ".join(f"{part['expression']} = {shown_value(part['value'])}" for part in r.parts)
    old, new = _words(r.binding.text), _in_the_manner_of(r.binding.text, r.computed or "")
    return Edit(name, r.line, r.cell.file_offset(start), r.cell.file_offset(end), old, new, because, finding)


def _in_the_manner_of(old: str, new: str) -> str:
    """The computed text with the old one's capital letter, minus sign and unbroken spaces."""
    if old[:1].isupper() and new[:1].islower():
        new = new[:1].upper() + new[1:]
    for plain, fine in TYPOGRAPHIC.items():
        if fine in old and plain not in old:
            new = new.replace(plain, fine)
    return new


def _words(text: str) -> str:
    """A literal on one line, without the comment signs that its lines have in the file."""
    return " ".join(re.sub(r"\n#", "\n", text).split())


def apply(root: Path, changes: Iterable[Edit]) -> None:
    """Write the edits, each file whole or not at all. Raises `Failure` where a file is no longer what was read."""
    written: dict[Path, str] = {}
    for name, group in groupby(sorted(changes, key=lambda e: (e.file, -e.start)), key=lambda e: e.file):
        text = (root / name).read_bytes().decode("utf-8")
        for change in group:
            if _words(text[change.start : change.end]) != change.old:
                message = f"{change.old!r} no longer stands where it stood; nothing is written"
                raise Failure([misuse(name, change.line, message, "run reckoner fix again")])
            text = text[: change.start] + change.new + text[change.end :]
        written[root / name] = text
    for path, text in written.items():
        write_whole(path, text)
