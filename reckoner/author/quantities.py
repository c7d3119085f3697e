"""What an explorable shows: quantities with a label, a unit and a format, and sliders with their stops."""

from __future__ import annotations

import math
import numbers
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from reckoner.author.mime import plain_number
from reckoner.text.formats import render


def amiss(value: Any, unit: str) -> str:
    """What is wrong with a value of a unit, in words that follow "the value is"; nothing where it can be printed."""
    if not isinstance(value, numbers.Real) or isinstance(value, bool):
        return ""
    number = float(value)
    if not math.isfinite(number):
        return f"{number}, which is no number to print"
    return f"{number:g}, which is no probability" if unit == "probability" and not 0 <= number <= 1 else ""


CALENDAR = "calendar year"
"""The unit of a year such as 2026, which is written without a separator and without a unit."""
BARE = frozenset({CALENDAR, "count", "probability", "share", "ratio", "factor", "number"})
"""Units that are not written behind a value: the label says them."""
NONE = "none"
"""How a reading is written where there is no answer."""


@dataclass(frozen=True)
class Quantity:
    """Something that an explorable shows, with what it is called, its unit, and how its values are written."""

    label: str
    unit: str
    format: str

    @property
    def column(self) -> str:
        """Its name in the table that readers download."""
        return f"{self.label} ({self.unit})"

    def says(self, value: Any) -> str:
        """A value as readers see it. Raises `ValueError` for what is no number to print."""
        if value is None:
            return NONE
        if wrong := amiss(value, self.unit):
            raise ValueError(f"the value is {wrong}")
        text = render(value, self.format)
        if self.unit in BARE:
            return text
        if self.unit[0] in "$€£":
            return self.unit[0] + text + self.unit[1:]
        return f"{text} {self.unit.removesuffix('s') if text == '1' else self.unit}"


@dataclass(frozen=True)
class Slider(Quantity):
    """A slider, and the values it stops at."""

    stops: tuple[Any, ...] = ()


def slider(label: str, stops: Iterable[Any], *, unit: str, format: str = "") -> Slider:
    """A slider: what it is called, the values at which it stops, their unit, and their format (as after `:` in braces).

    The unit is written behind each value, unless it is one of count, probability, share, ratio, factor and number.
    """
    if not isinstance(stops, Iterable):
        raise ValueError(f"the slider {label!r} has one stop, {stops}, where it takes a list of them")
    return Slider(label, unit, format, tuple(map(plain_number, stops)))


def reading(label: str, *, unit: str, format: str = "") -> Quantity:
    """What an explorable reads out: what it is called, its unit and its format."""
    return Quantity(label, unit, format)
