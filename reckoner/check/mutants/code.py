"""The second set of mutants: numbers and operators of `snippets/`, and the value of every fact, judged by what runs.

One change at a time, in a copy of the project: a snippet's by the tests of its module and then by all of
`tests/snippets`, a fact's by a check of the essays that use it, which then run again, and by its second entry in
`tests/archive`. A line whose numbers or operators may be others says so, with the reason:
`for _ in range(60):  # plain: more halvings than a float has bits`.
"""

from __future__ import annotations

import ast
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
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from reckoner.check.mutants.mutants import Begin, Mutant, sampled
from reckoner.check.mutants.visible_text import span_of
from reckoner.core.findings import Failure, Finding
from reckoner.core.project import ESSAYS, SNIPPETS
from reckoner.source.record_files import files

SECONDS = 180
"""Time limit of one run of tests; what does not end is killed."""
BAR = 0.95
DRAWN = 40
"""How many are drawn where nobody says how many."""
AT_ONCE = 2
TOLERANCE = 1e-6
"""A number no larger guards against rounding: its half or double would do as well."""
PLAIN = re.compile(r"#.*\bplain: (?P<why>\S+ .*)")

OTHER: dict[type[ast.AST], tuple[str, str]] = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "/"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "/"),
    ast.Mod: ("%", "*"),
    ast.Pow: ("**", "*"),
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
}
"""An operator, and what it is changed into."""


def of_code(source: str) -> Iterator[tuple[int, str, str]]:
    """Place, old and new text of every change to numbers and operators of a module, in the order of its text."""
    yield from sorted(_of_nodes(ast.parse(source), source))


def _of_nodes(node: ast.AST, source: str) -> Iterator[tuple[int, str, str]]:
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            start, end = span_of(node, source)
            for new in others(value):
                yield start, source[start:end], new
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OTHER:
            yield _operator(source, left, type(op), right)
        case ast.Compare(left=left, ops=ops, comparators=rights):
            for a, sign, b in zip([left, *rights], ops, rights, strict=False):
                if type(sign) in OTHER:
                    yield _operator(source, a, type(sign), b)
        case ast.AugAssign(target=target, op=op, value=value) if type(op) in OTHER:
            yield _operator(source, target, type(op), value)
        case ast.UnaryOp(op=ast.USub()):
            yield span_of(node, source)[0], "-", "+"
    for name, child in _parts(node):
        if name not in ("annotation", "returns") and not isinstance(child, ast.JoinedStr):
            yield from _of_nodes(child, source)


def _parts(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    for name, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else (value,):
            if isinstance(child, ast.AST):
                yield name, child


def others(value: int | float) -> list[str]:
    """A whole number one more and one less, a tolerance none and a whole one, any other its double and its half."""
    if isinstance(value, int):
        return [str(value + 1), str(value - 1) if value else "(-1)"]
    if abs(value) <= TOLERANCE:
        return [new for new in ("0.0", "1.0") if float(new) != value]
    return [repr(value * 2), repr(value / 2)]


def _operator(source: str, left: ast.expr, op: type[ast.AST], right: ast.expr) -> tuple[int, str, str]:
    """The operator between two expressions; comments may stand there too, and brackets."""
    start, end = span_of(left, source)[1], span_of(right, source)[0]
    between = re.sub(r"#[^\n]*", lambda comment: " " * len(comment[0]), source[start:end])
    old, new = OTHER[op]
    return start + between.index(old), old, new


def mutants(root: Path) -> list[Mutant]:
    """Every mutant of the second set."""
    made = []
    for path in sorted((root / SNIPPETS).rglob("*.py")):
        name, source = path.relative_to(root).as_posix(), path.read_bytes().decode()
        made += [_mutant(name, source, at, old, new) for at, old, new in of_code(source)]
    for path in files(root, "facts"):
        made += of_facts(path.relative_to(root).as_posix(), path.read_bytes().decode())
    return made


def of_facts(name: str, text: str) -> Iterator[Mutant]:
    """A mutant of each fact of a file: its value's last digit before any closing zeros one higher, a nine one lower."""
    digit = r"value\s*=[^\n#eE]*?(?P<digit>\d)(?=[0._]*(?:[eE\s]|$))"
    id = ""
    for m in re.finditer(rf'^(?:id\s*=\s*"(?P<id>[^"\n]+)"|{digit})', text, re.MULTILINE):
        id = m["id"] or id
        if old := m["digit"]:
            yield _mutant(name, text, m.start("digit"), old, "8" if old == "9" else str(int(old) + 1), id)


def _mutant(name: str, source: str, at: int, old: str, new: str, id: str = "") -> Mutant:
    line = source.count("\n", 0, at) + 1
    return Mutant("code", name, line, at, old, new, source.split("\n")[line - 1].strip(), id)


# What runs. A copy is made for each that runs at once, and mended after each mutant.


@dataclass(frozen=True)
class Copy:
    """A copy of the project that mutants may be written into."""

    root: Path

    def survives(self, mutant: Mutant) -> bool:
        """Whether all that covers the mutant passes with it."""
        path = self.root / mutant.file
        source = path.read_bytes()
        path.write_bytes(mutant.applied(source.decode()).encode())
        try:
            return all(self.passes(command) for command in self.covering(mutant))
        finally:
            path.write_bytes(source)

    def covering(self, mutant: Mutant) -> Iterator[list[str]]:
        """The commands that cover a mutant, the nearest first."""
        if mutant.file.startswith("archive/"):
            used = re.compile(rf"\.{re.escape(str(mutant.place).rpartition('.')[2])}\b")
            essays = sorted((self.root / ESSAYS).glob("*.py"))
            if using := [f"essays/{path.name}" for path in essays if used.search(path.read_text(encoding="utf-8"))]:
                yield ["reckoner", "check", *using]
            if (entries := self.root / "tests" / "archive" / "test_facts.py").exists():
                yield [*PYTEST, str(entries)]
            return
        tests = sorted((self.root / "tests" / "snippets").rglob("test_*.py"))
        own = [path for path in tests if path.stem == f"test_{Path(mutant.file).stem}"]
        if own:
            yield [*PYTEST, *map(str, own)]
        if own != tests:
            yield [*PYTEST, "tests/snippets"]

    def passes(self, command: Sequence[str]) -> bool:
        """Whether a command ends well, and in time; whatever it began ends with it."""
        environment = {**os.environ, "PYTHONPATH": str(self.root), "PYTHONDONTWRITEBYTECODE": "1"}
        quiet = subprocess.DEVNULL
        whole = [sys.executable, "-m", *command]
        process = subprocess.Popen(
            whole, cwd=self.root, env=environment, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
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


PYTEST = ("pytest", "-x", "-q", "-p", "no:cacheprovider")
_LEFT = shutil.ignore_patterns(".*", "__pycache__", "site", "site.*", "screenshots", "*.egg-info")


def judged(root: Path, mutants: Sequence[Mutant], advance: Callable[[], None] = lambda: None) -> list[bool]:
    """For each mutant whether it survives, in their order. Raises `Failure` where the tests fail without a mutant."""
    free: SimpleQueue[Copy] = SimpleQueue()

    def survives(mutant: Mutant) -> bool:
        copy = free.get()
        try:
            return copy.survives(mutant)
        finally:
            free.put(copy)
            advance()

    with tempfile.TemporaryDirectory(prefix="reckoner-mutants-") as scratch:
        for number in range(AT_ONCE):
            free.put(Copy(Path(shutil.copytree(root, Path(scratch) / str(number), ignore=_LEFT))))
        _must_pass(Copy(Path(scratch) / "0"), mutants)
        with ThreadPoolExecutor(AT_ONCE) as pool:
            return list(pool.map(survives, mutants))


def _must_pass(copy: Copy, mutants: Sequence[Mutant]) -> None:
    files = {mutant.file.startswith("archive/") for mutant in mutants}
    for command in [["reckoner", "check"]] * (True in files) + [[*PYTEST, "tests/snippets"]] * (False in files):
        if not copy.passes(command):
            message = f"{' '.join(command)} does not pass as the project stands"
            mend = "see to that first; a mutant is killed by what passes without it"
            raise Failure([Finding(command[-1], 0, message, mend)])


def prove(root: Path, sample: int | None, seed: int, begin: Begin) -> tuple[list[str], list[Finding]]:
    """Judge a sample of mutants: the report, and a finding if too few are killed."""
    made = mutants(root)
    drawn = sampled(made, DRAWN if sample is None else sample, seed)
    survive = judged(root, drawn, begin(len(drawn)))
    survivors = [m for m, survived in zip(drawn, survive, strict=True) if survived]
    plain = [m for m in survivors if PLAIN.search(m.context)]
    lines = [f'{m.file}:{m.line}: "{m.old}" may be "{m.new}" in: {m.context}' for m in survivors]
    killed, of = survive.count(False), len(drawn) - len(plain)
    counts = f"{killed} of {of} mutants killed ({killed / max(of, 1):.0%}), {len(plain)} more left alone with a reason"
    mend = "test what the survivors change, or say why it may stand: # plain: why"
    wrong = Finding("snippets/", 0, f"{killed} of {of} mutants were killed, under {BAR:.0%}", mend)
    lines.append(f"{counts}; drawn from {len(made)} with seed {seed}.")
    return lines, [wrong] if killed < BAR * of else []
