"""Read an essay: a percent-format Python file becomes front matter and cells that know their place in the file."""

from __future__ import annotations

import ast
import datetime as dt
import re
import sys
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from reckoner.bindings import bindings
from reckoner.cells import Cell as Cell
from reckoner.cells import cells_of
from reckoner.corrections import Correction
from reckoner.errors import Failure, Finding, misuse, short, suggest
from reckoner.hidden import hidden
from reckoner.jobs import MOST_SECONDS
from reckoner.memory import again
from reckoner.steady import clock_literals

PARTS = ("Scaling", "Reliability", "Sample efficiency", "Inside the machine", "Forecasts", "Short reckonings")
SHORT = PARTS[-1]
"""The part whose essays are collections of claims, each with a line or so of calculation."""
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029\ue000\ue001]")
MOST_BYTES = 1_000_000
"""Bytes of a file that people write."""
Text = Annotated[str, BeforeValidator(lambda v: " ".join(v.split()) if isinstance(v, str) else v), Field(min_length=1)]


class FrontMatter(BaseModel):
    """What every essay says of itself."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    title: Text
    summary: Text
    part: Literal["Scaling", "Reliability", "Sample efficiency", "Inside the machine", "Forecasts", "Short reckonings"]
    authors: tuple[Text, ...] = Field(min_length=1)
    date: dt.date
    excerpts: tuple[str, ...]
    claims: tuple[str, ...]
    slug: str = ""
    seconds: int | None = Field(default=None, ge=1, le=MOST_SECONDS)
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True)
class Essay:
    """An essay as read: nothing has run yet."""

    path: Path
    name: str
    meta: FrontMatter
    cells: tuple[Cell, ...]

    @cached_property
    def title(self) -> str:
        """The title as readers see it, its bindings taken off."""
        title = self.meta.title
        for b in reversed(bindings(title)):
            title = title[: b.start] + b.text + title[b.end :]
        return title

    @cached_property
    def slug(self) -> str:
        """The last part of the essay's address."""
        return self.meta.slug or self.path.stem


def read(path: Path, root: Path) -> Essay:
    """Read one essay; raises `Failure` for a file that cannot be an essay."""
    name = path.relative_to(root).as_posix()
    text = text_of(path, name)
    beside = sorted(root.iterdir())  # of these an essay may not import
    return again(("essay", path), (text, beside), lambda: _read(path, root, name, text))


def _read(path: Path, root: Path, name: str, text: str) -> Essay:
    cells = tuple(cells_of(text, name))
    if not cells or cells[0].kind != "front":
        mend = "begin the file with a comment block between two lines '# ---' (see CONTRIBUTING.md)"
        raise Failure([misuse(name, 1, "no front matter", mend)])
    meta = front_matter(cells[0], name)
    essay = Essay(path, name, meta, cells)
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
    if odd := UNPRINTABLE.search(text):
        line = len(re.findall(r"\r\n?|\n", text[: odd.start()])) + 1
        raise Failure([misuse(name, line, f"a character U+{ord(odd[0]):04X}, which cannot be set", "remove it")])
    if found := list(hidden(text, name)):
        raise Failure(found)
    return text


def _address(essay: Essay) -> Iterator[Finding]:
    given, line = essay.meta.slug, _field_line(essay.cells[0], "slug")
    if essay.slug == "index":
        yield misuse(essay.name, line, "the slug 'index' is that of the list of essays", "give it another")
    elif given and not SLUG.fullmatch(given):
        mend = "use small letters, digits and single hyphens"
        yield misuse(essay.name, line, f"the slug {given!r} cannot be an address", mend)
    elif not SLUG.fullmatch(essay.slug):
        mend = "rename it with small letters, digits and single hyphens"
        yield misuse(essay.name, 0, f"the file's name {essay.slug!r} cannot be an address", mend)


def front_matter(cell: Cell, name: str) -> FrontMatter:
    """The front matter's fields; raises `Failure` naming each field that is missing or wrong."""
    try:
        data: Any = yaml.load(cell.source.strip().removeprefix("---").removesuffix("---"), Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = cell.line + (mark.line if mark else 0)
        problem = getattr(error, "problem", None) or "unreadable"
        mend = "put the value between single quotes if it holds a colon or a bracket"
        raise Failure([misuse(name, line, f"the front matter is not YAML: {problem}", mend)]) from None
    if not data:
        raise Failure([misuse(name, cell.line, "the front matter is empty", "give it the fields of CONTRIBUTING.md")])
    if not isinstance(data, dict):
        message = "the front matter is not made of fields"
        raise Failure([misuse(name, cell.line, message, "write each as a line 'name: value' (see CONTRIBUTING.md)")])
    data.pop("jupyter", None)  # JupyterLab writes it
    try:
        meta = FrontMatter.model_validate(data)
    except ValidationError as error:
        raise Failure(_field_findings(error, cell, name)) from None
    if findings := [*_twice(cell, name), *_bound_elsewhere(cell, meta, name)]:
        raise Failure(findings)
    return meta


def _twice(cell: Cell, name: str) -> Iterator[Finding]:
    keys = list(re.finditer(r"^(\w+)\s*:", cell.source, re.MULTILINE))
    counts = Counter(m[1] for m in keys)
    for m in keys:
        if counts[m[1]] > 1:
            counts[m[1]] = 0
            second = [k for k in keys if k[1] == m[1]][1]
            line = cell.line_at(second.start())
            yield misuse(name, line, f"the front matter has {m[1]!r} twice", "remove one of them")


def _bound_elsewhere(cell: Cell, meta: FrontMatter, name: str) -> Iterator[Finding]:
    """Bindings stand in the title and the summary alone, spelt in YAML as they are meant."""
    places = [m.span() for m in re.finditer(r"^(?:title|summary)\s*:.*\n(?:[ \t].*\n|\n)*", cell.source, re.MULTILINE)]
    meant = {(b.scheme, b.target) for b in (*bindings(meta.title), *bindings(meta.summary))}
    for b in bindings(cell.source):
        if not any(start <= b.start < end for start, end in places) or (b.scheme, b.target) not in meant:
            message = f"the front matter's binding {b.target!r} is not so in its title or summary"
            mend = "bind there alone, between single quotes, and use only double ones in expressions"
            yield misuse(name, cell.line_at(b.start), message, mend)


EXPECTED = {
    "part": "one of: " + ", ".join(PARTS),
    "date": "a date such as 2026-11-22",
    "authors": "a list such as [A. Author]",
    "excerpts": "a list of ids of archive/excerpts.toml, or []",
    "claims": "a list of ids of archive/claims.toml, or []",
    "corrections": "a list, each with date, was, now and why (see CONTRIBUTING.md)",
    "seconds": f"a whole number of seconds that a run may take, from 1 to {MOST_SECONDS}",
}


def _field_findings(error: ValidationError, cell: Cell, name: str) -> Iterator[Finding]:
    problems = {str(problem["loc"][0]): problem for problem in reversed(error.errors())}
    for key, problem in problems.items():
        expected = EXPECTED.get(key, "a line of text")
        if problem["type"] == "missing" and len(problem["loc"]) == 1:
            yield misuse(name, cell.line, f"the front matter has no {key!r}", f"add a line '{key}:' with {expected}")
        elif problem["type"] == "extra_forbidden" and len(problem["loc"]) == 1:
            hint = suggest(key, FrontMatter.model_fields)
            message = f"the front matter has a field {key!r} that means nothing here{hint}"
            yield misuse(name, _field_line(cell, key), message, "rename or remove it")
        else:
            message = f"the front matter's {key!r} is {short(repr(problem['input']))}"
            yield misuse(name, _field_line(cell, key), message, f"give {expected}")


def _field_line(cell: Cell, key: str) -> int:
    match = re.search(rf"^{re.escape(key)}\s*:", cell.source, re.MULTILINE)
    return cell.line_at(match.start()) if match else cell.line


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
    yield from _strangers(tree, name, root)
    for line, literal in clock_literals(tree):
        yield misuse(name, line, f"{literal} reads the clock", "give the date itself")
    for b in bindings(cell.source):
        message = f"a {b.scheme} binding in a code cell, where it is not checked"
        yield misuse(name, cell.line_at(b.start), message, "begin prose with a line '# %% [markdown]'")


def _syntax(error: SyntaxError, cell: Cell, name: str) -> Finding:
    lines = cell.source.split("\n")
    line = min(error.lineno or cell.line, cell.line + len(lines) - 1)
    code = short(lines[line - cell.line].strip())
    return misuse(name, line, f"syntax error: {error.msg} in {code!r}", "correct the Python on this line")


def _strangers(tree: ast.AST, name: str, root: Path) -> Iterator[Finding]:
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
