"""What nobody can see or set: characters of texts and of names."""

from __future__ import annotations

import os
import sys

import pytest

from reckoner.core.findings import misuse
from reckoner.text.invisible_characters import hidden, of_code, of_yaml, signs, spelled


@pytest.mark.parametrize("text", ["so\n\ton", "\ufeffso", "מילה ועוד", "👩\u200d🔬", "so\u00adon", "é ﬁ 一"])
def test_what_is_seen_or_joins_letters_is_let_be(text: str) -> None:
    assert list(signs(text)) == []


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_character_is_named_at_its_line(ends: str) -> None:
    (finding,) = hidden(f"so{ends}it{ends}goes\x1b[31m", "a.md")
    assert str(finding) == "a.md:3: a character U+001B, which cannot be set; mend: remove it"


def test_a_carriage_return_that_ends_no_line_is_one() -> None:
    assert [what for _, what in signs("50%\r100%")] == ["a character U+000D, which cannot be set"]


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes")
@pytest.mark.parametrize(("name", "shown"), [(b"a\x1b[31m.md", r"a\x1b[31m.md"), (b"a\xff.md", r"a\udcff.md")])
def test_a_name_that_cannot_be_shown_is_told_so(project, name: bytes, shown: str) -> None:
    project.write({f"docs/{os.fsdecode(name)}": "# A\n"})
    assert project.check().err == (
        f"docs/{shown}: the file's name has a character that cannot be shown; mend: rename it\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="has no pipes among its files")
def test_a_pipe_is_named_before_anything_waits_for_it(project) -> None:
    os.mkfifo(project.root / "essays" / "more.py")
    assert project.check().err == "essays/more.py: neither a file nor a folder; mend: remove it\n"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("&#x202E;&#8238", "\u202e\u202e"),
        ("&#07;&rlm;", "\x07\u200f"),
        ("a & b", "a & b"),
        ("&#999999999;", None),
    ],
)
def test_a_reference_is_the_character_that_it_stands_for(text: str, shown: str | None) -> None:
    assert spelled(text) == (shown or chr(sys.maxunicode))


def test_what_parsing_makes_is_named_at_its_line() -> None:
    folded = "a: b\nc: |\n  d\n  e\n'f': [g, \"h\\ei\"]\n"
    assert [finding.line for finding in of_yaml(folded, "a.yml", 5)] == [9]
    code = 'class A:\n    def f(self):\n        """So\n        \\frac{}."""\n        return "\\a"\n'
    assert [finding.line for finding in of_code(code, "a.py")] == [4]


def test_a_finding_shows_nothing_that_a_terminal_would_act_upon() -> None:
    assert str(misuse("a\x1b.py", 1, "says \ud800\u202e\x00", "go\non")) == (
        r"a\x1b.py:1: says \ud800\u202e\x00; mend: go on"
    )
