"""Words, mathematics and captions as HTML."""

from __future__ import annotations

import re

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
    [
        (r"\frac{1", "a brace is open"),
        (r"\foo x", r"\foo is not known"),
        (r"\frac", "NoAvailableTokensError "),
        (r"\text{R\&D}", r"\ is not known"),
        (r"\begin{gather} a \end{gather}", f"gather is none of {', '.join(markup.ENVIRONMENTS)}"),
        (r"\begin{align} a &= b \end{align}", f"align is none of {', '.join(markup.ENVIRONMENTS)}"),
        (r"a & b", r"& stands in no columns; write \&, or name an environment"),
        (r"a \\ b", r"\\ stands in no environment; name one"),
        (r"5 % of x", r"% begins a comment; write \%"),
        (r"\newcommand{\x}{y} x", r"\newcommand is not set"),
        (r"\bm{x}", r"browsers show no bold-italic letters of this kind; try \mathbf or \mathcal"),
        (r"\boxed{x}", "browsers draw no lines about a formula or through it"),
        (r"\mathbbm{1}", r"\mathbbm is not set"),
        (r"\href{x}{y}", r"\href is not set"),
    ],
)
def test_a_broken_formula_is_named(tex: str, why: str) -> None:
    with pytest.raises(ValueError) as error:
        markup.mathml(tex)
    assert str(error.value) == f"{tex!r} is not mathematics: {why}"


@pytest.mark.parametrize("name", markup.ENVIRONMENTS)
def test_an_environment_sets_its_columns(name: str) -> None:
    columns = "{cc}" if name == "array" else ""
    made = markup.mathml(rf"\begin{{{name}}}{columns} a & b \\ c & d \end{{{name}}}")
    assert (made.count("<mtr>"), made.count("<mtd"), re.search(r">\s*&\s*<", made)) == (2, 4, None)


@pytest.mark.parametrize(
    ("source", "tex"),
    [
        ("> $$\n> x = z\n> $$", "x = z"),
        ("> so $x\n> = z$ on", "x = z"),
        ("> > $$ a\n> > > b $$", "a &gt; b"),
        ("so $a\n> b$ on", "a &gt; b"),
    ],
)
def test_a_formula_in_a_quotation_has_none_of_its_marks(source: str, tex: str) -> None:
    assert f'alttext="{tex}"' in markup.blocks([source])[0]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (r"It costs \$5 or \$6", "<p>It costs $5 or $6</p>"),
        ("1. some\n\n- others", "<ol>\n<li>some</li>\n</ol>\n<ul>\n<li>others</li>\n</ul>"),
    ],
    ids=["a dollar sign", "lists of two kinds"],
)
def test_a_text_is_set_as_it_was_meant(source: str, shown: str) -> None:
    assert markup.blocks([source]) == [shown]


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
