"""Find letters that no font has among what stands on the pictures of essays and claims (`pages/share_card`)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reckoner.check.claims import Judged
from reckoner.core.findings import Finding
from reckoner.core.project import CONFIG
from reckoner.core.site_info import Book
from reckoner.source.archive import Archive
from reckoner.source.essay import Essay
from reckoner.source.front_matter import field_line
from reckoner.text import lettering, markup


def of_essay(essay: Essay, verdicts: list[Judged]) -> Iterator[Finding]:
    """Findings for an essay's title and for what it found of claims."""
    yield from lettering.findings(essay.title, essay.root, essay.name, field_line(essay.cells[0], "title"))
    for each in verdicts:
        yield from lettering.findings(f"{each.text} {markup.plain(each.finding)}", essay.root, essay.name, each.line)


def of_record(root: Path, archive: Archive, book: Book) -> Iterator[Finding]:
    """Findings for what claims assert, for the names of people, and for what the configuration says of the book."""
    for id, claim in archive.claims.items():
        yield from lettering.findings(claim.asserts, root, *archive.where("claims", id))
    for id, person in archive.people.items():
        yield from lettering.findings(person.name, root, *archive.where("people", id))
    signs = [kind.sign for kind in book.verdicts]
    yield from lettering.findings(" ".join([book.name, book.about, *book.parts, *signs]), root, CONFIG, 0)
