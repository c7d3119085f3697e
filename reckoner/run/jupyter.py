"""Run a job in a Jupyter kernel of its own: slower than a fork, the same results, and to be had on every system."""

from __future__ import annotations

import atexit
import os
import pickle
import subprocess
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jupyter_client.kernelspec import KernelSpecManager

from reckoner.core import scratch
from reckoner.core.project import PACKAGE
from reckoner.run.fork_client import NotStarted, environment
from reckoner.run.sandbox.jobs import Job, Outcome, Trouble, coalesced, ended, too_long, troubles

OURS = str(PACKAGE.parent)
EVALUATION = "reckoner.run.sandbox.evaluation"
GUARD, LIMITS = "reckoner.run.sandbox.guard", "reckoner.run.sandbox.limits"
"""Modules that the kernel imports, and this process does not."""
SEEN = "application/vnd.reckoner.seen+json"


def execute(job: Job) -> Outcome:
    """Run a job in a kernel; what goes wrong is in the outcome.

    Raises:
        NotStarted: where no kernel could be had.
    """
    import nbformat

    started = time.monotonic()
    with scratch.temporary() as folder:
        work = Path(folder, "work")
        work.mkdir()
        record = work.with_name("archive")
        record.write_bytes(job.archive)
        enter = (
            f"{_module(__name__)}.prepare({str(record)!r});"
            f"{_module(GUARD)}.enter({job.root!r}, {str(work)!r});"
            f"{_module(LIMITS)}.limit_process({job.memory});"
            f"__import__('sys').path.remove({OURS!r})"
        )
        seen_now = f"{{{SEEN!r}: {_module(GUARD)}.leave()}}"
        leave = f"__import__('IPython').display.display({seen_now}, raw=True)"
        book = nbformat.v4.new_notebook()
        book.cells = [nbformat.v4.new_code_cell(source) for source in (enter, *job.cells, leave)]
        trouble = _execute(book, job, work, started + job.seconds)
    seen = next((o["data"][SEEN] for o in book.cells[-1].outputs if SEEN in o.get("data", {})), None)
    outputs = [coalesced([dict(output) for output in cell.outputs]) for cell in book.cells[1:-1]]
    outcome = Outcome(outputs, seconds=round(time.monotonic() - started, 3))
    if trouble is not None:
        outcome.troubles = [trouble]
    elif seen is not None:
        outcome.reads, outcome.troubles = seen["reads"], troubles(seen, job)
    return outcome


def _module(name: str) -> str:
    """Code that gives a module without giving it a name."""
    return f"__import__('importlib').import_module({name!r})"


def prepare(record: str) -> None:
    """Do in the kernel, before the guard watches, what a kernel does once and no essay asks for.

    Matplotlib makes a folder for itself, and long messages have a thread of their own; the archive is at hand, pickled.
    """
    from zmq.utils.garbage import gc

    from reckoner import author
    from reckoner.author.archive_facts import provide

    gc.start()
    author.load()
    import_module(EVALUATION)
    if archive := Path(record).read_bytes():
        provide(pickle.loads(archive))


def _execute(book: Any, job: Job, work: Path, deadline: float) -> Trouble | None:
    """Run the cells; the trouble that ended the run, if any did. The last, which says what was seen, always runs.

    The kernel's own files lie beside the essay's working folder.
    """
    from jupyter_client.manager import AsyncKernelManager
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    manager = AsyncKernelManager(
        connection_file=str(work.parent / "kernel.json"), kernel_name="python3", kernel_spec_manager=_own_kernel()
    )
    if os.name == "posix":
        manager.transport, manager.ip = "ipc", str(work.parent / "kernel")
    client = NotebookClient(
        book,
        km=manager,
        timeout_func=lambda cell: max(1, round(deadline - time.monotonic())),
        interrupt_on_timeout=False,
        shutdown_kernel="immediate",
        resources={"metadata": {"path": str(work)}},
    )
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    nth = 0
    try:
        with client.setup_kernel(cleanup_kc=True, env=_environment(job, work), **quiet):
            for nth, cell in enumerate(book.cells[:-1]):
                try:
                    client.execute_cell(cell, nth)
                except CellExecutionError:
                    break
            client.execute_cell(book.cells[-1], len(book.cells) - 1)
    except CellTimeoutError:
        return too_long(max(0, nth - 1), job.seconds)
    except DeadKernelError:
        return ended(max(0, nth - 1))
    except RuntimeError as error:
        if not str(error).startswith("Kernel d"):  # "didn't respond", "died before replying"
            raise
        raise NotStarted from None
    finally:
        atexit.unregister(client._cleanup_kernel)
    return None


def _own_kernel() -> KernelSpecManager:
    """Only the kernel of this very environment, whatever else is installed for the user."""
    from jupyter_client.kernelspec import KernelSpecManager

    specs = KernelSpecManager()
    specs.kernel_dirs = []
    return specs


def _environment(job: Job, work: Path) -> dict[str, str]:
    return environment() | {
        "PYTHONPATH": os.pathsep.join([job.root, OURS]),
        "IPYTHONDIR": str(work.parent / "ipython"),
        "JUPYTER_CONFIG_DIR": str(work.parent / "jupyter"),
        "HOME": str(work),
        "TMPDIR": str(work),
        "RECKONER_ROOT": job.root,
    }
