"""The ids that were ever published, `archive/ids.txt`, and those that were renamed, `archive/redirects.toml`.

An id is part of an address. Where one is listed, and neither in the archive nor redirected, a reader's link is dead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from reckoner.core.findings import Failure, Finding, misuse
from reckoner.core.store import write_whole
from reckoner.source.archive import Archive
from reckoner.source.record_files import MOVED
from reckoner.source.records import KINDS
from reckoner.source.toml_lines import entry_lines, read_text, read_toml
from reckoner.text.invisible_characters import meant

LIST = "archive/ids.txt"
HEAD = (
    "# Every id that was ever published, by kind. `reckoner fix` adds new ones; take none away (see CONTRIBUTING.md).\n"
)


def known(archive: Archive, slugs: Iterable[str]) -> list[tuple[str, str]]:
    """Kind and id of everything that has an address now."""
    records = [(kind, id) for kind in KINDS for id in sorted(getattr(archive, kind))]
    return [*records, *(("essays", slug) for slug in sorted(slugs))]


def listed(root: Path) -> dict[tuple[str, str], int]:
    """Kind and id of everything that ever had one, each with its line; nothing where there is no list."""
    path = root / LIST
    lines = read_text(path, LIST).splitlines() if path.exists() else []
    entries = [(line.split(), number) for number, line in enumerate(lines, 1) if not line.startswith("#")]
    return {(words[0], words[-1]): number for words, number in entries if words}


def moved(root: Path) -> dict[tuple[str, str], str]:
    """The new id of what was renamed, by kind and old id. Raises `Failure` where the file does not say that."""
    return {old: new for old, (new, _) in _redirects(root).items()}


def _redirects(root: Path) -> dict[tuple[str, str], tuple[str, int]]:
    """By kind and old id: the new id, and the line of the redirect."""
    path = root / MOVED
    text = read_text(path, MOVED) if path.exists() else ""
    entries = read_toml(text, MOVED).get("redirect", [])
    found: dict[tuple[str, str], tuple[str, int]] = {}
    wrong = list[Finding]()
    for entry, line in zip(entries, entry_lines(text, "redirect", len(entries)), strict=True):
        wrong += meant(entry, MOVED, line)
        if set(entry) == {"kind", "old", "new"}:
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


def findings(root: Path, archive: Archive, slugs: Iterable[str]) -> Iterator[Finding]:
    """Ids that vanished or are not listed yet, and redirects that lead nowhere."""
    now, before = known(archive, slugs), listed(root)
    try:
        redirects = _redirects(root)
    except Failure as failure:
        yield from failure.findings
        return
    for (kind, id), line in before.items():
        if (kind, id) not in now and (kind, id) not in redirects:
            message = f"{kind} {id}: its address was published, and nothing is there now"
            mend = f"restore the id, or say in {MOVED} what it is called now; a line that was never merged may go"
            yield Finding(LIST, line, message, mend)
    for kind, id in now if before else ():
        if (kind, id) not in before:
            yield Finding(LIST, 0, f"{kind} {id} is not listed", "reckoner fix, which adds it")
    for (kind, old), (new, line) in redirects.items():
        if (kind, new) not in now:
            yield misuse(MOVED, line, f"{kind} {old}: {new!r} is not there either", "correct 'new'")
        if (kind, old) in now:
            yield misuse(MOVED, line, f"{kind} {old} is redirected, and there", "remove the redirect")


def append(root: Path, wanted: Iterable[tuple[str, str]]) -> list[str]:
    """Add ids, each with its kind, to the list; gives those that it had not. Where there is no list, none is begun."""
    path, before = root / LIST, listed(root)
    fresh = [(kind, id) for kind, id in wanted if (kind, id) not in before]
    if not path.exists() or not fresh:
        return []
    write_whole(path, HEAD + "".join(f"{kind} {id}\n" for kind, id in sorted([*before, *fresh])))
    return [f"{kind} {id}" for kind, id in fresh]
