"""What tests share."""

from __future__ import annotations

import signal
from contextlib import suppress
from pathlib import Path

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
