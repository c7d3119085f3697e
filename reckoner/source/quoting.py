"""Compare quotations with their sources, and write into their entries what was found: fingerprint, source, locator.

A source is seldom ours to keep; the fingerprint guards the words once they were compared with it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reckoner.core.findings import Failure, Finding, misuse, suggest
from reckoner.core.store import write_whole
from reckoner.source import quotation_marks, source_text
from reckoner.source.record_files import files
from reckoner.source.records import TO_FILL
from reckoner.source.toml_lines import entry_lines, read_text, read_toml, with_fields
from reckoner.text import quotation_match

KINDS = {"excerpts": "excerpt", "claims": "claim"}


@dataclass(frozen=True)
class Quoted:
    """A quotation as its file has it, and the file with its source; None where there is none."""

    file: Path
    name: str
    line: int
    entry: dict[str, Any]
    source: Path | None

    def __getitem__(self, key: str) -> str:
        return str(self.entry.get(key, ""))


@dataclass
class Compared:
    """What became of quotations: how many there are and stand in their source, and a line for each that was written."""

    total: int = 0
    standing: int = 0
    written: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        found = f"Found in their source: {self.standing:,} of {self.total:,}. Written anew: {len(self.written):,}."
        return "\n".join([*self.written, found])


def compare(root: Path, ids: Collection[str], source: Path) -> Compared:
    """Compare quotations with a file, or with the files of a folder; without `ids`, all that name a source.

    Raises `Failure`, and writes nothing, if any words do not stand in their source, or cannot be compared.
    """
    if not source.exists():
        what = "no such file or folder"
        raise Failure([misuse(source, 0, what, "name the source, or the folder that holds the sources")])
    every = [quoted for kind in KINDS for quoted in _quotations(root, kind, source)]
    known = {quoted["id"] for quoted in every}
    wrong = [_unknown(id, known) for id in ids if id not in known]
    asked = [quoted for quoted in every if (quoted["id"] in ids if ids else _names_a_source(quoted, source))]
    asked = [quoted for quoted in asked if quoted["excerpt"] not in {other["id"] for other in asked}]  # compared there
    if not asked and not wrong:
        what, mend = f"no quotation names {source.name} as its transcript", "name them: reckoner quote ID --source FILE"
        wrong.append(misuse("reckoner quote", 0, what, mend))
    wrong += [
        misuse(each.name, each.line, f"{each['id']}: {what}", mend)
        for each in asked
        for what, mend in _wrong(each, source)
    ]
    if wrong:
        raise Failure(wrong)
    return _written(asked)


def _quotations(root: Path, kind: str, source: Path) -> Iterator[Quoted]:
    for path in files(root, kind):
        name = path.relative_to(root).as_posix()
        text = read_text(path, name)
        entries = read_toml(text, name).get(KINDS[kind], [])
        for entry, line in zip(entries, entry_lines(text, KINDS[kind], len(entries)), strict=True):
            named = str(entry.get("transcript", ""))
            yield Quoted(
                path, name, line, entry, quotation_match.find_transcript(source, named) if source.is_dir() else source
            )


def _unknown(id: str, known: Collection[str]) -> Finding:
    what = f"no excerpt or claim has the id {id!r}{suggest(id, known)}"
    return misuse("reckoner quote", 0, what, f"begin it: reckoner new --excerpt {id}")


def _names_a_source(quoted: Quoted, source: Path) -> bool:
    if quoted["excerpt"] or quoted["unverified"]:
        return False
    return source.is_dir() or quotation_match.named_so(source, quoted["transcript"])


def _wrong(quoted: Quoted, source: Path) -> Iterator[tuple[str, str]]:
    """What is wrong with the words of an entry, and the mend."""
    words, theirs = quoted["words"], quoted.entry.get("theirs", ())
    if quoted["excerpt"]:
        excerpt = quoted["excerpt"]
        yield f"its words are those of the excerpt {excerpt!r}", f"reckoner quote {excerpt} --source FILE"
    elif not quoted.line:
        yield "its entry has no line of its own", "begin it with a line [[excerpt]] or [[claim]], a field a line"
    elif words in ("", TO_FILL):
        yield "its words are not filled in", "copy them from the source"
    elif not quoted.source:
        if quotation_match.fingerprint(words) != quoted["fingerprint"]:
            yield f"no source in {source} to compare its words with", "give its 'transcript', or the right folder"
    else:
        whole, name = source_text.whole(quoted.source), quoted.source.name
        if not quotation_match.stands_in(words, whole, theirs):
            parts = quotation_match.parting(words, whole, theirs)
            what = (
                f'it has "{parts[0]}" where {name} has "{parts[1]}"' if parts else f"the words do not stand in {name}"
            )
            yield what, "quote them as they stand"
        elif own := quotation_marks.unclaimed(words, theirs, whole):
            yield f"{own[0]} stands in {name}, brackets and all", f'add a line: theirs = ["{own[0]}"]'


def _written(asked: list[Quoted]) -> Compared:
    """Write what was found of quotations that stand in their source."""
    texts: dict[Path, str] = {}
    done = Compared(len(asked), sum(quoted.source is not None for quoted in asked))
    for quoted in reversed(asked):  # lines may be added, and those above stay where they are
        fresh = _found(quoted)
        if changed := {key: value for key, value in fresh.items() if value != quoted[key]}:
            text = texts.get(quoted.file) or read_text(quoted.file, quoted.name)
            texts[quoted.file] = with_fields(text, quoted.line, changed)
            what = ", ".join(key for key in changed if changed[key])
            done.written.insert(0, f"{quoted.name}:{quoted.line}: {quoted['id']}: {what} written")
    for path, text in texts.items():
        write_whole(path, text)
    return done


def _found(quoted: Quoted) -> dict[str, str]:
    """The fields of an entry as its source gives them."""
    if not quoted.source:
        return {}
    found = {"unverified": "", "fingerprint": quotation_match.fingerprint(quoted["words"])}
    if not quotation_match.named_so(quoted.source, quoted["transcript"]):
        found["transcript"] = quoted.source.name
    first = quotation_match.stretches(quoted["words"], quoted.entry.get("theirs", ()))[0]
    if quoted["locator"] == TO_FILL and (place := source_text.place(quoted.source, first)):
        found["locator"] = place
    return found
