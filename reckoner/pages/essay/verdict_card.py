"""The card of a verdict: the words and who said them, what they assert, their best reading, and what was found."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from reckoner.pages import own_words
from reckoner.pages.essay import quotations
from reckoner.pages.page_state import Page
from reckoner.pages.templating import html

TOP = "../../"


def card(said: dict[str, Any], page: Page) -> Markup:
    """A verdict's card; from now on the page cites the claim's work."""
    claim = page.archive.claims[said["claim"]]
    page.cite((claim,))
    page.quote(claim.words, *page.archive.where("claims", claim.id), f"claim {claim.id}", f"claim-{claim.id}")
    ours = (claim.asserts, claim.charitable, claim.precisely)
    asserts, best, precisely = (own_words.shown(words, claim, page.archive, TOP) for words in ours)
    return html(
        "essay/verdict_card",
        claim=claim,
        words=quotations.shown(claim.words.strip(), claim.theirs, claim.slips),
        speaker=page.archive.people[claim.speaker],
        work=page.archive.works[claim.work],
        asserts=asserts,
        best=best,
        precisely=precisely,
        spoken_as=page.book.spoken(claim.precision),
        said=said,
        unverified=page.archive.unverified(claim),
        second_hand=page.second_hand.get(claim.id, ()),
        compact=not page.short,
        top=TOP,
    )
