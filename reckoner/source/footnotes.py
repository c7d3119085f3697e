"""Footnotes as margin notes: each is set where it is referred to, for the margin of a wide screen.

On a narrow screen it is folded away behind its number, and the number opens it in its place; on paper it stands in
brackets. No script takes part.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from reckoner.core.findings import Finding, misuse
from reckoner.source.cells import Cell
from reckoner.text.bindings import blanked, mask_code
from reckoner.text.markup import formulas
from reckoner.text.placing import mask_placed

DEFINITION = re.compile(
    r"^ {0,3}\[\^(?P<id>[^\]\s]+)\]:[ \t]*(?P<first>.*)\n?"
    r"(?P<more>(?:(?! {0,3}\[\^[^\]\s]+\]:)[ \t]*\S.*\n?|\n+(?=[ ]{4,}\S))*)",
    re.MULTILINE,
)
_MARK = re.compile(r"(?<!\\)\[\^(?P<id>[^\]\s]+)\](?!:)")
_BLOCK = re.compile(r"^\s*(?:[-*+:]\s|1[.)]\s|\||[-: ]+\||#|>|`{3}|~{3}|!!!|\?\?\?|===)|\n[ \t]*\n {8}", re.MULTILINE)
_FENCE = re.compile(r"\s*(?<=\n    ) *(?:`{3}|~{3})")
_HEADING = re.compile(r"^[ >]*#.*|^.*\S.*(?=\n[ >]*(?:-+|=+) *$)", re.MULTILINE)


@dataclass
class Notes:
    """The notes of an essay: what each says, and the numbers of those that were referred to."""

    said: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)

    def taken(self, text: str) -> str:
        """The text without its definitions of notes, which are kept."""
        kept, last = [], 0
        for m in DEFINITION.finditer(mask_placed(mask_code(text))):
            kept.append(text[last : m.start()])
            self.said[m["id"]] = _body(text[slice(*m.span("first"))], text[slice(*m.span("more"))])
            last = m.end()
        return "".join([*kept, text[last:]])

    def placed(self, text: str, mark: Callable[[int, bool], str], note: Callable[[int, str], str]) -> str:
        """The text with `mark(number, whether it is the first)` for each mark, and `note(number, words)` after a first.

        A note to which a note refers stands after that one.
        """
        return self._marked(text, lambda id: "".join(self._set(id, mark, note)))

    def _marked(self, text: str, made: Callable[[str], str]) -> str:
        kept, last = [], 0
        for m in _MARK.finditer(mask_placed(mask_code(text))):
            if m["id"] in self.said:
                kept += [text[last : m.start()], made(m["id"])]
                last = m.end()
        return "".join([*kept, text[last:]])

    def _set(self, id: str, mark: Callable[[int, bool], str], note: Callable[[int, str], str]) -> list[str]:
        """A mark, and all notes that follow it."""
        first, after = id not in self.numbers, list[str]()
        nth = self.numbers.setdefault(id, len(self.numbers) + 1)

        def within(other: str) -> str:
            shown, *more = self._set(other, mark, note)
            after.extend(more)
            return shown

        return [mark(nth, first), *([note(nth, self._marked(self.said[id], within)), *after] if first else [])]


def _body(first: str, more: str) -> str:
    """A note's words on one line; its paragraphs keep a break between them."""
    paragraphs = re.split(r"\n\s*\n", f"{first}\n{more}".strip())
    return "<br>".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def findings(cells: Sequence[Cell], name: str) -> Iterator[Finding]:
    """Marks without a note, notes that nothing refers to, and notes of one name."""
    prose = [(cell, mask_code(cell.source)) for cell in cells if cell.kind == "prose"]
    named = [
        (cell, each, m) for cell, text in prose for each in _HEADING.finditer(text) for m in _MARK.finditer(each[0])
    ]
    for cell, heading, m in named:
        what = f"the note {m[0]} would be part of a heading's name"
        yield misuse(name, cell.line_at(heading.start()), what, "put it into the words below")
    marks = [(cell, m) for cell, text in prose for m in _MARK.finditer(text)]
    notes = [(cell, m) for cell, text in prose for m in DEFINITION.finditer(text)]
    said, wanted = {m["id"] for _, m in notes}, {m["id"] for _, m in marks}
    for cell, m in marks:
        if m["id"] not in said:
            yield misuse(name, cell.line_at(m.start()), f"no note [^{m['id']}]", f"write it: [^{m['id']}]: Its words.")
    lines: dict[str, int] = {}
    for cell, m in notes:
        line = cell.line_at(m.start())
        if (other := lines.setdefault(m["id"], line)) != line:
            yield misuse(name, line, f"the note [^{m['id']}] stands at line {other} already", "give one another name")
        if _holds_a_block(cell.source, m):
            what = f"the note [^{m['id']}] holds a list, a table, code or another block"
            yield misuse(name, line, what, "a note holds words; put the rest into the text")
        if m["id"] not in wanted:
            mend = f"write [^{m['id']}] where it belongs, or remove it"
            yield misuse(name, line, f"nothing refers to the note [^{m['id']}]", mend)


def _holds_a_block(source: str, m: re.Match[str]) -> bool:
    """Whether a note has more than paragraphs and formulas, or code in a fence, with which it would end."""
    for start, end, _ in formulas(source):
        source = blanked(source, start, end, "x")
    return bool(_BLOCK.search(source[m.start("first") : m.end()]) or _FENCE.match(source, m.end()))
