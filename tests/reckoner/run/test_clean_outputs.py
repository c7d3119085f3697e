"""What an essay's run gives, cleaned: nothing that acts is left, and what is harmless is left as it was."""

from __future__ import annotations

from html import unescape
from typing import Any

import pytest

from reckoner.author.mime import EXPLORE_MIME, FIGURE_MIME, TABLE_MIME, VERDICT_MIME
from reckoner.core import urls
from reckoner.run import clean_outputs
from reckoner.site import csp
from reckoner.text import markup, notations
from reckoner.text.invisible_characters import signs

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">{}</svg>'


def shown(data):
    return {"output_type": "display_data", "data": data, "metadata": {}}


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("<b>x</b>", "<b>x</b>"),
        ("x<!-- y -->", "x"),
        ('<b id="x" class="y" data-z="1">x</b>', "<b>x</b>"),
        ('<p style="text-align: right;" lang="en">x</p>', '<p lang="en">x</p>'),
        ("<table><tbody><tr><td>x</td></tr></tbody></table>", "<table><tbody><tr><td>x</td></tr></tbody></table>"),
    ],
)
def test_html_keeps_what_does_not_act(given, left):
    assert clean_outputs.html(given) == left


@pytest.mark.parametrize(
    ("data", "made"),
    [
        ({"text/markdown": "*x*\n\n- z"}, "<p><em>x</em></p>\n<ul>\n<li>z</li>\n</ul>"),
        ({"text/html": "<b>x</b>", "text/latex": "$y$", "text/plain": "<A at 0x7f00>"}, "<b>x</b>"),
        ({"text/plain": "1 < 2 > 1"}, None),
        ({}, None),
    ],
)
def test_of_what_is_displayed_one_kind_is_shown_as_html(data, made):
    assert clean_outputs.rich(data) == made
    assert clean_outputs.outputs([shown(data)]) == [shown({"text/html": made} if made else data)]


@pytest.mark.parametrize(
    "tex",
    [
        r"\displaystyle \frac{1}{2}",
        r"\begin{pmatrix}a&b\\c&d\end{pmatrix}",
        r"\sqrt[3]{x}",
        r"\begin{aligned} a &= b \end{aligned}",
        r"\textrm{x}",
    ],
)
def test_a_formula_is_set_as_it_is_in_prose(tex):
    made, prose = clean_outputs.rich({"text/latex": f"${tex}$"}), markup.mathml(tex)
    assert clean_outputs.rich({"text/markdown": f"so ${tex}$"}) == f"<p>so {made}</p>"
    assert unescape(made or "") == unescape(prose).replace('xmlns="http://www.w3.org/1998/Math/MathML" ', "")


def test_a_displayed_formula_stands_as_one_in_prose():
    assert 'class="rk-display"' in (clean_outputs.rich({"text/latex": "$$x$$"}) or "")


ELEMENT = "the element <{}>, which no page shows"
ATTRIBUTE = "the attribute {!r} of <{}>, which no page keeps"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ({"text/html": "x<script>alert()</script>"}, ELEMENT.format("script")),
        ({"text/html": "<IFRAME src=x></IFRAME>y"}, ELEMENT.format("iframe")),
        ({"text/markdown": "![x](y.png)"}, ELEMENT.format("img")),
        ({"text/markdown": "# x"}, ELEMENT.format("h1")),
        ({"text/html": "x<style>p {}</style>"}, ELEMENT.format("style")),
        ({"text/html": '<b onclick="alert()">x</b>'}, ATTRIBUTE.format("onclick", "b")),
        ({"text/html": '<p style="position:fixed">x</p>'}, ATTRIBUTE.format("style", "p")),
        ({"text/html": "if a <b and c> d"}, ATTRIBUTE.format("and", "b")),
        ({"text/html": "a <![CDATA[b]]> c"}, "'<![CDATA[b]]', which begins no element"),
        ({"text/html": "a <b c"}, "'<b c', which begins no element"),
        ({"text/html": "<div></div>"}, "nothing that could be read"),
        ({"text/html": '<a href="javascript:x">x</a>'}, "the address 'javascript:x', which acts"),
        ({"text/markdown": "[z](javascript:y)"}, "the address 'javascript:y', which acts"),
        ({"text/html": '<a href="x.txt">x</a>'}, "a link to 'x.txt', which leads nowhere from a page"),
        ({"text/html": 3, "text/plain": "x"}, "text/html, which no page shows"),
        ({"text/plain": "x", "image/png": "iVBO"}, "image/png, which no page shows"),
        ({"application/json": {"a": 1}, "text/plain": "<JSON object>"}, "application/json, which no page shows"),
        ({"text/plain": "[<A of\nit>]"}, "[<A of\nit>], which is no value"),
    ],
)
def test_what_no_page_shows_is_refused(data, what):
    assert list(clean_outputs.refused([shown(data)])) == [(1, f"displays {what}", clean_outputs.DISPLAYED)]


@pytest.mark.parametrize(
    ("data", "what", "mend"),
    [
        (
            {"text/latex": r"\begin{equation*} x \end{equation*}"},
            "a formula that cannot be set: it is not one formula between dollar signs",
            clean_outputs.FORMULA,
        ),
        (
            {"text/markdown": r"$\unicode{x}$"},
            "a formula that cannot be set: '\\\\unicode{x}' is not mathematics: unknown command \"\\unicode\"",
            "correct its TeX",
        ),
        ({"text/markdown": "x[^a]\n\n[^a]: Note."}, "'[^a]', which would stand as it is typed", notations.OF_WORDS),
        ({"text/markdown": "x\n| a |\n|---|"}, "'|---|', which would stand as it is typed", notations.OF_WORDS),
    ],
)
def test_what_would_stand_as_it_is_typed_is_refused(data, what, mend):
    assert list(clean_outputs.refused([shown(data)])) == [(1, f"displays {what}", mend)]


@pytest.mark.parametrize("odd", ["\x1b", "\r", "\x00", "\x85", "\u2028", "\ud800", "\uffff", "\ue000", "\u202e"])
def test_what_cannot_be_set_is_refused_wherever_it_stands(odd):
    said = [what for _, what in signs(odd)]
    for output in (
        {"output_type": "stream", "name": "stdout", "text": f"so{odd}on\r\n"},
        shown({"text/html": f"so{odd}on"}),
        shown({TABLE_MIME: {"columns": ["x"], "rows": [[f"so{odd}on"]], "caption": "x"}}),
    ):
        assert [what for _, what, _ in clean_outputs.refused([output])] == [f"shows {what}" for what in said]


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("<script>alert()</script><path d='M0'/>", '<path d="M0"/>'),
        ("<g onload='alert()'><path d='M0'/></g>", '<g><path d="M0"/></g>'),
        ("<a href='javascript:alert()'><text>x</text></a>y", "y"),
        ("<use href='https://example.org/#x'/>", "<use/>"),
        ("<image href='data:image/svg+xml;base64,PHN2Zz4='/>", "<image/>"),
        ("<rect fill='url(https://example.org/#x)'/>", "<rect/>"),
        ("<foreignObject><p>x</p></foreignObject>", ""),
        ("<set attributeName='href' to='javascript:alert()'/>", ""),
        ("<style>*{fill:red}</style>", ""),
        ("<!-- x -->y", "y"),
    ],
)
def test_svg_keeps_what_draws(given, left):
    assert clean_outputs.picture(SVG.format(given)) == SVG.format(left).replace(
        "></svg>", "/>" if not left else "></svg>"
    )


@pytest.mark.parametrize(
    "inside",
    [
        '<rect fill="url(#a)" clip-path="url(#b)"/><use href="#c"/>',
        '<image href="data:image/png;base64,iVBORw0KGgo="/>',
        '<text x="1" xml:space="preserve">a &lt; b</text>',
    ],
)
def test_a_drawing_with_nothing_else_is_the_very_same(inside):
    assert clean_outputs.picture(SVG.format(inside)) == SVG.format(inside)


@pytest.mark.parametrize("given", [None, 3, "", "<p>x</p>", "<svg/>", '<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG])
def test_what_is_no_svg_is_none(given):
    assert clean_outputs.picture(given) is None


def test_kinds_that_no_page_shows_are_dropped():
    bundle = {FIGURE_MIME: {"name": "a"}, "text/html": "<script>x</script>", "text/plain": "x", "image/svg+xml": SVG}
    given = [shown(bundle), {"output_type": "update", "data": {}}, 3]
    left = {FIGURE_MIME: {"name": "a"}, "text/plain": "x", "image/svg+xml": clean_outputs.picture(SVG) or ""}
    assert clean_outputs.outputs(given) == [shown(left)]  # type: ignore[arg-type]


TABULATED: dict[str, Any] = {
    **{"name": "x", "caption": "x", "alt": "x", "sliders": [], "readings": [], "call": "x"},
    **{"functions": ["snippets.x.y"], "data": "{}", "csv": "x"},
}


def test_an_explorables_table_is_one():
    assert list(clean_outputs.refused([shown({EXPLORE_MIME: TABULATED})])) == []


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ({FIGURE_MIME: {"name": "../x", "caption": "x", "alt": "x", "csv": "x"}}, "figure"),
        ({FIGURE_MIME: {"name": "x", "caption": 3, "alt": "x", "csv": "x"}}, "figure"),
        ({FIGURE_MIME: "x"}, "figure"),
        ({TABLE_MIME: {"columns": "x", "rows": [], "caption": "x"}}, "table"),
        ({VERDICT_MIME: {"claim": "x", "kind": '"><x>', "text": "x", "number": None, "finding": ""}}, "verdict"),
        ({EXPLORE_MIME: TABULATED | {"data": "0};alert()"}}, "explorable"),
        ({EXPLORE_MIME: TABULATED | {"data": "[1]"}}, "explorable"),
        ({EXPLORE_MIME: TABULATED | {"functions": ["os.system"]}}, "explorable"),
    ],
)
def test_what_stands_under_our_names_has_our_form(data, what):
    assert [message for _, message, _ in clean_outputs.refused([shown(data)])] == [
        f"publishes a {what} that reckoner.author did not make"
    ]


def test_a_figure_has_a_drawing():
    data = {FIGURE_MIME: {"name": "x", "caption": "x", "alt": "x", "csv": "x"}, "image/svg+xml": "<p>x</p>"}
    assert [message for _, message, _ in clean_outputs.refused([shown(data)])] == [
        "publishes a figure without a drawing"
    ]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:x",
        " JavaScript:x",
        "java\tscript:x",
        "java&#115;cript:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///x",
    ],
)
def test_an_address_that_acts_is_known_as_such(address):
    assert urls.acts(address)


@pytest.mark.parametrize("address", ["", "#x", "../x/", "x?y=a:b", "https://example.org/", "mailto:a@example.org"])
def test_other_addresses_are_let_be(address):
    assert not urls.acts(address)


# The policy of a page

THEME = '<script>go()</script>{0}<script>a=new URL("{1}")</script>'


def page_with(tmp_path, content):
    (tmp_path / "base.html").write_text(THEME.format("", "{{ base_url }}"), encoding="utf-8")
    page = '<html><head><meta charset="utf-8"></head>' + THEME.format(content, "../..") + "</html>"
    return csp.guarded(page, [str(tmp_path)])


def test_a_policy_names_the_themes_scripts_and_no_other(tmp_path):
    made = page_with(tmp_path, "<script>alert()</script>")
    assert made.startswith('<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="')
    assert csp.digest("go()") in made
    assert csp.digest('a=new URL("../..")') in made
    assert csp.digest("alert()") not in made


def test_a_templates_slot_takes_an_address_and_nothing_more(tmp_path):
    hostile = '<script>a=new URL("x");alert("")</script>'
    assert csp.digest('a=new URL("x");alert("")') not in page_with(tmp_path, hostile)


def test_words_of_the_front_matter_stand_for_themselves():
    given = {"title": '<b>"x"</b> & y', "tags": ["toc", "<b>"], "essay": {"authors": ["<b>"]}, "n": 1}
    made = {"title": "&lt;b&gt;&quot;x&quot;&lt;/b&gt; & y", "tags": ["toc", "&lt;b&gt;"]}
    assert csp.escaped(given) == given | made


@pytest.mark.parametrize("kind", [FIGURE_MIME, EXPLORE_MIME])
@pytest.mark.parametrize(
    ("given", "left"),
    [
        (SVG.format("<script>alert()</script><path d='M0'/>"), SVG.format('<path d="M0"/>')),
        ("<p onclick='alert()'>x</p>", ""),
    ],
)
def test_the_drawing_for_narrow_screens_is_cleaned_as_the_other_is(kind, given, left):
    (output,) = clean_outputs.outputs([shown({kind: {"name": "a", "narrow": given}})])
    assert output["data"] == {kind: {"name": "a", "narrow": left}}


def test_what_has_no_drawing_for_narrow_screens_gets_none():
    (output,) = clean_outputs.outputs([shown({FIGURE_MIME: {"name": "a"}})])
    assert output["data"] == {FIGURE_MIME: {"name": "a"}}
