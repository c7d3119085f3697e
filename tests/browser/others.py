"""What two builders made of the same pages, reduced to what a reader has of it: text, numbers, anchors and links."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from lxml import etree

APART = ("script", "style", "template", "svg")
OF_THE_THEME = (
    "headerlink",
    "md-content__button",
    "md-source-file",
    "md-feedback",
    "footnote-backref",
    "md-clipboard",
    "md-tags",  # search looks into them; Zensical shows them too
)


@dataclass(frozen=True)
class Read:
    """A page as a reader has it."""

    text: tuple[str, ...]
    numbers: tuple[tuple[str, str], ...]
    anchors: frozenset[str]
    links: tuple[str, ...]


def pages(site: Path) -> dict[str, Path]:
    """The pages of a built site by address; notebook views are MkDocs' own."""
    found = {path.parent.relative_to(site).as_posix(): path for path in site.rglob("index.html")}
    return {name: path for name, path in found.items() if not name.startswith("notebooks") and not leads_on(path)}


def leads_on(path: Path) -> bool:
    """Whether a page only leads to another, as that of a claim leads to its row."""
    return b'http-equiv="refresh"' in path.read_bytes()[:2000]


def read(path: Path, name: str) -> Read:
    """The article of a page."""
    tree = etree.fromstring(path.read_bytes(), etree.HTMLParser(encoding="utf-8"))
    (article,) = tree.xpath("//article")
    base = f"http://site/{name}/" if name != "." else "http://site/"
    for node in list(article.iter()):
        classes = str(node.get("class", "")).split() if isinstance(node.tag, str) else []
        if not isinstance(node.tag, str) or node.tag in APART or any(one in OF_THE_THEME for one in classes):
            _drop(node)
    numbers = tuple((node.get("href", ""), _text(node)) for node in article.iter("a") if "rk-number" in _classes(node))
    anchors = frozenset(node.get("id") for node in article.iter() if node.get("id") and not _own(node.get("id")))
    links = tuple(_address(urljoin(base, node.get("href"))) for node in article.iter("a") if node.get("href"))
    return Read(tuple("".join(article.itertext()).split()), numbers, anchors, links)


def _own(id: str) -> bool:
    """Ids that a builder gives its own controls."""
    return id.startswith("__")


def _classes(node: etree._Element) -> list[str]:
    return str(node.get("class", "")).split()


def _text(node: etree._Element) -> str:
    return " ".join("".join(node.itertext()).split())


def _address(url: str) -> str:
    address, fragment = urldefrag(url)
    address = address.removesuffix("index.html")
    return f"{address}#{fragment}" if fragment else address


def _drop(node: etree._Element) -> None:
    """Take a node away, and leave the text after it."""
    parent, before = node.getparent(), node.getprevious()
    if parent is None:
        return
    if node.tail and before is not None:
        before.tail = (before.tail or "") + node.tail
    elif node.tail:
        parent.text = (parent.text or "") + node.tail
    parent.remove(node)
