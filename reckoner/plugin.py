"""The last room: hand the generated pages to MkDocs. No logic lives here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel

from reckoner.errors import Failure
from reckoner.preview import refresh, take_over
from reckoner.remember import Pages
from reckoner.standard import standard
from reckoner.tree import NAVIGATION
from reckoner.views import later

later()


class Options(Config):
    """`folder`: where the pages are written, relative to mkdocs.yml."""

    folder = config_options.Type(str, default=".cache/reckoner/pages")


class ReckonerPlugin(BasePlugin[Options]):
    """Writes the pages before each build and adds them to MkDocs' files."""

    written = False
    serving = False

    def __init__(self) -> None:
        self.pages = Pages()

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """A preview outlives a drifted number; a build does not."""
        self.serving = command == "serve"

    def on_pre_build(self, *, config: Any) -> None:
        """Before MkDocs cleans the old site, so that a failure leaves it standing."""
        root = Path(config.config_file_path).parent
        self.folder = root / self.config.folder
        self.pages.folder = self.folder.parent / "memo"
        if not self.written:
            try:
                refresh(root, self.folder, lasting=self.serving)
            except Failure as failure:
                raise PluginError(str(failure)) from None
        self.written = False
        config.nav = config.nav or json.loads((self.folder / NAVIGATION).read_text(encoding="utf-8"))

    @event_priority(100)
    def on_files(self, files: Files, *, config: Any) -> Files:
        """Generated pages stand in the place of hand-written ones of the same name."""
        for path in sorted(p for p in self.folder.rglob("*") if p.is_file() and p.name != NAVIGATION):
            uri = path.relative_to(self.folder).as_posix()
            if (old := files.get_file_from_path(uri)) is not None:
                files.remove(old)
            level = InclusionLevel.NOT_IN_NAV if uri.startswith("notebooks/") else InclusionLevel.UNDEFINED
            where = (str(self.folder), config.site_dir, config.use_directory_urls)
            files.append(File(uri, *where, inclusion=level))
        return files

    def on_nav(self, nav: Any, *, config: Any, files: Files) -> None:
        """All that a page depends on is known by now."""
        self.pages.begin(config, files, nav)

    @event_priority(-100)
    def on_pre_page(self, page: Any, **_: Any) -> None:
        """Pages that were set before are not set again."""
        self.pages.page(page)

    def on_post_page(self, output: str, **_: Any) -> str:
        """The theme's markup, mended."""
        return standard(output)

    def on_post_template(self, output_content: str, **_: Any) -> str:
        """The theme's page for what is not found, too."""
        return standard(output_content)

    def on_env(self, env: Any, **_: Any) -> Any:
        """Templates are compiled once."""
        return self.pages.environment(env)

    def on_serve(self, server: Any, *, config: Any, **_: Any) -> Any:
        """Edits to essays, snippets and the archive rebuild the preview."""
        return take_over(server, self, Path(config.config_file_path).parent)
