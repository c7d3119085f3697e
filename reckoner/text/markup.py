"""Words, mathematics and captions as HTML.

What is `Markup` is HTML; any other text is words, for a template to escape.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from lxml import etree
from markupsafe import Markup, escape

from reckoner.core.urls import harmless
from reckoner.text.bindings import mask_code
from reckoner.text.placing import NAME, SIGNS, mask_placed, placed, words_of

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


OTHER_FORMULAS = re.compile(r"(?<!\\)\\\([^\n]+?\\\)|(?<!\\)\\\[[^]]*[\\^][^]]*\\\]|\\begin\{\w+\*?\}")
"""What other tools take for mathematics: parentheses and brackets with backslashes, and environments by themselves."""
_TAG = re.compile(r"""<[a-z][\w-]*(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))+\s*/?>""", re.IGNORECASE)


def formulas(source: str) -> list[tuple[int, int, str]]:
    """The mathematics of a prose source: where each formula starts and ends, and its TeX; code and tags left out."""
    return [(*m.span(), _tex(m, source)) for m in _MATH.finditer(_masked(source))]


def _masked(source: str) -> str:
    return _TAG.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), mask_code(source))


def _tex(m: re.Match[str], source: str) -> str:
    """A formula's TeX, without the marks of a quotation that it stands in."""
    tex = source[slice(*m.span("inline" if m["block"] is None else "block"))]
    quoted = re.match(r"(?: {0,3}>)*", source[source.rfind("\n", 0, m.start()) + 1 :])[0].count(">")  # type: ignore[index]
    return re.sub(rf"\n(?: {{0,3}}>){{1,{quoted}}}", "\n", tex).strip() if quoted else tex.strip()


def with_mathml(source: str) -> str:
    """Markdown whose `$...$` and `$$...$$` are MathML, which browsers show without a script, placed after parsing."""
    out, last = [], 0
    for m in _MATH.finditer(mask_placed(_masked(source))):
        display = m["block"] is not None
        after = "" if display else re.match(r"[,.;:!?)’”]*", source[m.end() :])[0]  # type: ignore[index]
        formula = mathml(_tex(m, source), display)
        if not display and len(formula.striptags()) > _LONG:
            formula = _WIDE.format(formula)
        out += [source[last : m.start()], placed(_UNBROKEN.format(formula, after) if after else formula)]
        last = m.end() + len(after)
    return "".join([*out, source[last:]])


_UNBROKEN = Markup('<span class="rk-nowrap">{}{}</span>')
_WIDE = Markup('<span class="rk-wide">{}</span>')
_LONG = 24
"""Signs of a formula that may be wider than a telephone, on which it scrolls."""
_DISPLAY = Markup('<span class="rk-display">{}</span>')
_NAMED = Markup('<math alttext="{}"')


_MACROS = dict.fromkeys(("dotsb", "dotsi", "dotsm"), r"\cdots") | dict.fromkeys(("dotsc", "dotso"), r"\ldots")
_MACROS |= {
    "smallsetminus": r"\setminus",
    "widetilde": r"\tilde{#1}",
    "substack": r"\begin{subarray}{c}#1\end{subarray}",
}
"""Commands that the library lacks, as it sets them."""
_ROWS = re.compile(r"\\begin\{(.+?)\}(?:(?!\\begin).)*?\\end\{\1\}|\\substack\s*\{(?:[^{}]|\{[^{}]*\})*\}", re.DOTALL)
"""What has rows, with nothing else in it that has."""
_STYLE = re.compile(
    r' style="((?:(?:(?:text-align|justify-items): \w+|padding-\w+: ?(?:0|1em|0\.(?:1667|2222|2778)em)|width: [\d.]+%'
    r'|border-(?:top|right): 0\.05em solid currentcolor|margin-left:-0\.(?:16|2[27])\d+em);?)+)"'
)
"""How columns and lines stand. Pages may hold no style, so their stylesheet reads it from `data-set`."""
_NOT_TYPED = {
    r"(?s)\A.{2000}(.)": "it has more than 2,000 signs",  # the library reads groups in groups until its stack is full
    r"\\begin\{(align|equation|gather|multline)\}": "{0} numbers its lines, and pages number none; write {0}*",
    r"(?<!\\)(%)": r"{} begins a comment; write \%",
    r"\\begin\{[^}]*\}\s*(\[[tbc]\])": "{} would stand as it is typed; leave it out",
    r"\\\\(\*|\[[^\]]*\]|\s+\[-?[\d.]+ *[a-z]{2}\])": "{} would stand as it is typed; leave it out",
    r"\\begin\{array\}\s*(?!\{[lcr|\s]*\})(\{(?:[^{}]|\{[^{}]*\})*\})": "columns are l, c and r, and | between, not {}",
    r"(\\mathop)(?![A-Za-z])": r"{} sets its limits beside it; write \operatorname*{{name}}",
    r"\\text\w*\s*\{[^{}]*?(---?|``|'')": "{} would stand as it is typed; write –, —, “ or ”",
}
_NOT_ALONE = {
    r"(\\\\|\\newline)": r"{} stands in no environment; name one, as aligned",
    r"(\\middle)(?![A-Za-z])": r"{} stands between no \left and \right",
}
_NOT_SET = {
    r"<(menclose)": "browsers draw no lines about a formula or through it",
    r' (?:style|href)="([^"]*)"': "it would bring {}, and pages bring neither styles nor links of their own",
    r"\A((?:\s|<mphantom>.*?</mphantom>|</?(?:math|mrow|mspace|mpadded|mtext)\b[^>]*>)*)\Z": "nothing in it is shown",
}
"""What the library sets as something else or leaves out: in TeX, in TeX outside rows, in what is made of it."""
_PAIR = re.compile(r"\\left(?![A-Za-z])(?:(?!\\left(?![A-Za-z])).)*?\\right(?![A-Za-z])", re.DOTALL)
_ALPHABETS = {
    **dict.fromkeys(("bm", "boldsymbol", "mathbf"), ("bold",)),
    **dict.fromkeys(("mathcal", "mathscr"), ("script",)),
    "mathbb": ("double-struck",),
    "mathfrak": ("fraktur", "black-letter"),
    "mathsf": ("sans-serif",),
    "mathtt": ("monospace",),
}
"""Commands of alphabets, with words of which Unicode's names of their letters have one."""


@cache
def mathml(tex: str, display: bool = False) -> Markup:
    """One formula. Raises `ValueError` where it is not TeX, or cannot be set as what it is."""
    try:
        _refuse(_NOT_TYPED, tex)
        _with_options(tex)
        _of_other_letters(tex)
        alone = tex
        while _ROWS.search(alone):
            alone = _ROWS.sub(_within_columns, alone)
        while _PAIR.search(alone):
            alone = _PAIR.sub("", alone)
        _refuse(_NOT_ALONE, alone)
        made = _STYLE.sub(r' data-set="\1"', _converted(tex, display))
        _refuse(_NOT_SET, made)
    except ValueError as why:
        raise ValueError(f"{tex[:200]!r} is not mathematics: {why}") from None
    for sign, shown in _SHOWN.items():
        made = made.replace(sign, shown)
    formula = Markup(made.replace("<math", _NAMED.format(" ".join(tex.split())), 1))
    return _DISPLAY.format(formula) if display else formula


def _refuse(rules: dict[str, str], text: str) -> None:
    for wrong, why in rules.items():
        if found := re.search(wrong, text):
            raise ValueError(why.format(found[1]))


def _with_options(tex: str) -> None:
    """Refuse an optional argument, which the library would take for the first that the command must have."""
    for m in re.finditer(r"\\(?!sqrt|x[a-z]+arrow)([A-Za-z]+)\*?\s*(\[[^\]]*\]?)", tex):
        try:
            _converted(f"\\{m[1]}", False)
        except ValueError as why:
            if "expected argument" in str(why):
                raise ValueError(rf"\{m[1]} has no {m[2]}; leave it out") from None


def _of_other_letters(tex: str) -> None:
    """Refuse what an alphabet has not, and a tilde over more than it can cover."""
    for m in re.finditer(rf"\\({'|'.join(_ALPHABETS)}|widetilde)(?![A-Za-z])", tex):
        given = _argument(tex, m.end())
        made = Markup(_converted(f"{m[0]}{{{given}}}", False)).striptags()
        signs = [(sign, unicodedata.category(sign), unicodedata.name(sign, "").lower()) for sign in made]
        if m[1] == "widetilde" and sum(kind[0] in "LN" and kind != "Lm" for _, kind, _ in signs) > 1:
            raise ValueError(rf"a tilde is not as wide as {given}; write it over one sign")
        alphabet = _ALPHABETS.get(m[1], ("",))
        counted = {"Lu", "Ll", "Nd", *(("Sm",) if m[1] in ("bm", "boldsymbol") else ())}
        for sign, kind, name in signs:
            if kind in counted and not any(word in name for word in alphabet):
                figures = r", or write \mathbf for figures" if alphabet == ("bold",) and kind == "Nd" else ""
                raise ValueError(f"{sign} would not be {alphabet[0]}; keep it out of {m[0]}{figures}")


def _argument(tex: str, at: int) -> str:
    """What a command that ends at a place is given: a group without its braces, or one sign."""
    depth, start = 0, at
    for m in re.compile(r"\s*(\\[A-Za-z]+|\\?.)", re.DOTALL).finditer(tex, at):
        depth += {"{": 1, "}": -1}.get(m[1], 0)
        if depth <= 0:
            return tex[start : m.end()].strip().removeprefix("{").removesuffix("}" if m[1] == "}" else "")
    return tex[start:]


def _within_columns(m: re.Match[str]) -> str:
    """Nothing in the place of rows; refuse one that has more cells than there are columns."""
    given = re.match(r"\\begin\{(?:(cases)|array)\}(?:\s*\{([lcr|\s]+)\})?", m[0])
    columns = len(re.findall("[lcr]", given[2] or "ll" if given[1] else given[2] or "")) if given else 0
    cells = max(len(re.findall(r"(?<!\\)&", row)) for row in m[0].split(r"\\")) + 1
    if columns and cells > columns:
        raise ValueError(f"a row has {cells} cells, and there are {columns} columns")
    return ""


def _converted(tex: str, display: bool) -> str:
    from math_core import LatexError

    try:
        return _library()(re.sub(r"\\(begin|end){split}", r"\\\1{aligned}", tex), displaystyle=display)
    except LatexError as error:
        at, why = str(error).split(": ", 1)
        what = re.match(r"\\?[A-Za-z]+|.?", tex[int(at) :])[0]  # type: ignore[index]
        why = why.replace("Not valid", f"{what} is not valid").rstrip(".")
        raise ValueError(f"{why[:1].lower()}{why[1:]}") from None


_SHOWN = {"&ApplyFunction;": "\u2061", "\u20d7": "→", "\ufe00": "", "\ufe01": "", ' accentunder="true"': ""}
"""What browsers show better: an entity that only they know, an arrow in its place, letters, a brace as wide as all."""


@cache
def _library() -> Callable[..., str]:
    from math_core import LatexToMathML

    return LatexToMathML(fancy_error=False, macros=_MACROS).convert_with_local_state


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
    escaped = re.sub("<(?![^\ue000]*\ue001)", "&lt;", with_mathml(words))
    body = _converter("attr_list").reset().convert(escaped)  # by attributes, words could bring a handler
    return Markup(harmless(re.sub(r"^<p>|</p>$", "", body)))


@lru_cache(KNOWN)
def plain(words: str) -> str:
    """Words without any markup, for descriptions and titles; a formula is its TeX."""
    return words_of(str(inline(words)))


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
    body = _converter().reset().convert(f"\n\n{placed(_NEXT)}\n\n".join(map(with_mathml, sources)))
    return [text.strip("\n") for text in body.split(_NEXT)]


@cache
def _converter(*without: str) -> Markdown:
    """Made once: to make a converter takes longer than to convert a text."""
    from markdown import Markdown

    kept = {name: options for name, options in EXTENSIONS.items() if name not in without} | {"toc": {}}
    return Markdown(extensions=[*kept], extension_configs=kept)


def elements(made: str) -> Iterator[Any]:
    """The elements of a piece of HTML."""
    tree = etree.fromstring("".join(("<body>", made, "</body>")), etree.HTMLParser(encoding="utf-8"))
    yield from tree.iter(etree.Element)


def unparted(body: str) -> str:
    """HTML without a blank line, at which a block of HTML within Markdown would end."""
    return re.sub(r"\n(?=[ \t]*\n)", "&#10;", body)


def fenced(language: str, body: str) -> list[str]:
    """Lines of a block of code, within a fence that nothing in it can close."""
    fence = "`" * max(3, 1 + max(map(len, re.findall(r"`+", body)), default=0))
    return [f"{fence}{language}", body, fence]
