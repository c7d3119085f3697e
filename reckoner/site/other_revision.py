"""The pages of another revision, made by its own code from its own sources, to compare ours with."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reckoner.core.findings import Exit, Failure, Finding, misuse
from reckoner.core.git import git
from reckoner.run import run_cache


def commit_of(root: Path, revision: str) -> str:
    """The commit that a revision names. Raises `Failure` where there is none."""
    git(root, "rev-parse", "--show-prefix")  # which says whether this is a repository at all
    try:
        return git(root, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    except Failure:
        what, mend = f"no such revision as {revision!r}", "name a commit, a branch or a tag"
        if git(root, "rev-parse", "--is-shallow-repository") == "true":
            what, mend = f"{what} in this shallow clone", "git fetch --unshallow"
        raise Failure([misuse("reckoner diff", 0, what, mend)]) from None


@contextmanager
def exported(root: Path, revision: str) -> Iterator[Path]:
    """The tree of pages of a revision, in a folder that goes when the block ends.

    Raises:
        Failure: where there is no such revision, or its pages cannot be made.
    """
    within = git(root, "rev-parse", "--show-prefix")
    commit = commit_of(root, revision)
    with tempfile.TemporaryDirectory(prefix="reckoner-base-") as folder:
        place, pages = Path(folder) / "tree", Path(folder) / "pages"
        try:
            git(root, "worktree", "add", "--detach", str(place), commit)
            _copy_runs(root, place / within)
            _export(place / within, pages, revision)
            _copy_runs(place / within, root)
            yield pages
        finally:
            with suppress(Failure):
                git(root, "worktree", "remove", "--force", str(place))


def _copy_runs(source: Path, target: Path) -> None:
    """Kept runs of one folder may be good in the other."""
    if run_cache.folder(source).is_dir():
        shutil.copytree(run_cache.folder(source), run_cache.folder(target), dirs_exist_ok=True)


def _export(place: Path, pages: Path, revision: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(place)}
    command = [sys.executable, "-m", "reckoner", "export", str(pages)]
    done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        said = done.stderr.strip().splitlines() or ["it says nothing"]
        first = next((line for line in said if "; mend: " in line), said[-1])
        what = f"the pages of {revision} cannot be made: {first}"
        raise Failure([Finding("reckoner diff", 0, what, "compare with a revision that builds", Exit.MISUSE)])
