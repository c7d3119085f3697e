"""The files of the built site, read as they are: valid, leading somewhere, asking nothing of other hosts."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from lxml import html

from tests.browser.reading import ESSAY, SITE, essay_pages

pytestmark = pytest.mark.browser

ATOM = "{http://www.w3.org/2005/Atom}"


@cache
def pages() -> dict[Path, Any]:
    """Every page of the site, parsed."""
    return {path: html.document_fromstring(path.read_bytes()) for path in sorted(SITE.rglob("*.html"))}


def test_every_page_is_valid_html(gates: Path) -> None:
    java = shutil.which("java")
    if java is None:
        pytest.fail("no java on the PATH for the Nu HTML checker; mend: apt install default-jre-headless")
    checker = gates / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = [java, "-Xss4m", "-jar", str(checker), "--format", "json", "--exit-zero-always", "--skip-non-html"]
    done = subprocess.run([*command, str(SITE)], capture_output=True, text=True, check=True)
    found = [m for m in json.loads(done.stderr)["messages"] if m["type"] == "error"]
    said = [f"{m['url'].partition('/site/')[2]}:{m.get('lastLine')}: {m['message']}" for m in found]
    assert said[:20] == []


def test_every_internal_link_and_anchor_resolves() -> None:
    anchors = {path: set(tree.xpath("//@id")) | set(tree.xpath("//a/@name")) for path, tree in pages().items()}
    broken = []
    for path, tree in pages().items():
        if path.name == "404.html":
            continue
        here = "/" + path.relative_to(SITE).as_posix().removesuffix("index.html")
        for href in dict.fromkeys(tree.xpath("//a/@href")):
            target = urlsplit(urljoin(f"http://here{here}", href))
            if target.netloc != "here":
                continue
            file = SITE / unquote(target.path).lstrip("/")
            file = file / "index.html" if target.path.endswith("/") else file
            fragment = unquote(target.fragment)
            if not file.exists() or (fragment and fragment not in anchors.get(file, {fragment})):
                broken.append(f"{here}: {href}")
    assert broken == []


def test_every_reference_within_a_page_by_id_resolves() -> None:
    lost = []
    for path, tree in pages().items():
        ids = set(tree.xpath("//@id"))
        named = tree.xpath("//@for | //@aria-describedby | //@aria-labelledby | //@aria-controls")
        lost += [f"{path.relative_to(SITE)}: {id}" for names in set(named) for id in names.split() if id not in ids]
    assert lost == []


def test_no_page_names_another_host_but_in_a_link() -> None:
    for path, tree in pages().items():
        named = tree.xpath("//script/@src | //img/@src | //iframe/@src | //source/@src")
        named += tree.xpath("//link[not(@rel='canonical')]/@href")
        assert [source for source in named if source.startswith(("http:", "https:", "//"))] == [], path


def test_search_never_leads_to_a_notebook_view() -> None:
    index = (SITE / "search" / "search_index.json").read_text(encoding="utf-8")
    assert "notebooks/" not in index
    assert ESSAY in index


def test_the_sitemap_leaves_notebook_views_out_and_is_dated_by_the_essays() -> None:
    text = (SITE / "sitemap.xml").read_text(encoding="utf-8")
    assert "notebooks/" not in text
    dates = dict(re.findall(r"<loc>([^<]*)</loc>\s*<lastmod>([^<]*)</lastmod>", text))
    assert max(dates.values()) in [date for address, date in dates.items() if "/essays/" in address]
    essay = next(date for address, date in dates.items() if address.endswith(ESSAY))
    assert f'"dateModified": "{essay}"' in (SITE / ESSAY / "index.html").read_text(encoding="utf-8")


def test_the_feed_has_every_essay_the_newest_first() -> None:
    root = ET.parse(SITE / "feed.xml").getroot()
    entries = root.findall(f"{ATOM}entry")
    ids = [entry.findtext(f"{ATOM}id") or "" for entry in entries]
    assert {urlsplit(id).path for id in ids} == {
        f"/{path.parent.relative_to(SITE).as_posix()}/" for path in essay_pages()
    }
    dates = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
    assert dates == sorted(dates, reverse=True)
    assert root.findtext(f"{ATOM}updated") == dates[0]
    for entry in entries:
        assert entry.findtext(f"{ATOM}summary")
        assert entry.find(f"{ATOM}author/{ATOM}name") is not None


def test_every_address_of_llms_txt_is_there() -> None:
    text = (SITE / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith("# The Scaling Era, Reckoned\n\n> ")
    addresses = re.findall(r"\]\((\S+?)\)", text)
    assert len(addresses) > 2 * len(essay_pages())
    for address in addresses:
        file = SITE / urlsplit(address).path.lstrip("/")
        assert (file / "index.html" if address.endswith("/") else file).exists(), address


def test_every_essay_has_a_card_of_its_lead_figure_and_says_so() -> None:
    for path in essay_pages():
        tree = pages()[path]
        address = tree.xpath("string(//meta[@property='og:image']/@content)")
        card = SITE / urlsplit(address).path.lstrip("/")
        assert card == path.parent / "card.png"
        data = card.read_bytes()
        assert data[:8] == b"\x89PNG\r\n\x1a\n"
        assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (1200, 630)
        assert len(data) < 300_000


def test_an_essay_describes_itself_as_a_scholarly_article() -> None:
    (text,) = pages()[SITE / ESSAY / "index.html"].xpath("//script[@type='application/ld+json']/text()")
    said = json.loads(text)
    assert said["@type"] == "ScholarlyArticle"
    assert said["headline"] == "Nines"
    assert said["url"].endswith(f"/{ESSAY}")
    assert said["author"]
    assert {"name", "author", "datePublished"} <= set(said["citation"][0])
