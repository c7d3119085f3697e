"""How much a cell may print and show: what nobody would read is refused before it fills a page."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

CHARACTERS = 1_000_000
"""How much text one cell may print."""
SHOWN = 5_000_000
"""How much one cell may show, in characters of all its renderings."""
TOO_MUCH = f"prints more than {CHARACTERS:,} characters"


class Flood:
    """The count of one cell's output; `over` is told where it is too much, and may raise."""

    def __init__(self, over: Callable[[str], object]) -> None:
        self.over = over
        self.printed = self.shown = 0

    def begin_cell(self) -> None:
        """Count anew, and on the streams as they are now: IPython puts back what stood there."""
        self.printed = self.shown = 0
        for stream in (sys.stdout, sys.stderr):
            self._count(stream)

    def _count(self, stream: Any) -> None:
        write = getattr(stream.write, "uncounted", stream.write)

        def counted(text: str) -> Any:
            self.printed += len(text)
            if self.printed > CHARACTERS:
                self.printed = 0
                self.over(TOO_MUCH)
            return write(text)

        vars(counted)["uncounted"] = write
        stream.write = counted

    def weigh(self, place: Any, name: str) -> None:
        """Let what passes through a function that shows renderings weigh so much and no more."""
        show = getattr(place, name)

        def weighed(data: Any, *given: Any, **named: Any) -> Any:
            self.shown += _weight(data)
            if self.shown > SHOWN:
                self.shown = 0
                self.over(f"shows more than {SHOWN:,} characters")
            return show(data, *given, **named)

        setattr(place, name, weighed)


def _weight(data: Any) -> int:
    """The characters of all texts within what is shown."""
    if isinstance(data, str | bytes):
        return len(data)
    if isinstance(data, dict):
        return sum(map(_weight, data.values()))
    return sum(map(_weight, data)) if isinstance(data, list | tuple) else 0
