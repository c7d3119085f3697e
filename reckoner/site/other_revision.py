"""The pages of another revision, made by its own code from its own sources, to compare ours with."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reckoner.core.findings import Exit, Failure, Finding, misuse
from reckoner.run import run_cache


@contextmanager
def exported(root: Path, revision: str) -> Iterator[Path]:
    """The tree of pages of a revision, in a folder that goes when the block ends.

    Raises:
        Failure: where there is no such revision, or its pages cannot be made.
    """
    within = _git(root, "rev-parse", "--show-prefix")
    try:
        commit = _git(root, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    except Failure:
        what, mend = f"no such revision as {revision!r}", "name a commit, a branch or a tag"
        if _git(root, "rev-parse", "--is-shallow-repository") == "true":
            what, mend = f"{what} in this shallow clone", "git fetch --unshallow"
        raise Failure([misuse("reckoner diff", 0, what, mend)]) from None
    with tempfile.TemporaryDirectory(prefix="reckoner-base-") as folder:
        place, pages = Path(folder) / "tree", Path(folder) / "pages"
        try:
            _git(root, "worktree", "add", "--detach", str(place), commit)
            _copy_runs(root, place / within)
            _export(place / within, pages, revision)
            _copy_runs(place / within, root)
            yield pages
        finally:
            with suppress(Failure):
                _git(root, "worktree", "remove", "--force", str(place))


def _git(root: Path, *arguments: str) -> str:
    """What git says; of what is about this place, hooks have no say and surroundings none."""
    command = ["git", "-C", str(root), "-c", f"core.hooksPath={os.devnull}", *arguments]
    surroundings = {name: said for name, said in os.environ.items() if name not in _OF_HOOKS} | {"LC_ALL": "C"}
    try:
        done = subprocess.run(command, env=surroundings, capture_output=True, check=False)
    except FileNotFoundError:
        raise Failure([misuse("reckoner diff", 0, "there is no git here", "install git")]) from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        raise Failure([misuse("reckoner diff", 0, *_reason(said))])
    return done.stdout.decode(errors="replace").strip()


_OF_HOOKS = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"}
"""What git sets for its hooks, from which a comparison may be started."""


def _reason(said: str) -> tuple[str, str]:
    """Why git refused, and the mend."""
    if "dubious ownership" in said:
        asked = re.search(r"git config --global --add safe.directory .+", said)
        trust = asked[0] if asked else "git config --global --add safe.directory FOLDER"
        return "git does not trust this repository, which belongs to another user", f"if you do: {trust}"
    if "not a git repository" in said:
        return "this folder is in no repository of git", "compare within a clone"
    return f"git says: {said.splitlines()[-1] if said else 'nothing'}", "do what it asks for, then compare again"


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
