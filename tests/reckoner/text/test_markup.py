"""Small pieces of HTML and Markdown: escaping, mathematics, captions."""

from __future__ import annotations

import markdown
import pytest

from reckoner.text import markup

HOSTILE = '"><script>alert(1)</script> `code` [link](javascript:x) *em* _em_ \\ & $x$ ~sub~ ^sup^ =mark='


def test_an_attribute_holds_nothing_that_either_html_or_markdown_reads() -> None:
    page = markdown.markdown(f'<a title="{markup.attribute(HOSTILE)}">x</a>', extensions=["attr_list", "md_in_html"])
    assert page.count("<") == 4
    assert "<script" not in page
    assert "<em>" not in page
    assert "<code>" not in page


def test_text_shows_as_it_is() -> None:
    page = markdown.markdown(f"<p>{markup.text(HOSTILE)}</p>\n\n{markup.text('*a* `b` <i>')}")
    assert "<script" not in page
    assert "<em>" not in page
    assert "<code>" not in page
    assert "<i>" not in page


def test_mathematics_becomes_mathml_without_a_script() -> None:
    shown = markup.with_mathml("so $p^n$ falls")
    assert shown.startswith("so <math ")
    assert "<msup>" in shown
    assert shown.endswith("</math> falls")


def test_a_comma_stays_with_its_formula() -> None:
    assert markup.with_mathml("at $p$, so").endswith("</math>,</span> so")


def test_displayed_mathematics_is_a_block() -> None:
    assert 'display="block"' in markup.with_mathml("$$\nx = 1\n$$")


@pytest.mark.parametrize("source", ["it costs $5 or $6", "`$x$`", "```\n$x$\n```", "\\$x$", "a $ b $ c"])
def test_what_only_looks_like_mathematics_is_left_alone(source: str) -> None:
    assert markup.with_mathml(source) == source


def test_every_formula_says_in_words_what_was_typed() -> None:
    assert 'alttext="p&#94;n"' in markup.with_mathml("$p^n$")


@pytest.mark.parametrize(
    ("tex", "why"),
    [(r"\frac{1", "a brace is open"), (r"\foo x", r"\foo is not known"), (r"\frac", "NoAvailableTokensError ")],
)
def test_a_broken_formula_is_named(tex: str, why: str) -> None:
    with pytest.raises(ValueError) as error:
        markup.mathml(tex)
    assert str(error.value) == f"{tex!r} is not mathematics: {why}"


def test_a_caption_keeps_its_markdown_and_loses_its_tags() -> None:
    assert markup.inline("*a* <b> `c`") == "<em>a</em> &lt;b&gt; <code>c</code>"


def test_a_description_is_plain() -> None:
    assert markup.plain("The **rate** is $p^n$ & *low*") == "The rate is p n & low".replace("p n", "pn")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("you can't, they're the '90s", "you can’t, they’re the ’90s"),
        ('He said "no," and "why?"', "He said “no,” and “why?”"),
        ("the models' 'goal'", "the models’ ‘goal’"),
        ("it's <10%", "it’s &lt;10%"),
    ],
)
def test_what_was_said_is_set_with_the_marks_of_print(said, shown):
    assert markup.spoken(said) == shown
