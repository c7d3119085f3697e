"""Find what nobody can see or set: control characters, signs that turn the order of letters or hide in a number, links.

Letters that are written from right to left, joiners within words and emoji are allowed. A file is looked at as it
stands (`hidden`), and so is each text that parsing makes of it (`meant`), because escapes such as \\u202e hide there.
"""

from __future__ import annotations

import ast
import html
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reckoner.core.findings import Finding, misuse
from reckoner.core.project import ARCHIVE, DOCS, ESSAYS, FONTS, SNIPPETS

_ORDER = "\u202a-\u202e\u2066-\u2069"
_NO_WIDTH = "\u00ad\u200b-\u200f\u2060-\u2064\ufeff"
_HIDDEN = re.compile(
    rf"(?P<order>[{_ORDER}])|(?P<within>(?<=\d)[{_NO_WIDTH}]|[{_NO_WIDTH}](?=\d))|(?P<mark>(?<!^)\ufeff)"
    "|(?P<lost>\ufffd)|(?P<odd>[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ue000-\ue005\ufffe\uffff])"
)
_WHAT = {
    "order": "a sign that hides the order in which text is read, {}",
    "lost": "a character {}, in the place of bytes that are no text",
    "odd": "a character {}, which cannot be set",
}
_NUMBERED = re.compile(r"&#(?:x0*([0-9a-f]{1,9})|0*([0-9]{1,9}));?", re.IGNORECASE)
WRITTEN = (ESSAYS, SNIPPETS, ARCHIVE, DOCS, FONTS)
"""Folders of what people write or add."""


def signs(text: str) -> Iterator[tuple[int, str]]:
    """Each such character of a text whose lines end with a line feed: where it stands, and what it is."""
    for m in _HIDDEN.finditer(text):
        named = unicodedata.name(m[0], "").lower()
        what = _WHAT.get(m.lastgroup or "", "a sign that nobody sees within a number or a word, {}")
        yield m.start(), what.format(f"U+{ord(m[0]):04X}{named and f' ({named})'}")


def hidden(text: str, name: str, first: int = 1) -> Iterator[Finding]:
    """A finding for each such character of a text that begins at a line of a file."""
    text = re.sub(r"\r\n?", "\n", text)
    for at, what in signs(text):
        yield misuse(name, first + text.count("\n", 0, at), what, "remove it")


def meant(value: Any, name: str, line: int) -> Iterator[Finding]:
    """A finding for each such character of something parsed, which stands from a line of a file."""
    for text in texts(value):
        yield from hidden(spelled(text), name, line)


def texts(value: Any) -> Iterator[str]:
    """Every text within something parsed."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts(one)


def spelled(text: str) -> str:
    """A text with the characters that its references, such as &#x202e;, stand for."""
    return html.unescape(_NUMBERED.sub(lambda m: chr(min(int(m[1] or m[2], 16 if m[1] else 10), sys.maxunicode)), text))


def of_yaml(text: str, name: str, first: int) -> Iterator[Finding]:
    """The findings of YAML, known to be such, that begins at a line of a file."""
    import yaml  # which essays' processes need not have

    for event in yaml.parse(text) if re.search(r"[\\&]", text) else ():
        if isinstance(event, yaml.ScalarEvent):
            yield from meant(event.value, name, first + event.start_mark.line)  # type: ignore[union-attr]


def of_code(text: str, name: str) -> Iterator[Finding]:
    """The findings of a module's docstrings; one too where it is no Python."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, RecursionError, MemoryError) as error:
        what, line = getattr(error, "msg", "too deep"), getattr(error, "lineno", 0) or 0
        yield misuse(name, line, f"syntax error: {what}", "correct the Python there")
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and (doc := ast.get_docstring(node, False)):
            yield from meant(doc, name, node.body[0].lineno)


def odd_paths(root: Path) -> Iterator[Finding]:
    """Symbolic links among what people write, which lead out of the commit; pipes; names that cannot be shown."""
    for folder in WRITTEN:
        for path in sorted((root / folder).rglob("*")):
            name = path.relative_to(root).as_posix()
            if not name.isprintable():
                yield misuse(name, 0, "the file's name has a character that cannot be shown", "rename it")
            if path.is_symlink() and path.exists():  # where it leads nowhere, it is an editor's, or named when read
                yield misuse(name, 0, "a symbolic link, which may lead anywhere", "put the file itself in its place")
            elif path.exists() and not (path.is_file() or path.is_dir()):
                yield misuse(name, 0, "neither a file nor a folder", "remove it")


_MERGE = re.compile(r"^[>#\s]*(<{7}|>{7}|\|{7})(?: |$)", re.MULTILINE)


def merged(text: str, name: str, first: int) -> Iterator[Finding]:
    """A finding for each mark that a merge left in prose which begins at a line."""
    for m in _MERGE.finditer(text):
        line = first + text.count("\n", 0, m.start(1))
        yield misuse(name, line, f"a mark that a merge left, {m[1]}", "choose between the two, and remove the marks")
