"""Skip the build where the project, the tools and `site/` are what they were after the last build."""

from __future__ import annotations

from pathlib import Path

from reckoner.core.project import SITE, below, digests, files
from reckoner.core.store import key, project_store, tools


def state(root: Path, strict: bool) -> str:
    """Digest of everything a site may be made of: every file of the project, and every tool."""
    return key(tools(), strict, digests(root, files(root)))


def recall(root: Path, state: str) -> list[str] | None:
    """The names of the essays in `site/`, if it was built in this state and has not been changed since; else None."""
    names: list[str] | None = project_store(root).get(_site(root, state))
    return names


def remember(root: Path, state: str, essays: list[str]) -> None:
    """Note that `site/` as it is now was built in this state."""
    project_store(root).put(_site(root, state), essays)


def _site(root: Path, state: str) -> str:
    """Digest of the files in `site/`, and of the state that they were built in."""
    return key("site", state, digests(root / SITE, below(root / SITE)))
