"""The card of a verdict: the words and who said them, what they assert, their best reading, and what was found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reckoner.check import record_prose
from reckoner.pages.page_state import Page
from reckoner.source import quotation_marks
from reckoner.source.records import Claim
from reckoner.text import markup
from reckoner.text.numerals import numerals

WHOLE = re.compile(r"(?: of)?(?: [\d.,]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*%?)?")
"""What may follow the kind of a verdict in the label: nothing but a number."""
TOP = "../../"


def card(said: dict[str, Any], page: Page) -> Iterator[str]:
    """The Markdown of a verdict's card."""
    claim = page.archive.claims[said["claim"]]
    page.cite((claim,))
    page.quoted += len(numerals(claim.words))
    small = "" if page.short else " rk-compact"
    yield from ["", f'<section class="rk-verdict{small}" id="claim-{claim.id}" aria-label="A claim and its verdict">']
    yield from [_words(claim, page), _readings(claim, page), f'<p class="rk-decided">{decided(said)}</p>']
    if said["finding"]:
        yield f'<p class="rk-found">{markup.inline(said["finding"])}</p>'
    yield from ["</section>", ""]


def decided(said: dict[str, Any]) -> str:
    """A verdict as a label and the words that follow it."""
    label, rest = said["text"], ""
    if not WHOLE.fullmatch(said["text"].removeprefix(said["kind"])):
        label, rest = said["kind"], said["text"].removeprefix(said["kind"]).lstrip(",").removesuffix(".") + "."
    return f'<b class="rk-kind rk-{said["kind"].replace(" ", "-")}">{markup.text(label)}</b>{markup.text(rest)}'


def _words(claim: Claim, page: Page) -> str:
    speaker, work = page.archive.people[claim.speaker], page.archive.works[claim.work]
    said = quotation_marks.shown(claim.words.strip(), claim.theirs, claim.slips)
    return (
        f'<blockquote class="rk-said"><p>“{said}”</p></blockquote><p class="rk-by">— '
        f'<a href="{TOP}people/{speaker.id}/"><span class="rk-speaker">{markup.text(speaker.name)}</span></a>, '
        f'<a class="rk-cite" href="#work-{work.id}"><cite>{markup.text(work.title)}</cite></a> · '
        f'<a href="{TOP}ledger/#{claim.id}">ledger</a></p>'
    )


def _readings(claim: Claim, page: Page) -> str:
    asserts, best = (record_prose.shown(words, claim, page.archive, TOP) for words in (claim.asserts, claim.charitable))
    return f"<dl><dt>Asserts</dt><dd>{asserts}</dd><dt>At its best</dt><dd>{best}</dd></dl>"
