"""Figures: SVG in the page's own terms, and the ticks of logarithmic axes."""

from __future__ import annotations

import pytest
from lxml import etree
from matplotlib.figure import Figure

from reckoner.author.colours import BLUE, INK
from reckoner.author.figure_style import adapt, power, render, standalone

SOURCE = """<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9pt" height="9pt"
 viewBox="0 0 9 9" version="1.1">
 <metadata><x/></metadata>
 <!-- a comment -->
 <defs><style type="text/css">*{stroke-linejoin: round}</style><path id="mark" d="M 0 0"/></defs>
 <g id="figure_1" clip-path="url(#clip)">%s</g>
 <defs><clipPath id="clip"><rect/></clipPath></defs>
</svg>
"""


def adapted(inner, alt="seen"):
    return adapt(SOURCE % inner, "ten", alt)


def test_nothing_is_left_that_the_page_does_not_need():
    text = adapted("")
    assert text == (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" aria-label="seen">'
        '<defs><path d="M 0 0"/></defs><g clip-path="url(#ten-clip)"/>'
        '<defs><clipPath id="ten-clip"><rect/></clipPath></defs></svg>'
    )


def test_ids_begin_with_the_figures_name_and_references_follow():
    assert '<path id="ten-mark" d="M 0 0"/>' in adapted('<use xlink:href="#mark"/>')
    assert '<use href="#ten-mark"/>' in adapted('<use xlink:href="#mark"/>')


def test_a_style_becomes_attributes_which_a_strict_policy_allows():
    assert '<path fill="none" stroke-width="2"/>' in adapted('<path style="fill: none; stroke-width: 2"/>')


def test_a_colour_of_the_house_is_a_variable_with_itself_as_fallback():
    assert f'<path stroke="var(--rk-blue, {BLUE})"/>' in adapted(f'<path style="stroke: {BLUE.upper()}"/>')
    assert f'<path fill="var(--rk-ink, {INK})"/>' in adapted(f'<path fill="{INK}"/>')


def test_another_colour_stays():
    assert '<path fill="#123456"/>' in adapted('<path style="fill: #123456"/>')


def test_a_font_is_the_pages_own_and_its_size_stays():
    text = "<text style=\"font: 9.5px 'DejaVu Sans', sans-serif; text-anchor: middle\">é</text>"
    assert '<text font-size="9.5" text-anchor="middle">é</text>' in adapted(text)


def test_the_alt_text_is_one_line_and_escaped():
    assert 'aria-label="a &lt;b&gt; &amp; &quot;c&quot;"' in adapted("", 'a <b>\n & "c"')


def test_what_is_not_svg_is_refused():
    with pytest.raises(ValueError) as refused:
        adapt("<html/>", "ten", "seen")
    assert str(refused.value) == "the figure 'ten' is not SVG"


def drawing():
    made = Figure(figsize=(3, 2))
    axes = made.subplots()
    axes.plot([1, 2], [3, 4], color=BLUE, label="a $x^2$")
    axes.fill_between([1, 2], [3, 4])
    axes.legend()
    axes.set_xlabel("so & so")
    return made


def test_a_drawing_is_one_line_that_can_be_read_again_and_always_the_same():
    text = render(drawing(), "ten", "seen")
    assert "\n" not in text
    assert etree.fromstring(text).get("role") == "img"
    assert text == render(drawing(), "ten", "seen")


def test_every_reference_of_a_drawing_leads_to_an_id_of_its_own():
    root = etree.fromstring(render(drawing(), "ten", "seen"))
    ids = {node.get("id") for node in root.iter() if node.get("id")}
    used = {node.get("href")[1:] for node in root.iter() if node.get("href")}
    assert used <= ids
    assert all(id.startswith("ten-") for id in ids)


def test_a_drawing_as_a_file_has_its_size():
    text = standalone(render(drawing(), "ten", "seen"))
    assert text.startswith('<svg width="216pt" height="144pt" ')
    assert text.endswith("</svg>\n")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.001, "0.001"),
        (0.1, "0.1"),
        (1, "1"),
        (10, "10"),
        (1000, "1,000"),
        (10_000, "10,000"),
        (100_000, "10⁵"),
        (1e23, "10²³"),
        (1e-4, "10⁻⁴"),
        (20, ""),
        (0.5, ""),
    ],
)
def test_a_tick_of_a_logarithmic_axis(value, text):
    assert power(value) == text
