"""Findings: what is wrong, where, and the mend. Every stage returns or raises these; only the command line prints."""

from __future__ import annotations

import difflib
import errno
import os
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path


class Exit(IntEnum):
    """What the command line's exit status means."""

    OK = 0
    DRIFT = 1
    MISUSE = 2
    RAISED = 3


_ACTING = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that a terminal would act upon, or that cannot be printed."""


@dataclass(frozen=True, order=True)
class Finding:
    """One thing wrong, in one line: file, line, what is wrong and the mend. What cannot be shown in it is escaped."""

    file: str
    line: int
    message: str
    mend: str
    exit: Exit = Exit.DRIFT

    def __post_init__(self) -> None:
        for name in ("file", "message", "mend"):
            shown = _ACTING.sub(lambda m: ascii(m[0])[1:-1], getattr(self, name))
            object.__setattr__(self, name, shown)

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return re.sub(r"\s*[\r\n]\s*", " ", f"{where}: {self.message}; mend: {self.mend}")


class Failure(Exception):
    """A stage could not go on; carries the findings that say why."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = sorted(set(findings))
        super().__init__("\n".join(map(str, self.findings)))


def misuse(file: object, line: int, message: str, mend: str) -> Finding:
    """A finding about input that cannot be read at all."""
    return Finding(str(file), line, message, mend, Exit.MISUSE)


_MENDS = {
    errno.EACCES: "see what forbids it (ls -ld, lsattr -d), or choose another place",
    errno.EADDRINUSE: "end what listens there, or choose another: --address 127.0.0.1:8001",
    errno.EADDRNOTAVAIL: "choose an address of this machine: --address 127.0.0.1:8000",
    errno.EBUSY: "unmount it, or end what uses it",
    errno.EDQUOT: "make room, or work where there is more",
    errno.EEXIST: "move what stands there elsewhere",
    errno.EISDIR: "put a file in the place of the folder",
    errno.ELOOP: "put the file itself in the place of the link",
    errno.EMFILE: "close other programs, or raise the limit: ulimit -n 4096",
    errno.ENOENT: "see whether its folder is there, and whether files can be made in it",
    errno.ENOSPC: "make room, or work where there is more",
    errno.ENOTDIR: "put a folder in the place of the file",
    errno.EROFS: "mount it for writing, or work on a copy elsewhere",
}
_MENDS[errno.EPERM] = _MENDS[errno.EACCES]


def of_system(error: OSError) -> Finding:
    """A finding that says what the system refused, and where."""
    if isinstance(error, shutil.Error) and (number := re.match(r"\[Errno (\d+)\]", error.args[0][0][2])):
        code, place = int(number[1]), error.args[0][0][1]  # of a tree's files, the first that was not copied
        error = OSError(code, os.strerror(code), place)
    place, name = error.filename, str(error.strerror or error)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        place = error.filename2 or place  # of a copy, where it was to be
    if isinstance(place, bytes | str | os.PathLike):
        path = Path(os.fsdecode(place)).absolute()
        place = str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)
        place = re.sub(r"\.new\.\w{8}(?:/\w+)?(?=/|$)", "", place)  # what is being made is named for what it will be
    elif place is None and error.errno == errno.ENOSPC:  # whatever is written to a file names it
        return misuse("the output", 0, f"{name[:1].lower()}{name[1:]}", "send it where there is room")
    mend = _MENDS.get(error.errno or 0, "see whether this disk and this folder are as they should be")
    return misuse(place or "reckoner", 0, f"{name[:1].lower()}{name[1:]}", mend)


def suggest(name: str, known: Iterable[str]) -> str:
    """`", did you mean 'x'?"` where a known name is near, else nothing."""
    near = difflib.get_close_matches(name, sorted(known), n=1)
    return f", did you mean {near[0]!r}?" if near else ""


def short(shown: str, most: int = 80) -> str:
    """What an error shows of something, cut where it is too long to read."""
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"
