"""The entries of the archive with their fields: a work, a person, an excerpt, a fact, a term or a claim."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictBool

from reckoner.source import quotation_marks

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
DottedId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$")]
Words = Annotated[str, Field(min_length=1)]
Whole = Annotated[int, Field(strict=True)]
Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]

TO_FILL = "..."
"""What an entry that was begun has where its author is to write."""


def begun(day: dt.date) -> dt.date:
    """A day that has begun somewhere on Earth. Raises `ValueError` for one that is still to come."""
    if day > (dt.datetime.now(dt.UTC) + dt.timedelta(hours=14)).date():
        raise ValueError("which is still to come")
    return day


def once(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names, each of which stands once. Raises `ValueError` where one stands twice."""
    alike = [name.casefold() for name in names]
    for name in names:
        if alike.count(name.casefold()) > 1:
            raise ValueError(f"which names {name!r} twice")
    return names


def why(problem: Any) -> str:
    """What one of these functions has against a value, in words that follow it."""
    error = str(problem["ctx"]["error"]) if problem["type"] == "value_error" else ""
    return f", {error}" if error else ""


Day = Annotated[dt.date, AfterValidator(begun)]
Names = Annotated[tuple[Words, ...], AfterValidator(once)]

EXCERPT_WORDS = 75
CLAIM_WORDS = 25


class Record(BaseModel):
    """What every entry of the archive has: an id, and no field that the schema does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)
    id: str


class Work(Record):
    """Something that can be cited: a paper, a book, an interview, a data set."""

    id: Id
    kind: Literal["book", "interview", "paper", "report", "dataset", "post"]
    title: Words
    authors: Names = Field(min_length=1)
    cite: Words
    year: int = Field(ge=1600, le=2100)
    date: Day | None = None
    published_in: str = ""
    url: str = Field(default="", pattern=r"^(https://\S+)?$")
    arxiv: str = Field(default="", pattern=r"^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?/\d{7})?$")
    doi: str = Field(default="", pattern=r"^(10\.\S+)?$")
    note: str = ""

    @property
    def link(self) -> str:
        """Where a reader finds the work."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        return f"https://arxiv.org/abs/{self.arxiv}" if self.arxiv else self.url


class Person(Record):
    """A person who is quoted."""

    id: Id
    name: Words
    who: Words


class Quotation(Record):
    """Quoted words, with the brackets in them that are the source's own, and the slips of the transcript.

    `transcript` names the file that they were compared with, or how its name begins, and `fingerprint` guards them
    since. `unverified` says why there was nothing to compare them with, and stands beside them.
    """

    words: Words
    transcript: str = ""
    theirs: tuple[Words, ...] = ()
    slips: tuple[quotation_marks.Slip, ...] = ()
    fingerprint: str = ""
    unverified: str = ""


class Excerpt(Quotation):
    """A short quotation, word for word, and where it stands."""

    id: Id
    speaker: Id
    work: Id
    locator: Words
    date: Day | None = None
    rendering_of: Id | None = None
    note: str = ""


class Quantity(float):
    """A fact's value as a number that knows its interval: `kwa.doubling_days.low`."""

    low: float | None
    high: float | None
    unit: str

    def __new__(cls, fact: Fact) -> Quantity:
        """The value of a fact."""
        made = super().__new__(cls, fact.value)
        made.low, made.high, made.unit, made._given = fact.low, fact.high, fact.unit, fact.value
        return made

    _given: int | float

    def __str__(self) -> str:
        return str(self._given)

    def __format__(self, spec: str) -> str:
        return format(self._given, spec)


class Fact(Record):
    """One published figure: its value and unit, how sure it is, where it was published, what supersedes it.

    `second_hand` says how it was seen, where that was not at its source: "as retold in a report of the study".
    """

    id: DottedId
    value: Whole | Number
    unit: Words
    low: Number | None = None
    high: Number | None = None
    interval: str = ""
    work: Id
    locator: Words
    as_of: Day
    superseded_by: DottedId | None = None
    second_hand: str = ""
    note: str = ""


class Term(Record):
    """A word of the trade, defined in our own words; an everyday word is a term only where an essay says so."""

    id: Id
    name: Words
    definition: Words
    everyday: bool = False
    see_also: tuple[Id, ...] = ()


class Claim(Quotation):
    """A checkable statement from the record, the essay that judges it, and another to `see` on its subject.

    `precision` says how precisely it was spoken, by a name of the book's table, and `precisely` why we think so.
    `surprising` puts it on the home page; a comment beside it says why a reader would care. `appendix` says why it
    stands in the ledger's appendix, which no count includes: "a definition", "a look-up".
    """

    id: Id
    speaker: Id
    work: Id
    part: Words
    asserts: Words
    charitable: Words
    precision: str = ""
    precisely: str = ""
    essay: Id
    see: Id | None = None
    surprising: StrictBool = False
    appendix: str = ""
    excerpt: Id | None = None


FORMS = {
    "arxiv": ("arXiv number", '"2001.08361"', r"\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7}"),
    "doi": ("DOI", '"10.1000/182"', r"10\.\d{4,}/\S+"),
    "url": ("address of the web", '"https://example.org/paper"', ""),
    "date": ("day", "2024-05-06", ""),
    "as_of": ("day", "2024-05-06", ""),
    "year": ("year", "2024", ""),
    "authors": ("list of names", '["Ada Byron"]', ""),
    "value": ("number", "300", ""),
    "low": ("number", "300", ""),
    "high": ("number", "300", ""),
    "transcript": ("transcript's number of three digits, as text", '"001"', ""),
}
"""What fields are, how they are written, and what of a wrong value is meant."""
KINDS: dict[str, type[Record]] = {
    "works": Work,
    "people": Person,
    "excerpts": Excerpt,
    "facts": Fact,
    "terms": Term,
    "claims": Claim,
}
"""What the entries of each folder of `archive/` are."""
