"""The drawing of an explorable: axes by matplotlib, and over them a line whose points stand in the table.

The page's script moves the line from one row of points to another; it computes no point.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from markupsafe import Markup

from reckoner.author import figure_style
from reckoner.author.quantities import CALENDAR, Quantity, Slider

WIDTH, HEIGHT, FONT = 5.6, 2.4, 9
POINTS_PER_INCH = 72


@dataclass(frozen=True)
class Drawn:
    """Axes as SVG, and where points lie on them: across for each stop, down for each setting."""

    axes: str
    x: list[float]
    y: list[float | None]


def draw(
    name: str, alt: str, along: Slider, shown: Quantity, values: Sequence[float | None], log: str, width: float = WIDTH
) -> Drawn:
    """Draw the axes on which a reading is plotted along a slider, for all its values."""
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context(cast(Any, figure_style.STYLE | {"font.size": FONT})):
        drawing = Figure(figsize=(width, HEIGHT), layout="constrained")
        axes = drawing.subplots()
        axes.set(xlabel=_axis(along), ylabel=_axis(shown))
        known = [value for value in values if value is not None]
        for axis, letter, quantity, numbers in (
            (axes.xaxis, "x", along, along.stops),
            (axes.yaxis, "y", shown, known),
        ):
            _scale(axes, axis, letter, quantity, numbers, letter in log)
        picture = figure_style.render(drawing, name, alt)
        x = [_tenth(axes.transData.transform((stop, known[0]))[0], drawing, 0) for stop in along.stops]
        y = [
            None if v is None else _tenth(axes.transData.transform((along.stops[0], v))[1], drawing, 1) for v in values
        ]
    return Drawn(picture, x, y)


def _axis(quantity: Quantity) -> str:
    return quantity.label if quantity.format.endswith("%") or quantity.unit in ("count", CALENDAR) else quantity.column


def _scale(axes: Any, axis: Any, letter: str, quantity: Quantity, numbers: Sequence[float], log: bool) -> None:
    from matplotlib.ticker import FuncFormatter, NullFormatter

    low, high = min(numbers), max(numbers)
    if log:
        getattr(axes, f"set_{letter}scale")("log")
        axis.set_major_formatter(FuncFormatter(lambda value, _: figure_style.power(value)))
        axis.set_minor_formatter(NullFormatter())
        room = (high / low) ** 0.03
        limits = (low / room, high * room)
    elif quantity.format.endswith("%") and low >= 0 and high <= 1:
        axis.set_major_formatter("{x:.0%}")
        limits = (-0.03, 1.03)
    else:
        axis.set_major_formatter("{x:.0f}" if quantity.unit == CALENDAR else "{x:,g}")
        axis.get_major_locator().set_params(integer=quantity.unit == CALENDAR)
        room = (high - low or 1) * 0.05
        limits = (low - room, high + room)
    getattr(axes, f"set_{letter}lim")(*limits)


def _tenth(dots: float, drawing: Any, down: int) -> float:
    """A place in the drawing's own points, to the tenth."""
    points = float(dots) * POINTS_PER_INCH / drawing.dpi
    points = HEIGHT * POINTS_PER_INCH - points if down else points
    rounded = round(points, 1)
    return int(rounded) if math.isclose(rounded, int(rounded)) else rounded


_OVER = Markup(
    '<defs><marker id="{name}-stop" viewBox="0 0 4 4" refX="2" refY="2" markerWidth="3.4" markerHeight="3.4" '
    'markerUnits="userSpaceOnUse"><circle cx="2" cy="2" r="2" fill="var(--rk-blue, #0072b2)"/></marker></defs>'
    '<path class="rk-curve" d="{path}" fill="none" stroke="var(--rk-blue, #0072b2)" stroke-width="1.6" '
    'marker-start="url(#{name}-stop)" marker-mid="url(#{name}-stop)" marker-end="url(#{name}-stop)"/>'
    '<circle class="rk-here" {place} r="4.2" fill="var(--rk-vermilion, #c04e00)"/></svg>'
)
"""What is drawn over the axes: the line, a mark at each stop, and the setting that is chosen."""


def with_line(drawn: Drawn, name: str, at: Sequence[int], shape: Sequence[int], along: int) -> str:
    """The axes with the line through a setting drawn, and the setting marked; the script draws others alike."""
    others = tuple(slice(None) if one == along else i for one, i in enumerate(at))
    line = list(np.array(drawn.y, dtype=object).reshape(shape)[others])
    here = line[at[along]]
    place = 'visibility="hidden"' if here is None else f'cx="{drawn.x[at[along]]}" cy="{here}"'
    over = _OVER.format(name=name, path=path(drawn.x, line), place=Markup(place))
    return drawn.axes.removesuffix("</svg>") + str(over)


def path(x: Sequence[float], y: Sequence[float | None]) -> str:
    """A line through the points that there are."""
    pieces, pen = [], "M"
    for across, down in zip(x, y, strict=True):
        if down is None:
            pen = "M"
            continue
        pieces.append(f"{pen}{across} {down}")
        pen = "L"
    return "".join(pieces)
