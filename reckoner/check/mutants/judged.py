"""Survivors: which mutants the check kills, without running an essay again, and why it lets the others stand.

The runs of the essays as they are, which hold, are loaded once. A mutant of prose is resolved and checked as its cell
alone, one of the archive as its record with all that is bound to it.
"""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from reckoner.check.assembly import Site
from reckoner.check.checked_essay import check_prose
from reckoner.check.mutants.mutants import RECORDS, Mutant, entries, of_cell, of_records
from reckoner.check.mutants.visible_text import visible_code
from reckoner.check.resolution import Place, Resolved, resolve
from reckoner.check.unbound_numerals import unaccounted_code, unbound
from reckoner.core import site_info
from reckoner.core.findings import Failure
from reckoner.core.project import DOCS
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
BIND = "bind it, or, if it is no quantity, add a row for it to reckoner/text/numerals.py"


@dataclass(frozen=True)
class Verdict:
    """What became of a mutant: a fate of `FATES`, with the reason why it stands; if unexplained, with the mend."""

    mutant: Mutant
    fate: str
    reason: str = ""


@dataclass
class Ground:
    """What mutants are made from, and judged against."""

    root: Path
    archive: Archive
    texts: dict[str, str] = field(default_factory=dict)
    cells: list[tuple[str, Cell, Mapping[str, Any] | None]] = field(default_factory=list)
    reads: dict[str, list[str]] = field(default_factory=dict)
    """By the name of an essay: the ids of the facts that its run read."""
    bound: dict[str, list[tuple[int, Binding]]] = field(default_factory=dict)
    """By the id of a fact or an excerpt: number of the cell, and binding."""


def ground(site: Site) -> Ground:
    """What can be mutated of a site that holds."""
    read = {checked.essay.name: checked.run.reads.get("facts", []) for checked in site.essays}
    made = Ground(site.root, site.archive, reads=read)
    for checked in site.essays:
        name = checked.essay.name
        made.texts[name] = checked.essay.path.read_bytes().decode()
        for cell in checked.essay.cells:
            _add(made, name, cell, checked.run.values.get(cell))
    for path in sorted((site.root / DOCS).rglob("*.md")):
        if "overrides" not in path.parts:
            name = path.relative_to(site.root).as_posix()
            made.texts[name] = path.read_bytes().decode()
            _add(made, name, document_cell(made.texts[name]), None)
    for kind in RECORDS:
        for path in files(site.root, kind):
            made.texts[path.relative_to(site.root).as_posix()] = path.read_bytes().decode("utf-8-sig")
    return made


def document_cell(text: str) -> Cell:
    """The body of a page written by hand."""
    front = re.match(r"---\n.*?\n---\n", text, re.DOTALL)
    start = front.end() if front else 0
    starts = tuple(m.start() + start for m in re.finditer(r"^", text[start:], re.MULTILINE))
    return Cell("prose", text[start:], text.count("\n", 0, start) + 1, starts)


def _add(made: Ground, name: str, cell: Cell, values: Mapping[str, Any] | None) -> None:
    number = len(made.cells)
    made.cells.append((name, cell, values))
    for binding in bindings(cell.source) if cell.kind != "code" else ():
        for record in resolve(binding, Place(name, cell, made.archive, values)).records:
            made.bound.setdefault(record.id, []).append((number, binding))


def mutants(ground: Ground) -> list[Mutant]:
    """Every mutant of the first set: prose, what code says on the page, facts, and quoted words."""
    made = [m for number, (name, cell, _) in enumerate(ground.cells) for m in of_cell(cell, number, name)]
    for kind in RECORDS:
        for name, text in ground.texts.items():
            made += of_records(ground.archive, kind, name, text) if _kind(name) == kind else []
    return made


def _kind(name: str) -> str:
    """Which records a file of the archive holds; nothing of any other file."""
    parts = Path(name).parts
    return parts[1] if parts[0] == "archive" else ""


def judge(ground: Ground, mutant: Mutant) -> Verdict:
    """Check one mutant."""
    _changes_one_span(ground, mutant)
    fate, reason = JUDGES[mutant.kind](ground, mutant)
    return Verdict(mutant, fate, reason)


def _changes_one_span(ground: Ground, mutant: Mutant) -> None:
    shift = 0
    if isinstance(mutant.place, int):
        shift = ground.cells[mutant.place][1].file_offset(mutant.at) - mutant.at
    mutant.applied(ground.texts[mutant.file], shift)


def _prose(ground: Ground, mutant: Mutant) -> tuple[str, str]:
    name, cell, values = ground.cells[int(mutant.place)]
    changed = dataclasses.replace(cell, source=mutant.applied(cell.source))
    try:
        if cell.kind == "front":
            front_matter(changed, name, site_info.of(ground.root).parts)
    except Failure:
        return KILLED, ""
    place = Place(name, changed, ground.archive, values)
    resolved = [resolve(binding, place) for binding in bindings(changed.source)]
    if any(r.finding for r in resolved):
        return KILLED, ""
    now = unbound(changed, resolved)
    if next(check_prose(changed, name, resolved, now), None):
        return KILLED, ""
    here = next((r for r in resolved if _holds(r, mutant.at)), None)
    if here and here.scheme == "plain":
        return PLAIN, here.binding.target
    if here and here.scheme in ("calc", "fact"):
        return UNEXPLAINED, f"have reckoner/check/resolution.py tell it from what {here.binding.target!r} gives"
    if here and here.scheme == "said":
        return UNEXPLAINED, AMBIGUOUS.format(here.binding.target)
    before = [resolve(binding, Place(name, cell, ground.archive, values)) for binding in bindings(cell.source)]
    rule = _rule(now, mutant) or _rule(unbound(cell, before), mutant)
    if here and here.scheme == "work" and rule in ("year", "date"):
        return UNEXPLAINED, f"have reckoner/check/resolution.py tell it from the year of {here.binding.target}"
    return (EXEMPT, rule) if rule else (UNEXPLAINED, BIND)


def _holds(r: Resolved, at: int) -> bool:
    start, end = r.span or (r.binding.start, r.binding.end)
    return start <= at < end


def _rule(found: list[Numeral], mutant: Mutant) -> str | None:
    """The rule that lets the numeral at the mutant's place stand, if there is a numeral and a rule."""
    return next((n.rule for n in found if n.start <= mutant.at < n.end), None)


def _spoken(ground: Ground, mutant: Mutant) -> tuple[str, str]:
    name, cell, _ = ground.cells[int(mutant.place)]
    changed = dataclasses.replace(cell, source=mutant.applied(cell.source))
    if next(unaccounted_code(changed, name), None):
        return KILLED, ""
    rule = next((r for c in (changed, cell) if (r := _rule(numerals(visible_code(c.source)[0]), mutant))), None)
    return (EXEMPT, rule) if rule else (UNEXPLAINED, "write it in the call of figure or table, as an f-string")


def _changed_record(ground: Ground, mutant: Mutant) -> Archive | None:
    """The archive with the mutant's record; None where that cannot be read, or breaks the archive's own check."""
    kind = _kind(mutant.file)
    text, records = ground.texts[mutant.file], getattr(ground.archive, kind)
    start, end = next((a, b) for id, a, b in entries(ground.archive, kind, mutant.file, text) if id == mutant.place)
    try:
        (found,) = tomllib.loads(mutant.applied(text[start:end], -start)).values()
        record = KINDS[kind].model_validate(found[0])
    except (tomllib.TOMLDecodeError, ValidationError):
        return None
    fresh: dict[str, Any] = {kind: {**records, mutant.place: record}}
    changed = dataclasses.replace(ground.archive, **fresh)
    return None if next(broken_facts(changed), None) or next(broken_words(changed), None) else changed


def _record(ground: Ground, mutant: Mutant) -> tuple[str, str]:
    archive = _changed_record(ground, mutant)
    bound = ground.bound.get(str(mutant.place), [])
    if archive is None:
        return KILLED, ""
    for number, binding in bound:
        name, cell, values = ground.cells[number]
        if resolve(binding, Place(name, cell, archive, values)).finding:
            return KILLED, ""
    if mutant.kind == "words":
        claim = archive.claims.get(str(mutant.place))
        whole = claim and claim.excerpt
        verify = "name the excerpt that the words stand in, or verify them: reckoner fix --transcripts DIR"
        return UNEXPLAINED, AMBIGUOUS.format(whole) if whole else verify
    name = f"fact {mutant.place}"
    used_by = [essay for essay, facts in ground.reads.items() if mutant.place in facts]
    if used_by and Inputs(ground.root, archive)[name] == Inputs(ground.root, ground.archive)[name]:
        return UNEXPLAINED, "have reckoner/run/fingerprint.py take it into the digest of the fact"
    used = CODE if used_by else ROUNDED if bound and mutant.field == "value" else UNUSED
    return used, used


JUDGES: dict[str, Callable[[Ground, Mutant], tuple[str, str]]] = {
    "bound": _prose,
    "prose": _prose,
    "spoken": _spoken,
    "facts": _record,
    "words": _record,
}
