"""Find what leads nowhere: links and pictures of prose, blocks of hand-written pages, and pages that hide others.

What a text refers to is kept with the file that held, for it may lead nowhere when another file has changed.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

from reckoner.check.active_html import summary_alone
from reckoner.check.resolution import Resolved
from reckoner.core.findings import Finding, misuse
from reckoner.core.project import DOCS, SNIPPETS, below
from reckoner.source.archive import Archive
from reckoner.source.cells import Cell
from reckoner.source.essay import Essay
from reckoner.text import markup
from reckoner.text.bindings import blanked, literals_alone, mask_code

Reference = tuple[str, str, int, str, str]
"""The page that refers, its file and line, the kind ("link", or a block's name) and what is referred to."""
BLOCK = re.compile(r"<!-- reckoner: (?P<name>[\w-]+)(?P<of>(?: [\w/-]+)*) -->")
_LINK = re.compile(
    r"\]\((?P<within>[^()<>\s]+)|^ {0,3}\[(?!\^)[^\]\n]+\]: +(?P<below>[^<>\s]+)"
    r"|(?<![\"'])<\w[^<>]*\s(?:href|src)=[\"']?(?P<html>[#/][^\"'>\s]*)",  # others in HTML are refused
    re.MULTILINE,
)
PLAIN = ("essays", "verdicts", "surprises", "counts", "rules", "kinds", "precisions", "corrections")
"""Blocks that need no more words."""
_HEADING = re.compile(r"^(?:# (?=#)|(?=##))(#{1,6} .+)", re.MULTILINE)
_ID = re.compile(r"\{[^{}\n]*#([\w-]+)|\bid=[\"']?([\w-]+)")
_ELSEWHERE = re.compile(r"[\w&#;+.-]+:|//")
MADE = frozenset(
    "essays/index.md people.md works.md glossary.md ledger.md facts.md models.md renderings.md functions/index.md "
    "short-reckonings/index.md card.png feed.xml headlines.json headlines.schema.json ledger.csv ledger.json "
    "ledger.schema.json llms.txt models.csv numbers.json numbers.schema.json".split()
)
"""Files of every site that are made; others are named for an essay, a record or a module of snippets."""
_MADE_IN = re.compile(r"essays/(?P<slug>[^/]+)/(?P<name>[\w-]+)\.(?!md$)\w+|(?:notebooks|claims)/.+(?<!\.md)")
_MADE_ID = re.compile(
    r"(?:number|code|table|note|noteref|figure|headline|term|work|said|claim|from|cite)-.+|terms|references|headlines|cite"
    r"|what-links-here|numbers-on-this-page|claims-reckoned-with|corrections|appendix"
)
"""Places of an essay's page that are made."""


def of(cell: Cell, resolved: Iterable[Resolved], page: str, name: str) -> Iterator[Reference]:
    """What a piece of prose refers to; quotations and right sides of bindings are shown as they are written."""
    source = mask_code(summary_alone(cell.source) if cell.kind == "front" else cell.source)
    for r in resolved:
        source = blanked(source, *(r.span or (r.binding.literal[1], r.binding.end)))
    for m in _LINK.finditer(source):
        if (to := m[m.lastgroup or 0]) and not _ELSEWHERE.match(to):
            yield page, name, cell.line_at(m.start()), "link", to
    for m in BLOCK.finditer(cell.source):
        yield page, name, cell.line_at(m.start()), m["name"], m["of"].strip()


def of_essay(essay: Essay, resolved: Mapping[Cell, list[Resolved]]) -> list[Reference]:
    """What the prose of an essay refers to."""
    page = f"essays/{essay.slug}.md"
    return [each for cell, found in resolved.items() for each in of(cell, found, page, essay.name)]


def findings(
    references: Iterable[Reference], root: Path, archive: Archive, essays: Mapping[str, str]
) -> Iterator[Finding]:
    """What leads nowhere; `essays` are the files of all essays, by slug."""
    written = {name for name in below(root / DOCS) if not name.startswith("overrides/")}
    made = MADE | {f"essays/{slug}.md" for slug in essays}
    made |= {f"{kind}/{id}.md" for kind in ("people", "works") for id in getattr(archive, kind)}
    made |= {f"functions/{path.stem}.md" for path in (root / SNIPPETS).glob("*.py")}
    for name in sorted(written):
        if name in made:
            yield misuse(f"{DOCS}/{name}", 0, "a page of this name is made by the tool", "give it another name")
        elif name.endswith((".html", ".htm")):
            yield misuse(f"{DOCS}/{name}", 0, "a page that is not Markdown, so nothing checks it", "write it as one")
    for page, file, line, kind, to in references:
        if kind == "link" and not _leads(page, to, root, written | made, essays):
            yield misuse(file, line, f"a link to {to!r}, where nothing is", "correct it")
        elif kind != "link" and not _is_block(kind, to.split(), root, archive, essays):
            what = f"the site has no block {' '.join([kind, to]).strip()!r}"
            mend = "name what there is, as CONTRIBUTING.md says under Blocks of hand-written pages"
            yield misuse(file, line, what, mend)


def _is_block(kind: str, of: list[str], root: Path, archive: Archive, essays: Mapping[str, str]) -> bool:
    """Whether there is what a block is to show; blocks that a project adds show what they will."""
    match kind, of:
        case "claim", [id]:
            return id in archive.claims
        case "start-with", [_, *_]:
            return all(slug in essays for slug in of)
        case "explorable", [name]:
            slug, _, last = name.partition("/")
            return slug in essays and f'"{last}"' in _text(root / essays[slug])
    return kind not in ("claim", "start-with", "explorable", *PLAIN) or (kind in PLAIN and not of)


def _leads(page: str, to: str, root: Path, pages: set[str], essays: Mapping[str, str]) -> bool:
    """Whether a link of a page leads to a file of the site, and to a place in it."""
    path, _, place = unquote(to).partition("#")
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    if target not in pages:
        made = _MADE_IN.fullmatch(target)
        if not made or made["slug"] not in essays:
            return bool(made and not made["slug"])
        named = re.search(rf"[\"']{made['name']}[\"']", _text(root / essays[made["slug"]]))
        return bool(named) or made["name"] in ("card", "headlines")
    slug = target.removeprefix("essays/").removesuffix(".md")
    file = root / (essays[slug] if target == f"essays/{slug}.md" and slug in essays else f"{DOCS}/{target}")
    if not place or not target.endswith(".md") or not file.is_file() or _MADE_ID.fullmatch(place):
        return True
    text = _text(file)
    headings = markup.blocks(["\n\n".join(literals_alone(m[1]) for m in _HEADING.finditer(text))])[0]
    return place in {id for m in _ID.finditer(text + headings) for id in m.groups()}


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")
