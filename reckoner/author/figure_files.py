"""A drawing as a page shows it and offers it: SVG for wide and for narrow screens, PNG, and what it lacks."""

from __future__ import annotations

import base64
import io
import math
import re
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from reckoner.author import colours, figure_style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

NARROW = 4.1
"""Inches of a drawing on a narrow screen, which sets its letters as large as the text around it."""
_YEAR = re.compile(r"(1[5-9]|2[01])\d\d")
DOTS = 160
"""Dots an inch of the PNG."""


def pictures(drawing: Figure, name: str, alt: str) -> dict[str, str]:
    """The drawing by kind: `svg`, `narrow` (SVG too; nothing where the drawing is narrow anyhow) and `png` (base64)."""
    made = {"svg": figure_style.render(drawing, name, alt)}
    engine = drawing.get_layout_engine()
    drawing.set_layout_engine("none")  # the SVG has laid it out
    made["png"] = _png(drawing)
    drawing.set_layout_engine(engine)
    width, height = drawing.get_size_inches()
    made["narrow"] = ""
    if width > NARROW:
        drawing.set_size_inches(NARROW, height)
        _fold_labels(drawing)
        made["narrow"] = figure_style.render(drawing, f"{name}--narrow", alt)
        drawing.set_size_inches(width, height)
    return made


def _fold_labels(drawing: Figure) -> None:
    """Break what an axis measures over two lines where one is too long for the drawing."""
    across, up = drawing.bbox.size
    for axis in _axes(drawing):
        words, room = axis.label.get_text(), across if axis.axis_name == "x" else up
        box = axis.label.get_window_extent()
        if "\n" not in words and max(box.width, box.height) > 0.8 * room:
            axis.label.set_text("\n".join(textwrap.wrap(words, len(words) // 2 + 4)))


def _png(drawing: Figure) -> str:
    out = io.BytesIO()
    drawing.savefig(out, format="png", dpi=DOTS, facecolor=colours.PAPER, metadata={"Software": None})
    return base64.b64encode(out.getvalue()).decode("ascii")


def plain_powers(drawing: Figure) -> None:
    """Label every logarithmic axis in plain powers, unless the author has labelled it otherwise."""
    from matplotlib.ticker import FuncFormatter, LogFormatter, NullFormatter

    for axis in _axes(drawing):
        if axis.get_scale() == "log" and isinstance(axis.get_major_formatter(), LogFormatter):
            axis.set_major_formatter(FuncFormatter(lambda value, _: figure_style.power(value)))
            low, high = sorted(axis.get_view_interval())
            powers = math.floor(math.log10(high) + EDGE) - math.ceil(math.log10(low) - EDGE) + 1
            axis.set_minor_formatter(NullFormatter() if powers > 1 else FuncFormatter(_between))


def whole_years(drawing: Figure) -> None:
    """Set the ticks of an axis of years at whole ones, unless the author has set them."""
    from matplotlib.ticker import AutoLocator, MaxNLocator

    for axis in _axes(drawing):
        if re.search(r"\byears?\)?$", axis.label.get_text()) and isinstance(axis.get_major_locator(), AutoLocator):
            low, high = sorted(axis.get_view_interval())
            if all(_YEAR.fullmatch(f"{end:.0f}") for end in (low, high)):
                axis.set_major_locator(MaxNLocator(nbins=5, integer=True, steps=[1, 2, 5, 10]))


EDGE = 1e-9
"""Decades by which an axis may fall short of a power that stands at its end."""


def _between(value: float, _: object = None) -> str:
    """A tick between two powers in plain figures, where it is a twofold or a fivefold: 0.2, 50, 2×10⁶."""
    decade = 10.0 ** math.floor(math.log10(value) + EDGE)
    lead = round(value / decade)
    if lead not in (2, 3, 5, 7):
        return ""
    return f"{value:,.10g}" if 1e-4 < value < 1e5 else f"{lead}×{figure_style.power(decade)}"


def words(drawing: Figure) -> Iterator[str]:
    """All that is written in a drawing."""
    from matplotlib.text import Text

    yield from (text.get_text() for text in drawing.findobj(Text))


def unlabelled(drawing: Figure) -> str:
    """The direction, `x` or `y`, in which a drawing has numbers and no word of what they are; nothing if in none."""
    for direction in ("x", "y"):
        axes = [axes for axes in drawing.axes if axes.get_visible() and axes.axison]
        over = getattr(drawing, f"_sup{direction}label", None)
        named = bool(over and over.get_text().strip()) or any(_named(one, direction) for one in axes)
        if not named and any(_numbered(one, direction) for one in axes):
            return direction
    return ""


def _axes(drawing: Figure) -> Iterator[Any]:
    for axes in drawing.axes:
        yield from (axes.xaxis, axes.yaxis)


def _named(axes: Axes, direction: str) -> bool:
    return bool(getattr(axes, f"get_{direction}label")().strip() or axes.get_title("left") or axes.get_title())


def _numbered(axes: Axes, direction: str) -> bool:
    """Whether an axis shows ticks that are numbers, neither words nor years."""
    axis = getattr(axes, f"{direction}axis")
    if not axis.get_visible():
        return False
    shown = [tick.label1.get_text() for tick in axis.get_major_ticks() if tick.label1.get_visible()]
    return any(
        re.search(r"\d", text) and not re.search(r"[^\W\d]", text) for text in shown if not _YEAR.fullmatch(text)
    )
