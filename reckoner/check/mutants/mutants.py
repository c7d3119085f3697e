"""Mutants: the source with one digit or one number word changed, wherever a reader would meet it as a number.

`check/mutants/visible_text.py` says where that is, and `check/mutants/judging.py` which mutants the check notices.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, TypeVar

from reckoner.check.mutants.visible_text import OPAQUE, visible_code, visible_prose
from reckoner.check.resolution import quotation_block
from reckoner.core.findings import Failure, misuse
from reckoner.source.archive import Archive
from reckoner.source.essay import Cell
from reckoner.text.bindings import bindings
from reckoner.text.numerals import numerals

TYPED = ("7", "seven")
"""What is typed over a `{field}` of a caption."""

T = TypeVar("T")
Kind = Literal["bound", "prose", "about", "spoken", "facts", "words"]

Begin = Callable[[int], Callable[[], None]]
"""Takes how many mutants there are to judge, and gives what to call after each, for a display of progress."""


@dataclass(frozen=True)
class Mutant:
    """One change: in its source (a cell's, or a whole file's) `old`, which stands at `at`, becomes `new`."""

    kind: Kind
    file: str
    line: int
    at: int
    old: str
    new: str
    context: str
    place: int | str = ""
    """The number of its cell, or the id of its entry."""
    field: str = ""

    def applied(self, source: str, shift: int = 0) -> str:
        """The source with the change made. Raises `AssertionError` unless exactly that one span changed."""
        at = self.at + shift
        changed = source[:at] + self.new + source[at + len(self.old) :]
        assert source[at : at + len(self.old)] == self.old != self.new, f"{self} is not in its source"
        assert changed[:at] == source[:at], f"{self} changed what stands before it"
        assert changed[at + len(self.new) :] == source[at + len(self.old) :], f"{self} changed what stands after it"
        return changed


# Number words, in groups within which one may stand for another.

_SMALL = "one two three four five six seven eight nine ten eleven twelve"
_TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_GREAT = "dozen hundred thousand million billion trillion quadrillion"
_ORDINAL = "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
_PARTS = "hundredth thousandth millionth billionth"
GROUPS = tuple(
    group.split()
    for group in (
        f"{_SMALL} {_TEENS} {_TENS} zero",
        _GREAT,
        " ".join(f"{word}s" for word in f"ten {_GREAT}".split()),
        " ".join(f"{word}fold" for word in f"two three four five six seven eight nine ten {_GREAT}".split()),
        "twice thrice",
        *(f"doubl{end} tripl{end} quadrupl{end}" for end in ("e", "es", "ed", "ing", "ings")),
        "halved doubled tripled",
        "halving doubling tripling",
        "half third quarter",
        "halves thirds quarters",
        f"first second {_ORDINAL}",
        _PARTS,
        " ".join(f"{word}s" for word in f"{_ORDINAL} {_PARTS}".split()),
    )
)
_GROUP = {word: group for group in reversed(GROUPS) for word in group}
ORDINALS = frozenset({"first", "second", "third"})
"""Words that mostly give a place in a sequence or a time: changed only where the rule of numerals sees a numeral."""
_WORD = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(sorted(_GROUP, key=len, reverse=True))})(?![A-Za-z])", re.IGNORECASE)
_SCRIPTS = ("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉", "½⅓¼")


def others(old: str) -> list[str]:
    """What a digit is changed into: each of the other nine; a number word: two others."""
    if len(old) > 1:
        group = _GROUP[old.lower()]
        at = group.index(old.lower())
        near = [group[(at + step) % len(group)] for step in (1, 2)]
        return [_like(old, word) for word in dict.fromkeys(near) if word != old.lower()]
    script = next((script for script in _SCRIPTS if old in script), "½⅓")
    if (value := unicodedata.decimal(old, None)) is not None:
        script = "".join(chr(ord(old) - value + digit) for digit in range(10))
    return [digit for digit in script if digit != old]


def _like(old: str, word: str) -> str:
    return word.upper() if old.isupper() else word.capitalize() if old[0].isupper() else word


def spots(visible: str) -> Iterator[tuple[int, str]]:
    """Place and text of every digit and number word of a text."""
    seen = {at for numeral in numerals(visible) for at in range(numeral.start, numeral.end)}
    for at, char in enumerate(visible):
        if char.isdigit() or (not char.isascii() and unicodedata.category(char) == "No"):
            yield at, char
    for word in _WORD.finditer(visible):
        if word[0].lower() not in ORDINALS or word.start() in seen:
            yield word.start(), word[0]


# The mutants of each kind of place, in the order of the file.


def of_cell(cell: Cell, number: int, name: str) -> Iterator[Mutant]:
    """The mutants of one cell: its prose, or what its code says on the page."""
    visible, fields = visible_code(cell.source) if cell.kind == "code" else (visible_prose(cell), [])
    spans = [] if cell.kind == "code" else list(_bound(cell))
    found = [(at, old, others(old)) for at, old in spots(visible)]
    found += [(start, cell.source[start:end], list(TYPED)) for start, end in fields]
    for at, old, news in sorted(found):
        kind: Kind = "bound" if any(a <= at < b for a, b in spans) else "spoken" if cell.kind == "code" else "prose"
        context = around(cell.source if cell.kind == "code" else visible, at, len(old), cell.kind != "code")
        for new in news:
            yield Mutant(kind, name, cell.line_at(at), at, old, new, context, number)


def _bound(cell: Cell) -> Iterator[tuple[int, int]]:
    """Where words stand that must be what they are bound to."""
    for b in bindings(cell.source):
        if b.scheme in ("calc", "fact", "said", "work"):
            yield b.literal
        if b.scheme == "said" and (block := quotation_block(cell.source, b)):
            yield block[:2]


def around(text: str, at: int, length: int, prose: bool = False) -> str:
    """The words about a place, for people to find it by."""
    before = text[max(0, at - 24) : at].rpartition("\n")[2]
    after = text[at + length : at + length + 24].partition("\n")[0]
    before = before if len(before) < 24 else before.partition(" ")[2] or before
    after = after if len(after) < 24 else after.rpartition(" ")[0] or after
    shown = before + text[at : at + length] + after
    shown = re.sub(r"\]\ue000*|\[|^\ue000+|\ue000+$", "", shown).replace(OPAQUE, "…") if prose else shown
    return re.sub("…+", "…", " ".join(shown.split()))


_NUMBER = re.compile(r"^(?P<field>value|low|high)\s*=\s*(?P<value>[^\n#]*)", re.MULTILINE)
_WORDS = re.compile(
    r"""^(?P<field>words)\s*=\s*(?P<value>\"{3}.*?\"{3}|'{3}.*?'{3}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')""",
    re.MULTILINE | re.DOTALL,
)
RECORDS: dict[str, tuple[Kind, re.Pattern[str]]] = {
    "facts": ("facts", _NUMBER),
    "excerpts": ("words", _WORDS),
    "claims": ("words", _WORDS),
}


def entries(archive: Archive, kind: str, file: str, text: str) -> Iterator[tuple[str, int, int]]:
    """Id, start and end of every entry of a file of the archive, in the order of the file."""
    starts = [0, *(m.end() for m in re.finditer("\n", text)), len(text)]
    lines = sorted((line, id) for (one, id), (name, line) in archive.lines.items() if (one, name) == (kind, file))
    for (line, id), (following, _) in pairwise([*lines, (len(starts), "")]):
        if not line:
            mend = "begin each entry with a line of its own, as in [[fact]]"
            raise Failure([misuse(file, 0, f"the line of {id} is not known", mend)])
        yield id, starts[line - 1], starts[following - 1]


def of_records(archive: Archive, kind: str, file: str, text: str) -> Iterator[Mutant]:
    """The mutants of `value`, `low` and `high` of facts, or of the words of excerpts and claims."""
    called, pattern = RECORDS[kind]
    for id, start, end in entries(archive, kind, file, text):
        for m in pattern.finditer(text, start, end):
            for at, old in sorted(spots(m["value"])):
                place, line = m.start("value") + at, text.count("\n", 0, m.start("value") + at) + 1
                for new in others(old):
                    context = around(text, place, len(old))
                    yield Mutant(called, file, line, place, old, new, context, id, m["field"])


def sampled(mutants: Sequence[T], size: int, seed: int) -> list[T]:
    """A sample of this size, drawn by the seed, in the order of the mutants; all of them where it is 0 or too large."""
    if not 0 < size < len(mutants):
        return list(mutants)
    return [mutants[at] for at in sorted(random.Random(seed).sample(range(len(mutants)), size))]
