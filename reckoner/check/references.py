"""Find what leads nowhere: links and pictures of prose, blocks of hand-written pages, and pages that hide others.

What a text refers to is kept with the file that held, for it may lead nowhere when another file has changed.
"""

from __future__ import annotations

import posixpath
import re
import symtable
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from reckoner.author.mime import EXPLORE_MIME, FIGURE_MIME, HEADLINE_MIME
from reckoner.check.claims import Judged
from reckoner.check.completeness import Prose
from reckoner.core.findings import Finding, misuse
from reckoner.core.project import CONFIG, DOCS, SNIPPETS, written
from reckoner.core.site_info import Book, scalars
from reckoner.core.urls import address, near, within
from reckoner.run.execution import Run
from reckoner.source.archive import Archive
from reckoner.source.cells import Cell
from reckoner.source.essay import Essay
from reckoner.text import markup
from reckoner.text.bindings import literals_alone, mask_code

Reference = tuple[str, str, int, str, str]
"""A page, its file and line, a kind, and what is referred to: "a link", "a link in HTML", or a block's name with what
the block shows. "a place" is what the page has: an id, or nothing at all for the page itself.
"""
BLOCK = re.compile(r"<!-- reckoner: (?P<name>[\w-]+)(?P<of>(?: [\w/-]+)*) -->")
PLAIN = ("essays", "verdicts", "surprises", "counts", "rules", "kinds", "precisions", "clone", "corrections")
"""Blocks that need no more words."""
MADE = frozenset(
    "essays/index.md people.md works.md glossary.md ledger.md facts.md models.md renderings.md functions/index.md "
    "short-reckonings/index.md card.png feed.xml headlines.json headlines.schema.json ledger.csv ledger.json "
    "ledger.schema.json llms.txt models.csv numbers.json numbers.schema.json".split()
)
"""Files of every site that are made; others are named for an essay, a record or a module of snippets."""
_SHOWN = {"claim": "claim", "explorable": "figure"}
"""What places of blocks begin with."""
_OURS = re.compile("(?:claim|cite|code|figure|headline|note|noteref|number|rk|said|table|term|work)-|__")
"""What the ids begin with that pages give by themselves."""
_OF_ESSAY = (
    "essays/{0}.md",
    "essays/{0}/card.png",
    "notebooks/{0}.ipynb",
    "notebooks/{0}/{0}.ipynb",
    "notebooks/{0}/{0}.py",
    "notebooks/{0}/{0}.zip",
)
_BROUGHT = {
    FIGURE_MIME: ("figure", "{}.svg", "{}.png", "{}.csv"),
    EXPLORE_MIME: ("figure", "{}.json", "{}.js", "{}.csv"),
    HEADLINE_MIME: ("headline", "headlines.csv"),
}
"""What places of outputs begin with, and the files that come with them."""


def of(prose: Sequence[Prose], made: Sequence[str], page: str) -> Iterator[Reference]:
    """What the prose of a page refers to and the places in it, by the HTML that was made of each cell."""
    name = prose[0][0]
    yield page, name, 0, "a place", ""
    for nth, (_, cell, _) in enumerate(prose):
        for m in BLOCK.finditer(cell.source):
            yield page, name, cell.line_at(m.start()), m["name"], m["of"].strip()
            if m["name"] in _SHOWN:
                place = f"{_SHOWN[m['name']]}-{m['of'].strip().rpartition('/')[2]}"
                yield page, name, cell.line_at(m.start()), "a place", place
        after, at = dict[str, int](), dict[str, int]()
        for node in markup.elements(made[nth]) if nth < len(made) else ():
            if node.tag == "img" and re.match("(?:https?:)?//", node.get("src", "")):
                yield page, name, *_written(node.get("src"), [each for _, each, _ in (prose[nth], *prose)], after)
            for to in filter(within, (node.get("href"), node.get("src"))):
                yield page, name, *_written(to, [each for _, each, _ in (prose[nth], *prose)], after)
            named = node.get("name", "") if node.tag == "a" else ""
            for place in filter(None, dict.fromkeys((node.get("id"), named))):
                if own := re.compile(_OWN.format(re.escape(place))).search(cell.source, at.get(place, 0)):
                    at[place] = own.end()
                heading = re.escape("".join(node.itertext()).strip())
                found = own or re.search(rf"^#+ +{heading}(?!\w)", cell.source, re.MULTILINE)
                line = cell.line_at(found.start()) if found else cell.line
                yield page, name, line, "an id" if own and _OURS.match(place) else "a place", place


_OWN = r"(?:\{{[^{{}}\n]*#|\b(?:id|name)=[\"']?){}(?![\w-])"
"""Where an author gives an id."""
_LED = r"(?:\]\(\s*<?|\]:\s*<?|(?P<html>\b(?:href|src)\s*=\s*[\"']?)){}"


def _written(to: str, cells: Sequence[Cell], after: dict[str, int]) -> tuple[int, str, str]:
    """Line and kind of an address, and itself, as it was written in one of the cells, after where it was before."""
    led = re.compile(_LED.format(re.escape(to)), re.IGNORECASE)
    for cell in cells:
        source = unescape(mask_code(cell.source))
        if m := led.search(source, after.get(to, 0)) or led.search(source):
            after[to] = m.end()
            in_html = m["html"] and to[0] not in "#/"
            return cell.line + source.count("\n", 0, m.start()), "a link in HTML" if in_html else "a link", to
    return cells[0].line, "a link", to


def of_run(essay: Essay, run: Run, judged: Iterable[Judged]) -> Iterator[Reference]:
    """The places and files that the outputs of an essay's run bring."""
    page = f"essays/{essay.slug}.md"
    for data in (output.get("data", {}) for outputs in run.outputs.values() for output in outputs):
        for mime in _BROUGHT.keys() & data:
            kind, *files = _BROUGHT[mime]
            yield page, essay.name, 0, "a place", f"{kind}-{data[mime]['name']}"
            for file in files:
                yield f"essays/{essay.slug}/{file.format(data[mime]['name'])}", essay.name, 0, "a place", ""
    for each in judged:
        yield page, essay.name, 0, "a place", f"claim-{each.claim.id}"


def in_words(words: str, file: str, line: int) -> Iterator[Finding]:
    """Links within the site in words that several pages show, as captions, findings and fields of the archive are."""
    said = literals_alone(words) if "](" in words or "]:" in words else ""
    with suppress(ValueError):  # a formula that cannot be set is found elsewhere
        for to in near(markup.inline(said)) if "](" in said or "]:" in said else ():
            if to == "#":  # what would have acted, and does not
                continue
            what = f"a link to {to!r}, which leads nowhere from some of the pages that show these words"
            yield misuse(file, line, what, "put it into the prose of an essay or of a page")


_LEADS = {("nav",): "a link", ("theme", "logo"): "a link", ("theme", "favicon"): "a link"}
_LEADS |= {("extra_css",): "a link", ("extra_javascript",): "a link", ("extra_javascript", "path"): "a link"}
_LEADS |= {("extra", "foot", "to"): "an address"}
"""Options of MkDocs that lead to a file of `docs/`, or to the address of a page."""


def _of_configuration(root: Path) -> Iterator[Reference]:
    """What `mkdocs.yml` leads to."""
    path = root / CONFIG
    for way, line, value in scalars(path.read_text(encoding="utf-8")) if path.is_file() else ():
        if within(value) and (kind := _LEADS.get(way[:1] if way[:1] == ("nav",) else way)):
            yield "", CONFIG, line, kind, value
        for path in written(root / value, "**/*") if way == ("theme", "custom_dir") else ():
            yield path.relative_to(root / value).as_posix(), CONFIG, 0, "a place", ""


def findings(
    references: Iterable[Reference], root: Path, archive: Archive, essays: Mapping[str, str], book: Book
) -> Iterator[Finding]:
    """What leads nowhere; `essays` are the files of all essays, by slug."""
    docs, of_essays = root / DOCS, {f"essays/{slug}.md" for slug in essays}
    by_hand = {path.relative_to(docs).as_posix() for path in written(docs, "**/*") if not path.is_dir()}
    by_hand = {name for name in by_hand if not name.startswith("overrides/")}
    made = MADE | of_essays | {each.format(slug) for slug in essays for each in _OF_ESSAY}
    made |= {f"{kind}/{id}.md" for kind in ("people", "works") for id in getattr(archive, kind)}
    made |= {f"claims/{id}/{name}" for id in archive.claims for name in ("index.html", "card.png")}
    made |= {f"functions/{path.stem}.md" for path in written(root / SNIPPETS, "*.py")}
    at = {address(name): name for name in made}
    for name in sorted(by_hand):
        if (other := at.setdefault(address(name), name)) in made:
            yield misuse(f"{DOCS}/{name}", 0, "a page of this name is made by the tool", "give it another name")
        elif other != name:
            what = f"a page at the address of {DOCS}/{other}, of which the site would have one"
            yield misuse(f"{DOCS}/{name}", 0, what, "give it another name")
        elif posixpath.basename(name) == "README.md":
            yield misuse(f"{DOCS}/{name}", 0, "a page of this name is the first of its folder", "name it index.md")
        elif _UNREAD.search(name) and not name.endswith(".md"):
            what = "a page that is not Markdown, so nothing checks it"
            yield misuse(f"{DOCS}/{name}", 0, what, "write it as NAME.md")
    references = [*references, *_of_configuration(root)]
    twice = Counter((page, what) for page, _, _, kind, what in references if kind == "a place")
    places = {*twice}
    unread = {page for page in of_essays | by_hand if page.endswith(".md") and (page, "") not in places}
    for page, ids in (("ledger.md", archive.claims), ("glossary.md", archive.terms), ("facts.md", archive.facts)):
        places |= {(page, id) for id in ids}
    for page, file, line, kind, to in references:
        if kind == "a link in HTML":
            what = f"an address within the site in HTML, {to!r}, which leads nowhere from the page"
            yield misuse(file, line, what, "write Markdown, [words](page.md) or ![words](picture.png)")
        elif kind == "a link" and not within(to):
            what = f"a picture of another site, {to!r}, which pages do not show"
            yield misuse(file, line, what, f"keep it in {DOCS}/, if its licence allows that, or link to it in words")
        elif kind == "a link":
            if wrong := _wrong(*target(page, to), made | by_hand, unread, places, root):
                yield misuse(file, line, f"a link to {to!r}, where {wrong} is", "correct it")
        elif kind == "an id":
            yield misuse(file, line, f"an id {to!r}, which begins as the site's own do", "give it another name")
        elif kind == "a place":
            if line and twice[page, to] > 1:
                yield misuse(file, line, f"an id {to!r}, which its page has twice", "give it another: {#name}")
        elif kind == "an address":
            if urlsplit(to).path not in at:
                yield misuse(file, line, f"a link to {to!r}, where nothing is", "name the address of a page: about/")
        elif not _is_block(kind, to.split(), places, unread, archive, essays):
            what = f"the site has no block {' '.join([kind, to]).strip()!r}"
            mend = "name what there is, as REFERENCE.md says under Blocks of hand-written pages"
            yield misuse(file, line, what, mend)
    shown = {kind for _, _, _, kind, _ in references}
    for block in book.blocks:
        if block.name in shown and not _is_function(root, block.made_by):
            line = (root / CONFIG).read_text(encoding="utf-8").partition(block.made_by)[0].count("\n") + 1
            what = f"the block {block.name!r} is to be made by {block.made_by!r}, which is no function of the project"
            yield misuse(CONFIG, line, what, "name one, such as folder.module:function")


_UNREAD = re.compile(r"\.(?:x?html?|ipynb|m(?:ark)?do?wn|mkdn?|md)$", re.IGNORECASE)
"""What a page is named that MkDocs, a plugin of it or a browser would set."""
Places = Container[tuple[str, str]]


def _is_block(
    kind: str, of: list[str], places: Places, unread: Container[str], archive: Archive, essays: Mapping[str, str]
) -> bool:
    """Whether there is what a block is to show; blocks that a project adds show what they will."""
    match kind, of:
        case "claim", [id]:
            return id in archive.claims
        case "start-with", [_, *_]:
            return all(slug in essays for slug in of)
        case "explorable", [name]:
            slug, _, last = name.partition("/")
            return f"essays/{slug}.md" in unread or (f"essays/{slug}.md", f"figure-{last}") in places
    return kind not in ("claim", "start-with", "explorable", *PLAIN) or (kind in PLAIN and not of)


def _is_function(root: Path, made_by: str) -> bool:
    """Whether a module of the project has a function, or anything else of its name."""
    module, _, function = made_by.partition(":")
    with suppress(OSError, SyntaxError, ValueError, KeyError):
        text = root.joinpath(*module.split(".")).with_suffix(".py").read_text(encoding="utf-8")
        name = symtable.symtable(text, module, "exec").lookup(function)
        return name.is_assigned() or name.is_imported()
    return False


def target(page: str, to: str) -> tuple[str, str]:
    """The file and the place in it to which a link of a page leads."""
    parts = urlsplit(to)
    path, place = unquote(parts.path), unquote(parts.fragment)
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page, place


def _wrong(file: str, place: str, files: Container[str], unread: Container[str], places: Places, root: Path) -> str:
    """What is not there of what a link leads to; what stands in a file that cannot be read is not known."""
    if file in unread or f"{posixpath.dirname(file)}.md" in unread:
        return ""
    if file not in files and (file, "") not in places:
        return "nothing"
    module = root / SNIPPETS / f"{posixpath.basename(file)[:-3]}.py"
    if place and file.startswith("functions/") and module.is_file():
        defined = rf"^(?:def|class) {re.escape(place)}\b"
        return "" if re.search(defined, module.read_text(encoding="utf-8"), re.MULTILINE) else "no such function"
    there = not place or not file.endswith(".md") or (file, place) in places
    return "" if there else "no heading, figure or record"
