"""Figures and tables, as an essay draws and publishes them. Matplotlib is imported when the first is drawn."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from numbers import Number
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from reckoner.author import colours, figure_files, figure_style
from reckoner.author.mime import FIGURE_MIME, NAME, TABLE_MIME, csv_text, one_line, plain_number, publish
from reckoner.author.quantities import amiss
from reckoner.core.findings import short
from reckoner.text.invisible_characters import signs

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

UNIT = re.compile(r".+ \([^()]+\)")


@contextmanager
def _style() -> Iterator[None]:
    import matplotlib

    with matplotlib.rc_context(cast(Any, figure_style.STYLE)):
        yield


def canvas(height: float = 3.6, width: float = 6.4, **subplots: Any) -> tuple[Figure, Any]:
    """A figure and its axes in the style of the site; sizes in inches, keywords as for `Figure.subplots`."""
    from matplotlib.figure import Figure

    with _style():
        drawing = Figure(figsize=(width, height), layout="constrained")
        return drawing, drawing.subplots(**subplots)


def label(axes: Axes, x: float, y: float, text: str, colour: str = colours.INK, **text_options: Any) -> None:
    """Write a curve's name beside it, in its colour."""
    with _style():
        options: dict[str, Any] = {"va": "center", "fontsize": 9.5} | text_options
        axes.annotate(text, (x, y), color=colour, **options)


def guide(axes: Axes, *, x: float | None = None, y: float | None = None, colour: str = colours.FAINT) -> None:
    """Draw a thin dashed line across the axes at a value of x, of y, or of both: a threshold, or the truth."""
    dashed: dict[str, Any] = {"color": colour, "linewidth": 1, "linestyle": (0, (4, 3))}
    if x is not None:
        axes.axvline(x, **dashed)
    if y is not None:
        axes.axhline(y, **dashed)


def figure(
    drawing: Figure,
    *,
    name: str = "",
    caption: str = "",
    alt: str = "",
    data: Mapping[str, Iterable[Any]] = MappingProxyType({}),
) -> None:
    """Publish a drawing.

    Args:
        drawing: what `canvas()` gave, drawn upon; its size is that of the page's column, and a second, narrower one is
            made of it for narrow screens. Logarithmic axes are labelled in plain powers, years whole.
        name: its address within the essay, such as `"ten-steps"`.
        caption: states the finding. Numbers in it come from values, by an f-string.
        alt: says what is seen, for those who do not see it.
        data: the columns behind it, each named with its unit in brackets, `"steps (count)"`; offered as CSV.

    Raises:
        ValueError: where one of these is missing, a column or an axis has no unit, or columns differ in length.
    """
    if not NAME.fullmatch(name):
        raise ValueError(f"the figure's name {name!r} must be small letters, digits and single hyphens")
    for what, text in (("caption", caption), ("alt text", alt)):
        if not isinstance(text, str) or not text.strip():
            raise ValueError(f"the figure {name!r} has no {what}")
    columns = {key: list(_column(key, values, name)) for key, values in data.items()}
    long = {key: len(values) for key, values in columns.items()}
    if not any(long.values()):
        raise ValueError(f"the figure {name!r} has no data")
    if len(set(long.values())) > 1:
        raise ValueError(f"the columns of figure {name!r} differ in length: {_listed(long)}")
    if not any(axes.has_data() or axes.texts for axes in drawing.axes):
        raise ValueError(f"nothing is drawn in the figure {name!r}")
    with _style():
        figure_files.plain_powers(drawing)
        figure_files.whole_years(drawing)
        for text in (caption, alt, *figure_files.words(drawing)):
            for _, sign in signs(text):
                raise ValueError(f"the figure {name!r} has {sign}")
        made = figure_files.pictures(drawing, name, alt)
    if axis := figure_files.unlabelled(drawing):
        fix = f'say what it measures and in which unit, {axis}label="loss (nats per token)"'
        raise ValueError(f"the {axis} axis of figure {name!r} has numbers and no label; {fix}")
    table = csv_text(columns, zip(*columns.values(), strict=True))
    about = {"name": name, "caption": one_line(caption), "alt": one_line(alt), "csv": table}
    if pyplot := sys.modules.get("matplotlib.pyplot"):  # which keeps what it has begun to draw, until it is shown
        pyplot.close(drawing)
    drawing.stale = False
    publish(
        {
            "image/svg+xml": made["svg"],
            "image/png": made["png"],
            "text/plain": f"[{name}] {caption}",
            FIGURE_MIME: about | {"narrow": made["narrow"]},
        }
    )


def _column(key: str, values: Iterable[Any], name: str) -> Iterator[Any]:
    """The values of a column. Raises `ValueError` for what a row of a table cannot hold."""
    column = f"the column {key!r} of figure {name!r}"
    if not UNIT.fullmatch(key):
        raise ValueError(f"{column} has no unit; write it as {key + ' (unit)'!r}")
    if not isinstance(values, Iterable) or isinstance(values, str):
        raise ValueError(f"{column} is {values!r}; give a list, with one value for each row")
    if (dimensions := getattr(values, "ndim", 1)) != 1:
        raise ValueError(f"{column} has {dimensions} dimensions; give one column for each")
    if hasattr(values, "filled"):
        raise ValueError(f"{column} is masked; leave the rows out, or give None where there is no value")
    unit = key.rpartition("(")[2].rstrip(")")
    for value in map(plain_number, values):
        if value is not None and (isinstance(value, complex) or not isinstance(value, str | Number | date)):
            raise ValueError(f"{column} holds {short(repr(value))}; give numbers, text or None, one for each row")
        if wrong := amiss(value, unit):
            raise ValueError(f"{column} holds {wrong}; correct it, or give None where there is no value")
        yield value


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{key!r} has {count}" for key, count in counts.items())


def table(rows: Sequence[Sequence[Any]], *, columns: Sequence[str], caption: str) -> None:
    """Publish a table: `rows` of text or values, under `columns`, with a caption that states the finding."""
    for what, given in (("caption", one_line(caption or "")), ("columns", columns), ("rows", rows)):
        if not len(given):
            raise ValueError(f"the table {short(one_line(caption or ''))!r} has no {what}")
    if len({*columns}) < len(columns) or not all(map(str.strip, columns)):
        raise ValueError(f"each column of a table has a name of its own, not {list(columns)}")
    for nth, row in enumerate(rows, 1):
        if isinstance(row, str):
            raise ValueError(f"row {nth} of the table is the text {row!r}; give a list of its cells")
        if len(row) != len(columns):
            raise ValueError(f"the table has {len(columns)} columns, and its row {nth} has {len(row)}")
        for cell in row:
            if cell is None or isinstance(cell, list | tuple | dict) or getattr(cell, "ndim", None) or amiss(cell, ""):
                raise ValueError(f"row {nth} of the table holds {short(repr(cell))}; write what a reader should see")
    cells = [[str(cell) for cell in row] for row in rows]
    text = "\n".join(" | ".join(row) for row in [list(columns), *cells])
    payload = {"columns": list(columns), "rows": cells, "caption": one_line(caption)}
    publish({"text/plain": text, TABLE_MIME: payload})
