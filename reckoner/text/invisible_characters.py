"""Find what nobody can see or set: control characters, signs that turn the order of letters or hide in a number, links.

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
    "|(?P<odd>[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ue000-\ue004\ufffe\uffff])"
)
_WHAT = {
    "order": "a sign that hides the order in which text is read, {}",
    "odd": "a character {}, which cannot be set",
}
WRITTEN = (ESSAYS, SNIPPETS, ARCHIVE, DOCS, FONTS)
"""Folders of what people write or add."""


def signs(text: str) -> Iterator[tuple[int, str]]:
    """Each such character of a text whose lines end with a line feed: where it stands, and what it is."""
    for m in _HIDDEN.finditer(text):
        named = unicodedata.name(m[0], "").lower()
        what = _WHAT.get(m.lastgroup or "", "a sign that nobody sees within a number or a word, {}")
        yield m.start(), what.format(f"U+{ord(m[0]):04X}{named and f' ({named})'}")


def hidden(text: str, name: str) -> Iterator[Finding]:
    """A finding for each such character of a file's text."""
    text = re.sub(r"\r\n?", "\n", text)
    for at, what in signs(text):
        yield misuse(name, text.count("\n", 0, at) + 1, what, "remove it")


def links(root: Path) -> Iterator[Finding]:
    """Symbolic links among what people write, for what they lead to is in no commit; and names that cannot be shown."""
    for folder in WRITTEN:
        for path in sorted((root / folder).rglob("*")):
            name = path.relative_to(root).as_posix()
            if not name.isprintable():
                yield misuse(name, 0, "the file's name has a character that cannot be shown", "rename it")
            if path.is_symlink() and path.exists():  # where it leads nowhere, it is an editor's, or named when read
                yield misuse(name, 0, "a symbolic link, which may lead anywhere", "put the file itself in its place")


_MERGE = re.compile(r"^[>#\s]*(<{7}|>{7}|\|{7})(?: |$)", re.MULTILINE)


def merged(text: str, name: str, first: int) -> Iterator[Finding]:
    """A finding for each mark that a merge left in prose which begins at a line."""
    for m in _MERGE.finditer(text):
        line = first + text.count("\n", 0, m.start(1))
        yield misuse(name, line, f"a mark that a merge left, {m[1]}", "choose between the two, and remove the marks")
