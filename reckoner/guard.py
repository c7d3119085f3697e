"""Inside an essay's process: what its run reads is noted; what would make its page depend on the machine is refused.

Noted: first-party modules, facts of the archive, files and listings of folders of the project. Refused: writing outside
the scratch folder, reading outside the project, the network, other processes, the clock, and random draws without a
seed. A refusal is raised in the cell, and kept, so that catching it hides nothing.

This is a watch for honest mistakes, built on Python's audit events. It is no wall against malice: C code called
through ctypes, say, is out of its sight.
"""

from __future__ import annotations

import os
import sys
import sysconfig
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from reckoner import steady

CHARACTERS = 1_000_000
"""How much text one cell may print."""

UNSEEDED = "draws random numbers without a seed"
_IMPORTER = "<frozen importlib._bootstrap"
_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {"remove", "rename", "mkdir", "rmdir", "truncate", "symlink", "link", "chmod", "chown", "utime"}
_NETWORK = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo"}
_NETWORK |= {"socket.gethostbyname", "socket.gethostbyaddr"}
_PROCESSES = {"subprocess.Popen", "os.system", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.exec"}

MENDS = {
    "writes": "write within the working folder, which is the essay's own, or publish by figure() and table()",
    "reads": "put the file into the project, with its source, and read it from there",
    "network": "record what is needed as facts or as a file of the project, with its source",
    "process": "compute it in the essay's own process",
    "clock": "give the date as a fact, and time nothing on a page",
    "random": "give the generator a seed, as in numpy.random.default_rng(2024)",
    "thread": "end it in the cell that starts it",
    "prints": "print what a reader should see",
}


class Refused(RuntimeError):
    """Raised in a cell that does what no page may depend on."""


@dataclass
class Reads:
    """What a run has read: names of modules and facts, paths of files and folders within the project."""

    modules: set[str] = field(default_factory=set)
    facts: set[str] = field(default_factory=set)
    tables: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    folders: set[str] = field(default_factory=set)

    def listed(self) -> dict[str, list[str]]:
        """The same in a fixed order, as JSON carries it."""
        return {kind: sorted(names) for kind, names in vars(self).items()}


reads = Reads()
"""What has been read in this process."""


class Guard:
    """The watch over one essay's run, within the interactive shell that runs it."""

    def __init__(self, shell: Any, root: Path, scratch: Path) -> None:
        self.shell = shell
        self.root, self.scratch = os.path.realpath(root), os.path.realpath(scratch)
        self.troubles: list[dict[str, Any]] = []
        self.error: dict[str, Any] | None = None
        self.cell = -1
        self.printed = 0
        self.watching = False
        self.threads = set(threading.enumerate())
        self.elsewhere = tuple(os.path.realpath(p) for p in _installed())
        fonts = os.environ.get("MPLCONFIGDIR")
        self.writable = tuple(os.path.realpath(p) + os.sep for p in (scratch, fonts) if p)

    def begin(self) -> None:
        """Start to watch. There is no way back: a process that has watched an essay ends with it."""
        steady.refuse_clock(self._of_the_essay, lambda what: self.refuse("clock", f"reads the clock ({what})"))
        steady.refuse_entropy(self._imports, lambda what: self.refuse("random", f"{UNSEEDED} ({what})"))
        self.state = steady.State()
        self.shell.events.register("pre_run_cell", self._before)
        self.shell.events.register("post_run_cell", self._after)
        sys.addaudithook(self._heard)

    def refuse(self, kind: str, what: str) -> None:
        """Keep the trouble, with the line of the cell that runs, and raise it there."""
        if not self.watching:
            return
        self.keep(kind, what, self._line())
        raise Refused(f"the cell {what}")

    def keep(self, kind: str, what: str, line: int = 1) -> None:
        """Keep a trouble of the cell that runs."""
        self.troubles.append({"cell": self.cell, "line": line, "what": what, "mend": MENDS[kind]})

    def end(self) -> dict[str, Any]:
        """What the run has read, and what was refused it."""
        self.watching = False
        for name, module in list(sys.modules.items()):
            file = getattr(module, "__file__", None)
            if file and self._within(os.path.realpath(file)) is not None and not name.startswith("reckoner"):
                reads.modules.add(name)
        return {"reads": reads.listed(), "troubles": self.troubles, "error": None if self.troubles else self.error}

    # What happens around each cell

    def _before(self, *_: Any) -> None:
        self.cell += 1
        self.printed = 0
        for stream in (sys.stdout, sys.stderr):  # anew for each cell: IPython puts back what stood there
            self._count(stream)
        self.watching = True

    def _after(self, ran: Any) -> None:
        error = ran.error_before_exec or ran.error_in_exec
        if error is not None and self.error is None:
            self.error = {"cell": self.cell, **self._raised(error)}
        for what in self.state.drawn():
            self.keep("random", f"{UNSEEDED} ({what})")
        for thread in set(threading.enumerate()) - self.threads:
            self.threads.add(thread)
            self.keep("thread", f"leaves a thread running ({thread.name})")
        self.watching = False

    def _count(self, stream: Any) -> None:
        """Let a stream carry so much text a cell and no more."""
        write = getattr(stream.write, "uncounted", stream.write)

        def counted(text: str) -> Any:
            self.printed += len(text)
            if self.watching and self.printed > CHARACTERS:
                self.printed = 0
                self.refuse("prints", f"prints more than {CHARACTERS:,} characters")
            return write(text)

        vars(counted)["uncounted"] = write
        stream.write = counted

    # What Python says of itself while a cell runs

    def _heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.watching or threading.current_thread() is not threading.main_thread():
            return
        if event == "import":
            self._imported(str(arguments[0]))
        elif event == "open":
            self._opened(*arguments)
        elif event in ("os.listdir", "os.scandir"):
            self._listed(arguments[0])
        elif event in _NETWORK:
            self.refuse("network", "opens a network connection")
        elif event in _PROCESSES:
            self.refuse("process", f"starts another process ({event})")
        elif event.startswith("os.") and event[3:] in _CHANGES:
            for path in arguments[:2] if event[3:] in ("rename", "link", "symlink") else arguments[:1]:
                self._wrote(path)

    def _imported(self, name: str) -> None:
        """A module of the project, there or not: one that is not may come to be."""
        top = name.partition(".")[0]
        if top not in sys.stdlib_module_names and top != "reckoner" and (Path(self.root) / top).is_dir():
            reads.modules.add(name)

    def _opened(self, path: Any, mode: str | None, flags: int) -> None:
        if isinstance(path, int) or path is None:
            return
        writes = bool(set(mode) & set("wax+")) if mode is not None else bool(flags & _WRITE)
        if writes:
            self._wrote(path)
        elif not self._imports(sys._getframe(2)):
            self._read(path, reads.files)

    def _listed(self, path: Any) -> None:
        if not isinstance(path, int) and not self._imports(sys._getframe(2)):
            self._read(path or ".", reads.folders)

    def _read(self, path: Any, noted: set[str]) -> None:
        real = os.path.realpath(os.fsdecode(path))
        if real.startswith((self.scratch, *self.elsewhere)):
            return
        within = self._within(real)
        hidden = within is not None and within != "." and within.startswith((".", "site/"))  # caches, what is built
        if within is None or hidden:
            self.refuse("reads", f"reads outside the project ({Path(real).name})")
        else:
            noted.add(within)

    def _wrote(self, path: Any) -> None:
        if isinstance(path, int):
            return
        real = os.path.realpath(os.fsdecode(path))
        if not real.startswith(self.writable) and real not in (self.scratch, os.devnull):
            within = self._within(real)
            where = Path(real).name if within in (None, ".") else within
            self.refuse("writes", f"writes outside its scratch folder ({where})")

    def _within(self, real: str) -> str | None:
        """The path within the project; None for what is installed, or stands elsewhere."""
        if real == self.root:
            return "."
        if not real.startswith(self.root + os.sep) or real.startswith(self.elsewhere):
            return None
        return real[len(self.root) + 1 :].replace(os.sep, "/")

    # Where in the essay

    def _raised(self, error: BaseException) -> dict[str, Any]:
        """An exception's line in the cell that was running, its kind and message, and the snippet that raised it."""
        frames = list(traceback.walk_tb(error.__traceback__))
        ours = [line for frame, line in frames if frame.f_globals is self.shell.user_global_ns]
        message = str(error)
        if isinstance(error, SyntaxError) and not ours:
            ours, message = [error.lineno or 1], error.msg
        within = [(self._within(os.path.realpath(frame.f_code.co_filename)), line) for frame, line in frames]
        deep = [f"{name}:{line}" for name, line in within if name and not name.startswith("reckoner/")]
        where = {"line": ours[0] if ours else 1, "within": deep[-1] if deep else ""}
        return where | {"kind": type(error).__name__, "message": message}

    def _line(self) -> int:
        """The line of the running cell: that of the outermost frame that works on the essay's own names."""
        lines = [frame.f_lineno for frame in _frames(sys._getframe(1)) if frame.f_globals is self.shell.user_global_ns]
        return lines[-1] if lines else 1

    def _of_the_essay(self, frame: FrameType) -> bool:
        """Whether code of the essay, or of a module of the project, runs in this frame."""
        if not self.watching:
            return False
        return frame.f_globals is self.shell.user_global_ns or (
            self._within(os.path.realpath(frame.f_code.co_filename)) is not None
            and not str(frame.f_globals.get("__name__")).startswith("reckoner")
        )

    def _imports(self, frame: FrameType) -> bool:
        """Whether this is done in importing a module: by the importer, or by a library that is being imported."""
        for one in _frames(frame):
            if one.f_code.co_filename.startswith(_IMPORTER):
                return True
            if self._of_the_essay(one):
                return False
        return False


def _frames(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


def _installed() -> Iterator[str]:
    """Where the system and Python keep what is installed; nobody's page depends on reading there."""
    yield from (sys.prefix, sys.base_prefix, sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"))
    yield from ("/usr", "/lib", "/lib64", "/etc", "/proc", "/sys", "/dev")
    yield from filter(None, (os.environ.get("MPLCONFIGDIR"), os.environ.get("SYSTEMROOT")))
    yield str(Path(__file__).parent)


_here: list[Guard] = []


def enter(root: str, scratch: str | None = None, shell: Any = None) -> Callable[[], dict[str, Any]]:
    """Watch what follows in this process; what is returned ends the watch and says what was seen."""
    if shell is None:
        from IPython.core.getipython import get_ipython

        shell = get_ipython()
    guard = Guard(shell, Path(root), Path(scratch or tempfile.gettempdir()))
    guard.begin()
    _here.append(guard)
    return guard.end


def troubled() -> bool:
    """Whether something was refused in this process."""
    return any(guard.troubles for guard in _here)


def leave() -> dict[str, Any]:
    """End the watch of this process."""
    return _here[-1].end()
