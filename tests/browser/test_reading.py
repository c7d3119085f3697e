"""The reading experience: the measure, notes in the margin, figures on a telephone and enlarged, paper."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.reading import NARROW, SITE, WIDE, Reader

pytestmark = pytest.mark.browser

ESSAY = "essays/nines/"
NOTE = "spread evenly in their logarithm"
LINES = """
() => [...document.querySelectorAll("article > p:not([class])")].flatMap((p) => {
  const range = document.createRange();
  const tops = [];
  const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest("math, .rk-note")) continue;
    for (let at = 0; at < node.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width) tops.push(Math.round(box.bottom / 12));
    }
  }
  const lines = [];
  for (const top of tops) {
    if (lines.length && Math.abs(lines.at(-1).top - top) < 2) lines.at(-1).count += 1;
    else lines.push({ top, count: 1 });
  }
  return lines.slice(0, -1).map((line) => line.count);
})
"""
LETTERS = """
(all) => all.map((t) => {
  const drawn = t.getScreenCTM();
  return parseFloat(getComputedStyle(t).fontSize) * Math.hypot(drawn.a, drawn.b);
})
"""


def test_formulas_are_set_in_their_font(reader: Reader) -> None:
    page = reader.open(ESSAY).page
    page.reload()  # a first visit may do without the fonts, where they are slow to come
    page.evaluate("document.fonts.ready.then(() => null)")
    loaded = page.evaluate("[...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family)")
    assert {name.strip('"') for name in loaded} >= {"Source Serif 4", "Source Sans 3", "STIX Two Math"}
    assert page.evaluate("getComputedStyle(document.querySelector('math')).fontFamily").startswith('"STIX Two Math"')


def test_a_page_without_formulas_does_not_fetch_their_font(newcomer: Reader) -> None:
    page = newcomer.open("people/").page
    fetched = page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name)")
    assert any("source-serif-4-normal" in name for name in fetched)
    assert not any("stix-two-math" in name for name in fetched)


def test_a_table_that_scrolls_keeps_its_first_column_and_its_caption(reader: Reader) -> None:
    page = reader.open("essays/the-models-just-want-to-learn/", size=NARROW).page
    table = page.locator(".rk-table", has_text="Table 3.").first
    assert table.evaluate("node => node.scrollWidth > node.clientWidth")
    left = [table.locator(of).first.bounding_box() for of in ("tbody td", "caption")]
    table.evaluate("node => node.scrollBy(80, 0)")
    assert table.evaluate("node => node.scrollLeft") > 0
    assert [table.locator(of).first.bounding_box() for of in ("tbody td", "caption")] == left
    assert left[1] is not None
    assert left[1]["width"] <= NARROW[0]


def test_a_line_of_an_essay_has_60_to_75_characters(reader: Reader) -> None:
    page = reader.open(ESSAY).page
    page.reload()  # a first visit may do without the fonts, where they are slow to come
    counts = page.evaluate(LINES)
    full = sorted(counts)[len(counts) // 4 :]  # a line broken by a formula is short
    assert len(full) > 60
    assert 60 <= sum(full) / len(full) <= 75


def test_on_a_wide_screen_a_note_stands_in_the_margin_beside_its_mark(reader: Reader) -> None:
    page = reader.open(ESSAY, script=False).page
    note, mark, text = (page.locator(s).first for s in (".rk-note", ".rk-noteref", "article > p:has(.rk-note)"))
    assert NOTE in note.inner_text()
    beside, at, around = note.bounding_box(), mark.bounding_box(), text.bounding_box()
    assert beside
    assert at
    assert around
    assert beside["x"] >= around["x"] + around["width"]
    assert beside["x"] + beside["width"] <= WIDE[0]
    assert abs(beside["y"] - at["y"]) < 40


def test_on_a_telephone_a_note_is_folded_behind_its_mark(reader: Reader) -> None:
    page = reader.open(ESSAY, size=NARROW, touch=True).page
    note, mark = page.locator(".rk-note").first, page.locator(".rk-noteref a").first
    assert not note.is_visible()
    mark.tap()
    assert note.is_visible()
    assert mark.get_attribute("aria-expanded") == "true"
    mark.tap()
    assert not note.is_visible()


def test_without_a_script_the_mark_opens_the_note_in_its_place(reader: Reader) -> None:
    page = reader.open(ESSAY, size=NARROW, script=False).page
    page.locator(".rk-noteref a").first.click()
    assert page.locator(".rk-note").first.is_visible()
    assert NOTE in page.locator(".rk-note:target").inner_text()


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_a_figure_shows_the_drawing_for_the_screen_in_letters_that_can_be_read(reader: Reader, size) -> None:
    page = reader.open(ESSAY, size=size).page
    for figure in page.locator("article .rk-figure").all():
        drawings = figure.locator("svg")
        shown = [drawing for drawing in drawings.all() if drawing.is_visible()]
        assert len(shown) == 1
        assert ("rk-narrow" in (shown[0].get_attribute("class") or "")) == (size == NARROW)
        heights = shown[0].locator("text").evaluate_all(LETTERS)
        assert min(heights) >= 9.5
        box = figure.locator(".rk-canvas").evaluate("node => node.scrollWidth <= node.clientWidth")
        assert box


def enlarged(page: Page) -> bool:
    return bool(page.evaluate("Boolean(document.querySelector('dialog.rk-enlarged[open] svg'))"))


def test_a_figure_is_enlarged_by_click_and_by_keyboard_and_put_back_by_escape(reader: Reader) -> None:
    page = reader.open(ESSAY).page
    figure = page.locator("#figure-chains")
    before = figure.locator("svg.rk-wide").bounding_box()
    figure.locator(".rk-canvas").click()
    assert enlarged(page)
    after = page.locator(".rk-enlarged svg").bounding_box()
    assert before
    assert after
    assert after["width"] > before["width"] * 1.4
    ids = page.eval_on_selector_all("[id]", "all => all.map((node) => node.id)")
    assert len(ids) == len(set(ids))
    page.keyboard.press("Escape")
    assert not enlarged(page)
    put_back = figure.locator("svg.rk-wide").bounding_box()
    assert put_back
    assert (put_back["x"], put_back["width"]) == (before["x"], before["width"])
    button = figure.get_by_role("button", name="Enlarge")
    button.focus()
    page.keyboard.press("Enter")
    assert enlarged(page)
    assert page.locator(".rk-enlarged").get_attribute("aria-label") == "Figure 2."
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert not enlarged(page)
    assert button.evaluate("node => node === document.activeElement")


def test_a_figure_can_be_taken_away(reader: Reader) -> None:
    page = reader.open(ESSAY).page
    for kind, start in (("SVG", b"<svg "), ("PNG", b"\x89PNG"), ("CSV", b"# Figure 2 of 'Nines'")):
        with page.expect_download() as arrived:
            page.locator("#figure-chains").get_by_role("link", name=kind).click()
        assert Path(arrived.value.path()).read_bytes().startswith(start)


def test_a_figures_citation_and_code_are_a_click_away(reader: Reader) -> None:
    page = reader.open(ESSAY, script=False).page
    figure = page.locator("#figure-chains")
    figure.get_by_role("link", name="Cite").click()
    cited = page.locator("#cite-chains")
    assert cited.is_visible()
    assert "Figure 2 in Nines" in cited.inner_text()
    assert "#figure-chains" in cited.inner_text()
    figure.get_by_role("link", name="Code").click()
    code = page.locator(page.url[page.url.index("#") :])
    assert code.is_visible()
    assert 'name="chains"' in code.inner_text()


def test_the_png_is_as_wide_as_it_says() -> None:
    data = (SITE / "essays" / "nines" / "chains.png").read_bytes()
    assert struct.unpack(">I", data[16:20])[0] >= 1000


def test_an_essay_ends_with_claims_references_links_citation_and_numbers(reader: Reader) -> None:
    page = reader.open(ESSAY).page
    heads = [text.strip("¶ \n") for text in page.locator("article h2").all_inner_texts()]
    wanted = [
        "Claims reckoned with",
        "References",
        "Terms",
        "What links here",
        "Cite this page",
        "Numbers on this page",
    ]
    assert [head for head in heads if head in wanted] == wanted
    assert page.locator(".rk-references a[href^='https://arxiv.org/abs/']").count() >= 3
    assert "@misc{nines-2026," in page.locator("article pre", has_text="@misc").inner_text()
    assert page.locator(".rk-backlinks a[href$='people/sholto-douglas/']").count() == 1
    assert page.locator(".md-footer__link--prev").count() == page.locator(".md-footer__link--next").count() == 1


def test_home_shows_every_essay_by_its_figure_and_the_counts(reader: Reader) -> None:
    page = reader.open("").page
    assert page.locator(".rk-opening .rk-decided").inner_text() == "holds"
    card = page.locator(".rk-card", has_text="Nines").first
    assert card.locator("svg").is_visible()
    found = (
        "Sholto Douglas, then at Google DeepMind, said that each order of magnitude of computing, a tenfold increase,"
    )
    found += " gives AI more nines of reliability; from GPT-2 to GPT-4 it gave about 0.39 of a nine on average, which"
    found += " makes failures at a short step 2.4 times rarer, and not ten times, as another nine would."
    assert card.locator("p").inner_text() == found
    counts = page.locator(".rk-tally dt").all_inner_texts()
    assert counts == [
        "computed",
        "chosen by the author",
        "cited",
        "quoted",
        "exempt by rule",
        "plain, with a reason",
    ]
    assert page.locator(".rk-verdicts li").count() >= 4
    first = page.locator(".rk-surprises li").first
    assert re.search(r"too (?:high|low) by a factor of \d", first.inner_text())
    card.click()
    page.wait_for_url(f"**/{ESSAY}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_shows_black_on_white_and_only_what_is_read(reader: Reader, scheme: str) -> None:
    page = reader.open(ESSAY, scheme=scheme).page
    page.emulate_media(media="print")
    shown = "(s) => [...document.querySelectorAll(s)].some((n) => n.getClientRects().length)"
    for hidden in (
        ".md-header",
        ".md-sidebar",
        ".md-footer",
        ".rk-take",
        ".rk-forms",
        "details.rk-code",
        ".rk-noteref",
    ):
        assert not page.evaluate(shown, hidden), hidden
    assert page.evaluate(shown, "svg.rk-wide")
    assert NOTE in page.locator("article > p:has(.rk-note)").inner_text()
    colour, paper = (
        page.locator("article > p:not([class])").last.evaluate("n => getComputedStyle(n).color"),
        page.evaluate("getComputedStyle(document.body).backgroundColor"),
    )
    assert (colour, paper) == ("rgb(0, 0, 0)", "rgb(255, 255, 255)")
    after = page.locator(".rk-references a[href^='https://arxiv']").first
    assert "https://arxiv.org/abs/" in after.evaluate("n => getComputedStyle(n, '::after').content")


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_an_essay_prints_on_a_dozen_pages(reader: Reader, screenshots: Path, paper: str) -> None:
    page = reader.open(ESSAY).page
    data = page.pdf(path=screenshots / f"essay-{paper.lower()}.pdf", format=paper)
    pages = len(re.findall(rb"/Type\s*/Page\b", data))
    assert 6 <= pages <= 12


def test_a_notebook_view_shows_tables_and_verdicts_and_leads_back(reader: Reader) -> None:
    page = reader.open("notebooks/nines/").page
    source = (SITE / "notebooks" / "nines" / "nines.py").read_text(encoding="utf-8")
    for made, shown in (("table", "table.rk-rows"), ("judge", ".rk-kind")):
        calls = len(re.findall(rf"^{made}\(", source, re.MULTILINE))
        assert page.locator(f".jp-OutputArea {shown}").count() == calls > 0
    assert page.locator("link[rel=stylesheet][href*='reckoned']").count() == 1
    page.get_by_role("link", name="The essay").click()
    page.wait_for_url(f"**/{ESSAY}")
