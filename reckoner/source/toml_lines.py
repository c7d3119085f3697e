"""Read the files of the archive, and find the lines of their entries and fields, which tomllib does not give."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reckoner.core.findings import Failure, misuse
from reckoner.source.traps import TOML, trap
from reckoner.text.invisible_characters import hidden

MOST_BYTES = 4_000_000
"""Bytes of a file of the archive."""


def read_text(path: Path, name: str) -> str:
    """A file of the archive, line ends kept. Raises `Failure` where it is not UTF-8."""
    data = path.read_bytes()
    if len(data) > MOST_BYTES:
        raise Failure([misuse(name, 0, f"{len(data):,} bytes, over {MOST_BYTES:,}", "split it into several files")])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Failure([misuse(name, line, f"not UTF-8 (byte {error.start})", "save the file as UTF-8")]) from None
    if found := list(hidden(text, name)):
        raise Failure(found)
    return text


_OPENED = re.compile(r"^[^=#\n]*=[^'\"\n]*(?:'[^'\n]*$|\"{3}(?:(?!\"{3})[\s\S])*\Z)", re.MULTILINE)
"""A value whose quotation mark, or marks, nothing ends."""


def read_toml(text: str, name: str) -> dict[str, Any]:
    """Its tables. Raises `Failure` where it is not TOML."""
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = re.search(r"at line (\d+)", str(error))
        line = int(at[1]) if at else text.rstrip().count("\n") + 1
        said = str(error).partition(" (at ")[0]
        if not at and (opened := _OPENED.search(text)):
            line = text.count("\n", 0, opened.start()) + 1
        wrong, mend = trap(f"{said}\n{text.splitlines()[line - 1]}", TOML) or (said, "correct the line")
        raise Failure([misuse(name, line, f"not TOML: {wrong}", mend)]) from None


def entry_lines(text: str, one: str, count: int) -> list[int]:
    """The lines where the `count` tables `[[one]]` of a file start; all 0 where they are written in another way."""
    header = re.compile(rf"\s*\[\[\s*(['\"]?){one}\1\s*\]\]\s*(#.*)?")
    lines = text.split("\n")
    starts = [number for number, line in enumerate(lines, 1) if header.fullmatch(line)]
    if len(starts) != count:
        starts = [number for number in starts if _is_toml("\n".join(lines[:number]))]
    return starts if len(starts) == count else [0] * count


def _is_toml(text: str) -> bool:
    """Whether a file could end here; not so within a string that spans lines."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def line_of_table(text: str, key: str) -> int:
    """The first line that names a table or a key at the top of a file; else 0."""
    named = re.search(rf"^\s*\[{{0,2}}\s*['\"]?{re.escape(key)}\b", text, re.MULTILINE)
    return text.count("\n", 0, named.end()) + 1 if named else 0


def line_of_field(text: str, start: int, key: str) -> int:
    """The line of `key = ...` within the entry that starts at line `start`; else `start`."""
    for number, line in enumerate(text.split("\n")[start:] if start else (), start + 1):
        if line.lstrip().startswith("[["):
            break
        if re.match(rf"\s*(['\"]?){re.escape(key)}\1\s*=", line):
            return number
    return start


def with_fields(text: str, start: int, fields: Mapping[str, str]) -> str:
    """The file with fields of the entry at line `start` given these values; one without a value is taken out."""
    lines = text.split("\n")
    end = "\r" if lines[start - 1].endswith("\r") else ""
    for key, value in fields.items():
        at, quoted = line_of_field("\n".join(lines), start, key), json.dumps(value, ensure_ascii=False)
        if at == start:
            lines.insert(line_of_field("\n".join(lines), start, "id"), f"{key} = {quoted}{end}")
        elif value:
            old = re.compile(r"""=\s*(?:"[^"]*"|'[^']*'|[^\s#]*)""")
            lines[at - 1] = old.sub(f"= {quoted}".replace("\\", r"\\"), lines[at - 1], count=1)
        else:
            del lines[at - 1]
    return "\n".join(lines)
