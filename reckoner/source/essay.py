"""Read an essay: a percent-format Python file becomes front matter and cells, each with its place in the file."""

from __future__ import annotations

import ast
import re
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from reckoner.core import site_info
from reckoner.core.findings import Failure, Finding, misuse, short
from reckoner.core.site_info import Book
from reckoner.core.store import remade_if_changed
from reckoner.source.cells import Cell as Cell
from reckoner.source.cells import cells_of
from reckoner.source.front_matter import FrontMatter, field_line
from reckoner.source.front_matter import front_matter as front_matter
from reckoner.source.static_checks import clock_literals, place_literals
from reckoner.text.bindings import bindings, literals_alone
from reckoner.text.invisible_characters import hidden

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MOST_BYTES = 1_000_000
"""Bytes of a file that people write."""


@dataclass(frozen=True)
class Essay:
    """An essay as read: nothing has run yet."""

    path: Path
    name: str
    meta: FrontMatter
    cells: tuple[Cell, ...]
    book: Book

    @property
    def short(self) -> bool:
        """Whether it is a collection of short reckonings."""
        return self.meta.part == self.book.short

    @property
    def root(self) -> Path:
        """The project's folder."""
        return self.path.parents[1]

    @cached_property
    def title(self) -> str:
        """The title as readers see it, its bindings taken off."""
        return literals_alone(self.meta.title)

    @cached_property
    def slug(self) -> str:
        """The last part of the essay's address."""
        return self.meta.slug or self.path.stem


def read(path: Path, root: Path) -> Essay:
    """Read one essay; raises `Failure` for a file that cannot be an essay."""
    name = path.relative_to(root).as_posix()
    text = text_of(path, name)
    beside = sorted(root.iterdir())  # of these an essay may not import
    book = site_info.of(root)
    of = (text, beside, book)
    return remade_if_changed(("essay", path), of, lambda: _read(path, root, name, text, book))


def _read(path: Path, root: Path, name: str, text: str, book: Book) -> Essay:
    cells = tuple(cells_of(text, name))
    if not cells or cells[0].kind != "front":
        mend = "begin the file with a comment block between two lines '# ---' (see CONTRIBUTING.md)"
        raise Failure([misuse(name, 1, "no front matter", mend)])
    meta = front_matter(cells[0], name, book.parts)
    essay = Essay(path, name, meta, cells, book)
    findings = [*_address(essay), *(f for cell in cells if cell.kind == "code" for f in _code(cell, name, root))]
    if findings:
        raise Failure(findings)
    return essay


def text_of(path: Path, name: str) -> str:
    """The text of a file that people write. Raises `Failure` where it cannot be read or set."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Failure([misuse(name, 0, f"cannot be read: {error.strerror}", "make it a file, or remove it")]) from None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Failure([misuse(name, line, f"not UTF-8 (byte {error.start})", "save the file as UTF-8")]) from None
    if len(data) > MOST_BYTES:
        what = f"{len(data):,} bytes, over {MOST_BYTES:,}"
        raise Failure([misuse(name, 0, what, "say less, or move data into a file of archive/")])
    if found := list(hidden(text, name)):
        raise Failure(found)
    return text


def _address(essay: Essay) -> Iterator[Finding]:
    given, line = essay.meta.slug, field_line(essay.cells[0], "slug")
    if essay.slug == "index":
        yield misuse(essay.name, line, "the slug 'index' is that of the list of essays", "give it another")
    elif given and not SLUG.fullmatch(given):
        mend = "use small letters, digits and single hyphens"
        yield misuse(essay.name, line, f"the slug {given!r} cannot be an address", mend)
    elif not SLUG.fullmatch(essay.slug):
        mend = "rename it with small letters, digits and single hyphens"
        yield misuse(essay.name, 0, f"the file's name {essay.slug!r} cannot be an address", mend)


def _code(cell: Cell, name: str, root: Path) -> Iterator[Finding]:
    """What is wrong with a code cell before it runs."""
    padded = "\n" * (cell.line - 1) + cell.source
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            tree = ast.parse(padded)
            compile(padded, "<essay>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    except SyntaxError as error:
        yield _syntax(error, cell, name)
        return
    except RecursionError:
        yield misuse(name, cell.line, "syntax error: too deep", "correct the Python of this cell")
        return
    if not tree.body and not bindings(cell.source):
        mend = "begin prose with a line '# %% [markdown]', or write the code that it is about below it"
        yield misuse(name, cell.line, "a cell of code that holds comments alone, which no reader would look for", mend)
    yield from _imports_outside_snippets(tree, name, root)
    for line, literal in clock_literals(tree):
        yield misuse(name, line, f"{literal} reads the clock", "give the date itself")
    for line, literal in place_literals(tree):
        message = f"{literal} is a place in memory, which no two runs share"
        yield misuse(name, line, message, "compare with 'is', or give it a name of its own")
    for b in bindings(cell.source):
        message = f"a {b.scheme} binding in a code cell, where it is not checked"
        yield misuse(name, cell.line_at(b.start), message, "begin prose with a line '# %% [markdown]'")


def _syntax(error: SyntaxError, cell: Cell, name: str) -> Finding:
    lines = cell.source.split("\n")
    line = min(error.lineno or cell.line, cell.line + len(lines) - 1)
    code = short(lines[line - cell.line].strip())
    return misuse(name, line, f"syntax error: {error.msg} in {code!r}", "correct the Python on this line")


def _imports_outside_snippets(tree: ast.AST, name: str, root: Path) -> Iterator[Finding]:
    """Imports of project files that no fingerprint covers: their changes would leave stale numbers standing."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                modules = [alias.name for alias in names]
            case ast.ImportFrom(module=str(module)):
                modules = [module]
            case _:
                continue
        for module in modules:
            top = module.partition(".")[0]
            if top in ("reckoner", "snippets") or top in sys.stdlib_module_names:
                continue
            if (root / f"{top}.py").exists() or (root / top).is_dir():
                message = f"imports {module!r}, which stands outside snippets/"
                yield misuse(name, node.lineno, message, "move what the essay needs into snippets/")
