"""What every essay says of itself: the fields of its front matter, and what is wrong with them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Annotated, Any, Literal

import yaml
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
)

from reckoner.core.findings import Failure, Finding, misuse, short, suggest
from reckoner.core.run_limits import MOST_SECONDS
from reckoner.source.cells import Cell
from reckoner.source.records import Day, once, why
from reckoner.source.traps import UNSEEN, YAML
from reckoner.source.traps import of_yaml as of_lines
from reckoner.text.bindings import bindings
from reckoner.text.invisible_characters import of_yaml

Text = Annotated[str, BeforeValidator(lambda v: " ".join(v.split()) if isinstance(v, str) else v), Field(min_length=1)]


class Correction(BaseModel):
    """One entry of an essay's `corrections`."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    date: Day
    was: Text
    now: Text | None = None
    why: Text


class FrontMatter(BaseModel):
    """What every essay says of itself."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    title: Text
    summary: Text
    part: Text
    authors: Annotated[tuple[Text, ...], AfterValidator(once)] = Field(min_length=1)
    date: Day
    excerpts: Annotated[tuple[str, ...], AfterValidator(once)]
    claims: Annotated[tuple[str, ...], AfterValidator(once)]
    slug: str = ""
    updated: Day | None = None
    order: int | None = Field(default=None, ge=1)
    seconds: int | None = Field(default=None, ge=1, le=MOST_SECONDS)
    corrections: tuple[Correction, ...] = ()

    @field_validator("part")
    @classmethod
    def _of_the_book(cls, part: str, info: ValidationInfo) -> str:
        if part not in (info.context or {})["parts"]:
            raise ValueError
        return part


class Search(BaseModel):
    """What the search makes of a page: how much it counts, or that it is left out."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    boost: float = Field(default=1, gt=0, allow_inf_nan=False)
    exclude: bool = False


class PageFrontMatter(BaseModel):
    """What a page written by hand may say of itself."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    title: Text = "-"
    description: Text = "-"
    tags: tuple[Text, ...] = ()
    hide: tuple[Literal["navigation", "toc", "path", "footer"], ...] = ()
    layout: Literal["cards", "wide"] = "wide"
    search: Search = Search()


def of_page(given: Any, cell: Cell, name: str) -> Iterator[Finding]:
    """What is wrong with the fields that a page written by hand has in its front matter."""
    try:
        PageFrontMatter.model_validate(given)
    except ValidationError as error:
        yield from _field_findings(error, cell, name, (), PageFrontMatter)


def front_matter(cell: Cell, name: str, parts: tuple[str, ...]) -> FrontMatter:
    """The front matter's fields; raises `Failure` naming each field that is missing or wrong.

    `parts` are those of the book.
    """
    text = cell.source.strip().removeprefix("---").removesuffix("---")
    try:
        data: Any = yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        raise Failure(not_yaml(error, text, name, cell.line)) from None
    if unseen := list(of_lines(text, UNSEEN)):
        raise Failure(misuse(name, cell.line + row, f"the front matter has {what}", mend) for row, what, mend in unseen)
    if not data:
        raise Failure([misuse(name, cell.line, "the front matter is empty", "give it the fields of CONTRIBUTING.md")])
    if not isinstance(data, dict):
        message = "the front matter is not made of fields"
        raise Failure([misuse(name, cell.line, message, "write each as a line 'name: value' (see CONTRIBUTING.md)")])
    if hidden := list(of_yaml(text, name, cell.line)):
        raise Failure(hidden)
    data.pop("jupyter", None)  # JupyterLab writes it
    try:
        meta = FrontMatter.model_validate(data, context={"parts": parts})
    except ValidationError as error:
        raise Failure(_field_findings(error, cell, name, parts, FrontMatter)) from None
    if findings := [*_twice(cell, name), *_bound_elsewhere(cell, meta, name), *_changed_before(cell, meta, name)]:
        raise Failure(findings)
    return meta


def not_yaml(error: Exception, text: str, name: str, first: int) -> list[Finding]:
    """Why front matter that begins at a line is not YAML: each line that is a trap, or what the parser says."""
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or "it cannot be read"
    mend = "put the value between single quotes if it holds a colon or a bracket"
    found = list(of_lines(text, YAML)) or [(mark.line if mark else 0, problem, mend)]
    return [misuse(name, first + row, f"the front matter is not YAML: {what}", mend) for row, what, mend in found]


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


def _changed_before(cell: Cell, meta: FrontMatter, name: str) -> Iterator[Finding]:
    """An essay changes after it was published, not before."""
    if meta.updated and meta.updated < meta.date:
        message = f"the front matter's 'updated' is {meta.updated}, before its 'date', {meta.date}"
        yield misuse(name, field_line(cell, "updated"), message, "give the day of the last change that readers may see")


EXPECTED = {
    "date": "a date such as 2026-11-22",
    "authors": "a list such as [A. Author]",
    "excerpts": "a list of ids of archive/excerpts/, or []",
    "claims": "a list of ids of archive/claims/, or []",
    "updated": "the date of its last change, such as 2026-11-22",
    "order": "its place in the reading order of its part, a whole number from 1",
    "corrections": "a list, each with date, was, why and, but for what is withdrawn, now (see CONTRIBUTING.md)",
    "hide": "a list of some of navigation, toc, path and footer",
    "layout": "'cards' or 'wide'",
    "search": "boost, a number over nought, or exclude, true",
    "tags": "a list of words",
    "seconds": f"a whole number of seconds that a run may take, from 1 to {MOST_SECONDS}",
}


def _field_findings(
    error: ValidationError, cell: Cell, name: str, parts: tuple[str, ...], model: type[BaseModel]
) -> Iterator[Finding]:
    problems = {str(problem["loc"][0]): problem for problem in reversed(error.errors())}
    for key, problem in problems.items():
        expected = f"one of: {', '.join(parts)}" if key == "part" else EXPECTED.get(key, "a line of text")
        if problem["type"] == "missing" and len(problem["loc"]) == 1:
            yield misuse(name, cell.line, f"the front matter has no {key!r}", f"add a line '{key}:' with {expected}")
        elif problem["type"] == "extra_forbidden" and len(problem["loc"]) == 1:
            hint = suggest(key, model.model_fields)
            message = f"the front matter has a field {key!r} that means nothing here{hint}"
            yield misuse(name, field_line(cell, key), message, "rename or remove it")
        elif len(problem["loc"]) == 3:
            nth, part = int(problem["loc"][1]), str(problem["loc"][2])
            given = {
                "missing": f"has no {part!r}",
                "extra_forbidden": f"has a field {part!r} that means nothing here",
            }.get(problem["type"], f"has {short(repr(problem['input']))} for {part!r}{why(problem)}")
            yield misuse(name, line_of(cell, nth), f"the correction {given}", f"give {expected}")
        else:
            message = f"the front matter's {key!r} is {short(repr(problem['input']))}{why(problem)}"
            yield misuse(name, field_line(cell, key), message, f"give {expected}")


def field_line(cell: Cell, key: str) -> int:
    """The line of a field, or of the front matter where it has none."""
    match = re.search(rf"^{re.escape(key)}\s*:", cell.source, re.MULTILINE)
    return cell.line_at(match.start()) if match else cell.line


def line_of(front: Cell, nth: int | None = None) -> int:
    """The line of a correction in the front matter, or of the field that holds them."""
    if not (field := re.search(r"^corrections\s*:", front.source, re.MULTILINE)):
        return front.line
    entries = [m.start() for m in re.compile(r"^[ \t]*- ", re.MULTILINE).finditer(front.source, field.end())]
    return front.line_at(entries[nth] if nth is not None and nth < len(entries) else field.start())
