"""How firm a verdict is, in words: in how many choices it is the same, where it is not, and at the interval's ends."""

from __future__ import annotations

from typing import Any

from reckoner.check.claims import choices_of
from reckoner.check.headlines import NO_CALCULATION

NAMED = 3
"""So many choices are named in a sentence; the picture at the end of the essay names all."""


def counted(said: dict[str, Any]) -> str:
    """The kind of a verdict and in how many choices it is reached: "holds in 8 of 9"; nothing where there is one."""
    same, among, _ = choices_of(said)
    if among == 1 or said["kind"] in NO_CALCULATION:
        return ""
    return f"{said['kind']} in all {among}" if same == among else f"{said['kind']} in {same} of {among}"


def against(said: dict[str, Any]) -> str:
    """Where a verdict is another: "not with A, B or C"; nothing where it is the same everywhere."""
    names = choices_of(said)[2] if counted(said) else []
    if len(names) > NAMED + 1:
        names = [*names[:NAMED], f"{len(names) - NAMED} others"]
    return f"not with {' or '.join(filter(None, (', '.join(names[:-1]), names[-1])))}" if names else ""


def at_ends(said: dict[str, Any]) -> str:
    """Whether the verdict is the same at both ends of the interval; nothing where there is none."""
    ends = said["ends"] if said["kind"] not in NO_CALCULATION else []
    named = zip(("lower", "upper"), ends, strict=False)
    others = [f"{kind} at its {end} end" for end, kind in named if kind != said["kind"]]
    if others:
        return f"Over the interval it changes: {' and '.join(others)}."
    return "It is the same at both ends of the interval." if ends else ""
