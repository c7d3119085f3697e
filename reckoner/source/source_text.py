"""Read the text of a source that words are quoted from: a transcript, captions, a saved page, the text of a PDF.

The text comes in stretches, each with its place as a reader would find it: a heading, a page, a time.
"""

from __future__ import annotations

import email
import email.policy
import re
from contextlib import suppress
from functools import lru_cache
from html import unescape
from pathlib import Path

from reckoner.core.findings import Failure, misuse
from reckoner.text.quotation_match import normal

Stretch = tuple[str, str]
"""A place, nothing where none is known, and the text from there on."""

WITHIN_LINES = frozenset(
    "a abbr b bdi big cite code del em font i ins kbd mark q small span strong sub sup u wbr".split()
)
TAG = re.compile(r"""</?([a-z][\w:-]*)(?:"[^"]*"|'[^']*'|[^<>"'])*>|<!--.*?-->""", re.IGNORECASE | re.DOTALL)
UNSEEN = re.compile(r"<(script|style|noscript|template)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
HEADING, END_OF_HEADING = (re.compile(pattern, re.IGNORECASE) for pattern in (r"<h[1-6]\b[^>]*>", "</h[1-6]|<p|<div"))
BINARY = {b"%PDF": "pdftotext FILE, then name the text that it made", b"PK": "save it as plain text, and name that"}
CUE = re.compile(r"(?:^\d+\n)?^((?:\d+:)?\d+:\d\d)[.,]\d+ +--> .*\n", re.MULTILINE)
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


@lru_cache(16)
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
    if path.suffix.lower() in (".htm", ".html", ".xhtml") or re.match(
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
    return [
        ("", before),
        *((f"at {time}", re.sub("<[^>]*>", "", words)) for time, words in zip(cues[::2], cues[1::2], strict=True)),
    ]


def _of_page(data: bytes) -> list[Stretch]:
    named = re.search(rb"charset=[\"']?([\w-]+)", data[:4096])
    before, *headed = HEADING.split(UNSEEN.sub("", _decoded(data, named[1].decode() if named else "")))
    heads = [" ".join(_shown(END_OF_HEADING.split(part, maxsplit=1)[0]).split()) for part in headed]
    places = ["", *(f'under "{head}"' if head else "" for head in heads)]
    return list(zip(places, map(_shown, (before, *headed)), strict=True))


def _shown(page: str) -> str:
    """The words of a part of a page; what begins a line there begins one here."""
    return unescape(TAG.sub(lambda tag: "" if (tag[1] or "b").lower() in WITHIN_LINES else "\n", page))
