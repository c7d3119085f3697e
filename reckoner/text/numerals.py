"""Find numerals in running text, each with the row of the rule that saw it (`text/numeral_rules.py` has the rule)."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from reckoner.core.site_info import FieldWords
from reckoner.text.lexicon import Rule
from reckoner.text.numeral_rules import rules

_field = FieldWords()


@dataclass(frozen=True)
class Numeral:
    """A numeral as it stands: `text[start:end]`, seen by the row of the rule whose name is `kind`."""

    start: int
    end: int
    text: str
    kind: str
    rule: str | None  # the exemption that lets it stand; None: it must be accounted for


def speak(field: FieldWords) -> None:
    """Read every text from now on with the words of this field in the rule: one process builds one book at a time."""
    global _field
    _field = field


def field() -> FieldWords:
    """The words of the field that texts are read with."""
    return _field


def rows() -> tuple[Rule, ...]:
    """The rule that texts are read with."""
    return rules(_field)


def numerals(text: str) -> list[Numeral]:
    """Every numeral of plain running text, in order, the exempt ones with the rule that exempts them."""
    return list(_numerals(text, _field))


@lru_cache(8192)
def _numerals(text: str, field: FieldWords) -> tuple[Numeral, ...]:
    folded, places = _fold(text)
    found = []
    for match in _scanner(field).finditer(folded):
        rule = rules(field)[(match.lastindex or 0) - 1]
        start, end = places[match.start()], places[match.end() - 1] + 1
        found.append(Numeral(start, end, text[start:end], rule.name, None if rule.counts else rule.name))
    return tuple(found)


def unaccounted(text: str) -> list[Numeral]:
    """The numerals of a text that no rule exempts."""
    return [numeral for numeral in numerals(text) if numeral.rule is None]


# Folding: what a reader would not tell apart is made the same before the rule is applied.

_MATH = re.compile(
    r"""(?<![\\$\w])(?: \$\$(?:[^$\\\n]|\\.|\n(?!\s*\n)){1,2000}\$\$
    | \$(?=[^\s$])(?:[^$\\\n]|\\.|\n(?!\s*\n)){1,2000}(?<=[^\s\\])\$(?![\d$]) )""",
    re.VERBOSE,
)
_MATH_NAME = re.compile(r"\$|(?<!\d)[A-Za-z](?=\d)")  # in mathematics a letter before figures makes no name
_NOTATION = re.compile(
    r"""(?:(?<=[A-Za-z)}\]]\^)|(?<=_\d\^))\d(?!\d) | (?<=[A-Za-z)}\]]\^\{)[-+]?\d(?:/\d)?(?=\})
    | (?<![\w.^])(?<!\d\^\{)(?<!\d\^\{[-+])(?<!_\{)(?<!_\{[A-Za-z+-])(?<!_\{[A-Za-z][+-])[012]
      (?!\d|\.\d|,\d{3}|\{,\}|\\,|\s?\\?[%‰]|\^\{?[-+]?\d|[eE][-+]?\d|\s?(?:×|·|\\times|\\cdot)(?![a-z]))""",
    re.VERBOSE,
)
"""What is notation in a formula and no quantity: 0, 1 and 2, and exponents of one figure over a letter."""
_FIGURES_ALONE = re.compile(r"\\(?:[dt]?frac|times|cdot|sqrt|left|right|approx|pm|[a-z]?[lr]angle|text\w*\{[^}]*\})")
"""What may stand in a formula that is a mere number."""
NOTATION = "\ue005"
_PIECE = re.compile(
    r"""(?P<word>[A-Za-z0-9]+|\[\^[^\]\s]{1,40}\])
    | (?P<thousands>(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d)))
    | (?P<blank>(?:^[ \t]*(?:>[ \t]?)+ | \s | \[(?!\^[^\]\s]{1,40}\]) | (?<!\s\d{4})\] | \*+ | ~~
      | (?<![\w)}])_+(?!\{) | _+(?=[^\w{]|\Z)
      | [\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff])+)
    | .""",
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_ITEM = re.compile(r"(?P<bullet>[-+*])\s|\d{1,3}[.)]\s")
_DASHES: Final = dict.fromkeys("‐‑−﹣－", "-")


def _fold(text: str) -> tuple[str, list[int]]:
    """The text as the patterns read it, and for each of its characters the place in the text.

    Emphasis and invisible characters are dropped, white space and the brackets of links are one blank, the end
    of a paragraph, heading or item is `¶`, figures of any script are 0 to 9, and other numbers in one character `½`.
    """
    ends = _block_ends(text)
    source = _MATH.sub(_in_mathematics, text)
    folded, places = ["¶"], [0]
    for piece in _PIECE.finditer(source):
        run = "," if piece["thousands"] else piece[0]
        if piece["blank"]:
            run = "¶" if not ends.isdisjoint(range(*piece.span())) else " " if re.search(r"[\s\[\]]", run) else ""
        elif not piece["word"] and not run.isascii():
            run = _plain(run)
        if not (folded[-1] == "¶" and run in " ¶"):
            folded += run
            places += range(piece.start(), piece.start() + len(run))
    return "".join([*folded, "¶"]), [*places, len(text)]


def _in_mathematics(formula: re.Match[str]) -> str:
    """A formula as the patterns read it, sign by sign."""
    of_letters = re.search(r"[A-Za-z]", _FIGURES_ALONE.sub("", formula[0]))  # or it were a number in disguise
    noted = _NOTATION.sub(lambda m: NOTATION * len(m[0]), formula[0]) if of_letters else formula[0]
    return _MATH_NAME.sub("\ue000", noted)


def _plain(char: str) -> str:
    """One character for all that look or mean the same."""
    if (digit := unicodedata.decimal(char, None)) is not None:
        return str(digit)
    if unicodedata.category(char) == "No":
        return char if char in "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉" else "½"
    same = unicodedata.normalize("NFKC", char)
    return _DASHES.get(char) or (same if len(same) == 1 and same.isascii() else char)


def _block_ends(text: str) -> set[int]:
    """The places of the line breaks that end a paragraph, a heading or an item of a list."""
    ends: set[int] = set()
    fresh, numbered = True, False  # no paragraph is open; the open one is a numbered list
    for line in re.finditer(r"[^\n]+\n?|\n", text):
        body = line[0].strip(" \t\r\n>")
        item = _ITEM.match(body + " ")
        heading = body.startswith("#")
        numbered = bool(item and not item["bullet"]) if fresh else numbered
        if fresh or not body or heading or (item and (numbered or item["bullet"])):
            ends.add(line.start() - 1)
        fresh = not body or heading
    return ends


_START = r"[-+±\ue005\d.&\[_§'’×$€£¥₹₩\\½⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉χµμ]|(?<!\w)[A-Za-z]"  # nothing else begins a match


@cache
def _scanner(field: FieldWords) -> re.Pattern[str]:
    """All rows as one pattern, compiled when first needed: that takes a tenth of a second."""
    return re.compile(f"(?={_START})(?:{'|'.join(f'({rule.pattern})' for rule in rules(field))})", re.VERBOSE)
