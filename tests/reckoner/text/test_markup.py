"""Words, mathematics and captions as HTML."""

from __future__ import annotations

import pytest

from reckoner.text import markup


def test_mathematics_becomes_mathml_without_a_script() -> None:
    shown = markup.with_mathml("so $p^n$ falls")
    assert shown.startswith("so \ue000<math ")
    assert "<msup>" in shown
    assert shown.endswith("</math>\ue001 falls")


def test_a_comma_stays_with_its_formula() -> None:
    assert markup.with_mathml("at $p$, so").endswith("</math>,</span>\ue001 so")


def test_displayed_mathematics_is_a_block() -> None:
    assert 'display="block"' in markup.with_mathml("$$\nx = 1\n$$")


@pytest.mark.parametrize("source", ["it costs $5 or $6", "`$x$`", "```\n$x$\n```", "\\$x$", "a $ b $ c"])
def test_what_only_looks_like_mathematics_is_left_alone(source: str) -> None:
    assert markup.with_mathml(source) == source


def test_every_formula_says_in_words_what_was_typed() -> None:
    assert 'alttext="p^n"' in markup.with_mathml("$p^n$")


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
        ("it's <10%", "it’s <10%"),
    ],
)
def test_what_was_said_is_set_with_the_marks_of_print(said, shown):
    assert markup.spoken(said) == shown


def test_mathematics_may_hold_what_html_and_markdown_would_read():
    assert "<mo>&#x0003C;</mo>" in markup.inline("so $a<b$ | *c*")
