"""Templates: words are escaped, HTML is placed, Markdown is Markdown."""

from __future__ import annotations

from html import unescape

import markdown
import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from reckoner.pages import templating
from reckoner.pages.templating import FOLDER, Prose, html, page, tooltip, verdict_words, words

HOSTILE = '"><script>alert(1)</script> `code` [link](javascript:x) *em* _em_ \\ & $x$ ~sub~ ^sup^ =mark='


def test_words_in_a_fragment_are_escaped():
    made = html("restated", words=HOSTILE)
    assert "<script" not in made
    assert made.count("<") == 2


def test_a_title_that_ends_in_braces_keeps_them():
    made = markdown.markdown("# " + words("The set {a, b}"), extensions=["attr_list"])
    assert unescape(made) == "<h1>The set {a, b}</h1>"


def test_words_in_a_page_are_neither_html_nor_markdown():
    made = markdown.markdown(page("essay/references", end={"works": [], "terms": []}) + words(HOSTILE))
    assert "<script" not in made
    assert "<em>" not in made
    assert "<code>" not in made
    assert "<a " not in made


def test_html_in_a_page_is_placed_and_prose_is_markdown(monkeypatch):
    template = templating._markdown().from_string("{{ a }} {{ b }} {{ c }}")
    assert template.render(a=Markup("<i>"), b=Prose("*x*"), c="*y*") == "\ue000<i>\ue001 *x* &#42;y&#42;"


def test_a_template_that_is_not_given_what_it_names_says_so():
    with pytest.raises(UndefinedError, match="'words' is undefined"):
        html("restated")


def test_a_tooltip_holds_no_tag_though_the_theme_reads_it_as_html():
    assert tooltip("a < b\n  c") == "a &lt; b c"
    assert 'title="a &amp;lt; b"' in html("essay/origin_kept", origin="a < b", literal="x")


@pytest.mark.parametrize(
    ("kind", "text", "label", "rest"),
    [
        ("holds", "holds", "holds", ""),
        ("too high", "too high by a factor of 1,230", "too high by a factor of 1,230", ""),
        ("too low", "too low by a factor of 10⁹", "too low by a factor of 10⁹", ""),
        ("contradicted", "contradicted by it", "contradicted", " by it."),
        (
            "undecided",
            "undecided, because it is lost; x would decide it",
            "undecided",
            " because it is lost; x would decide it.",
        ),
        ("a matter of record", "a matter of record: the record agrees", "a matter of record", ": the record agrees."),
        (
            "not a claim of fact",
            "not a claim of fact, because it is a wish",
            "not a claim of fact",
            " because it is a wish.",
        ),
    ],
)
def test_a_label_says_its_kind_in_words(kind, text, label, rest):
    assert verdict_words(kind, text) == (label, rest)


def test_every_template_can_be_compiled():
    for path in sorted(FOLDER.rglob("*.html")) + sorted(FOLDER.rglob("*.md")):
        environment = templating._html() if path.suffix == ".html" else templating._markdown()
        environment.get_template(path.relative_to(FOLDER).as_posix())
