"""Find what a reviewer cannot see: characters that change the order of letters or hide in a number, and links.

Letters that are written from right to left, joiners within words and emoji are allowed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from reckoner.core.findings import Finding, misuse
from reckoner.core.project import ARCHIVE, DOCS, ESSAYS, FONTS, SNIPPETS

_ORDER = "\u202a-\u202e\u2066-\u2069"
_NO_WIDTH = "\u00ad\u200b-\u200f\u2060-\u2064\ufeff"
_HIDDEN = re.compile(
    rf"(?P<order>[{_ORDER}])|(?P<within>(?<=\d)[{_NO_WIDTH}]|[{_NO_WIDTH}](?=\d))|(?P<mark>(?<!^)\ufeff)"
    r"|(?P<private>[\ue000-\ue004])"
)
_WHAT = {
    "order": "a sign that hides the order in which text is read",
    "private": "a sign of private use, which no font shows",
}
WRITTEN = (ESSAYS, SNIPPETS, ARCHIVE, DOCS, FONTS)
"""Folders of what people write or add."""


def hidden(text: str, name: str) -> Iterator[Finding]:
    """A finding for each invisible character of a text."""
    for m in _HIDDEN.finditer(text):
        line = len(re.findall(r"\r\n?|\n", text[: m.start()])) + 1
        sign = f"U+{ord(m[0]):04X} ({unicodedata.name(m[0], 'no name').lower()})"
        what = _WHAT.get(m.lastgroup or "", "a sign that nobody sees within a number or a word")
        yield misuse(name, line, f"{what}, {sign}", "remove it")


def links(root: Path) -> Iterator[Finding]:
    """A finding for each symbolic link among what people write: what it leads to is in no commit."""
    for folder in WRITTEN:
        for path in sorted((root / folder).rglob("*")):
            if path.is_symlink() and path.exists():  # where it leads nowhere, it is an editor's, or named when read
                name = path.relative_to(root).as_posix()
                yield misuse(name, 0, "a symbolic link, which may lead anywhere", "put the file itself in its place")


_MERGE = re.compile(r"^[>#\s]*(<{7}|>{7}|\|{7})(?: |$)", re.MULTILINE)


def merged(text: str, name: str, first: int) -> Iterator[Finding]:
    """A finding for each mark that a merge left in prose which begins at a line."""
    for m in _MERGE.finditer(text):
        line = first + text.count("\n", 0, m.start(1))
        yield misuse(name, line, f"a mark that a merge left, {m[1]}", "choose between the two, and remove the marks")
