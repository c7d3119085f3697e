"""What is a book's own is read from mkdocs.yml, and every mistake there is named with its line and mend."""

from __future__ import annotations

from pathlib import Path

import pytest

from reckoner.core import site_info
from reckoner.core.findings import Failure
from reckoner.core.site_info import Book

HEAD = "site_name: Sums\nplugins:\n  - search\n  - reckoner:\n      book:\n"


def read(folder: Path, options: str, head: str = HEAD) -> Book:
    (folder / "mkdocs.yml").write_text(head + options, encoding="utf-8")
    return site_info.of(folder)


def test_what_is_not_said_of_a_book_is_general(tmp_path: Path) -> None:
    book = read(tmp_path, "", "site_name: Sums\nplugins: [search, reckoner]\n")
    assert (book.name, book.parts, book.short, book.licence.name) == ("Sums", ("Essays",), "", "")
    assert [kind.name for kind in book.verdicts] == ["holds", "contradicted", "not a claim of fact"]


def test_what_is_said_of_a_book_is_read(tmp_path: Path) -> None:
    verdict = "{name: so so, number: error, colour: blue}"
    book = read(tmp_path, f"        parts: [A, B]\n        short: B\n        verdicts: [{verdict}]\n")
    assert (book.parts, book.long_parts, book.short) == (("A", "B"), ("A",), "B")
    found = book.verdict("so so")
    assert found is not None
    assert (found.number, found.colour, found.css) == ("error", "blue", "rk-so-so")
    assert book.verdict("holds") is None


def test_plugins_may_be_named_by_key(tmp_path: Path) -> None:
    assert read(tmp_path, "", "plugins:\n  reckoner:\n    book: {parts: [A]}\n").parts == ("A",)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (
            "        partz: [A]\n",
            "mkdocs.yml:6: the book has no option 'partz', did you mean 'parts'?; mend: rename or remove it",
        ),
        (
            "        name: A\n",
            "mkdocs.yml:6: the book has no option 'name'; mend: rename or remove it",
        ),
        (
            "        parts: Theory\n",
            "mkdocs.yml:6: the book's 'parts' is 'Theory': input should be a valid tuple; mend: correct parts",
        ),
        (
            "        parts: [A]\n        short: B\n",
            "mkdocs.yml:5: the book's 'short' is 'B', which is none of its parts; mend: correct it",
        ),
        (
            "        verdicts:\n          - {name: holds}\n          - {sign: x}\n",
            "mkdocs.yml:8: the book's 'verdicts.1.name' is missing; mend: add a line 'name:'",
        ),
        (
            "        licence: {nam: X}\n",
            "mkdocs.yml:6: the book has no option 'licence.nam'; mend: rename or remove it",
        ),
        (
            "        numerals: {products: 'A(b) C'}\n",
            "mkdocs.yml:6: the book's 'numerals.products': 'A(b)' holds a group, which the rule counts by; "
            "mend: correct it",
        ),
        (
            "        numerals:\n          names: '['\n",
            "mkdocs.yml:7: the book's 'numerals.names': '[' is no pattern: unterminated character set at position 0; "
            "mend: correct it",
        ),
        ("        - A\n", "mkdocs.yml:5: 'book' is not made of options; mend: write each as NAME: VALUE"),
        (
            "        parts: [A\n",
            "mkdocs.yml:7: it is not YAML: expected ',' or ']', but got '<stream end>'; mend: correct this line",
        ),
    ],
)
def test_a_mistake_is_named_with_its_line_and_mend(tmp_path: Path, options: str, says: str) -> None:
    with pytest.raises(Failure) as failure:
        read(tmp_path, options)
    assert str(failure.value) == says


def test_several_mistakes_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(Failure) as failure:
        read(tmp_path, "        parts: []\n        short: [B]\n")
    assert [finding.line for finding in failure.value.findings] == [6, 7]


@pytest.mark.parametrize(
    ("reckoner", "says"),
    [
        (
            "bok: {parts: [A]}",
            "mkdocs.yml:4: the plugin has no option 'bok', did you mean 'book'?; mend: rename it",
        ),
        (
            "hello",
            "mkdocs.yml:3: the plugin 'reckoner' is not given options; mend: write each on a line of its own as "
            "NAME: VALUE",
        ),
    ],
)
def test_a_mistake_above_the_book_is_named_too(tmp_path: Path, reckoner: str, says: str) -> None:
    with pytest.raises(Failure) as wrong:
        read(tmp_path, "", f"site_name: Sums\nplugins:\n  - reckoner:\n      {reckoner}\n")
    assert str(wrong.value) == says


@pytest.mark.parametrize("words", ["(?i)gpt", "gpt#x", "(gpt)", "["])
def test_a_pattern_that_the_rule_cannot_hold_is_refused(tmp_path: Path, words: str) -> None:
    with pytest.raises(Failure) as wrong:
        read(tmp_path, f"        numerals: {{prefixes: '{words}'}}\n")
    assert str(wrong.value).startswith("mkdocs.yml:6: ")


def test_a_value_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="it is not YAML: month must be in"):
        read(tmp_path, "        parts: [A]\nbad: 2024-13-45\n")


def test_extensions_of_markdown_are_the_tool_s(tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"^mkdocs\.yml:2: 'markdown_extensions' are the tool's own"):
        read(tmp_path, "markdown_extensions: [footnotes]\n", head="site_name: A\n")


def test_a_name_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="the part 'A' stands twice"):
        read(tmp_path, "        parts: [A, A]\n")
