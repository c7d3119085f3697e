"""Check an essay that has run: every binding holds, every id exists, nothing only looks like a binding."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from reckoner.author.mime import EXPLORE_MIME, FIGURE_MIME, TABLE_MIME
from reckoner.check import (
    active_html,
    claims,
    completeness,
    corrections,
    drawn_words,
    headlines,
    lists,
    number_words,
    references,
    same_number,
    shared_letters,
    superseded,
)
from reckoner.check.number_words import Origin
from reckoner.check.resolution import Place, Resolved, resolve
from reckoner.check.unbound_numerals import unaccounted_code, unaccounted_prose, unbound
from reckoner.core.findings import Finding, misuse, suggest
from reckoner.core.store import remade_if_changed
from reckoner.run.execution import Run
from reckoner.source import footnotes
from reckoner.source.archive import Archive
from reckoner.source.dataflow import Flow
from reckoner.source.essay import Cell, Essay
from reckoner.source.front_matter import field_line
from reckoner.text import lettering, markup
from reckoner.text.bindings import bindings, blanked, literals_alone, malformed, mask_code
from reckoner.text.invisible_characters import meant, merged
from reckoner.text.numerals import Numeral


@dataclass(frozen=True)
class Checked:
    """An essay with its verdicts, and by cell its bindings resolved and its unbound numerals.

    And what it refers to, and what is wrong with it.
    """

    essay: Essay
    run: Run
    verdicts: list[claims.Judged]
    resolved: dict[Cell, list[Resolved]]
    origins: dict[Cell, dict[str, Origin]]
    unbound: dict[Cell, list[Numeral]]
    references: list[references.Reference]
    findings: list[Finding]

    @property
    def bindings(self) -> int:
        """How many bindings the essay has."""
        return sum(len(resolved) for resolved in self.resolved.values())

    @property
    def exempt(self) -> int:
        """How many numerals of the essay's prose stand by a rule of exemption."""
        return sum(numeral.rule is not None for found in self.unbound.values() for numeral in found)


def check(essay: Essay, run: Run, archive: Archive) -> Checked:
    """Resolve every binding of the essay and collect the findings."""
    of = (essay, run, archive, lettering.digest(essay.root))
    return remade_if_changed(("checked", essay.path), of, lambda: _check(essay, run, archive))


def _check(essay: Essay, run: Run, archive: Archive) -> Checked:
    verdicts = claims.judged(run, archive)
    resolved: dict[Cell, list[Resolved]] = {}
    origins: dict[Cell, dict[str, Origin]] = {}
    numerals: dict[Cell, list[Numeral]] = {}
    sources = number_words.Sources(essay, archive, run)
    findings: list[Finding] = [*_ids(essay, archive), *_figures(essay, run), *claims.findings(essay, verdicts, archive)]
    findings += shared_letters.of_essay(essay, verdicts)
    shown = [f"{each.text}. {each.finding}" for each in verdicts]
    shown += [about["caption"] for _, about in _captioned(run)]
    findings += [*footnotes.findings(essay.cells, essay.name), *corrections.findings(essay, shown)]
    for line, words in _told(run, verdicts):
        findings += references.in_words(words, essay.name, line)
        findings += completeness.in_words(words, essay.name, line)
    for cell in essay.cells:
        if cell.kind == "code":
            findings += unaccounted_code(cell, essay.name)
            findings += number_words.findings_in_code(cell, sources, essay.name)
            continue
        place = Place(essay.name, cell, archive, run.values[cell])
        resolved[cell] = [resolve(binding, place) for binding in bindings(cell.source)]
        origins[cell] = sources.of(resolved[cell])
        numerals[cell] = unbound(cell, resolved[cell])
        findings += check_prose(cell, essay.name, resolved[cell], numerals[cell], origins[cell])
        findings += same_number.typed_twice(resolved[cell], essay.name)
    findings += drawn_words.findings((cell for cell in essay.cells if cell.kind == "code"), run, essay.name)
    findings += _summary(essay)
    findings += same_number.two_precisions(resolved, essay.name)
    findings += superseded.findings(essay, run, [r for found in resolved.values() for r in found], archive)
    findings += headlines.findings(essay, run, resolved[essay.cells[0]], verdicts, Flow(essay))
    prose = [(essay.name, cell, found) for cell, found in resolved.items()]
    made = completeness.as_set(prose)
    findings += active_html.findings(prose, made)
    findings += [] if findings else completeness.as_written(prose, made)
    refers = [*references.of(prose, made, f"essays/{essay.slug}.md"), *references.of_run(essay, run, verdicts)]
    return Checked(essay, run, verdicts, resolved, origins, numerals, refers, sorted(set(findings)))


def check_prose(
    cell: Cell,
    name: str,
    resolved: list[Resolved],
    numerals: Iterable[Numeral],
    origins: Mapping[str, Origin] | None = None,
) -> Iterator[Finding]:
    """Findings of one prose cell whose bindings are resolved and whose unbound numerals are found.

    `origins` says what its calculations rest on.
    """
    yield from (r.finding for r in resolved if r.finding)
    yield from merged(cell.source, name, cell.line)
    if cell.kind == "prose":  # front matter was looked at when it was read
        yield from meant(mask_code(cell.source), name, cell.line)
    for offset, message, mend in malformed(cell.source):
        yield Finding(name, cell.line_at(offset), message, mend)
    yield from _mathematics(cell, resolved, name)
    yield from lists.findings(cell, name)
    yield from unaccounted_prose(cell, numerals, name)
    yield from number_words.findings(cell, resolved, name, origins or {})


def _mathematics(cell: Cell, resolved: list[Resolved], name: str) -> Iterator[Finding]:
    """Formulas that cannot be set or are none, and bindings that stand within one."""
    others = mask_code(cell.source)
    for start, end, tex in markup.formulas(cell.source):
        others = blanked(others, start, end)
        if any(start < r.binding.start and r.binding.end < end for r in resolved):
            mend = "bind the formula as a whole, as in [$p = 0.9$](<calc: $p = {p}$>)"
            yield Finding(name, cell.line_at(start), "a binding within mathematics", mend)
            continue
        try:
            markup.mathml(tex)
        except ValueError as error:
            yield misuse(name, cell.line_at(start), str(error), r"correct the TeX, or write \$ for a dollar sign")
    for m in markup.OTHER_FORMULAS.finditer(others):
        message = f"{m[0][:40]!r} would be a formula elsewhere, and stand as it is typed here"
        yield misuse(name, cell.line_at(m.start()), message, "write it between dollar signs")


def _summary(essay: Essay) -> Iterator[Finding]:
    """A summary that is more than one paragraph or holds another notation, which no card shows as it is meant."""
    yield from completeness.in_words(essay.meta.summary, essay.name, field_line(essay.cells[0], "summary"))
    with suppress(ValueError):  # a formula that cannot be set is found elsewhere
        summary = " ".join(literals_alone(essay.meta.summary).split())
        made = markup.blocks([summary])[0]
        if not re.fullmatch(r"<p>(?:(?!<p>|</p>).)*</p>", made, re.DOTALL) or any(malformed(summary)):
            mend = "say it in a sentence or two, without headings, lists or code"
            yield misuse(essay.name, field_line(essay.cells[0], "summary"), "the summary is not one paragraph", mend)


def _figures(essay: Essay, run: Run) -> Iterator[Finding]:
    """Figures whose name an earlier one has."""
    first = next((cell.line for cell, _ in headlines.published(run)), 0)
    seen = {"headlines": first} if first else {}  # as the picture of them all is named
    for cell, about in _captioned(run):
        figure = about.get("name")
        if figure in seen:
            message = f"the figure name {figure!r} is that of the cell at line {seen[figure]}"
            yield misuse(essay.name, cell.line, message, "give one of them another name")
        elif figure:
            seen[figure] = cell.line


def _told(run: Run, verdicts: list[claims.Judged]) -> Iterator[tuple[int, str]]:
    """What an essay says of its outputs and verdicts, each with its line."""
    for cell, about in _captioned(run):
        yield cell.line, about["caption"]
        yield from ((cell.line, words) for row in about.get("rows", ()) for words in row)
    yield from ((cell.line, about["says"]) for cell, about in headlines.published(run))
    yield from ((each.line, each.finding) for each in verdicts)


def _captioned(run: Run) -> Iterator[tuple[Cell, dict[str, Any]]]:
    """What an essay published with a caption: figures, explorables and tables, each with its cell."""
    for cell, outputs in run.outputs.items():
        for output in outputs:
            data = output.get("data", {})
            if about := data.get(FIGURE_MIME) or data.get(EXPLORE_MIME) or data.get(TABLE_MIME):
                yield cell, about


def _ids(essay: Essay, archive: Archive) -> Iterator[Finding]:
    front = essay.cells[0]
    for key, wanted, known in (
        ("excerpts", essay.meta.excerpts, archive.excerpts),
        ("claims", essay.meta.claims, archive.claims),
    ):
        for id in wanted:
            if id not in known:
                at = max(front.source.find(id), 0)
                message = f"no entry {id!r} in archive/{key}/{suggest(id, known)}"
                yield Finding(essay.name, front.line_at(at), message, "correct the id, or add the entry")
