"""What the tests of the build tool share."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.project import Project

ROOT = Path(__file__).parents[2]


@pytest.fixture
def whole(project: Project) -> Project:
    """A project with the real configuration, but for the pages that every other leads to."""
    given = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (project.root / "mkdocs.yml").write_text(re.sub(r"  foot:.*\n(?:    .*\n)+", "", given), encoding="utf-8")
    home = "---\ntitle: Home\n---\n\n# Home\n\n<!-- reckoner: essays -->\n\n<!-- reckoner: counts -->\n"
    return project.write({"docs/index.md": home, "docs/method.md": "# Method\n\n<!-- reckoner: rules -->\n"})
