"""Where essays run: on this machine, so many at a time, or on the machines of a Dask cluster."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from reckoner.core.findings import Failure, misuse
from reckoner.run.scheduler import How

CONNECT = 5
"""Seconds to wait for a scheduler."""


@contextmanager
def how(at_a_time: int, scheduler: str = "") -> Iterator[How]:
    """How essays run for as long as the block lasts; `scheduler` is the address of a Dask scheduler.

    Raises:
        Failure: where Dask is not installed, or no scheduler answers.
    """
    if not scheduler:
        yield How(at_a_time)
        return
    try:
        from distributed import Client
    except ImportError:
        mend = "install it: pip install distributed"
        what = "--scheduler needs Dask distributed, which is not installed"
        raise Failure([misuse("reckoner", 0, what, mend)]) from None
    try:
        client = Client(scheduler, timeout=CONNECT)
    except (OSError, ValueError, TimeoutError) as error:
        what = f"no scheduler at {scheduler}: {str(error).splitlines()[0]}"
        mend = "start one: dask scheduler, and dask worker for each machine"
        raise Failure([misuse("reckoner", 0, what, mend)]) from None
    with client:
        yield How(executor=client.get_executor(pure=False, retries=2), carry=True)
