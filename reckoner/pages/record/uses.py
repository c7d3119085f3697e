"""Backlinks: in which essays each record of the archive is quoted, cited, computed with or judged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from reckoner.author.mime import EXPLORE_MIME, FIGURE_MIME
from reckoner.check.assembly import Site
from reckoner.check.checked_essay import Checked
from reckoner.check.claims import Judged, verdict_of
from reckoner.core.site_info import Book
from reckoner.pages.essay import quotations
from reckoner.pages.page_state import Page
from reckoner.source import ids
from reckoner.source.archive import Archive
from reckoner.source.essay import Cell, Essay


@dataclass(frozen=True)
class Use:
    """One place in an essay that uses a record: its address from the top of the site, and the words there, if any."""

    href: str
    words: str = ""


ByEssay = dict[Essay, list[Use]]
"""The uses of a record, by the essay that they stand in."""


@dataclass(frozen=True)
class Reckoned:
    """A claim with its verdict and the essay that reached it."""

    judged: Judged
    essay: Essay

    @property
    def href(self) -> str:
        """The address of its card."""
        return f"essays/{self.essay.slug}/#claim-{self.judged.claim.id}"

    @property
    def words(self) -> Markup:
        """The claim, word for word."""
        claim = self.judged.claim
        return quotations.shown(claim.words.strip(), claim.theirs, claim.slips)


@dataclass
class Uses:
    """Every use of every record, by its id."""

    archive: Archive
    book: Book = field(default_factory=Book)
    essays: dict[Essay, Page] = field(default_factory=dict)
    excerpts: dict[str, ByEssay] = field(default_factory=dict)
    facts: dict[str, ByEssay] = field(default_factory=dict)
    works: dict[str, ByEssay] = field(default_factory=dict)
    terms: dict[str, ByEssay] = field(default_factory=dict)
    verdicts: dict[str, Reckoned] = field(default_factory=dict)
    """By the claim, in the order of the archive."""
    moved: dict[tuple[str, str], str] = field(default_factory=dict)
    """The ids that records have now, by kind and the id that they were once published under."""

    @property
    def counted(self) -> list[Reckoned]:
        """The verdicts that counts include: those on claims that stand in no appendix."""
        return [each for each in self.verdicts.values() if not each.judged.claim.appendix]

    def former(self, kind: str, id: str) -> list[str]:
        """The ids that a record was once published under, which still lead to it."""
        return [old for (of, old), new in self.moved.items() if (of, new) == (kind, id)]


def uses(site: Site, pages: Mapping[Essay, Page]) -> Uses:
    """Every use of the archive by the essays of a site."""
    made = Uses(site.archive, site.book, dict(pages), moved=ids.moved(site.root))
    for checked in site.essays:
        essay, page = checked.essay, pages[checked.essay]
        address = f"essays/{essay.slug}/"
        for id, place in page.said.items():
            _add(made.excerpts, id, essay, Use(f"{address}#{place}" if place else address))
        for id in page.works:
            _add(made.works, id, essay, Use(f"{address}#work-{id}"))
        for id in page.terms:
            _add(made.terms, id, essay, Use(f"{address}#term-{id}"))
        for number in page.numbers:
            for fact in number.facts:
                _add(made.facts, fact.id, essay, Use(f"{address}#{number.anchor}-text", number.text))
        for id, use in _in_code(checked, address):
            _add(made.facts, id, essay, use)
    made.verdicts = _verdicts(site)
    return made


def _add(where: dict[str, ByEssay], id: str, essay: Essay, use: Use) -> None:
    found = where.setdefault(id, {}).setdefault(essay, [])
    if use not in found:
        found.append(use)


def _verdicts(site: Site) -> dict[str, Reckoned]:
    found = {each.claim.id: Reckoned(each, checked.essay) for checked in site.essays for each in checked.verdicts}
    return {id: found[id] for id in site.archive.claims if id in found}


def _in_code(checked: Checked, address: str) -> Iterator[tuple[str, Use]]:
    """The facts that code names, with the figure or the claim that the cell makes of them, or its handle."""
    for cell, outputs in checked.run.outputs.items():
        handle, place = _handle(cell), ""
        for output in outputs:
            if said := verdict_of(output):
                place = f"#claim-{said['claim']}"
            elif drawn := output.get("data", {}).get(FIGURE_MIME) or output.get("data", {}).get(EXPLORE_MIME):
                place = f"#figure-{drawn['name']}"
        for name in dict.fromkeys(re.findall(r"\bfacts((?:\.[a-z_]\w*)+)", cell.source)):
            yield name[1:].removesuffix(".low").removesuffix(".high"), Use(address + place, handle)


def _handle(cell: Cell) -> str:
    first = cell.source.split("\n", 1)[0]
    return first.lstrip("# ") if first.startswith("#") else "code"
