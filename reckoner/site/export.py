"""A tree that any heir of MkDocs builds: the exported pages, the site's styles and scripts, and the same mkdocs.yml."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import yaml

from reckoner.check.assembly import Site
from reckoner.core.store import write_whole
from reckoner.pages import page_tree

OURS = ("sitemap.xml",)
"""Templates that say things only MkDocs knows."""


def write(site: Site, place: Path) -> None:
    """Write `docs/` and `mkdocs.yml`; the configuration is the project's own, with the navigation written out."""
    pages = place / "docs"
    page_tree.write(site, pages)
    navigation = pages / page_tree.NAVIGATION
    nav = json.loads(navigation.read_text(encoding="utf-8"))
    navigation.unlink()
    for name in ("assets", "overrides"):
        if (site.root / "docs" / name).is_dir():
            shutil.copytree(site.root / "docs" / name, pages / name, ignore=shutil.ignore_patterns(*OURS))
    given = (site.root / "mkdocs.yml").read_text(encoding="utf-8")
    shown = yaml.safe_dump({"nav": nav}, allow_unicode=True, sort_keys=False)
    write_whole(place / "mkdocs.yml", f"{given.rstrip()}\n{shown}")
