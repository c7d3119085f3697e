"""Check that a figure which has been superseded is used only together with the one that took its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reckoner.check.resolution import Resolved
from reckoner.core.findings import Finding
from reckoner.run.execution import Run
from reckoner.source.archive import Archive
from reckoner.source.essay import Essay
from reckoner.source.records import Fact


def findings(essay: Essay, run: Run, resolved: Iterable[Resolved], archive: Archive) -> Iterator[Finding]:
    """A finding for each superseded fact that an essay binds or its run reads, without the one that superseded it."""
    bound = {record.id for r in resolved for record in r.records if isinstance(record, Fact)}
    used = bound | set(run.reads.get("facts", ()))
    for id in sorted(used & archive.facts.keys()):
        new = latest(id, archive)
        if new and new not in used:
            message = f"{id} is superseded by {new}, which this essay does not use"
            yield Finding(essay.name, _line(essay, id), message, f"use {new} instead, or both and say why they differ")


def latest(id: str, archive: Archive) -> str | None:
    """The fact that stands at the end of those that superseded a fact; None where none did."""
    new = archive.facts[id].superseded_by
    while new and (after := archive.facts[new].superseded_by):
        new = after
    return new


def _line(essay: Essay, id: str) -> int:
    """The first line that names a fact, else one that names its last part: `again = facts.gpt2` may stand before."""
    for name in (re.escape(id), rf"[.\"']{re.escape(id.rpartition('.')[2])}"):
        for cell in essay.cells:
            if m := re.search(rf"{name}(?!\w)", cell.source):
                return cell.line_at(m.start())
    return 1
