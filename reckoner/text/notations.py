"""Find what stands in HTML as it was typed: marks of Markdown where it is not read, and of other tools everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from reckoner.text.bindings import mask_code

MEND = "write it as Markdown sets it, outside HTML and with blank lines around all that is no paragraph"
OF_WORDS = "write it as Markdown sets it, or take it out"
_PIECE = re.compile(
    r"(?s)(?P<code><(?P<tag>math|code|pre|script|style)\b.*?</(?P=tag)>)|(?P<item><li>\s*(?:<p>)?)|<!--.*?-->|<[^<>]*>"
)
_CODE, _ITEM = "\ue000", "•"
_TYPED = re.compile(
    r'\[\^[^\s\[\]]+\]|\\\$|^[ \t]*(?:\?\?\?\+? |!!! |=== (?=["“])|```|~~~|\$\$|:::+|#{1,6} \w+|1\) \w+)|\\$'
    r"|^(?=.*\|)(?=.*[-–—])[-:|–— \t]+$"  # what parts the head of a table from its rows
    r"|(?<![\w*\\])\*{1,3}\w+(?=[^*\n]*\*)|(?<![\w\\])__?[^\W_]\w*(?=[^_\n]*_(?!\w))|`[^`\n]+`|<!(?:--|[–—]) *\w*"
    r"|\w{0,20} ?(?:--|[–—])>|\[[^\[\]\n]+\](?:\[[^\]\n]*\]| ?\((?:https?:|[\w./-]+\.md)[^\s)]*|\([^\s)]+\))"
    r"|\{[:#.][^{}\n]*\}|\]\{[^{}\n]*\}"
    # of other tools: what is struck or marked, tasks, alerts, references, roles, templates, changes, keys, emoji
    r"|~~[^\s~][^~\n]*~~|==[^\s=][^=\n]*==|(?<=•)\[[ xX]\]|\[![A-Z]+\]|\[\[[^]\n]+\]\]|\[@[\w:-]+\]|\^\["
    r"|(?<!\w)@(?:fig|tbl|eq|sec|lst)-\w+|\{[a-z:-]+\}(?=\ue000)|\{\{[^}\n]+\}\}|\{%.*?%\}"
    r"|\{(?:\+\+|--|[–—]|~~|==|>>)[^}\n]*\}|\+\+\w[\w+-]*\+\+|(?<=\w)([~^])\w+\1|(?<![\w:]):[a-z][a-z_-]+:(?![\w:])",
    re.MULTILINE,
)
_PRINTED = {"–": "–|--", "—": "—|---", "…": r"…|\.\.\.", "“": '“|"', "”": '”|"', "‘": "‘|'", "’": "’|'"}
"""What is printed in the place of what is typed."""


def marks(made: str) -> list[str]:
    """What looks like a notation in the words of a piece of HTML; code and formulas apart."""
    shown = unescape(_PIECE.sub(lambda m: _CODE if m["code"] else _ITEM if m["item"] else "", made))
    return [*dict.fromkeys(m[0].strip() for m in _TYPED.finditer(shown))]


def place(mark: str, source: str) -> re.Match[str] | None:
    """Where in its source a mark was typed; nowhere if there it is escaped."""
    typed = rf"(?<!\\){''.join(f'(?:{_PRINTED[sign]})' if sign in _PRINTED else re.escape(sign) for sign in mark)}"
    return re.search(typed, mask_code(source)) or re.search(typed, source)


def typed(made: str, source: str) -> Iterator[str]:
    """Each mark that stands in the HTML of a source as it is typed there."""
    yield from (m[0] for mark in marks(made) if (m := place(mark, source)))
