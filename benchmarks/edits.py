"""The edits that are measured, and how pages are seen to be stale."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from html.parser import HTMLParser
from pathlib import Path

from benchmarks import essays
from benchmarks.record import Step

PROSE = ("A long task is a chain", "A very long task is a chain")
CODE = ("# Figure 1\n", "# Figure 1\nunused = 0\n")
SNIPPET = ("return p**n", "return 0.995 * p**n")
"""Small enough for the essays' own assertions, large enough to change each number."""


def replace(path: Path, old: str, new: str) -> None:
    """Replace the first of a text that stands in a file.

    Raises:
        ValueError: where it does not stand there.
    """
    text = path.read_text(encoding="utf-8")
    if old not in text:
        raise ValueError(f"{path.name} holds no {old!r}")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def edit(folder: Path, paths: list[Path], step: Step) -> None:
    """Make the edit of a step: to the first essay, or to the snippet that all import."""
    if step == "prose":
        replace(paths[0], *PROSE)
    elif step == "code":
        replace(paths[0], *CODE)
    elif step == "snippet":
        replace(folder / "snippets" / "bench.py", *SNIPPET)


def number(nth: int, factor: float = 1) -> str:
    """What the essay prints: the chain's success, by the snippet as it was written or times a factor."""
    return f"{factor * math.pow(essays.chance(nth), 10):.6f}"


def stale(paths: Iterable[Path], page_of: Callable[[Path], Path]) -> tuple[int, int]:
    """How many essays' pages show the old number still, and how many are not there or show neither it nor the new."""
    count = lost = 0
    for nth, path in enumerate(paths):
        page = page_of(path)
        shown = text_of(page.read_text(encoding="utf-8")) if page.exists() else ""
        old, new = number(nth) in shown, number(nth, 0.995) in shown
        count += old
        lost += not (old or new)
    return count, lost


class _Text(HTMLParser):
    def __init__(self, parts: list[str]) -> None:
        super().__init__()
        self.parts = parts

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def text_of(html: str) -> str:
    """The text that a page shows."""
    parts: list[str] = []
    parser = _Text(parts)
    parser.feed(html)
    return "".join(parts)
