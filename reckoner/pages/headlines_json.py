"""The headlines of the site, as `headlines.json` lists them, and the schema that says what each field means."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from reckoner.check.checked_essay import Checked
from reckoner.pages.page_state import Page
from reckoner.text import markup


class Interval(BaseModel):
    """The interval of a headline."""

    model_config = ConfigDict(extra="forbid")
    low: float | int = Field(description="lower end")
    high: float | int = Field(description="upper end")


class Alternative(BaseModel):
    """What another choice that could be defended makes of a headline."""

    model_config = ConfigDict(extra="forbid")
    choice: str = Field(description="the choice, to follow “with”")
    value: float | int = Field(description="the value under it")


class Listed(BaseModel):
    """A number on which an essay's summary or a verdict rests."""

    model_config = ConfigDict(extra="forbid")
    page: str = Field(description="address of the page, relative to the site")
    anchor: str = Field(description="fragment of the page that shows how far it moves")
    name: str = Field(description="its name within the essay")
    says: str = Field(description="what it is")
    unit: str = Field(description="the unit of every value of it")
    value: float | int = Field(description="its value under the choice that the essay makes")
    text: str = Field(description="the value as it is written")
    interval: Interval | None = Field(description="its interval; null where there is none")
    how: str = Field(description="how the interval was obtained, or why there is none")
    alternatives: list[Alternative] = Field(description="every other choice that could be defended")
    exact: str = Field(description="why it is exact; empty where it is not")
    claims: list[str] = Field(description="ids of the claims that are judged by it")


LISTING: TypeAdapter[list[Listed]] = TypeAdapter(list[Listed])


def of_essay(checked: Checked, page: Page) -> Iterator[Listed]:
    """The headlines of an essay."""
    for name, about in page.headlines.items():
        ends = [end for end, _ in about["interval"]]
        yield Listed(
            page=f"essays/{page.slug}/",
            anchor=f"headline-{name}",
            name=name,
            says=markup.plain(about["says"]),
            unit=about["unit"],
            value=about["value"],
            text=about["shown"],
            interval=Interval(low=ends[0], high=ends[1]) if ends else None,
            how=markup.plain(about["how"]),
            alternatives=[
                Alternative(choice=markup.plain(choice), value=value) for choice, value, _ in about["alternatives"]
            ],
            exact=markup.plain(about["exact"]),
            claims=[each.claim.id for each in checked.verdicts if each.headline == name],
        )


def listing(headlines: list[Listed]) -> str:
    """`headlines.json`."""
    return json.dumps([each.model_dump() for each in headlines], ensure_ascii=False, indent=1) + "\n"


def schema() -> str:
    """`headlines.schema.json`, JSON Schema 2020-12."""
    made: dict[str, Any] = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Headlines of the site"}
    return json.dumps(made | LISTING.json_schema(), ensure_ascii=False, indent=1) + "\n"
