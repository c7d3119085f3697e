"""The preview: what an edit changed is served at once, errors do not end it, and nothing else goes missing."""

from __future__ import annotations

import re
import time
import urllib.request
from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any

import pytest

from reckoner.site import plugin, preview
from tests.project import PROSE, Project, essay

PORT = 8917
ESSAYS = 24


@pytest.fixture
def served(whole: Project, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """A project of two dozen essays, its preview open."""
    whole.write({"essays/sums.py": essay(title="The sums")})
    for n in range(1, ESSAYS):
        text = essay(f"{PROSE}\n\n## A part\n\nIt is so.", title=f"Essay {chr(96 + n)}")
        whole.write({f"essays/more-{n:02}.py": text.replace("[ada-some-fail]", "[]")})
    servers: list[Any] = []
    take_over = preview.take_over

    def noted(server: Any, *given: Any) -> Any:
        servers.append(server)
        return take_over(server, *given)

    monkeypatch.setattr(plugin, "take_over", noted)
    thread = Thread(target=whole.run, args=("serve", "--address", f"127.0.0.1:{PORT}"))
    thread.start()
    until(lambda: "The sums" in page("essays/sums/"), 60)
    yield whole
    servers[0].shutdown()
    thread.join(timeout=30)
    assert not thread.is_alive()


def page(address: str) -> str:
    """What the preview shows at an address; nothing while it is not up."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/{address}", timeout=20) as answer:
            return str(answer.read().decode())
    except OSError:
        return ""


def until(holds: Callable[[], bool], seconds: float = 20) -> float:
    """Wait until something holds; how long that took."""
    started = time.monotonic()
    while not holds():
        assert time.monotonic() - started < seconds
        time.sleep(0.01)
    return time.monotonic() - started


def load() -> float:
    """How many times longer than on an idle machine something takes that computes."""
    started, computed = time.monotonic(), time.thread_time()
    while time.thread_time() - computed < 0.2:
        pass
    return (time.monotonic() - started) / 0.2


def listed() -> set[str]:
    """The essays that the search knows."""
    return set(re.findall(r'"location":"essays/([\w-]+)/', page("search/search_index.json")))


def test_an_edit_to_prose_is_served_within_a_second(served: Project) -> None:
    """Three times, since other work on the machine may come between; its load is reckoned with."""
    took, word = [], "It is so"
    for new in ("Now it is", "Then it is", "At last it is"):
        served.replace("essays/more-03.py", word, new)
        took.append(until(lambda new=new: new in page("essays/more-03/")) / load())  # type: ignore[misc]
        word = new
    assert min(took) < 1, took
    assert word in page("notebooks/more-03/")
    assert word in page("search/search_index.json")
    assert len(listed()) == ESSAYS


def test_a_new_title_stands_in_the_navigation_of_every_page(served: Project) -> None:
    served.replace("essays/more-03.py", "title: Essay c", "title: Essay of another name")
    until(lambda: "Essay of another name" in page("essays/more-03/"))
    assert "Essay of another name" in page("essays/sums/")
    assert "Essay of another name" in page("essays/")
    assert len(listed()) == ESSAYS


def test_a_drifted_number_leaves_the_last_good_pages_until_it_is_mended(served: Project) -> None:
    served.replace("essays/more-03.py", "is [33%](<calc: {rate:.0%}>)\n", "is [34%](<calc: {rate:.0%}>)\n")
    time.sleep(1)
    assert "33%" in page("essays/more-03/")
    assert "34%" not in page("essays/more-03/")
    served.replace("essays/more-03.py", "is [34%](<calc: {rate:.0%}>)\n", "so is [33%](<calc: {rate:.0%}>)\n")
    until(lambda: re.search(r">failure rate</a> so\s+is", page("essays/more-03/")) is not None)


def test_a_style_and_a_new_page_are_served(served: Project) -> None:
    served.write({"docs/assets/own.css": "/* another */"})
    until(lambda: "/* another */" in page("assets/own.css"))
    served.write({"docs/more.md": "# More\n\nA page.\n"})
    until(lambda: "A page." in page("more/"))
    assert "More" in page("essays/sums/")
