"""Whether the site that stands was made of all that is here now, and is as it was made: then it need not be built."""

from __future__ import annotations

from pathlib import Path

from reckoner.core.project import SITE, below, digests, files
from reckoner.core.store import key, project_store, tools


def state(root: Path, strict: bool) -> str:
    """Digest of everything a site may be made of: every file of the project, and every tool."""
    return key(tools(), strict, digests(root, files(root)))


def recall(root: Path, state: str) -> list[str] | None:
    """The names of the essays in the site that stands, if it was made of this, and is as it was made."""
    names: list[str] | None = project_store(root).get(_site(root, state))
    return names


def remember(root: Path, state: str, essays: list[str]) -> None:
    """Note what the site that stands was made of."""
    project_store(root).put(_site(root, state), essays)


def _site(root: Path, state: str) -> str:
    """Digest of the site as it stands, made of this."""
    return key("site", state, digests(root / SITE, below(root / SITE)))
