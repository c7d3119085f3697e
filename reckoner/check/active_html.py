"""Find HTML in prose that would run something: scripts, frames, forms, handlers, styles and addresses.

This reads the source, so that a finding names its line; `site/foreign_elements.py` reads the finished pages.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reckoner.check.completeness import Prose
from reckoner.check.resolution import Resolved
from reckoner.core.findings import Finding, misuse, suggest
from reckoner.core.urls import ADDRESSES, acts
from reckoner.source.cells import Cell
from reckoner.text import markup
from reckoner.text.bindings import LINK, SCHEMES, blanked, mask_code

REFUSED = frozenset(
    "script style iframe frame frameset object embed applet base meta link form input button select textarea svg math "
    "template slot portal noscript noembed plaintext xmp marquee dialog video audio source track canvas".split()
)
"""Elements that prose may not hold."""
_DECLARATION = re.compile(r"<(?:!(?!--)|\?)[^\s>]*")
_TAG_WHOLE = re.compile(r"</?[A-Za-z][^<>]*>")
_OPENED_OR_CLOSED = re.compile(
    r"<!--.*?-->|<(/?)(?!(?:area|br|col|hr|img|input|wbr)\b)([a-z][a-z0-9]*)\b[^<>]*(?<!/)>", re.DOTALL
)
"""What begins or ends an element, but for elements that hold nothing."""
TAG = re.compile(r"<[A-Za-z!/?]")
MEND = "remove it: no page of this site runs what an essay brings"


def findings(prose: Sequence[Prose], made: Sequence[str]) -> Iterator[Finding]:
    """Findings for what in the prose of a page would run something on it, each at its line; `made` is each cell's HTML.

    Where there is a declaration, parsers of HTML differ in what else there is. After an element that is never closed,
    what cells hold is part of it.
    """
    for name, cell, _ in prose:
        for line, tag in of_title(cell) if cell.kind == "front" else ():
            yield misuse(name, line, f"the title holds HTML, {tag}, which is shown as it is typed", "say it in words")
    if declared := [found for each in prose for found in _declared(*each)]:
        yield from declared
        return
    for (name, cell, resolved), body in zip(prose, made, strict=False):
        bare = (r for r in resolved if r.span in (None, (r.binding.start, r.binding.end)))  # quotations are set as text
        said = [r.binding.text for r in bare if "<" in r.binding.text]  # which stand as words on the page
        for shown, what in dict.fromkeys(_acting(body + "".join(markup.blocks(said)), cell.source)):
            yield misuse(name, cell.line + _row(cell.source, what.lower()), f"the prose holds {shown}", MEND)
        tags = Counter(m.groups() for m in _OPENED_OR_CLOSED.finditer(body) if m[2])
        uneven = [
            tag for tag in sorted({tag for _, tag in tags} - REFUSED - {*SCHEMES}) if tags["", tag] != tags["/", tag]
        ]
        for tag in uneven:
            opened = tags["", tag] > tags["/", tag]
            what = f"the element <{tag}> is {'never closed' if opened else 'closed and never opened'}"
            row = _row(cell.source, f"<{tag}" if opened else f"</{tag}")
            yield misuse(name, cell.line + row, what, f"write <{tag}> and </{tag}>, or neither")
        if uneven:
            return


def _declared(name: str, cell: Cell, resolved: Iterable[Resolved]) -> Iterator[Finding]:
    source = cell.source
    if not _DECLARATION.search(source):
        return
    for r in resolved:  # quotations are set as text, and what stands in a binding's right side as code
        source = blanked(source, *(r.span or (r.binding.literal[1], r.binding.end)))
    for start, end, _ in markup.formulas(source):
        source = blanked(source, start, end)
    if m := _DECLARATION.search(mask_code(source)):
        yield misuse(
            name, cell.line_at(m.start()), f"the prose holds a declaration, {m[0]!r}", "write &lt; for its sign"
        )


def of_title(cell: Cell) -> Iterator[tuple[int, str]]:
    """Line and text of each tag in a title, where it would be shown as it is typed."""
    for m in re.finditer(r"^title\s*:(.*(?:\n[ \t].*)*)", cell.source, re.MULTILINE):
        for tag in _TAG_WHOLE.finditer(LINK.sub(lambda link: " " * len(link[0]), m[1])):
            yield cell.line_at(m.start(1) + tag.start()), tag[0]


def _row(source: str, what: str) -> int:
    """The row in which something stands, spelt with entities or without."""
    lines = source.lower().split("\n")
    return next((n for n, line in enumerate(lines) if what in line or what in html.unescape(line)), 0)


def _acting(made: str, source: str) -> Iterator[tuple[str, str]]:
    """What would run something in the HTML of a cell: how a finding names it, and what to look for in the source."""
    for node in markup.elements(made):
        if node.tag in REFUSED and not _of_tabs(node) and (node.tag != "math" or "<math" in source.lower()):
            yield f"the element <{node.tag}>", f"<{node.tag}"
        for key, value in node.attrib.items():
            if key.startswith("on"):
                yield f"a handler {key}", key
            elif key == "style" and node.tag in ("td", "th") and value.startswith("text-align: "):
                yield "columns that are aligned by colons", "-:" if value.endswith("right;") else ":-"
            elif key == "style":
                yield "a style of its own", "style"
            elif key == "title" and TAG.search(value):
                yield f"a title that tooltips would take for markup, {value!r}", value.split("\n")[0]
            elif key in ADDRESSES and any(acts(part) and not _misspelt(part) for part in re.split(r",\s+", value)):
                yield f"an address that acts, {value!r}", value.split(":")[0]


def _misspelt(address: str) -> bool:
    """Whether an address is a misspelt binding, for which there is another finding."""
    scheme = address.partition(":")[0].strip()
    return scheme in SCHEMES or bool(suggest(scheme, SCHEMES))


def _of_tabs(node: Any) -> bool:
    """Whether a node is the button by which a tab is chosen."""
    return (node.tag, node.get("type"), node.get("id", "")[:9]) == ("input", "radio", "__tabbed_")
