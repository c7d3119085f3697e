"""The ids that were ever published, `archive/ids.txt`, and those that were renamed, `archive/redirects.toml`.

An id is part of an address. Where one was published, and is neither in the archive nor redirected, a reader's link is
dead. Published is what the base branch lists; without git, all that is listed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from reckoner.core.findings import Failure, Finding, misuse, suggest
from reckoner.core.git import git
from reckoner.core.store import write_whole
from reckoner.source.archive import Archive
from reckoner.source.record_files import MOVED
from reckoner.source.records import KINDS
from reckoner.source.toml_lines import entry_lines, read_text, read_toml
from reckoner.text.invisible_characters import meant

LIST = "archive/ids.txt"
HEAD = """\
# Every id that has an address, by kind, in the order of the alphabet. `reckoner new` and `reckoner fix --yes` keep it.
# What the main branch lists is published and stays; what is renamed then is said in archive/redirects.toml.
# Where two branches meet in a conflict here, keep the lines of both.
"""
BASES = "origin/HEAD", "origin/main", "main"
"""Where git may know what was published."""
LISTED = {*KINDS, "essays"}
"""The kinds of what has an address."""
Entry = tuple[str, str]
"""A kind and an id."""


def known(archive: Archive, slugs: Iterable[str]) -> list[Entry]:
    """Kind and id of everything that has an address now."""
    records = [(kind, id) for kind in KINDS for id in sorted(getattr(archive, kind))]
    return [*records, *(("essays", slug) for slug in sorted(slugs))]


def listed(root: Path) -> dict[Entry, int]:
    """Kind and id of everything that is listed, each with its line; nothing where there is no list."""
    path, found, wrong = root / LIST, dict[Entry, int](), list[Finding]()
    for number, line in enumerate(read_text(path, LIST).splitlines() if path.exists() else (), 1):
        kind, id = _entry(line)
        if kind in LISTED and id:
            found[kind, id] = number
        elif kind and not kind.startswith("#"):
            mend = "remove the line" + "; of a conflict keep all other lines" * (set(kind) <= set("<=>"))
            wrong.append(misuse(LIST, number, f"{line!r} is not a kind and an id", mend))
    if wrong:
        raise Failure(wrong)
    return found


def _entry(line: str) -> Entry:
    kind, _, id = line.strip().partition(" ")
    return kind, id


def published(root: Path) -> set[Entry] | None:
    """What was listed where this branch left the base branch; None where git does not know."""
    if not any((folder / ".git").exists() for folder in (root, *root.parents)):
        return None
    for base in BASES:
        with suppress(Failure):
            left = git(root, "merge-base", "HEAD", base)
            lines = git(root, "cat-file", "blob", f"{left}:./{LIST}").splitlines()
            return {entry for entry in map(_entry, lines) if entry[0] in LISTED}
    return None


def moved(root: Path) -> dict[tuple[str, str], str]:
    """The new id of what was renamed, by kind and old id. Raises `Failure` where the file does not say that."""
    return {old: new for old, (new, _) in _redirects(root).items()}


def _redirects(root: Path) -> dict[tuple[str, str], tuple[str, int]]:
    """By kind and old id: the new id, and the line of the redirect."""
    path = root / MOVED
    text = read_text(path, MOVED) if path.exists() else ""
    given = read_toml(text, MOVED)
    if odd := next((key for key in given if key != "redirect"), ""):
        raise Failure([misuse(MOVED, 0, f"nothing reads [[{odd}]]", "begin each redirect with a line [[redirect]]")])
    entries = given.get("redirect", [])
    found: dict[tuple[str, str], tuple[str, int]] = {}
    wrong = list[Finding]()
    for entry, line in zip(entries, entry_lines(text, "redirect", len(entries)), strict=True):
        wrong += meant(entry, MOVED, line)
        if entry.get("kind", "essays") not in LISTED:
            what = f"no kind of entry is {entry['kind']!r}{suggest(str(entry['kind']), LISTED)}"
            wrong.append(misuse(MOVED, line, what, f"write one of: {', '.join(sorted(LISTED))}"))
        elif set(entry) == {"kind", "old", "new"}:
            found[str(entry["kind"]), str(entry["old"])] = str(entry["new"]), line
        else:
            message, mend = (
                "a redirect is not made of kind, old and new",
                'write kind = "...", old = "...", new = "..."',
            )
            wrong.append(misuse(MOVED, line, message, mend))
    if wrong:
        raise Failure(wrong)
    return found


@dataclass(frozen=True)
class Change:
    """A line to add to the list, or to take out of it because what it names was never published and is gone."""

    entry: Entry
    line: int = 0
    """Where it stands now, if it does."""

    def __str__(self) -> str:
        return f"{LIST}: {' '.join(self.entry)} {'taken out' if self.line else 'added'}"

    @property
    def settles(self) -> Finding:
        """What is wrong until it is made."""
        said = " ".join(self.entry)
        if self.line:
            message = f"{said}: nothing is there, and it was never published"
            return Finding(LIST, self.line, message, "reckoner fix --yes, which takes its line out")
        return Finding(LIST, 0, f"{said} is not listed", "reckoner fix --yes, which adds it")


def changes(root: Path, archive: Archive, slugs: Iterable[str]) -> list[Change]:
    """How the list differs from what it should be; not at all where there is none, and none was published."""
    now, before, merged = known(archive, slugs), listed(root), published(root)
    dropped = set() if merged is None else before.keys() - {*now, *_redirects(root), *merged}
    fresh = [entry for entry in now if entry not in before] if before or merged else []
    return [*(Change(entry, before[entry]) for entry in sorted(dropped)), *map(Change, fresh)]


def findings(root: Path, archive: Archive, slugs: Iterable[str]) -> Iterator[Finding]:
    """Ids that vanished or are not listed yet, and redirects that lead nowhere."""
    now = known(archive, slugs)
    try:
        before, redirects, merged = listed(root), _redirects(root), published(root)
        yield from (change.settles for change in changes(root, archive, slugs))
    except Failure as failure:
        yield from failure.findings
        return
    for kind, id in sorted({*(before if merged is None else merged)} - {*now, *redirects}):
        message = f"{kind} {id}: its address was published, and nothing is there now"
        mend = f"restore the id, or say in {MOVED} what it is called now"
        yield Finding(LIST, before.get((kind, id), 0), message, mend)
    for (kind, old), (new, line) in redirects.items():
        if (kind, new) not in now:
            yield misuse(MOVED, line, f"{kind} {old}: {new!r} is not there either", "correct 'new'")
        if (kind, old) in now:
            yield misuse(MOVED, line, f"{kind} {old} is redirected, and there", "remove the redirect")


def apply(root: Path, wanted: Collection[Change]) -> None:
    """Write changes into the list. Where there is none, and none was published, none is begun."""
    if wanted and ((root / LIST).exists() or published(root)):
        kept = listed(root).keys() | {one.entry for one in wanted if not one.line}
        kept -= {one.entry for one in wanted if one.line}
        write_whole(root / LIST, HEAD + "".join(f"{kind} {id}\n" for kind, id in sorted(kept)))
