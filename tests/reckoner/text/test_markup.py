"""Words, mathematics and captions as HTML."""

from __future__ import annotations

import re

import pytest

from reckoner.pages import assets
from reckoner.text import markup


def test_mathematics_becomes_mathml_without_a_script() -> None:
    shown = markup.with_mathml("so $p^n$ falls")
    assert shown.startswith("so \ue000<math ")
    assert "<msup>" in shown
    assert shown.endswith("</math>\ue001 falls")


def test_a_comma_stays_with_its_formula() -> None:
    assert markup.with_mathml("at $p$, so").endswith("</math>,</span>\ue001 so")


def test_a_formula_that_may_be_wider_than_a_telephone_scrolls_there() -> None:
    made = [markup.with_mathml(f"so ${'x+' * nth}y$, so") for nth in (11, 12)]
    assert ['class="rk-wide"' in each for each in made] == [False, True]
    assert made[1].endswith("</math></span>,</span>\ue001 so")


def test_displayed_mathematics_is_a_block() -> None:
    assert 'display="block"' in markup.with_mathml("$$\nx = 1\n$$")


@pytest.mark.parametrize(
    "source", ["it costs $5 or $6", '<b title="$x$">y</b>', "`$x$`", "```\n$x$\n```", "\\$x$", "a $ b $ c"]
)
def test_what_only_looks_like_mathematics_is_left_alone(source: str) -> None:
    assert markup.with_mathml(source) == source


def test_every_formula_says_in_words_what_was_typed() -> None:
    assert 'alttext="p^n"' in markup.with_mathml("$p^n$")


@pytest.mark.parametrize(
    ("tex", "why"),
    [
        (r"\frac{1", 'expected closing token "}", but reached end of input'),
        (r"\foo x", r'unknown command "\foo"'),
        (r"é \large x", r"\large is not valid in math mode"),
        (r"\begin{eqnarray} a &=& b \end{eqnarray}", 'unknown environment "eqnarray"'),
        (r"\begin{align} a &= b \end{align}", "align numbers its lines, and pages number none; write align*"),
        (r"a & b", 'found "&", which may only appear in a table-like environment'),
        (r"a \\ b", r"\\ stands in no environment; name one, as aligned"),
        (r"\substack{a} \\ b", r"\\ stands in no environment; name one, as aligned"),
        (
            r"\begin{cases} a \\ b \end{cases} \\ \begin{cases} c \end{cases}",
            r"\\ stands in no environment; name one, as aligned",
        ),
        (r"5 % of x", r"% begins a comment; write \%"),
        (r"\newcommand{\x}{y}", "nothing in it is shown"),
        (r"\boldsymbol{x_{0}}", r"0 would not be bold; keep it out of \boldsymbol, or write \mathbf for figures"),
        (r"\bm x + \bm{y + z}", r"+ would not be bold; keep it out of \bm"),
        (r"\mathbb{R}\mathbb{\alpha}", r"α would not be double-struck; keep it out of \mathbb"),
        (r"\widetilde{x} + \widetilde{x y}", "a tilde is not as wide as x y; write it over one sign"),
        (r"\begin{gathered}[t] x \end{gathered}", "[t] would stand as it is typed; leave it out"),
        (r"\mathop{\mathrm{argmin}}_x y", r"\mathop sets its limits beside it; write \operatorname*{name}"),
        (r"\text{so --- or so}", "--- would stand as it is typed; write –, —, “ or ”"),
        (r"\text{``so''}", "`` would stand as it is typed; write –, —, “ or ”"),
        (r"\begin{cases} a \\[2pt] b \end{cases}", "[2pt] would stand as it is typed; leave it out"),
        (r"\begin{aligned} a \\* b \end{aligned}", "* would stand as it is typed; leave it out"),
        (r"\cfrac[l]{a}{b}", r"\cfrac has no [l]; leave it out"),
        (r"\operatorname*[a]{b}", r"\operatorname has no [a]; leave it out"),
        (
            r"\begin{array}{@{}l} a \end{array}",
            "columns are l, c and r, and | between, not {@{}l}",
        ),
        (r"\phantom{x}\quad\text{}{}", "nothing in it is shown"),
        (r"\left( x \middle| y \right) \middle| z", r"\middle stands between no \left and \right"),
        (r"\begin{array}{cc} x & y & z \end{array}", "a row has 3 cells, and there are 2 columns"),
        (r"\boxed{x}", "browsers draw no lines about a formula or through it"),
        (r"\color{red} x", "it would bring color:#FF0000;, and pages bring neither styles nor links of their own"),
        (r"\eqref{x}", "it would bring #x, and pages bring neither styles nor links of their own"),
        (r"\href{x}{y}", r'unknown command "\href"'),
        (f"{'{' * 1000}{'}' * 1000}x", "it has more than 2,000 signs"),
    ],
)
def test_a_broken_formula_is_named(tex: str, why: str) -> None:
    with pytest.raises(ValueError) as error:
        markup.mathml(tex)
    assert str(error.value) == f"{tex[:200]!r} is not mathematics: {why}"


@pytest.mark.parametrize("name", "align* aligned array cases matrix pmatrix bmatrix vmatrix split gathered".split())
def test_an_environment_sets_its_rows(name: str) -> None:
    columns, between = "{cc}" if name == "array" else "", "" if name == "gathered" else "&"
    made = markup.mathml(rf"\begin{{{name}}}{columns} a {between} b \\ c {between} d \end{{{name}}}")
    assert (made.count("<mtr>"), " style=" in made) == (2, False)


def test_columns_stand_as_the_stylesheet_reads() -> None:
    made = markup.mathml(r"\begin{aligned} a &= b \end{aligned}")
    told = set(re.findall(r'data-set="([^"]*)"', made))
    assert told == {
        "text-align: right;justify-items: end;padding-right: 0;",
        "text-align: left;justify-items: start;padding-left: 0;",
    }


@pytest.mark.parametrize(
    "tex",
    [
        r"\cfrac{1}{1+\cfrac{1}{x}}",
        r"x \mathrel{\#} y",
        r"a\!b\negmedspace c\negthickspace d",
        r"\mathinner{\text{x}}y",
        r"\begin{array}{l|c} a & b \\ \hline c & d \end{array}",
        r"\left(\frac{a}{b}\right)x",
    ],
)
def test_the_stylesheet_reads_all_that_is_told_it(tex: str) -> None:
    rules = re.findall(r'\[data-set\*="([^"]*)"\]', (assets.FOLDER / "reckoned.css").read_text(encoding="utf-8"))
    for told in re.findall(r'data-set="([^"]*)"', markup.mathml(tex)):
        for declaration in re.findall(r"(?:padding|margin|border|text-align)[^;]*", told):
            assert declaration.endswith(":0") or any(rule in declaration for rule in rules), declaration


@pytest.mark.parametrize(
    ("tex", "shown"),
    [
        (r"\widetilde{O}(n)", "<mi>O</mi>"),
        (r"\sum_{\substack{i<n\\j<m}} x", "<mtr>"),
        (r"a, \dotsc, b \smallsetminus c", "∖"),
        (r"\operatorname{KL} x", "\u2061"),
        (r"\vec{x}", "→"),
        (r"\begin{aligned} a &= \begin{cases} b \\ c \end{cases} \\ d &= e \end{aligned}", "<mtr>"),
        (r"\text{R\&D}", "R&amp;D"),
        (r"\mathbb{E}[x] \log [x] \sqrt[3]{x} \xrightarrow[a]{b}", "<mroot>"),
        (r"\begin{aligned} a \\ [0, 1] &= b \end{aligned}", "<mtr>"),
        (r"\bm{\theta}\mathcal{A}", "𝜽"),
    ],
)
def test_what_papers_write_is_set(tex: str, shown: str) -> None:
    assert shown in markup.mathml(tex)


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
    assert markup.plain("The **rate** is $p^n < 1$ & *low*") == "The rate is p^n < 1 & low"


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
    assert "<mo>&lt;</mo>" in markup.inline("so $a<b$ | *c*")
