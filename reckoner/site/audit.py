"""Check the finished HTML of every page: each numeral in it must stand where numerals may stand.

The check of the source (`check/unbound_numerals.py`) reads what authors write, and this reads what readers see. A numeral in visible
text, a title, a description, an alt or an aria text must lie in a bound element, a code output, a quotation or a
bibliography, or be exempt by the rule of `text/numerals.py`. Whatever the first check missed is a finding here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from lxml import etree

from reckoner.site import foreign_elements
from reckoner.check.active_html import MEND
from reckoner.core.findings import Exit, Finding
from reckoner.core.store import Store, key, tools
from reckoner.source.cells import Cell
from reckoner.text.numerals import Numeral, unaccounted
from reckoner.text.placing import words_of

OPAQUE = "\ue000"

REGIONS = {
    "bound": ("rk-number", "rk-bound", "rk-cite", "rk-fact"),
    "restated": ("rk-restated",),
    "code output": (
        "rk-decided",
        "rk-found",
        "rk-figure",
        "rk-table",
        "rk-output",
        "rk-counts",
        "rk-appendix",
        "jp-OutputArea",
    ),
    "cell number": ("jp-InputPrompt",),
    "quotation": ("rk-quote", "rk-said"),
    "bibliography": ("rk-references", "rk-facts"),
    "footnote mark": ("rk-noteref", "rk-noteback"),
}
"""Where numerals may stand, by the classes that mark the place. Where the body is one, so are title and description."""

CODE = frozenset({"code", "pre", "kbd", "samp", "script", "style", "template", "noscript", "time"})
BLOCKS = frozenset(
    "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol p section summary "
    "table tbody td tfoot th thead tr ul".split()
)
SPOKEN = ("alt", "title", "aria-label", "placeholder", "summary")
THEME = frozenset({"404 - Not found"})
"""Words of the theme's own that hold a numeral."""

_MARKED = {name: place for place, names in REGIONS.items() for name in names}


HEADS = ("h1", "h2", "h3", "h4", "h5", "h6")


def place_of(node: Any) -> str | None:
    """The kind of place that a node opens, if numerals may stand in it."""
    if not isinstance(node.tag, str) or node.tag in CODE:
        return "code"
    return next((_MARKED[name] for name in node.get("class", "").split() if name in _MARKED), None)


Source = tuple[str, Cell, list[Numeral]]


@dataclass(frozen=True)
class Known:
    """What the check of the source knows: essays' summaries, terms' definitions and the names of functions, the titles of
    essays and the citations of works, and by the address of each page its sources: file, cell and unbound numerals."""

    described: frozenset[str] = frozenset()
    titles: tuple[str, ...] = ()
    sources: Mapping[str, list[Source]] = field(default_factory=dict)

    def unnamed(self, words: str) -> str:
        """The words with every title and citation made opaque: what is in it was accounted for where it was given."""
        return self._named.sub(lambda title: OPAQUE * len(title[0]), words) if self.titles else words

    @cached_property
    def _named(self) -> re.Pattern[str]:
        return re.compile("|".join(map(re.escape, sorted(self.titles, key=len, reverse=True))))


def audit(site: Path, known: Known | None = None, store: Store | None = None) -> list[Finding]:
    """Findings for every page of a built site. A page that the store knows to hold is not read again."""
    known = known or Known()
    found: list[Finding] = []
    made_of = key(tools(), sorted(known.described), known.titles)
    for page in sorted(site.rglob("*.html")):
        under = key("audit", made_of, hashlib.sha256(page.read_bytes()).hexdigest())
        if store is None or store.get(under) is None:
            here = list(_page(page, site, known))
            found += here
            if store is not None and not here:
                store.put(under, True)
    return found


def _page(path: Path, site: Path, known: Known) -> Iterator[Finding]:
    address = path.relative_to(site).as_posix().removesuffix("index.html")
    name, sources = f"the page {address}", known.sources.get(address, [])
    tree = etree.fromstring(path.read_bytes(), etree.HTMLParser(encoding="utf-8"))
    for acting in dict.fromkeys(foreign_elements.on_page(tree)):
        yield Finding(name, 0, f"the page holds {acting}, which the theme did not bring", MEND, Exit.MISUSE)
    body = tree.find("body")
    heads = [(_flat(words_of(etree.tostring(h, encoding="unicode", with_tail=False))), h) for h in tree.iter(*HEADS)]
    headings = {words for words, _ in heads}
    marked = {words for words, h in heads if h.tag < "h5" and any(map(place_of, h.iterdescendants()))}
    blocks = _blocks(body)
    head = () if place_of(body) else _head(tree)
    for words in dict.fromkeys([*head, *_attributes(body), *blocks]):
        shown = _flat(words.replace(OPAQUE, " "))
        if shown in known.described or shown in THEME or shown in marked or (shown in headings and words not in blocks):
            continue
        for numeral in unaccounted(known.unnamed(words)):
            literal = _flat(words[numeral.start : numeral.end])
            at = _flat(words[max(0, numeral.start - 40) : numeral.end + 40].replace(OPAQUE, "…"))
            file, line, why = let_through(literal, sources)
            message = f'on {name}, the numeral "{literal}" in "{at}" stands in no bound element, code output or quotation'
            yield Finding(file or name, line, f"{message}; {why}", "bind it, or say why it may stand")


def let_through(literal: str, sources: Sequence[Source]) -> tuple[str, int, str]:
    """File and line of the page's source that has a numeral, and what let it through the check of the source."""
    for name, cell, unbound in sources:
        if n := next((n for n in unbound if n.rule and literal in n.text), None):
            return name, cell.line_at(n.start), f"it is exempt there by the rule {n.rule!r}"
    for name, cell, _ in sources:
        if literal in cell.source:
            why = "the check of the source sees no numeral there, as in code, markup or an address"
            return name, cell.line_at(cell.source.index(literal)), why
    return "", 0, "no source of the page has it, so it comes from the theme or from what the build adds"


def _flat(words: str) -> str:
    return " ".join(words.replace("¶", " ").split())


def _head(tree: Any) -> Iterator[str]:
    for node in tree.iter("title"):
        yield node.text or ""
    for node in tree.iter("meta"):
        if (node.get("name") or node.get("property") or "").split(":")[-1] in ("description", "title"):
            yield node.get("content", "")


def _attributes(node: Any) -> list[str]:
    """The values of attributes that browsers or screen readers present, outside the places where numerals may stand."""
    if place_of(node):
        return []
    spoken = [node.get(key) for key in SPOKEN if node.get(key)] if node.tag != "math" else []
    for child in node:
        spoken += _attributes(child)
    return spoken


def _blocks(body: Any) -> list[str]:
    """The running text of each block, with the places where numerals may stand made opaque."""
    texts: list[list[str]] = [[]]
    _collect(body, texts)
    return [text for text in ("".join(parts) for parts in texts) if re.search(r"\w", text)]


def _collect(node: Any, texts: list[list[str]]) -> None:
    block = node.tag in BLOCKS
    if block:
        texts.append([])
    if place_of(node):
        texts[-1].append(OPAQUE)
    elif node.tag == "math":
        texts[-1].append(f"${node.get('alttext', '')}$")
    else:
        texts[-1].append(node.text or "")
        for child in node:
            _collect(child, texts)
            texts[-1].append(child.tail or "")
    if block:
        texts.append([])
