"""Corrections as readers see them: at the end of each essay's page, and all of them on a page of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reckoner.source.essay import Essay
from reckoner.source.front_matter import Correction
from reckoner.text import markup

HERE = "<!-- reckoner: corrections -->"


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
