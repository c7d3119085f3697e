"""Find on a finished page what can act and is not the theme's: scripts, frames, handlers, addresses that run code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reckoner.site import csp
from reckoner.check.active_html import TAG
from reckoner.core.urls import ADDRESSES, acts

DATA = frozenset({"application/json", "application/ld+json"})
"""Types of script elements that hold data, which no browser runs."""
_FOREIGN = frozenset({"iframe", "frame", "frameset", "object", "embed", "applet", "base", "portal"})


def on_page(tree: Any) -> Iterator[str]:
    """What acts on a finished page that the theme did not bring: its scripts are named in the page's own policy."""
    allowed = " ".join(tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content"))
    for node in tree.iter():
        if not isinstance(node.tag, str):
            continue
        if node.tag == "script" and node.get("type") not in DATA:
            if not node.get("src") and csp.digest(node.text or "") not in allowed:
                yield f"a script, {' '.join((node.text or '').split())[:60]!r}"
            elif _elsewhere(node.get("src", "")):
                yield f"a script from {node.get('src')}"
        elif node.tag in _FOREIGN or (_refreshes(node) and not _WITHIN.fullmatch(node.get("content", ""))):
            yield f"the element <{node.tag}>"
        for key, value in node.attrib.items():
            if key.startswith("on"):
                yield f"a handler {key}"
            elif key == "title" and TAG.search(value):
                yield f"a title that tooltips would take for markup, {value!r}"
            elif key in ADDRESSES and acts(value) and not value.startswith("data:image/"):
                yield f"an address that acts, {value!r}"


_WITHIN = re.compile(r"0; ?url=(?:\.\./)*[\w/.#-]*")
"""Where a page that has moved may send its readers: to one of this site."""


def _refreshes(node: Any) -> bool:
    return bool(node.tag == "meta" and node.get("http-equiv", "").lower() == "refresh")


def _elsewhere(address: str) -> bool:
    return acts(address) or bool(re.match(r"(?:https?:)?//", address))
