"""Corrections: what an essay said, what it says now, when that changed and why. They stand on its page, dated.

What it says now must stand in the essay, or a later correction must have changed it again; so no correction outlives
the sentence that it is about. Where a correction gives no `now`, the sentence was withdrawn, and must be gone.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from reckoner.core.findings import Finding, misuse
from reckoner.text import markup
from reckoner.text.bindings import LINK, mask_code
from reckoner.text.numerals import unaccounted
from reckoner.text.quotation_match import normal

if TYPE_CHECKING:
    from reckoner.source.cells import Cell
    from reckoner.source.essay import Essay

Text = Annotated[str, BeforeValidator(lambda v: " ".join(v.split()) if isinstance(v, str) else v), Field(min_length=1)]
HERE = "<!-- reckoner: corrections -->"


class Correction(BaseModel):
    """One entry of an essay's `corrections`."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    date: dt.date
    was: Text
    now: Text | None = None
    why: Text


def findings(essay: Essay, shown: Iterable[str] = ()) -> Iterator[Finding]:
    """What is wrong with an essay's corrections, each at its line; `shown` are verdicts and captions of its run."""
    given, front = essay.meta.corrections, essay.cells[0]
    read = _plain(" ".join([*(_read(cell.source) for cell in essay.cells if cell.kind != "code"), *shown]))
    for nth, one in enumerate(given):
        line, later = line_of(front, nth), given[nth + 1 :]
        if one.now is None:
            if _stands(one.was, read) and not any(_stands(one.was, _plain(other.now or "")) for other in later):
                message = f"the correction withdraws {one.was!r}, which still stands in the essay"
                yield misuse(essay.name, line, message, "take it out, or say what the page has now")
        elif one.now not in {other.was for other in later} and not _stands(one.now, read):
            message = f"the correction's words {one.now!r} do not stand in the essay"
            yield misuse(essay.name, line, message, "give the words as the page has them")
        if one.was == one.now:
            yield misuse(essay.name, line, f"the correction changes nothing, {one.was!r}", "say what the page said")
        if one.date < essay.meta.date:
            message = f"the correction of {one.date} is older than the essay, {essay.meta.date}"
            yield misuse(essay.name, line, message, "correct one of the dates")
        for numeral in unaccounted(one.why):
            message = f'the numeral "{numeral.text}" stands in the reason for a correction'
            yield misuse(essay.name, line, message, "say it in words, or among what was and what is")
    if list(given) != sorted(given, key=lambda one: one.date):
        yield misuse(essay.name, line_of(front), "the corrections are out of order", "put the oldest first")


def line_of(front: Cell, nth: int | None = None) -> int:
    """The line of a correction in the front matter, or of the field that holds them."""
    if not (field := re.search(r"^corrections\s*:", front.source, re.MULTILINE)):
        return front.line
    entries = [m.start() for m in re.compile(r"^[ \t]*- ", re.MULTILINE).finditer(front.source, field.end())]
    return front.line_at(entries[nth] if nth is not None and nth < len(entries) else field.start())


def _stands(words: str, read: str) -> bool:
    """Whether words stand in plain text whole: 34% does not stand in 134% or 1.34%."""
    return bool(re.search(rf"(?<!\w)(?<!\d[.,]){re.escape(_plain(words))}(?!\w)(?![.,]\d)", read))


def _plain(text: str) -> str:
    """Words without emphasis, their white space and quotation marks as the archive takes them."""
    return normal(re.sub(r"[*`]", "", text))


def _read(source: str) -> str:
    """Prose as readers have it: literals without what they are bound to."""
    source = re.sub(r"^corrections:.*\n(?:[ \t-].*\n|\n)*", "", source, flags=re.MULTILINE)
    return LINK.sub(lambda m: m["text"], source) if "](" in mask_code(source) else source


def section(essay: Essay) -> Iterator[str]:
    """The corrections at the end of an essay's page."""
    if essay.meta.corrections:
        yield from ["", "## Corrections", "", _listed(essay.meta.corrections), ""]


def everywhere(essays: Iterable[Essay]) -> str:
    """The corrections of all essays, the newest first, each with its essay."""
    found = [(one, essay) for essay in essays for one in essay.meta.corrections]
    if not found:
        return "No essay has been corrected yet."
    newest = sorted(found, key=lambda pair: (pair[0].date, pair[1].title), reverse=True)
    rows = (f"<li>{_entry(one)} {_of(essay)}</li>" for one, essay in newest)
    return f'<ul class="rk-corrections">{"".join(rows)}</ul>'


def _of(essay: Essay) -> str:
    return f'(<a href="../essays/{essay.slug}/">{markup.text(essay.title)}</a>)'


def _listed(given: Iterable[Correction]) -> str:
    return f'<ul class="rk-corrections">{"".join(f"<li>{_entry(one)}</li>" for one in given)}</ul>'


def _entry(one: Correction) -> str:
    day = f'<time datetime="{one.date.isoformat()}">{one.date.day} {one.date:%B %Y}</time>'
    was, now = (f'<q class="rk-said">{markup.text(words.removesuffix("."))}</q>' for words in (one.was, one.now or ""))
    return f"{day}: {was} {f'became {now}' if one.now else 'was withdrawn'}. {markup.text(one.why)}"
