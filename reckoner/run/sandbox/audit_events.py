"""Python's audit events while a cell runs: what is read is noted, what no page may depend on is refused."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from reckoner.author.reads_log import reads
from reckoner.run.sandbox.paths import Places, real

_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGED: dict[str, tuple[tuple[int, int], ...]] = {
    "os.remove": ((0, 1),),
    "os.rmdir": ((0, 1),),
    "os.truncate": ((0, -1),),
    "os.mkdir": ((0, 2),),
    "os.chmod": ((0, 2),),
    "os.chown": ((0, 3),),
    "os.utime": ((0, 3),),
    "os.setxattr": ((0, -1),),
    "os.removexattr": ((0, -1),),
    "os.rename": ((0, 2), (1, 3)),
    "os.link": ((0, 2), (1, 3)),
    "os.symlink": ((0, -1), (1, 2)),
    "shutil.rmtree": ((0, -1),),
}
"""Events that change a file: at which place they have its path, and the number of the folder that it is below."""
_NETWORK = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo"}
_NETWORK |= {"socket.gethostbyname", "socket.gethostbyaddr"}
_PROCESSES = {"subprocess.Popen", "os.system", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.exec"}
_SIGNALS = {"os.kill", "os.killpg"}

Refuse = Callable[[str, str], None]
"""Called with the kind of what is refused and with what it is; raises."""


class AuditEvents:
    """The watch over what an essay's run opens, lists, changes, connects to and starts."""

    def __init__(
        self, places: Places, refuse: Refuse, watching: Callable[[], bool], imports: Callable[[FrameType], bool]
    ) -> None:
        self.places, self.refuse, self.watching, self.imports = places, refuse, watching, imports
        main = threading.main_thread()
        self.aside = {thread.ident for thread in threading.enumerate() if thread is not main}  # a kernel's own

    def begin(self) -> None:
        """From now on, note and refuse."""
        self._noting_stat()
        for name in ("mkfifo", "mknod"):  # which Python says nothing of
            if hasattr(os, name):
                setattr(os, name, self._writing(getattr(os, name)))
        sys.addaudithook(self._on_event)

    def _ignored(self) -> bool:
        return not self.watching() or threading.get_ident() in self.aside

    def _on_event(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self._ignored():
            return
        if event == "open":
            self._opened(*arguments)
        elif event in ("os.listdir", "os.scandir"):
            if not isinstance(arguments[0], int) and not self.imports(sys._getframe(1)):
                self._read(arguments[0] or ".", reads.folders)
        elif event in _CHANGED:
            for path, folder in _CHANGED[event]:
                self._wrote(arguments[path], arguments[folder] if 0 <= folder < len(arguments) else None)
        elif event in _NETWORK:
            self.refuse("network", "opens a network connection")
        elif event in _PROCESSES:
            self.refuse("process", f"starts another process ({event})")
        elif event in _SIGNALS and arguments[0] not in (0, os.getpid()):
            self.refuse("process", f"signals another process ({event})")
        elif event == "sqlite3.connect" and arguments[0] not in ("", ":memory:", b":memory:"):
            self._database(os.fsdecode(arguments[0]))

    def _opened(self, path: Any, mode: str | None, flags: int) -> None:
        if isinstance(path, int) or path is None:
            return
        writes = bool(set(mode) & set("wax+")) if mode is not None else bool(flags & _WRITE)
        if writes:
            self._wrote(path)
        elif not self.imports(sys._getframe(2)):
            self._read(path, reads.files)
        elif not str(path).endswith((".py", ".pyc")):  # what is read in importing, and is no code
            self._note(real(path), reads.files)

    def _database(self, name: str) -> None:
        path = name.removeprefix("file:").partition("?")[0]
        self._read(path, reads.files) if "mode=ro" in name else self._wrote(path)

    def _read(self, path: Any, noted: set[str]) -> None:
        where = real(path)
        if not self._note(where, noted) and not self.places.readable(where):
            self.refuse("reads", f"reads outside the project ({Path(where).name})")

    def _note(self, where: str, noted: set[str]) -> bool:
        """Note what was read of the project; says whether it is of the project. Caches and what is built are not."""
        within = None if self.places.readable(where) else self.places.within(where)
        if within is None or (within != "." and within.startswith((".", "site/"))):
            return False
        noted.add(within)
        return True

    def _wrote(self, path: Any, folder: int | None = None) -> None:
        if isinstance(path, int):
            return
        where = real(path, folder)
        if not self.places.writable(where):
            within = self.places.within(where)
            name = Path(where).name if within in (None, ".") else within
            self.refuse("writes", f"writes outside its scratch folder ({name})")

    def _noting_stat(self) -> None:
        """Whether a file is there, and how large, is read too; Python says nothing of it."""
        known = os.stat

        def stat(path: Any, *given: Any, **named: Any) -> os.stat_result:
            if not isinstance(path, int) and not self._ignored() and not self.imports(sys._getframe(1)):
                self._note(real(path), reads.files)
            return known(path, *given, **named)

        for able in (os.supports_dir_fd, os.supports_fd, os.supports_follow_symlinks):
            able.update({stat} if known in able else set())
        os.stat = stat

    def _writing(self, make: Callable[..., Any]) -> Callable[..., Any]:
        def made(path: Any, *given: Any, **named: Any) -> Any:
            if not self._ignored():
                self._wrote(path, named.get("dir_fd"))
            return make(path, *given, **named)

        return made
