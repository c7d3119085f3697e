"""Addresses of links and pictures: which of them a browser would run rather than open."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

SCHEMES = ("http", "https", "mailto")
"""What an address may begin with, if not with the site's own."""
ADDRESSES = frozenset("href src action formaction poster srcset background cite data longdesc ping".split())
"""Attributes that hold an address."""
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_ELSEWHERE = re.compile(rf"\s*(?://|{_SCHEME.pattern})", re.IGNORECASE)
_LINKED = re.compile(r"(?<=\s)(?P<name>href|src)=(?P<quote>[\"'])(?P<to>.*?)(?P=quote)", re.DOTALL | re.IGNORECASE)

_PAGE = re.compile(r"(?P<index>|.*/)index\.(?:md|html)|(?:(?P<page>.*)\.md|(?P<view>notebooks/[^/]+)\.ipynb)")


def address(file: str) -> str:
    """Where a file of the pages stands on the site: of a page its folder, of all else the file itself."""
    m = _PAGE.fullmatch(file)
    return file if not m else m["index"] if m["index"] is not None else f"{m['page'] or m['view']}/"


def acts(address: str) -> bool:
    """Whether following an address could run something; control characters are ignored, as browsers do."""
    bare = re.sub(r"[\x00-\x20\x7f-\xa0]", "", html.unescape(address))
    scheme = _SCHEME.match(bare)
    return bool(scheme) and scheme[0][:-1].lower() not in SCHEMES  # type: ignore[index]


def within(address: str | None) -> bool:
    """Whether an address leads to a page or a file of the site itself."""
    return bool(address) and not _ELSEWHERE.match(address)  # type: ignore[arg-type]


def near(made: str) -> list[str]:
    """The addresses of HTML that lead to a page or a file of the site."""
    return [to for m in _LINKED.finditer(made) if within(to := html.unescape(m["to"]))]


def addressed(made: str, given: Callable[[str], str]) -> str:
    """HTML with what is `given` for it in the place of every address of a link or a picture."""
    return _LINKED.sub(lambda m: f"{m['name']}={m['quote']}{given(m['to'])}{m['quote']}", made)


def harmless(made: str) -> str:
    """HTML that Markdown made of escaped words, with `#` in the place of every address that could run something."""
    return addressed(made, lambda to: "#" if acts(to) else to)
