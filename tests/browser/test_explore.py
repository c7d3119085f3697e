"""Explorables as readers meet them: at every stop, by keyboard and by touch, sent as an address, without a script."""

from __future__ import annotations

import gzip
import itertools
import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from snippets.reliability import chain_success, nines
from snippets.retries import step_with_retries
from tests.browser.reading import NARROW, ROOT, SITE, Reader

pytestmark = pytest.mark.browser

TRADE = "essays/nines/"
FIGURE = re.compile(r'class="rk-figure rk-explore"[^>]* data-name="([a-z0-9-]+)"')
FOUND = sorted(
    (path.parent.relative_to(SITE).as_posix() + "/", name)
    for path in SITE.glob("essays/*/index.html")
    for name in FIGURE.findall(path.read_text(encoding="utf-8"))
)

SWEEP = """async (figure) => {
  const inputs = [...figure.querySelectorAll("input[type=range]")];
  const spoken = () => inputs.map((input) => input.getAttribute("aria-valuetext"));
  const texts = (selector) => [...figure.querySelectorAll(selector)].map((node) => node.textContent);
  const all = [];
  async function visit(slider) {
    if (slider === inputs.length) {
      inputs[0].dispatchEvent(new Event("input"));
      await null; await null; await null;
      all.push([texts(".rk-sliders b"), spoken(), texts(".rk-readings dd")]);
      return;
    }
    for (let stop = 0; stop <= Number(inputs[slider].max); stop += 1) {
      inputs[slider].value = stop;
      await visit(slider + 1);
    }
  }
  await visit(0);
  return all;
}"""


def opened(reader: Reader, address: str, name: str, **options) -> Page:
    """A page whose explorable is in view and has its table."""
    page = reader.open(address, **options).page
    with page.expect_response(re.compile(rf"/{name}\.json$")) as answer:
        page.locator(f"#figure-{name}").scroll_into_view_if_needed()
    answer.value.finished()
    page.evaluate("new Promise((done) => setTimeout(done))")  # for the script to take it in
    return page


def readings(page: Page, name: str = "trade") -> list[str]:
    return page.locator(f"#figure-{name} .rk-readings dd").all_inner_texts()


def table(address: str, name: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads((SITE / address / f"{name}.json").read_text("utf-8"))
    return made


def test_every_stop_shows_what_python_gives(reader: Reader) -> None:
    page = opened(reader, TRADE, "trade")
    shown = page.locator("#figure-trade").evaluate(SWEEP)
    stops = [map(float, one["stops"]) for one in table(TRADE, "trade")["sliders"]]
    settings = list(itertools.product(*stops))
    assert len(settings) == 10 * 10 * 5 * 7
    for (step, steps, retries, noticed), (values, spoken, says) in zip(settings, shown, strict=True):
        mended = float(step_with_retries(step, retries, noticed))
        assert values == [f"{step:g}", f"{steps:,.0f}", f"{retries:.0f}", f"{noticed:.0%}"]
        assert spoken == values
        assert says == [
            f"{chain_success(mended, steps):.1%}",
            f"{nines(mended):.2f}" if mended < 1 else "none",
        ]


@pytest.mark.parametrize(("address", "name"), FOUND)
def test_every_explorable_shows_its_table_within_the_budget(reader: Reader, address: str, name: str) -> None:
    data = (SITE / address / f"{name}.json").read_bytes()
    assert len(gzip.compress(data, 9)) <= 60_000
    made = table(address, name)
    shown = opened(reader, address, name).locator(f"#figure-{name}").evaluate(SWEEP)
    texts = [[one["says"][at] for at in one["at"]] for one in made["readings"]]
    assert [says for _, _, says in shown] == [list(row) for row in zip(*texts, strict=True)]
    values = [list(row) for row in itertools.product(*(one["says"] for one in made["sliders"]))]
    assert [value for value, _, _ in shown] == values


def test_by_keyboard_a_slider_moves_stop_by_stop_and_the_line_follows(reader: Reader) -> None:
    page = opened(reader, TRADE, "trade")
    line = page.locator("#figure-trade .rk-wide .rk-curve")
    before = line.get_attribute("d")
    slider = page.get_by_label("retries a step")
    slider.focus()
    page.keyboard.press("ArrowRight")
    assert slider.get_attribute("aria-valuetext") == "1"
    assert readings(page)[0] == "82.5%"
    page.wait_for_function("document.querySelector('#figure-trade [role=status]').textContent.includes('82.5%')")
    assert line.get_attribute("d") != before
    page.keyboard.press("End")
    assert slider.get_attribute("aria-valuetext") == "4"


def test_a_setting_stands_in_the_address_and_is_read_back(reader: Reader) -> None:
    page = opened(reader, TRADE, "trade")
    page.get_by_label("steps in the task").press("End")
    page.wait_for_url("**/essays/nines/?*trade.steps=1000*")
    link = page.get_by_role("link", name="Link to this setting").get_attribute("href") or ""
    assert link.endswith("#figure-trade")
    sent = reader.open(link.removeprefix("/")).page
    sent.wait_for_function("document.querySelector('#figure-trade .rk-readings dd').textContent === '0.0%'")
    assert sent.get_by_label("steps in the task").get_attribute("aria-valuetext") == "1,000"
    sent.get_by_role("button", name="Back to the start").click()
    assert readings(sent)[0] == "34.9%"
    sent.wait_for_url("**/essays/nines/#figure-trade")


def test_an_address_with_a_stop_that_is_none_leaves_the_start(reader: Reader) -> None:
    page = reader.open(f"{TRADE}?trade.steps=7&trade.retries=1").page
    page.wait_for_function("document.querySelector('#figure-trade .rk-readings dd').textContent === '82.5%'")
    assert page.get_by_label("steps in the task").get_attribute("aria-valuetext") == "10"


def test_by_touch_a_slider_moves(reader: Reader) -> None:
    page = opened(reader, TRADE, "trade", size=NARROW, touch=True)
    slider = page.get_by_label("steps in the task")
    box = slider.bounding_box()
    assert box is not None
    assert box["height"] >= 24  # WCAG 2.2, 2.5.8
    page.touchscreen.tap(box["x"] + box["width"] - 4, box["y"] + box["height"] / 2)
    page.wait_for_function("document.querySelector('#trade-steps').value === '9'")
    assert slider.get_attribute("aria-valuetext") == "1,000"
    drawn = table(TRADE, "trade")["curve"]["drawn"][1]
    here = page.locator("#figure-trade .rk-narrow .rk-here")
    assert here.is_visible()
    assert float(here.get_attribute("cx") or 0) in drawn["x"]
    assert float(here.get_attribute("cy") or 0) in drawn["y"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_a_script_the_start_is_there_in_words(reader: Reader) -> None:
    page = reader.open(TRADE, script=False).page
    figure = page.locator("#figure-trade")
    assert readings(page) == ["34.9%", "1.00"]
    assert figure.locator(".rk-sliders b").all_inner_texts() == ["0.9", "10", "0", "90%"]
    assert not figure.locator("input").first.is_visible()
    assert not figure.get_by_role("button").is_visible()
    assert figure.locator("svg.rk-wide .rk-curve").get_attribute("d")


def test_a_table_that_does_not_arrive_is_said(reader: Reader) -> None:
    page = reader.open(TRADE).page
    page.route("**/trade.json", lambda route: route.abort())
    page.get_by_label("retries a step").press("ArrowRight")
    page.get_by_role("status").filter(has_text="The table did not arrive").wait_for(state="attached")
    assert readings(page)[0] == "34.9%"


def test_the_script_is_within_its_budget() -> None:
    assert len(gzip.compress(Path(ROOT / "reckoner/pages/assets/explore.js").read_bytes(), 9)) <= 10_000
