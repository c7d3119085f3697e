"""The built site, served on this machine, and Debian's Chromium to look at it with. No other host is let through."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.browser.host import hosted
from tests.browser.reading import FLAGS, GATES, ROOT, SITE, Reader


@pytest.fixture(scope="session")
def base() -> Iterator[str]:
    """The address of the built site."""
    if not (SITE / "index.html").exists():
        pytest.fail("no site to look at; mend: make site")
    with hosted(SITE) as address:
        yield address


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Debian's Chromium, or the one that CHROMIUM names."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if path is None:
        pytest.fail("no chromium on the PATH; mend: apt install chromium, or set CHROMIUM")
    started = playwright.chromium.launch(executable_path=path, args=FLAGS)
    yield started
    started.close()


@pytest.fixture(scope="session")
def _reader(browser: Browser, base: str) -> Iterator[Reader]:
    made = Reader(browser, base)
    yield made
    made.forget()


@pytest.fixture
def reader(_reader: Reader) -> Iterator[Reader]:
    """A reader whose pages are closed after the test; what the browser has cached is kept for the next."""
    yield _reader
    _reader.close_pages()


@pytest.fixture
def newcomer(browser: Browser, base: str) -> Iterator[Reader]:
    """A reader on a first visit, with nothing cached and nothing stored."""
    made = Reader(browser, base)
    yield made
    made.forget()


@pytest.fixture(scope="session")
def screenshots() -> Path:
    """Where pictures of the pages are kept, for people to look at."""
    folder = ROOT / "screenshots"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def gates() -> Path:
    """Where axe-core and the Nu HTML checker lie."""
    if not (GATES / "axe-core" / "axe.min.js").exists():
        pytest.fail("axe-core is not installed; mend: make gates")
    return GATES
