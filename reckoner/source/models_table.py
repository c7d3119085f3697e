"""The table of notable models, `archive/models.csv`: one row each, validated, its sources works of the archive."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from reckoner.core.findings import Finding, misuse, suggest
from reckoner.source.toml_lines import read_text

NAME = "archive/models.csv"
Positive = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Amount = Annotated[Positive | None, BeforeValidator(lambda v: None if v == "" else v)]
Work = Annotated[str | None, BeforeValidator(lambda v: v or None)]


class Model(BaseModel):
    """A model: when, by whom, how large, trained on how much, and where that was published."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)
    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    name: str = Field(min_length=1)
    date: dt.date
    organization: str = Field(min_length=1)
    domain: str = Field(min_length=1)
    parameters: Amount = None
    parameters_active: Amount = None
    training_tokens: Amount = None
    training_flop: Amount = None
    tokens_work: Work = None
    flop_work: Work = None
    confidence: str = ""
    note: str = ""


COLUMNS = tuple(Model.model_fields)
EXPECTED: dict[str, str] = {
    "id": "small letters, digits and single hyphens",
    "date": "a date such as 2020-05-28",
} | dict.fromkeys(
    ("parameters", "parameters_active", "training_tokens", "training_flop"), "a number above 0, or nothing"
)


def load(root: Path, works: Collection[str]) -> tuple[tuple[Model, ...], list[Finding]]:
    """The models in the order of the file, and what is wrong with it; nothing at all where there is no file."""
    path = root / NAME
    if not path.exists():
        return (), []
    rows = csv.reader(io.StringIO(read_text(path, NAME)))
    header = next(rows, [])
    if header != list(COLUMNS):
        wrong = f"the columns are {', '.join(header)}"
        return (), [misuse(NAME, 1, wrong, f"make them {','.join(COLUMNS)}")]
    found, findings, seen = list[Model](), list[Finding](), dict[str, int]()
    for cells in filter(None, rows):
        line = rows.line_num
        findings += list(_row(cells, line, works, seen, found))
    return tuple(found), findings


def _row(
    cells: list[str], line: int, works: Collection[str], seen: dict[str, int], found: list[Model]
) -> Iterator[Finding]:
    if len(cells) != len(COLUMNS):
        yield misuse(NAME, line, f"{len(cells)} cells under {len(COLUMNS)} columns", "quote cells that hold commas")
        return
    row = dict(zip(COLUMNS, cells, strict=True))
    if row["id"] in seen:
        yield misuse(NAME, line, f"id {row['id']!r} stands already at line {seen[row['id']]}", "choose another id")
    seen.setdefault(row["id"], line)
    try:
        model = Model.model_validate(row)
    except ValidationError as error:
        for problem in error.errors():
            yield _invalid(row, line, problem)
        return
    found.append(model)
    for column in ("tokens_work", "flop_work"):
        work = getattr(model, column)
        if work is not None and work not in works:
            message = f"{model.id}: column {column!r}: {work!r} is not in archive/works/{suggest(work, works)}"
            yield misuse(NAME, line, message, "correct the id or add the work")


def _invalid(row: dict[str, str], line: int, problem: Any) -> Finding:
    column = str(problem["loc"][0])
    mend = f"give {EXPECTED.get(column, 'a text')}"
    return misuse(NAME, line, f"{row['id']}: column {column!r} is {row[column]!r}", mend)
