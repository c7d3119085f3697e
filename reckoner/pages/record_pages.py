"""The pages that are made from the archive: people, works, glossary, ledger, facts, models and the rest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reckoner.check.assembly import Site
from reckoner.pages.record import claim_addresses, facts, glossary, ledger, people, renderings, short_reckonings, works
from reckoner.pages.record.uses import Uses
from reckoner.pages.templating import html
from reckoner.source import ids, models_table

NAVIGATION = {
    "Verdicts": {"Ledger": "ledger.md"},
    "People and sources": {
        "People": "people.md",
        "Works": "works.md",
        "Glossary": "glossary.md",
        "Renderings": "renderings.md",
    },
    "Data and code": {"Facts": "facts.md", "Models": "models.md"},
}
"""The pages of the record, by what a reader wants."""

OF_THEIR_OWN = ("people", "works", "essays", "claims")
"""Kinds of which each has a page of its own."""


def pages(site: Site, uses: Uses) -> dict[str, str]:
    """Every page, and what is downloaded from one, by file name."""
    made: dict[str, str] = {}
    for module in (people, works, glossary, facts, ledger, claim_addresses, renderings):
        made |= module.pages(uses)
    made |= short_reckonings.pages(site, uses)
    table = site.root / models_table.NAME
    made |= {"models.csv": table.read_text(encoding="utf-8")} if table.exists() else {}
    return made | redirects(site.root)


def redirects(root: Path) -> dict[str, str]:
    """A page for every address of a page that is gone, by file name."""
    return {
        f"{kind}/{old}/index.html": html("record/moved", to=f"../../{kind}/{new}/") + "\n"
        for (kind, old), new in ids.moved(root).items()
        if kind in OF_THEIR_OWN
    }


def navigation(made: dict[str, str]) -> dict[str, list[Any]]:
    """The pages, as far as there are any, by what a reader wants."""
    return {
        wanted: [{title: name} for title, name in pages.items() if name in made] for wanted, pages in NAVIGATION.items()
    }


def shelf_navigation(site: Site) -> list[str]:
    """The short reckonings: the page that lists them, then each."""
    essays = [f"essays/{essay.slug}.md" for essay in short_reckonings.members(site)]
    return ["short-reckonings/index.md", *essays] if essays else []
