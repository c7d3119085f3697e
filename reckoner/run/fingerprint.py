"""What a run depends on, each input under a name and a digest: equal digests mean equal outputs.

A module counts by what it means: comments, docstrings and layout are no part of it, unless code that runs looks at
them. A fact counts by its value, interval and unit, a claim by its tolerance. Everything else counts by its bytes.
"""

from __future__ import annotations

import ast
import contextlib
import hashlib
import json
import re
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from reckoner.core.project import PACKAGE
from reckoner.source.archive import Archive

Digests = dict[str, str]
"""Digest by name of input: `module snippets.scaling`, `fact kwa.h50_minutes`, `file data/runs.csv`."""

ABSENT, FOLDER = "absent", "a folder"
_LOOKS_AT_SOURCE = re.compile(
    r"__doc__|__code__|\binspect\b|\bhelp\s*\(|\bpydoc\b|\bdoctest\b|getsource|traceback|_getframe|settrace|setprofile|lineno"
)
ENGINE = (
    "reckoner.run.sandbox.shell",
    "reckoner.run.sandbox.fork_server",
    "reckoner.run.fork_client",
    "reckoner.run.jupyter",
    "reckoner.run.sandbox.evaluation",
    "reckoner.author",
    "reckoner.author.figure_style",
)
"""The modules of reckoner that run an essay or that its code calls; what they import runs with them."""
CLEANER = "reckoner.run.clean_outputs"
"""The module that cleans what a run gave before it is kept."""
JUDGE = "reckoner.run.execution"
"""The module that says whether a run may stand, and what is kept of it."""


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

    def with_sources(self, reads: Mapping[str, list[str]], cells: Iterable[str]) -> dict[str, list[str]]:
        """The reads, with the very letters of all modules where code that ran may have looked at the text of one."""
        modules = reads.get("modules", [])
        paths = [path for name in modules if (path := self._path(name))]
        sources = [*cells, *(path.read_text(encoding="utf-8", errors="replace") for path in paths)]
        looks = any(map(_LOOKS_AT_SOURCE.search, sources))
        return {**reads, "sources": modules} if looks else dict(reads)

    def untouched_since(self, moment_ns: int, reads: Mapping[str, Iterable[str]]) -> bool:
        """Whether no file that was read has been written since, so that what was read is what stands there now."""
        paths = [self.root / name for name in (*reads.get("files", ()), *reads.get("folders", ()))]
        paths += [path for name in reads.get("modules", ()) if (path := self._path(name))]
        return all(not path.exists() or _written_ns(path) < moment_ns for path in paths)

    def _path(self, module: str) -> Path | None:
        base = self.root.joinpath(*module.split("."))
        return next((path for path in (base.with_suffix(".py"), base / "__init__.py") if path.is_file()), None)

    def _module(self, name: str) -> str:
        path = self._path(name)
        return meaning(path.read_bytes()) if path else ABSENT

    def _source(self, name: str) -> str:
        path = self._path(name)
        return _digest(path.read_bytes()) if path else ABSENT

    def _fact(self, id: str) -> str:
        fact = self.archive.facts.get(id)
        return _digest(repr((fact.value, fact.low, fact.high, fact.unit)).encode()) if fact else ABSENT

    def _claim(self, id: str) -> str:
        claim = self.archive.claims.get(id)
        return _digest(repr(self.archive.within.get(claim.precision)).encode()) if claim else ABSENT

    def _table(self, name: str) -> str:
        return _digest(repr(getattr(self.archive, name)).encode())

    def _file(self, name: str) -> str:
        path = self.root / name
        return _digest(path.read_bytes()) if path.is_file() else FOLDER if path.is_dir() else ABSENT

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
def engine(package: Path = PACKAGE) -> str:
    """Digest of the modules of reckoner that take part in a run."""
    return _digest(
        json.dumps({name: meaning(file.read_bytes()) for name, file in taking_part(package).items()}).encode()
    )


def taking_part(package: Path = PACKAGE, start: Iterable[str] = ()) -> dict[str, Path]:
    """The modules of the package that take part in a run, by dotted name: the engine and all that it imports of ours.

    Where something else starts than a run, `start` names its modules.

    Raises:
        LookupError: where a module of the engine is not to be found.
    """
    found: dict[str, Path] = {JUDGE: _file(package, JUDGE)}
    queue = [*(start or (*ENGINE, CLEANER))]
    for name in queue:
        if name not in found:
            found[name] = file = _file(package, name)
            queue += _own_imports(file, package)
    return dict(sorted(found.items()))


def _file(package: Path, name: str) -> Path:
    base = package.joinpath(*name.split(".")[1:])
    for file in (base.with_suffix(".py"), base / "__init__.py"):
        if file.is_file():
            return file
    raise LookupError(f"no module {name} in {package.name}/")


@cache
def imports(source: bytes) -> tuple[str, ...]:
    """What a module imports, by full name; a name within a module is taken for a module too."""
    asked: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            asked |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            asked |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return tuple(sorted(asked))


def _own_imports(file: Path, package: Path) -> Iterable[str]:
    """The modules of the package that importing a file runs, the packages that hold them with them."""
    for name in imports(file.read_bytes()):
        parts = name.split(".")
        for upto in range(1, len(parts) + 1) if parts[0] == "reckoner" else ():
            with contextlib.suppress(LookupError):  # a name within a module is no module
                _file(package, ".".join(parts[:upto]))
                yield ".".join(parts[:upto])


@cache
def meaning(source: bytes) -> str:
    """Digest of what a module's source means.

    Formula: SHA-256 of the syntax tree without positions and docstrings; of the bytes, where the source looks at
    itself or cannot be parsed.
    """
    try:
        if not _LOOKS_AT_SOURCE.search(source.decode("latin-1")):
            return _digest(ast.dump(_undocumented(ast.parse(source))).encode("utf-8", errors="surrogatepass"))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        pass
    return _digest(source)


def _undocumented(tree: ast.AST) -> ast.AST:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and _documented(node):
            node.body = node.body[1:] or [ast.Pass()]
    return tree


def _documented(node: ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> bool:
    match node.body:
        case [ast.Expr(value=ast.Constant(value=str())), *_]:
            return True
    return False


def maker() -> str:
    """Which Python and which reckoner run essays here."""
    return f"{sys.version} {engine()}"


def _written_ns(path: Path) -> int:
    """When a file was last written, or put in its place with the time of an older one."""
    found = path.stat()
    return max(found.st_mtime_ns, found.st_ctime_ns)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
