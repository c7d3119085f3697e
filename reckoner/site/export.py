"""A tree that any heir of MkDocs builds: the exported pages, the theme's templates, and a mkdocs.yml that names them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import yaml

from reckoner.check.assembly import Site
from reckoner.core.project import CONFIG, DOCS
from reckoner.core.site_info import Loader
from reckoner.core.store import write_whole
from reckoner.pages import page_tree
from reckoner.pages.assets import SCRIPTS, STYLES
from reckoner.site.shipped import THEME
from reckoner.text.markup import EXTENSIONS

OURS = ("sitemap.xml",)
"""Templates that say things only MkDocs knows."""
OVERRIDES = "overrides"


def write(site: Site, place: Path) -> None:
    """Write `docs/` and `mkdocs.yml`; the configuration is the project's own, with what the plugin does written out."""
    pages = place / DOCS
    page_tree.write(site, pages)
    navigation = pages / page_tree.NAVIGATION
    nav = json.loads(navigation.read_text(encoding="utf-8"))
    navigation.unlink()
    if (own := site.root / DOCS / "assets").is_dir():
        shutil.copytree(own, pages / "assets", copy_function=_beside, dirs_exist_ok=True)
    given = (site.root / CONFIG).read_text(encoding="utf-8")
    said: dict[str, Any] = yaml.load(given, Loader=Loader) or {}
    _templates(said.get("theme"), site.root, pages / OVERRIDES)
    options: dict[str, Any] = {
        "theme": _theme(said.get("theme")) | {"custom_dir": f"{DOCS}/{OVERRIDES}"},
        "exclude_docs": f"{(said.get('exclude_docs') or '').rstrip()}\n/{OVERRIDES}/\n".lstrip(),
        "extra_css": [*STYLES, *said.get("extra_css", [])],
        "extra_javascript": [*({"path": path, "defer": True} for path in SCRIPTS), *said.get("extra_javascript", [])],
        "markdown_extensions": [{name: options} if options else name for name, options in EXTENSIONS.items()],
        "nav": nav,
    }
    for name, value in options.items():
        given = replaced(given, name, value)
    write_whole(place / CONFIG, given)


def _beside(source: str, target: str) -> None:
    """Generated files stand in the place of hand-written ones of the same name, as in the site."""
    if not Path(target).exists():
        shutil.copyfile(source, target)


def _theme(said: Any) -> dict[str, Any]:
    return said if isinstance(said, dict) else {"name": said or "material"}


def _templates(theme: Any, root: Path, folder: Path) -> None:
    """The package's templates, and over them the project's own."""
    shutil.copytree(THEME, folder, ignore=shutil.ignore_patterns(*OURS))
    own = _theme(theme).get("custom_dir")
    if own and (root / own).is_dir():
        shutil.copytree(root / own, folder, dirs_exist_ok=True)


def replaced(text: str, name: str, value: Any) -> str:
    """A configuration with an option at its top set to a value, at the end; the lines of all others are as they were."""
    lines, node = text.splitlines(keepends=True), yaml.compose(text, Loader=Loader)
    starts = {key.value: key.start_mark.line for key, _ in node.value} if isinstance(node, yaml.MappingNode) else {}
    if (start := starts.get(name)) is not None:
        del lines[start : min((line for line in starts.values() if line > start), default=len(lines))]
    kept = "".join(lines).rstrip()
    return f"{kept}\n{yaml.safe_dump({name: value}, allow_unicode=True, sort_keys=False)}"
