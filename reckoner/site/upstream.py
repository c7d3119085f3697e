"""Every place where the site relies on what MkDocs, its plugins or its theme do not promise, and for which versions.

Each of these places replaces or reads something internal to a library, so a new version of the library may break it
without an error. `to_review` says which places to look at; a test of it fails when another version is installed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata

MADE_FOR = {
    "mkdocs": "1.6.1",
    "mkdocs-jupyter": "0.26.3",
    "mkdocs-material": "9.8.1",
    "nbconvert": "7.17.2",
    "jinja2": "3.1.6",
    "jupyter-core": "5.9.1",
}
"""The versions that the patches were made for and tried with."""


@dataclass(frozen=True)
class Patch:
    """A module of ours, the library that it patches or reads the inside of, and what there."""

    module: str
    library: str
    what: str


PATCHES = (
    Patch("reckoner.site.page_cache", "mkdocs", "replaces Page.render, reads and sets Page._title_from_render, adds to what it has of ids"),
    Patch("reckoner.site.page_cache", "mkdocs-material", "replaces search_index.add_entry_from_context of the search"),
    Patch("reckoner.site.page_cache", "jinja2", "stands in for the theme's Environment, and keeps its bytecode"),
    Patch("reckoner.site.preview", "mkdocs", "calls commands.build._build_page and _populate_page"),
    Patch("reckoner.site.preview", "mkdocs", "replaces LiveReloadServer's builder, observer and application, and reads its _watched_paths"),
    Patch("reckoner.site.csp", "mkdocs-material", "takes the inline scripts of its templates for those it may run"),
    Patch("reckoner.site.theme_fixes", "mkdocs-material", "replaces parts of its HTML, word for word"),
    Patch("reckoner.site.notebook_views", "mkdocs-jupyter", "loads mkdocs_jupyter.convert late"),
    Patch("reckoner.site.notebook_views", "nbconvert", "replaces TemplateExporter._create_environment"),
    Patch("reckoner.pages.essay.notebook", "nbconvert", "cuts styles and copy buttons out of its HTML (lighten)"),
    Patch("reckoner.site.environment", "jupyter-core", "sets paths._dtemps"),
)


def to_review(installed: Callable[[str], str] = metadata.version) -> list[str]:
    """What to look at, a line for each patch of a library that is installed in another version than it was made for."""
    return [
        f"{patch.library} {now}, not {MADE_FOR[patch.library]}: look whether {patch.module} still {patch.what}"
        for patch in PATCHES
        if (now := installed(patch.library)) != MADE_FOR[patch.library]
    ]
