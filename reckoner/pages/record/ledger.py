"""The ledger: every claim with its verdict, as a plain table, as CSV, and as JSON with a schema."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable

from markupsafe import Markup
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from reckoner.check import record_prose
from reckoner.core.site_info import Book, VerdictKind
from reckoner.pages import templating
from reckoner.pages.page_state import QUIET, header
from reckoner.pages.record.uses import Reckoned, Uses
from reckoner.pages.templating import html
from reckoner.text import markup
from reckoner.text.formats import render

UP = "../"


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
        essay=each.essay.slug,
        address=each.href,
        see=claim.see or "",
    )


def _csv(rows: list[Row]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(Row.model_fields)
    writer.writerows(row.model_dump().values() for row in rows)
    return out.getvalue()


def _page(uses: Uses) -> str:
    about = "Statements of the record that we have checked so far, each with its verdict."
    meta = {"title": "Ledger", "description": about, "hide": ["toc"], "layout": "wide", "search": QUIET}
    return header(meta | {"tags": ["ledger"]}) + templating.page(
        "record/ledger",
        about=about,
        counts=counts(uses.verdicts.values(), uses.book, UP),
        rows=[_shown(each, uses) for each in uses.verdicts.values()],
        number=lambda kind, value: number(uses.book.verdict(kind), value),
        up=UP,
    )


def _shown(each: Reckoned, uses: Uses) -> tuple[object, ...]:
    """A claim with its verdict, who made it, other essays on its subject, and the ids that it had."""
    claim = each.judged.claim
    see = [essay for essay in uses.essays if essay.slug == claim.see]
    return each, uses.archive.people[claim.speaker], see, uses.former("claims", claim.id)


def number(kind: VerdictKind | None, value: float | None) -> str:
    """The number that decided, as readers take it in: an error in per cent, or a factor."""
    if value is None or kind is None:
        return "–"
    if kind.number == "factor":
        return f"× {float(f'{value:.3g}'):,.10g}" if value < 1e6 else f"× {render(value, 'sci2')}"
    return f"{value:.1%} off" if kind.number == "error" else f"{value:.2g}"


def counts(verdicts: Iterable[Reckoned], book: Book, up: str = "") -> Markup:
    """How many claims there are, by the kind of verdict, each kind leading to its rows of the ledger."""
    of = Counter(each.judged.kind for each in verdicts)
    shown = {kind.name: of[kind.name] for kind in book.verdicts if of[kind.name]}
    return html("record/counts", total=of.total(), of=shown, up=up)
