"""Verdicts on claims: what was said beside what was found, decided at the precision with which it was said.

Each function here asks a question. The question is decided when the precision of the claim is known: as a factor,
`within`, by which the two may differ. What is found may carry `alternatives`, other values by name, and an interval,
`low` and `high`; then the question is decided for each of them too. Nothing here knows a particular claim.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, Literal

Kind = Literal["holds", "too high", "too low", "contradicted", "undecided", "a matter of record", "not a claim of fact"]
EXACT = 1e-6
"""The relative error that an exact claim is allowed, for what a machine's arithmetic adds."""
EDGE = 1e-9
"""How near to a limit, relative to the value, is at the limit."""
FAR = 15
"""By how many orders of magnitude a value is moved to see whether any turns the verdict."""
GRID = 400
"""At how many values a question is asked to see where its verdict turns."""


@dataclass(frozen=True)
class Verdict:
    """What was decided: its kind, the words in full, and the number that decided it where there is one."""

    kind: Kind
    text: str
    number: float | None = None

    @property
    def outcome(self) -> str:
        """What of it can turn: its kind, and of a matter of record what the record says; no number."""
        return self.text.split(" by ")[0]


@dataclass(frozen=True)
class Choice:
    """The verdict on another value that a reasonable analyst could have found."""

    name: str
    value: float
    verdict: Verdict


@dataclass(frozen=True)
class Decided:
    """A verdict with what it rests on: the reading and its reason, the other readings, the other choices.

    `headline` is the name of the number that was judged, `ends` the verdicts on both ends of its interval, and `turns`
    are the values at which the verdict would be another; it is `stuck` where no value at all would turn it.
    """

    verdict: Verdict
    reading: str = ""
    because: str = ""
    others: tuple[tuple[str, Verdict], ...] = ()
    headline: str = ""
    choices: tuple[Choice, ...] = ()
    ends: tuple[Verdict, ...] = ()
    turns: tuple[float, ...] = ()
    stuck: bool = False


@dataclass(frozen=True)
class Question:
    """A claim beside what was found: `rule` gives the verdict on a value, for a precision `within`."""

    rule: Callable[[float, float], Verdict]
    found: float | None = None
    measured: bool = False
    """Whether it compares quantities, so that it takes a precision."""
    reading: str = ""
    because: str = ""
    others: Mapping[str, Question] = field(default_factory=dict)

    def decide(self, within: float = 1.0) -> Decided:
        """The verdict, where said and found may differ by the factor `within`.

        Raises:
            ValueError: where `within` is less than one, or what was found stands exactly at a limit.
        """
        if not within >= 1:
            raise ValueError(f"within must be a factor of at least one, not {within}")
        others = tuple((name, other.decide(within).verdict) for name, other in self.others.items())
        value = math.nan if self.found is None else float(self.found)
        decided = Decided(self.rule(value, within), self.reading, self.because, others)
        if self.found is None:
            return decided
        if len({self.rule(value * (1 + by), within).outcome for by in (-EDGE, 0, EDGE)}) > 1:
            raise ValueError(f"what was found, {value:g}, stands exactly at a limit; say the claim's precision anew")
        named: Mapping[str, float] = getattr(self.found, "alternatives", {})
        ends = [end for end in (getattr(self.found, "low", None), getattr(self.found, "high", None)) if end is not None]
        return replace(
            decided,
            stuck=self._stuck(value, within),
            headline=getattr(self.found, "name", ""),
            choices=tuple(Choice(name, other, self.rule(other, within)) for name, other in named.items()),
            ends=tuple(self.rule(float(end), within) for end in ends),
            turns=self._turns([value, *named.values(), *ends], within),
        )

    def _stuck(self, value: float, within: float) -> bool:
        """Whether nought and values of either sign, however great or small, all give the verdict of this one."""
        moved = [sign * (abs(value) or 1.0) * 10.0**power for sign in (-1, 1) for power in range(-FAR, FAR + 1, 3)]
        try:
            return {self.rule(each, within).text for each in (0.0, *moved)} == {self.rule(value, within).text}
        except (ArithmeticError, ValueError):
            return False

    def _turns(self, values: list[float], within: float) -> tuple[float, ...]:
        """Where the verdict turns between a third of the least of the values and three times the greatest."""
        low, high = min(values), max(values)
        if low > 0:
            grid = [low / 3 * (9 * high / low) ** (k / GRID) for k in range(GRID + 1)]
        else:
            span = max(abs(low), abs(high)) or 1.0
            grid = [low - 2 * span + (high - low + 4 * span) * k / GRID for k in range(GRID + 1)]
        found = [(value, self.rule(value, within).outcome) for value in grid]
        return tuple(self._turn(a, b, within) for (a, one), (b, other) in pairwise(found) if one != other)

    def _turn(self, a: float, b: float, within: float) -> float:
        """The value between a and b at which the verdict turns, by halving."""
        outcome = self.rule(a, within).outcome
        for _ in range(60):
            middle = (a + b) / 2
            a, b = (middle, b) if self.rule(middle, within).outcome == outcome else (a, middle)
        return b


def compare(said: float, found: float) -> Question:
    """Whether a quantity that was said is the quantity that was found.

    It holds where max(found / said, said / found) is at most `within`; else it is too high or too low by that factor.
    A found quantity that is zero or of the other sign contradicts it.

    Args:
        said: the quantity as it was said, not zero; any unit.
        found: the quantity as computed, of the same unit.

    Returns:
        A question; its verdict's number is the relative error |found / said - 1| where it holds, else the factor.

    Raises:
        ValueError: where either is not finite, or said is zero.

    Source: definition.
    """
    _finite(said, found)
    return Question(lambda value, within: _compared(said, said, value, within), found, measured=True)


def between(low: float, high: float, found: float) -> Question:
    """Whether what was found lies in the range that was said, low to high; else `compare` with the nearer end.

    Args:
        low: lower end of the range, any unit.
        high: upper end, high >= low.
        found: the quantity as computed, of the same unit.

    Returns:
        A question.

    Raises:
        ValueError: where high < low, or as `compare` does.

    Source: definition.
    """
    if high < low:
        raise ValueError(f"high must be at least low, not {high} below {low}")
    _finite(low, high, found)
    return Question(lambda value, within: _compared(low, high, value, within), found, measured=True)


def at_least(said: float, found: float) -> Question:
    """Whether what was found is at least what was said; else `compare` of the two.

    Args:
        said: the least that was said, not zero; any unit.
        found: the quantity as computed, of the same unit.

    Returns:
        A question.

    Raises:
        ValueError: as `compare` does.

    Source: definition.
    """
    _finite(said, found)
    return Question(lambda value, within: _compared(said, math.inf, value, within), found, measured=True)


def at_most(said: float, found: float) -> Question:
    """Whether what was found is at most what was said; else `compare` of the two.

    Args:
        said: the most that was said, not zero; any unit.
        found: the quantity as computed, of the same unit.

    Returns:
        A question.

    Raises:
        ValueError: as `compare` does.

    Source: definition.
    """
    _finite(said, found)
    return Question(lambda value, within: _compared(-math.inf, said, value, within), found, measured=True)


def true_unless(contradicted: bool | Callable[[float], bool], by: str, found: float | None = None) -> Question:
    """A statement that is true or false: contradicted by what `by` names where the condition is met, else it holds.

    Args:
        contradicted: the condition, computed; or, with `found`, a function that tells it for any value of what was
            found, so that the verdict can be taken over other values too.
        by: what contradicts it, to follow the words "contradicted by".
        found: the quantity that decides.

    Returns:
        A question.

    Raises:
        ValueError: where `by` is empty, or one of the function and `found` is given without the other.

    Source: definition.
    """
    if not by.strip():
        raise ValueError("by must say what contradicts the claim, and is empty")
    if callable(contradicted) != (found is not None):
        raise ValueError("a condition that is a function takes found, and only such a condition does")
    refuted, holds = Verdict("contradicted", f"contradicted by {by}"), Verdict("holds", "holds")
    if callable(contradicted):
        condition = contradicted
        return Question(lambda value, _: refuted if condition(value) else holds, found)
    return Question(lambda _value, _within: refuted if contradicted else holds)


def likeliest(reading: str, question: Question, because: str, others: Mapping[str, Question]) -> Question:
    """The question under the likeliest of several readings, with the other readings beside it.

    Args:
        reading: how the claim is most likely meant, to follow "read as".
        question: what decides under that reading.
        because: the reason, from the words or their context, to follow "because".
        others: the question under each other reading, by its name; at least one.

    Returns:
        A question that is decided as `question` is.

    Raises:
        ValueError: where a text is empty or there is no other reading.

    Source: definition.
    """
    if not (reading.strip() and because.strip() and others):
        raise ValueError("likeliest takes a reading, a reason for it, and at least one other reading")
    return Question(question.rule, question.found, question.measured, reading, because, others)


def of_record(question: Question) -> Question:
    """A figure that was said beside one that was published, where no calculation is claimed.

    Args:
        question: what compares them.

    Returns:
        A question whose verdict says that it is a matter of record, and whether the record agrees.

    Source: definition.
    """

    def rule(value: float, within: float) -> Verdict:
        inner = question.rule(value, within)
        words = "the record agrees" if inner.kind == "holds" else f"{inner.text}, by the record"
        return Verdict("a matter of record", f"a matter of record: {words}")

    return Question(rule, question.found, question.measured, question.reading, question.because, question.others)


def undecided(because: str, decider: str, readings: Mapping[str, Question] | None = None) -> Question:
    """That nothing decides: readings conflict and the words favour none, or nothing published bears on it.

    Args:
        because: why nothing decides, to follow "because".
        decider: what would decide it, before the words "would decide it".
        readings: the question under each reading, by its name; none, or at least two.

    Returns:
        A question whose verdict says what would decide.

    Raises:
        ValueError: where a text is empty, or there is one reading alone.

    Source: definition.
    """
    readings = readings or {}
    if not (because.strip() and decider.strip()) or len(readings) == 1:
        raise ValueError("undecided takes a reason, what would decide, and two or more readings or none")
    verdict = Verdict("undecided", f"undecided, because {because}; {decider} would decide it")
    return Question(
        lambda _value, _within: verdict, measured=any(q.measured for q in readings.values()), others=readings
    )


def not_of_fact(because: str) -> Question:
    """That the words claim no fact: a wish, a hypothesis, an example, a figure of speech.

    Args:
        because: what they are, to follow "because".

    Returns:
        A question whose verdict is never scored against the speaker.

    Raises:
        ValueError: where the reason is empty.

    Source: definition.
    """
    if len(because.split()) < 2:
        raise ValueError(f"because must say what the words are, in words, not {because!r}")
    verdict = Verdict("not a claim of fact", f"not a claim of fact, because {because}")
    return Question(lambda _value, _within: verdict)


def _compared(low: float, high: float, found: float, within: float) -> Verdict:
    """The verdict on a range that was said, of which one end may be infinite."""
    if low <= found <= high:
        said = low if low == high else found
        return Verdict("holds", "holds", abs(found / said - 1) if low == high else None)
    said = low if found < low else high
    if said * found <= 0:
        return Verdict("contradicted", f"contradicted by {found:.3g}")
    factor = max(found / said, said / found)
    if factor <= max(within, 1 + EXACT):
        return Verdict("holds", "holds", abs(found / said - 1))
    kind: Kind = "too high" if abs(said) > abs(found) else "too low"
    return Verdict(kind, f"{kind} by a factor of {_figures(factor)}", factor)


def _finite(*values: Any) -> None:
    """Refuse what cannot be compared; the first value, which was said, is not zero."""
    if not all(math.isfinite(value) for value in values) or values[0] == 0:
        raise ValueError(f"said and found must be finite, and said not zero, not {', '.join(map(str, values))}")


def _figures(factor: float) -> str:
    """A factor in two significant figures, in more where it is close to one, in plain digits below a million."""
    if factor >= 1e6:
        exponent = math.floor(math.log10(factor))
        return f"10{str(exponent).translate(str.maketrans('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹'))}"
    if factor < 1.1:
        return f"{1 + float(f'{factor - 1:.1g}'):.{max(2, -math.floor(math.log10(factor - 1)))}f}"
    digits = max(0, 1 - math.floor(math.log10(factor)))
    return f"{round(factor, 1 - math.floor(math.log10(factor))):,.{digits}f}"
