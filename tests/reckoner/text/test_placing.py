"""HTML placed after parsing: nothing in it is read as Markdown, and nothing in Markdown tears it."""

from __future__ import annotations

import html
import re

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reckoner.text.placing import SIGNS, mask_placed, placed, unplaced

EXTENSIONS = ["reckoner.text.placing", "attr_list", "md_in_html", "smarty", "tables", "toc", "admonition"]
EXTENSIONS += ["pymdownx.superfences", "pymdownx.details"]
HOSTILE = '<b title="*a* _b_ `c` $d$ | [e](f) &amp; &lt;">*a* _b_ `c` | [e](f) {g} ~~~ ``` \\ &lt; "h"\t\n\n    i</b>'


PARSER = markdown.Markdown(extensions=EXTENSIONS)


def made(source: str) -> str:
    return PARSER.reset().convert(source)


@pytest.mark.parametrize(
    "source",
    [
        "{}",
        "so {} on",
        "*so {} on*",
        "[so {} on](https://example.org)",
        "# So {} on",
        "- so {} on\n- more",
        "1. one\n\n    {}\n",
        "> so {} on",
        "| a | b |\n|---|---|\n| so {} | on |",
        "{}\n{{ .class }}",
        "!!! note\n    so {} on",
        "??? note\n    so\n\n    {}\n",
        '<div markdown="1">\n\nso {} on\n\n</div>',
        '<p markdown="span">so {} on</p>',
    ],
)
def test_what_is_placed_comes_out_as_it_went_in(source):
    assert HOSTILE in made(source.format(placed(HOSTILE)))


def test_a_block_that_stands_alone_is_in_no_paragraph():
    assert made(f"So.\n\n{placed('<figure>x</figure>')}\n\nOn.") == "<p>So.</p>\n<figure>x</figure>\n<p>On.</p>"


def test_a_row_of_a_table_keeps_its_cells_where_what_is_placed_has_bars():
    assert made(f"| a | b |\n|---|---|\n| {placed('<i>|</i>')} | c |").count("<td>") == 2


def test_words_within_an_element_are_set_as_markdown_and_may_hold_what_is_placed():
    note = placed(
        '<span class="n" id="note-1"><a href="#x">1</a> ', f"*so* | [on](https://example.org) {placed('<i>_</i>')}"
    )
    assert made(f"| a{note} | b |\n|---|---|\n| c | d |").count("<th>") == 2
    assert made(f"So.{note}") == (
        '<p>So.<span class="n" id="note-1"><a href="#x">1</a> <em>so</em> | <a href="https://example.org">on</a> '
        "<i>_</i></span></p>"
    )


def test_a_note_within_a_note_keeps_its_words():
    inner = placed('<span id="b">', "inner *b*")
    assert made("So." + placed('<span id="a">', f"outer {inner}")) == (
        '<p>So.<span id="a">outer <span id="b">inner <em>b</em></span></span></p>'
    )


def test_pages_set_one_after_the_other_share_nothing():
    first = made(f"a {placed('<i>1</i>')} {placed('<i>2</i>')}")
    second = made(f"b {placed('<i>3</i>')}")
    assert (first, second) == ("<p>a <i>1</i> <i>2</i></p>", "<p>b <i>3</i></p>")


@given(st.text(alphabet=st.sampled_from("ab *_`|[](){}#>-+!\\$&;:~=\"'\t0123456789"), max_size=40))
def test_words_of_any_signs_come_out_as_they_are(words):
    element = f"<i>{html.escape(words)}</i>"
    assert element in made(f"so {placed(element)} on")


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_mask_keeps_every_offset_and_hides_what_is_placed(before, within):
    before, within = SIGNS.sub("", before), SIGNS.sub("", within)
    masked = mask_placed(f"{before}{placed(within)}.")
    assert masked == before + "\ue003" * (len(within) + 2) + "."


def test_signs_of_private_use_in_what_is_placed_are_dropped():
    assert re.search(SIGNS, made("so " + placed("<i>a\ue000b\ue001</i>"))) is None


def test_the_extension_s_own_signs_in_a_source_are_dropped():
    assert made("so \ue0037\ue003 and \ue0047\ue004") == "<p>so 7 and 7</p>"


def test_a_reader_without_the_extension_is_given_html_in_its_place_with_every_element_closed():
    note = placed('<span class="n" id="a"><a href="#x">1</a> ', f"so {placed('<i>_</i>')} on")
    assert unplaced(f"# A {placed('<b>x</b>')}{note}.") == (
        '# A <b>x</b><span class="n" id="a"><a href="#x">1</a> so <i>_</i> on</span>.'
    )


NUMBER = '<a class="n" id="x" href="#y" aria-describedby="z">9</a>'
FORMULA = '<math alttext="a&lt;b"><mi>a</mi><mo>&lt;</mo><mi>b</mi></math>'


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("![so {}](x.png)", '<img alt="so a&lt;b" src="x.png" />'),
        ("![so {}][x]\n\n[x]: x.png", '<img alt="so a&lt;b" src="x.png" />'),
        ('[so](https://example.org "and {}")', '<a href="https://example.org" title="and a&amp;lt;b">so</a>'),
        ('*so*{{title="{}"}}', '<em title="a&amp;lt;b">so</em>'),
    ],
    ids=["picture", "reference", "title", "attribute"],
)
def test_what_is_placed_in_an_attribute_is_its_words(source, shown):
    assert made(source.format(placed(FORMULA))) == f"<p>{shown}</p>"


@pytest.mark.parametrize("source", ["[so {} on](y)", "[so *{}* on](y)", "[so\n{}\non][x]\n\n[x]: y"])
def test_no_link_stands_within_a_link(source):
    shown = made(source.format(placed(NUMBER)))
    assert shown.count("<a ") == shown.count("</a>") == 1
    assert '<span class="n" id="x" aria-describedby="z">9</span>' in shown
