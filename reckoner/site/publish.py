"""Turn the pages into a site with MkDocs, or preview them. Only this module and the plugin know MkDocs."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from reckoner.core.project import CONFIG, DOCS, SITE
from reckoner.site.audit import Known, audit
from reckoner.site.configuration import Warnings, said_of
from reckoner.check import completeness
from reckoner.check.assembly import Site
from reckoner.site.environment import steady
from reckoner.core import scratch
from reckoner.run import run_cache
from reckoner.core.findings import Failure, Finding
from reckoner.core.project import CACHE
from reckoner.core.urls import address
from reckoner.core.store import Store, key, project_store, tools, write_whole
from reckoner.pages.functions import functions, names_of
from reckoner.pages.page_tree import descriptions, write

# Material's banner about MkDocs 2 is switched off in the way that its own text documents.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")


def publish(site: Site, strict: bool) -> Path:
    """Build the site into `site/`; the last good one stays until the new one is whole."""
    from jinja2 import TemplateNotFound
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort, MkDocsException

    root, place = site.root, site.root / SITE
    write(site, root / CACHE / "pages")
    with scratch.beside(place) as folder:
        fresh = folder / SITE
        with Warnings() as said, steady(site):
            try:
                config = load_config(str(root / CONFIG), site_dir=str(fresh), strict=strict)
                vars(config.plugins["reckoner"])["written"] = True
                config.plugins.on_startup(command="build", dirty=False)
                build(config)
                config.plugins.on_shutdown()
                _as_a_script(fresh / "search" / "search_index.json")
            except (Abort, MkDocsException, TemplateNotFound) as error:
                sources = {f"essays/{slug}.md": name for slug, name in site.slugs.items()}
                raise Failure(said_of(said or [" ".join(str(error).split())], root, sources)) from None
        store = project_store(root)
        if findings := [*audit(fresh, _known(site), store), *_lost(fresh, _prose(site), store)]:
            raise Failure(findings)
        store.sweep()
        run_cache.sweep(root, {checked.essay.slug for checked in site.essays})
        scratch.note_files(root, fresh)
        scratch.swap(fresh, place)
    return place


def _as_a_script(index: Path) -> None:
    """The search index as a script too: a page that is opened from a folder may read no other file."""
    if index.exists():
        text = index.read_text(encoding="utf-8")
        write_whole(index.with_suffix(".js"), f"var __index = {text.strip()};\n")


def _known(site: Site) -> Known:
    """What the audit of the finished pages needs to know of their sources."""
    sources = {
        f"essays/{checked.essay.slug}/": [
            (checked.essay.name, cell, checked.unbound.get(cell, [])) for cell in checked.essay.cells
        ]
        for checked in site.essays
    }
    for document in site.documents:
        sources[address(document.path.relative_to(site.root / DOCS).as_posix())] = [(document.name, document.cell, document.unbound)]
    titles = [checked.essay.title for checked in site.essays] + [work.cite for work in site.archive.works.values()]
    names = {name for module in functions(site.root).items() for name in names_of(*module)}
    by_theme = {form.format(name, site.book.name) for name in names for form in ("{}", "{} - {}", "Previous: {}", "Next: {}")}
    return Known(frozenset({*descriptions(site), *by_theme}), tuple(titles), sources)


def _lost(made: Path, sources: Mapping[str, Sequence[completeness.Prose]], store: Store) -> Iterator[Finding]:
    """What of each page's sources, by its address, does not stand there. A page that the store knows is not read."""
    for at, cells in sources.items():
        path = made / at / "index.html"
        page = path.read_bytes() if path.is_file() else b""
        under = key("complete", tools(), hashlib.sha256(page).hexdigest(), [cell.source for _, cell, _ in cells])
        if page and store.get(under) is None:
            yield from (found := list(completeness.of_page(page, f"the page {at}", cells)))
            if not found:
                store.put(under, True)


def _prose(site: Site) -> dict[str, list[completeness.Prose]]:
    """The prose that each page was made of, by its address."""
    made = {
        f"{place}/{checked.essay.slug}/": [
            (checked.essay.name, cell, checked.resolved[cell])
            for cell in checked.essay.cells[1:]
            if cell.kind == "prose"
        ]
        for checked in site.essays
        for place in ("essays", "notebooks")
    }
    for each in site.documents:
        made[address(each.path.relative_to(site.root / DOCS).as_posix())] = [(each.name, each.cell, each.resolved)]
    return made
