"""Judge mutants without running an essay again: which of them the check notices, and why it lets the others stand.

A mutant of prose is judged by checking its cell alone, with the values of the essay's kept run; a mutant of the archive
by checking its record and every binding to it.
"""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from reckoner.check.assembly import Site
from reckoner.check.checked_essay import check_prose
from reckoner.check.mutants.mutants import RECORDS, Mutant, entries, of_cell, of_records
from reckoner.check.mutants.number_words import of_words
from reckoner.check.mutants.visible_text import visible_code
from reckoner.check.number_words import Origin
from reckoner.check.resolution import Place, Resolved, resolve
from reckoner.check.unbound_numerals import unaccounted_code, unbound
from reckoner.core import site_info
from reckoner.core.findings import Failure
from reckoner.run.fingerprint import Inputs
from reckoner.source.archive import Archive, broken_facts, broken_words
from reckoner.source.essay import Cell, front_matter
from reckoner.source.record_files import files
from reckoner.source.records import KINDS
from reckoner.text.bindings import Binding, bindings
from reckoner.text.numerals import Numeral, numerals

KILLED, EXEMPT, PLAIN, CODE = "killed", "by rule", "left alone", "through code"
ROUNDED, UNUSED, UNEXPLAINED = "rounded", "unused", "unexplained"
FATES = (KILLED, EXEMPT, PLAIN, CODE, ROUNDED, UNUSED, UNEXPLAINED)
AMBIGUOUS = "quote more of {}, so that no other words of it can be meant"
BIND = "bind it, or, if it is no quantity, add a row for it to reckoner/text/numeral_rules.py"


@dataclass(frozen=True)
class Verdict:
    """What became of a mutant: a fate of `FATES`, with the reason why it stands; if unexplained, with the mend."""

    mutant: Mutant
    fate: str
    reason: str = ""


@dataclass
class Baseline:
    """The project as it is, in which nothing is wrong: mutants are made from it, and judged against it."""

    root: Path
    archive: Archive
    texts: dict[str, str] = field(default_factory=dict)
    cells: list[tuple[str, Cell, Mapping[str, Any] | None]] = field(default_factory=list)
    origins: dict[int, Mapping[str, Origin]] = field(default_factory=dict)
    """By the number of a cell, what its calculations rest on."""
    about: list[Mutant] = field(default_factory=list)
    """The mutants of units and comparatives."""
    reads: dict[str, list[str]] = field(default_factory=dict)
    """By the name of an essay: the ids of the facts that its run read."""
    bound: dict[str, list[tuple[int, Binding]]] = field(default_factory=dict)
    """By the id of a record: the bindings to it, each with the number of its cell."""

    def add(
        self,
        name: str,
        cell: Cell,
        resolved: list[Resolved],
        values: Mapping[str, Any] | None = None,
        origins: Mapping[str, Origin] | None = None,
    ) -> None:
        """Add a cell, with its bindings, the values that a run gave there, and what its calculations rest on."""
        for r in resolved:
            for record in r.records:
                self.bound.setdefault(record.id, []).append((len(self.cells), r.binding))
        self.about += of_words(cell, len(self.cells), name, resolved, origins or {})
        self.origins[len(self.cells)] = origins or {}
        self.cells.append((name, cell, values))


def baseline(site: Site) -> Baseline:
    """What can be mutated of a site without findings."""
    read = {checked.essay.name: checked.run.reads.get("facts", []) for checked in site.essays}
    made = Baseline(site.root, site.archive, reads=read)
    for checked in site.essays:
        name = checked.essay.name
        made.texts[name] = checked.essay.path.read_bytes().decode()
        for cell in checked.essay.cells:
            found, origins = checked.resolved.get(cell, []), checked.origins.get(cell, {})
            made.add(name, cell, found, checked.run.values.get(cell), origins)
    for document in site.documents:
        made.texts[document.name] = document.front + document.cell.source
        made.add(document.name, document.cell, document.resolved)
    for kind in RECORDS:
        for path in files(site.root, kind):
            made.texts[path.relative_to(site.root).as_posix()] = path.read_bytes().decode("utf-8-sig")
    return made


def mutants(baseline: Baseline) -> list[Mutant]:
    """Every mutant of prose and the words about its numbers, of what code says on the page, of facts and quotations."""
    made = [m for number, (name, cell, _) in enumerate(baseline.cells) for m in of_cell(cell, number, name)]
    made += baseline.about
    for kind in RECORDS:
        for name, text in baseline.texts.items():
            made += of_records(baseline.archive, kind, name, text) if _kind(name) == kind else []
    return made


def _kind(name: str) -> str:
    """Which records a file of the archive holds; nothing of any other file."""
    parts = Path(name).parts
    return parts[1] if parts[0] == "archive" else ""


def judge(baseline: Baseline, mutant: Mutant) -> Verdict:
    """What becomes of one mutant."""
    _changes_one_span(baseline, mutant)
    fate, reason = JUDGES[mutant.kind](baseline, mutant)
    return Verdict(mutant, fate, reason)


def _changes_one_span(baseline: Baseline, mutant: Mutant) -> None:
    shift = 0
    if isinstance(mutant.place, int):
        shift = baseline.cells[mutant.place][1].file_offset(mutant.at) - mutant.at
    mutant.applied(baseline.texts[mutant.file], shift)


def _prose(baseline: Baseline, mutant: Mutant) -> tuple[str, str]:
    name, cell, values = baseline.cells[int(mutant.place)]
    changed = dataclasses.replace(cell, source=mutant.applied(cell.source))
    try:
        if cell.kind == "front":
            front_matter(changed, name, site_info.of(baseline.root).parts)
    except Failure:
        return KILLED, ""
    place = Place(name, changed, baseline.archive, values)
    resolved = [resolve(binding, place) for binding in bindings(changed.source)]
    if any(r.finding for r in resolved):
        return KILLED, ""
    now = unbound(changed, resolved)
    if next(check_prose(changed, name, resolved, now, baseline.origins.get(int(mutant.place))), None):
        return KILLED, ""
    here = next((r for r in resolved if _covers(r, mutant.at)), None)
    if here and here.scheme == "plain":
        return PLAIN, here.binding.target
    if here and here.scheme in ("calc", "fact"):
        return UNEXPLAINED, f"have reckoner/check/resolution.py tell it from what {here.binding.target!r} gives"
    if here and here.scheme == "said":
        return UNEXPLAINED, AMBIGUOUS.format(here.binding.target)
    before = [resolve(binding, Place(name, cell, baseline.archive, values)) for binding in bindings(cell.source)]
    rule = _rule(now, mutant) or _rule(unbound(cell, before), mutant)
    if here and here.scheme == "work" and rule in ("year", "date"):
        return UNEXPLAINED, f"have reckoner/check/resolution.py tell it from the year of {here.binding.target}"
    return (EXEMPT, rule) if rule else (UNEXPLAINED, BIND)


def _covers(r: Resolved, at: int) -> bool:
    start, end = r.span or (r.binding.start, r.binding.end)
    return start <= at < end


def _rule(found: list[Numeral], mutant: Mutant) -> str | None:
    """The rule that lets the numeral at the mutant's place stand, if there is a numeral and a rule."""
    return next((n.rule for n in found if n.start <= mutant.at < n.end), None)


def _spoken(baseline: Baseline, mutant: Mutant) -> tuple[str, str]:
    name, cell, _ = baseline.cells[int(mutant.place)]
    changed = dataclasses.replace(cell, source=mutant.applied(cell.source))
    if next(unaccounted_code(changed, name), None):
        return KILLED, ""
    rule = next((r for c in (changed, cell) if (r := _rule(numerals(visible_code(c.source)[0]), mutant))), None)
    return (EXEMPT, rule) if rule else (UNEXPLAINED, "write it in the call of figure or table, as an f-string")


def _changed_record(baseline: Baseline, mutant: Mutant) -> Archive | None:
    """The archive with the mutant's record; None where that cannot be read, or breaks the archive's own check."""
    kind = _kind(mutant.file)
    text, records = baseline.texts[mutant.file], getattr(baseline.archive, kind)
    start, end = next((a, b) for id, a, b in entries(baseline.archive, kind, mutant.file, text) if id == mutant.place)
    try:
        (found,) = tomllib.loads(mutant.applied(text[start:end], -start)).values()
        record = KINDS[kind].model_validate(found[0])
    except (tomllib.TOMLDecodeError, ValidationError):
        return None
    fresh: dict[str, Any] = {kind: {**records, mutant.place: record}}
    changed = dataclasses.replace(baseline.archive, **fresh)
    return None if next(broken_facts(changed), None) or next(broken_words(changed), None) else changed


def _record(baseline: Baseline, mutant: Mutant) -> tuple[str, str]:
    archive = _changed_record(baseline, mutant)
    bound = baseline.bound.get(str(mutant.place), [])
    if archive is None:
        return KILLED, ""
    for number, binding in bound:
        name, cell, values = baseline.cells[number]
        if resolve(binding, Place(name, cell, archive, values)).finding:
            return KILLED, ""
    if mutant.kind == "words":
        claim = archive.claims.get(str(mutant.place))
        whole = claim and claim.excerpt
        verify = "name the excerpt that the words stand in, or compare them: reckoner quote ID --source FILE"
        return UNEXPLAINED, AMBIGUOUS.format(whole) if whole else verify
    name = f"fact {mutant.place}"
    used_by = [essay for essay, facts in baseline.reads.items() if mutant.place in facts]
    if used_by and Inputs(baseline.root, archive)[name] == Inputs(baseline.root, baseline.archive)[name]:
        return UNEXPLAINED, "have reckoner/run/fingerprint.py take it into the digest of the fact"
    used = CODE if used_by else ROUNDED if bound and mutant.field == "value" else UNUSED
    return used, used


JUDGES: dict[str, Callable[[Baseline, Mutant], tuple[str, str]]] = {
    "bound": _prose,
    "prose": _prose,
    "about": _prose,
    "spoken": _spoken,
    "facts": _record,
    "words": _record,
}
