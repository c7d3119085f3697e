"""The ledger as readers meet it: filtered, sorted, sent as an address, on a telephone, without a script."""

from __future__ import annotations

import csv
import json
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page

from tests.browser.reading import NARROW, SITE, WIDE, Reader

pytestmark = pytest.mark.browser

ROWS = "[data-filtered] > li"
SHOWN = f"{ROWS}:not([hidden])"


def ledger() -> list[dict[str, object]]:
    """The rows that are counted."""
    rows: list[dict[str, object]] = json.loads((SITE / "ledger.json").read_text(encoding="utf-8"))
    return [row for row in rows if not row["appendix"]]


def ids(page: Page) -> list[str]:
    found: list[str] = page.eval_on_selector_all(SHOWN, "rows => rows.map((row) => row.id)")
    return found


def test_every_claim_has_a_row_without_a_script(reader: Reader) -> None:
    page = reader.open("ledger/", script=False).page
    assert page.locator(ROWS).count() == len(ledger())
    every = (SITE / "ledger.csv").read_text(encoding="utf-8")
    assert page.locator(".rk-rows-of-claims > li").count() == len(list(csv.DictReader(every.splitlines(keepends=True))))
    assert page.locator(".rk-filter").count() == 0
    first = page.locator(ROWS).first
    assert str(ledger()[0]["asserts"]) in " ".join(first.inner_text().split()).replace("’", "'")
    first.locator("summary").click()
    assert str(ledger()[0]["words"]) in " ".join(first.inner_text().split()).replace("’", "'")


@pytest.mark.parametrize(("name", "key"), [("speaker", "speaker"), ("part", "part"), ("verdict", "kind")])
def test_it_filters_by_a_field_and_says_how_many_are_left(reader: Reader, name: str, key: str) -> None:
    page, rows = reader.open("ledger/").page, ledger()
    wanted = rows[-1][key]
    page.locator(f".rk-filter select[name={name}]").select_option(str(wanted))
    left = [row["id"] for row in rows if row[key] == wanted]
    assert ids(page) == left
    said = f"{len(left)} of {len(rows)} claims" if len(left) < len(rows) else f"All {len(rows)} claims"
    assert page.get_by_role("status").filter(has_text="claims").inner_text() == said
    assert parse_qs(urlsplit(page.url).query) == {name: [wanted]}


def test_it_filters_by_words_and_shows_all_again(reader: Reader) -> None:
    page = reader.open("ledger/").page
    page.get_by_label("Words", exact=True).fill("APPRECIATE chess")
    assert ids(page) == ["book-moravec-1997"]
    page.get_by_role("button", name="Show all").click()
    page.wait_for_function(f"document.querySelectorAll('{SHOWN}').length === {len(ledger())}")
    assert urlsplit(page.url).query == ""


def test_an_address_brings_back_what_was_chosen(reader: Reader) -> None:
    page = reader.open("ledger/?verdict=holds&q=nines&sort=claim").page
    assert page.locator(".rk-filter select[name=verdict]").input_value() == "holds"
    assert page.get_by_label("Words", exact=True).input_value() == "nines"
    claims = page.locator(f"{SHOWN} .rk-asserted").all_inner_texts()
    assert claims == sorted(claims, key=str.lower)
    assert claims
    assert page.locator(f"{SHOWN}:not([data-kind=holds])").count() == 0


def test_it_sorts_by_how_far_off_a_claim_is_in_any_reading(reader: Reader) -> None:
    page = reader.open("ledger/").page
    page.locator(".rk-filter select[name=sort]").select_option("off")
    values = page.eval_on_selector_all(SHOWN, "all => all.map((row) => row.dataset.off ?? null)")
    off = [float(value) for value in values if value is not None]
    assert off == sorted(off, reverse=True)
    assert off[0] == float("inf")
    assert values[: len(off)].count(None) == 0  # those without a number come last
    assert "sort=off" in page.url


def test_its_picture_has_a_sign_for_every_claim(reader: Reader) -> None:
    page = reader.open("ledger/").page
    signs = page.locator(".rk-by-speaker .rk-signs").all_inner_texts()
    assert len("".join(signs)) == len(ledger())
    page.locator(".rk-by-speaker a").first.click()
    speaker = page.locator(".rk-filter select[name=speaker]").input_value()
    assert ids(page) == [row["id"] for row in ledger() if row["speaker"] == speaker]


def test_a_row_that_a_link_names_is_in_sight(reader: Reader) -> None:
    last = str(ledger()[-1]["id"])
    page = reader.open(f"ledger/#{last}").page
    assert page.locator(f"[id='{last}']").is_visible()
    box = page.locator(f"[id='{last}']").bounding_box()
    assert box is not None
    assert 0 <= box["y"] <= WIDE[1]
    assert page.locator(f"[id='{last}'] details").get_attribute("open") is not None


def test_every_row_leads_to_its_card_and_back(reader: Reader) -> None:
    page = reader.open("ledger/").page
    page.locator(f"{ROWS} summary").first.click()
    page.locator(f"{ROWS} a", has_text="How it was reckoned").first.click()
    card = page.locator(f"#claim-{ledger()[0]['id']}")
    card.wait_for()
    card.get_by_role("link", name="ledger").click()
    page.wait_for_url("**/ledger/#*")
    assert urlsplit(page.url).fragment == ledger()[0]["id"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_telephone_each_row_fits(reader: Reader, scheme: str) -> None:
    page = reader.open("ledger/", size=NARROW, scheme=scheme).page
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(
        "(() => { const t = document.querySelector('.rk-ledger'); return t.scrollWidth <= t.clientWidth; })()"
    )
    heights = page.eval_on_selector_all(f"{ROWS} summary", "all => all.map((s) => s.getBoundingClientRect().height)")
    assert sorted(heights)[len(heights) // 2] < 120  # a claim of three lines, its speaker and its verdict
    controls = page.locator(".rk-filter select, .rk-filter input").all()
    assert all((control.bounding_box() or {"height": 0})["height"] >= 24 for control in controls)


CONTRAST = """
(node) => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (colour, under) => {
    canvas.fillStyle = `rgb(${under.join(" ")})`; canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (c) => c.map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const paper = rgb(getComputedStyle(document.body).backgroundColor, [255, 255, 255]);
  const under = rgb(getComputedStyle(node).backgroundColor, paper);
  const [a, b] = [light(rgb(getComputedStyle(node).color, under)), light(under)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}
"""
KINDS = (
    "holds",
    "too-high",
    "too-low",
    "contradicted",
    "undecided",
    "a-matter-of-record",
    "not-a-claim-of-fact",
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_label_is_words_with_enough_contrast_and_a_sign(reader: Reader, scheme: str, kind: str) -> None:
    page = reader.open("ledger/", scheme=scheme).page
    label = page.locator(".rk-ledger .rk-kind").first
    label.evaluate("(node, kind) => { node.className = `rk-kind rk-${kind}`; }", kind)
    assert label.evaluate(CONTRAST) >= 4.5
    assert label.inner_text().strip()
    assert label.evaluate("node => getComputedStyle(node, '::before').content") not in ("none", "normal", '""')


def test_what_a_screen_reader_needs_is_there(reader: Reader) -> None:
    page = reader.open("ledger/").page
    unnamed = page.eval_on_selector_all(
        "article :is(select, input, button)",
        "all => all.filter((n) => !(n.labels?.length || n.textContent.trim())).length",
    )
    assert unnamed == 0
    assert page.get_by_role("search", name="Filter the claims").is_visible()
    assert page.get_by_role("region", name="The ledger").is_visible()
    assert page.locator(".rk-by-speaker th:not([scope])").count() == 0


def test_the_table_is_there_as_data(reader: Reader) -> None:
    page = reader.open("ledger/").page
    with page.expect_download() as arrived:
        page.get_by_role("link", name="CSV").click()
    rows = list(csv.DictReader(arrived.value.path().read_text(encoding="utf-8").splitlines()))
    assert [row["id"] for row in rows if not row["appendix"]] == [row["id"] for row in ledger()]


def test_facts_are_filtered_by_part_and_words_in_the_same_way(reader: Reader) -> None:
    page = reader.open("facts/").page
    assert page.locator(".rk-filter select").count() == 1
    every = page.locator(ROWS).count()
    page.get_by_label("Words", exact=True).fill("chinchilla tokens")
    left = page.locator(SHOWN).all()
    assert 0 < len(left) < every
    assert all("chinchilla" in (row.text_content() or "").lower() for row in left)
    assert page.get_by_role("status").filter(has_text="sources").inner_text() == f"{len(left)} of {every} sources"
    page.get_by_role("button", name="Show all").click()
    page.wait_for_function(f"document.querySelectorAll('{SHOWN}').length === {every}")
