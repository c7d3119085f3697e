"""Lists that would be set as part of what stands above them. (What a finding says: `tests/cases/list-*.toml`.)"""

from __future__ import annotations

import pytest

from reckoner.check.lists import findings
from reckoner.source.cells import Cell


def lines(source: str) -> list[int]:
    """The lines of findings."""
    return [finding.line for finding in findings(Cell("prose", source, 1, ()), "x.py")]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("So:\n- a", [2]),
        ("So:\n1. a", [2]),
        ("- a\n1. b", [2]),
        ("- a\n  so\n  - b", [3]),
        ("- a\n   - b\n- c", [2]),
        ("> So:\n> - a", [2]),
        ("!!! note\n    So:\n    - a", [3]),
    ],
)
def test_an_item_that_would_be_part_of_what_is_above_is_found(source, found):
    assert lines(source) == found


@pytest.mark.parametrize(
    "source",
    [
        "So:\n\n- a\n- b\n    - c\n- d",
        "- a\nand on\n- b",
        "- a\n    1. b\n- c\n    - d",
        "## So\n- a",
        "It was in\n1969. Then",
        "$$\na\n- b\n$$",
        "```\nso\n- a\n```",
        "So\n> - a",
        "!!! note\n    - a",
        "a\n-b",
    ],
)
def test_what_is_set_as_it_looks_is_let_be(source):
    assert lines(source) == []
