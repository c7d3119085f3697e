"""What people write that YAML and TOML take for something else, each with its own mend, found in the line itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

Trap = tuple[str, str, str]
"""A pattern of a line, what is wrong with such a line, and the mend. `{0}` is what the pattern's group holds."""

_QUOTE = "put single quotes around the whole value, and write each one within it twice"
_WHOLE = "put the value between single quotes"
_DAY = "write year, month and day as 2024-05-06"
_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}[/-]\d{1,2}|\d{1,2}\s[A-Z][a-z]+\s\d{4}|[A-Z][a-z]+\s\d[\d, ]*"
UNSEEN: tuple[Trap, ...] = (
    (r"[\w-]+:\s+[^'\"\[{#\s][^#]*\s(#.*)", "words that are a comment, {0!r}, which nobody would see", _WHOLE),
    (
        r"[\w-]+:\s+[“‘][^”’]*[”’]\s*$",
        "curly quotation marks, which would stand on the page",
        "write straight ones, '...'",
    ),
    (r"[\w-]+:\s+([&*!][^\s]*)", "a value that begins with {0!r}, which YAML takes for a sign of its own", _WHOLE),
)
"""Lines of YAML that it reads as something else, without a word."""
YAML: tuple[Trap, ...] = (
    *UNSEEN,
    (r"([A-Za-z][\w-]*)\s*=", "{0!r} is set by an equals sign", "write it with a colon: {0}: ..."),
    (r"([A-Za-z][\w-]*):(?=[^\s:])", "no space stands behind the colon of {0!r}", "write one: {0}: ..."),
    (r"([A-Za-z][\w-]*)(?:[ \t]+[^:]*)?$", "no colon stands behind {0!r}", "write one: {0}: ..."),
    (r"[ \t]+([A-Za-z][\w-]*):", "{0!r} is set further in than its neighbours", "begin it where they begin"),
    (r"[\w-]+:\s*\[?'(?:''|[^'])*'\s*(?=[^\s#\],])", "its text ends at an apostrophe within it", _QUOTE),
    (r'[\w-]+:\s*\[?"(?:\\.|[^"\\])*"\s*(?=[^\s#\],])', "its text ends at a quotation mark within it", _QUOTE),
    (r'[\w-]+:\s*"[^"]*\\', "a backslash, which is a sign of its own between double quotation marks", _WHOLE),
    (r"[\w-]+:\s*\[[^\]]*$", "a list that is not closed", "end it with ]"),
    (r"[\w-]+:\s*(\[[^\]]*\])\s*\S", "words stand behind the list {0}", _WHOLE),
    (r"[\w-]+:\s*([%@`?{}\],|>-])", "a value that begins with {0!r}, which YAML takes for a sign of its own", _WHOLE),
    (r"[\w-]+:\s*(?=[^'\"\[{]).*?(\S*:)(?:\s|$)", "a colon, {0!r}, within the value", _WHOLE),
)
TOML: tuple[Trap, ...] = (
    (r".*Cannot overwrite a value.*\n\s*([\w-]+)\s*=", "{0!r} stands twice in one entry", "remove one of them"),
    (r".*Unclosed array", "a list above this line is not closed", "end it with ]"),
    (r".*\n[^\"'=]*=[^\"']*[“”‘’]", "curly quotation marks", 'write straight ones, "..."'),
    (r".*\n\s*([\w-]+)\s*:", "{0!r} is set by a colon", "write it with an equals sign: {0} = ..."),
    (r".*\n\s*([\w-]+)\s+[^=\s]", "no equals sign stands behind {0!r}", "write one: {0} = ..."),
    (r".*\n\s*\[+\s*([\w-]+)\s*\]*\s*$", "a heading whose brackets are not even", "write it as [[{0}]]"),
    (r".*\n[^=]*=\s*(#|$)", "no value stands behind the equals sign", "give one, or remove the line"),
    (r".*Invalid date", "a day that no calendar has", _DAY),
    (rf".*\n[^=]*=\s*(?:{_DATE})\s*(?:#|$)", "a date in another form", _DAY),
    (r".*\n[^=]*=\s*[+-]?(0\d[\d_]*)", "a number that begins with 0, {0}", 'leave the 0 out, or write text: "{0}"'),
    (
        r".*\n[^=]*=\s*(\d{1,3}(?:[, ’']\d{3})+)",
        "a number in groups, {0}",
        "write its digits alone, or with _ between them: 300_000",
    ),
    (r".*\n[^=]*=\s*(\d+,\d+)", "a number with a comma, {0}", "write a point: 3.5"),
    (
        r".*\n[^=]*=\s*(\.\d+|\d+\.)(?!\d)",
        "a number with nothing on one side of its point, {0}",
        "write a digit there, as in 0.5",
    ),
    (
        r".*\n[^=]*=\s*[+-]?[\d._]+\s*([%×^/*A-Za-z].*)",
        "{0!r} stands behind a number",
        "give the number alone, 0.3 for 30% and 3e2 for 3×10²; its unit is another field",
    ),
    (r".*\n[^=]*=\s*(True|False)\b", "{0} with a capital letter", "write true or false"),
    (r".*\n[^=]*=\s*(?i:none|null|nil|~)\s*$", "a value that says there is none", "remove the line"),
    (r".*\n[^=]*=\s*(?i:yes|no|on|off)\s*$", "a word where true or false is meant", "write true or false"),
    (
        r".*\n[^=]*=\s*\[?'[^']*'\s*[^\s,#\]]",
        "the text ends at an apostrophe within it",
        'write double quotation marks around it: "..."',
    ),
    (
        r'.*\n[^=]*=\s*\[?"(?:\\.|[^"\\])*"\s*[^\s,#\]]',
        "the text ends at a quotation mark within it",
        r"write \" for each within it",
    ),
    (r".*Unescaped", "a backslash, which is a sign of its own between double quotation marks", "write it twice"),
    (r".*\n[^=]*=\s*([\"'])[^\"']*$", "a text that does not end on its line", "end it with {0}"),
    (r".*\n[^=]*=\s*\[?\s*([A-Za-z].*?)[\],]*\s*$", "text without quotation marks, {0!r}", 'write them: "..."'),
)
"""Each is held against what `tomllib` says, with the line of the file below it."""


def trap(text: str, traps: tuple[Trap, ...]) -> tuple[str, str] | None:
    """What is wrong with a text, and the mend, by the first trap that it falls into."""
    for pattern, what, mend in traps:
        if found := re.match(pattern, text):
            held = found.groups() or ("",)
            return what.format(*held), mend.format(*held)
    return None


def of_yaml(text: str, traps: tuple[Trap, ...]) -> Iterator[tuple[int, str, str]]:
    """Row, fault and mend of each line at the top of a YAML text that falls into one of these traps."""
    for row, line in enumerate(text.split("\n")):
        if re.match(r"\s*(?:#|-|$)", line) is None and (found := trap(line, traps)):
            yield row, *found
