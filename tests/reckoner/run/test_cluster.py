"""A real cluster of two workers, each a process of its own: the same build, also when a worker dies in mid-essay."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from reckoner.check.assembly import assemble
from reckoner.run import run_cache
from reckoner.run.scheduler import How
from tests.project import Project, essay
from tests.reckoner.run.test_scheduler import FACT, SHARE, other

pytestmark = pytest.mark.slow

REPOSITORY = Path(__file__).parents[3]
QUICK = ("--no-dashboard", "--nthreads", "1", "--death-timeout", "30")


@dataclass
class Cluster:
    """Where its scheduler listens, and its workers' processes."""

    address: str
    workers: list[subprocess.Popen[str]]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory) -> Iterator[Cluster]:
    """A scheduler and two workers, which know the build tool and nothing of any project."""
    place = tmp_path_factory.mktemp("cluster")
    command = [
        sys.executable,
        "-m",
        "distributed.cli.dask_scheduler",
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--no-dashboard",
    ]
    here = os.environ | {"DASK_TEMPORARY_DIRECTORY": str(place), "TMPDIR": str(place)}
    scheduler = subprocess.Popen(command, cwd=place, stderr=subprocess.PIPE, text=True, env=here)
    assert scheduler.stderr is not None
    address = next(m[0] for line in scheduler.stderr if (m := re.search(r"tcp://127\.0\.0\.1:\d+", line)))
    threading.Thread(target=scheduler.stderr.read, daemon=True).start()
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", address, *QUICK, "--local-directory", str(place)]
    workers = [
        subprocess.Popen([*worker, "--no-nanny"], cwd=REPOSITORY, stderr=subprocess.DEVNULL, text=True, env=here)
        for _ in "ab"
    ]
    yield Cluster(address, workers)
    for process in (*workers, scheduler):
        for child in psutil.Process(process.pid).children(recursive=True) if process.poll() is None else ():
            child.kill()
        process.kill()
        process.wait()
    scheduler.stderr.close()


@pytest.fixture
def some(project: Project) -> Project:
    """A project of four essays."""
    slow = "import time\n\ntime.sleep(1.5)\n" + SHARE
    return project.write(
        {
            "essays/sums.py": essay(code=SHARE),
            "essays/of-facts.py": other("Facts", FACT),
            "essays/slow.py": other("Slow", slow),
            "essays/slower.py": other("Slower", slow),
        }
    )


def values(project: Project, how: How = How()) -> list[object]:  # noqa: B008 - frozen
    site = assemble(project.root, how=how)
    assert site.findings == []
    return [(checked.essay.slug, checked.run.values, checked.run.reads) for checked in site.essays]


def test_a_cluster_gives_what_this_machine_gives(some, cluster, tmp_path_factory):
    result = some.run("build", "--scheduler", cluster.address, "--shard", "1/1", kernel=True)
    assert (result.code, result.out) == (0, "Share 1/1 holds: 4 essays in .cache/reckoner/runs/.\n")
    there = values(some)  # all cached by now
    assert len(list(run_cache.folder(some.root).iterdir())) == 4
    shutil.rmtree(run_cache.folder(some.root))
    assert values(some) == there


def test_an_essay_that_fails_there_is_named_as_here(some, cluster):
    some.write({"essays/raising.py": other("Raising", "import math\n\nrate = 1 / 3\n1 / 0")})
    result = some.run("check", "--scheduler", cluster.address, kernel=True)
    assert result.code == 3
    assert "essays/raising.py:15: the cell raised ZeroDivisionError: division by zero; mend: " in result.err


def test_a_worker_that_dies_in_mid_essay_loses_nothing(some, cluster):
    dying, _ = cluster.workers
    killed = threading.Event()

    def kill() -> None:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            below = psutil.Process(dying.pid).children(recursive=True)
            if any(child.ppid() != dying.pid for child in below):  # the fork server has forked: an essay runs
                dying.kill()
                dying.wait()
                killed.set()
                return
            time.sleep(0.01)

    watch = threading.Thread(target=kill)
    watch.start()
    result = some.run("check", "--scheduler", cluster.address, kernel=True)
    watch.join()
    assert killed.is_set()
    assert (result.code, result.out) == (0, "All holds: 20 bindings in 4 essays.\n")


def test_where_no_scheduler_is_the_command_says_so(project):
    result = project.run("check", "--scheduler", "tcp://127.0.0.1:9", kernel=True)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("reckoner: no scheduler at tcp://127.0.0.1:9: ")
    assert result.err.endswith("; mend: start one: dask scheduler, and dask worker for each machine\n")


def test_without_dask_the_command_says_what_to_install(project, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    result = project.run("check", "--scheduler", "tcp://127.0.0.1:9")
    assert (result.code, result.err) == (
        2,
        "reckoner: --scheduler needs Dask distributed, which is not installed; "
        "mend: install it: pip install distributed\n",
    )
