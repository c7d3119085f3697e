"""HTML that is put in its place after the Markdown around it has been parsed.

What stands between `OPEN` and `CLOSE` is taken out of a source before anything reads it, and put back when all is HTML:
nothing in it can be read as Markdown, and nothing in Markdown can tear it. Between `INNER` and `CLOSE` it may hold one
piece of Markdown, as the words of a note are: that is set by the same parser, within the element before it.

This is an extension of Python-Markdown, named `reckoner.text.placing` in a list of extensions.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE
from markupsafe import Markup

if TYPE_CHECKING:
    from markdown import Markdown

NAME = "reckoner.text.placing"
"""What a list of extensions calls this one."""
OPEN, INNER, CLOSE = "\ue000", "\ue002", "\ue001"
SIGNS = re.compile("[\ue000-\ue004]")
"""Signs of the private use area, which no source may hold."""
_PLACED = re.compile(f"{OPEN}(?P<html>[^{OPEN}{INNER}{CLOSE}]*)(?:{INNER}(?P<inner>[^{OPEN}{CLOSE}]*))?{CLOSE}")
_OWN = re.compile("[\ue003\ue004]")
"""Signs of this extension's own, which no source has."""
_TAKEN = re.compile("\ue003(\\d+)\ue003")
_WITHIN = r"\ue004(\d+)\ue004"
_TAG = re.compile(r"<(?P<tag>\w+)(?P<attributes>[^<>]*)>(?P<rest>.*)", re.DOTALL)
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_FORMULA = re.compile(r'<math alttext="([^"]*)".*?</math>', re.DOTALL)
_LINK = re.compile(r'<(/?)a\b((?:(?! href=)[^<>])*)(?: href="[^"]*")?')


def placed(html: str, inner: str | None = None) -> str:
    """HTML to stand in Markdown as it is; with `inner`, one element left open, and the Markdown that ends it."""
    html = SIGNS.sub("", html)
    return f"{OPEN}{html}{CLOSE}" if inner is None else f"{OPEN}{html}{INNER}{inner}{CLOSE}"


def unplaced(text: str) -> str:
    """Markdown with all that is placed standing in it as HTML, for a reader that has not this extension."""

    def written(m: re.Match[str]) -> str:
        tag = _TAG.match(m["html"])
        return m["html"] if m["inner"] is None else f"{m['html']}{m['inner']}</{tag['tag'] if tag else 'span'}>"

    while _PLACED.search(text):
        text = _PLACED.sub(written, text)
    return text


def mask_placed(source: str) -> str:
    """The source with all that is placed made opaque, every offset kept."""
    while _PLACED.search(source):
        source = _PLACED.sub(lambda m: "\ue003" * len(m[0]), source)
    return source


class _Take(Preprocessor):
    """Before anything else: what is placed is taken out, innermost first, its number left in its place."""

    def __init__(self, md: Markdown, taken: list[re.Match[str]]) -> None:
        super().__init__(md)
        self.taken = taken

    def run(self, lines: list[str]) -> list[str]:
        self.taken.clear()
        source = _OWN.sub("", "\n".join(lines))
        while _PLACED.search(source):
            source = _PLACED.sub(self._number, source)
        return source.split("\n")

    def _number(self, m: re.Match[str]) -> str:
        self.taken.append(m)
        return f"\ue003{len(self.taken) - 1}\ue003"


class _Stash(Preprocessor):
    """Once white space is in order: each number becomes a place of the parser's own, which it fills at the end."""

    def __init__(self, md: Markdown, taken: list[re.Match[str]]) -> None:
        super().__init__(md)
        self.taken = taken

    def run(self, lines: list[str]) -> list[str]:
        return _TAKEN.sub(self._stashed, "\n".join(lines)).split("\n")

    def _stashed(self, number: re.Match[str]) -> str:
        if self.taken[int(number[1])]["inner"] is not None:
            return f"\ue004{number[1]}\ue004"
        return str(self.md.htmlStash.store(self._whole(number)))

    def _whole(self, number: re.Match[str]) -> str:
        """What was taken, with what was taken out of it before."""
        return _TAKEN.sub(self._whole, self.taken[int(number[1])]["html"])


class _Within(InlineProcessor):
    """An element whose words are Markdown: made, for the parser to set what is in it."""

    def __init__(self, md: Markdown, taken: list[re.Match[str]], stash: _Stash) -> None:
        super().__init__(_WITHIN, md)
        self.taken, self.stash = taken, stash

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]
        html, inner = self.taken[int(m[1])].group("html", "inner")
        opening = _TAG.fullmatch(_TAKEN.sub(self.stash._whole, html))
        assert opening, html
        element = Element(
            opening["tag"], {key: unescape(value) for key, value in _ATTRIBUTE.findall(opening["attributes"])}
        )
        element.text = self.md.htmlStash.store(opening["rest"]) + _TAKEN.sub(self.stash._stashed, inner)
        return element, m.start(0), m.end(0)


def spelled(html: str) -> str:
    """HTML with the TeX of each formula in its place, for readers of words."""
    return _FORMULA.sub(r"\1", html)


def words_of(html: str) -> str:
    """HTML as the words that it shows; a formula is its TeX."""
    return Markup(spelled(html)).striptags()


class _Fit(Treeprocessor):
    """What is placed in an attribute or in the table of contents is its words, and no link of it stands in another."""

    def run(self, root: Element) -> None:
        held = self.md.htmlStash.rawHtmlBlocks
        for element in root.iter():
            if re.fullmatch("h[1-6]", element.tag) and "<math" in self._words("".join(element.itertext()), str):
                element.set("data-toc-label", self._words("".join(element.itertext()), spelled))
            for key, value in element.items():
                if value and HTML_PLACEHOLDER_RE.search(value):
                    said = self._words(value, words_of)
                    element.set(
                        key, said.replace("<", "&amp;lt;") if key == "title" else said
                    )  # themes set titles as HTML
            for m in HTML_PLACEHOLDER_RE.finditer("".join(element.itertext()) if element.tag == "a" else ""):
                held[int(m[1])] = _LINK.sub(r"<\1span\2", str(held[int(m[1])]))

    def _words(self, text: str, shown: Callable[[str], str]) -> str:
        return HTML_PLACEHOLDER_RE.sub(lambda m: shown(str(self.md.htmlStash.rawHtmlBlocks[int(m[1])])), text)


class Placing(Extension):
    """The extension."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register what takes out and what puts back."""
        md.ESCAPED_CHARS.append("$")  # which begins a formula
        taken: list[re.Match[str]] = []
        stash = _Stash(md, taken)
        md.preprocessors.register(_Take(md, taken), "placing_take", 1000)
        md.preprocessors.register(stash, "placing_stash", 28)  # after white space, before code in fences
        md.treeprocessors.register(_Fit(md), "placing_fit", 7)  # after attributes are set
        for depth in range(2):  # a pattern is not looked for again within what it made
            md.inlinePatterns.register(_Within(md, taken, stash), f"placing_within_{depth}", 1000 - depth)


def makeExtension(**options: Any) -> Placing:
    """The extension, as the parser asks for it by this module's name."""
    return Placing(**options)
