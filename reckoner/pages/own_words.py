"""Our own words in the archive as HTML: what is bound leads to its record, what restates a quotation is marked so."""

from __future__ import annotations

from markupsafe import Markup

from reckoner.check.record_prose import numerals_of, resolved_words
from reckoner.check.resolution import Resolved
from reckoner.pages.templating import html
from reckoner.source.archive import Archive
from reckoner.source.records import Record
from reckoner.text import markup
from reckoner.text.placing import SIGNS, placed


def shown(words: str, record: Record, archive: Archive, up: str = "../") -> Markup:
    """Our words about a record; `up` leads from the page to the top of the site."""
    if not words:
        return Markup("")
    words = SIGNS.sub("", words)
    cell, resolved = resolved_words(words, 0, "", archive)
    spots = [(n.start, n.end, None) for n in numerals_of(cell, resolved, record, archive)[0]]
    places = [(r.binding.start, r.binding.end, r) for r in resolved]
    pieces, last = list[str](), 0
    for start, end, binding in sorted([*spots, *places], key=lambda place: place[0]):
        pieces += [words[last:start], placed(_restates(words[start:end]) if binding is None else _bound(binding, up))]
        last = end
    return markup.inline_with_placed("".join([*pieces, words[last:]]))


def _restates(words: str) -> Markup:
    return html("restated", words=words)


def _bound(r: Resolved, up: str) -> Markup:
    """A bound literal: a link to the record that it rests on, or its reason."""
    literal = markup.inline(" ".join(r.binding.text.split()))
    record = r.records[0] if r.records else None
    return html("own_bound", kind=type(record).__name__, record=record, up=up, literal=literal, why=r.binding.target)
