"""The MIME types of what an essay publishes, and how its names, texts and columns are written."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

VALUES_MIME = "application/vnd.reckoner.values+json"
FIGURE_MIME = "application/vnd.reckoner.figure+json"
TABLE_MIME = "application/vnd.reckoner.table+json"
VERDICT_MIME = "application/vnd.reckoner.verdict+json"
EXPLORE_MIME = "application/vnd.reckoner.explore+json"
HEADLINE_MIME = "application/vnd.reckoner.headline+json"
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""The name of a figure or an explorable, which is part of an address."""


def publish(bundle: dict[str, Any]) -> None:
    """Show one thing in the forms that the bundle has it in."""
    from IPython.display import display

    display(bundle, raw=True)  # type: ignore[no-untyped-call]


def one_line(text: str) -> str:
    """A text with every run of white space as one space."""
    return " ".join(text.split())


def plain_number(value: Any) -> Any:
    """A number of NumPy's as Python's own; anything else as it is."""
    return value.item() if hasattr(value, "dtype") and hasattr(value, "item") else value


def csv_text(columns: Iterable[str], rows: Iterable[Sequence[Any]]) -> str:
    """Columns with their rows as CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()
