"""The live preview: from saving a sentence to the page that shows it."""

from __future__ import annotations

import contextlib
import socket
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from benchmarks.edits import replace
from benchmarks.measure import family, start
from benchmarks.record import Command, Measured
from benchmarks.tools import OURS

ESSAYS = 24
BEGIN = 300.0
"""Seconds that the preview may take to begin."""
POLL = 0.02


def saved(python: str, folder: Path, env: dict[str, str], runs: int, limit: float) -> Iterator[Measured]:
    """Save a prose edit so many times, and wait for each to be served."""
    paths = OURS.set_up(folder, ESSAYS)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    page = f"http://{address}/essays/{paths[0].stem}/"
    with family() as ours:
        start([python, "-m", "reckoner", "serve", "--address", address], folder, env, folder / "serve.log", ours)
        if _shown(page, "A long task", BEGIN) is None:
            raise TimeoutError(f"the preview did not begin within {BEGIN:.0f} s")
        words = "A long task"
        for run in range(1, runs + 1):
            time.sleep(2)  # the preview has come to rest
            fresh = f"A {'very ' * run}long task"
            replace(paths[0], words, fresh)
            words, took = fresh, _shown(page, fresh, limit)
            commands = (Command(seconds=round(took, 4), exit=0),) if took is not None else ()
            over = limit if took is None else None
            yield Measured(size=ESSAYS, run=run, tool="serve", step="saved", commands=commands, over=over)


def _shown(page: str, words: str, limit: float) -> float | None:
    """The seconds until a page shows some words; None where it does not within the limit."""
    began = time.perf_counter()
    while (took := time.perf_counter() - began) < limit:
        with contextlib.suppress(OSError), urllib.request.urlopen(page, timeout=limit) as served:
            if words in served.read().decode():
                return time.perf_counter() - began
        time.sleep(POLL)
    return None if took >= limit else took
