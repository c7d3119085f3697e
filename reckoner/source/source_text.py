"""Read the text of a source that words are quoted from: a transcript, captions, a saved page, the text of a PDF.

The text comes in stretches, each with its place as a reader would find it: a heading, a page, a time.
"""

from __future__ import annotations

import email
import email.policy
import re
from contextlib import suppress
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path

from reckoner.core.findings import Failure, misuse
from reckoner.text.quotation_match import normal

Stretch = tuple[str, str]
"""A place, nothing where none is known, and the text from there on."""

WITHIN_LINES = set(
    "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s small span strong sub sup u wbr".split()
)
UNSEEN = {"script", "style", "noscript", "template"}
HEADINGS = {f"h{level}" for level in range(1, 7)}
BINARY = {b"%PDF": "pdftotext FILE, then name the text that it made", b"PK": "save it as plain text, and name that"}
CUE = re.compile(r"(?:^[^\S\n]*\S{1,8}[^\S\n]*\n)?^((?:\d+:)?\d+:\d\d)[.,]\d+ +--> .*\n", re.MULTILINE)
"""The head of a caption: its number, when it is shown, and until when."""


def whole(path: Path) -> str:
    """All the text of a file. Raises `Failure` where it holds none."""
    return "\n".join(text for _, text in read(path))


def place(path: Path, words: str) -> str:
    """Where in a file words begin, as a reader would find it; nothing if that is not known."""
    before, stretches = 0, read(path)
    at = normal(whole(path)).find(normal(words))
    for where, text in stretches if at >= 0 else ():
        before += len(f"{normal(text)} ".lstrip())
        if before > at:
            return "".join(filter(str.isprintable, where))
    return ""


@lru_cache(2)
def read(path: Path) -> list[Stretch]:
    """The stretches of a file. Raises `Failure` where it holds no text."""
    data = path.read_bytes()
    if path.suffix.lower() in (".mht", ".mhtml"):
        data = _page_of_archive(data)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _of_text(data.decode("utf-16", errors="replace"))
    for begins, mend in BINARY.items():
        if data.startswith(begins):
            raise Failure([misuse(path.name, 0, "its words cannot be read as the file stands", mend)])
    if b"\0" in data or not data.strip():
        what = "holds no text" if data.strip() else "is empty"
        raise Failure([misuse(path.name, 0, f"it {what}", "save it as plain text, and name that")])
    if re.match(
        rb"\s*(?:<!doctype html|<\?xml|<!--|<html|<head|<body)", data.removeprefix(b"\xef\xbb\xbf"), re.IGNORECASE
    ):
        return _of_page(data)
    return _of_text(_decoded(data))


def _decoded(data: bytes, named: str = "") -> str:
    """The text of bytes: UTF-8 if they can be, else the encoding that they name, else that of old Windows."""
    for encoding in ("utf-8-sig", named or "cp1252"):
        with suppress(UnicodeDecodeError, LookupError):
            return data.decode(encoding)
    return data.decode("cp1252", errors="replace")


def _page_of_archive(data: bytes) -> bytes:
    """The page within a web archive, as browsers save one file."""
    parts = email.message_from_bytes(data, policy=email.policy.default).walk()
    pages = [part for part in parts if part.get_content_type() == "text/html"]
    return f"<!doctype html>{pages[0].get_content()}".encode() if pages else data


def _of_text(text: str) -> list[Stretch]:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\f" in text:
        return [(f"page {number} of the file", page) for number, page in enumerate(text.split("\f"), 1)]
    before, *cues = CUE.split(text)
    return [("", before), *((f"at {time}", words) for time, words in zip(cues[::2], cues[1::2], strict=True))]


def _of_page(data: bytes) -> list[Stretch]:
    named = re.search(rb"charset=[\"']?([\w-]+)", data[:4096])
    page = _Page()
    page.feed(_decoded(data, named[1].decode() if named else ""))
    page.close()
    return [(f'under "{" ".join(heading.split())}"' if heading.strip() else "", words) for heading, words in page.found]


class _Page(HTMLParser):
    """The words of a page, a stretch for each heading."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[list[str]] = [["", ""]]
        self.within: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Begin a stretch, a line, or what nobody sees."""
        if tag not in WITHIN_LINES:  # a heading that was not closed
            self.within = [each for each in self.within if each in UNSEEN]
        if tag in HEADINGS:
            self.found.append(["", ""])
        if tag in HEADINGS | UNSEEN:
            self.within.append(tag)
        self.handle_data("" if tag in WITHIN_LINES else "\n")

    def handle_endtag(self, tag: str) -> None:
        """End what began so."""
        if tag in self.within:
            self.within = self.within[: self.within.index(tag)]
        self.handle_data("" if tag in WITHIN_LINES else "\n")

    def handle_data(self, data: str) -> None:
        """Take words that readers see."""
        if not UNSEEN & set(self.within):
            self.found[-1][1] += data
            if self.within:
                self.found[-1][0] += data
