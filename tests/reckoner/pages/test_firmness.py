"""How firm a verdict is, in words."""

from __future__ import annotations

from typing import Any

import pytest

from reckoner.pages.firmness import against, at_ends, counted


def said(kind: str, *choices: str, ends: tuple[str, ...] = ()) -> dict[str, Any]:
    """A verdict with the kinds that it has under the choices a, b, c and so on."""
    named = [{"name": name, "kind": other, "text": other} for name, other in zip("abcdef", choices, strict=False)]
    return {"kind": kind, "text": kind, "choices": named, "ends": list(ends)}


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (said("holds"), ""),
        (said("holds", "holds", "too low"), "holds in 2 of 3"),
        (said("too high", "too high"), "too high in all 2"),
        (said("a matter of record", "a matter of record"), ""),
        (said("not a claim of fact", "holds"), ""),
    ],
)
def test_a_verdict_is_counted_over_the_choices_where_it_claims_a_calculation(verdict: Any, words: str) -> None:
    assert counted(verdict) == words


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        (["holds"], ""),
        (["too low", "holds"], "not with a"),
        (["too low", "too low"], "not with a or b"),
        (["too low"] * 4, "not with a, b, c or d"),
        (["too low"] * 5, "not with a, b, c or 2 others"),
    ],
)
def test_the_choices_under_which_it_is_another_are_named_as_far_as_a_sentence_bears(kinds: Any, words: str) -> None:
    assert against(said("holds", *kinds)) == words


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        ((), ""),
        (("holds", "holds"), "It is the same at both ends of the interval."),
        (("too high", "holds"), "Over the interval it changes: too high at its lower end."),
        (
            ("too high", "too low"),
            "Over the interval it changes: too high at its lower end and too low at its upper end.",
        ),
    ],
)
def test_the_ends_of_the_interval_are_told(ends: tuple[str, ...], words: str) -> None:
    assert at_ends(said("holds", ends=ends)) == words
