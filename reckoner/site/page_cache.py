"""Pages that MkDocs has set before are not set again: neither their Markdown or notebook, nor their template.

What is remembered of a page is kept under a key that names all it was made of: its source, the files that links
lead to, the navigation, the whole configuration, the theme and its overrides, and every tool. Where something takes
part that a key cannot name (a plugin, an extension or a hook that may read other files, or the clock), nothing is
remembered, and MkDocs does as it always does.
"""

from __future__ import annotations

import base64
import hashlib
import logging
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache
from mkdocs.structure.toc import AnchorLink, get_toc

from reckoner.site import csp
from reckoner.core.store import Store, key, project_store, tools
from reckoner.pages.essay.notebook import lighten
from reckoner.site.notebook_views import share_templates
from reckoner.site.shipped import THEME
from reckoner.text.markup import EXTENSIONS
from reckoner.text.placing import spelled

SEARCH = "material/search"
PLUGINS = frozenset({SEARCH, "search", "reckoner", "mkdocs-jupyter"})
"""Plugins that make a page of nothing but its source and their own configuration."""
_ELSEWHERE = frozenset("config_file_path docs_dir site_dir site_url plugins theme hooks watch strict dev_addr".split())
"""Options that say where things lie or how to serve and to fail, or that go into a key in another way."""


class Pages:
    """The pages of one build, each looked up before it is made."""

    def __init__(self) -> None:
        self.store = project_store(Path())
        self.config: Any = None
        self.files: Any = None
        self.nav: Any = None
        self.env: Any = None
        self._content = self._site = ""
        """Digests of what every page's content depends on, and of that with the address at which it is set."""

    def begin(self, config: Any, files: Any, nav: Any) -> None:
        """Take the digest of what every page depends on."""
        self.config, self.files, self.nav, self._content, self._site = config, files, nav, "", ""
        if knowable(config):
            linked = sorted((file.src_uri, file.url, file.inclusion.name) for file in files)
            self._content = key(tools(), _options(config), linked, _bytes(config.theme.custom_dir), _bytes(THEME))
            self._site = key(self._content, config.site_url)
            self._index(config.plugins.get(SEARCH))

    def _index(self, search: Any) -> None:
        """Have pages that were indexed before give the search what they gave it."""
        index = getattr(search, "search_index", None)
        if index is None:
            return
        add = index.add_entry_from_context

        def added(page: Any) -> None:
            of = [page.content, _tokens(page.toc), page.meta, page.title, page.url]
            under = key("search", self._content, page.file.src_uri, of)
            if (kept := self.store.get(under)) is None:
                before, whole = len(index.entries), page.content
                page.content = spelled(whole)
                add(page)
                page.content = whole
                self.store.put(under, index.entries[before:])
            else:
                index.entries += [dict(entry) for entry in kept]

        index.add_entry_from_context = added

    def page(self, page: Any) -> None:
        """Have this page rendered as it was before, if all it is made of is the same; notebooks are not searched."""
        render, given = page.render, vars(page).get("title")

        def rendered(config: Any, files: Any) -> None:
            page.meta = csp.escaped(page.meta)
            if page.file.src_uri.startswith("notebooks/"):
                page.meta["search"] = {"exclude": True}
            under = key("render", self._content, page.file.src_uri, given, page.markdown)
            if self._content and (kept := self.store.get(under)) is not None:
                _restore(page, files, kept)
            else:
                with _heard() as complaints:
                    _fresh(page, render, config, files)
                if self._content and not complaints:
                    self.store.put(under, _taken(page))
            if "&" in (page.title or ""):  # a theme would undo the signs of a title that the front matter has not
                page.meta.setdefault("title", page.title)

        page.render = rendered

    def environment(self, env: Any) -> Any:
        """The theme's environment, with its templates compiled before and the pages that it set before."""
        self.env = env
        if self._site:
            env.bytecode_cache = Compiled(self.store)
            self.env = _Environment(env, self._set)
        return self.env

    def _set(self, name: str, render: Callable[[Any], str], context: Any) -> str:
        page = context["page"]
        content = [page.content, _tokens(page.toc), page.meta, page.title, page.update_date, page.url]
        under = key("template", self._site, name, page.file.src_uri, content, _order(context["nav"]))
        if (kept := self.store.get(under)) is None:
            kept = render(context)
            self.store.put(under, kept)
        return str(kept)


def _fresh(page: Any, render: Callable[[Any, Any], None], config: Any, files: Any) -> None:
    """Render a page; notebook views share the site's stylesheet."""
    view = page.file.src_uri.endswith(".ipynb")
    if view:
        share_templates()
    render(config, files)
    if page.present_anchor_ids is not None:  # MkDocs looks for them before what is placed is put in its place
        page.present_anchor_ids |= set(re.findall(r'\bid="([^"]+)"', page.content))
    if view:
        page.content = lighten(page.content)
        page.title, page.toc = csp.words(page.title), get_toc([_escaped(token) for token in _tokens(page.toc)])


def _escaped(token: Any) -> Any:
    """An entry of a table of contents whose words stand for themselves; the converter has them without markup."""
    return token | {"name": csp.words(token["name"]), "children": [_escaped(one) for one in token["children"]]}


def knowable(config: Any) -> bool:
    """Whether a key can name all that this site's pages are made of."""
    return (
        set(config.plugins) <= PLUGINS
        and set(config.markdown_extensions) <= set(EXTENSIONS)
        and not config.hooks
        and "SOURCE_DATE_EPOCH" in os.environ
    )


def _options(config: Any) -> list[object]:
    plugins = {name: dict(plugin.config) for name, plugin in config.plugins.items()}
    given = {name: value for name, value in config.items() if name not in _ELSEWHERE}
    return [given, plugins, config.theme.name, dict(config.theme), os.environ["SOURCE_DATE_EPOCH"]]


def _bytes(folder: str | Path | None) -> list[tuple[str, str]]:
    """Every file of a folder of the theme's templates, by name and digest."""
    place = Path(folder or os.devnull)
    files = sorted(path for path in place.rglob("*") if path.is_file())
    return [(path.relative_to(place).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest()) for path in files]


def _taken(page: Any) -> dict[str, Any]:
    """What rendering gives a page."""
    return {
        "content": page.content,
        "toc": _tokens(page.toc),
        "title": vars(page).get("title"),
        "heading": page._title_from_render,
        "anchors": sorted(page.present_anchor_ids) if page.present_anchor_ids is not None else None,
        "links": {file.src_uri: anchors for file, anchors in (page.links_to_anchors or {}).items()},
    }


def _restore(page: Any, files: Any, kept: dict[str, Any]) -> None:
    """Give a page what rendering gave it before."""
    page.content, page.toc, page._title_from_render = kept["content"], get_toc(kept["toc"]), kept["heading"]
    if kept["title"] is not None:
        page.title = kept["title"]
    page.present_anchor_ids = None if kept["anchors"] is None else set(kept["anchors"])
    page.links_to_anchors = {files.get_file_from_path(uri): anchors for uri, anchors in kept["links"].items()}


def _tokens(items: Any) -> list[Any]:
    """A table of contents, as MkDocs makes it of tokens."""
    return [_token(item) for item in items]


def _token(item: AnchorLink) -> dict[str, Any]:
    return {"name": item.title, "id": item.id, "level": item.level, "children": _tokens(item.children)}


def _order(items: Any) -> list[object]:
    """The navigation: the titles, addresses and notes of all that is in it."""
    return [
        [item.title, getattr(item, "url", None), getattr(item, "meta", None), _order(item.children or [])]
        for item in items
    ]


class Compiled(BytecodeCache):
    """The theme's templates, as they were compiled before."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def load_bytecode(self, bucket: Any) -> None:
        if kept := self._store.get(self._key(bucket)):
            bucket.bytecode_from_string(base64.b64decode(kept))

    def dump_bytecode(self, bucket: Any) -> None:
        self._store.put(self._key(bucket), base64.b64encode(bucket.bytecode_to_string()).decode("ascii"))

    def _key(self, bucket: Any) -> str:
        return key("compiled", tools(), bucket.key, bucket.checksum)


class _Environment:
    """An environment whose templates set a page only where no page like it is remembered."""

    def __init__(self, env: Any, set_: Callable[[str, Callable[[Any], str], Any], str]) -> None:
        self._env, self._set = env, set_

    def __getattr__(self, name: str) -> Any:
        return getattr(self._env, name)

    def get_template(self, name: str, *more: Any, **options: Any) -> Any:
        """The template, as far as it sets pages a remembering one."""
        return _Template(self, name, lambda: self._env.get_template(name, *more, **options))

    def looked_up(self, name: str, template: Any, context: Any) -> str:
        """What the template gives for a page."""
        return self._set(name, lambda given: str(template().render(given)), context)


class _Template:
    """A template that is loaded when it is needed."""

    def __init__(self, env: _Environment, name: str, load: Callable[[], Any]) -> None:
        self._env, self.name, self._load = env, name, load

    def __getattr__(self, name: str) -> Any:
        return getattr(self._load(), name)

    def render(self, context: Any) -> str:
        """The page, or whatever else the template gives."""
        if context.get("page") is None:
            return str(self._load().render(context))
        return self._env.looked_up(self.name, self._load, context)


class _heard(logging.Handler):
    """Whether MkDocs complained of something: of a broken link, say, which must be heard again the next time."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.WARNING or record.name.startswith("mkdocs.structure"):
            self.lines.append(record.getMessage())

    def __enter__(self) -> list[str]:
        logging.getLogger("mkdocs").addHandler(self)
        return self.lines

    def __exit__(self, *_: object) -> None:
        logging.getLogger("mkdocs").removeHandler(self)
