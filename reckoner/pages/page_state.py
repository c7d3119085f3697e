"""The state of a page while it is composed: its numbers, sources and figures, in the order of reading."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import yaml

from reckoner.check import headlines
from reckoner.core.site_info import Book
from reckoner.source.archive import Archive
from reckoner.source.dataflow import Flow
from reckoner.source.definitions import Trace
from reckoner.source.records import Claim, Excerpt, Fact, Record, Term, Work
from reckoner.text.numerals import numerals


@dataclass(frozen=True)
class Number:
    """A bound literal of a page, as its appendix and `numbers.json` list it."""

    nth: int
    kind: str
    text: str
    line: int
    expression: str
    values: tuple[Any, ...]
    facts: tuple[Fact, ...]
    definitions: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    headline: str = ""
    """The name of the headline that it is."""
    rests_on: tuple[str, ...] = ()
    """The names of the headlines that are part of it."""

    @property
    def anchor(self) -> str:
        """Its place in the appendix."""
        return f"number-{self.nth}"


@dataclass(frozen=True)
class Quoted:
    """A numeral within a quotation: where it is quoted, the record that holds the words, and its place on the page."""

    text: str
    file: str
    line: int
    origin: str
    anchor: str


@dataclass
class Page:
    """A page while it is composed: its numbers, its sources, its figures, in the order of reading."""

    slug: str
    archive: Archive
    numbers: list[Number] = field(default_factory=list)
    works: dict[str, Work] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)
    """The excerpts that are quoted, each with its place on the page, if it has one."""
    file: str = ""
    """The source file, as errors name it."""
    part: str = ""
    short: bool = False
    book: Book = field(default_factory=Book)
    figures: list[dict[str, Any]] = field(default_factory=list)
    explorables: list[dict[str, Any]] = field(default_factory=list)
    cells: int = 0
    """How many cells of code there were so far."""
    tables: int = 0
    quoted: list[Quoted] = field(default_factory=list)
    by_rule: int = 0
    given: dict[str, Any] = field(default_factory=dict)
    """What the template of an essay's page is given."""
    trace: Trace | None = None
    flow: Flow | None = None
    uses: headlines.Uses | None = None
    headlines: dict[str, dict[str, Any]] = field(default_factory=dict)
    """What was published of each headline, by its name."""
    second_hand: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """By claim: how facts that its verdict rests on were seen, where it was not at their source."""

    @property
    def counts(self) -> dict[str, int]:
        """How many numerals the page has of each kind."""
        of = Counter(number.kind for number in self.numbers)
        return {
            "computed": of["computed"],
            "chosen by the author": of["chosen"],
            "cited": of["cited"],
            "quoted": len(self.quoted),
            "exempt by rule": self.by_rule,
            "plain, with a reason": of["plain"],
        }

    def quote(self, words: str, file: str, line: int, origin: str, anchor: str) -> None:
        """Note the numerals of words that are not ours; `origin` is the record of them."""
        self.quoted += [Quoted(each.text, file, line, origin, anchor) for each in numerals(words)]

    def cite(self, records: tuple[Record, ...]) -> None:
        """Note the works that these records rest on."""
        for record in records:
            match record:
                case Work():
                    self.works[record.id] = record
                case Excerpt() | Fact() | Claim():
                    self.works[record.work] = self.archive.works[record.work]
                case Term():
                    self.terms[record.id] = record


QUIET = {"boost": 0.01}
"""How search ranks a page that gathers what essays say: below them."""


def header(meta: dict[str, Any]) -> str:
    """Front matter of a page, as MkDocs and its heirs read it."""
    return f"---\n{yaml.safe_dump(meta, allow_unicode=True, sort_keys=False)}---\n\n"
