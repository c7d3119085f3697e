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
from reckoner.text.bindings import mask_code
from reckoner.text.placing import mask_placed

_DEFINITION = re.compile(
    r"^ {0,3}\[\^(?P<id>[^\]\s]+)\]:[ \t]*(?P<first>.*)\n?"
    r"(?P<more>(?:(?! {0,3}\[\^[^\]\s]+\]:)[ \t]*\S.*\n?|\n+(?=[ ]{4}\S))*)",
    re.MULTILINE,
)
_MARK = re.compile(r"(?<!\\)\[\^(?P<id>[^\]\s]+)\](?!:)")


@dataclass
class Notes:
    """The notes of an essay: what each says, and the numbers of those that were referred to."""

    said: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)

    def taken(self, text: str) -> str:
        """The text without its definitions of notes, which are kept."""
        kept, last = [], 0
        for m in _DEFINITION.finditer(mask_placed(mask_code(text))):
            kept.append(text[last : m.start()])
            self.said[m["id"]] = _body(text[slice(*m.span("first"))], text[slice(*m.span("more"))])
            last = m.end()
        return "".join([*kept, text[last:]])

    def placed(self, text: str, note: Callable[[int, bool, str], str]) -> str:
        """The text with `note(number, whether it is the first of this number, words)` in the place of each mark."""
        kept, last = [], 0
        for m in _MARK.finditer(mask_placed(mask_code(text))):
            if m["id"] in self.said:
                first = m["id"] not in self.numbers
                nth = self.numbers.setdefault(m["id"], len(self.numbers) + 1)
                kept += [text[last : m.start()], note(nth, first, self.said[m["id"]])]
                last = m.end()
        return "".join([*kept, text[last:]])


def _body(first: str, more: str) -> str:
    """A note's words on one line; its paragraphs keep a break between them."""
    paragraphs = re.split(r"\n\s*\n", f"{first}\n{more}".strip())
    return "<br>".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def findings(cells: Sequence[Cell], name: str) -> Iterator[Finding]:
    """Marks without a note, and notes that nothing refers to."""
    prose = [(cell, mask_code(cell.source)) for cell in cells if cell.kind == "prose"]
    marks = [(cell, m) for cell, text in prose for m in _MARK.finditer(text)]
    notes = [(cell, m) for cell, text in prose for m in _DEFINITION.finditer(text)]
    said, wanted = {m["id"] for _, m in notes}, {m["id"] for _, m in marks}
    for cell, m in marks:
        if m["id"] not in said:
            yield misuse(name, cell.line_at(m.start()), f"no note [^{m['id']}]", f"write it: [^{m['id']}]: Its words.")
    for cell, m in notes:
        if m["id"] not in wanted:
            mend = f"write [^{m['id']}] where it belongs, or remove it"
            yield misuse(name, cell.line_at(m.start()), f"nothing refers to the note [^{m['id']}]", mend)
