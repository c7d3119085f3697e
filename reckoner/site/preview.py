"""Preview the site live: after an edit, what the edit changed is set again, and nothing else."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
import signal
import socket
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path
from threading import Thread
from typing import Any

from markupsafe import Markup
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.structure.files import File, Files, InclusionLevel
from watchdog.events import FileClosedEvent, FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent
from watchdog.observers import Observer

from reckoner.check.assembly import Site, assemble
from reckoner.site.environment import epoch, steady
from reckoner.core.findings import Failure, misuse, of_system
from reckoner.core.project import ARCHIVE, CONFIG, DOCS, ESSAYS, SNIPPETS, left, written
from reckoner.core.store import write_whole
from reckoner.pages import assets
from reckoner.pages.page_tree import NAVIGATION, write
from reckoner.site.page_cache import SEARCH, Pages, knowable
from reckoner.site.notebook_views import share_templates
from reckoner.site.shipped import THEME

log = logging.getLogger("mkdocs.plugins.reckoner")
WATCHED = (ESSAYS, SNIPPETS, ARCHIVE)
SHIPPED = (THEME, assets.FOLDER)
"""Folders of the package that are watched too, for those who work on it."""
CHANGES: list[Any] = [FileClosedEvent, FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]
"""What happens to a file that may change it; that it was opened or read does not."""


def require_free(address: str) -> None:
    """Raises `Failure` where nobody can listen at an address."""
    host, _, port = address.rpartition(":")
    try:
        version = ip_address("127.0.0.1" if host == "localhost" else host).version
        family = socket.AF_INET6 if version == 6 else socket.AF_INET
        if int(port) not in range(65_536):
            what, mend = f"no such port as {port}", "choose one from 1024 to 65535: --address 127.0.0.1:8001"
            raise Failure([misuse(f"reckoner serve --address {address}", 0, what, mend)])
        socket.create_server((host, int(port)), family=family).close()
    except ValueError:
        what, mend = "no such address", "write --address 127.0.0.1:8000"
        raise Failure([misuse(f"reckoner serve --address {address}", 0, what, mend)]) from None
    except OSError as error:
        said = of_system(OSError(error.errno, os.strerror(error.errno or 0)))  # Python's own words name the address too
        raise Failure([replace(said, file=f"reckoner serve --address {address}")]) from None


def serve(site: Site, address: str) -> None:
    """Preview a site live; edits to essays, snippets, archive and docs rebuild it."""
    from mkdocs.commands import serve as mkdocs_serve

    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    logging.getLogger("mkdocs").setLevel(logging.INFO)
    for name in ("mkdocs.structure", "mkdocs.commands"):  # which list every page that is not in the navigation
        logging.getLogger(name).setLevel(logging.WARNING)
    with suppress(ValueError):  # not in the main thread
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    ready.append(site)
    with steady(site):
        mkdocs_serve.serve(str(site.root / CONFIG), dev_addr=address, strict=False)


def refresh(root: Path, folder: Path, lasting: bool) -> None:
    """Write the pages anew; where something does not hold, a lasting preview says so and keeps those it has."""
    try:
        site = ready.pop() if ready else assemble(root)
        write(site, folder)
        wrong.clear()
        if lasting:
            os.environ["SOURCE_DATE_EPOCH"] = epoch(site)
    except Failure as failure:
        if not lasting:
            raise
        _say(map(str, failure.findings))
        if not (folder / NAVIGATION).exists():
            write_whole(folder / "index.md", "# Nothing to show yet\n")
            write_whole(folder / NAVIGATION, json.dumps([{"Home": "index.md"}]))


ready: list[Site] = []
"""The site that a preview begins with."""
wrong: list[str] = []
"""What does not hold, a line for each, as every page of the preview says."""
_BANNER = Markup(
    '<div role="alert" style="position:fixed;inset:auto 0 0 0;z-index:99;max-height:40vh;overflow:auto;padding:.8rem 1rem;'
    'background:#fff3cd;color:#332701;border-top:3px solid #c04e00;font:13px/1.5 monospace">'
    "<strong>The pages stay as they were until this is mended.</strong>{}</div>"
)
_LINE = Markup("<div>{}</div>")


def _say(lines: Iterable[str]) -> None:
    wrong[:] = lines
    log.error("%s\nThe preview stays as it was until this is mended.", "\n".join(wrong))


def with_banner(app: Callable[..., Iterable[bytes]]) -> Callable[..., Iterable[bytes]]:
    """An application whose pages say what does not hold, as long as anything does not."""

    def banner(environ: Any, start_response: Callable[..., Any]) -> Iterable[bytes]:
        begun: list[Any] = []
        body = app(environ, lambda *given: begun.extend(given))
        status, headers, *_ = begun
        if wrong and dict(headers).get("Content-Type") == "text/html":
            said = _BANNER.format(Markup().join(map(_LINE.format, wrong)))
            body = [re.sub(rb"(?=</body>|\Z)", lambda _: said.encode(), b"".join(body), count=1)]
            headers = [(name, value) for name, value in headers if name != "Content-Length"]
        start_response(status, headers)
        return body

    return banner


def add(folder: Path, files: Files, config: Any) -> Files:
    """MkDocs' files with the generated ones among them."""
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.name != NAVIGATION):
        uri = path.relative_to(folder).as_posix()
        if (old := files.get_file_from_path(uri)) is not None:
            files.remove(old)
        level = InclusionLevel.NOT_IN_NAV if uri.startswith("notebooks/") else InclusionLevel.UNDEFINED
        files.append(File(uri, str(folder), config.site_dir, config.use_directory_urls, inclusion=level))
    return files


def take_over(server: Any, plugin: Any, root: Path) -> Any:
    """Have the server told of edits by the system, where it can tell, and set only what they change."""
    for name in WATCHED:
        server.watch(str(root / name))
    for folder in SHIPPED:
        server.watch(str(folder))
    server.builder = Again(root, plugin, server.builder)
    server.set_app(with_banner(server.serve_request))
    server.build_delay = 0.03
    Thread(target=share_templates, daemon=True).start()  # nbconvert takes a second to load
    watched, native = list(server._watched_paths), _Native()
    try:
        native.start()
        refs = {path: native.watch(path, server) for path in watched}
    except OSError:  # no more watches to be had: files are looked at twice a second
        native.stop()
        return server
    server.observer, server._watch_refs = native, refs
    return server


class _Native(Observer):  # type: ignore[misc, valid-type]
    """The system's own watcher of files."""

    def start(self) -> None:
        if not self.is_alive():
            super().start()

    def watch(self, path: str, server: Any) -> Any:
        """Watch a folder and all in it, or a file, which editors replace by another."""
        place = Path(path)
        only = None if place.is_dir() else place.name
        handler = _Handler(server, only)
        folder = str(place if only is None else place.parent)
        return self.schedule(handler, folder, recursive=only is None, event_filter=CHANGES)


class _Handler:
    """Asks for a rebuild when a file changes."""

    def __init__(self, server: Any, only: str | None) -> None:
        self.server, self.only = server, only

    def dispatch(self, event: Any) -> None:
        """Called by the watcher for each change."""
        names = {Path(os.fsdecode(path)).name for path in (event.src_path, event.dest_path) if path}
        if self.only in names or (self.only is None and not all(map(left, names))):
            with self.server._rebuild_cond:
                self.server._want_rebuild = True
                self.server._rebuild_cond.notify_all()


class Again:
    """Rebuilds the preview: those pages whose source has changed, or, where more than that changed, the whole."""

    def __init__(self, root: Path, plugin: Any, whole: Callable[[], None]) -> None:
        self.root, self.plugin, self.whole = root, plugin, whole
        self.tree, self.rest = self._seen()

    def __call__(self) -> None:
        try:
            self._again()
        except (Exception, SystemExit) as error:  # or the server would wait for a build that never ends
            if not wrong:
                _say([f"{CONFIG}: {' '.join(str(error).split()) or type(error).__name__}"])

    def _again(self) -> None:
        refresh(self.root, self.plugin.folder, lasting=True)
        (before, rest), (self.tree, self.rest) = (self.tree, self.rest), self._seen()
        changed = [name for name, digest in self.tree.items() if before.get(name) != digest]
        if rest != self.rest or set(before) != set(self.tree) or not self._set(changed):
            self.plugin.written = True
            self.whole()

    def _seen(self) -> tuple[dict[str, str], dict[str, str]]:
        """Digests of the pages' sources, and of all else that MkDocs reads."""
        docs = self.root / DOCS
        rest = [path for path in written(docs, "**/*") if path.suffix != ".md" or "overrides" in path.parts]
        rest += [self.root / CONFIG, *THEME.rglob("*")]
        return _digests(self.plugin.folder.rglob("*"), self.plugin.folder), _digests(rest)

    def _set(self, changed: list[str]) -> bool:
        """Set these again; says whether that is all there is to do."""
        pages: Pages = self.plugin.pages
        search = pages.config.plugins.get(SEARCH)
        if NAVIGATION in changed or search is None or not knowable(pages.config):
            return False
        files = [pages.files.get_file_from_path(name) for name in changed]
        for file in files:
            if file is None or (file.page is not None and not _read_again(file.page, pages)):
                return False
        for file in files:
            if file.page is None:
                file.copy_file()
            else:
                _set_again(file.page, pages, search)
        search.on_post_build(config=pages.config)
        return True


def _read_again(page: Any, pages: Pages) -> bool:
    """Read and render a page; says whether what other pages show of it is as it was."""
    shown = (page.title, page.meta)
    vars(page).pop("render", None)
    _populate_page(page, pages.config, pages.files)
    return shown == (page.title, page.meta)


def _set_again(page: Any, pages: Pages, search: Any) -> None:
    index = search.search_index
    index.entries = [entry for entry in index.entries if entry["location"].partition("#")[0] != page.url]
    listed = pages.files.documentation_pages(inclusion=InclusionLevel.is_in_serve)
    _build_page(page, pages.config, listed, pages.nav, pages.env)
    page.validate_anchor_links(files=pages.files, log_level=pages.config.validation.links.anchors)


def _digests(paths: Iterable[Path], top: Path | None = None) -> dict[str, str]:
    files = sorted(path for path in paths if path.is_file())
    return {(path.relative_to(top) if top else path).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
