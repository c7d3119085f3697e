"""The numbers of the site, as `numbers.json` lists them, and the schema that says what each field means."""

from __future__ import annotations

import json
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter


class Source(BaseModel):
    """A fact of the archive that a number rests on."""

    model_config = ConfigDict(extra="forbid")
    fact: str = Field(description="id of the record in archive/facts/")
    value: float | int = Field(description="the published value")
    unit: str = Field(description="the unit of the value")
    work: str = Field(description="id of the work that published it")
    cite: str = Field(description="how the work is cited")
    locator: str = Field(description="table, equation, section or page")
    as_of: str = Field(description="date for which the value holds, ISO 8601")


class Listed(BaseModel):
    """One number that a reader of the site sees in prose, or in a quotation."""

    model_config = ConfigDict(extra="forbid")
    page: str = Field(description="address of the page, relative to the site")
    anchor: str = Field(description="fragment of the page that says where the number comes from")
    file: str = Field(description="source file")
    line: int = Field(ge=1, description="line of the source file")
    kind: Literal["computed", "chosen", "cited", "quoted", "plain"] = Field(
        description="computed; chosen by the author, or arithmetic on such; cited; quoted; or plain, which has a reason"
    )
    text: str = Field(description="the number as it stands in the prose")
    expression: str = Field(
        description="what is evaluated; for a plain number, the reason; for a quoted one, its record"
    )
    values: list[float | int | str] = Field(description="the value of each expression in full precision")
    unit: str | None = Field(description="the unit, where the number is a fact as it was published")
    functions: list[str] = Field(description="tested functions that the value was computed with")
    sources: list[Source] = Field(description="facts that the binding names")
    headline: str | None = Field(default=None, description="name of the headline that the number is, of headlines.json")
    rests_on: list[str] = Field(default=[], description="names of the headlines that are part of the number")


LISTING: TypeAdapter[list[Listed]] = TypeAdapter(list[Listed])


def listing(numbers: list[Listed]) -> str:
    """`numbers.json`."""
    return json.dumps([n.model_dump() for n in numbers], ensure_ascii=False, indent=1) + "\n"


def schema() -> str:
    """`numbers.schema.json`, JSON Schema 2020-12."""
    made: dict[str, Any] = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Numbers of the site"}
    return json.dumps(made | LISTING.json_schema(), ensure_ascii=False, indent=1) + "\n"
