"""The end of a page: references, terms, and every number on it with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from reckoner.pages import own_words, templating
from reckoner.pages.essay import headlines
from reckoner.pages.page_state import Number, Page
from reckoner.pages.templating import html
from reckoner.source.records import Term, Work

NOTES = {
    "computed": "computed when this page was built",
    "chosen": "chosen by the author, or arithmetic on what the author chose",
    "cited": "cited from a published source",
    "plain": "neither computed nor cited, with a stated reason",
}


@dataclass(frozen=True)
class End:
    """What the end of a page lists: works, terms with their definitions, numbers with their origins, and counts."""

    works: list[Work]
    terms: list[tuple[Term, Markup]]
    numbers: list[tuple[Number, Markup]]
    counts: str
    notes: dict[str, str]


def end_of(page: Page) -> End:
    """The end of a page that is complete."""
    terms = sorted(page.terms.values(), key=lambda term: term.name.lower())
    return End(
        works=sorted(page.works.values(), key=lambda work: work.cite),
        terms=[(term, own_words.shown(term.definition, term, page.archive, "../../")) for term in terms],
        numbers=[(number, origin(number, page)) for number in page.numbers],
        counts=", ".join(f"{count} {kind}" for kind, count in page.counts.items() if count),
        notes=NOTES,
    )


def written(page: Page) -> str:
    """The end of a page written by hand."""
    return "".join(templating.page(name, end=end_of(page)) for name in ("essay/references", "essay/numbers"))


def origin(number: Number, page: Page) -> Markup:
    """Where a number comes from: expression, full value and functions, or source and locator, or the reason."""
    facts = [(fact, page.archive.works[fact.work]) for fact in number.facts]
    itself = page.headlines.get(number.headline)
    return html(
        "essay/origin",
        number=number,
        facts=facts,
        evaluated=number.expression not in {fact.id for fact, _ in facts},
        moves=headlines.moves(itself) if itself else "",
        resting=[] if itself else [(name, _rested(page.headlines[name])) for name in number.rests_on],
    )


def _rested(about: dict[str, Any]) -> str:
    return f"{about['shown']}: {headlines.moves(about, short=True)}"
