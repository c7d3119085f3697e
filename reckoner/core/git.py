"""Ask git about the project."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from reckoner.core.findings import Failure, misuse


def git(root: Path, *arguments: str) -> str:
    """What git says; of what is about this place, hooks have no say and surroundings none.

    Raises `Failure` where it refuses.
    """
    command = ["git", "-C", str(root), "-c", f"core.hooksPath={os.devnull}", *arguments]
    surroundings = {name: said for name, said in os.environ.items() if name not in _OF_HOOKS} | {"LC_ALL": "C"}
    try:
        done = subprocess.run(command, env=surroundings, capture_output=True, check=False)
    except FileNotFoundError:
        raise Failure([misuse("git", 0, "there is no git here", "install git")]) from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        raise Failure([misuse("git", 0, *_reason(said))])
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
        return "this folder is in no repository of git", "work within a clone"
    return f"git says: {said.splitlines()[-1] if said else 'nothing'}", "do what it asks for, then try again"
