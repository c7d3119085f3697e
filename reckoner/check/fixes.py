"""Rewrite drifted literals, and verify quotations against their transcripts, on request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

from reckoner.check.assembly import Site
from reckoner.check.resolution import Resolved, shown_value
from reckoner.core.findings import Failure, Finding, misuse
from reckoner.core.store import write_whole
from reckoner.source import quotation_marks
from reckoner.source.record_files import files
from reckoner.source.toml_lines import entry_lines, line_of_field, read_text, read_toml
from reckoner.text import quotation_match

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


@dataclass
class Verified:
    """The quotations of one kind: how many there are and stand in their transcripts, and whose fingerprints are new."""

    kind: str
    total: int = 0
    standing: int = 0
    changed: list[str] = field(default_factory=list)
    texts: dict[Path, str] = field(default_factory=dict)
    """The files with their new fingerprints."""
    findings: list[Finding] = field(default_factory=list)

    def __str__(self) -> str:
        one = self.kind.removesuffix("s")
        if self.standing == self.total:
            said = f"Every {one} stands in its transcript"
        else:
            said = f"{self.standing} of {self.total} {one}s stand in their transcripts, the others have none here"
        return f"{said}; {len(self.changed)} fingerprint{'s' * (len(self.changed) != 1)} written."


def verify_quotations(root: Path, transcripts: Path) -> list[Verified]:
    """Verify excerpts, and claims that stand in none, against their transcripts; write the fingerprints of those there.

    Raises `Failure`, and writes nothing, if any words are not in their transcript, or a fingerprint that is not
    theirs cannot be verified.
    """
    if not transcripts.is_dir():
        raise Failure([misuse(transcripts, 0, "no such folder", "name the folder that holds the transcripts")])
    if not files(root, "excerpts"):
        raise Failure([misuse("archive/excerpts/*.toml", 0, "no such file", "run this at the top of the project")])
    kinds = [Verified("excerpts"), Verified("claims")]
    for verified in kinds:
        for path in files(root, verified.kind):
            _verify_file(path, path.relative_to(root).as_posix(), verified, transcripts)
    if findings := [finding for verified in kinds for finding in verified.findings]:
        raise Failure(findings)
    for path, text in [item for verified in kinds for item in verified.texts.items()]:
        write_whole(path, text)
    return [verified for verified in kinds if verified.kind == "excerpts" or verified.total]


def _verify_file(path: Path, name: str, verified: Verified, transcripts: Path) -> None:
    text, one = read_text(path, name), verified.kind.removesuffix("s")
    entries, lines = read_toml(text, name).get(one, []), text.split("\n")
    changed: list[str] = []
    for entry, line in reversed(list(zip(entries, entry_lines(text, one, len(entries)), strict=True))):
        if verified.kind == "claims" and entry.get("excerpt"):
            continue
        id, words, old = (str(entry.get(key, "")) for key in ("id", "words", "fingerprint"))
        source, fresh = _transcript(entry, transcripts), quotation_match.fingerprint(words)
        at = line_of_field(text, line, "fingerprint")
        missing = at == line
        wrong = list(_unverified(entry, source, transcripts, fresh, missing and verified.kind == "excerpts"))
        verified.findings += [misuse(name, line, f"{id}: {message}", mend) for message, mend in wrong]
        verified.total += 1
        verified.standing += source is not None and not wrong
        if source and not wrong and fresh != old:
            changed.insert(0, id)
            if missing:
                end = "\r" if lines[line - 1].endswith("\r") else ""
                lines.insert(line_of_field(text, line, "id"), f'fingerprint = "{fresh}"{end}')
            else:
                lines[at - 1] = re.sub(r"=.*?(?=\s*(?:#.*)?\r?$)", f'= "{fresh}"', lines[at - 1], count=1)
    if changed:
        verified.changed += changed
        verified.texts[path] = "\n".join(lines)


def _transcript(entry: dict[str, Any], folder: Path) -> Path | None:
    number = str(entry.get("transcript", ""))
    return quotation_match.find_transcript(folder, number) if re.fullmatch(r"\d{3}", number) else None


def _unverified(
    entry: dict[str, Any], source: Path | None, folder: Path, fresh: str, missing: bool
) -> Iterator[tuple[str, str]]:
    """What is wrong with an entry, and the mend."""
    words, theirs = str(entry.get("words", "")), entry.get("theirs", ())
    whole = source.read_text(encoding="utf-8", errors="replace") if source else ""
    own = quotation_marks.unclaimed(words, theirs, whole)
    if source and not quotation_match.stands_in(words, whole, theirs):
        yield f"the words do not stand in {source.name}", "quote them as they stand"
    elif source and own:
        yield f"{own[0]} stands in {source.name}, brackets and all", f'add a line: theirs = ["{own[0]}"]'
    elif missing:
        yield "the field 'fingerprint' is missing", 'add a line: fingerprint = ""'
    elif not source and fresh != entry.get("fingerprint"):
        yield f"no transcript in {folder} to verify its words against", "give its 'transcript', or the right folder"
