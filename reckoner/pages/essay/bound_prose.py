"""Prose with its bindings set: numbers that lead to where they come from, quotations, terms, references, formulas."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from markupsafe import Markup

from reckoner.check.resolution import Resolved
from reckoner.pages.essay import glossing, quotations
from reckoner.pages.page_state import Number, Page
from reckoner.pages.templating import Prose, html
from reckoner.source.definitions import Definition, Origin
from reckoner.source.footnotes import Notes
from reckoner.source.records import Excerpt, Fact, Term
from reckoner.text import markup
from reckoner.text.bindings import bindings
from reckoner.text.placing import placed

KINDS = {"calc": "computed", "fact": "cited", "said": "quoted", "plain": "plain"}
_SLOT = re.compile("\ue000(\\d+)\ue001")


def rebound(text: str, resolved: list[Resolved]) -> list[Resolved]:
    """The same bindings, placed in a text that was taken from the cell and set on one line."""
    known = {(r.binding.scheme, r.binding.target): r for r in resolved}
    return [
        replace(known[b.scheme, b.target], binding=b, span=(b.start, b.end) if b.scheme == "said" else None)
        for b in bindings(text)
    ]


def unbound(text: str, resolved: list[Resolved], around: str = "{}") -> str:
    """A text with its bindings taken off: the literals alone, each set into `around`."""
    for r in reversed(rebound(text, resolved)):
        text = text[: r.binding.start] + around.format(r.binding.text) + text[r.binding.end :]
    return text


def unlinked(text: str, resolved: list[Resolved]) -> Prose:
    """A text with its bindings taken off and its mathematics set, for a place where nothing may be a link."""
    made: list[Markup] = []
    for r in reversed(rebound(text, resolved)):
        text = f"{text[: r.binding.start]}\ue000{len(made)}\ue001{text[r.binding.end :]}"
        made.append(html("essay/unlinked", literal=markup.inline(_one_line(r))))
    return Prose(_SLOT.sub(lambda m: placed(made[int(m[1])]), markup.with_mathml(text)))


def prose(source: str, resolved: list[Resolved], page: Page, glossed: bool = False) -> Prose:
    """A prose cell with every binding set and mathematics too; `glossed`, with the terms that it uses explained."""
    pieces: list[str] = []
    made: list[Markup] = []
    last = 0
    for r in resolved:
        start, end = r.span or (r.binding.start, r.binding.end)
        pieces += [source[last:start], f"\ue000{len(made)}\ue001"]
        made.append(SET[r.scheme](r, source, page))
        last = end
    text = markup.with_mathml("".join([*pieces, source[last:]]))
    if glossed:
        text = glossing.gloss(text, page.archive.terms.values(), page.terms)
    return Prose(_SLOT.sub(lambda m: placed(made[int(m[1])]), text))


def notes_placed(text: str, notes: Notes) -> Prose:
    """The text with each note after the first mark that refers to it."""
    return Prose(
        notes.placed(
            text,
            lambda nth, first: placed(html("essay/noteref", nth=nth, first=first)),
            lambda nth, words: placed(html("essay/note", nth=nth), words),
        )
    )


def _bound(r: Resolved, source: str, page: Page) -> Markup:
    return bound(r, page, in_heading=_in_heading(source, r.binding.start))


def bound(r: Resolved, page: Page, in_heading: bool) -> Markup:
    """A bound literal, from now on a number of the page; in a heading, which is a link itself, it is none."""
    number = _number(r, page)
    page.numbers.append(number)
    page.cite((*r.records, *number.facts))
    return html("essay/number", number=number, in_heading=in_heading)


def _number(r: Resolved, page: Page) -> Number:
    made = [page.trace.origin(part["expression"], r.cell) for part in r.parts] if page.trace else []
    definitions = tuple(dict.fromkeys(_shortened(d) for origin in made for d in origin.definitions))
    kind = "chosen" if _chosen(r, page) else KINDS[r.scheme]
    behind = [] if kind == "chosen" else made  # a statement may call a function for another of its names
    return Number(
        len(page.numbers) + 1,
        kind,
        " ".join(r.binding.text.split()),
        r.line,
        "; ".join(str(part["expression"]) for part in r.parts) or r.binding.target,
        tuple(part["value"] for part in r.parts),
        tuple(dict.fromkeys([*_facts_in(behind, page), *(x for x in r.records if isinstance(x, Fact))])),
        definitions,
        tuple(dict.fromkeys(f for origin in behind for f in origin.functions)),
        *_headlines(r, page),
    )


def _shortened(definition: Definition) -> str:
    """A definition as the card shows it: of a headline what gives it, for the rest stands in the picture."""
    match definition.tree:
        case ast.Assign([ast.Name(held)], ast.Call(ast.Name("headline"), [name, _, reckon, *_])):
            return f"{held} = headline({ast.unparse(name)}, …, {ast.unparse(reckon)}, …)"
    return definition.source


def _headlines(r: Resolved, page: Page) -> tuple[str, tuple[str, ...]]:
    """The headline that a calculation is, and those that are part of it."""
    if page.uses is None or r.scheme != "calc":
        return "", ()
    expressions = [str(part["expression"]).strip() for part in r.parts]
    itself = page.uses.names.get(expressions[0], "") if len(expressions) == 1 else ""
    behind = dict.fromkeys(name for each in expressions for name in page.uses.of(each) if name != itself)
    return itself, tuple(name for name in behind if name in page.headlines)


def _chosen(r: Resolved, page: Page) -> bool:
    """Whether a calculation rests on literals of the author's alone."""
    flow = page.flow
    return r.scheme == "calc" and flow is not None and not any(flow.computed(p["expression"], r.cell) for p in r.parts)


def _facts_in(origins: list[Origin], page: Page) -> Iterator[Fact]:
    """The facts that statements of the essay name."""
    sources = [(*(d.source for d in origin.definitions), *origin.within) for origin in origins]
    statements = " ".join(dict.fromkeys(source for each in sources for source in each))
    for name in re.findall(r"\bfacts((?:\.[a-z_]\w*)+)", statements):
        id = name[1:].removesuffix(".low").removesuffix(".high")
        if id in page.archive.facts:
            yield page.archive.facts[id]


def _in_heading(source: str, at: int) -> bool:
    return source[source.rfind("\n", 0, at) + 1 :].startswith("#")


def _said(r: Resolved, source: str, page: Page) -> Markup:
    excerpt = r.records[0]
    assert isinstance(excerpt, Excerpt)
    page.cite(r.records)
    inline = r.span == (r.binding.start, r.binding.end)
    anchor = f"work-{excerpt.work}" if inline else f"said-{excerpt.id}"
    page.quote(r.binding.text if inline else excerpt.words, page.file, r.line, f"excerpt {excerpt.id}", anchor)
    page.said[excerpt.id] = page.said.get(excerpt.id, "") or ("" if inline else f"said-{excerpt.id}")
    if inline:
        return html("essay/said", excerpt=excerpt, words=_one_line(r)[1:-1])
    return quotations.quotation(excerpt, page.archive)


def _term(r: Resolved, source: str, page: Page) -> Markup:
    page.cite(r.records)
    term = r.records[0]
    assert isinstance(term, Term)
    return glossing.explained(markup.inline(_one_line(r)), term)


def _work(r: Resolved, source: str, page: Page) -> Markup:
    page.cite(r.records)
    return html("essay/cited", work=r.records[0], shown=markup.inline(_one_line(r)))


def _one_line(r: Resolved) -> str:
    return " ".join(r.binding.text.split())


SET: dict[str, Callable[[Resolved, str, Page], Markup]] = {
    "calc": _bound,
    "fact": _bound,
    "plain": _bound,
    "said": _said,
    "term": _term,
    "work": _work,
}
"""What sets a binding, by its scheme."""
