"""Lines of YAML and TOML that are right fall into no trap; `tests/cases/` has one that does for each trap."""

from __future__ import annotations

import tomllib

import pytest
import yaml

from reckoner.source.traps import TOML, UNSEEN, YAML, of_yaml, trap


@pytest.mark.parametrize(
    "line",
    [
        "title: C# and F#",
        "title: “Attention” is a word",
        "title: 'It''s so'",
        'title: "It\'s so"',
        "title: See https://example.org",
        "authors: [A. Author]  # one of us",
        "authors: ['O''Brien']",
        "date: 2026-01-02",
        "order: 2",
        "summary: >-\n  Words,\n  note: more words.",
        "# a comment\ntitle: Sums",
    ],
)
def test_a_line_of_yaml_that_is_right_falls_into_no_trap(line):
    assert yaml.safe_load(line)
    assert list(of_yaml(line, UNSEEN)) == []


@pytest.mark.parametrize("field", ["title: 'x' y", "title: x: y", "title: @x", "title x", "title = x"])
def test_each_line_is_found_in_its_row(field):
    rows = [row for row, _, _ in of_yaml(f"part: Scaling\n\n{field}\ndate: 2026-01-02", YAML)]
    assert rows == [2]


WRONG = """x = 1/3|x = 2024-02-30|x = 012|x = 1,000|x = 3,5|x = .5|x = 5.|x = 5 %|x = True|x =|x = none|x = yes|x = it
x: 1|x 1|[[x]|x = 'it's'|x = "a "b" c"|x = "a\\s"|x = “a”"""


@pytest.mark.parametrize("line", WRONG.replace("\n", "|").split("|"))
def test_a_line_that_is_not_toml_has_a_mend_of_its_own(line):
    with pytest.raises(tomllib.TOMLDecodeError) as wrong:
        tomllib.loads(line)
    what, mend = trap(f"{str(wrong.value).partition(' (at ')[0]}\n{line}", TOML) or ("", "")
    assert what
    assert mend not in ("", "correct the line")
