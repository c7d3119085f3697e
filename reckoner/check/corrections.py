"""Check corrections: what an essay said, what it says now, when that changed and why.

What it says now must stand in the essay, unless a later correction changed it again. Where a correction gives no
`now`, the sentence was withdrawn, and must not stand in the essay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reckoner.core.findings import Finding, misuse
from reckoner.source.essay import Essay
from reckoner.source.front_matter import line_of
from reckoner.text.bindings import literals_alone
from reckoner.text.numerals import unaccounted
from reckoner.text.quotation_match import normal


def findings(essay: Essay, shown: Iterable[str]) -> Iterator[Finding]:
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


def _stands(words: str, read: str) -> bool:
    """Whether words stand in plain text whole: 34% does not stand in 134% or 1.34%."""
    return bool(re.search(rf"(?<!\w)(?<!\d[.,]){re.escape(_plain(words))}(?!\w)(?![.,]\d)", read))


def _plain(text: str) -> str:
    """Words without emphasis, their white space and quotation marks as the archive takes them."""
    return normal(re.sub(r"[*`]", "", text))


def _read(source: str) -> str:
    """Prose as readers have it: literals without what they are bound to."""
    source = re.sub(r"^corrections:.*\n(?:[ \t-].*\n|\n)*", "", source, flags=re.MULTILINE)
    return literals_alone(source)
