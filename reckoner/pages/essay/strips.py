"""The axis on which the choices of one headline are drawn: places in per cent, ticks, and where a verdict turns."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reckoner.text.formats import render, sci

WIDE = 10
"""Positive values that differ by more than this factor are drawn on a logarithmic scale."""
NEAR = 2
"""A turn of a verdict is drawn if it lies within this factor of the values."""
PADDING = 0.06
"""What is left free at each end, as a share of the axis."""
EPSILON = 1e-9
"""What a tick may lie beyond an end, for what a machine's arithmetic adds."""
FEWEST, MOST = 3, 4
"""How many ticks an axis has, as far as there is room on a narrow screen."""

LONG = 10
"""So many signs have room at a tick."""


@dataclass(frozen=True)
class Axis:
    """A linear or logarithmic axis, from the least to the greatest value with room at both ends."""

    low: float
    high: float
    log: bool

    def at(self, value: float) -> str:
        """The place of a value, in per cent of the axis."""
        low, high, value = map(self._scaled, (self.low, self.high, value))
        return f"{100 * (PADDING + (1 - 2 * PADDING) * (value - low) / (high - low)):.2f}%"

    def width(self, low: float, high: float) -> str:
        """How wide the part between two values is, in per cent of the axis."""
        return f"{float(self.at(high)[:-1]) - float(self.at(low)[:-1]):.2f}%"

    def _scaled(self, value: float) -> float:
        return math.log10(value) if self.log else value

    def _holds(self, value: float) -> bool:
        return self.low * (1 - EPSILON) <= value <= self.high * (1 + EPSILON)

    def ticks(self) -> list[float]:
        """Round values on the axis, as few as have room."""
        found = next((some for some in self._round() if len(some) >= FEWEST), [])
        return found[:: max(1, math.ceil(len(found) / MOST))]

    def _round(self) -> Iterator[list[float]]:
        """Round values on the axis, the widest steps first."""
        if self.log:
            powers = range(math.floor(math.log10(self.low)), math.ceil(math.log10(self.high)) + 1)
            found = [
                [tick for power in powers for by in steps if self._holds(tick := by * 10.0**power)]
                for steps in ((1,), (1, 3), (1, 2, 5))
            ]
        else:
            power = math.floor(math.log10(self.high - self.low))
            steps = [by * 10.0**down for down in (power, power - 1) for by in (5, 2, 1)]
            found = [_multiples(step, self.low, self.high) for step in steps]
        yield from found


def _multiples(step: float, low: float, high: float) -> list[float]:
    return [k * step for k in range(math.ceil(low / step - EPSILON), math.floor(high / step + EPSILON) + 1)]


def axis(values: Iterable[float], turns: Iterable[float]) -> tuple[Axis, list[float]]:
    """The axis for some values, widened to the nearest turn beyond them, and the turns that lie on it."""
    values, turns = list(values), list(turns)
    low, high = min(values), max(values)
    if low == high:
        low, high = (low / NEAR, high * NEAR) if low > 0 else (low - 1, high + 1)
    least, most = (low / NEAR, high * NEAR) if low > 0 else (2 * low - high, 2 * high - low)
    low = max((turn for turn in turns if least <= turn < low), default=low)
    high = min((turn for turn in turns if high < turn <= most), default=high)
    made = Axis(low, high, low > 0 and high / low > WIDE)
    return made, [turn for turn in turns if low <= turn <= high]


def labelled(ticks: Iterable[float], format: str) -> list[tuple[float, str]]:
    """Ticks with their texts: in the format of the values where it writes them as they are, else in plain figures."""
    ticks = list(ticks)
    formatted = [(tick, text) for tick in ticks if _reads(text := written(tick, format), tick)]
    return formatted if len(formatted) == len(ticks) else [(tick, _plain(tick, "%" in format)) for tick in ticks]


def written(value: float, format: str) -> str:
    """A value in a format; in three figures where there is none, or where it cannot take the value."""
    try:
        return render(value, format) if format else _plain(float(f"{value:.3g}"))
    except ValueError:
        return _plain(float(f"{value:.3g}"))


def _plain(value: float, per_cent: bool = False) -> str:
    if per_cent:
        return f"{100 * value:,.10g}%"
    if value and not 1e-4 <= abs(value) < 1e7:
        power = math.floor(math.log10(abs(value)))
        digits = len(f"{value / 10.0**power:.3g}".lstrip("-").replace(".", "")) - 1
        return sci(value, str(digits)).removeprefix("1×")
    return f"{value:,.10g}"


def _reads(text: str, value: float) -> bool:
    """Whether a text of plain figures, short enough for a tick, says a value exactly."""
    figures = re.fullmatch(r"([-−]?[\d,]*\.?\d+)(%?)", text)
    if not figures or len(text) > LONG:
        return False
    said = float(figures[1].replace(",", "").replace("−", "-")) / (100 if figures[2] else 1)
    return math.isclose(said, value, rel_tol=1e-9, abs_tol=1e-12)
