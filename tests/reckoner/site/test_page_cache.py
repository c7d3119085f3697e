"""What is remembered of a page is what would be made: a build that remembers equals a build from nothing."""

from __future__ import annotations

import shutil
from typing import Any

import pytest
from material.plugins.search.plugin import SearchIndex
from mkdocs.structure.pages import Page

from reckoner.core.store import project_store
from reckoner.site import audit
from tests.project import Project, site

SUMS = "essays/sums.py"
EDITS = {
    "prose": (SUMS, "\n# The [failure rate]", "\n# So the [failure rate]"),
    "title": (SUMS, "title: Sums", "title: Other sums"),
    "summary": (SUMS, "Most of them work, and some fail.", "Some of them fail."),
    "date": (SUMS, "2026-01-02", "2026-05-06"),
    "a term": ("archive/terms/acme.toml", "The share that fails.", "The part that fails."),
    "a heading": ("docs/method.md", "# Method", "# The method"),
    "a name": ("mkdocs.yml", "The Scaling Era, Reckoned", "Another name"),
    "an option": ("mkdocs.yml", "      execute: false\n", "      execute: false\n      no_input: true\n"),
    "the theme": ("overrides/main.html", "{# nothing #}", "{% block announce %}Aha.{% endblock %}"),
}


@pytest.fixture
def known(whole: Project) -> Project:
    """A project that is built, its pages remembered."""
    whole.replace("mkdocs.yml", "  name: material\n", "  name: material\n  custom_dir: overrides\n")
    whole.write({"overrides/main.html": '{% extends "base.html" %}{# nothing #}'})
    assert whole.run("build", "--strict").code == 0
    return whole


def test_after_any_edit_the_site_is_what_a_build_from_nothing_gives(known: Project) -> None:
    for what, edit in EDITS.items():
        before = site(known)
        assert known.replace(*edit).run("build", "--strict").code == 0
        remembering = site(known)
        assert remembering != before, what
        shutil.rmtree(known.root / ".cache")
        assert known.run("build", "--strict").code == 0
        fresh = site(known)
        assert [name for name in fresh if remembering.get(name) != fresh[name]] == [], what


@pytest.fixture
def set_again(known: Project, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that MkDocs sets from now on."""
    found: list[str] = []
    render = Page.render

    def noted(page: Page, *args: Any) -> None:
        found.append(page.file.src_uri)
        render(page, *args)

    monkeypatch.setattr(Page, "render", noted)
    return found


def test_a_page_that_is_known_is_not_set_again(known: Project, set_again: list[str]) -> None:
    known.replace("docs/method.md", "# Method", "# Method\n\nA new sentence.")
    assert known.run("build", "--strict").code == 0
    assert set_again == ["method.md"]


def test_a_page_that_is_known_is_neither_indexed_nor_audited_again(
    known: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    indexed: list[str] = []
    audited: list[str] = []
    add, look = SearchIndex.add_entry_from_context, audit._page

    def noted(index: Any, page: Any) -> None:
        indexed.append(page.file.src_uri)
        add(index, page)

    monkeypatch.setattr(SearchIndex, "add_entry_from_context", noted)

    def heard(path: Any, *given: Any) -> Any:
        audited.append(path.parent.name)
        return look(path, *given)

    monkeypatch.setattr(audit, "_page", heard)
    known.replace("docs/method.md", "# Method", "# Method\n\nA new sentence.")
    assert known.run("build", "--strict").code == 0
    assert (indexed, audited) == (["method.md"], ["method"])


def test_a_link_to_nothing_is_complained_of_every_time(known: Project) -> None:
    known.write({"docs/method.md": "# Method\n\n[no page](nowhere.md)\n"})
    said = [known.run("build", "--strict").err.splitlines()[-2] for _ in range(2)]
    assert said[0].startswith("docs/method.md:3: a link to 'nowhere.md', where nothing is")
    assert said[0] == said[1]


def test_what_is_damaged_is_made_again(known: Project) -> None:
    before = site(known)
    for path in project_store(known.root).folder.iterdir():
        path.write_bytes(path.read_bytes()[:-20] + b'"') if path.stat().st_size % 2 else path.write_bytes(b"\xff")
    assert known.run("build", "--strict").code == 0
    assert site(known) == before


def test_where_a_hook_may_do_anything_nothing_is_remembered(known: Project, set_again: list[str]) -> None:
    known.write({"hook.py": "import itertools\ncount = itertools.count()\n"})
    known.replace("mkdocs.yml", "extra:\n", "hooks: [hook.py]\nextra:\n")
    assert [known.run("build").code, known.run("build", "--strict").code] == [0, 0]
    assert set_again.count("method.md") == set_again.count("essays/sums.md") == 2
