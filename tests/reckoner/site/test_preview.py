"""The preview: what an edit changed is served at once, errors do not end it, and nothing else goes missing."""

from __future__ import annotations

import re
import socket
import time
import urllib.request
from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any

import pytest

from reckoner.site import plugin, preview
from tests.project import PROSE, Project, essay

ESSAYS = 24


servers: list[Any] = []
"""The previews that were opened, the one that is open last."""


@pytest.fixture
def served(whole: Project, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """A project of two dozen essays, its preview open at a port that was free."""
    whole.write({"essays/sums.py": essay(title="The sums")})
    for n in range(1, ESSAYS):
        text = essay(f"{PROSE}\n\n## A part\n\nIt is so.", title=f"Essay {chr(96 + n)}")
        whole.write({f"essays/more-{n:02}.py": text.replace("[ada-some-fail]", "[]")})
    take_over = preview.take_over

    def noted(server: Any, *given: Any) -> Any:
        servers.append(server)
        return take_over(server, *given)

    monkeypatch.setattr(plugin, "take_over", noted)
    thread = Thread(target=whole.run, args=("serve", "--address", "127.0.0.1:0"))
    thread.start()
    until(lambda: "The sums" in page("essays/sums/"), 60)
    yield whole
    servers.pop().shutdown()
    thread.join(timeout=30)
    assert not thread.is_alive()


def page(address: str) -> str:
    """What the preview shows at an address; nothing while it is not up."""
    port = servers[-1].server_address[1] if servers else 0
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/{address}", timeout=20) as answer:
            return str(answer.read().decode())
    except OSError:
        return ""


def until(holds: Callable[[], object], seconds: float = 60) -> None:
    """Wait until something holds."""
    started = time.monotonic()
    while not holds():
        assert time.monotonic() - started < seconds
        time.sleep(0.01)


def listed() -> set[str]:
    """The essays that the search knows."""
    return set(re.findall(r'"location":"essays/([\w-]+)/', page("search/search_index.json")))


def test_an_edit_to_prose_is_served_and_no_other_page_is_set_again(
    served: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    again: list[str] = []
    set_again = preview._set_again

    def noted(page: Any, *given: Any) -> None:
        again.append(page.file.src_uri)
        set_again(page, *given)

    monkeypatch.setattr(preview, "_set_again", noted)
    monkeypatch.setattr(servers[-1].builder, "whole", lambda: again.append("the whole site"))
    served.replace("essays/more-03.py", "It is so", "Now it is")
    until(lambda: "Now it is" in page("search/search_index.json"))
    assert "Now it is" in page("essays/more-03/")
    assert "Now it is" in page("notebooks/more-03/")
    assert sorted(again) == ["essays/more-03.md", "notebooks/more-03.ipynb"]
    assert len(listed()) == ESSAYS


def test_a_new_title_stands_in_the_navigation_of_every_page(served: Project) -> None:
    served.replace("essays/more-03.py", "title: Essay c", "title: Essay of another name")
    until(lambda: "Essay of another name" in page("essays/more-03/"))
    assert "Essay of another name" in page("essays/sums/")
    assert "Essay of another name" in page("essays/")
    assert len(listed()) == ESSAYS


def test_a_drifted_number_leaves_the_last_good_pages_until_it_is_mended(
    served: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[object] = []
    monkeypatch.setattr(preview.log, "error", lambda *given: said.append(given))
    served.replace("essays/more-03.py", "is [33%](<calc: {rate:.0%}>)\n", "is [34%](<calc: {rate:.0%}>)\n")
    until(lambda: said)
    until(lambda: "essays/more-03.py:20: the prose says" in page("essays/sums/"))
    assert 'role="alert"' in page("essays/more-03/")
    assert "33%" in page("essays/more-03/")
    assert "34%" not in page("essays/more-03/").partition('role="alert"')[0]
    served.replace("essays/more-03.py", "is [34%](<calc: {rate:.0%}>)\n", "so is [33%](<calc: {rate:.0%}>)\n")
    until(lambda: re.search(r">failure rate</a> so\s+is", page("essays/more-03/")) is not None)
    assert 'role="alert"' not in page("essays/sums/")


def test_a_configuration_that_cannot_be_read_is_said_on_the_pages_and_ends_nothing(served: Project) -> None:
    whole = (served.root / "mkdocs.yml").read_text(encoding="utf-8")
    served.write({"mkdocs.yml": f"{whole}\nnonsense: [\n"})
    until(lambda: "it is not YAML" in page("essays/sums/"))
    served.write({"mkdocs.yml": whole})
    until(lambda: "The sums" in page("essays/sums/") and 'role="alert"' not in page("essays/sums/"))


@pytest.mark.slow
def test_a_preview_begins_where_something_does_not_hold(whole: Project) -> None:
    whole.replace("essays/sums.py", "[33%](<calc: {rate:.0%}>)", "[34%](<calc: {rate:.0%}>)")
    preview.refresh(whole.root, whole.root / "pages", lasting=True)
    shown: list[tuple[str, list[tuple[str, str]]]] = []
    app = preview.with_banner(lambda _, begin: begin("200 OK", [("Content-Type", "text/html")]) or [b"<body>so</body>"])
    body = b"".join(app({}, lambda *given: shown.append(given))).decode()
    assert "essays/sums.py:20: the prose says &#34;34%&#34;" in body
    assert body.endswith("</div></body>")
    assert (whole.root / "pages" / "index.md").is_file()
    preview.wrong.clear()


def test_a_style_and_a_new_page_are_served(served: Project) -> None:
    served.write({"docs/assets/own.css": "/* another */"})
    until(lambda: "/* another */" in page("assets/own.css"))
    served.write({"docs/more.md": "# More\n\nA page.\n"})
    until(lambda: "A page." in page("more/"))
    assert "More" in page("essays/sums/")


@pytest.mark.parametrize("address", ["nonsense", "127.0.0.1:abc", "somewhere:8000", ":8000"])
def test_an_address_that_is_none_is_refused(project: Project, address: str) -> None:
    said = f"reckoner serve --address {address}: no such address; mend: write --address 127.0.0.1:8000\n"
    result = project.run("serve", "--address", address)
    assert (result.code, result.err.splitlines(keepends=True)[-1]) == (2, said)


def test_a_port_that_is_none_is_refused_before_anything_runs(project: Project) -> None:
    result = project.run("serve", "--address", "127.0.0.1:99999")
    mend = "choose one from 1024 to 65535: --address 127.0.0.1:8001"
    said = f"reckoner serve --address 127.0.0.1:99999: no such port as 99999; mend: {mend}\n"
    assert (result.code, result.err) == (2, said)


@pytest.mark.slow
def test_a_port_in_use_is_named(project: Project) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        result = project.run("serve", "--address", address)
    mend = "end what listens there, or choose another: --address 127.0.0.1:8001"
    said = f"reckoner serve --address {address}: address already in use; mend: {mend}"
    assert (result.code, result.err.splitlines()[-1]) == (2, said)
