"""What every kind of page must pass, light and dark, wide and narrow: nothing asked of others, nothing broken, nothing
that moves, nothing that a screen reader or a keyboard cannot have."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser.reading import ESSAY, KINDS, NARROW, SITE, WIDE, Reader, essay_pages

pytestmark = pytest.mark.browser

AXE = """async (rules) => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const runOnly = rules.length ? { type: "rule", values: rules } : { type: "tag", values: tags };
  const found = await axe.run(document, { runOnly, resultTypes: ["violations"] });
  const where = (nodes) => nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ");
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${where(nodes)}`);
}"""
"""WCAG 2.2 AA, in all its parts, or some of its rules."""
BY_COLOUR = ["color-contrast"]
"""What the scheme can change: a page has the same elements in both. The rest is asked once at each width."""
ALL_WAYS = ("home", "essay", "ledger")
"""Kinds of which everything is asked in every way."""

TALLEST = 16_000
"""Pixels that a picture may be high: Chromium paints none beyond."""
TO_THE_END = """async () => {
  for (let at = 0; at < document.body.scrollHeight; at += innerHeight) {
    scrollTo(0, at);
    await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
  await new Promise(requestAnimationFrame);
}"""


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_passes_every_gate(
    reader: Reader, newcomer: Reader, screenshots: Path, gates: Path, kind: str, scheme: str, size: tuple[int, int]
) -> None:
    """By day on a telephone it is a first visit, with nothing cached."""
    first = (scheme, size) == ("light", NARROW)
    visit = (newcomer if first else reader).open(KINDS[kind], scheme=scheme, size=size)
    page = visit.page
    page.evaluate(TO_THE_END)
    assert page.evaluate("window.rkShifts") == []
    page.screenshot(
        path=screenshots / f"{kind}-{scheme}-{size[0]}.jpg",
        quality=85,
        full_page=True,
        clip={"x": 0, "y": 0, "width": size[0], "height": min(page.evaluate("document.body.scrollHeight"), TALLEST)},
    )
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    ids = page.eval_on_selector_all("[id]", "all => all.map((node) => node.id)")
    assert len(ids) == len(set(ids)), sorted({i for i in ids if ids.count(i) > 1})
    assert page.evaluate("[...document.fonts].filter((f) => f.status === 'loaded').length") >= 1
    page.evaluate((gates / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))  # past the page's own policy
    once = (scheme, size) in (("light", NARROW), ("dark", WIDE))
    assert page.evaluate(AXE, [] if once or kind in ALL_WAYS else BY_COLOUR) == []
    assert (visit.foreign, visit.console, visit.failed) == ([], [], [])


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_reads_without_script(reader: Reader, kind: str) -> None:
    visit = reader.open(KINDS[kind], script=False)
    assert visit.page.locator("article h1").inner_text().strip()
    assert visit.foreign == []


ESSAYS = [f"{path.parent.relative_to(SITE).as_posix()}/" for path in essay_pages()]


@pytest.mark.parametrize("address", ESSAYS or [ESSAY])
def test_an_essay_weighs_under_250_kilobytes_on_a_first_visit(newcomer: Reader, address: str) -> None:
    page = newcomer.open(address).page
    names = page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name)")
    weights = {}
    for url in {page.url, *names}:
        path = urlsplit(url).path.lstrip("/")
        file = SITE / (path + "index.html" if path.endswith("/") or not path else path)
        data = file.read_bytes()
        weights[path] = len(data) if file.suffix in (".woff2", ".png") else len(gzip.compress(data, 6))
    assert sum(weights.values()) < 250_000, weights
