"""Write the pages of a site as a plain Markdown tree. Nothing here knows what turns the pages into a site."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

from reckoner.check import record_prose
from reckoner.check.assembly import Document, Site
from reckoner.check.checked_essay import Checked
from reckoner.core import scratch
from reckoner.core.findings import Exit, Failure, Finding
from reckoner.core.site_info import Book
from reckoner.core.store import project_store, remade_if_changed, write_whole
from reckoner.pages import (
    assets,
    backlinks,
    blocks,
    bundle,
    feeds,
    functions,
    headlines_json,
    home,
    numbers_json,
    record_pages,
    share_card,
)
from reckoner.pages.blocks import Blocks, filled
from reckoner.pages.essay import endmatter, essay_page, explorable, headlines
from reckoner.pages.essay.bound_prose import prose, unbound
from reckoner.pages.essay.downloads import files_of
from reckoner.pages.essay.essay_page import summary_text
from reckoner.pages.essay.notebook import notebook
from reckoner.pages.page_state import Number, Page, Quoted, header
from reckoner.pages.record import claim_addresses, glossary
from reckoner.pages.record.uses import Uses, uses
from reckoner.pages.share_card import Card
from reckoner.source.archive import Archive
from reckoner.source.essay import Essay
from reckoner.text import markup
from reckoner.text.placing import unplaced

NAVIGATION = ".nav.json"


def write(site: Site, folder: Path, plain: bool = False) -> None:
    """Write the pages as a tree of Markdown, replacing what stood there only when all is written.

    With `plain`, for readers without the extension `text/placing`: HTML stands where it is placed.

    Raises `Failure` if the site has findings: what does not hold is not published.
    """
    if site.findings:
        raise Failure(site.findings)
    with scratch.beside(folder) as place:
        fresh = place / "pages"
        _write_tree(site, fresh)
        for path in fresh.rglob("*.md") if plain else ():
            path.write_text(unplaced(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
        scratch.swap(fresh, folder)


def _write_tree(site: Site, folder: Path) -> None:
    at = site.book
    texts = {checked.essay: _essay(checked, site.archive, at) for checked in site.essays}
    pages = {essay: page for essay, (_, page) in texts.items()}
    used_where = uses(site, pages)
    for essay, (files, page) in texts.items():
        text = essay_page.text(page, backlinks.links(essay, site, used_where))
        for name, content in {f"essays/{essay.slug}.md": text, **files}.items():
            write_whole(folder / name, content)
    _bundles(site, {essay.slug: files for essay, (files, _) in texts.items()}, folder)
    of_project = blocks.of_project(site)
    for document in site.documents:
        place = document.path.relative_to(site.root / "docs")
        top = "../" * (len(place.parts) - (place.name == "index.md"))
        made = blocks.of_site(site, pages, used_where, top) | of_project
        write_whole(folder / place, _by_hand(document, site.archive, made))
    write_whole(
        folder / "essays" / "index.md",
        header({"title": "Essays", "layout": "cards"}) + home.listed(site),
    )
    used: dict[str, list[tuple[str, str]]] = {}
    for essay, page in pages.items():
        for function in dict.fromkeys(f for number in page.numbers for f in number.functions):
            used.setdefault(function, []).append((essay.slug, essay.title))
    for name, text in functions.pages(site.root, used).items():
        write_whole(folder / "functions" / name, text + "\n")
    recorded = record_pages.pages(site, used_where)
    for name, text in recorded.items():
        write_whole(folder / name, text)
    assets.write(folder, site.book)
    write_whole(folder / NAVIGATION, json.dumps(navigation(site, folder, recorded)))
    _share(site, pages, used_where, folder)
    listed = [_listed(essay, number, page) for essay, page in pages.items() for number in page.numbers]
    listed += [_quoted(essay, quoted) for essay, page in pages.items() for quoted in page.quoted]
    for checked in site.essays:
        listed += explorable.listed(checked, pages[checked.essay])
    write_whole(folder / "numbers.json", numbers_json.listing(listed))
    write_whole(folder / "numbers.schema.json", numbers_json.schema())
    moving = [each for checked in site.essays for each in headlines_json.of_essay(checked, pages[checked.essay])]
    write_whole(folder / "headlines.json", headlines_json.listing(moving))
    write_whole(folder / "headlines.schema.json", headlines_json.schema())


def _bundles(site: Site, files: dict[str, dict[str, str | bytes]], folder: Path) -> None:
    """The essays to run by themselves. They hold more than a run depends on, so none is kept with the pages."""
    store, shared = project_store(site.root), bundle.shared(site.root)
    for checked in site.essays:
        slug = checked.essay.slug
        notebook = str(files[slug][f"notebooks/{slug}/{slug}.ipynb"])
        made = bundle.bundle(checked, shared, notebook, site.book, store)
        write_whole(folder / f"notebooks/{slug}/{slug}.zip", made)


def navigation(site: Site, folder: Path, recorded: dict[str, str]) -> list[Any]:
    """The order of the pages, as MkDocs takes it: by what a reader wants, and the pages written by hand at the end."""
    parts = [{part: [f"essays/{c.essay.slug}.md" for c in found]} for part, found in home.parts(site)]
    modules = sorted(f"functions/{path.name}" for path in (folder / "functions").glob("*.md") if path.stem != "index")
    by_hand = sorted(p.name for p in folder.glob("*.md") if p.name != "index.md" and p.name not in recorded)
    short, tabs = record_pages.shelf_navigation(site), record_pages.navigation(recorded)
    tabs["Verdicts"] += [{site.book.short: short}] if short else []
    tabs["Data and code"] += [{"Functions": ["functions/index.md", *modules]}] if modules else []
    listed = {"Essays": ["essays/index.md", *parts], **tabs, "About": by_hand}
    return [{"Home": "index.md"}, *({tab: pages} for tab, pages in listed.items() if pages)]


def _by_hand(document: Document, archive: Archive, made: Blocks) -> str:
    """A page written by hand, its bindings set, and the blocks of the site in their places."""
    page = Page(document.path.stem, archive)
    shown = filled(prose(document.cell.source, document.resolved, page), made, document)
    return document.front + shown + endmatter.written(page)


def _essay(checked: Checked, archive: Archive, at: Book) -> tuple[dict[str, str | bytes], Page]:
    slot = ("pages", checked.essay.path)
    return remade_if_changed(slot, (checked, archive, at), lambda: _texts(checked, archive, at))


def _texts(checked: Checked, archive: Archive, at: Book) -> tuple[dict[str, str | bytes], Page]:
    """Everything that the site has of an essay, each with its place, and its page."""
    essay, slug = checked.essay, checked.essay.slug
    try:
        page = essay_page.compose(checked, archive, at)
    except ValueError as error:
        raise Failure([Finding(essay.name, 0, str(error), "correct it", Exit.MISUSE)]) from None
    texts: dict[str, str | bytes] = {}
    for nth, each in enumerate(page.figures, 1):
        texts |= files_of(each, nth, essay, at)
    texts |= dict(explorable.files(page, essay, at))
    if page.headlines:
        texts[f"essays/{slug}/headlines.csv"] = headlines.data(page, checked.verdicts, essay, at)
    texts[f"notebooks/{slug}.ipynb"] = notebook(checked, archive)
    texts[f"notebooks/{slug}/{slug}.ipynb"] = notebook(checked)
    texts[f"notebooks/{slug}/{slug}.py"] = essay.path.read_text(encoding="utf-8")
    return texts, page


def _share(site: Site, pages: dict[Essay, Page], uses: Uses, folder: Path) -> None:
    """What is for those who follow, share or index the site."""
    at = site.book
    described = [
        (c.essay, markup.plain(unbound(summary_text(c), c.resolved[c.essay.cells[0]])))
        for part in site.book.parts
        for c in home.members(site, part)
    ]
    write_whole(folder / "feed.xml", feeds.feed(described, at))
    write_whole(folder / "llms.txt", feeds.llms(described, at, at.about))
    cards = dict(claim_addresses.cards(uses)) | {"card.png": Card(at.name, "", at.about)}
    for essay, page in pages.items():
        lead = base64.b64decode(page.figures[0]["png"]) if page.figures else b""
        cards[f"essays/{essay.slug}/card.png"] = Card(essay.title, essay.meta.part, at.name, lead)
    store = project_store(site.root)
    for name, card in cards.items():
        write_whole(folder / name, share_card.png(store, card, site.root))


def _listed(essay: Essay, number: Number, page: Page) -> numbers_json.Listed:
    """A number as `numbers.json` has it."""
    works = page.archive.works
    return numbers_json.Listed(
        page=f"essays/{essay.slug}/",
        anchor=number.anchor,
        file=essay.name,
        line=number.line,
        kind=number.kind,  # type: ignore[arg-type]
        text=number.text,
        expression=number.expression,
        values=list(number.values),
        unit=next((fact.unit for fact in number.facts if fact.id == number.expression), None),
        functions=list(number.functions),
        sources=[
            numbers_json.Source(
                fact=fact.id,
                value=fact.value,
                unit=fact.unit,
                work=fact.work,
                cite=works[fact.work].cite,
                locator=fact.locator,
                as_of=fact.as_of.isoformat(),
            )
            for fact in number.facts
        ],
        headline=number.headline or None,
        rests_on=list(number.rests_on),
    )


def _quoted(essay: Essay, quoted: Quoted) -> numbers_json.Listed:
    """A numeral of a quotation as `numbers.json` has it."""
    return numbers_json.Listed(
        page=f"essays/{essay.slug}/",
        anchor=quoted.anchor,
        file=quoted.file,
        line=quoted.line,
        kind="quoted",
        text=quoted.text,
        expression=quoted.origin,
        values=[],
        unit=None,
        functions=[],
        sources=[],
        headline=None,
        rests_on=[],
    )


def descriptions(site: Site) -> list[str]:
    """What pages say without markup: the essays' summaries to machines, terms and their definitions."""
    summaries = [unbound(summary_text(checked), checked.resolved[checked.essay.cells[0]]) for checked in site.essays]
    terms = site.archive.terms.values()
    definitions = [record_prose.plain(term.definition) for term in terms]
    return [*map(markup.plain, summaries), *definitions, *(glossary.capital(term.name) for term in terms)]
