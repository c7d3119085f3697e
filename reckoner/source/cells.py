"""The cells of a percent-format file, each with the place of its lines in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from reckoner.core.findings import Failure, Finding, misuse

PERCENT = {"extension": ".py", "format_name": "percent", "comment_magics": False}
"""As jupytext names the format; a comment such as `# more tokens` stays a comment."""
_MARK = re.compile(r"#[ ]*%%(?:[ ]+\[(?:markdown|md)\]|[ ]+tags=\[\"open\"\])?\s*")
_LIKE_A_MARK = re.compile(r"#+\s*%%|#+\s*%\s*\[|#\s*In\s*\[[\d ]*\]:|#\s*<\w*cell>|#\s*\[(?i:markdown|md)\]\s*$")
_MARKS = (
    "write '# %% [markdown]' over prose, '# %%' over code, or '# %% tags=[\"open\"]' over code that stands unfolded"
)
SECOND = "a second front matter, which nothing reads"
_SECOND = re.compile(r"# ?---[ \t]*\r?\n(?:# ?[\w-]+:.*\n)+# ?---[ \t]*\r?\n")
_TRIPLE = re.compile(r"[rR]?(\"{3}|'{3})")


@dataclass(frozen=True)
class Cell:
    """One cell: its source as the author sees it, and where each of its lines starts in the file."""

    kind: Literal["front", "prose", "code"]
    source: str
    line: int
    starts: tuple[int, ...]
    tags: frozenset[str] = frozenset()

    def line_at(self, offset: int) -> int:
        """The file's line number of a place in the source."""
        return self.line + self.source.count("\n", 0, offset)

    def file_offset(self, offset: int) -> int:
        """The place in the file of a place in the source."""
        row = self.source.count("\n", 0, offset)
        return self.starts[row] + offset - (self.source.rfind("\n", 0, offset) + 1)


def cells_of(text: str, name: str) -> Iterator[Cell]:
    """The cells of a file, its front matter first. Raises `Failure` where it is not of the format."""
    lines, offsets = text.splitlines(keepends=True), [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    if text.startswith("\ufeff"):
        lines[0], offsets[0] = lines[0][1:], 1
    cursor = _front_end(lines, name)
    if cursor:
        yield _front(lines[:cursor], offsets)
    if findings := [*_marks(lines, cursor, name), *_second(lines, cursor, name)]:
        raise Failure(findings)
    import jupytext  # it takes a third of a second to import, which a check of what has not changed need not wait for

    try:
        rest = "".join(["# %%\n", "\n" * (cursor - 1), *lines[cursor:]] if cursor else lines)
        notebook = jupytext.reads(rest, fmt=PERCENT)
    except Exception as error:
        message = str(error).splitlines()[0]
        raise Failure([misuse(name, 0, f"not a percent-format file: {message}", "see CONTRIBUTING.md")]) from None
    for cell in notebook.cells:
        if not cell.source.strip():
            continue
        source = cell.source.split("\n")
        row, prefixes = _place(source, lines, cursor, name)
        cursor = row + len(source)
        starts = tuple(offsets[row + i] + prefix for i, prefix in enumerate(prefixes))
        kind: Literal["prose", "code"] = "code" if cell.cell_type == "code" else "prose"
        if kind == "prose" and "cell_marker" not in cell.metadata and not _TRIPLE.match(lines[row]):
            _only_comments(lines[row:cursor], row + 1, name)
        yield Cell(kind, cell.source, row + 1, starts, frozenset(cell.metadata.get("tags", ())))


def _marks(lines: list[str], cursor: int, name: str) -> Iterator[Finding]:
    """Lines that look like the mark of a cell and are none: what they hold would be read as another kind of cell."""
    for number, line in enumerate(lines[cursor:], cursor + 1):
        if _LIKE_A_MARK.match(line) and not _MARK.fullmatch(line):
            yield misuse(name, number, f"{line.strip()!r} is no mark of a cell", _MARKS)


def _second(lines: list[str], cursor: int, name: str) -> Iterator[Finding]:
    """Another front matter than the one at the top of the file, which nothing reads."""
    text = "".join(lines[cursor:])
    for m in _SECOND.finditer(text) if cursor else ():
        line = cursor + text.count("\n", 0, m.start()) + 1
        yield misuse(name, line, SECOND, "put its fields into the first")


def _front_end(lines: list[str], name: str) -> int:
    """How many lines there are up to the end of the front matter; 0 where there is none."""
    start = next((row for row, line in enumerate(lines) if line.strip()), 0)
    if not lines or lines[start].rstrip() != "# ---":
        return 0
    for row in range(start + 1, len(lines)):
        if lines[row].rstrip() == "# ---":
            return row + 1
        if lines[row].startswith("# %%"):
            break
        below = takewhile(lambda line: not line.startswith("# %%"), lines[row:])
        if not lines[row].startswith("#") and "# ---" in map(str.rstrip, below):
            what = "a line of the front matter that does not begin with #"
            raise Failure([misuse(name, row + 1, what, "begin it with '# ', or remove it")])
    raise Failure([misuse(name, start + 1, "the front matter has no end", "end it with a line '# ---'")])


def _front(lines: list[str], offsets: list[int]) -> Cell:
    start = next(row for row, line in enumerate(lines) if line.strip())
    prefixes = [2 if line.startswith("# ") else 1 for line in lines[start:]]
    source = "\n".join(line.rstrip("\r\n")[prefix:] for line, prefix in zip(lines[start:], prefixes, strict=True))
    starts = tuple(offsets[start + i] + prefix for i, prefix in enumerate(prefixes))
    return Cell("front", source, start + 1, starts)


def _only_comments(lines: list[str], first: int, name: str) -> None:
    for number, line in enumerate(lines, first):
        if line.strip() and not line.startswith("#"):
            mend = "begin it with '# ', or begin code with a line '# %%'"
            raise Failure([misuse(name, number, "a line of prose that is no comment", mend)])


def _place(source: list[str], lines: list[str], cursor: int, name: str) -> tuple[int, list[int]]:
    """Where a cell's lines stand in the file: jupytext keeps no positions, but it keeps the order."""
    for row in range(cursor, len(lines) - len(source) + 1):
        prefixes = [_prefix(lines[row + i].rstrip("\r\n"), want) for i, want in enumerate(source)]
        if None not in prefixes:
            return row, prefixes  # type: ignore[return-value]
    mend = "write prose cells as plain comment lines under '# %% [markdown]'"
    raise Failure([misuse(name, cursor + 1, "a cell that cannot be found again in the file", mend)])


def _prefix(line: str, want: str) -> int | None:
    """How far in the line the wanted text starts: after a comment sign or a triple quote, or at once."""
    for prefix in ("", "# ", "#", '"""', "'''", 'r"""', "r'''"):
        if line == prefix + want or (line.rstrip() == (prefix + want).rstrip() and not want.strip()):
            return len(prefix)
        if line in (f'{prefix}{want}"""', f"{prefix}{want}'''"):
            return len(prefix)
    return None
