"""What the site tells indexes, followers and language models of itself, and the card that stands for an essay."""

from __future__ import annotations

import datetime as dt
import json
import xml.etree.ElementTree as ET
from pathlib import Path

import yaml

from reckoner.core.site_info import Book
from reckoner.pages import feeds
from reckoner.pages.page_state import Page
from reckoner.source.archive import load
from reckoner.source.essay import Essay, read
from tests.project import Project, essay

HERE = Book(name="The House", url="https://house.example/", parts=("Scaling",))
NS = {"a": feeds.ATOM}


def written(project: Project, name: str, **front: str) -> Essay:
    """An essay of the project, with some of its front matter otherwise."""
    text = essay()
    for key, value in front.items():
        lines = [line for line in text.split("\n") if not line.startswith(f"# {key}:")]
        text = "\n".join([lines[0], f"# {key}: {value}", *lines[1:]])
    project.write({f"essays/{name}.py": text})
    return read(project.root / f"essays/{name}.py", project.root)


def test_an_article_is_described_with_authors_dates_and_what_it_cites(project: Project, tmp_path: Path) -> None:
    assert project.run("export", str(tmp_path / "out")).code == 0
    text = (tmp_path / "out" / "essays" / "sums.md").read_text(encoding="utf-8")
    schema = yaml.safe_load(text.split("---\n")[1])["essay"]["schema"]
    assert schema["@type"] == "ScholarlyArticle"
    assert [cited["name"] for cited in schema["citation"]] == ["A Talk"]
    archive = load(project.root)
    page = Page("sums", archive, works={id: work for id, work in archive.works.items()})
    told = written(project, "sums", updated="2026-03-04", authors='["A. Author", "The Project"]')
    made = feeds.article(told, "What it says.", page, HERE)
    assert made["citation"] == schema["citation"]
    assert made["url"] == "https://house.example/essays/sums/"
    assert made["abstract"] == "What it says."
    assert (made["datePublished"], made["dateModified"]) == ("2026-01-02", "2026-03-04")
    assert [who["@type"] for who in made["author"]] == ["Person", "Organization"]
    json.dumps(made)


def test_the_feed_has_the_newest_first_each_dated_by_what_it_says_of_itself(project: Project) -> None:
    old = written(project, "old", title="Old")
    new = written(project, "new", title="'New & <other>'", updated="2026-05-06")
    root = ET.fromstring(feeds.feed([(old, "Was."), (new, "Is <1.")], HERE))
    assert [each.findtext("a:title", namespaces=NS) for each in root.findall("a:entry", NS)] == ["New & <other>", "Old"]
    assert root.findtext("a:updated", namespaces=NS) == "2026-05-06T00:00:00Z"
    first = root.find("a:entry", NS)
    assert first is not None
    assert first.findtext("a:id", namespaces=NS) == "https://house.example/essays/new/"
    assert first.findtext("a:published", namespaces=NS) == "2026-01-02T00:00:00Z"
    assert first.findtext("a:summary", namespaces=NS) == "Is <1."


def test_a_feed_of_nothing_is_a_feed_still() -> None:
    root = ET.fromstring(feeds.feed([], HERE))
    assert root.findtext("a:updated", namespaces=NS) == f"{dt.date(1970, 1, 1)}T00:00:00Z"


def test_language_models_are_told_of_essays_by_part_with_their_sources(project: Project) -> None:
    text = feeds.llms([(written(project, "sums"), "What it says.")], HERE, "About.")
    assert text.startswith("# The House\n\n> About.\n")
    line = "- [Sums](https://house.example/essays/sums/): What it says. "
    assert f"## Scaling\n\n{line}[Source](https://house.example/notebooks/sums/sums.py)\n" in text
    assert "## Optional" not in text
    assert all(f"(https://house.example/{name})" in text for name, _ in feeds.MACHINES)
