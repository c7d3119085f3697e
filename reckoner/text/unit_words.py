"""Compare the words that follow a number with the unit that the number declares.

Units are those of the table below, each with all its names, and what the book's field measures (`numerals.measures` in
its configuration). Words that are neither are no unit words.
"""

from __future__ import annotations

import re
from functools import cache

from reckoner.text.lexicon import FUNCTION_WORDS
from reckoner.text.numerals import field

UNITS = """
    second; minute; hour; day; week; month; year; decade; century centuries; generation
    percent per_cent %; percentage_point; share proportion probability; times fold × factor ratio multiple; order
    word; character letter; syllable; page; line; book
    bit; byte; kilobyte KB; megabyte MB; gigabyte GB; terabyte TB; nat
    neuron; synapse; dimension; operation; petaflop/s-day; step; repetition
    sample; example; attempt try tries; answer; question; problem; task; game; point; model
    person people; developer; user; processor GPU chip; dollar $; cent; euro €; pound £; yen; peso
    metre meter; kilometre kilometer km; millimetre mm; mile; gram; kilogram kg; watt; kilowatt kW; megawatt MW; joule
"""
_SCALES = "dozen hundred thousand million billion trillion quadrillion".split()
_PASSED = {"more", *_SCALES, *(f"{scale}s" for scale in _SCALES)}
_STOPS = {*FUNCTION_WORDS.split(), "than"} - _PASSED
_WORD = r"[%×$€£]|[A-Za-z]+(?:_[a-z]+|/s-[a-z]+)?"
_NEXT = re.compile(rf"[-\s]*(?P<word>{_WORD})")
_EACH = re.compile(rf"\s(?:an?|per|each|every)\s(?P<word>{_WORD})|/(?P<sign>{_WORD})")


def clash(unit: str, after: str) -> str | None:
    """The unit word after a number that is another than its unit, if there is one.

    `after` is the text that follows the number. Its first unit word is compared, within two words that are no function
    words; so is what stands there after "a", "per" or "every", where the unit has such a word too.
    """
    ours, theirs = _named(unit), _named(after)
    if theirs is None:
        return None
    if ours is None or ours[0] != theirs[0]:
        return after[theirs[1] : theirs[2]].strip()
    per, each = _each(unit, ours[2]), _EACH.match(after, theirs[2])
    name = each and _class(each["word"] or each["sign"])
    return each[0].strip() if each and per and name and per != name else None


def place_of_unit(after: str) -> tuple[int, int] | None:
    """Where the unit word stands that is compared, in the text after a number."""
    found = _named(after)
    return found[1:] if found else None


def _named(text: str) -> tuple[str, int, int] | None:
    """The first unit that a text names at its start, with the place of the word."""
    text = _one_word(text)
    at, others = 0, 0
    while others < 2 and (m := _NEXT.match(text, at)):
        if name := _class(m["word"]):
            return name, m.start("word"), m.end("word")
        if m["word"].lower() in _STOPS:
            return None
        others += m["word"].lower() not in _PASSED and text[m.end() : m.end() + 1] != "-"
        at = m.end()
    return None


def _one_word(text: str) -> str:
    """The text with `per cent` and `percentage points` as one word each, every place kept."""
    return re.sub(r"(?i)\b(per|percentage)\s(cent|points?)\b", r"\1_\2", text)


def _each(unit: str, at: int) -> str | None:
    """What a unit is counted by: the year of "fold growth a year"."""
    return next((name for m in _EACH.finditer(unit, at) if (name := _class(m["word"] or m["sign"]))), None)


def _class(word: str) -> str | None:
    """The name of the unit that a word means, in singular or plural; a measure of the book's field is a unit too."""
    ours = _names().get(word.lower()) or _names().get(word.lower().removesuffix("s"))
    return ours or next((one for one in field().measures.split() if re.fullmatch(rf"(?i:{one})s?", word)), None)


@cache
def _names() -> dict[str, str]:
    lines = [line.split() for line in UNITS.replace("\n", ";").split(";") if line.strip()]
    return {name.lower(): names[0] for names in lines for name in names}
