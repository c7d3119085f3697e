"""Small pieces of HTML and Markdown that pages are made of: escaping, mathematics, captions."""

from __future__ import annotations

import html
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reckoner.core.urls import harmless
from reckoner.text.bindings import mask_code

if TYPE_CHECKING:
    from markdown import Markdown

_MATH = re.compile(
    r"(?<![\\$])\$\$(?P<block>.+?)(?<!\\)\$\$"
    r"|(?<![\\$\w])\$(?P<inline>[^\s$](?:[^$\n]|\n(?!\s*\n))*?)(?<=[^\s\\])\$(?![\d$])",
    re.DOTALL,
)
_MARKDOWN = str.maketrans({c: f"&#{ord(c)};" for c in "\\`*_[]$~^="})


def attribute(text: str) -> str:
    """Text for an HTML attribute that stands in Markdown: nothing in it is markup of either kind."""
    return html.escape(" ".join(text.split()), quote=True).translate(_MARKDOWN)


def title(text: str) -> str:
    """Text for a title attribute, which the theme's tooltips take for HTML."""
    return attribute(text.replace("<", "&lt;"))


def text(words: str) -> str:
    """Words for HTML that stands in Markdown, as they are."""
    return html.escape(words, quote=False).translate(_MARKDOWN)


def spoken(words: str) -> str:
    """Words that were said, for HTML, with the quotation marks and apostrophes of print."""
    curled = re.sub(r"(?<=[\w.,!?…])'|'(?=\d\ds\b)", "’", words)
    curled = re.sub(r"(?<![\w.,!?…)])'", "‘", curled)
    curled = re.sub(r'(?<![\w.,!?…)\]%])"', "“", curled)
    return text(curled.replace('"', "”"))


def formulas(source: str) -> list[tuple[int, int, str]]:
    """The mathematics of a prose source: where each formula starts and ends, and its TeX; code left out."""
    found = []
    for m in _MATH.finditer(mask_code(source)):
        group = "block" if m["block"] is not None else "inline"
        found.append((m.start(), m.end(), source[m.start(group) : m.end(group)].strip()))
    return found


def with_mathml(source: str) -> str:
    """The source with `$...$` and `$$...$$` set as MathML, which browsers show without a script."""
    masked, out, last = mask_code(source), [], 0
    for m in _MATH.finditer(masked):
        display = m["block"] is not None
        tex = source[m.start("block") : m.end("block")] if display else source[m.start("inline") : m.end("inline")]
        after = "" if display else re.match(r"[,.;:!?)’”]*", source[m.end() :])[0]  # type: ignore[index]
        formula = mathml(tex.strip(), display)
        shown = f'<span class="rk-nowrap">{formula}{after}</span>' if after else formula
        out += [source[last : m.start()], shown]
        last = m.end() + len(after)
    return "".join([*out, source[last:]])


@cache
def mathml(tex: str, display: bool = False) -> str:
    """One formula. Raises `ValueError` where it is not TeX."""
    from latex2mathml.converter import convert

    if re.sub(r"\\.", "", tex).count("{") != re.sub(r"\\.", "", tex).count("}"):
        raise ValueError(f"{tex!r} is not mathematics: a brace is open")
    try:
        markup = convert(tex, display="block" if display else "inline")
    except Exception as error:
        raise ValueError(f"{tex!r} is not mathematics: {type(error).__name__} {error}") from None
    if unknown := re.search(r">\s*(\\[A-Za-z]+)", markup):
        raise ValueError(f"{tex!r} is not mathematics: {unknown[1]} is not known")
    parts = re.split(r"(<[^>]+>)", markup)
    markup = "".join(part if part.startswith("<") else part.translate(_MARKDOWN) for part in parts)
    markup = markup.replace("<math ", f'<math alttext="{attribute(tex)}" ', 1)
    return f'<span class="rk-display">{markup}</span>' if display else markup


@lru_cache(maxsize=20_000)
def aloud(shown: str) -> str:
    """HTML for a link, whose name is its text: a formula, in which screen readers find none, is named by its TeX."""
    return re.sub(r'<math alttext="([^"]*)"', lambda m: f'{m[0]} aria-label="{_plainly(m[1])}"', shown)


def _plainly(tex: str) -> str:
    """TeX as one would say it: without its braces, dollars and backslashes."""
    return attribute(re.sub(r"[${}]|\\(?=[a-z])", "", html.unescape(tex)))


KNOWN = 65_536
"""Texts whose setting is remembered: a page of the record sets the same few thousand over and over."""


@lru_cache(KNOWN)
def inline(words: str) -> str:
    """A caption or summary: its Markdown as HTML, without the paragraph around it."""
    body = _captions().reset().convert(with_mathml(words.replace("<", "&lt;")))
    return harmless(re.sub(r"^<p>|</p>$", "", body))


@cache
def _captions() -> Markdown:
    """Made once: to make a converter takes longer than to convert a caption."""
    from markdown import Markdown

    return Markdown(extensions=["smarty"], extension_configs={"smarty": {"smart_dashes": False}})


@lru_cache(KNOWN)
def plain(words: str) -> str:
    """Words without any markup, for descriptions and titles."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", inline(words))).split())


BLOCKS = ["admonition", "attr_list", "def_list", "md_in_html", "smarty", "tables"]


def block(source: str) -> str:
    """Prose as HTML, for the places that no site generator sets: the notebook view."""
    import markdown

    body = markdown.markdown(with_mathml(source), extensions=BLOCKS)
    return re.sub(r"\n{2,}", "\n", body)


def fenced(language: str, body: str) -> list[str]:
    """Lines of a block of code, within a fence that nothing in it can close."""
    fence = "`" * max(3, 1 + max(map(len, re.findall(r"`+", body)), default=0))
    return [f"{fence}{language}", body, fence]
