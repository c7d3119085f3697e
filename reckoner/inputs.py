"""What a run depends on, each input under a name and a digest: equal digests mean equal outputs.

A module counts by what it means: comments, docstrings and layout are no part of it, unless code that runs looks at
them. A fact counts by its value, interval and unit. Everything else counts by its bytes.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from reckoner.archive import Archive

Digests = dict[str, str]
"""Digest by name of input: `module snippets.scaling`, `fact kwa.h50_minutes`, `file data/runs.csv`."""

ABSENT = "absent"
_LOOKS_AT_SOURCE = re.compile(r"__doc__|\binspect\b|\bhelp\s*\(|getsource|traceback|_getframe|__line__|co_firstlineno")
ENGINE = "shell"
"""The module of reckoner that runs an essay; what it imports runs with it."""
CALLED = ("kernel", "author", "svg", "sanitise")
"""Modules that an essay's code calls or imports, and what cleans its outputs before they are kept."""


class Inputs:
    """The digests of a project's files as they are now; each is read once."""

    def __init__(self, root: Path, archive: Archive) -> None:
        self.root, self.archive = root, archive
        self._known: dict[str, str] = {}

    def common(self) -> Digests:
        """What every run depends on."""
        lock = self.root / "requirements.lock"
        return {
            "requirements.lock": _digest(lock.read_bytes()) if lock.exists() else ABSENT,
            "Python": sys.version,
            "reckoner's own code": engine(),
        }

    def of(self, reads: Mapping[str, Iterable[str]]) -> Digests:
        """The digests of what a run has read."""
        names = [f"{kind.removesuffix('s')} {name}" for kind, listed in reads.items() for name in listed]
        return {name: self[name] for name in sorted(names)}

    def __getitem__(self, name: str) -> str:
        """The digest of one input, by its name."""
        if name not in self._known:
            kind, _, what = name.partition(" ")
            self._known[name] = getattr(self, f"_{kind}", str)(what)
        return self._known[name]

    def untouched_since(self, moment_ns: int, reads: Mapping[str, Iterable[str]]) -> bool:
        """Whether no file that was read has been written since, so that what was read is what stands there now."""
        paths = [self.root / name for name in (*reads.get("files", ()), *reads.get("folders", ()))]
        paths += [path for name in reads.get("modules", ()) if (path := self._path(name))]
        return all(not path.exists() or path.stat().st_mtime_ns < moment_ns for path in paths)

    def _path(self, module: str) -> Path | None:
        base = self.root.joinpath(*module.split("."))
        return next((path for path in (base.with_suffix(".py"), base / "__init__.py") if path.is_file()), None)

    def _module(self, name: str) -> str:
        path = self._path(name)
        return _meaning(path.read_bytes()) if path else ABSENT

    def _fact(self, id: str) -> str:
        fact = self.archive.facts.get(id)
        return _digest(repr((fact.value, fact.low, fact.high, fact.unit)).encode()) if fact else ABSENT

    def _table(self, name: str) -> str:
        return _digest(repr(getattr(self.archive, name)).encode())

    def _file(self, name: str) -> str:
        path = self.root / name
        return _digest(path.read_bytes()) if path.is_file() else ABSENT

    def _folder(self, name: str) -> str:
        path = self.root / name
        return _digest("\0".join(sorted(p.name for p in path.iterdir())).encode()) if path.is_dir() else ABSENT


def steps(cells: Iterable[str]) -> list[str]:
    """The digest of each step of a plan."""
    return [_digest(cell.encode()) for cell in cells]


def changed(then: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """The names whose digests differ."""
    return [name for name in sorted({*then, *now}) if then.get(name) != now.get(name)]


@cache
def engine() -> str:
    """Digest of the modules of reckoner that take part in a run."""
    folder = Path(__file__).parent
    names, queue = set[str](), [ENGINE, *CALLED]
    while queue:
        name = queue.pop()
        path = folder / f"{name}.py"
        if name in names or not path.exists():
            continue
        names.add(name)
        queue += _own_imports(ast.parse(path.read_bytes()))
    meanings = {name: _meaning((folder / f"{name}.py").read_bytes()) for name in sorted(names)}
    return _digest(json.dumps(meanings).encode())


def _own_imports(tree: ast.AST) -> Iterable[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "reckoner":
            module = (node.module or "").partition(".")[2]
            yield from [module] if module else [alias.name for alias in node.names]


def meaning(source: str) -> str:
    """Digest of what a module's source means.

    Formula: SHA-256 of the syntax tree without positions and docstrings; of the bytes, where the source looks at
    itself or cannot be parsed.
    """
    if _LOOKS_AT_SOURCE.search(source):
        return _digest(source.encode("utf-8", errors="surrogateescape"))
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return _digest(source.encode("utf-8", errors="surrogateescape"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and _documented(node):
            node.body = node.body[1:] or [ast.Pass()]
    return _digest(ast.dump(tree).encode())


def _documented(node: ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> bool:
    match node.body:
        case [ast.Expr(value=ast.Constant(value=str())), *_]:
            return True
    return False


@cache
def _meaning(source: bytes) -> str:
    return meaning(source.decode("utf-8", errors="surrogateescape"))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
