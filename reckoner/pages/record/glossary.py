"""The glossary: every term with its definition in our words, what to see also, and where it occurs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup

from reckoner.check import record_prose
from reckoner.pages import own_words, templating
from reckoner.pages.essay import glossing
from reckoner.pages.page_state import header
from reckoner.pages.record.uses import ByEssay, Uses
from reckoner.source.records import Claim, Excerpt, Person, Term
from reckoner.text import markup
from reckoner.text.bindings import bindings

UP = "../"


@dataclass(frozen=True)
class Entry:
    """A term with its definition, the ids that it had, and where it occurs."""

    term: Term
    name: str
    former: list[str]
    definition: Markup
    see_also: list[Term]
    uses: ByEssay
    defines: list[Term]
    said: list[tuple[Excerpt, Person]]
    claims: list[Claim]

    @property
    def noted(self) -> bool:
        """Whether there is anything to say beside the definition."""
        return any((self.see_also, self.uses, self.defines, self.said, self.claims))


def pages(uses: Uses) -> dict[str, str]:
    """The page, by its file name; none where there is no term."""
    return {"glossary.md": _page(uses)} if uses.archive.terms else {}


def _page(uses: Uses) -> str:
    about = "The words of the trade, defined in our own."
    terms = sorted(uses.archive.terms.values(), key=lambda term: term.name.lower())
    return header({"title": "Glossary", "description": about, "search": {"boost": 0.6}}) + templating.page(
        "record/glossary", about=about, entries=[_entry(term, uses) for term in terms], up=UP
    )


def _entry(term: Term, uses: Uses) -> Entry:
    archive = uses.archive
    return Entry(
        term=term,
        name=capital(term.name),
        former=uses.former("terms", term.id),
        definition=own_words.shown(term.definition, term, archive, UP),
        see_also=[archive.terms[id] for id in term.see_also],
        uses=uses.terms.get(term.id, {}),
        defines=[other for other in archive.terms.values() if _names(other, term)],
        said=[(e, archive.people[e.speaker]) for e in archive.excerpts.values() if glossing.uses(e.words, term)],
        claims=[each for each in archive.claims.values() if _claimed(each, term)],
    )


def capital(name: str) -> str:
    """A name at the start of a line; one that has capitals of its own keeps them."""
    return name if name[1:2].isupper() or not name[0].islower() else name[0].upper() + name[1:]


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
