"""Search, by what people type: `queries.tsv` has the query and the page that should come first."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser.reading import Reader

pytestmark = pytest.mark.browser

LINES = Path(__file__).with_name("queries.tsv").read_text(encoding="utf-8").splitlines()
QUERIES = [tuple(line.split("\t")) for line in LINES if line and not line.startswith("#")]

COUNTED = """
  window.rkAnswers = 0;
  const Made = Worker;
  window.Worker = class extends Made {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => (window.rkAnswers += data.type === 3));
    }
  };
"""
"""Counts the answers of the search index."""
FIRST = """() => {
  const first = document.querySelector(".md-search-result__item");
  return [...(first?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
}"""


def test_there_are_forty_queries_and_more() -> None:
    assert len({query for query, _ in QUERIES}) >= 40


def test_search_puts_what_is_meant_first(newcomer: Reader) -> None:
    page = newcomer.open("method/").page
    page.add_init_script(COUNTED)
    page.reload()
    field = page.locator("input[name=query]")
    field.click()
    page.wait_for_function("performance.getEntriesByType('resource').some((e) => e.name.includes('search_index'))")
    page.wait_for_function("window.rkAnswers >= 1")  # to the empty query, once the index is there
    missed = []
    for query, wanted in QUERIES:
        before = page.evaluate("window.rkAnswers")
        field.fill(query)
        field.press("End")  # the theme listens to keys
        page.wait_for_function(f"window.rkAnswers > {before}")
        page.wait_for_timeout(50)  # the theme sets the answer in the next frame
        found = [urlsplit(href) for href in page.evaluate(FIRST)]
        addresses = [where.path.removeprefix("/") + (f"#{where.fragment}" if where.fragment else "") for where in found]
        pages = {address.partition("#")[0] for address in addresses[:1]}
        if not set(wanted.split()) & ({*addresses} | pages):
            missed.append(f"{query}: {addresses[:2]} and not {wanted}")
    assert "\n".join(missed) == ""


def test_what_is_written_in_the_indexs_own_signs_is_taken_as_it_is(newcomer: Reader) -> None:
    page = newcomer.open("").page
    page.add_init_script("window.rkSent = []; Worker.prototype.postMessage = (message) => rkSent.push(message)")
    page.reload()
    post = "(data) => Worker.prototype.postMessage.call(Object.create(Worker.prototype), { type: 2, data })"
    for query in ('"extra nine" +scale', "0.9^10"):
        page.evaluate(post, query)
    assert [one["data"] for one in page.evaluate("rkSent") if one["type"] == 2] == [
        '"extra nine" +scale',
        "0.910^9 0.9¹⁰^9",
    ]
