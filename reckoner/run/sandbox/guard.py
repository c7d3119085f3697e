"""Inside an essay's process: what its run reads is noted; what would make its page depend on the machine is refused.

Noted: first-party modules, facts of the archive, files and listings of folders of the project. Refused: writing outside
the scratch folder, reading outside the project, the network, other processes, the clock, and random draws without a
seed. A refusal is raised in the cell, and kept, so that catching it hides nothing.

This finds honest mistakes, through Python's audit events. It does not stop malice, because Python has no event for what
C code called through ctypes does; for that see `run/sandbox/landlock.py`.
"""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from reckoner.author.figure_style import RENDERED
from reckoner.author.reads_log import reads
from reckoner.run.sandbox import clock, limits, randomness
from reckoner.run.sandbox.audit_events import AuditEvents
from reckoner.run.sandbox.importer import ProjectFinder
from reckoner.run.sandbox.jobs import RECORDED
from reckoner.run.sandbox.paths import Places

UNSEEDED = "draws random numbers without a seed"
_IMPORTER = "<frozen importlib._bootstrap"
_IMPORTLIB = importlib.__file__

MENDS = {
    "writes": "write within the working folder, which is the essay's own, or publish by figure() and table()",
    "reads": RECORDED,
    "network": "record what is needed as facts or as a file of the project, with its source",
    "process": "compute it in the essay's own process",
    "clock": "give the date as a fact, and time nothing on a page",
    "machine": "leave it out: it is another wherever the page is made",
    "random": "give the generator a seed, as in numpy.random.default_rng(2024)",
    "thread": "end it in the cell that starts it",
    "prints": "print what a reader should see",
    "draws": "publish it by figure(), or take it out",
}


class Refused(RuntimeError):
    """Raised in a cell that does what no page may depend on."""


class Guard:
    """The watch over one essay's run, within the interactive shell that runs it."""

    def __init__(self, shell: Any, root: Path, scratch: Path) -> None:
        self.shell = shell
        self.places = Places(root, scratch)
        self.troubles: list[dict[str, Any]] = []
        self.error: dict[str, Any] | None = None
        self.unshown: BaseException | None = None
        self.cell = -1
        self.output = limits.OutputLimit(lambda what: self.refuse("prints", what))
        self.watching = False
        self.asked: set[str] = set()
        self.threads = set(threading.enumerate())
        self.started = 1
        self.drawn: list[tuple[int, int, Any]] = []

    def begin(self) -> None:
        """Start to watch. There is no way back: a process that has watched an essay ends with it."""
        reads_clock = self._refusal("clock", "reads the clock")
        clock.refuse_clock(self._of_the_essay, reads_clock)
        clock.refuse_machine(self._of_the_essay, self._refusal("machine", "reads what machines differ in"))
        randomness.refuse_entropy(self._imports, self._refusal("random", UNSEEDED))
        clock.sort_listings()
        self.generators = randomness.SharedGenerators(self.line)
        self.shell.showtraceback = self._noted(self.shell.showtraceback)
        self.shell.compile.get_code_name = lambda *given: f"<cell {given[-1]}>"
        self.shell.events.register("pre_run_cell", self._before)
        self.shell.events.register("post_run_cell", self._after)
        self.output.limit_display(self.shell.display_pub, "publish")
        self.shell.display_pub.clear_output = lambda *_, **__: self.refuse("prints", "clears what it has shown")
        self.output.limit_display(self.shell.displayhook, "write_format_data")
        ProjectFinder(self._ours, self._asked_for, reads_clock).begin()
        AuditEvents(self.places, self.refuse, lambda: self.watching, self._imports).begin()
        self._noting_threads()
        self._noting_drawings()

    def _refusal(self, kind: str, what: str) -> Callable[[str], None]:
        return lambda how: self.refuse(kind, f"{what} ({how})")

    def refuse(self, kind: str, what: str) -> None:
        """Keep the trouble, with the line of the cell that runs, and raise it there."""
        if not self.watching:
            return
        self.keep(kind, what, self.line())
        raise Refused(f"the cell {what}")

    def keep(self, kind: str, what: str, line: int = 1) -> None:
        """Keep a trouble of the cell that runs."""
        self.troubles.append({"cell": self.cell, "line": line, "what": what, "mend": MENDS[kind]})

    def end(self) -> dict[str, Any]:
        """What the run has read, and what was refused it."""
        self.watching = False
        for name, module in list(sys.modules.items()):
            file = getattr(module, "__file__", None)
            if file and self._ours(file) and name.partition(".")[0] != "reckoner":
                reads.modules.add(name)
        reads.modules |= {name for name in self.asked if name not in sys.modules}  # they may come to be
        if not self.troubles and not self.error:
            for cell, line, drawing in self.drawn:
                self.cell = cell
                if RENDERED not in vars(drawing):
                    self.keep("draws", "draws what it does not publish", line)
                elif drawing.stale:
                    self.keep("draws", "draws in this figure after it is published", line)
        return {"reads": reads.listed(), "troubles": self.troubles, "error": None if self.troubles else self.error}

    # What happens around each cell

    def _before(self, *_: Any) -> None:
        self.cell += 1
        self.output.begin_cell()
        self.generators.first.clear()
        self.watching = True

    def _after(self, ran: Any) -> None:
        error = ran.error_before_exec or ran.error_in_exec or self.unshown
        if error is not None and self.error is None:
            self.error = {"cell": self.cell, **self._raised(error)}
        for what, line in self.generators.drawn():
            self.keep("random", f"{UNSEEDED} ({what})", line)
        if left := set(threading.enumerate()) - self.threads:
            self.threads |= left
            self.keep("thread", f"leaves a thread running ({min(thread.name for thread in left)})", self.started)
        self.watching = False

    def _noting_threads(self) -> None:
        """From now on, note where a thread is started."""
        start = threading.Thread.start

        def noted(thread: threading.Thread) -> None:
            self.started = self.line() if self.watching else 1
            start(thread)

        threading.Thread.start = noted  # type: ignore[assignment,method-assign]

    def _noting_drawings(self) -> None:
        """From now on, note where each drawing is begun."""
        from matplotlib.figure import Figure

        begin = Figure.__init__

        def noted(drawing: Figure, *given: Any, **named: Any) -> None:
            begin(drawing, *given, **named)
            if self.watching:
                self.drawn.append((self.cell, self.line(), drawing))

        Figure.__init__ = noted  # type: ignore[assignment,method-assign]

    def _noted(self, show: Callable[..., Any]) -> Callable[..., Any]:
        """The function that shows an error, also one of setting a value; allowed memory where memory has run out."""

        def shown(*given: Any, **named: Any) -> Any:
            self.unshown = sys.exc_info()[1]
            if isinstance(self.unshown, MemoryError):
                limits.allow_slack()
            return show(*given, **named)

        return shown

    # What modules are asked for

    def _ours(self, file: str) -> bool:
        """Whether a file is the project's."""
        return self._within(file) is not None

    def _within(self, file: str) -> str | None:
        """The path of a module within the project; cells have none, wherever the process has gone to."""
        return self.places.within(os.path.realpath(file)) if Path(file).is_absolute() else None

    def _asked_for(self, name: str) -> None:
        """A module that code of the project imports, there or not."""
        if self.watching and name.partition(".")[0] not in sys.stdlib_module_names:
            asking = (frame for frame in _frames(sys._getframe(2)) if not _of_the_importer(frame))
            if (frame := next(asking, None)) is not None and self._of_the_essay(frame):
                self.asked.add(name)

    # Where in the essay

    def _raised(self, error: BaseException) -> dict[str, Any]:
        """An exception's line in the cell that was running, its kind and message, and the snippet that raised it."""
        frames = list(traceback.walk_tb(error.__traceback__))
        ours = [line for frame, line in frames if frame.f_globals is self.shell.user_global_ns]
        message = _words_of(error)
        if isinstance(error, SyntaxError) and not ours:
            ours, message = [error.lineno or 1], error.msg
        causes = list(traceback.walk_tb(error.__cause__.__traceback__)) if error.__cause__ else []
        within = [(self._within(frame.f_code.co_filename), line) for frame, line in (*frames, *causes)]
        deep = [f"{name}:{line}" for name, line in within if name and not name.startswith("reckoner/")]
        where = {"line": ours[0] if ours else 1, "within": deep[-1] if deep else ""}
        return where | {"kind": type(error).__name__, "message": message}

    def line(self) -> int:
        """The line of the running cell: that of the outermost frame that works on the essay's own names."""
        lines = [frame.f_lineno for frame in _frames(sys._getframe(1)) if frame.f_globals is self.shell.user_global_ns]
        return lines[-1] if lines else 1

    def _of_the_essay(self, frame: FrameType) -> bool:
        """Whether code of the essay, or of a module of the project, runs in this frame."""
        if not self.watching:
            return False
        return frame.f_globals is self.shell.user_global_ns or (
            self._ours(frame.f_code.co_filename) and not str(frame.f_globals.get("__name__")).startswith("reckoner")
        )

    def _imports(self, frame: FrameType) -> bool:
        """Whether this is done in importing a module: by the importer, or by a library that is being imported."""
        for one in _frames(frame):
            if one.f_code.co_filename.startswith(_IMPORTER):
                return True
            if self._of_the_essay(one):
                return False
        return False


def _words_of(error: BaseException) -> str:
    """What an exception says, if it can."""
    try:
        return str(error)
    except Exception:
        return ""


def _frames(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


def _of_the_importer(frame: FrameType) -> bool:
    file = frame.f_code.co_filename
    return file.startswith(_IMPORTER) or file == _IMPORTLIB


_entered: list[Guard] = []


def enter(root: str, scratch: str | None = None, shell: Any = None) -> Guard:
    """Watch what follows in this process."""
    if shell is None:
        from IPython.core.getipython import get_ipython

        shell = get_ipython()
    guard = Guard(shell, Path(root), Path(scratch or tempfile.gettempdir()))
    guard.begin()
    _entered.append(guard)
    return guard


def leave() -> dict[str, Any]:
    """End the watch of this process; what its run has read, and what was refused it."""
    return _entered[-1].end()
