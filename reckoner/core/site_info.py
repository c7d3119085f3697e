"""What the site's configuration says that its pages repeat: its name, its address, and where its source lies."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

LICENCE = "CC BY 4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/"


@dataclass(frozen=True)
class House:
    """A site's name, its address (which ends with a slash, or is empty), and how its source is addressed."""

    name: str = "The Scaling Era, Reckoned"
    url: str = ""
    repository: str = ""
    edit: str = ""
    about: str = "What was said about scaling AI, turned into calculations that run when the page is built."
    blocks: dict[str, str] = field(default_factory=dict)
    """By its name, the function of the project that makes each block for pages written by hand."""

    def source_of(self, file: str) -> str:
        """Where a file of the project is shown; nothing where no repository is configured."""
        shown = self.edit.replace("_edit/", "src/branch/").replace("edit/", "blob/")
        return f"{self.repository}{shown}{file}" if self.repository else ""

    def edit_of(self, file: str) -> str:
        """Where a file of the project can be edited; nothing where no repository is configured."""
        return f"{self.repository}{self.edit}{file}" if self.repository else ""


class _Loader(yaml.SafeLoader):
    """YAML of which the tags of MkDocs' extensions mean nothing here."""


_Loader.add_multi_constructor("", lambda *_: None)


def of(root: Path) -> House:
    """What `mkdocs.yml` says; where there is none, a house without an address."""
    path = root / "mkdocs.yml"
    try:
        said: Any = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader) if path.is_file() else {}
    except (yaml.YAMLError, UnicodeDecodeError):
        said = {}  # MkDocs will say what is wrong with it
    said = said if isinstance(said, dict) else {}
    repository, url = _slashed(said.get("repo_url")), _slashed(said.get("site_url"))
    usual = "-/edit/main/" if "gitlab" in repository else "edit/main/"
    edit = _slashed(said.get("edit_uri")).removesuffix("docs/") or usual
    about = str(said.get("site_description") or House.about)
    return House(str(said.get("site_name") or House.name), url, repository, edit, about, _blocks(said.get("plugins")))


def _blocks(plugins: Any) -> dict[str, str]:
    """The plugin's option `blocks`; MkDocs says what is wrong with one that is no table."""
    listed = plugins if isinstance(plugins, list) else []
    options = next((one["reckoner"] for one in listed if isinstance(one, dict) and "reckoner" in one), None)
    blocks = options.get("blocks") if isinstance(options, dict) else None
    return blocks if isinstance(blocks, dict) else {}


def _slashed(address: object) -> str:
    return f"{str(address).rstrip('/')}/" if address else ""
