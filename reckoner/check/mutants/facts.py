"""Mutants of facts that are judged by what runs: the value of one fact changed by a digit, in a copy of the project.

A mutant is killed where the check of the essays that use the fact fails, for which they run again, or where the tests
of `tests/archive/test_facts.py` fail, which hold a second entry of facts.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from reckoner.check.mutants.mutants import Begin, Mutant, sampled
from reckoner.core.findings import Failure, Finding
from reckoner.core.project import essays
from reckoner.source.record_files import files

SECONDS = 180
"""Time limit of one command; what does not end is killed."""
BAR = 0.95
"""The share of mutants that must be killed."""
DRAWN = 40
"""How many are drawn where nobody says how many."""
COPIES = 2
"""Copies of the project in which mutants are judged side by side."""
_LEFT_OUT = shutil.ignore_patterns(".*", "__pycache__", "site", "site.*", "screenshots", "*.egg-info")
_DIGIT = r"value\s*=[^\n#eE]*?(?P<digit>\d)(?=[0._]*(?:[eE\s]|$))"
"""The last digit of a value before any closing zeros."""


def mutants(root: Path) -> list[Mutant]:
    """A mutant of every fact of the archive."""
    return [
        mutant
        for path in files(root, "facts")
        for mutant in of_file(path.relative_to(root).as_posix(), path.read_bytes().decode())
    ]


def of_file(name: str, text: str) -> Iterator[Mutant]:
    """A mutant of each fact of a file: its value's last digit before any closing zeros one higher, a nine one lower."""
    id = ""
    for m in re.finditer(rf'^(?:id\s*=\s*"(?P<id>[^"\n]+)"|{_DIGIT})', text, re.MULTILINE):
        id = m["id"] or id
        if old := m["digit"]:
            at, new = m.start("digit"), "8" if old == "9" else str(int(old) + 1)
            line = text.count("\n", 0, at) + 1
            yield Mutant("facts", name, line, at, old, new, text.split("\n")[line - 1].strip(), id, "value")


def covering(root: Path, mutant: Mutant) -> Iterator[list[str]]:
    """The commands that a mutant must pass in order to survive."""
    used = re.compile(rf"\.{re.escape(str(mutant.place).rpartition('.')[2])}\b")
    if using := [f"essays/{path.name}" for path in essays(root) if used.search(path.read_text(encoding="utf-8"))]:
        yield ["reckoner", "check", *using]
    if (entries := root / "tests" / "archive" / "test_facts.py").exists():
        yield ["pytest", "-x", "-q", "-p", "no:cacheprovider", str(entries)]


def passes(root: Path, command: Sequence[str]) -> bool:
    """Whether a command ends well in a copy of the project, and in time; whatever it began ends with it."""
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    quiet = subprocess.DEVNULL
    whole = [sys.executable, "-m", *command]
    process = subprocess.Popen(
        whole, cwd=root, env=environment, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
    )
    try:
        ended = process.wait(SECONDS)
    except subprocess.TimeoutExpired:
        return False
    finally:
        if process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    if ended in (-signal.SIGTERM, -signal.SIGINT):
        message = f"{' '.join(command)} was ended from outside, which says nothing of the mutant"
        raise Failure([Finding(command[-1], 0, message, "run it again")])
    return ended == 0


def survives(root: Path, mutant: Mutant) -> bool:
    """Whether all that covers a mutant passes with it in a copy of the project, which is as before afterwards."""
    path = root / mutant.file
    source = path.read_bytes()
    path.write_bytes(mutant.applied(source.decode()).encode())
    try:
        return all(passes(root, command) for command in covering(root, mutant))
    finally:
        path.write_bytes(source)


def judged(root: Path, mutants: Sequence[Mutant], advance: Callable[[], None]) -> list[bool]:
    """For each mutant whether it survives, in their order. Raises `Failure` where the check fails without a mutant."""
    free: SimpleQueue[Path] = SimpleQueue()

    def judge(mutant: Mutant) -> bool:
        copy = free.get()
        try:
            return survives(copy, mutant)
        finally:
            free.put(copy)
            advance()

    with tempfile.TemporaryDirectory(prefix="reckoner-mutants-") as scratch:
        copies = [Path(shutil.copytree(root, Path(scratch) / str(nth), ignore=_LEFT_OUT)) for nth in range(COPIES)]
        if not passes(copies[0], ["reckoner", "check"]):
            mend = "see to that first; a mutant is killed by what passes without it"
            raise Failure([Finding("check", 0, "reckoner check does not pass as the project stands", mend)])
        for copy in copies:
            free.put(copy)
        with ThreadPoolExecutor(COPIES) as pool:
            return list(pool.map(judge, mutants))


def prove(root: Path, sample: int | None, seed: int, begin: Begin) -> tuple[list[str], list[Finding]]:
    """Judge a sample of mutants: the report, and a finding if too few are killed."""
    made = mutants(root)
    drawn = sampled(made, DRAWN if sample is None else sample, seed)
    survive = judged(root, drawn, begin(len(drawn)))
    survivors = [m for m, survived in zip(drawn, survive, strict=True) if survived]
    killed, of = len(drawn) - len(survivors), len(drawn)
    lines = [f'{m.file}:{m.line}: "{m.old}" may be "{m.new}" in: {m.context}' for m in survivors]
    lines.append(
        f"{killed} of {of} mutants killed ({killed / max(of, 1):.0%}); drawn from {len(made)} with seed {seed}."
    )
    if killed >= BAR * of:
        return lines, []
    mend = "enter what the survivors change a second time, in tests/archive/test_facts.py"
    return lines, [Finding("archive/facts/", 0, f"{killed} of {of} mutants were killed, under {BAR:.0%}", mend)]
