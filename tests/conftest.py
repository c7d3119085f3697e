"""What tests share."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import jupytext  # noqa: F401  # asks for pandoc's version, in a process, when it is imported first
import pytest
from hypothesis import settings

from reckoner.core import site_info
from reckoner.run import scheduler
from reckoner.text import numerals
from tests.project import Project, settle_judged

settings.register_profile("house", deadline=None, derandomize=True)  # the machines are shared, and so are failures
settings.load_profile("house")

with suppress(ValueError):  # not in the main thread
    signal.signal(signal.SIGINT, signal.default_int_handler)  # which a shell's background job would ignore

STARTS = {"subprocess.Popen", "os.fork", "os.forkpty", "os.posix_spawn", "os.system", "socket.bind"}
"""What a process does, by the names of its audit events, when it starts another or serves."""
BUILDING = {"whole", "clone"}
"""Fixtures of projects that a site is built of."""
quick: list[pytest.Item] = []
"""The test that runs, if `make quick` runs it."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that has a project to build a site of is slow."""
    for item in items:
        if BUILDING & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Know of each test whether it may start processes."""
    if not any(map(item.get_closest_marker, ("slow", "browser"))):
        quick.append(item)
    try:
        return (yield)  # type: ignore[return-value]
    finally:
        quick.clear()


def refuse(event: str, _: object) -> None:
    """Fail a test that starts a process or serves, and is not marked for it; so that `make quick` stays quick."""
    if quick and event in STARTS:
        pytest.fail(f"{event}: a test that starts a process or serves is marked @pytest.mark.slow")


sys.addaudithook(refuse)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project all of which holds, in a folder of its own."""
    return Project(tmp_path)


@pytest.fixture(autouse=True)
def words() -> None:
    """Texts are read with the words of this book's field."""
    numerals.speak(site_info.of(Path(__file__).parents[1]).numerals)


@pytest.fixture(autouse=True)
def judged(monkeypatch: pytest.MonkeyPatch) -> None:
    """In this process an essay's claims count as judged, so that not every small essay need judge them in code."""
    monkeypatch.setattr(scheduler, "settle", settle_judged)
