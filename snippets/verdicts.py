"""Verdicts on claims: a closed vocabulary, each reached by comparing what was said with what was found.

A verdict is one of: holds; holds within so many per cent; off by a factor; contradicted by something; depends on
something; cannot be checked, for a reason; withdrawn, for a reason. Nothing here knows a particular claim.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal["holds", "holds within", "off by a factor", "contradicted", "depends", "cannot be checked", "withdrawn"]


ROUNDING = 1e-12
"""What a machine's arithmetic may add to a relative error that stands exactly at an edge."""


@dataclass(frozen=True)
class Verdict:
    """What was decided: its kind, the words in full, and the number that decided it where there is one."""

    kind: Kind
    text: str
    number: float | None = None


def compare(said: float, found: float, exact: float = 0.02, loose: float = 0.25) -> Verdict:
    """Whether a quantity that was said is the quantity that was found.

    The relative error is |found / said - 1|. Up to `exact` the claim holds; up to `loose` it holds within that many
    per cent, rounded up; beyond, it is off by the factor max(found / said, said / found).

    Args:
        said: the quantity as it was said, not zero; any unit.
        found: the quantity as computed, of the same unit and sign.
        exact: relative error, 0 <= exact <= loose, up to which a rounded figure counts as right.
        loose: relative error up to which it counts as roughly right.

    Returns:
        A verdict whose number is the relative error, or the factor.

    Raises:
        ValueError: where either is zero or not finite, they differ in sign, or the bounds are out of order.

    Source: definition.
    """
    if not 0 <= exact <= loose:
        raise ValueError(f"exact and loose must be in order, 0 <= exact <= loose, not {exact} and {loose}")
    if not (math.isfinite(said) and math.isfinite(found)) or said * found <= 0:
        raise ValueError(f"said and found must be finite, not zero and of one sign, not {said} and {found}")
    error = abs(found / said - 1)
    if error <= exact + ROUNDING:
        return Verdict("holds", "holds", error)
    if error <= loose + ROUNDING:
        return Verdict("holds within", f"holds within {math.ceil(100 * (error - ROUNDING))}%", error)
    factor = max(found / said, said / found)
    return Verdict("off by a factor", f"off by a factor of {_figures(factor)}", factor)


def between(low: float, high: float, found: float) -> Verdict:
    """Whether what was found lies in the range that was said, low to high; else `compare` with the nearer end.

    Args:
        low: lower end of the range, any unit.
        high: upper end, high >= low.
        found: the quantity as computed, of the same unit.

    Returns:
        A verdict.

    Raises:
        ValueError: where high < low, or as `compare` does.

    Source: definition.
    """
    if high < low:
        raise ValueError(f"high must be at least low, not {high} below {low}")
    if low <= found <= high:
        return Verdict("holds", "holds")
    return compare(low if found < low else high, found)


def at_least(said: float, found: float) -> Verdict:
    """Whether what was found is at least what was said; else `compare` of the two.

    Args:
        said: the least that was said, any unit.
        found: the quantity as computed, of the same unit.

    Returns:
        A verdict.

    Raises:
        ValueError: as `compare` does, where found is less.

    Source: definition.
    """
    return Verdict("holds", "holds") if found >= said else compare(said, found)


def at_most(said: float, found: float) -> Verdict:
    """Whether what was found is at most what was said; else `compare` of the two.

    Args:
        said: the most that was said, any unit.
        found: the quantity as computed, of the same unit.

    Returns:
        A verdict.

    Raises:
        ValueError: as `compare` does, where found is more.

    Source: definition.
    """
    return Verdict("holds", "holds") if found <= said else compare(said, found)


def true_unless(contradicted: bool, by: str) -> Verdict:
    """A statement that is true or false: contradicted by what `by` names where the condition is met, else it holds.

    Args:
        contradicted: the condition, computed.
        by: what contradicts it, to follow the words "contradicted by".

    Returns:
        A verdict without a number.

    Raises:
        ValueError: where `by` is empty.

    Source: definition.
    """
    if not by.strip():
        raise ValueError("by must say what contradicts the claim, and is empty")
    return Verdict("contradicted", f"contradicted by {by}") if contradicted else Verdict("holds", "holds")


def depends(on: str, readings: Mapping[str, Verdict]) -> Verdict:
    """The verdict over several readings: the common one where all agree in words, else that it depends.

    Args:
        on: what it depends on, to follow the words "depends on".
        readings: a verdict for each reading, named so that "for" can stand before the name; at least two.

    Returns:
        A verdict that lists the readings.

    Raises:
        ValueError: where there are fewer than two readings, or `on` is empty.

    Source: definition.
    """
    if len(readings) < 2 or not on.strip():
        raise ValueError(f"depends needs words for on and two or more readings, not {on!r} and {len(readings)}")
    verdicts = list(readings.values())
    if len({verdict.text for verdict in verdicts}) == 1:
        return verdicts[0]
    listed = "; ".join(f"{verdict.text} for {name}" for name, verdict in readings.items())
    return Verdict("depends", f"depends on {on}: {listed}")


def unchecked(because: str) -> Verdict:
    """That a claim cannot be checked, and why.

    Args:
        because: the reason, to follow "because".

    Returns:
        A verdict without a number.

    Raises:
        ValueError: where the reason is empty.

    Source: definition.
    """
    return _reasoned("cannot be checked", because)


def withdrawn(because: str) -> Verdict:
    """That an earlier verdict was taken back and no new one is reached yet, and why.

    Args:
        because: what was wrong with the earlier one, to follow "because".

    Returns:
        A verdict without a number.

    Raises:
        ValueError: where the reason is empty.

    Source: definition.
    """
    return _reasoned("withdrawn", because)


def _reasoned(kind: Kind, because: str) -> Verdict:
    """A verdict that gives a reason and claims no calculation."""
    if not because.strip():
        raise ValueError("because must say why, and is empty")
    return Verdict(kind, f"{kind}, because {because}")


def _figures(factor: float) -> str:
    """A factor in two significant figures, in plain digits below a million."""
    if factor >= 1e6:
        exponent = math.floor(math.log10(factor))
        return f"10{str(exponent).translate(str.maketrans('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹'))}"
    digits = max(0, 1 - math.floor(math.log10(factor)))
    return f"{round(factor, 1 - math.floor(math.log10(factor))):,.{digits}f}"
