"""The markup of the theme and of code, mended where the HTML standard, a screen reader or a phone would have it so."""

from __future__ import annotations

import re

MENDS = (
    ('data-md-toggle="drawer" type="checkbox" id="__drawer" autocomplete="off">', "drawer's checkbox"),
    ('data-md-toggle="search" type="checkbox" id="__search" autocomplete="off">', "search's checkbox"),
    ('<div class="md-search" data-md-component="search" role="dialog">', "search's dialog"),
)
"""What the theme writes, and what it is of."""

_UNCOLOURED = re.compile(r'<span class="(?!c1")[a-z][a-z0-9]{0,2}">([^<]*)</span>')
"""What Pygments marks in code beside comments: an eighth of a page's weight, for shades of the same ink."""


def standard(page: str) -> str:
    """A page whose checkboxes complete nothing, whose search has a name, whose labels are of something, and whose
    code tells comments from the rest."""
    for written, _ in MENDS[:2]:
        page = page.replace(written, written.replace(' autocomplete="off"', ""), 1)
    page = page.replace(MENDS[2][0], MENDS[2][0][:-1] + ' aria-label="Search">', 1)
    page = page.replace(' tabindex=""', "")
    page = _UNCOLOURED.sub(r"\1", page)
    if 'id="__toc"' not in page:
        page = page.replace('<label class="md-nav__title" for="__toc">', '<label class="md-nav__title">')
    return re.sub(r"<(hr|br|input|img)\b([^<>]*?)\s*/>", r"<\1\2>", page)
