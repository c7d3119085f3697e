"""The corrections of all essays, for the page that lists them."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from reckoner.pages.templating import html
from reckoner.source.essay import Essay

HERE = "<!-- reckoner: corrections -->"


def everywhere(essays: Iterable[Essay]) -> Markup:
    """The corrections of all essays, the newest first, each with its essay."""
    found = [(one, essay) for essay in essays for one in essay.meta.corrections]
    newest = sorted(found, key=lambda pair: (pair[0].date, pair[1].title), reverse=True)
    return html("all_corrections", found=newest)
