"""The pages of another revision, made by its own code from its own sources, to compare ours with."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reckoner.core.findings import Exit, Failure, Finding, misuse
from reckoner.run import run_cache


@contextmanager
def exported(root: Path, revision: str) -> Iterator[Path]:
    """The tree of pages of a revision, in a folder that goes when the block ends.

    Raises:
        Failure: where there is no such revision, or its pages cannot be made.
    """
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if not commit:
        mend = "name a commit, a branch or a tag; on a shallow clone: git fetch --unshallow"
        raise Failure([misuse("reckoner diff", 0, f"no such revision as {revision!r}", mend)])
    with tempfile.TemporaryDirectory(prefix="reckoner-base-") as folder:
        place, pages = Path(folder) / "tree", Path(folder) / "pages"
        try:
            if _git(root, "worktree", "add", "--detach", str(place), commit) is None:
                raise Failure([misuse("reckoner diff", 0, f"git has not checked out {revision}", "see: git status")])
            _copy_runs(root, place)
            _export(place, pages, revision)
            _copy_runs(place, root)
            yield pages
        finally:
            _git(root, "worktree", "remove", "--force", str(place))


def _git(root: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise Failure([misuse("reckoner diff", 0, "there is no git here", "install git")]) from None
    return done.stdout.strip() if done.returncode == 0 else None


def _copy_runs(source: Path, target: Path) -> None:
    """Kept runs of one folder may be good in the other."""
    if run_cache.folder(source).is_dir():
        shutil.copytree(run_cache.folder(source), run_cache.folder(target), dirs_exist_ok=True)


def _export(place: Path, pages: Path, revision: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(place)}
    command = [sys.executable, "-m", "reckoner", "export", str(pages)]
    done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        first = next((line for line in done.stderr.splitlines() if "; mend: " in line), done.stderr.strip()[-200:])
        what = f"the pages of {revision} cannot be made: {first}"
        raise Failure([Finding("reckoner diff", 0, what, "compare with a revision that builds", Exit.MISUSE)])
