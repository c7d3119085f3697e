"""Check the prose of the archive: what a claim asserts, what a term means, what a note says.

Every numeral in it is bound to a fact, or restates one of the quotation that the record is about.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from pathlib import Path

from reckoner.check import completeness, references
from reckoner.check.checked_essay import check_prose
from reckoner.check.resolution import Place, Resolved, resolve
from reckoner.check.unbound_numerals import unbound
from reckoner.core.findings import Finding
from reckoner.core.store import remade_if_changed
from reckoner.source.archive import Archive
from reckoner.source.essay import Cell
from reckoner.source.records import Claim, Excerpt, Record
from reckoner.source.toml_lines import line_of_field, read_text
from reckoner.text import markup
from reckoner.text.bindings import bindings, literals_alone
from reckoner.text.numerals import Numeral, unaccounted

FIELDS = {
    "claims": ("asserts", "charitable", "precisely"),
    "terms": ("definition",),
    "excerpts": ("note",),
    "facts": ("note",),
    "works": ("note",),
}
"""The fields that are our own prose, by kind of record."""

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_VALUES = {word: str(value) for value, word in enumerate(f"{_SMALL} seventeen eighteen nineteen twenty".split())}
_VALUES |= {word: str(10 * n) for n, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), 3)}
_VALUES |= {"once": "1", "twice": "2", "double": "2", "doubled": "2", "doubles": "2", "doubling": "2", "triple": "3"}
_VALUES |= {f"{word}fold": value for word, value in list(_VALUES.items())}
_WORD = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|[a-z]+")


def findings(root: Path, archive: Archive) -> Iterator[Finding]:
    """Findings for the prose of the archive."""
    texts: dict[str, str] = {}
    for kind, fields in FIELDS.items():
        for id, record in getattr(archive, kind).items():
            file, line = archive.where(kind, id)
            if file not in texts:
                texts[file] = read_text(root / file, file)
            for field in fields:
                if words := getattr(record, field):
                    yield from _of_field(words, line_of_field(texts[file], line, field), file, record, archive)
    for id, person in archive.people.items():
        for numeral in unaccounted(person.who):
            what = f"{id}: the numeral {person.who[numeral.start : numeral.end]!r} stands in who somebody is"
            yield Finding(*archive.where("people", id), what, "say it without a number")


def _of_field(words: str, line: int, file: str, record: Record, archive: Archive) -> Iterator[Finding]:
    cell, resolved = resolved_words(words, line, file, archive)
    _, others = numerals_of(cell, resolved, record, archive)
    yield from references.in_words(words, file, line)
    yield from completeness.in_words(words, file, line)
    for finding in check_prose(cell, file, resolved, others):
        yield dataclasses.replace(finding, mend=finding.mend.replace("<calc: {...}>", "<fact: {...}>"))


def resolved_words(words: str, line: int, file: str, archive: Archive) -> tuple[Cell, list[Resolved]]:
    """The prose of a field as a cell, with its bindings resolved."""
    cell = Cell("prose", words, line, ())
    return cell, [resolve(b, Place(file, cell, archive, None)) for b in bindings(words)]


Numerals = tuple[list[Numeral], list[Numeral]]


def numerals_of(cell: Cell, resolved: list[Resolved], record: Record, archive: Archive) -> Numerals:
    """The unbound numerals of a field: those that stand in the quotation which the record is about, and the others.

    They are kept while the archive is the same, because the pages show them too.
    """
    known = remade_if_changed("numerals of the record", (archive,), dict[tuple[type[Record], str, str], Numerals])
    key = type(record), record.id, cell.source
    if key not in known:
        said = _about(record, archive)
        tokens, found = _tokens(said), unbound(cell, resolved)
        restated = [
            n
            for n in found
            if n.rule is None
            and (_stands(n.text, said) or _tokens(n.text, tokens) or _of_precision(cell.source[n.start :], record))
        ]
        known[key] = restated, [n for n in found if n not in restated]
    return known[key]


def _stands(numeral: str, said: str) -> bool:
    """Whether a numeral stands in the words, as it is written and whole."""
    return bool(re.search(rf"(?<![\w.,]){re.escape(numeral)}(?!\w|[.,]\d)", said, re.IGNORECASE))


def _of_precision(words: str, record: Record) -> bool:
    """Whether words begin with the precision of a claim, as in "two digits"."""
    return isinstance(record, Claim) and bool(record.precision) and words.startswith(record.precision)


def _about(record: Record, archive: Archive) -> str:
    """The quoted words that a record of ours is about."""
    match record:
        case Claim():
            whole = archive.excerpts.get(record.excerpt or "")
            return f"{record.words} {whole.words if whole else ''}"
        case Excerpt():
            return record.words
    return ""


def _tokens(text: str, within: Collection[str] | None = None) -> set[str]:
    """The numbers that a text names, in figures; none at all if any is not `within`."""
    found = {_VALUES.get(word, word.replace(",", "")) for word in _WORD.findall(text.lower())}
    numbers = {word for word in found if word[0].isdigit() or word in ("half", "third", "quarter", "dozen")}
    numbers |= found & {"hundred", "thousand", "million", "billion", "trillion"}
    return numbers if within is None or numbers <= set(within) else set()


@lru_cache(markup.KNOWN)
def plain(words: str) -> str:
    """The prose of a field without markup or bindings."""
    return markup.plain(literals_alone(words))
