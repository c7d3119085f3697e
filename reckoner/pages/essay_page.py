"""Set a checked essay as a page: Markdown with bound literals adorned, code folded, figures inline, and end matter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from reckoner.check.checked_essay import Checked
from reckoner.check.claims import judged, verdict_of
from reckoner.check.resolution import Resolved
from reckoner.check.unbound_numerals import exempt_by_rule
from reckoner.core.site_info import Book as House
from reckoner.pages import colophon, corrections, glossing
from reckoner.pages.endmatter import appendix, endmatter
from reckoner.pages.feeds import article
from reckoner.pages.outputs import output
from reckoner.pages.page_state import Number, Page, header
from reckoner.run.execution import cells_in_plan
from reckoner.source import quotation_marks
from reckoner.source.archive import Archive
from reckoner.source.dataflow import Flow
from reckoner.source.definitions import Origin, Trace
from reckoner.source.essay import Cell
from reckoner.source.footnotes import Notes
from reckoner.source.records import Excerpt, Fact, Person, Term
from reckoner.text import markup
from reckoner.text.bindings import bindings
from reckoner.text.numerals import numerals

KINDS = {"calc": "computed", "fact": "cited", "said": "quoted", "plain": "exempt"}


def essay_page(checked: Checked, archive: Archive, house: House) -> tuple[str, Page]:
    """The page's Markdown, and what it holds; what links to it is not known yet, and has its place kept."""
    essay = checked.essay
    page = Page(essay.slug, archive, part=essay.meta.part, short=essay.short, trace=Trace(essay), flow=Flow(essay))
    page.by_rule = sum(exempt_by_rule(cell, resolved) for cell, resolved in checked.resolved.items())
    outputs = dict(zip(cells_in_plan(essay), checked.run.outputs, strict=True))
    front = essay.cells[0]
    summary = summary_text(checked)
    body, notes = [f"# {_title(checked, page)}", "", *_standfirst(checked, page, summary, house)], Notes()
    blocks: list[list[str] | str] = []
    for cell in essay.cells[1:]:
        if cell.kind == "code":
            blocks.append(list(_code(cell, outputs[cell], page)))
        else:
            blocks.append(notes.taken(prose(cell.source, checked.resolved[cell], page, glossed=True)))
    for block in blocks:
        body += ["", notes.placed(block), ""] if isinstance(block, str) else block
    verdicts = judged(essay, checked.run, archive) if not essay.short else []
    body += corrections.section(essay)
    body += endmatter(page, colophon.claims(verdicts, page))
    body += ["", colophon.LINKS_HERE, *colophon.cite(essay, page, house), *appendix(page)]
    meta: dict[str, Any] = {
        "title": essay.title,
        "description": markup.plain(unbound(summary, checked.resolved[front])),
        "essay": {
            "slug": essay.slug,
            "part": essay.meta.part,
            "authors": list(essay.meta.authors),
            "date": essay.meta.date.isoformat(),
            "updated": (essay.meta.updated or essay.meta.date).isoformat(),
        },
    }
    meta["essay"]["schema"] = article(essay, str(meta["description"]), page, house)
    return header(meta) + "\n".join(body).rstrip() + "\n", page


def _title(checked: Checked, page: Page) -> str:
    """The title as words, with what is bound in it counted."""
    title, shown, last = checked.essay.meta.title, "", 0
    for r in rebound(title, checked.resolved[checked.essay.cells[0]]):
        shown += markup.text(title[last : r.binding.start]) + _bound(r, "# " * (r.binding.start + 1), page)
        last = r.binding.end
    return shown + markup.text(title[last:])


def summary_text(checked: Checked) -> str:
    """The summary with its bindings, on one line."""
    return " ".join(checked.essay.meta.summary.split())


def _standfirst(checked: Checked, page: Page, summary: str, house: House) -> Iterator[str]:
    shown = prose(summary, rebound(summary, checked.resolved[checked.essay.cells[0]]), page)
    yield f'<p class="rk-standfirst">{shown}</p>'
    yield ""
    yield from colophon.byline(checked.essay, house)


def rebound(text: str, resolved: list[Resolved]) -> list[Resolved]:
    """The same bindings, placed in a text that was taken from the cell and set on one line."""
    known = {(r.binding.scheme, r.binding.target): r for r in resolved}
    return [replace(known[b.scheme, b.target], binding=b, span=None) for b in bindings(text)]


def unbound(text: str, resolved: list[Resolved], around: str = "{}") -> str:
    """A text with its bindings taken off: the literals alone, each set into `around`."""
    for r in reversed(rebound(text, resolved)):
        text = text[: r.binding.start] + around.format(r.binding.text) + text[r.binding.end :]
    return text


def prose(source: str, resolved: list[Resolved], page: Page, glossed: bool = False) -> str:
    """A prose cell with every binding adorned and mathematics set; `glossed`, with the terms that it uses explained."""
    pieces: list[str] = []
    slots: list[str] = []
    last = 0
    for r in resolved:
        start, end = r.span or (r.binding.start, r.binding.end)
        pieces.append(source[last:start])
        pieces.append(f"\ue000{len(slots)}\ue001")
        slots.append(ADORN[r.scheme](r, source, page))
        last = end
    with_slots = markup.with_mathml("".join([*pieces, source[last:]]))
    if glossed:
        with_slots = glossing.gloss(with_slots, page.archive.terms.values(), page.terms)
    return re.sub("\ue000(\\d+)\ue001", lambda m: slots[int(m[1])], with_slots)


def _bound(r: Resolved, source: str, page: Page) -> str:
    made = [page.trace.origin(part["expression"], r.cell) for part in r.parts] if page.trace else []
    definitions = tuple(dict.fromkeys(d.source for origin in made for d in origin.definitions))
    kind = "chosen" if _chosen(r, page) else KINDS[r.scheme]
    behind = [] if kind == "chosen" else made  # a statement may call a function for another of its names
    number = Number(
        len(page.numbers) + 1,
        kind,
        " ".join(r.binding.text.split()),
        r.line,
        "; ".join(str(part["expression"]) for part in r.parts) or r.binding.target,
        tuple(part["value"] for part in r.parts),
        tuple(dict.fromkeys([*_facts_in(behind, page), *(x for x in r.records if isinstance(x, Fact))])),
        definitions,
        tuple(dict.fromkeys(f for origin in behind for f in origin.functions)),
    )
    page.numbers.append(number)
    page.cite((*r.records, *number.facts))
    shown = markup.with_mathml(number.text)
    if _in_heading(source, r.binding.start):
        return f'<span class="rk-bound" id="{number.anchor}-text">{shown}</span>'
    return (
        f'<a class="rk-number rk-{number.kind}" id="{number.anchor}-text" href="#{number.anchor}" '
        f'aria-describedby="rk-{number.kind}">{markup.aloud(shown)}</a>'
    )


def _chosen(r: Resolved, page: Page) -> bool:
    """Whether a calculation rests on literals of the author's alone."""
    flow = page.flow
    return r.scheme == "calc" and flow is not None and not any(flow.computed(p["expression"], r.cell) for p in r.parts)


def _facts_in(origins: list[Origin], page: Page) -> Iterator[Fact]:
    """The facts that statements of the essay name."""
    statements = " ".join(dict.fromkeys(d.source for origin in origins for d in origin.definitions))
    for name in re.findall(r"\bfacts((?:\.[a-z_]\w*)+)", statements):
        id = name[1:].removesuffix(".low").removesuffix(".high")
        if id in page.archive.facts:
            yield page.archive.facts[id]


def _in_heading(source: str, at: int) -> bool:
    return source[source.rfind("\n", 0, at) + 1 :].startswith("#")


def _said(r: Resolved, source: str, page: Page) -> str:
    excerpt = r.records[0]
    assert isinstance(excerpt, Excerpt)
    page.cite(r.records)
    inline = r.span == (r.binding.start, r.binding.end)
    page.quoted += len(numerals(r.binding.text if inline else excerpt.words))
    page.said[excerpt.id] = page.said.get(excerpt.id, "") or ("" if inline else f"said-{excerpt.id}")
    if inline:
        words = " ".join(r.binding.text.split())
        return f'<q class="rk-said" data-excerpt="{excerpt.id}">{markup.spoken(words[1:-1])}</q>'
    return quotation(excerpt, page.archive)


def quotation(excerpt: Excerpt, archive: Archive, linked: bool = True, works: str = "") -> str:
    """A pull quote with speaker, work, date and locator; `works` is the address of the work, if not on the page."""
    speaker, work = archive.people[excerpt.speaker], archive.works[excerpt.work]
    when = f", {excerpt.date.day} {excerpt.date:%B %Y}" if excerpt.date else f" ({work.year})"
    parts = excerpt.words.strip().split("\n\n")
    words = "".join(f"<p>{quotation_marks.shown(part, excerpt.theirs, excerpt.slips)}</p>" for part in parts)
    title = f"<cite>{markup.text(work.title)}</cite>"
    title = f'<a href="{works or f"#work-{work.id}"}">{title}</a>' if linked else title
    return (
        f'<figure class="rk-quote" id="said-{excerpt.id}"><blockquote>{words}</blockquote>'
        f"<figcaption>— {_speaker(speaker, linked)}, {markup.text(speaker.who)}. "
        f"{title}{when}, {markup.text(excerpt.locator)}.</figcaption></figure>"
    )


def _speaker(speaker: Person, linked: bool) -> str:
    name = f'<span class="rk-speaker">{markup.text(speaker.name)}</span>'
    return f'<a href="../../people/{speaker.id}/">{name}</a>' if linked else name


def _term(r: Resolved, source: str, page: Page) -> str:
    page.cite(r.records)
    term = r.records[0]
    assert isinstance(term, Term)
    return glossing.explained(markup.with_mathml(" ".join(r.binding.text.split())), term)


def _work(r: Resolved, source: str, page: Page) -> str:
    page.cite(r.records)
    shown = markup.with_mathml(" ".join(r.binding.text.split()))
    return f'<a class="rk-cite" href="#work-{r.records[0].id}">{shown}</a>'


ADORN: dict[str, Callable[[Resolved, str, Page], str]] = {
    "calc": _bound,
    "fact": _bound,
    "plain": _bound,
    "said": _said,
    "term": _term,
    "work": _work,
}


def _code(cell: Cell, outputs: list[dict[str, Any]], page: Page) -> Iterator[str]:
    page.cells += 1
    first = cell.source.split("\n", 1)[0]
    title = first.lstrip("# ") if first.startswith("#") else "Code"
    opened = " open" if "open" in cell.tags else ""
    verdicts = [each for each in outputs if verdict_of(each)]
    for each in verdicts:
        yield from output(each, page)
    if verdicts and page.short:
        opened = " open"
    yield from [
        "",
        f'<details class="rk-code" markdown="1" data-search-exclude{opened}><summary>{markup.text(title)}</summary>',
        "",
    ]
    yield from [f'<div id="code-{page.cells}" markdown="1">', "", *markup.fenced("python", cell.source), ""]
    yield from ["</div>", "", "</details>", ""]
    for each in outputs:
        if each not in verdicts:
            yield from output(each, page)
