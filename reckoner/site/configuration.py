"""Ask MkDocs what is wrong with the configuration, before anything is built; and hear what it warns of."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from reckoner.check.active_html import TAG
from reckoner.core.findings import Finding, misuse
from reckoner.core.project import CONFIG, DOCS
from reckoner.core.site_info import scalars
from reckoner.core.store import key, project_store, tools

PLUGINS = ("reckoner", "mkdocs-jupyter")
"""Those without which pages are missing."""
TITLES = ("site_name", "site_description", "extra foot title", "plugins reckoner book parts")
"""Options that are shown as words, by the names that lead to them."""


def findings(root: Path) -> list[Finding]:
    """What MkDocs has against `mkdocs.yml`; what it had nothing against is not asked again."""
    path, store = root / CONFIG, project_store(root)
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    under = key("configuration", tools(), text)
    if not text or store.get(under):
        return []
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort, MkDocsException

    with Warnings() as said:
        try:
            config = load_config(str(path), strict=True)
        except (Abort, MkDocsException) as error:
            said = said or [" ".join(str(error).split())]
    found = said_of(said, root, {}) if said else list(_refused(config, text))
    if not found:
        store.put(under, True)
    return found


def said_of(reasons: Iterable[str], root: Path, sources: Mapping[str, str]) -> list[Finding]:
    """What MkDocs said, each where it is to be mended: at an option, in a page, or in the source of one."""
    text, found = (root / CONFIG).read_text(encoding="utf-8"), []
    for reason in reasons:
        option, page = re.search(r"Config value '(\w+)'", reason), re.search(r"'([^']+\.md)'", reason)
        file = sources.get(page[1], f"{DOCS}/{page[1]}") if page else CONFIG
        where = (CONFIG, _line(option[1], text)) if option else (file if (root / file).is_file() else CONFIG, 0)
        found.append(misuse(*where, reason.replace(f"{root}/", ""), "correct it"))
    return found


def _line(option: str, text: str) -> int:
    at = re.search(rf"^{option}\s*:", text, re.MULTILINE)
    return text.count("\n", 0, at.start()) + 1 if at else 0


def _refused(config: Any, text: str) -> Iterator[Finding]:
    """Options that MkDocs takes, and of which no whole site could be made."""
    if config.theme.name != "material":
        yield misuse(CONFIG, _line("theme", text), "the theme is not Material", "write 'theme: {name: material}'")
        return
    for plugin in PLUGINS:
        if plugin not in config.plugins:
            what = f"the plugin {plugin!r} is missing, without which the site has not every page"
            yield misuse(CONFIG, _line("plugins", text), what, f"add a line '- {plugin}:' to plugins")
    if not config.site_url:
        what = "'site_url' is missing, without which the feed, cards and citations lead nowhere"
        yield misuse(CONFIG, _line("site_url", text), what, "add a line 'site_url:' with the site's address")
    for way, line, value in scalars(text):
        shown = value if " ".join(way) in TITLES else " ".join(way) if way[:1] == ("nav",) else ""
        if tag := TAG.search(shown):
            what = f"{way[0]!r} holds HTML, {shown[tag.start() :]}, which is shown as it is typed"
            yield misuse(CONFIG, line, what, "say it in words")
        part = f".icons/{value}.svg" if "icon" in way else f"partials/languages/{value}.html"
        if "icon" in way or way == ("theme", "language"):
            if not any((Path(folder) / part).is_file() for folder in config.theme.dirs):
                yield misuse(CONFIG, line, f"the theme has no {way[-1]} {value!r}", "name one that it has")


class Warnings(logging.Handler):
    """What MkDocs warns of during a build."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(" ".join(record.getMessage().split()))

    def __enter__(self) -> list[str]:
        logging.getLogger("mkdocs").addHandler(self)
        return self.lines

    def __exit__(self, *_: object) -> None:
        logging.getLogger("mkdocs").removeHandler(self)
