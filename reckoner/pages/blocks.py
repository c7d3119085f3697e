"""What a page written by hand shows of the site: each `<!-- reckoner: NAME -->` gives way to the block of that name.

Words after the name say what a block shows: `<!-- reckoner: claim ID -->` the card of a claim,
`<!-- reckoner: explorable SLUG/NAME -->` an explorable of an essay, `<!-- reckoner: start-with SLUG SLUG -->` the cards
of essays. Some blocks are made here. A project adds its own by the option `blocks` of its book, each with a name and
the `MODULE:FUNCTION` of the project that it is made by. The function is called with the project's folder, outside the
boundary of essays, and gives Markdown, or HTML as `Markup`.
"""

from __future__ import annotations

import inspect
import itertools
import re
import runpy
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from markupsafe import Markup

from reckoner.check.assembly import Document, Site
from reckoner.check.references import BLOCK
from reckoner.core.findings import Exit, Failure, Finding
from reckoner.core.site_info import Block, Book
from reckoner.pages import home
from reckoner.pages.page_state import Page
from reckoner.pages.record import short_reckonings
from reckoner.pages.record.uses import Uses
from reckoner.pages.templating import Prose, html
from reckoner.source.essay import Essay
from reckoner.text import numerals
from reckoner.text.placing import placed

Blocks = dict[str, Callable[..., str]]
"""What makes each block, by its name, of the words after it: Markdown, or HTML as `Markup`."""


def of_site(site: Site, pages: Mapping[Essay, Page], uses: Uses, top: str) -> Blocks:
    """The blocks that every site has, for a page from which `top` leads to the top of the site."""
    nth = itertools.count()
    return {
        "essays": lambda: Prose(home.cards(site, pages) + short_reckonings.card(site, uses)),
        "start-with": lambda slug, *more: home.start_with(site, pages, (slug, *more)),
        "claim": lambda id: home.claim(uses, id, top),
        "explorable": lambda of: home.explorable(pages, of, top, first=next(nth) == 0),
        "verdicts": lambda: home.verdicts(uses, top),
        "surprises": lambda: home.surprises(uses, top),
        "counts": lambda: home.counts(pages.values(), top),
        "rules": lambda: html("rules", rules=numerals.rows()),
        "kinds": lambda: html("kinds", kinds=site.book.verdicts),
        "precisions": lambda: html("precisions", precisions=site.book.precisions),
        "clone": lambda: clone(site.book),
        "corrections": lambda: corrections(pages, top),
    }


def of_project(site: Site) -> Blocks:
    """The blocks that functions of the project make."""
    return {block.name: partial(_made_by_project, site.root, block) for block in site.book.blocks}


def _made_by_project(root: Path, of: Block) -> str:
    module, _, function = of.made_by.partition(":")
    made = runpy.run_path(str(root.joinpath(*module.split(".")).with_suffix(".py")), run_name=module)
    block: str = made[function](root)
    return block


def filled(text: Prose, blocks: Blocks, document: Document) -> Prose:
    """Markdown with every block in its place; a place whose name no block has stays the comment that it is."""
    return Prose(BLOCK.sub(lambda m: _shown(m, blocks[m["name"]], document) if m["name"] in blocks else m[0], text))


def _shown(place: re.Match[str], make: Callable[..., str], document: Document) -> str:
    of = place["of"].split()
    try:
        inspect.signature(make).bind(*of)
        block = make(*of)
    except (KeyError, TypeError):
        if not of and not inspect.signature(make).parameters:
            raise
        line = document.cell.line + document.cell.source[: document.cell.source.index(place[0])].count("\n")
        what = f"the site has no block {' '.join([place['name'], *of])!r}"
        mend = "name what there is, as REFERENCE.md says under Blocks of hand-written pages"
        raise Failure([Finding(document.name, line, what, mend, Exit.MISUSE)]) from None
    return placed(block) if isinstance(block, Markup) else block


def clone(book: Book) -> str:
    """The command that gets the repository, where the configuration names one."""
    return f"```sh\ngit clone {book.repository.rstrip('/')}\n```" if book.repository else ""


def corrections(essays: Mapping[Essay, Page], top: str) -> Markup:
    """The corrections of all essays, the newest first, each with its essay."""
    found = [(one, essay) for essay in essays for one in essay.meta.corrections]
    newest = sorted(found, key=lambda pair: (pair[0].date, pair[1].title), reverse=True)
    return html("all_corrections", found=newest, top=top)
