"""The built site as readers meet it: every kind of page, light and dark, wide and narrow, with and without script."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import pytest

from reckoner.text import markup
from tests.browser.reading import ESSAY, KINDS, NARROW, SITE, Reader

pytestmark = pytest.mark.browser


def test_the_search_index_is_fetched_when_somebody_searches(reader: Reader) -> None:
    page = reader.open(ESSAY).page
    fetched = "performance.getEntriesByType('resource').filter((e) => e.name.includes('search_index')).length"
    assert page.evaluate(fetched) == 0
    page.keyboard.press("/")
    page.wait_for_function(f"{fetched} === 1")


def test_a_number_says_where_it_comes_from_on_hover_focus_and_tap(reader: Reader) -> None:
    page = reader.open(ESSAY).page
    number, card = page.locator("article a.rk-computed", has_text="0.3487").first, page.locator("#rk-popover")
    number.hover()
    assert "one_nine" in card.inner_text()
    assert "0.3486784401" in card.inner_text()
    assert card.locator("a[href*='functions/']").first.inner_text() == "reliability.chain_success"
    page.keyboard.press("Escape")
    assert not card.is_visible()
    number.focus()
    assert card.is_visible()
    page.keyboard.press("Escape")
    tapped = reader.open(ESSAY, size=NARROW, touch=True).page
    tapped.locator("article a.rk-cited").first.tap()
    assert "Hamilton 2026" in tapped.locator("#rk-popover").inner_text()
    assert tapped.url.endswith(ESSAY)


def test_without_script_a_number_leads_to_its_row_in_the_appendix(reader: Reader) -> None:
    page = reader.open(ESSAY, script=False).page
    number = page.locator("article a.rk-computed").first
    row = page.locator(number.get_attribute("href") or "")
    assert not row.is_visible()
    number.click()
    assert row.is_visible()
    assert row.locator("td").nth(1).inner_text() == "computed"
    assert number.inner_text() in row.inner_text()


def test_by_keyboard_a_number_leads_to_its_row_whose_links_can_be_reached(reader: Reader) -> None:
    page = reader.open(ESSAY).page
    number = page.locator("article a.rk-computed").first
    number.focus()
    page.keyboard.press("Enter")
    row = page.locator(number.get_attribute("href") or "")
    row.wait_for()
    assert page.url.endswith(number.get_attribute("href") or "-")
    assert not page.locator("#rk-popover").is_visible()


def test_every_number_has_a_row_and_every_row_its_number(reader: Reader) -> None:
    page = reader.open(ESSAY).page
    hrefs = page.eval_on_selector_all("article a.rk-number", "all => all.map((a) => a.getAttribute('href'))")
    rows = page.eval_on_selector_all("tr[id^=number-]", "all => all.map((r) => '#' + r.id)")
    assert hrefs
    assert hrefs == rows
    described = page.eval_on_selector_all(
        "article a.rk-number", "all => all.every((a) => document.getElementById(a.getAttribute('aria-describedby')))"
    )
    assert described


def test_figures_follow_the_palette_and_their_text_is_text(reader: Reader) -> None:
    colours = {}
    for scheme in ("light", "dark"):
        page = reader.open(ESSAY, scheme=scheme).page
        svg = page.locator("#figure-chains svg")
        assert "nines" in "".join(svg.locator("text").all_text_contents())
        colours[scheme] = svg.locator("text").first.evaluate("node => getComputedStyle(node).fill")
    assert colours["light"] != colours["dark"]


def test_the_palette_toggle_turns_the_page_dark(reader: Reader) -> None:
    page = reader.open("").page
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.locator("label[title='Switch to dark']").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before


def test_mathematics_is_set_without_a_script(reader: Reader) -> None:
    page = reader.open(ESSAY, script=False).page
    formulas = page.locator("article math")
    assert formulas.count() >= 10
    box = formulas.first.bounding_box()
    assert box is not None
    assert box["width"] > 3
    assert "$" not in page.locator("article").inner_text()


def test_lines_of_a_formula_stand_flush_at_their_signs(reader: Reader) -> None:
    page = reader.open(ESSAY, size=NARROW).page
    made = markup.mathml(r"\begin{aligned} a &= b \\ c + d + e &= f + g \end{aligned}", display=True)
    page.locator("article").evaluate("(article, made) => article.insertAdjacentHTML('beforeend', made)", made)
    signs = page.locator("article mtd:nth-child(2) > mo:first-child")
    lefts = signs.evaluate_all("all => all.map(sign => Math.round(sign.getBoundingClientRect().left))")
    assert lefts == [lefts[0]] * 2
    first = page.locator("article mtd:first-child").first.evaluate("cell => getComputedStyle(cell).textAlign")
    assert first == "right"


def test_code_is_folded_and_opens(reader: Reader) -> None:
    page = reader.open(ESSAY).page
    code = page.locator("details.rk-code").first
    assert not code.locator("pre").is_visible()
    code.locator("summary").click()
    assert "from snippets import" in code.locator("pre").inner_text()


def test_material_markdown_works_in_an_essay(reader: Reader) -> None:
    page = reader.open(ESSAY).page
    exercise = page.locator(".admonition.question")
    assert exercise.is_visible()
    answer = exercise.locator("details")
    assert not answer.locator("p").last.is_visible()
    answer.locator("summary").click()
    assert "nines" in answer.inner_text()
    term = page.locator("a.rk-term").first
    term.hover()
    page.locator(".md-tooltip2, [role=tooltip]").filter(has_text="failure rate").wait_for()


def test_the_notebook_view_shows_every_cell_and_output(reader: Reader) -> None:
    page = reader.open(KINDS["notebook"]).page
    source = (SITE / "notebooks" / "nines" / "nines.py").read_text(encoding="utf-8")
    cells = len(re.findall(r"^# %%(?! \[markdown\])", source, re.MULTILINE))
    assert page.locator(".highlight-ipynb").count() == cells
    drawn = len(re.findall(r"^(?:figure|explore)\(", source, re.MULTILINE))
    assert page.locator(".jp-OutputArea svg").count() == drawn > 0
    assert page.locator(".jupyter-wrapper style, .jupyter-wrapper script").count() == 0
    assert "$" not in page.locator(".jp-MarkdownCell").first.inner_text()


def test_downloads_of_the_notebook_and_its_source_arrive(reader: Reader) -> None:
    page = reader.open(ESSAY).page
    for suffix, holds in ((".ipynb", '"nbformat"'), (".py", "# title: Nines")):
        href = page.locator(f".rk-forms a[href$='nines{suffix}']").get_attribute("href") or ""
        answer = page.request.get(urljoin(page.url, href))
        assert answer.ok
        assert holds in answer.text()
