"""Numerals in the words of drawings: what was typed is found whatever way it took, what was computed stands."""

from __future__ import annotations

import pytest

from reckoner.check.drawn_words import findings
from reckoner.run.execution import Run
from reckoner.source.cells import Cell


def found(code: str, *words: str) -> list[str]:
    """What is found in code that drew these words."""
    cell = Cell("code", code, 1, ())
    texts = "".join(f"<text>{each}</text>" for each in words)
    picture = f'<svg xmlns="http://www.w3.org/2000/svg">{texts}</svg>'
    run = Run({cell: [{"data": {"image/svg+xml": picture}}]})
    return [f"{each.line}: {each.message}" for each in findings([cell], run, "essays/a.py")]


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("axes.set_title('57 steps')", "57 steps"),
        ("names = {'a': '57 steps'}", "57 steps"),
        ("axes.annotate(f'57 steps of {n}', (0, 0))", "57 steps of 99"),
        ("axes.set_title('$57$ steps')", "57 steps"),
        ("axes.set_title('57\\nsteps')", "57 steps"),
    ],
)
def test_a_numeral_that_was_typed_is_found(code, shown):
    assert found(code, "so", shown) == ['1: the numeral "57" is typed into words of a drawing']


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("axes.set_title(f'{n} steps')", "57 steps"),
        ("axes.set_title('two-dimensional')", "two-dimensional"),
        ("label = 'GPT-2'", "GPT-2"),
        ("axes.set(xlabel='compute (orders of magnitude)')", "compute (orders of magnitude)"),
        ("record['57']", "57"),
        ("caption = '57 steps'", "other words"),
    ],
)
def test_what_was_computed_names_something_or_is_not_drawn_stands(code, shown):
    assert found(code, shown) == []
