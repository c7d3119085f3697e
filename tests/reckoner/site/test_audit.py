"""The second line of defence: numerals on finished pages stand where they may, or are findings."""

from __future__ import annotations

from pathlib import Path

import pytest

from reckoner.check.unbound_numerals import unbound
from reckoner.site.audit import Known, audit, let_through
from reckoner.source.cells import Cell

PAGE = """<!doctype html><html><head><title>{title}</title><meta name="description" content="{description}"></head>
<body><main><h1>Sums</h1>{body}</main></body></html>"""


def found(tmp_path: Path, body: str = "", title: str = "Sums", description: str = "", known: tuple[str, ...] = ()):
    page = tmp_path / "site" / "sums" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text(PAGE.format(body=body, title=title, description=description), encoding="utf-8")
    return [finding.message.split('"')[1] for finding in audit(tmp_path / "site", Known(frozenset(known)))]


@pytest.mark.parametrize(
    ("body", "numeral"),
    [
        ("<p>It fails 40 items.</p>", "40"),
        ("<p>It fails 4<b>0</b> items.</p>", "40"),
        ("<p>It fails <a href='#x'>40</a> items.</p>", "40"),
        ("<h2>Forty sums</h2>", "Forty"),
        ("<ul><li>ten steps</li></ul>", "ten"),
        ("<table><tr><td>40%</td></tr></table>", "40%"),
        ("<img alt='40 items'>", "40"),
        ("<div aria-label='40 items'></div>", "40"),
        ("<a title='40 items'>x</a>", "40"),
        ("<p><math alttext='40 x'><mn>40</mn><mi>x</mi></math></p>", "40"),
        ("<details><summary>40 items</summary></details>", "40"),
        ("<p>It fails &#52;0 items.</p>", "40"),
    ],
)
def test_a_numeral_in_the_open_is_a_finding(tmp_path: Path, body: str, numeral: str) -> None:
    assert found(tmp_path, body) == [numeral]


@pytest.mark.parametrize(
    "body",
    [
        "<p>It fails <a class='rk-number rk-computed' href='#n'>40</a> items.</p>",
        "<p>By <span class='rk-bound'>40</span>.</p>",
        "<p><code>x = 40</code></p><pre>40</pre>",
        "<figure class='rk-figure'><figcaption>It fails 40 items.</figcaption></figure>",
        "<figure class='rk-quote'><blockquote>40 items</blockquote></figure>",
        "<ul class='rk-references'><li>1,000 Ships</li></ul>",
        "<p>GPT-3, Figure 2 and May 2023.</p>",
        "<p><time datetime='2026-01-02'>2 January 2026</time></p>",
        "<p>See <a class='rk-cite' href='#w'>Byron 2024</a> on it.</p>",
    ],
)
def test_a_numeral_in_its_place_is_none(tmp_path: Path, body: str) -> None:
    assert found(tmp_path, body) == []


def test_a_table_of_contents_may_say_what_a_heading_binds(tmp_path: Path) -> None:
    contents = "<nav><a href='#x'>40 sums</a></nav>"
    assert found(tmp_path, f"{contents}<h2 id='x'><span class='rk-bound'>40</span> sums</h2>") == []


def test_a_heading_that_binds_nothing_is_a_finding_there_and_in_the_contents(tmp_path: Path) -> None:
    assert set(found(tmp_path, "<nav><a href='#x'>40 sums</a></nav><h2 id='x'>40 sums</h2>")) == {"40"}


def test_titles_and_descriptions_are_read(tmp_path: Path) -> None:
    assert found(tmp_path, title="40 sums", description="It fails 50 items.") == ["40", "50"]


def test_a_description_that_the_source_bound_may_stand(tmp_path: Path) -> None:
    assert found(tmp_path, description="It fails 50 items.", known=("It fails 50 items.",)) == []


def test_a_finding_names_page_words_and_mend(tmp_path: Path) -> None:
    page = tmp_path / "site" / "index.html"
    page.parent.mkdir()
    page.write_text(PAGE.format(title="Sums", description="", body="<p>It fails 40 items.</p>"), encoding="utf-8")
    assert [str(finding) for finding in audit(tmp_path / "site")] == [
        'the page : on the page , the numeral "40" in "It fails 40 items." stands in no bound element, code output or '
        "quotation; no source of the page has it, so it comes from the theme or from what the build adds; "
        "mend: bind it, or say why it may stand"
    ]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (
            "x\n`40 items`",
            ("essays/x.py", 8, "the check of the source sees no numeral there, as in code, markup or an address"),
        ),
        ("x\nGPT-40", ("essays/x.py", 8, "it is exempt there by the rule 'name'")),
        ("x", ("", 0, "no source of the page has it, so it comes from the theme or from what the build adds")),
    ],
)
def test_a_finding_stands_at_the_source_and_says_which_rule_let_the_numeral_through(
    source: str, said: tuple[str, int, str]
) -> None:
    cell = Cell("prose", source, 7, (0, 2))
    assert let_through("40", [("essays/x.py", cell, unbound(cell, []))]) == said


def test_a_title_is_accounted_for_where_it_is_given(tmp_path: Path) -> None:
    page = tmp_path / "site" / "index.html"
    page.parent.mkdir()
    page.write_text(PAGE.format(title="Ten sums", description="", body="<p>See Ten sums.</p>"), encoding="utf-8")
    assert audit(tmp_path / "site", Known(titles=("Ten sums",))) == []
