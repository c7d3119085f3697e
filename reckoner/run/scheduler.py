"""Run many essays on an executor: cached runs first, then the rest, the longest first."""

from __future__ import annotations

import contextlib
import os
import pickle
import re
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from reckoner.core.findings import Exit, Failure, Finding, misuse, of_system
from reckoner.core.project import SNIPPETS, written
from reckoner.core.run_limits import SECONDS
from reckoner.run import fingerprint, fork_client, run_cache
from reckoner.run.execution import Run, execute, libraries, not_started, plan, settle
from reckoner.run.fingerprint import Inputs
from reckoner.run.sandbox.jobs import Job, Outcome
from reckoner.source.archive import Archive
from reckoner.source.essay import Essay

Progress = Callable[[str, str], None]
"""Called with an essay's name and what happens to it: "running", "cached", "ran in 2.1 s", "failed"."""


@dataclass(frozen=True)
class How:
    """How many essays run at a time, or the executor that decides it, such as a cluster's.

    With `carry`, jobs carry the files that they read, for machines that have not the project's folder.
    """

    at_a_time: int = 0
    executor: Executor | None = None
    carry: bool = False


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run_all(
    essays: list[Essay], root: Path, archive: Archive, progress: Progress, how: How
) -> Iterator[tuple[Essay, Run | Failure]]:
    """Every essay with its run, or with why it has none, as they come to be; a run is kept as soon as it is there."""
    now = Inputs(root, archive)
    fresh: list[tuple[float, Essay]] = []
    for essay in essays:
        if (run := run_cache.load(root, essay, now)) is not None:
            progress(essay.name, "cached")
            yield essay, run
        else:
            last = next(run_cache.kept(root, essay.slug), None)
            fresh.append((last.seconds if last else float("inf"), essay))
    fresh.sort(key=lambda pair: (-pair[0], pair[1].name))
    if fresh:
        yield from _run([essay for _, essay in fresh], root, archive, progress, how)


def _run(
    essays: list[Essay], root: Path, archive: Archive, progress: Progress, how: How
) -> Iterator[tuple[Essay, Run | Failure]]:
    executor = how.executor or ThreadPoolExecutor(how.at_a_time or cores())
    started = time.time_ns()
    futures: dict[Future[Outcome], Essay] = {}
    try:
        for job, essay in zip(_jobs(essays, root, archive, how.carry), essays, strict=True):
            run = execute if how.executor else partial(_execute_with_progress, progress, execute)
            futures[executor.submit(run, job)] = essay
        for future in as_completed(futures):
            settled = _settled(futures[future], future, root, archive, started, progress)
            yield futures.pop(future), settled
    except BaseException:
        for future, essay in futures.items():
            if not future.cancel() and future.done():  # what had finished, and nobody has asked for yet, is kept too
                _settled(essay, future, root, archive, started, progress)
        fork_client.stop()
        raise
    finally:
        if how.executor is None:
            executor.shutdown(wait=True, cancel_futures=True)


def _execute_with_progress(progress: Progress, execute: Callable[[Job], Outcome], job: Job) -> Outcome:
    progress(job.name, "running")
    return execute(job)


def _settled(
    essay: Essay, future: Future[Outcome], root: Path, archive: Archive, started: int, progress: Progress
) -> Run | Failure:
    try:
        outcome = future.result()
        if outcome.by not in ("", fingerprint.maker()):
            mend = "give every machine of the cluster the same Python and the same reckoner"
            return Failure([Finding(essay.name, 0, "another Python or reckoner ran it than builds here", mend)])
        run = settle(essay, outcome, root)
    except Failure as failure:
        return failure
    except fork_client.NotStarted:
        return not_started(essay)
    except Exception as error:
        if isinstance(error, OSError) and error.filename:
            said = of_system(error)
            return Failure([replace(said, file=essay.name, message=f"its run was lost: {said.file}: {said.message}")])
        what = f"its run was lost: {type(error).__name__}: {error}"
        return Failure([Finding(essay.name, 0, what, "run it again, or here: without --scheduler", Exit.RAISED)])
    now = Inputs(root, archive)
    run.reads = now.with_sources(run.reads, plan(essay).values())
    now.of(run.reads)  # read first, and then seen to be as it was when the run began
    if now.untouched_since(started, run.reads):
        run_cache.store(root, essay, now, run)
    progress(essay.name, f"ran in {run.seconds:.1f} s")
    return run


def _jobs(essays: list[Essay], root: Path, archive: Archive, carry: bool) -> Iterator[Job]:
    """A job for each essay."""
    sources = [*_snippets(root), *(cell.source for e in essays for cell in e.cells if cell.kind == "code")]
    warm = libraries(sources, root)
    record, bundle = pickle.dumps(archive), b""
    if carry:
        from reckoner.run.remote import packed

        bundle = packed(root)
    for essay in essays:
        seconds = essay.meta.seconds or SECONDS
        yield Job(essay.name, tuple(plan(essay).values()), str(root), record, seconds, warm=warm, bundle=bundle)


def _snippets(root: Path) -> Iterator[str]:
    """The sources of the snippets, as far as they can be read as Python."""
    for path in written(root / SNIPPETS, "**/*.py"):
        with contextlib.suppress(OSError, ValueError, SyntaxError):
            source = path.read_text(encoding="utf-8")
            compile(source, str(path), "exec")
            yield source


def shard(essays: list[Path], share: str) -> list[Path]:
    """The essays of a share, such as the first of four, "1/4": every fourth of them, alike on every machine.

    Raises:
        Failure: where there is no such share.
    """
    match = re.fullmatch(r"([1-9]\d*)/([1-9]\d*)", share)
    if not match or int(match[1]) > int(match[2]):
        raise Failure([misuse("reckoner", 0, f"no such share as {share!r}", "write --shard 1/4 for the first of four")])
    return essays[int(match[1]) - 1 :: int(match[2])]


def reason(essay: Essay, root: Path, archive: Archive) -> str:
    """Why the essay would run again, in one line, or that it would not."""
    found = run_cache.why(root, essay, Inputs(root, archive))
    if found is None:
        return f"{essay.name}: would run: no run of it is kept"
    cells, others = found
    said = [f"the {_kind(cell.kind)} at line {cell.line} changed" for cell in cells or ()]
    if cells is None:
        said.append("cells or prose with bindings were added or taken away")
    said += [f"{_named(name)} changed" for name in others]
    return f"{essay.name}: would run: {', '.join(said)}" if said else f"{essay.name}: would not run: nothing changed"


def _kind(kind: str) -> str:
    return "code" if kind == "code" else "bindings of the prose" if kind == "prose" else "bindings of the front matter"


def _named(name: str) -> str:
    kind, _, what = name.partition(" ")
    if kind == "module":
        return f"{what.replace('.', '/')}.py"
    if kind == "source":
        return f"the text of {what.replace('.', '/')}.py"
    if kind in ("fact", "table"):
        return f"the {kind} {what}"
    return what if kind in ("file", "folder") else name
