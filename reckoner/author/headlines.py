"""Headlines: the numbers on which a summary or a verdict rests, each with its interval and its alternatives."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Protocol

from reckoner.author.mime import HEADLINE_MIME, NAME, one_line, publish
from reckoner.author.quantities import Quantity


class Interval(Protocol):
    """An interval with the words that say how it was obtained, as `snippets.resampling` gives it."""

    @property
    def low(self) -> float: ...
    @property
    def high(self) -> float: ...
    @property
    def how(self) -> str: ...


class Headline(float):
    """A number that knows its interval and what other defensible choices would have made of it.

    `low` and `high` are the ends of its interval, or None; `alternatives` are the other values by the name of the
    choice; `least` and `most` are the extremes of it and of those.
    """

    name: str
    unit: str
    low: float | None
    high: float | None
    alternatives: dict[str, float]

    @property
    def least(self) -> float:
        """The least that any choice gives."""
        return min([float(self), *self.alternatives.values()])

    @property
    def most(self) -> float:
        """The most that any choice gives."""
        return max([float(self), *self.alternatives.values()])


def headline(
    name: str,
    says: str,
    reckon: Callable[..., float] | float,
    *,
    unit: str,
    format: str = "",
    interval: Interval | tuple[float, float] | list[float] | None = None,
    how: str = "",
    alternatives: Mapping[str, Mapping[str, Any] | Callable[[], float] | float] = MappingProxyType({}),
    exact: str = "",
) -> Headline:
    """Declare a number on which the summary or a verdict rests, and publish it at the end of the essay.

    Args:
        name: its address within the essay, such as `"share-that-fails"`.
        says: what the number is, as a reader would say it.
        reckon: the function that gives it, called without arguments for the choice that the essay makes; or the
            value, where other choices are values too.
        unit: its unit, written behind each value but for count, probability, share, ratio, factor and number.
        format: how its values are written, as after `:` in braces.
        interval: its ends, or an interval of `snippets.resampling`.
        how: how the interval was obtained, in words; or why there is none, as in "the paper gives none".
        alternatives: every other choice that a reasonable analyst could have made, by a name that can follow "with":
            the arguments that `reckon` takes then, another function, or its value.
        exact: why the number is exact and has neither interval nor alternatives, as in "a product of given numbers".

    Returns:
        The number, which knows its interval and alternatives and is decided with them where it is judged.

    Raises:
        ValueError: where one of these is missing, a value is no finite number, or the value lies outside its interval.
    """
    value = _finite(name, name, reckon() if callable(reckon) else reckon)
    ends = None if interval is None else _ends(interval)
    how = one_line(how or getattr(interval, "how", ""))
    if complaint := _complaint(name, says, unit, value, ends, how, alternatives, exact):
        raise ValueError(f"the headline {name!r} {complaint}")
    made = Headline(value)
    made.name, made.unit = name, unit
    made.low, made.high = (float(end) for end in ends) if ends else (None, None)
    made.alternatives = {one_line(other): _other(name, other, reckon, how_) for other, how_ in alternatives.items()}
    if alternatives and value != int(value) and set(made.alternatives.values()) == {value}:
        raise ValueError(f"the headline {name!r} is {value:g} for every alternative; name choices that bear on it")
    says, shown = one_line(says), Quantity(says, unit, format).says
    payload: dict[str, Any] = {
        "name": name,
        "says": says,
        "unit": unit,
        "format": format,
        "value": value,
        "shown": shown(value),
        "interval": [[end, shown(end)] for end in (made.low, made.high) if end is not None],
        "how": how,
        "alternatives": [[other, found, shown(found)] for other, found in made.alternatives.items()],
        "range": [shown(made.least), shown(made.most)] if made.alternatives else [],
        "exact": one_line(exact),
    }
    publish({"text/plain": _in_words(payload), HEADLINE_MIME: payload})
    return made


def _other(name: str, other: str, reckon: Callable[..., float] | float, choice: Any) -> float:
    """The value under another choice."""
    if isinstance(choice, Mapping):
        if not callable(reckon):
            raise ValueError(f"the headline {name!r} gives arguments for {other!r}, but reckon is no function")
        return _finite(name, other, reckon(**choice))
    return _finite(name, other, choice() if callable(choice) else choice)


def _finite(name: str, which: str, value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(f"the headline {name!r} is {number} for {which!r}, which is no number to print")
    return number


def _ends(interval: Interval | tuple[float, float] | list[float]) -> tuple[float, float]:
    low, high = interval if isinstance(interval, tuple | list) else (interval.low, interval.high)
    return low, high


def _complaint(
    name: str,
    says: str,
    unit: str,
    value: float,
    ends: tuple[float, float] | None,
    how: str,
    alternatives: Mapping[str, Any],
    exact: str,
) -> str:
    """What is wrong with a headline as it is declared; nothing where nothing is."""
    if not NAME.fullmatch(name):
        return "must have a name of small letters, digits and single hyphens"
    if not (says.strip() and unit.strip()):
        return "does not say what it is, and in which unit"
    if any(said.strip() and len(said.split()) < 2 for said in (how, exact)):
        return "says how or why in one word; say it so that a reader can judge it"
    if exact.strip():
        return "is called exact and has an interval" if ends else ""
    if not how:
        return "does not say how its interval was obtained, by how=, or why it has none"
    if not alternatives:
        return "has no alternatives; name each other choice that could be defended, or say by exact= why it is exact"
    if ends and ends[0] > ends[1]:
        return f"has an interval whose ends are swapped, {ends[0]:g} and {ends[1]:g}; give the lower one first"
    if ends and not ends[0] <= value <= ends[1]:
        return f"lies at {value:g}, outside its interval from {ends[0]:g} to {ends[1]:g}"
    if ends and ends[0] == ends[1]:
        return f"has an interval of no width, {ends[0]:g}; leave it out, and say by how= why there is none"
    return ""


def _in_words(of: dict[str, Any]) -> str:
    words = f"[{of['name']}] {of['says']}: {of['shown']}"
    if of["interval"]:
        words += f" ({of['interval'][0][1]} to {of['interval'][1][1]}, {of['how']})"
    if of["alternatives"]:
        count = len(of["alternatives"])
        words += f"; {of['range'][0]} to {of['range'][1]} over {count} other choice{'s' if count > 1 else ''}"
    return words + (f"; exact: {of['exact']}" if of["exact"] else "")
