"""A reader of the built site: opens a page with every other host refused, and notes what went wrong."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, Request

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
GATES = ROOT / ".ci" / "node_modules"
"""Where `make gates` installs what looks at the site beside these tests."""
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
FLAGS += ["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"]
"""How Chromium is started: no other host is found."""
WIDE, NARROW = (1440, 900), (390, 844)

KINDS = {
    "home": "",
    "essays": "essays/",
    "essay": "essays/nines/",
    "shelf": "short-reckonings/",
    "short": "essays/short-reckonings-chips-and-money/",
    "ledger": "ledger/",
    "people": "people/",
    "person": "people/sholto-douglas/",
    "works": "works/",
    "work": "works/patel-leech-2025/",
    "facts": "facts/",
    "models": "models/",
    "glossary": "glossary/",
    "renderings": "renderings/",
    "method": "method/",
    "corrections": "corrections/",
    "speed": "speed/",
    "modules": "functions/",
    "functions": "functions/reliability/",
    "notebook": "notebooks/nines/",
    "missing": "404.html",
}
"""One page of every kind that the site has."""
ESSAY = KINDS["essay"]


def essay_pages() -> list[Path]:
    """The built pages of essays, without those that only lead to where an essay has moved."""
    return sorted(
        path for path in SITE.glob("essays/*/index.html") if (ROOT / "essays" / f"{path.parent.name}.py").exists()
    )


SHIFTS = """
  window.rkShifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const moved = entry.sources.map(({ node }) => (node?.outerHTML || node?.textContent || "").slice(0, 80));
      if (!entry.hadRecentInput) window.rkShifts.push([entry.value, ...moved]);
    }
  }).observe({ type: "layout-shift", buffered: true });
"""
"""Notes every layout shift of a page, with what moved."""


@dataclass
class Visit:
    """A page as opened, and what went wrong while it was."""

    page: Page
    foreign: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


@dataclass
class Reader:
    """Opens pages of the site; pages that are looked at in the same way share what the browser has cached."""

    browser: Browser
    base: str
    contexts: dict[tuple[Any, ...], BrowserContext] = field(default_factory=dict)
    pages: list[Page] = field(default_factory=list)

    def open(
        self,
        path: str,
        *,
        scheme: str = "light",
        size: tuple[int, int] = WIDE,
        script: bool = True,
        touch: bool = False,
    ) -> Visit:
        """Open a page, with every other host refused, and wait until it and its fonts are there."""
        visit = Visit(self._context(scheme, size, script, touch).new_page())
        self.pages.append(visit.page)

        def asked(request: Request) -> None:
            if not request.url.startswith((self.base, "data:", "blob:")):
                visit.foreign.append(request.url)

        visit.page.on("request", asked)
        visit.page.on("console", lambda m: visit.console.append(f"{m.type}: {m.text}"))
        visit.page.on("pageerror", lambda e: visit.console.append(f"error: {e}"))
        visit.page.on("response", lambda r: visit.failed.append(f"{r.status} {r.url}") if r.status >= 400 else None)
        visit.page.goto(self.base + path, wait_until="load")
        if script:
            visit.page.evaluate("document.fonts.ready.then(() => null)")
        return visit

    def _context(self, scheme: str, size: tuple[int, int], script: bool, touch: bool) -> BrowserContext:
        key = (scheme, size, script, touch)
        if key not in self.contexts:
            self.contexts[key] = self.browser.new_context(
                viewport={"width": size[0], "height": size[1]},
                color_scheme=scheme,  # type: ignore[arg-type]
                java_script_enabled=script,
                has_touch=touch,
                reduced_motion="reduce",
            )
            if script:
                self.contexts[key].add_init_script(SHIFTS)
        return self.contexts[key]

    def close_pages(self) -> None:
        """Close what a test opened, and forget what it had stored."""
        for page in self.pages:
            page.close()
        self.pages.clear()

    def forget(self) -> None:
        """Close every context, with all that is stored and cached in it."""
        self.close_pages()
        for context in self.contexts.values():
            context.close()
        self.contexts.clear()


def _polled(page: Page, expression: str, *, timeout: float = 30_000, **_: object) -> None:
    """Wait until an expression holds. Playwright's own way evaluates it in the page, whose policy refuses that."""
    deadline = time.monotonic() + timeout / 1000
    while not page.evaluate(expression):
        if time.monotonic() > deadline:
            raise TimeoutError(f"did not come to hold: {expression}")
        page.wait_for_timeout(50)


Page.wait_for_function = _polled  # type: ignore[method-assign,assignment]
