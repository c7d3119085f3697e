"""Set a checked essay as a page: prose with bindings set, code folded, outputs in their place, and the end matter."""

from __future__ import annotations

from typing import Any

from reckoner.check.checked_essay import Checked
from reckoner.check.claims import verdict_of
from reckoner.check.headlines import Uses, published
from reckoner.core.site_info import Book
from reckoner.pages import templating
from reckoner.pages.essay import colophon, headlines
from reckoner.pages.essay.bound_prose import bound, notes_placed, prose, rebound, unbound
from reckoner.pages.essay.endmatter import end_of
from reckoner.pages.essay.outputs import output
from reckoner.pages.feeds import article
from reckoner.pages.page_state import Page, header
from reckoner.pages.templating import Prose
from reckoner.source.archive import Archive
from reckoner.source.dataflow import Flow
from reckoner.source.definitions import Trace
from reckoner.source.essay import Cell
from reckoner.source.footnotes import Notes
from reckoner.source.reaching import at_second_hand
from reckoner.text import markup
from reckoner.text.placing import placed


def compose(checked: Checked, archive: Archive, book: Book) -> Page:
    """The page with all that it holds, in reading order, but for what links to it."""
    essay = checked.essay
    page = Page(essay.slug, archive, file=essay.name, part=essay.meta.part, short=essay.short, book=book)
    page.trace, page.flow, page.uses = Trace(essay), Flow(essay), Uses(essay)
    page.by_rule = checked.exempt
    page.second_hand = {each.claim.id: at_second_hand(essay, each.line, archive) for each in checked.verdicts}
    page.headlines = {about["name"]: about for _, about in published(checked.run)}
    summary, front = summary_text(checked), checked.resolved[essay.cells[0]]
    given: dict[str, Any] = {"title": _title(checked, page)}
    given |= {"standfirst": prose(summary, rebound(summary, front), page), "blocks": _blocks(checked, page)}
    verdicts = [] if essay.short else checked.verdicts
    page.given = given | {
        "essay": essay,
        "book": book,
        "minutes": colophon.minutes(essay),
        "moves": headlines.picture(page, checked.verdicts),
        "verdicts": [(each, archive.people[each.claim.speaker]) for each in verdicts],
        "end": end_of(page),
        "description": markup.plain(unbound(summary, front)),
    }
    return page


def text(page: Page, links: list[Any]) -> str:
    """The page's Markdown; `links` is what links to it, by kind."""
    essay, described = page.given["essay"], page.given["description"]
    meta: dict[str, Any] = {
        "title": essay.title,
        "description": described,
        "essay": {
            "slug": essay.slug,
            "part": essay.meta.part,
            "authors": list(essay.meta.authors),
            "date": essay.meta.date.isoformat(),
            "updated": (essay.meta.updated or essay.meta.date).isoformat(),
            "schema": article(essay, described, page, page.given["book"]),
        },
    }
    return header(meta) + templating.page("essay/essay", page=page, links=links, colophon=colophon, **page.given)


def _title(checked: Checked, page: Page) -> Prose:
    """The title as words, with what is bound in it counted."""
    title, shown, last = checked.essay.meta.title, "", 0
    for r in rebound(title, checked.resolved[checked.essay.cells[0]]):
        shown += templating.words(title[last : r.binding.start]) + placed(bound(r, page, in_heading=True))
        last = r.binding.end
    return Prose(shown + templating.words(title[last:]))


def summary_text(checked: Checked) -> str:
    """The summary with its bindings, on one line."""
    return " ".join(checked.essay.meta.summary.split())


def _blocks(checked: Checked, page: Page) -> list[Prose]:
    """What stands on the page, from the first cell to the last."""
    blocks: list[Prose] = []
    notes, written = Notes(), set[int]()
    for cell in checked.essay.cells[1:]:
        if cell.kind == "code":
            blocks += _code(cell, checked.run.outputs[cell], page)
        else:
            written.add(len(blocks))
            blocks.append(Prose(notes.taken(prose(cell.source, checked.resolved[cell], page, glossed=True))))
    return [notes_placed(block, notes) if nth in written else block for nth, block in enumerate(blocks)]


def _code(cell: Cell, outputs: list[dict[str, Any]], page: Page) -> list[Prose]:
    """A cell's code, folded, after its verdicts and before what else it gave."""
    page.cells += 1
    first = cell.source.split("\n", 1)[0]
    verdicts = [each for each in outputs if verdict_of(each)]
    others = [each for each in outputs if each not in verdicts]
    shown = [output(each, page) for each in verdicts]
    folded = templating.page(
        "essay/code",
        title=first.lstrip("# ") if first.startswith("#") else "Code",
        opened="open" in cell.tags,
        nth=page.cells,
        source=cell.source,
    )
    shown += [Prose(folded), *(output(each, page) for each in others)]
    return [each for each in shown if each]
