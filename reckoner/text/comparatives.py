"""Read the comparative before a number ("more than", "at least", "nearly") and say whether it holds of the value."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable

_ABOVE = (
    "(?:more|greater|larger|bigger|higher|longer) than|over|above|beyond|exceeding|exceeds?|exceeded|upwards? of|"
    "in excess of"
)
_BELOW = "(?:less|fewer|smaller|lower|shorter) than|under|below|short of|not quite|nearly|almost"
_LEAST = (
    "at (?:the very )?least|a minimum of|no less than|no fewer than|not less than|not fewer than|not under|not below|"
    "no under|never less than"
)
_MOST = (
    "at (?:the very )?most|a maximum of|no more than|not more than|never more than|not over|not above|never over|"
    "never above|up to"
)
Holds = Callable[[float, float], bool]
HOLDS: dict[str, Holds] = {
    _LEAST: operator.ge,
    _MOST: operator.le,
    _ABOVE: operator.gt,
    _BELOW: operator.lt,
}
"""What each comparative says of the value and the number that is shown."""
PLACES = {"over", "above", "under", "below"}
"""The comparatives that may be said of what lies beyond a number, as in "above half"."""
_DENIED_BY = {_ABOVE: _MOST, _BELOW: _LEAST, _LEAST: _BELOW, _MOST: _ABOVE}
_WORDS = "|".join(HOLDS).replace(" ", r"\s+")
_BEFORE = re.compile(rf"(?<![\w-])(?P<words>{_WORDS})[*_]*\s+(?:an?\s+)?[*_(“\"]*$", re.IGNORECASE)
_SPANS = re.compile(
    r"[-\s]*(?:orders?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur\w+|miles?)\b"
)
_SENTENCE = re.compile(r"(?:.*(?:[.!?;:]\s|\n\s*\n|[—–]))?(?P<last>.*)", re.DOTALL)
_CLAUSE = re.compile(
    r",|\b(?:if|when|where|that|which|who|because|and|but|while|so|since|until|unless)\b", re.IGNORECASE
)
_DENIES = re.compile(r"\s*(?:no|none|nothing|nobody|never|neither)\b", re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:no|not|never|none|nor|neither|nothing|nobody|without|cannot|hardly)\b|n['’]t\b", re.IGNORECASE
)


def comparative(before: str, after: str) -> tuple[str, Holds] | None:
    """The comparative that ends a text before a number, and what it says; none where its sense cannot be told.

    "Over" before a length of time or a distance is mostly no comparative, and is left alone. In a sentence that begins
    with No, "more than" says at most; with any other negation before it in its clause its sense cannot be told.
    """
    if not (m := _BEFORE.search(before)):
        return None
    words = " ".join(m["words"].lower().split())
    kind = next(kind for kind in HOLDS if re.fullmatch(kind, words))
    sentence = _SENTENCE.match(before[: m.start()])
    clause = sentence["last"] if sentence else ""
    if words == "over" and _SPANS.match(after):
        return None
    if _DENIES.match(clause):
        return words, HOLDS[_DENIED_BY[kind]]
    return None if _DENIED.search(_CLAUSE.split(clause)[-1]) else (words, HOLDS[kind])


def place_of_comparative(before: str) -> tuple[int, int] | None:
    """Where the comparative stands that ends a text before a number."""
    m = _BEFORE.search(before)
    return m.span("words") if m else None


def false_of(holds: Holds, value: float, shown: float) -> bool:
    """Whether a comparative is false of an unrounded value; what differs by the noise of arithmetic alone is equal."""
    return not holds(shown if math.isclose(value, shown, rel_tol=1e-12) else value, shown)
