"""Mutants of the words about a number: its unit made another, and a comparative before it turned round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from reckoner.check.mutants.mutants import Mutant, around
from reckoner.check.number_words import Number, Origin, numbers
from reckoner.check.resolution import Resolved
from reckoner.source.essay import Cell
from reckoner.text.comparatives import comparative, place_of_comparative
from reckoner.text.unit_words import place_of_unit

OTHERS = ("minutes", "tokens")
"""A unit is made the first of these that it is not."""


def of_words(
    cell: Cell, number: int, name: str, resolved: Iterable[Resolved], origins: Mapping[str, Origin]
) -> Iterator[Mutant]:
    """The mutants of the units and comparatives of a prose cell that can be compared.

    A number without a declared unit has no other unit.
    """
    for each in numbers(resolved, origins):
        for at, old, new in (*_turned(each, cell.source), *_other_unit(each, cell.source)):
            context = around(cell.source, at, len(old), prose=True)
            yield Mutant("about", name, cell.line_at(at), at, old, new, context, number)


def _turned(number: Number, source: str) -> Iterator[tuple[int, str, str]]:
    start, after = number.resolved.binding.start, number.after(source)
    said, place = comparative(number.before(source), after), place_of_comparative(source[:start])
    if said and place and number.shown is not None and not after[:1].isalpha():
        old, turned = source[slice(*place)], ("less than", "more than")
        yield (
            place[0],
            old,
            next(new for new in turned[:: 1 if said[1](1, 0) else -1] if new != " ".join(old.lower().split())),
        )


def _other_unit(number: Number, source: str) -> Iterator[tuple[int, str, str]]:
    end = number.resolved.binding.end
    if number.unit and not number.tail.strip() and (place := place_of_unit(source[end:])):
        old = source[end + place[0] : end + place[1]]
        new = next(word for word in OTHERS if word.removesuffix("s") != old.lower().removesuffix("s"))
        yield end + place[0], old, new
