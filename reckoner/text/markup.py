"""Words, mathematics and captions as HTML.

What is `Markup` is HTML; any other text is words, for a template to escape.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from reckoner.core.urls import harmless
from reckoner.text.bindings import mask_code
from reckoner.text.placing import NAME, SIGNS, Placing, mask_placed, placed

if TYPE_CHECKING:
    from markdown import Markdown

_MATH = re.compile(
    r"(?<![\\$])\$\$(?P<block>.+?)(?<!\\)\$\$"
    r"|(?<![\\$\w])\$(?P<inline>[^\s$](?:[^$\n]|\n(?!\s*\n))*?)(?<=[^\s\\])\$(?![\d$])",
    re.DOTALL,
)


def spoken(words: str) -> str:
    """Words that were said, with the quotation marks and apostrophes of print."""
    curled = re.sub(r"(?<=[\w.,!?…])'|'(?=\d\ds\b)", "’", words)
    curled = re.sub(r"(?<![\w.,!?…)])'", "‘", curled)
    curled = re.sub(r'(?<![\w.,!?…)\]%])"', "“", curled)
    return curled.replace('"', "”")


def formulas(source: str) -> list[tuple[int, int, str]]:
    """The mathematics of a prose source: where each formula starts and ends, and its TeX; code left out."""
    return [(*m.span(), _tex(m, source)) for m in _MATH.finditer(mask_code(source))]


def _tex(m: re.Match[str], source: str) -> str:
    """A formula's TeX, without the marks of a quotation that it stands in."""
    tex = source[slice(*m.span("inline" if m["block"] is None else "block"))]
    quoted = re.match(r"(?: {0,3}>)*", source[source.rfind("\n", 0, m.start()) + 1 :])[0].count(">")  # type: ignore[index]
    return re.sub(rf"\n(?: {{0,3}}>){{1,{quoted}}}", "\n", tex).strip() if quoted else tex.strip()


def with_mathml(source: str) -> str:
    """Markdown whose `$...$` and `$$...$$` are MathML, which browsers show without a script, placed after parsing."""
    out, last = [], 0
    for m in _MATH.finditer(mask_placed(mask_code(source))):
        display = m["block"] is not None
        after = "" if display else re.match(r"[,.;:!?)’”]*", source[m.end() :])[0]  # type: ignore[index]
        formula = mathml(_tex(m, source), display)
        out += [source[last : m.start()], placed(_UNBROKEN.format(formula, after) if after else formula)]
        last = m.end() + len(after)
    return "".join([*out, source[last:]])


_UNBROKEN = Markup('<span class="rk-nowrap">{}{}</span>')
_DISPLAY = Markup('<span class="rk-display">{}</span>')
_NAMED = Markup('<math alttext="{}" ')


ENVIRONMENTS = (
    "align* aligned array cases matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix split substack".split()
)
"""Those that are set as what they are."""
_LOST = "newcommand renewcommand providecommand def DeclareMathOperator href style class unicode mathds mathbbm sideset"
_OTHERS = rf"\\begin{{((?!(?:{'|'.join(map(re.escape, ENVIRONMENTS))})}})[^}}]*)}}"
_NOT_SET = {
    rf"(\\(?:{_LOST.replace(' ', '|')})(?![A-Za-z]))": "{} is not set",
    _OTHERS: f"{{}} is none of {', '.join(ENVIRONMENTS)}",
    r"(?<!\\)(%)": r"{} begins a comment; write \%",
    r">[^<]*?(\\[A-Za-z]*)": "{} is not known",
    r"(&)(?!#?\w+;)(?=.*</math>\Z)": r"{} stands in no columns; write \&, or name an environment",
    r'mathvariant="(?!normal")([a-z-]+)"': r"browsers show no {} letters of this kind; try \mathbf or \mathcal",
    r"<(menclose)": "browsers draw no lines about a formula or through it",
    r'(linebreak="newline")': r"\\ stands in no environment; name one",
}
"""What the library sets as something else or leaves out, in TeX or in what is made of it; and why it is refused."""


@cache
def mathml(tex: str, display: bool = False) -> Markup:
    """One formula. Raises `ValueError` where it is not TeX."""
    from latex2mathml.converter import convert

    if re.sub(r"\\.", "", tex).count("{") != re.sub(r"\\.", "", tex).count("}"):
        raise ValueError(f"{tex!r} is not mathematics: a brace is open")
    try:
        made = convert(re.sub(r"\\(begin|end){aligned}", r"\\\1{split}", tex), display="block" if display else "inline")
    except Exception as error:
        raise ValueError(f"{tex!r} is not mathematics: {type(error).__name__} {error}") from None
    for wrong, why in _NOT_SET.items():
        if found := re.search(wrong, f"{tex}\n{made}"):
            raise ValueError(f"{tex!r} is not mathematics: {why.format(found[1])}")
    formula = Markup(made.replace("<math ", _NAMED.format(" ".join(tex.split())), 1))
    return _DISPLAY.format(formula) if display else formula


@lru_cache(maxsize=20_000)
def aloud(shown: Markup) -> Markup:
    """HTML for a link, whose name is its text: a formula, in which screen readers find none, is named by its TeX."""
    return Markup(re.sub(r'<math alttext="([^"]*)"', lambda m: f'{m[0]} aria-label="{_plainly(m[1])}"', shown))


def _plainly(tex: str) -> Markup:
    """TeX as one would say it: without its braces, dollars and backslashes."""
    return escape(re.sub(r"[${}]|\\(?=[a-z])", "", html.unescape(tex)))


KNOWN = 65_536
"""How many texts are cached as HTML: pages of the archive show the same few thousand many times."""


def inline(words: str) -> Markup:
    """A caption or summary: its Markdown as HTML, without the paragraph around it; no HTML in it is any."""
    return inline_with_placed(SIGNS.sub("", words))


@lru_cache(KNOWN)
def inline_with_placed(words: str) -> Markup:
    """The same of words in which HTML is placed."""
    body = _captions().reset().convert(re.sub("<(?![^\ue000]*\ue001)", "&lt;", with_mathml(words)))
    return Markup(harmless(re.sub(r"^<p>|</p>$", "", body)))


@cache
def _captions() -> Markdown:
    """Made once: to make a converter takes longer than to convert a caption."""
    from markdown import Markdown

    return Markdown(extensions=["smarty", Placing()], extension_configs={"smarty": {"smart_dashes": False}})


@lru_cache(KNOWN)
def plain(words: str) -> str:
    """Words without any markup, for descriptions and titles."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", inline(words))).split())


EXTENSIONS: dict[str, dict[str, Any]] = {
    "toc": {"permalink": True, "toc_depth": 3},
    "tables": {},
    "fenced_code": {},
    "abbr": {},
    "admonition": {},
    "attr_list": {},
    "def_list": {},
    "md_in_html": {},
    "smarty": {},
    "pymdownx.details": {},
    "pymdownx.highlight": {"anchor_linenums": False, "pygments_lang_class": True},
    "pymdownx.inlinehilite": {},
    "pymdownx.superfences": {},
    "pymdownx.tabbed": {"alternate_style": True},
    "sane_lists": {},
    NAME: {},
}
"""Extensions of Markdown, with their options, by which all prose is set: on pages, in notebooks, in checks."""
_NEXT = "<!-- reckoner: the next text -->"


def blocks(sources: Iterable[str]) -> list[str]:
    """The texts of one document as HTML, each by itself; headings have no links to themselves, which pages have."""
    body = _document().reset().convert(f"\n\n{placed(_NEXT)}\n\n".join(map(with_mathml, sources)))
    return [text.strip("\n") for text in body.split(_NEXT)]


@cache
def _document() -> Markdown:
    from markdown import Markdown

    return Markdown(extensions=[*EXTENSIONS], extension_configs=EXTENSIONS | {"toc": {}})


def unparted(body: str) -> str:
    """HTML without a blank line, at which a block of HTML within Markdown would end."""
    return re.sub(r"\n(?=[ \t]*\n)", "&#10;", body)


def fenced(language: str, body: str) -> list[str]:
    """Lines of a block of code, within a fence that nothing in it can close."""
    fence = "`" * max(3, 1 + max(map(len, re.findall(r"`+", body)), default=0))
    return [f"{fence}{language}", body, fence]
