"""Compare the prose of a source with a page made of it: every line must stand there in its order.

A line counts by its letters and digits, a formula by its TeX, a block of code by all its signs, a note by standing
among the notes. Marks of Markdown that stand on a page as they were typed are found too.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from lxml import etree
from markupsafe import Markup

from reckoner.check.resolution import Resolved
from reckoner.core.findings import Finding, misuse
from reckoner.source.cells import Cell
from reckoner.source.footnotes import DEFINITION, Notes
from reckoner.text import markup, notations
from reckoner.text.bindings import CODE, blanked, literals_alone, mask_code
from reckoner.text.markup import formulas
from reckoner.text.notations import MEND
from reckoner.text.placing import placed

Prose = tuple[str, Cell, list[Resolved]]
"""A cell of prose, with the name of its file before it and its bindings after it."""
_TITLE = re.compile(r'^ *(?:!!!|\?\?\?\+?|===[+!]*)(?: [\w -]+?)??(?: *"(?P<title>.*)")?$')
_WHOLE = "⟦[^⟧]*⟧"
"""What counts by all its signs: a formula, a block of code with ⏎ for the ends of its lines, a list's • or 1."""
_ITEM = re.compile(r"^( *)([-*+]|1\.) +(?=.*\w)", re.MULTILINE)
_MARKS = re.compile(
    rf"{_WHOLE}"  # which are kept
    r"|^ *(?:\d+\.(?=\s)|\*\[[^\]]*\]:.*|\[(?!\^)[^\]\n]+\]: *\S.*)"  # items' numbers, abbreviations, addresses
    r"|!\[[^\]]*\](?:\([^)\n]*\)|\[[^\]]*\])|\[\^[^\]\s]+\]"  # pictures, marks of notes
    r"|(?<=[^\\]\])(?:\((?:<[^>]*>|[^()\n]|\([^()\n]*\))*\)|\[[^\]\n]*\])"  # where links lead
    r"|</?[A-Za-z](?!ttps?:|ailto:|[\w.+-]*@)[^<>]*>|(?<=[)*_`\]])\{[^{}\n]*\}|\{[^{}\n]*\} *(?:$|(?=\|))",
    re.MULTILINE,
)
_DEFINED = re.compile(r"^ *(\*)?\[(?!\^)([^\]\n]+)\]: *\S.*", re.MULTILINE)
_FIRST = re.compile(r"^[ >]*#(?!#).*|^.*\S.*\n[ >]*=+ *$|<h1\b.*", re.MULTILINE)
_NOTED = "\ue003"
"""What lines of notes begin with."""


def as_set(prose: Sequence[Prose]) -> list[str]:
    """The HTML of each cell of one page, before anything else is on it; of front matter, its summary's.

    None at all where a formula cannot be set.
    """
    notes = Notes()
    with suppress(ValueError):
        texts = [notes.taken(markup.with_mathml(_bound(cell, resolved))) for _, cell, resolved in prose]
        return markup.blocks(
            notes.placed(text, lambda *_: placed(_MARK), lambda _, words: placed(_NOTE, words)) for text in texts
        )
    return []


def summary_alone(front: Cell) -> str:
    """Front matter with all but its summary blanked."""
    summary = re.search(r"^summary:.*\n(?:[ \t].*\n|\n)*", front.source, re.MULTILINE)
    start, end = summary.span() if summary else (len(front.source), len(front.source))
    return blanked(blanked(front.source, 0, start), end, len(front.source))


def as_written(prose: Sequence[Prose], made: Sequence[str]) -> Iterator[Finding]:
    """What was lost or torn when the prose of one page was set."""
    cells = [each for each in prose if each[1].kind == "prose"]
    page = "\n".join(["<article>", *made[len(prose) - len(cells) :], "</article>"])
    if not made:
        yield misuse(prose[0][0], 0, "its prose cannot be set as HTML", "look at its formulas")
        return
    for name, _, resolved in cells:
        for r in resolved:
            if _SET.format(_place(r), "").removesuffix("</span>") not in page:
                what = f"the bound {r.binding.text!r} stands in words of a picture or a title, where nothing is bound"
                yield misuse(name, r.line, what, "say there what is seen, and the number in the prose beside it")
    yield from of_page(page.encode(), "its page", cells)
    yield from _unused(cells)
    titles = [(name, cell, m) for name, cell, _ in cells for m in _FIRST.finditer(mask_code(cell.source))]
    own = int(cells == prose)  # a page by hand begins with its title
    for name, cell, m in titles[own:] if page.count("<h1") > own else ():
        what = f"{m[0].strip().splitlines()[0]!r} would be a second title of the page"
        yield misuse(name, cell.line_at(m.start()), what, "begin it with ##, as a heading")


def _unused(cells: Sequence[Prose]) -> Iterator[Finding]:
    """Abbreviations and addresses that are defined and used nowhere, so that nothing of them is on the page."""
    masked = [(name, cell, mask_code(cell.source, "x")) for name, cell, _ in cells]
    others = " ".join(_DEFINED.sub("", "\n".join(source for *_, source in masked)).casefold().split())
    for name, cell, m in ((name, cell, m) for name, cell, source in masked for m in _DEFINED.finditer(source)):
        sought = re.escape(" ".join(m[2].casefold().split()))
        if not re.search(rf"(?<!\w){sought}(?!\w)" if m[1] else rf"\[{sought}\]", others):
            what = f"nothing uses {m[0].strip()!r}, which no page shows"
            yield misuse(name, cell.line_at(m.start()), what, "use it, or remove it")


_SET = Markup('<span data-bound="{}">{}</span>')
_MARK = '<sup class="rk-noteref">1</sup>'
_NOTE = '<span class="rk-note">'


def _place(r: Resolved) -> str:
    return f"{r.line}-{r.binding.start}"


def _bound(cell: Cell, resolved: Sequence[Resolved]) -> str:
    """A cell with its bindings set."""
    source = summary_alone(cell) if cell.kind == "front" else cell.source
    for r in reversed(resolved):
        start, end = r.span or (r.binding.start, r.binding.end)
        quoted = (start, end) != (r.binding.start, r.binding.end)
        shown = "" if quoted else markup.inline(" ".join(r.binding.text.split()))
        source = source[:start] + placed(_SET.format(_place(r), shown)) + source[end:]
    return source


def of_page(page: bytes, where: str, cells: Sequence[Prose]) -> Iterator[Finding]:
    """The findings of one page."""
    pieces, notes, last = list[str](), list[str](), 0
    tree = etree.fromstring(page, etree.HTMLParser(encoding="utf-8"))
    article = next(tree.iter("article"), tree)
    _collect(article, pieces, notes)
    shown, anywhere = _counted("".join(pieces)), _counted("".join([*notes, *pieces]))
    letters = re.sub(r"[\W_]", "", shown)
    for name, cell, resolved in cells:
        for nth, line, in_order in written(cell.source, resolved):
            sought = _counted(line)
            at = shown.find(sought, last) if in_order else anywhere.find(sought)
            last = at + len(sought) if in_order and at >= 0 else last
            if at < 0 and not (line.startswith("    ") and re.sub(r"\W", "", sought) in letters):  # code by its indent
                what = cell.source.split("\n")[nth].strip()
                yield misuse(name, cell.line + nth, f"{what!r} does not stand as a whole in its place on {where}", MEND)
    for mark in notations.marks(etree.tostring(article, encoding="unicode")):
        for name, cell, _ in cells:
            if m := notations.place(mark, cell.source):
                yield misuse(name, cell.line_at(m.start()), f"{m[0]!r} stands as it is typed on {where}", MEND)
                break


def in_words(words: str, file: str, line: int) -> Iterator[Finding]:
    """Notations in words that stand by themselves on several pages: summaries, captions, fields of the archive."""
    said = literals_alone(words)
    with suppress(ValueError):  # a formula that cannot be set is found elsewhere
        for mark in notations.typed(markup.inline(said), said) if notations.marks(said) else ():
            yield misuse(file, line, f"{mark!r} stands as it is typed on pages that show it", notations.OF_WORDS)


def written(source: str, resolved: Sequence[Resolved]) -> Iterator[tuple[int, str, bool]]:
    """The lines of a cell without their markup, each with its number and whether it has a place among the others.

    Notes have none, nor the titles of folds and tabs.
    """
    for r in reversed(resolved):
        start, end = r.span or (r.binding.start, r.binding.end)
        quoted = (start, end) != (r.binding.start, r.binding.end)
        source = source[:start] + (_lines(source[start:end]) if quoted else r.binding.text) + source[end:]
    source = CODE.sub(_code, re.sub(r"^(?: {0,3}>)+ ?", "", source, flags=re.MULTILINE))
    for start, end, tex in reversed(formulas(source)):
        source = f"{source[:start]}⟦{''.join(tex.split())}⟧{_lines(source[start:end])}{source[end:]}"
    source = DEFINITION.sub(lambda m: re.sub("^", _NOTED, m[0], flags=re.MULTILINE), source)
    source = _ITEM.sub(lambda m: f"{m[1]}⟦{'•' if m[2] in '-*+' else 1}⟧", source)
    source = _MARKS.sub(lambda m: m[0] if m[0][0] == "⟦" else _lines(m[0]), source)
    for nth, line in enumerate(source.split("\n")):
        title = _TITLE.match(line)
        yield nth, html.unescape(title["title"] or "" if title else line), not (title or line.startswith(_NOTED))


def _lines(text: str) -> str:
    return "\n" * text.count("\n")


def _code(m: re.Match[str]) -> str:
    if m["fence"]:
        return _block(m[0].split("\n")[1:-1]) + _lines(m[0])
    return re.sub(r"(?<=`)(?:#!|:::)\S+|[^\w\n]", "", m[0]) if m["ticks"] else _lines(m[0])


def _block(lines: Sequence[str]) -> str:
    """A block of code, without the signs between which formulas stand elsewhere."""
    kept = "⏎".join("".join(line.split()).replace("$", "").lstrip(">") for line in lines)
    return f"⟦{kept.strip('⏎')}⟧"


def _counted(text: str) -> str:
    """What counts of a text."""
    return "".join(re.findall(rf"{_WHOLE}|[^\W_]+", text)).casefold()


def _collect(node: Any, shown: list[str], notes: list[str]) -> None:
    """The text of a page, and apart from it that of its notes."""
    classes = {*node.get("class", "").split()}
    into = notes if "rk-note" in classes else shown
    if node.tag == "math":
        tex = "".join(node.get("alttext", "").split())
        into.append(f"⟦{tex}⟧")
    elif node.tag == "pre":
        into.append(_block("".join(node.itertext()).split("\n")))
    elif not {"rk-noteref", "rk-noteback"} & classes and node.tag not in ("script", "style"):
        if node.tag == "li":
            into.append("⟦1⟧" if node.getparent().tag == "ol" else "⟦•⟧")
        into.append(node.text or "")
        for child in node:
            if isinstance(child.tag, str):
                _collect(child, into, notes)
            into.append(child.tail or "")
