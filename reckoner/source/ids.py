"""Ids are addresses: `archive/ids.txt` lists all that were ever published, and `archive/redirects.toml` where one went.

An id that is listed, and is neither in the archive nor redirected, is a link that somebody keeps and that is dead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from reckoner.core.findings import Failure, Finding, misuse
from reckoner.core.store import write_whole
from reckoner.source.archive import Archive
from reckoner.source.record_files import MOVED
from reckoner.source.records import KINDS
from reckoner.source.toml_lines import entry_lines, read_text, read_toml

LIST = "archive/ids.txt"
HEAD = (
    "# Every id that was ever published, by kind. `reckoner fix` adds new ones; take none away (see CONTRIBUTING.md).\n"
)
PAGES = {"people": "people/{}/", "works": "works/{}/", "essays": "essays/{}/"}
"""Where a record has a page of its own, by kind."""
ANCHORS = {"claims": "ledger.md", "facts": "facts.md", "terms": "glossary.md"}
"""On which page a record has its anchor, by kind."""


def known(archive: Archive, slugs: Iterable[str]) -> list[tuple[str, str]]:
    """Kind and id of everything that has an address now."""
    records = [(kind, id) for kind in KINDS for id in sorted(getattr(archive, kind))]
    return [*records, *(("essays", slug) for slug in sorted(slugs))]


def listed(root: Path) -> dict[tuple[str, str], int]:
    """Kind and id of everything that ever had one, each with its line; nothing where there is no list."""
    path = root / LIST
    lines = read_text(path, LIST).splitlines() if path.exists() else []
    entries = {tuple(line.split()): number for number, line in enumerate(lines, 1) if line.strip()[:1] not in ("", "#")}
    return {(entry[0], entry[-1]): number for entry, number in entries.items()}


def moved(root: Path) -> dict[tuple[str, str], str]:
    """Where what is gone went: by kind and old id, the new id. Raises `Failure` where the file is not so."""
    path = root / MOVED
    if not path.exists():
        return {}
    entries = _entries(path)
    return {(str(entry["kind"]), str(entry["old"])): str(entry["new"]) for entry, _ in entries}


def _entries(path: Path) -> list[tuple[dict[str, Any], int]]:
    text = read_text(path, MOVED)
    entries = read_toml(text, MOVED).get("redirect", [])
    lines = entry_lines(text, "redirect", len(entries))
    wrong = [
        misuse(
            MOVED, line, "a redirect is not made of kind, old and new", 'write kind = "...", old = "...", new = "..."'
        )
        for entry, line in zip(entries, lines, strict=True)
        if set(entry) != {"kind", "old", "new"}
    ]
    if wrong:
        raise Failure(wrong)
    return list(zip(entries, lines, strict=True))


def findings(root: Path, archive: Archive, slugs: Iterable[str]) -> Iterator[Finding]:
    """Ids that vanished or are not listed yet, and redirects that lead nowhere."""
    now, before = known(archive, slugs), listed(root)
    try:
        away = moved(root)
    except Failure as failure:
        yield from failure.findings
        return
    for (kind, id), line in before.items():
        if (kind, id) not in now and (kind, id) not in away:
            message = f"{kind} {id}: its address was published, and nothing is there now"
            yield Finding(LIST, line, message, f"restore the id, or say in {MOVED} what it is called now")
    if before:
        for kind, id in now:
            if (kind, id) not in before:
                yield Finding(LIST, 0, f"{kind} {id} is not listed", "reckoner fix, which adds it")
    yield from _astray(root, now, away)


def _astray(root: Path, now: list[tuple[str, str]], away: dict[tuple[str, str], str]) -> Iterator[Finding]:
    lines = {(entry["kind"], entry["old"]): line for entry, line in _entries(root / MOVED)} if away else {}
    for (kind, old), new in away.items():
        if (kind, new) not in now:
            yield misuse(MOVED, lines[kind, old], f"{kind} {old}: {new!r} is not there either", "correct 'new'")
        if (kind, old) in now:
            yield misuse(MOVED, lines[kind, old], f"{kind} {old} is redirected, and there", "remove the redirect")


def append(root: Path, archive: Archive, slugs: Iterable[str]) -> list[str]:
    """Add to the list what it has not; says what. Where there is no list, none is begun."""
    return _append(root, known(archive, slugs))


def add(root: Path, kind: str, id: str) -> None:
    """Add one id to the list, if there is a list and it has it not."""
    _append(root, [(kind, id)])


def _append(root: Path, wanted: Iterable[tuple[str, str]]) -> list[str]:
    path, before = root / LIST, listed(root)
    fresh = [f"{kind} {id}" for kind, id in wanted if (kind, id) not in before]
    if path.exists() and fresh:
        kept = [line for line in read_text(path, LIST).splitlines() if line.strip()[:1] not in ("", "#")]
        write_whole(path, HEAD + "".join(f"{line}\n" for line in sorted([*kept, *fresh])))
    return fresh if path.exists() else []
