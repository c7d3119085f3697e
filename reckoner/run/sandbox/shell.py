"""Run an essay's cells in this very process, as IPython runs them, and keep what they give as a notebook would.

The process is one that was forked for this essay, and ends with it.
"""

from __future__ import annotations

import asyncio
import base64
import builtins
import io
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.error import StdinNotImplementedError
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from reckoner.core.project import PACKAGE
from reckoner.run.sandbox import guard, limits
from reckoner.run.sandbox.jobs import Job, Outcome, coalesced, executed, troubles

outputs: list[dict[str, Any]] = []
"""What the running cell has given so far."""
line: list[Callable[[], int]] = [lambda: 1]
"""What says at which line of the cell that is."""


class Stream(io.TextIOBase):
    """Standard output or error: what is written joins the cell's outputs."""

    encoding = "utf-8"

    def __init__(self, name: str) -> None:
        self.name = name

    def write(self, text: str) -> int:
        """Keep the text."""
        outputs.append({"output_type": "stream", "name": self.name, "text": text, "lines": [[len(text), line[-1]()]]})
        return len(text)

    def writable(self) -> bool:
        """Always."""
        return True


class Published(DisplayPublisher):
    """What `display` gives joins the cell's outputs."""

    def publish(self, data: Any, metadata: Any = None, *_: Any, **__: Any) -> None:
        """Keep a bundle of renderings."""
        outputs.append(_shown("display_data", data, metadata))


class Shown(DisplayHook):
    """What a cell's last expression gives joins its outputs."""

    def write_output_prompt(self) -> None:
        """Print nothing: a page has no prompt."""

    def write_format_data(self, format_dict: Any, md_dict: Any = None) -> None:
        """Keep the renderings."""
        outputs.append(_shown("execute_result", format_dict, md_dict))

    def finish_displayhook(self) -> None:
        """Print nothing."""


class Shell(InteractiveShell):
    """IPython without a terminal and without the history of earlier sessions."""

    def ask_exit(self) -> None:
        """What `exit` calls."""
        raise SystemExit

    def enable_gui(self, gui: Any = None) -> None:
        """There is none."""

    def showtraceback(self, *_: Any, **__: Any) -> None:
        """Errors are reported by line, not printed."""

    showsyntaxerror = showindentationerror = showtraceback

    def _format_exception_for_storage(self, *_: Any, **__: Any) -> list[str]:
        """Errors are not kept either: to set one with its source takes longer than most essays."""
        return []


def _shown(kind: str, data: Any, metadata: Any) -> dict[str, Any]:
    return {"output_type": kind, "data": portable(data), "metadata": metadata or {}, "lines": [[0, line[-1]()]]}


def portable(data: dict[str, Any]) -> dict[str, Any]:
    """Renderings as JSON has them: bytes in base 64."""
    return {
        kind: base64.encodebytes(value).decode() if isinstance(value, bytes) else value for kind, value in data.items()
    }


def interactive() -> Shell:
    """The shell of this process, made before the fork, since it takes a tenth of a second."""
    quiet = Config({"HistoryManager": {"enabled": False}, "InteractiveShell": {"colors": "nocolor", "autocall": 0}})
    Shell.displayhook_class, Shell.display_pub_class = Shown, Published  # type: ignore[assignment]
    shell: Shell = Shell.instance(config=quiet)
    return shell


def run(job: Job, shell: Shell, scratch: Path, begun: Callable[[int], None]) -> Outcome:
    """Run the job's cells in order until one fails."""
    _prepare(job, shell, scratch)
    watch = guard.enter(job.root, str(scratch), shell)
    line.append(watch.line)
    result = Outcome(outputs=[[] for _ in job.cells])
    direct = _DirectOutput(scratch)
    for step in executed(job):
        begun(step)
        outputs.clear()
        ran = shell.run_cell(job.cells[step], store_history=True)
        outputs.extend(direct.written())
        if direct.too_much:
            watch.keep("prints", limits.TOO_MUCH)
        result.outputs[step] = coalesced(json.loads(json.dumps(outputs)))
        if not ran.success or watch.troubles:
            break
    seen = watch.end()
    result.reads, result.troubles = seen["reads"], troubles(seen, job)
    return result


def _prepare(job: Job, shell: Shell, scratch: Path) -> None:
    """Give the process a home, an environment and a path of its own."""
    ours = str(PACKAGE.parent)
    sys.path[:] = [job.root, *(p for p in sys.path if p not in ("", ours, job.root))]
    os.chdir(scratch)
    os.environ.update(HOME=str(scratch), TMPDIR=str(scratch), RECKONER_ROOT=job.root, IPYTHONDIR=str(scratch))
    tempfile.tempdir = str(scratch)
    sys.stdout, sys.stderr = Stream("stdout"), Stream("stderr")
    vars(builtins)["input"] = _no_input
    sys.argv[:] = ["essay"]
    shell.reset(new_session=True)
    asyncio.set_event_loop_policy(None)


def _no_input(*_: object) -> str:
    raise StdinNotImplementedError("raw_input was called, but this frontend does not support input requests.")


class _DirectOutput:
    """What C code, say, writes to the process's own standard output and error, past Python's streams."""

    def __init__(self, scratch: Path) -> None:
        self.files: list[tuple[str, Any]] = []
        self.read: dict[str, int] = {}
        self.too_much = False
        for number, name in ((1, "stdout"), (2, "stderr")):
            file = tempfile.TemporaryFile("w+b", buffering=0, dir=scratch)  # noqa: SIM115 - open as long as the process
            os.dup2(file.fileno(), number)
            self.files.append((name, file))
            self.read[name] = 0

    def written(self) -> list[dict[str, Any]]:
        """What has been written since the last call."""
        found = []
        for name, file in self.files:
            size = os.fstat(file.fileno()).st_size
            self.too_much |= size - self.read[name] > limits.PRINTED
            if text := os.pread(file.fileno(), limits.PRINTED, self.read[name]).decode(errors="replace"):
                self.read[name] = size
                found.append({"output_type": "stream", "name": name, "text": text})
        return found
