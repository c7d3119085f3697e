"""The built site from its own folder, without any server: pages, links, numbers and search."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.reading import SITE

pytestmark = pytest.mark.browser

HOME = f"file://{SITE}/index.html"


@pytest.fixture
def opened(base: str, browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    """A page of the folder, and all that it complains of."""
    context = browser.new_context()
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(HOME)
    yield page, said
    context.close()


def test_links_lead_to_pages_and_nothing_complains(opened: tuple[Page, list[str]]) -> None:
    page, said = opened
    page.locator("article a[href*='essays/nines']").first.click()
    page.wait_for_url("**/essays/nines/index.html")
    assert page.locator("article h1").inner_text().startswith("Nines")
    number = page.locator("article a.rk-computed").first
    number.hover()
    assert page.locator("#rk-popover").is_visible()
    page.locator("article a[href*='works/']").first.click()
    page.wait_for_url("**/works/**/index.html")
    assert said == []


def test_styles_fonts_and_figures_are_there(opened: tuple[Page, list[str]]) -> None:
    page, said = opened
    page.goto(f"file://{SITE}/essays/nines/index.html")
    assert page.evaluate("[...document.fonts].filter((font) => font.status === 'loaded').length") >= 1
    box = page.locator(".rk-figure svg").first.bounding_box()
    assert box is not None
    assert box["width"] > 200
    assert said == []


def test_search_finds_and_leads(opened: tuple[Page, list[str]]) -> None:
    page, said = opened
    page.locator("input[name=query]").click()
    page.keyboard.type("nines of reliability")
    result = page.locator(".md-search-result__item a").first
    result.wait_for()
    result.click()
    page.wait_for_url("**/index.html*")
    assert page.locator("article h1").is_visible()
    assert said == []


def test_an_explorable_moves_and_its_setting_can_be_kept(opened: tuple[Page, list[str]]) -> None:
    page, said = opened
    address = f"file://{SITE}/essays/nines/index.html"
    page.goto(address)
    reading = page.locator("#figure-trade .rk-readings dd").first
    before = reading.inner_text()
    page.get_by_label("retries a step").press("ArrowRight")
    page.wait_for_function(f"document.querySelector('#figure-trade .rk-readings dd').textContent !== '{before}'")
    page.wait_for_url(f"{address}?*trade.retries=1*")
    after = reading.inner_text()
    page.goto("about:blank")
    page.goto(f"{address}?trade.retries=1")
    page.wait_for_function(f"document.querySelector('#figure-trade .rk-readings dd').textContent === '{after}'")
    assert said == []
