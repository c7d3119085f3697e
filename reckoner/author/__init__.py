"""What an essay imports, as in `from reckoner.author import canvas, facts, figure, judge, label, models, runs, table`.

* `facts.kwa.doubling_days` is the value of that record of `archive/facts.toml`, `facts.kwa.doubling_days.low`
  the lower end of its published interval.
* `models` is the table of notable models, `archive/models.csv`: `[m.training_flop for m in models]`.
* `runs("stdlib-sweep")` is a record of runs, `archive/runs/stdlib-sweep.csv`: its columns by name.
* `canvas()` gives a figure and axes in the house's dress; `label()` names a curve beside it.
* `figure()` publishes a drawing with its caption, alt text and data; it labels logarithmic axes in plain powers.
* `table()` publishes rows as a table; its cells are text made from values.
* `explore()` publishes a function of a few numbers with a `slider()` for each; a `reading()` is what it shows.
* `judge()` publishes the verdict on a claim, with one sentence of what was found.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol, cast

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from reckoner.author import figure_files, figure_style
from reckoner.author.explorables import explore as explore
from reckoner.author.mime import FIGURE_MIME, TABLE_MIME, VERDICT_MIME
from reckoner.author.quantities import reading as reading
from reckoner.author.quantities import slider as slider
from reckoner.author.reads_log import reads
from reckoner.author.recorded_runs import runs as runs
from reckoner.core.findings import suggest
from reckoner.source.archive import Archive, load
from reckoner.source.models_table import Model
from reckoner.source.records import Quantity
from reckoner.text.formats import render as render

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
UNIT = re.compile(r".+ \([^()]+\)")


_given: list[Archive] = []


def provide(archive: Archive) -> None:
    """Let essays of this process take their facts from this archive."""
    _given[:] = [archive]


def _archive() -> Archive:
    if not _given:
        provide(load(Path(os.environ.get("RECKONER_ROOT", "."))))
    return _given[0]


class Facts:
    """The archive's facts by dotted name: `facts.gpt3.training_tokens` is a number."""

    def __init__(self, prefix: str = "") -> None:
        self._prefix = prefix

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        known, dotted = _archive().facts, f"{self._prefix}{name}"
        if dotted in known:
            reads.facts.add(dotted)
            return Quantity(known[dotted])
        if any(id.startswith(f"{dotted}.") for id in known):
            return Facts(f"{dotted}.")
        raise AttributeError(f"no fact {dotted!r} in archive/facts.toml{suggest(dotted, known)}")


facts = Facts()
models: tuple[Model, ...]
"""Read when first asked for."""


def __getattr__(name: str) -> Any:
    if name == "models":
        reads.tables.add(name)
        return _archive().models
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


@contextmanager
def _dress() -> Iterator[None]:
    with matplotlib.rc_context(cast(Any, figure_style.STYLE)):
        yield


def canvas(height: float = 3.6, width: float = 6.4, **subplots: Any) -> tuple[Figure, Any]:
    """A figure and its axes in the house's dress; sizes in inches, keywords as for `Figure.subplots`."""
    with _dress():
        drawing = Figure(figsize=(width, height), layout="constrained")
        return drawing, drawing.subplots(**subplots)


def label(axes: Axes, x: float, y: float, text: str, colour: str = figure_style.INK, **text_options: Any) -> None:
    """Write a curve's name beside it, in its colour."""
    with _dress():
        options: dict[str, Any] = {"va": "center", "fontsize": 9.5} | text_options
        axes.annotate(text, (x, y), color=colour, **options)


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
        if not text.strip():
            raise ValueError(f"the figure {name!r} has no {what}")
    columns = {key: [_plain(value) for value in values] for key, values in data.items()}
    if not columns:
        raise ValueError(f"the figure {name!r} has no data")
    for key in columns:
        if not UNIT.fullmatch(key):
            raise ValueError(f"the column {key!r} of figure {name!r} has no unit; write it as {key + ' (unit)'!r}")
    if len({len(values) for values in columns.values()}) > 1:
        raise ValueError(f"the columns of figure {name!r} differ in length")
    with _dress():
        figure_files.plain_powers(drawing)
        figure_files.whole_years(drawing)
        made = figure_files.pictures(drawing, name, alt)
    if axis := figure_files.unlabelled(drawing):
        fix = f'say what it measures and in which unit, {axis}label="loss (nats per token)"'
        raise ValueError(f"the {axis} axis of figure {name!r} has numbers and no label; {fix}")
    about = {"name": name, "caption": _one_line(caption), "alt": _one_line(alt), "csv": _csv(columns)}
    _publish(
        {
            "image/svg+xml": made["svg"],
            "image/png": made["png"],
            "text/plain": f"[{name}] {caption}",
            FIGURE_MIME: about | {"narrow": made["narrow"]},
        }
    )


def table(rows: Sequence[Sequence[Any]], *, columns: Sequence[str], caption: str) -> None:
    """Publish a table: `rows` of text or values, under `columns`, with a caption that states the finding."""
    if any(len(row) != len(columns) for row in rows):
        raise ValueError(f"every row must have {len(columns)} cells, one for each column")
    cells = [[str(cell) for cell in row] for row in rows]
    text = "\n".join(" | ".join(row) for row in [list(columns), *cells])
    payload = {"columns": list(columns), "rows": cells, "caption": _one_line(caption)}
    _publish({"text/plain": text, TABLE_MIME: payload})


class Decided(Protocol):
    """What `judge` takes: a verdict of `snippets.verdicts`."""

    @property
    def kind(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def number(self) -> float | None: ...


def judge(claim: str, verdict: Decided, finding: str = "") -> None:
    """Publish the verdict on a claim of `archive/claims`.

    Args:
        claim: its id.
        verdict: what a function of `snippets.verdicts` gave.
        finding: one sentence that says what was found. Numbers in it come from values, by an f-string.

    Raises:
        ValueError: where no such claim is in the archive.
    """
    known = _archive().claims
    if claim not in known:
        raise ValueError(f"no claim {claim!r} in archive/claims{suggest(claim, known)}")
    said = {"claim": claim, "kind": verdict.kind, "text": verdict.text, "number": verdict.number}
    shown = f"{claim}: {verdict.text}. {_one_line(finding)}".strip()
    _publish({"text/plain": shown, VERDICT_MIME: said | {"finding": _one_line(finding)}})


def _publish(bundle: dict[str, Any]) -> None:
    from IPython.display import display

    display(bundle, raw=True)  # type: ignore[no-untyped-call]


def _plain(value: Any) -> Any:
    return value.item() if isinstance(value, np.generic) else value


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _csv(columns: dict[str, list[Any]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(zip(*columns.values(), strict=True))
    return out.getvalue()
