"""Backlinks: in which essays each record of the archive is quoted, cited, computed with or judged."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from reckoner.author.mime import EXPLORE_MIME, FIGURE_MIME
from reckoner.check.assembly import Site
from reckoner.check.checked_essay import Checked
from reckoner.check.claims import Judged, judged, verdict_of
from reckoner.core.site_info import Book
from reckoner.pages.page_state import Page
from reckoner.run.execution import cells_in_plan
from reckoner.source.archive import Archive
from reckoner.source.essay import Cell, Essay
from reckoner.text import markup


@dataclass(frozen=True)
class Use:
    """One place that uses a record: the essay, its address from the top of the site, and the words there, if any."""

    essay: Essay
    href: str
    words: str = ""


@dataclass(frozen=True)
class Reckoned:
    """A claim with its verdict and the essay that reached it."""

    judged: Judged
    essay: Essay

    @property
    def href(self) -> str:
        """The address of its card."""
        return f"essays/{self.essay.slug}/#claim-{self.judged.claim.id}"


@dataclass
class Uses:
    """Every use of every record, by its id."""

    archive: Archive
    book: Book = field(default_factory=Book)
    essays: dict[Essay, Page] = field(default_factory=dict)
    excerpts: dict[str, list[Use]] = field(default_factory=dict)
    facts: dict[str, list[Use]] = field(default_factory=dict)
    works: dict[str, list[Use]] = field(default_factory=dict)
    terms: dict[str, list[Use]] = field(default_factory=dict)
    verdicts: dict[str, Reckoned] = field(default_factory=dict)
    """By the claim, in the order of the archive."""


def uses(site: Site, pages: Mapping[Essay, Page]) -> Uses:
    """Every use of the archive by the essays of a site."""
    made = Uses(site.archive, site.book, dict(pages))
    for checked in site.essays:
        essay, page = checked.essay, pages[checked.essay]
        address = f"essays/{essay.slug}/"
        for id, place in page.said.items():
            _add(made.excerpts, id, Use(essay, f"{address}#{place}" if place else address))
        for id in page.works:
            _add(made.works, id, Use(essay, f"{address}#work-{id}"))
        for id in page.terms:
            _add(made.terms, id, Use(essay, f"{address}#term-{id}"))
        for number in page.numbers:
            for fact in number.facts:
                _add(made.facts, fact.id, Use(essay, f"{address}#{number.anchor}-text", number.text))
        for id, use in _in_code(checked, address):
            _add(made.facts, id, use)
    made.verdicts = _verdicts(site)
    return made


def _add(where: dict[str, list[Use]], id: str, use: Use) -> None:
    if use not in where.setdefault(id, []):
        where[id].append(use)


def _verdicts(site: Site) -> dict[str, Reckoned]:
    found = {
        each.claim.id: Reckoned(each, checked.essay)
        for checked in site.essays
        for each in judged(checked.essay, checked.run, site.archive)
    }
    return {id: found[id] for id in site.archive.claims if id in found}


def _in_code(checked: Checked, address: str) -> Iterator[tuple[str, Use]]:
    """The facts that code names, with the figure or the claim that the cell makes of them, or its handle."""
    for cell, outputs in zip(cells_in_plan(checked.essay), checked.run.outputs, strict=True):
        if cell.kind == "code":
            handle, place = _handle(cell), ""
            for output in outputs:
                if said := verdict_of(output):
                    place = f"#claim-{said['claim']}"
                elif drawn := output.get("data", {}).get(FIGURE_MIME) or output.get("data", {}).get(EXPLORE_MIME):
                    place = f"#figure-{drawn['name']}"
            for name in dict.fromkeys(re.findall(r"\bfacts((?:\.[a-z_]\w*)+)", cell.source)):
                yield name[1:].removesuffix(".low").removesuffix(".high"), Use(checked.essay, address + place, handle)


def _handle(cell: Cell) -> str:
    first = cell.source.split("\n", 1)[0]
    return first.lstrip("# ") if first.startswith("#") else "code"


def links(found: Iterable[Use], up: str) -> str:
    """The essays of some uses as links, each with the words there."""
    by_essay: dict[Essay, list[Use]] = {}
    for use in found:
        by_essay.setdefault(use.essay, []).append(use)
    return "; ".join(_of_essay(essay, several, up) for essay, several in by_essay.items())


def _of_essay(essay: Essay, several: list[Use], up: str) -> str:
    title = f'<a href="{up}{several[0].href}">{markup.text(essay.title)}</a>'
    places = [
        f'<a class="rk-bound" href="{up}{use.href}">{markup.aloud(markup.inline(use.words))}</a>'
        for use in several
        if use.words
    ]
    return f"{title}: {', '.join(places)}" if places else title
