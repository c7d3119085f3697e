"""The glossary: every term with its definition in our words, what to see also, and where it occurs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from reckoner.check import record_prose
from reckoner.pages import glossing
from reckoner.pages.page_state import header
from reckoner.pages.record.uses import Uses, links
from reckoner.source.records import Claim, Excerpt, Term
from reckoner.text import markup
from reckoner.text.bindings import bindings

UP = "../"


def pages(uses: Uses) -> dict[str, str]:
    """The page, by its file name; none where there is no term."""
    return {"glossary.md": "\n".join(_page(uses))} if uses.archive.terms else {}


def _page(uses: Uses) -> Iterator[str]:
    yield header(
        {"title": "Glossary", "description": "The words of the trade, defined in our own.", "search": {"boost": 0.6}}
    )
    yield from ["# Glossary", "", "The words of the trade, defined in our own.", "{ .rk-standfirst }", ""]
    for term in sorted(uses.archive.terms.values(), key=lambda term: term.name.lower()):
        yield from [f"## {markup.text(capital(term.name))} {{ #{term.id} }}", ""]
        yield from [f"<p>{record_prose.shown(term.definition, term, uses.archive, UP)}</p>", ""]
        if notes := list(_notes(term, uses)):
            yield from [f'<p class="rk-uses">{" ".join(notes)}</p>', ""]


def capital(name: str) -> str:
    """A name at the start of a line; one that has capitals of its own keeps them."""
    return name if name[1:2].isupper() or not name[0].islower() else name[0].upper() + name[1:]


def _notes(term: Term, uses: Uses) -> Iterator[str]:
    if term.see_also:
        yield f"See also {', '.join(_link(uses.archive.terms[id]) for id in term.see_also)}."
    if found := uses.terms.get(term.id):
        yield f"Occurs in {links(found, UP)}."
    defined = [other for other in uses.archive.terms.values() if _names(other, term)]
    if defined:
        yield f"Used to define {', '.join(map(_link, defined))}."
    said = [excerpt for excerpt in uses.archive.excerpts.values() if glossing.uses(excerpt.words, term)]
    if said:
        yield f"Said by {', '.join(_said(excerpt, uses) for excerpt in said)}."
    claims = [each for each in uses.archive.claims.values() if _claimed(each, term)]
    if claims:
        yield f"In what is claimed: {', '.join(_claim(each.id) for each in claims)}."


def _link(term: Term) -> str:
    return f'<a class="rk-bound" href="#{term.id}">{markup.text(term.name)}</a>'


def _claim(id: str) -> str:
    return f'<a href="{UP}ledger/#{id}"><code>{id}</code></a>'


def _said(excerpt: Excerpt, uses: Uses) -> str:
    speaker = uses.archive.people[excerpt.speaker]
    return f'<a href="{UP}people/{speaker.id}/#said-{excerpt.id}">{markup.text(speaker.name)}</a>'


def _claimed(claim: Claim, term: Term) -> bool:
    words = f"{claim.asserts} {claim.charitable}"
    return _linked(words, term) or glossing.uses(f"{claim.words} {record_prose.plain(words)}", term)


def _names(other: Term, term: Term) -> bool:
    return other.id != term.id and (_linked(other.definition, term) or glossing.uses(other.definition, term))


def _linked(words: str, term: Term) -> bool:
    return term.id in _terms(words)


@lru_cache(markup.KNOWN)
def _terms(words: str) -> frozenset[str]:
    return frozenset(b.target for b in bindings(words) if b.scheme == "term")
