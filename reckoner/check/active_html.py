"""Find HTML in prose that would run something: scripts, frames, forms, handlers, styles and addresses.

This reads the source, so that a finding names its line; `site/foreign_elements.py` reads the finished pages.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from reckoner.check.resolution import Resolved
from reckoner.core.findings import Finding, misuse, suggest
from reckoner.core.urls import acts
from reckoner.source.cells import Cell
from reckoner.text import markup
from reckoner.text.bindings import LINK, SCHEMES, blanked, mask_code

REFUSED = frozenset(
    "script style iframe frame frameset object embed applet base meta link form input button select textarea svg math "
    "template slot portal noscript noembed plaintext xmp marquee dialog video audio source track canvas".split()
)
"""Elements that prose may not hold."""
ADDRESSES = frozenset("href src action formaction poster srcset background cite data longdesc ping".split())
"""Attributes that hold an address."""
_SUSPICIOUS = re.compile(r"<[A-Za-z!/?]|\{:?\s*[^{}\n]*=|\]\(|\]:|&#|&[a-z]+;", re.IGNORECASE)
_DECLARATION = re.compile(r"<(?:!(?!--)|\?)[^\s>]*")
_TAG_WHOLE = re.compile(r"</?[A-Za-z][^<>]*>")
_OPENED_OR_CLOSED = re.compile(
    r"<!--.*?-->|<(/?)(?!(?:area|br|col|hr|img|input|wbr)\b)([a-z][a-z0-9]*)\b[^<>]*(?<!/)>", re.DOTALL
)
"""What begins or ends an element, but for elements that hold nothing."""
TAG = re.compile(r"<[A-Za-z!/?]")
_WITHIN = re.compile(r"<(?:a|img)\b[^>]*?\s(?:href|src)\s*=\s*[\"']?(?P<to>(?![a-z][a-z0-9+.-]*:|/|#)[^\"'\s>]+)", re.I)
MEND = "remove it: no page of this site runs what an essay brings"


def findings(cell: Cell, resolved: Iterable[Resolved], name: str) -> Iterator[Finding]:
    """Findings for what in a prose cell would run something on the page, each at its line."""
    source = cell.source
    for r in resolved:  # quotations are set as text, and what stands in a binding's right side as code
        start, end = r.span or (r.binding.literal[1], r.binding.end)
        source = blanked(source, start, end)
    if cell.kind == "front":
        for line, tag in of_title(cell):
            yield misuse(name, line, f"the title holds HTML, {tag}, which is shown as it is typed", "say it in words")
        source = summary_alone(source)
    for start, end, _ in markup.formulas(source):  # set from TeX
        source = blanked(source, start, end)
    if not _SUSPICIOUS.search(source):
        return
    if m := _DECLARATION.search(mask_code(source)):  # parsers of HTML differ in where it ends, and some break off
        yield misuse(
            name, cell.line_at(m.start()), f"the prose holds a declaration, {m[0]!r}", "write &lt; for its sign"
        )
        return
    made = markup.blocks([source])[0]
    acting = dict.fromkeys(_acting(made))
    for shown, what in acting:
        yield misuse(name, cell.line + _row(source, what.lower()), f"the prose holds {shown}", MEND)
    for m in () if acting else _WITHIN.finditer(mask_code(source)):
        what = f"an address within the site in HTML, {m['to']!r}, which leads nowhere from the page"
        yield misuse(name, cell.line_at(m.start()), what, "write Markdown, [words](page.md) or ![words](picture.png)")
    tags = Counter(m.groups() for m in _OPENED_OR_CLOSED.finditer(made) if m[2])
    for tag in sorted({tag for _, tag in tags} - REFUSED):
        if more := tags["", tag] - tags["/", tag]:
            row = _row(source, f"<{tag}" if more > 0 else f"</{tag}")
            what = f"the element <{tag}> is {'never closed' if more > 0 else 'closed and never opened'}"
            yield misuse(name, cell.line + row, what, f"write <{tag}> and </{tag}>, or neither")


def summary_alone(front: str) -> str:
    """Front matter with all but its summary blanked."""
    summary = re.search(r"^summary:.*\n(?:[ \t].*\n|\n)*", front, re.MULTILINE)
    return blanked(front, 0, summary.start())[: summary.end()] if summary else ""


def of_title(cell: Cell) -> Iterator[tuple[int, str]]:
    """Line and text of each tag in a title, where it would be shown as it is typed."""
    for m in re.finditer(r"^title\s*:(.*(?:\n[ \t].*)*)", cell.source, re.MULTILINE):
        for tag in _TAG_WHOLE.finditer(LINK.sub(lambda link: " " * len(link[0]), m[1])):
            yield cell.line_at(m.start(1) + tag.start()), tag[0]


def _row(source: str, what: str) -> int:
    """The row in which something stands, spelt with entities or without."""
    lines = source.lower().split("\n")
    return next((n for n, line in enumerate(lines) if what in line or what in html.unescape(line)), 0)


def _acting(made: str) -> Iterator[tuple[str, str]]:
    """What would run something in a piece of HTML: how a finding names it, and what to look for in the source."""
    tree = etree.fromstring("".join(("<body>", made, "</body>")), etree.HTMLParser(encoding="utf-8"))
    for node in tree.iter() if tree is not None else ():
        if not isinstance(node.tag, str):
            continue
        if node.tag in REFUSED and not _of_tabs(node):
            yield f"the element <{node.tag}>", f"<{node.tag}"
        for key, value in node.attrib.items():
            if key.startswith("on"):
                yield f"a handler {key}", key
            elif key == "style":
                yield "a style of its own", "style"
            elif key == "title" and TAG.search(value):
                yield f"a title that tooltips would take for markup, {value!r}", value.split("<")[0] or "<"
            elif key in ADDRESSES and any(acts(part) and not _misspelt(part) for part in re.split(r",\s+", value)):
                yield f"an address that acts, {value!r}", value.split(":")[0]


def _misspelt(address: str) -> bool:
    """Whether an address is a misspelt binding, for which there is another finding."""
    scheme = address.partition(":")[0].strip()
    return scheme in SCHEMES or bool(suggest(scheme, SCHEMES))


def _of_tabs(node: Any) -> bool:
    """Whether a node is the button by which a tab is chosen."""
    return (node.tag, node.get("type"), node.get("id", "")[:9]) == ("input", "radio", "__tabbed_")
