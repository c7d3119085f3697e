"""What links to an essay: other essays, pages written by hand, and the pages of people, functions and claims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reckoner.check.assembly import Site
from reckoner.pages.record.uses import Uses
from reckoner.source.essay import Essay
from reckoner.text import markup

_LINK = re.compile(r"\]\((?:\.\./)*(?:essays/)?(?P<slug>[a-z0-9-]+)\.md(?:#[^)\s]*)?\)")
_TITLE = re.compile(r"^title: *(?P<title>.+)$", re.M)


def block(essay: Essay, site: Site, uses: Uses) -> str:
    """The section, as Markdown; nothing where nothing links to the essay."""
    kinds = {
        "Essays": _essays(essay, site),
        "Pages": _pages(essay, site),
        "People": _people(essay, site, uses),
        "Functions": _functions(essay, uses),
        "The record": _record(essay, uses),
    }
    rows = "".join(_row(kind, links) for kind, links in kinds.items())
    if not rows:
        return ""
    heading = "## What links here { data-search-exclude }"
    return f'\n{heading}\n\n<dl class="rk-backlinks" data-search-exclude>{rows}</dl>\n'


def _row(kind: str, links: Iterable[tuple[str, str]]) -> str:
    found = sorted(set(links), key=lambda link: link[1].lower())
    listed = ", ".join(f'<a href="../../{address}">{markup.text(name)}</a>' for address, name in found)
    return f"<dt>{kind}</dt><dd>{listed}</dd>" if listed else ""


def _essays(essay: Essay, site: Site) -> Iterator[tuple[str, str]]:
    for checked in site.essays:
        other = checked.essay
        text = "\n".join(cell.source for cell in other.cells if cell.kind == "prose")
        if other.slug != essay.slug and essay.slug in _linked(text):
            yield f"essays/{other.slug}/", other.title


def _pages(essay: Essay, site: Site) -> Iterator[tuple[str, str]]:
    for document in site.documents:
        if essay.slug in _linked(document.cell.source):
            address = document.path.relative_to(site.root / "docs").with_suffix("").as_posix()
            title = _TITLE.search(document.front)
            yield ("" if address == "index" else f"{address}/"), title["title"].strip("'\" ") if title else address


def _linked(text: str) -> set[str]:
    return {m["slug"] for m in _LINK.finditer(text)}


def _people(essay: Essay, site: Site, uses: Uses) -> Iterator[tuple[str, str]]:
    speakers = {site.archive.excerpts[id].speaker for id in uses.essays[essay].said}
    speakers |= {each.judged.claim.speaker for each in uses.verdicts.values() if each.essay is essay}
    for id in speakers:
        yield f"people/{id}/", site.archive.people[id].name


def _functions(essay: Essay, uses: Uses) -> Iterator[tuple[str, str]]:
    for number in uses.essays[essay].numbers:
        for dotted in number.functions:
            module = dotted.split(".")[1]
            yield f"functions/{module}/", module.replace("_", " ")


def _record(essay: Essay, uses: Uses) -> Iterator[tuple[str, str]]:
    if any(each.essay is essay for each in uses.verdicts.values()):
        yield "ledger/", "Ledger"
    if uses.essays[essay].terms:
        yield "glossary/", "Glossary"
    if any(number.facts for number in uses.essays[essay].numbers):
        yield "facts/", "Facts"
