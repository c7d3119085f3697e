"""The MkDocs plugin: hands the generated pages, and what they need, to MkDocs. No logic lives here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files

from reckoner.site import csp, shipped
from reckoner.core.findings import Failure
from reckoner.core.project import CACHE
from reckoner.core.store import project_store
from reckoner.pages.page_tree import NAVIGATION
from reckoner.site.preview import add, refresh, take_over
from reckoner.site.page_cache import Pages
from reckoner.site.theme_fixes import standard
from reckoner.site.notebook_views import later

later()


class ReckonerPlugin(BasePlugin[shipped.Options]):
    """Writes the pages before each build and adds them to MkDocs' files."""

    written = serving = False
    folder: Path | None

    def __init__(self) -> None:
        self.pages = Pages()

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """A preview outlives a drifted number; a build does not."""
        self.serving = command == "serve"

    def on_config(self, config: Any) -> None:
        """Pages that were exported bring what they need; all others have it from the package."""
        if shipped.is_project(config):
            shipped.configure(config)

    def on_pre_build(self, *, config: Any) -> None:
        """Before MkDocs cleans the old site, so that a failure leaves it standing."""
        root = Path(config.config_file_path).parent
        self.folder = root / self.config.folder
        self.pages.store = project_store(root)
        if not shipped.is_project(config):  # pages that were exported, with their navigation
            self.folder = None
            return
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
        return add(self.folder, files, config) if self.folder else files

    def on_nav(self, nav: Any, *, config: Any, files: Files) -> None:
        """All that a page depends on is known by now."""
        self.pages.begin(config, files, nav)

    @event_priority(-100)
    def on_pre_page(self, page: Any, **_: Any) -> None:
        """Pages that were set before are not set again."""
        self.pages.page(page)

    def on_post_page(self, output: str, *, config: Any, **_: Any) -> str:
        """The theme's markup, mended, and the page's policy; a preview adds a script of its own, so it has none."""
        return standard(output) if self.serving else csp.guarded(standard(output), config.theme.dirs)

    def on_post_template(self, output_content: str, *, config: Any, **_: Any) -> str:
        """The theme's page for what is not found, too."""
        return self.on_post_page(output_content, config=config)

    def on_env(self, env: Any, **_: Any) -> Any:
        """Templates are compiled once."""
        return self.pages.environment(env)

    def on_serve(self, server: Any, *, config: Any, **_: Any) -> Any:
        """Edits to essays, snippets and the archive rebuild the preview."""
        return take_over(server, self, Path(config.config_file_path).parent)
