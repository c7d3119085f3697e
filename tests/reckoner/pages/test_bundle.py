"""An essay as one file that runs by itself."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reckoner.check.assembly import assemble
from reckoner.core.store import Store
from reckoner.pages import bundle
from reckoner.pages.essay.notebook import notebook

ROOT = Path(__file__).parents[3]
ESSAYS = sorted(path.stem for path in (ROOT / "essays").glob("*.py"))
TRIED = [slug if slug == "mayflies" else pytest.param(slug, marks=pytest.mark.proof) for slug in ESSAYS]
"""One of them always; all of them once a week, since each takes as long as its essay does."""

pytestmark = pytest.mark.slow


def unpacked(slug: str, folder: Path, root: Path = ROOT) -> Path:
    """The bundle of an essay, unpacked into a folder."""
    site = assemble(root, only={f"essays/{slug}.py"})
    assert not site.findings
    of = (site.essays[0], bundle.shared(root), notebook(site.essays[0]), site.book)
    made = bundle.bundle(*of, Store(folder / "one"))
    assert made == bundle.bundle(*of, Store(folder / "other"))
    zipfile.ZipFile(io.BytesIO(made)).extractall(folder)
    return folder / slug


def rerun(folder: Path) -> subprocess.CompletedProcess[str]:
    """What the command of its README says, in a process that finds the tool nowhere but in the folder."""
    bare = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    command = [sys.executable, "-m", "reckoner.rerun"]
    return subprocess.run(command, cwd=folder, env=bare, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("slug", TRIED)
def test_a_bundle_gives_the_same_numbers_in_an_empty_folder(slug, tmp_path):
    found = rerun(unpacked(slug, tmp_path))
    assert found.returncode == 0, found.stderr
    assert found.stdout.splitlines()[-1].startswith("All holds: ")


def test_a_bundle_says_where_prose_and_calculation_differ(project, tmp_path):
    folder = unpacked("sums", tmp_path / "new", project.root)
    essay = folder / "essays" / "sums.py"
    essay.write_text(essay.read_text(encoding="utf-8").replace("[33%]", "[34%]"), encoding="utf-8")
    found = rerun(folder)
    assert found.returncode == 1
    assert "essays/sums.py:" in found.stderr
    assert "33%" in found.stderr


def test_a_bundle_asks_for_the_libraries_that_it_imports_and_no_more(project, tmp_path):
    folder = unpacked("sums", tmp_path / "new", project.root)
    asked = {line.partition("==")[0].lower() for line in (folder / "requirements.txt").read_text().split()}
    locked = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert {"numpy", "matplotlib", "pydantic"} <= asked
    assert not asked & {"mkdocs", "mkdocs-material", "typer", "scaling-era-reckoned"}
    assert [name for name in asked if f"\n{name.replace('_', '-')}==" not in locked] == []
