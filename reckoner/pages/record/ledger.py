"""The ledger: every claim with its verdict, as rows that open, as CSV, and as JSON with a schema."""

from __future__ import annotations

import csv
import io
import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from reckoner.check import record_prose
from reckoner.core.site_info import Book, VerdictKind
from reckoner.pages import templating
from reckoner.pages.page_state import QUIET, header
from reckoner.pages.record import claim_addresses
from reckoner.pages.record.uses import Reckoned, Uses
from reckoner.pages.templating import html
from reckoner.source.records import Person
from reckoner.text import markup

UP = "../"


class Reading(BaseModel):
    """The verdict under another reading."""

    model_config = ConfigDict(extra="forbid")
    name: str = Field(description="How the claim is read, after “read as”.")
    kind: str = Field(description="The kind of the verdict under this reading.")
    verdict: str = Field(description="The verdict under this reading, in full.")


class Choices(BaseModel):
    """Over how many choices of the analysis a verdict is the same."""

    model_config = ConfigDict(extra="forbid")
    same: int = Field(description="In how many choices the verdict is of this kind.")
    of: int = Field(description="Among how many choices, the one made here included.")
    not_with: list[str] = Field(description="The choices under which it is another.")


class Row(BaseModel):
    """A claim with its verdict."""

    model_config = ConfigDict(extra="forbid")
    id: str = Field(description="The claim's id, and its anchor on the ledger's page.")
    words: str = Field(description="What was said, word for word.")
    speaker: str = Field(description="Who said it.")
    work: str = Field(description="The id of the work in which it was said.")
    part: str = Field(description="The part of the site that it belongs to.")
    asserts: str = Field(description="What exactly is claimed, in our words.")
    charitable: str = Field(description="The reading under which it is most nearly right, in our words.")
    kind: str = Field(description="The kind of the verdict.")
    verdict: str = Field(description="The verdict in full.")
    number: float | None = Field(description="What decided it: a relative error, or a factor; null where none did.")
    finding: str = Field(description="What was found, in a sentence.")
    reading: str = Field(description="The likeliest reading, after “read as”; empty where there is only one.")
    because: str = Field(description="Why that reading is the likeliest.")
    others: list[Reading] = Field(description="The other readings, each with its verdict.")
    precision: str = Field(description="How precisely it was spoken, by a name of the method page's table.")
    precisely: str = Field(description="Why we think that it was spoken so precisely.")
    choices: Choices = Field(description="Over how many choices of the analysis the verdict is the same.")
    headline: str = Field(description="The name of the headline that was judged; empty where none was.")
    appendix: str = Field(
        description="Why it stands in the appendix, which no count includes; empty where it does not."
    )
    essay: str = Field(description="The slug of the essay that reckons with it.")
    address: str = Field(description="Where its card stands, from the top of the site.")
    see: str = Field(description="The slug of another essay on its subject; empty where there is none.")


def pages(uses: Uses) -> dict[str, str]:
    """The page and its data by file name; nothing where there is no claim."""
    if not uses.verdicts:
        return {}
    rows = [_row(each, uses) for each in uses.verdicts.values()]
    many = TypeAdapter(list[Row])
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "The ledger", **many.json_schema()}
    fields = schema["$defs"]["Row"]["properties"]
    fields["kind"] = dict(sorted({**fields["kind"], "enum": [kind.name for kind in uses.book.verdicts]}.items()))
    return {
        "ledger.md": _page(uses),
        "ledger.csv": _csv(rows),
        "ledger.json": json.dumps([row.model_dump() for row in rows], ensure_ascii=False, indent=1) + "\n",
        "ledger.schema.json": json.dumps(schema, ensure_ascii=False, indent=1) + "\n",
    }


def _row(each: Reckoned, uses: Uses) -> Row:
    found, claim = each.judged, each.judged.claim
    same, among, against = found.choices
    return Row(
        id=claim.id,
        words=claim.words.strip(),
        speaker=uses.archive.people[claim.speaker].name,
        work=claim.work,
        part=claim.part,
        asserts=record_prose.plain(claim.asserts),
        charitable=record_prose.plain(claim.charitable),
        kind=found.kind,
        verdict=found.text,
        number=found.number,
        finding=markup.plain(found.finding),
        reading=markup.plain(found.said["reading"]),
        because=markup.plain(found.said["because"]),
        others=[
            Reading(name=markup.plain(other["name"]), kind=other["kind"], verdict=other["text"])
            for other in found.said["others"]
        ],
        precision=claim.precision,
        precisely=record_prose.plain(claim.precisely),
        choices=Choices(same=same, of=among, not_with=against),
        headline=found.headline,
        appendix=claim.appendix,
        essay=each.essay.slug,
        address=each.href,
        see=claim.see or "",
    )


def _csv(rows: list[Row]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(Row.model_fields)
    writer.writerows(map(_flat, row.model_dump().values()) for row in rows)
    return out.getvalue()


def _flat(value: object) -> object:
    """A value as a cell of CSV holds it: what has parts, as JSON."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value


def _page(uses: Uses) -> str:
    about = "Statements of the record that we have checked so far, each with its verdict."
    meta = {"title": "Ledger", "description": about, "hide": ["toc"], "layout": "wide", "search": QUIET}
    return header(meta | {"tags": ["ledger"]}) + templating.page(
        "record/ledger",
        about=about,
        counts=counts(uses.counted, uses.book, UP),
        speakers=_by_speaker(uses),
        rows=[_shown(each, uses) for each in uses.counted],
        appendix=[_shown(each, uses) for each in uses.verdicts.values() if each.judged.claim.appendix],
        spoken=uses.book.spoken,
        up=UP,
    )


def _shown(each: Reckoned, uses: Uses) -> dict[str, object]:
    """A row of the page."""
    found, claim = each.judged, each.judged.claim
    asserts = record_prose.plain(claim.asserts)
    page = uses.book.url + claim_addresses.address(each)
    return {
        "found": found,
        "asserts": asserts,
        "words": each.words,
        "unverified": uses.archive.unverified(claim),
        "second_hand": uses.essays[each.essay].second_hand.get(claim.id, ()),
        "off": farthest_off(found.said, uses.book),
        "speaker": uses.archive.people[claim.speaker],
        "work": uses.archive.works[claim.work],
        "href": each.href,
        "address": claim_addresses.address(each),
        "title": each.essay.title,
        "see": [essay for essay in uses.essays if essay.slug == claim.see],
        "former": uses.former("claims", claim.id),
        "dispute": uses.book.issue_of("verdict", f"Verdict: {asserts}", {"claim": claim.id, "page": page}),
    }


def farthest_off(said: Mapping[str, Any], book: Book) -> float | None:
    """How far off a claim is by the worst of its readings, as a factor: infinite where one contradicts it, None where
    no reading measures it.
    """
    readings = [(book.verdict(one["kind"]), one["number"]) for one in (said, *said["others"])]
    if any(kind and kind.surprising and not kind.number for kind, _ in readings):
        return math.inf
    factors = [number + (kind.number == "error") for kind, number in readings if kind and number is not None]
    return max(factors, default=None)


def _by_speaker(uses: Uses) -> list[tuple[Person, list[tuple[VerdictKind, int]]]]:
    """Who made the claims, the most first, and how many of them have each kind of verdict."""
    of: dict[str, Counter[str]] = {}
    for each in uses.counted:
        of.setdefault(each.judged.claim.speaker, Counter())[each.judged.kind] += 1
    return [
        (uses.archive.people[speaker], [(kind, count[kind.name]) for kind in uses.book.verdicts if count[kind.name]])
        for speaker, count in sorted(of.items(), key=lambda one: -one[1].total())
    ]


def counts(verdicts: Iterable[Reckoned], book: Book, up: str = "") -> Markup:
    """How many claims there are, by the kind of verdict, each kind leading to its rows of the ledger.

    What counts neither for nor against anybody is no part of the total. Where a kind says nothing of it by itself, it
    is said how often the verdict goes against the claim.
    """
    judged = [each.judged for each in verdicts]
    of = Counter(each.kind for each in judged)
    denied = Counter(each.kind for each in judged if (kind := book.verdict(each.kind)) and kind.denies(each.text))
    shown = {kind: of[kind.name] for kind in sorted(book.verdicts, key=lambda kind: not kind.scored) if of[kind.name]}
    scored = sum(count for kind, count in shown.items() if kind.scored)
    return html("record/counts", scored=scored, apart=of.total() - scored, of=shown, denied=denied, up=up)
