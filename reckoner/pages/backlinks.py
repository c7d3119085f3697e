"""What links to an essay: other essays, pages written by hand, and the pages of people, functions and claims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reckoner.check.assembly import Site
from reckoner.check.references import Reference, target
from reckoner.pages.record.uses import Uses
from reckoner.source.essay import Essay

Link = tuple[str, str]
"""An address from the top of the site, and the name that it is shown by."""
_TITLE = re.compile(r"^title: *(?P<title>.+)$", re.M)


def links(essay: Essay, site: Site, uses: Uses) -> list[tuple[str, list[Link]]]:
    """What links to an essay, by kind; no kind of which there is none."""
    kinds = {
        "Essays": _essays(essay, site),
        "Pages": _pages(essay, site),
        "People": _people(essay, site, uses),
        "Functions": _functions(essay, uses),
        "The record": _record(essay, uses),
    }
    ordered = {kind: sorted(set(found), key=lambda link: link[1].lower()) for kind, found in kinds.items()}
    return [(kind, found) for kind, found in ordered.items() if found]


def _essays(essay: Essay, site: Site) -> Iterator[Link]:
    for checked in site.essays:
        other = checked.essay
        if other.slug != essay.slug and _leads(checked.references, essay):
            yield f"essays/{other.slug}/", other.title


def _pages(essay: Essay, site: Site) -> Iterator[Link]:
    for document in site.documents:
        if _leads(document.references, essay):
            address = document.path.relative_to(site.root / "docs").with_suffix("").as_posix()
            title = _TITLE.search(document.front)
            yield ("" if address == "index" else f"{address}/"), title["title"].strip("'\" ") if title else address


def _leads(found: Iterable[Reference], essay: Essay) -> bool:
    return any(kind == "a link" and target(page, to)[0] == f"essays/{essay.slug}.md" for page, _, _, kind, to in found)


def _people(essay: Essay, site: Site, uses: Uses) -> Iterator[Link]:
    speakers = {site.archive.excerpts[id].speaker for id in uses.essays[essay].said}
    speakers |= {each.judged.claim.speaker for each in uses.verdicts.values() if each.essay is essay}
    for id in speakers:
        yield f"people/{id}/", site.archive.people[id].name


def _functions(essay: Essay, uses: Uses) -> Iterator[Link]:
    for number in uses.essays[essay].numbers:
        for dotted in number.functions:
            module = dotted.split(".")[1]
            yield f"functions/{module}/", module.replace("_", " ")


def _record(essay: Essay, uses: Uses) -> Iterator[Link]:
    if any(each.essay is essay for each in uses.verdicts.values()):
        yield "ledger/", "Ledger"
    if uses.essays[essay].terms:
        yield "glossary/", "Glossary"
    if any(number.facts for number in uses.essays[essay].numbers):
        yield "facts/", "Facts"
