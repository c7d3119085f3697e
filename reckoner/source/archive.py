"""Read and validate the archive: works, people, excerpts, facts, terms and claims, from `archive/KIND/*.toml`.

The file and line of each entry are kept, so that every error can name file, line, entry and field.
"""

from __future__ import annotations

import datetime as dt
import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from reckoner.core import site_info
from reckoner.core.findings import Failure, Finding, misuse, short, suggest
from reckoner.core.project import ARCHIVE, CONFIG, written
from reckoner.core.store import remade_if_changed
from reckoner.source import models_table, quotation_marks
from reckoner.source.record_files import files, misplaced
from reckoner.source.records import (
    CLAIM_WORDS,
    EXCERPT_WORDS,
    FORMS,
    KINDS,
    TO_FILL,
    Claim,
    Excerpt,
    Fact,
    Person,
    Record,
    Term,
    Work,
    why,
)
from reckoner.source.toml_lines import entry_lines, line_of_field, line_of_table, read_text, read_toml
from reckoner.text import quotation_match
from reckoner.text.invisible_characters import meant


@dataclass(frozen=True)
class Archive:
    """All records, by kind and id; `lines` says in which file each entry stands, and where it starts."""

    works: dict[str, Work] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    excerpts: dict[str, Excerpt] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)
    models: tuple[models_table.Model, ...] = ()
    within: dict[str, float] = field(default_factory=dict)
    """The factor within which a claim of each precision holds."""
    lines: dict[tuple[str, str], tuple[str, int]] = field(default_factory=dict)

    def where(self, kind: str, id: str) -> tuple[str, int]:
        """File and line of an entry, for errors."""
        return self.lines.get((kind, id), (f"archive/{kind}/", 0))

    def unverified(self, claim: Claim) -> str:
        """Why nobody compared the words of a claim with their source; nothing where they were compared."""
        whole = self.excerpts.get(claim.excerpt or "")
        return whole.unverified if whole else claim.unverified


def load(root: Path) -> Archive:
    """Read and validate `root/archive`; raises `Failure` with every finding at once."""
    paths = [path for path in written(root / ARCHIVE, "**/*") if path.is_file()]
    within = {each.name: each.within for each in site_info.of(root).precisions}
    read = (tuple((path, path.read_bytes()) for path in paths), within)
    return remade_if_changed(("archive", root), read, lambda: _load(root, within))


def _load(root: Path, within: dict[str, float]) -> Archive:
    archive, findings, unread = Archive(within=within), list[Finding](), set[str]()
    if elsewhere := list(misplaced(root, ARCHIVE)):
        raise Failure(elsewhere)
    for kind in KINDS:
        for path in files(root, kind):
            try:
                findings += list(_load_file(path, path.relative_to(root).as_posix(), kind, archive))
            except Failure as failure:
                findings += failure.findings
                unread.add(kind)
    known = {id for kind, id in archive.lines if kind == "works"}
    table, wrong = models_table.load(root, known)
    findings += wrong if "works" not in unread else []
    archive = replace(archive, models=table)
    findings += [*_unresolved(archive, unread), *_circles(archive), *broken_facts(archive), *broken_words(archive)]
    findings += _precisions(archive)
    if findings:
        raise Failure(findings)
    return archive


def _load_file(path: Path, name: str, kind: str, archive: Archive) -> Iterator[Finding]:
    one = "person" if kind == "people" else kind.removesuffix("s")
    text = read_text(path, name)
    data = read_toml(text, name)
    for extra in sorted(set(data) - {one}):
        line = line_of_table(text, extra)
        yield misuse(name, line, f"a table {extra!r} that does not belong here", f"name it [[{one}]]")
    entries = data.get(one, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        line = line_of_table(text, one)
        raise Failure(
            [misuse(name, line, f"{one!r} is not a list of tables", f"begin each entry with a line [[{one}]]")]
        )
    found: dict[str, Record] = getattr(archive, kind)
    hides = bool(re.search(r"[\\&]", text))
    for entry, line in zip(entries, entry_lines(text, one, len(entries)), strict=True):
        for key in [key for key, value in entry.items() if hides and any(meant(value, name, 0))]:
            yield from meant(entry[key], name, line_of_field(text, line, key))
        id = str(entry.get("id", ""))
        if (kind, id) in archive.lines:
            file, first = archive.lines[kind, id]
            where = f"at line {first}" if file == name else f"in {file} at line {first}"
            yield misuse(name, line, f"id {id!r} stands already {where}", "choose another id")
        archive.lines.setdefault((kind, id), (name, line))
        if empty := [key for key, value in entry.items() if TO_FILL in (value if isinstance(value, list) else [value])]:
            for key in empty:
                message, mend = f"{id}: {key!r} is not filled in", f'write it in the place of "{TO_FILL}"'
                yield misuse(name, line_of_field(text, line, key), message, mend)
            continue
        try:
            record = KINDS[kind].model_validate(entry)
        except ValidationError as error:
            yield from _invalid(name, line, entry, error, KINDS[kind], text)
            continue
        found.setdefault(record.id, record)


def _invalid(
    name: str, line: int, entry: dict[str, Any], error: ValidationError, model: type[Record], text: str
) -> Iterator[Finding]:
    label = entry.get("id", "(no id)")
    problems = {str(problem["loc"][0]): problem for problem in error.errors()}
    for key, problem in problems.items():
        match problem["type"]:
            case "missing" if len(problem["loc"]) > 1:
                within = problem["loc"][-1]
                what, mend = f"{label}: {key}: the field {within!r} is missing", f"add {within} = ... within {key}"
            case "missing":
                what, mend = f"{label}: the field {key!r} is missing", f"add a line: {key} = ..."
            case "extra_forbidden":
                hint = suggest(key, model.model_fields)
                what, mend = f"{label}: no such field as {key!r}{hint}", "rename or remove it"
            case "value_error":
                what, mend = f"{label}: {key} = {_shown(problem['input'])}{why(problem)}", f"correct {key}"
            case _ if key in FORMS:
                noun, example, meant_by = FORMS[key]
                meant_is = re.search(meant_by, str(problem["input"])) if meant_by else None
                what = f"{label}: {key} = {_shown(problem['input'])} is no {noun}"
                mend = f'write it as {key} = "{meant_is[0]}"' if meant_is else f"write it as {key} = {example}"
            case "string_pattern_mismatch" if key == "id" or key.endswith("_by"):
                what = f"{label}: {key} = {_shown(problem['input'])} cannot be an id"
                mend = "use small letters, digits and single hyphens, or in facts a group, a dot and a name with _"
            case _:
                message = problem["msg"][0].lower() + problem["msg"][1:]
                what, mend = f"{label}: {key} = {problem['input']!r}: {message}", f"correct {key}"
        yield misuse(name, line_of_field(text, line, key), what, mend)


def _shown(value: Any) -> str:
    return str(value) if isinstance(value, dt.date) else short(repr(value))


REFERENCES = (
    ("excerpts", "speaker", "people"),
    ("excerpts", "work", "works"),
    ("excerpts", "rendering_of", "excerpts"),
    ("facts", "work", "works"),
    ("facts", "superseded_by", "facts"),
    ("claims", "speaker", "people"),
    ("claims", "work", "works"),
    ("claims", "excerpt", "excerpts"),
    ("terms", "see_also", "terms"),
)


def _unresolved(archive: Archive, unread: set[str]) -> Iterator[Finding]:
    for kind, key, target in REFERENCES:
        if target in unread:
            continue
        known = {id for one, id in archive.lines if one == target}
        for id, record in getattr(archive, kind).items():
            value = getattr(record, key)
            for one in value if isinstance(value, tuple) else (value,):
                if one is not None and one not in known:
                    yield misuse(
                        *archive.where(kind, id),
                        f"{id}: {key} = {one!r} is not in archive/{target}/{suggest(one, known)}",
                        f"correct the id or add the entry to archive/{target}/",
                    )


def _circles(archive: Archive) -> Iterator[Finding]:
    """Findings for terms that refer to themselves, and for excerpts and facts that stand for each other in a circle."""
    for id, term in archive.terms.items():
        if id in term.see_also:
            yield misuse(*archive.where("terms", id), f"{id}: it sees itself", "remove it from see_also")
    rendered = {id: excerpt.rendering_of for id, excerpt in archive.excerpts.items()}
    for id, circle in _closed(rendered):
        mend = "keep the one that was said, and break the circle"
        yield misuse(*archive.where("excerpts", id), " renders ".join(circle), mend)
    for id, circle in _closed({id: fact.superseded_by for id, fact in archive.facts.items()}):
        mend = "remove superseded_by from the newest"
        yield misuse(*archive.where("facts", id), " is superseded by ".join(circle), mend)


def _closed(following: dict[str, str | None]) -> Iterator[tuple[str, list[str]]]:
    """Each id from which one comes back to it, with the way there."""
    for id in following:
        seen, at = [id], following[id]
        while at in following and at not in seen:
            seen.append(at)
            at = following[at]
        if at == id:
            yield id, [*seen, id]


def _precisions(archive: Archive) -> Iterator[Finding]:
    """Findings for claims whose precision is no name of the book's table, or has no reason."""
    for id, claim in archive.claims.items():
        where = archive.where("claims", id)
        if claim.precision and claim.precision not in archive.within:
            known = suggest(claim.precision, archive.within) or f"; known are {', '.join(archive.within) or 'none'}"
            message = f"{id}: precision = {claim.precision!r} is not in the table of {CONFIG}{known}"
            yield misuse(*where, message, "correct it, or add it to 'precisions'")
        if bool(claim.precision) != bool(claim.precisely):
            mend = "give both: how precisely it was spoken, and why we think so"
            yield misuse(*where, f"{id}: of 'precision' and 'precisely' one is missing", mend)


def broken_facts(archive: Archive) -> Iterator[Finding]:
    """Findings for facts whose id, value or interval cannot be."""
    for id, fact in archive.facts.items():
        where = archive.where("facts", id)
        parts = id.split(".")
        for part in filter(keyword.iskeyword, parts):
            yield misuse(*where, f"{id}: {part!r} is a word of Python", "choose another id")
        for n in range(1, len(parts)):
            if (over := ".".join(parts[:n])) in archive.facts:
                yield misuse(*where, f"{id}: {over!r} is a fact itself, not a group of facts", "choose another id")
        if (fact.low is None) != (fact.high is None):
            yield misuse(*where, f"{id}: one end of its interval is missing", "give low and high, or neither")
        if fact.low is not None and fact.high is not None:
            if not fact.low <= fact.value <= fact.high:
                message = f"{id}: value = {fact.value} lies outside {fact.low} to {fact.high}"
                yield misuse(*where, message, "correct the value or its interval")
            if not fact.interval:
                yield misuse(*where, f"{id}: its interval has no name", 'add a line: interval = "95% interval"')


COMPARE = "reckoner quote {} --source FILE"


def uncompared(archive: Archive) -> Iterator[Finding]:
    """Findings for words that stand in no excerpt, were not compared with a source, and do not say so."""
    for kind in ("excerpts", "claims"):
        for id, said in getattr(archive, kind).items():
            compare = COMPARE.format(id)
            if said.fingerprint and said.unverified:
                what, mend = "its words have a fingerprint and are said to be unverified", f"remove one; or {compare}"
            elif said.fingerprint or said.unverified or getattr(said, "excerpt", None):
                continue
            else:
                what = "its words were not compared with their source"
                mend = f'{compare}; or, where there is none, a line: unverified = "why"'
            yield Finding(*archive.where(kind, id), f"{id}: {what}", mend)


def broken_words(archive: Archive) -> Iterator[Finding]:
    """Findings for quotations that are too long, or are not the words that were verified."""
    for kind, most, mend in (
        ("excerpts", EXCERPT_WORDS, "quote less, paraphrase more"),
        ("claims", CLAIM_WORDS, "quote less"),
    ):
        for id, said in getattr(archive, kind).items():
            where = archive.where(kind, id)
            for message, mend_of_mark in quotation_marks.wrong(said.words, said.theirs, said.slips):
                yield misuse(*where, f"{id}: {message}", mend_of_mark)
            if (count := quotation_match.word_count(said.words, said.theirs)) > most:
                yield misuse(*where, f"{id}: {count} words, over {most}", mend)
            if said.fingerprint and quotation_match.fingerprint(said.words) != said.fingerprint:
                what = "the words are not those that were compared with their source"
                mend = f"restore the words, or compare them anew: {COMPARE.format(id)}"
                yield Finding(*where, f"{id}: {what}", mend)
    for id, claim in archive.claims.items():
        whole = archive.excerpts.get(claim.excerpt or "")
        if whole and not quotation_match.stands_in_record(claim.words, whole.words):
            yield Finding(
                *archive.where("claims", id),
                f"{id}: the words do not stand in the excerpt {claim.excerpt!r}",
                f"copy them from {':'.join(map(str, archive.where('excerpts', whole.id)))}",
            )
