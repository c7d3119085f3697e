"""What the plugin adds to MkDocs' configuration: templates, styles, scripts, its extensions of Markdown, its options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.config_options import ExtraScriptValue
from pathspec.gitignore import GitIgnoreSpec

from reckoner.core.project import ESSAYS, LEFT, PACKAGE
from reckoner.pages.assets import SCRIPTS, STYLES
from reckoner.text.markup import EXTENSIONS

THEME = PACKAGE / "site" / "theme"
"""Templates that extend Material's; a project's own `custom_dir` goes before them."""

NOTEBOOKS = {"include": ["*.ipynb"], "ignore": ["notebooks/*/*.ipynb", "*.md"], "execute": False}
"""The options of mkdocs-jupyter that are not free: views are pages, the downloads beside them files."""


class Options(Config):
    """The plugin's. `folder`: where the pages are written, relative to mkdocs.yml; `book`: see `core/site_info.py`."""

    folder = config_options.Type(str, default=".cache/reckoner/pages")
    book = config_options.Type(dict, default={})


def is_project(config: Any) -> bool:
    """Whether the pages are made of essays here; those that were exported bring all they need."""
    return (Path(config.config_file_path).parent / ESSAYS).is_dir()


def configure(config: Any) -> None:
    """Add them to MkDocs' configuration."""
    config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))
    config.extra_css[:0] = STYLES
    if views := config.plugins.get("mkdocs-jupyter"):  # a preview may be without
        views.config.update(NOTEBOOKS)
    config.exclude_docs = GitIgnoreSpec.from_lines(LEFT) + (config.exclude_docs or GitIgnoreSpec([]))
    config.markdown_extensions, config.mdx_configs = [*EXTENSIONS], EXTENSIONS
    config.extra_javascript[:0] = [_deferred(path) for path in SCRIPTS]


def _deferred(path: str) -> ExtraScriptValue:
    script = ExtraScriptValue(path)
    script.load_dict({"path": path, "defer": True})
    script.validate()
    return script
