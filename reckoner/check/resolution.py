"""Resolve bindings: what each is bound to, what that gives, and the finding where prose and record differ."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from simpleeval import EvalWithCompoundTypes

from reckoner.core.findings import Finding, suggest
from reckoner.core.store import remade_if_changed
from reckoner.source.archive import Archive
from reckoner.source.dataflow import typed
from reckoner.source.essay import Cell
from reckoner.source.records import Excerpt, Fact, Quantity, Record
from reckoner.text import quotation_match
from reckoner.text.bindings import Binding, Field, fields, same
from reckoner.text.formats import rendered
from reckoner.text.lexicon import GREAT

CLOSING = "\"”'’"
QUOTES = ('"', "“", "'", "‘")


@dataclass(frozen=True)
class Resolved:
    """A binding with what it is bound to; `finding` says what is wrong with it, if anything.

    `parts` are the expressions of its template with their values; `span` is what it covers beyond itself, as the block
    quotation above an attribution.
    """

    binding: Binding
    cell: Cell
    line: int
    computed: str | None = None
    parts: tuple[Mapping[str, Any], ...] = ()
    records: tuple[Record, ...] = ()
    span: tuple[int, int] | None = None
    finding: Finding | None = None

    @property
    def scheme(self) -> str:
        """calc, fact, said, term, work or plain."""
        return self.binding.scheme


@dataclass(frozen=True)
class Place:
    """Where a binding stands: the file's name, the cell, and the values that the run gave there."""

    name: str
    cell: Cell
    archive: Archive
    values: Mapping[str, Mapping[str, Any]] | None


def resolve(binding: Binding, place: Place) -> Resolved:
    """Resolve one binding at its place."""
    return RESOLVERS[binding.scheme](binding, place)


def _done(binding: Binding, place: Place, **found: Any) -> Resolved:
    return Resolved(binding, place.cell, place.cell.line_at(binding.start), **found)


def _wrong(binding: Binding, place: Place, message: str, mend: str, **found: Any) -> Resolved:
    line = place.cell.line_at(binding.start)
    return Resolved(binding, place.cell, line, finding=Finding(place.name, line, message, mend), **found)


def _shown(text: str) -> str:
    return " ".join(text.split())


def _unreadable(binding: Binding, place: Place, form: str) -> Resolved | None:
    """The finding for a template that cannot be read."""
    try:
        fields(binding.target)
    except ValueError as error:
        message = f"the binding {binding.target!r} cannot be read: {error}"
        return _wrong(binding, place, message, f"write it as (<{binding.scheme}: {form}>)")
    return None


def _unknown(binding: Binding, place: Place, one: str, known: Mapping[str, Record], mend: str) -> Resolved:
    """The finding for an id that is not in the archive."""
    message = f"no {one} {binding.target!r} in archive/{one}s/{suggest(binding.target, known)}"
    return _wrong(binding, place, message, f"correct the id, or {mend}")


def _compared(binding: Binding, place: Place, computed: str, gives: str, **found: Any) -> Resolved:
    """The binding, with a finding where its words are not what was computed."""
    if same(binding.text, computed):
        return _done(binding, place, computed=computed, **found)
    message = f'the prose says "{_shown(binding.text)}", {gives} ({computed})'
    mend = f"reckoner fix {place.name}, then read the sentence again"
    words = {*re.findall(r"\b[a-z]{2,}", binding.text.lower())} - {*GREAT.split()}
    if words - {*re.findall("[a-z]+", computed.lower())} and re.search(r"\d", binding.text):
        return _wrong(binding, place, message, f"bind the number alone, [{computed}](...), and no words", **found)
    return _wrong(binding, place, message, mend, computed=computed, **found)


def _calc(binding: Binding, place: Place) -> Resolved:
    if place.values is None:
        message = "a calc binding outside an essay, where nothing runs"
        return _wrong(binding, place, message, "bind it to a fact, or move the sentence into an essay")
    if unreadable := _unreadable(binding, place, "{expression:format}"):
        return unreadable
    value = place.values[binding.target]
    if "error" in value:
        message = f"the binding {binding.target!r} fails: {value['error']}"
        return _wrong(binding, place, message, value["mend"])
    if wrong := _typed(binding, place, value["parts"]):
        return wrong
    gives = ", ".join(f"{part['expression']} gives {shown_value(part['value'])}" for part in value["parts"])
    return _compared(binding, place, value["text"], gives, parts=tuple(value["parts"]))


def _typed(binding: Binding, place: Place, parts: Iterable[Mapping[str, Any]]) -> Resolved | None:
    """The finding for a template whose value is typed in it."""
    if not (why := next(filter(None, (typed(part["expression"], part["value"]) for part in parts)), "")):
        return None
    mend = "give the value a name in a code cell above, and bind that name"
    return _wrong(binding, place, f"the binding {binding.target!r} {why}", mend)


def shown_value(value: Any) -> str:
    """A value in full, as errors and pages print it."""
    if isinstance(value, Quantity):
        return str(value)
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def _fact(binding: Binding, place: Place) -> Resolved:
    if unreadable := _unreadable(binding, place, "{group.name:format}"):
        return unreadable
    used: dict[str, Fact] = {}
    try:
        computed, parts = _over_facts(fields(binding.target), place.archive, used)
    except Exception as error:
        message = f"the binding {binding.target!r} fails: {error}"
        of_format = "format" in str(error)
        mend = "correct the format" if of_format else "use facts of archive/facts/ and arithmetic alone"
        return _wrong(binding, place, message, mend)
    if wrong := _typed(binding, place, parts):
        return wrong
    gives = ", ".join(
        f"{fact.id} is {shown_value(fact.value)} {fact.unit} in {':'.join(map(str, place.archive.where('facts', id)))}"
        for id, fact in used.items()
    )
    return _compared(binding, place, computed, gives, parts=parts, records=tuple(used.values()))


def _over_facts(
    parts: list[Field], archive: Archive, used: dict[str, Fact]
) -> tuple[str, tuple[Mapping[str, Any], ...]]:
    text, values = "", []
    names = remade_if_changed("facts by name", (archive,), lambda: _namespace(archive))
    for part in parts:
        text += part.before
        if part.expression is None:
            continue
        expression = part.expression.strip()
        for name in re.findall(r"[a-z_]\w*(?:\.[a-z_]\w*)+", expression):
            name = re.sub(r"\.(?:low|high)$", "", name)
            if name not in archive.facts:
                raise ValueError(f"no fact {name!r} in archive/facts/{suggest(name, archive.facts)}")
            used[name] = archive.facts[name]
        value = EvalWithCompoundTypes(names=names, functions={}).eval(expression)
        text += rendered(value, part.conversion, part.spec)
        values.append({"expression": expression, "value": value})
    if not used:
        raise ValueError("no fact in it")
    return text, tuple(values)


def _namespace(archive: Archive) -> dict[str, Any]:
    """Facts as nested names, so that `gpt3.training_tokens` is an attribute."""
    top: dict[str, Any] = {}
    for id, fact in archive.facts.items():
        *groups, last = id.split(".")
        level = top
        for group in groups:
            level = level.setdefault(group, SimpleNamespace()).__dict__
        level[last] = Quantity(fact)
    return top


def _said(binding: Binding, place: Place) -> Resolved:
    known = place.archive.excerpts
    if binding.target not in known:
        return _unknown(binding, place, "excerpt", known, "add the excerpt to the archive")
    excerpt = known[binding.target]
    where = ":".join(map(str, place.archive.where("excerpts", excerpt.id)))
    if binding.text.startswith(QUOTES):
        if binding.text[-1] not in CLOSING or len(binding.text) < 2:
            message = f"the quotation {_shown(binding.text)} is not closed"
            mend = "end the words with a quotation mark, within the brackets"
            return _wrong(binding, place, message, mend, records=(excerpt,))
        if quotation_match.stands_in(binding.text[1:-1], excerpt.words):
            return _done(binding, place, records=(excerpt,), span=(binding.start, binding.end))
        message = f"the words {_shown(binding.text)} do not stand in {excerpt.id} ({where})"
        return _wrong(binding, place, message, "quote the record's own words", records=(excerpt,))
    return _block_quotation(binding, place, excerpt, where)


def _block_quotation(binding: Binding, place: Place, excerpt: Excerpt, where: str) -> Resolved:
    speaker = place.archive.people[excerpt.speaker].name
    block = quotation_block(place.cell.source, binding)
    if block is None:
        message = f"the attribution to {excerpt.id} ends no quotation"
        mend = 'put it on a line "> — [Name](<said: id>)" below the words, or set the words in quotation marks'
        return _wrong(binding, place, message, mend, records=(excerpt,))
    start, end, words = block
    if _shown(binding.text) != speaker:
        message = f'the prose names "{_shown(binding.text)}", {excerpt.id} was said by {speaker} ({where})'
        return _wrong(binding, place, message, f"write [{speaker}](<said: {excerpt.id}>)", records=(excerpt,))
    if quotation_match.normal(words) != quotation_match.normal(excerpt.words):
        ours, theirs = _first_difference(quotation_match.normal(words), quotation_match.normal(excerpt.words))
        message = f'the quotation has "{ours}" where {excerpt.id} has "{theirs}" ({where})'
        return _wrong(binding, place, message, "quote the record's own words", records=(excerpt,))
    return _done(binding, place, records=(excerpt,), span=(start, end))


def quotation_block(source: str, binding: Binding) -> tuple[int, int, str] | None:
    """Start, end and words of the block quotation that this attribution closes."""
    line_start = source.rfind("\n", 0, binding.start) + 1
    if not re.fullmatch(r"> ?[—–-]+ ?", source[line_start : binding.start]):
        return None
    end = source.find("\n", binding.end)
    end = len(source) if end < 0 else end
    start = line_start
    while start and source[source.rfind("\n", 0, start - 1) + 1 : start].startswith(">"):
        start = source.rfind("\n", 0, start - 1) + 1
    words = re.sub(r"^> ?", "", source[start:line_start], flags=re.MULTILINE)
    return (start, end, words) if words.strip() else None


def _first_difference(ours: str, theirs: str) -> tuple[str, str]:
    a, b = ours.split(), theirs.split()
    matcher = difflib.SequenceMatcher(a=a, b=b, autojunk=False)
    _, i, k, j, m = next(code for code in matcher.get_opcodes() if code[0] != "equal")
    around = max(0, i - 2), max(0, j - 2)
    return " ".join(a[around[0] : k + 2]), " ".join(b[around[1] : m + 2])


def _term(binding: Binding, place: Place) -> Resolved:
    known = place.archive.terms
    if binding.target not in known:
        return _unknown(binding, place, "term", known, "define the term in the archive")
    return _done(binding, place, records=(known[binding.target],))


def _work(binding: Binding, place: Place) -> Resolved:
    known = place.archive.works
    if binding.target not in known:
        return _unknown(binding, place, "work", known, "add the work to the archive")
    work = known[binding.target]
    for year in re.findall(r"\b(?:1[6-9]|2[01])\d\d(?=[a-z]?\b)", binding.text):
        if int(year) != work.year:
            message = f'the prose says "{_shown(binding.text)}", {work.id} is of {work.year}'
            return _wrong(binding, place, message, f"write {work.cite}", records=(work,))
    return _done(binding, place, records=(work,))


def _plain(binding: Binding, place: Place) -> Resolved:
    if len(binding.target.split()) >= 2:
        return _done(binding, place)
    message = f'"{_shown(binding.text)}" is left unbound without a reason'
    return _wrong(binding, place, message, "say why, as in (<plain: a count of what stands on this page>)")


RESOLVERS = {"calc": _calc, "fact": _fact, "said": _said, "term": _term, "work": _work, "plain": _plain}
