"""What keeps old addresses alive: a page for each that is gone, and a second anchor for each id that is another now."""

from __future__ import annotations

import re
from pathlib import Path

from reckoner.pages.templating import html
from reckoner.source.ids import ANCHORS, PAGES, moved
from reckoner.text.placing import placed


def redirects(root: Path) -> dict[str, str]:
    """A page for every address of a page that is gone, by file name."""
    return {
        f"{PAGES[kind].format(old)}index.html": f"{html('moved', to=f'../../{PAGES[kind].format(new)}')}\n"
        for (kind, old), new in moved(root).items()
        if kind in PAGES
    }


def anchored(made: dict[str, str], root: Path) -> dict[str, str]:
    """The pages, with a second anchor for what has another id now."""
    changed = dict(made)
    for (kind, old), new in moved(root).items():
        name = ANCHORS.get(kind)
        if name in changed:
            changed[name] = _with_anchor(changed[name], old, new)
        elif kind == "excerpts":
            place = f'id="said-{new}">'
            both = f"{place}{html('anchor', id=f'said-{old}')}"
            changed |= {name: text.replace(place, both) for name, text in changed.items() if name.endswith(".md")}
    return changed


def _with_anchor(text: str, old: str, new: str) -> str:
    """The text with an empty anchor beside the first element that has an id."""
    row = re.compile(rf'(<(?:tr id="{re.escape(new)}"[^>]*><td|li id="{re.escape(new)}")[^>]*>)')
    if row.search(text):
        return row.sub(lambda m: f"{m[0]}{html('anchor', id=old)}", text, count=1)
    heading = re.compile(rf"^(## .*?)( \{{ #{re.escape(new)}\b)", re.MULTILINE)
    return heading.sub(lambda m: m[1] + placed(html("anchor", id=old)) + m[2], text, count=1)
