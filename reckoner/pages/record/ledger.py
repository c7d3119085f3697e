"""The ledger: every claim with its verdict, as a plain table, as CSV, and as JSON with a schema."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from reckoner.check import record_prose
from reckoner.core.site_info import Book, VerdictKind
from reckoner.pages.page_state import QUIET, header
from reckoner.pages.record.table import opened, words
from reckoner.pages.record.uses import Reckoned, Uses
from reckoner.pages.verdict_card import decided
from reckoner.text import markup
from reckoner.text.formats import render

UP = "../"
COLUMNS = ("Claim", "Speaker", "Part", "Verdict", "Number", "Reckoned in")
FILTER = (
    '<div class="rk-filtering" data-search-exclude><noscript><p class="rk-status">Filters and sorting take a script; '
    "without one the table is whole.</p></noscript></div>\n"
)
"""The place that the script fills, as high as what it fills it with, so that the table does not move."""
SCRIPT = '<script src="../assets/ledger.js" defer></script>'


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
        "ledger.md": "\n".join(_page(uses)),
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


def _page(uses: Uses) -> Iterator[str]:
    about = "Statements of the record that we have checked so far, each with its verdict."
    shown = {"hide": ["toc"], "layout": "wide", "search": QUIET, "tags": ["ledger"]}
    yield header({"title": "Ledger", "description": about, **shown})
    yield from ["# Ledger", "", about, "{ .rk-standfirst }", "", counts(uses.verdicts.values(), uses.book, UP), ""]
    yield "Each verdict leads to its calculation, or to the reason that there is none."
    yield (
        "The table as data: [CSV](ledger.csv){ download } and [JSON](ledger.json){ download }, "
        "with a [schema](ledger.schema.json).\n"
    )
    heads = "".join(f'<th scope="col">{column}</th>' for column in COLUMNS)
    rows = "".join(_tr(each, uses) for each in uses.verdicts.values())
    start = opened("The ledger", "rk-ledger")
    yield FILTER
    yield f"{start}<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>\n"
    yield SCRIPT


def _tr(each: Reckoned, uses: Uses) -> str:
    found, claim = each.judged, each.judged.claim
    speaker = uses.archive.people[claim.speaker]
    value = "" if found.number is None else f' data-value="{found.number!r}"'
    cells = (
        ("", words(claim)),
        ("", f'<a href="{UP}people/{speaker.id}/">{markup.text(speaker.name)}</a>'),
        ("", claim.part),
        ("", f'<span class="rk-decided">{decided({"kind": found.kind, "text": found.text})}</span>'),
        (value, number(uses.book.verdict(found.kind), found.number)),
        ("", f'<a href="{UP}{each.href}">{markup.text(each.essay.title)}</a>{_see(each, uses)}'),
    )
    body = "".join(
        f'<td data-label="{column}"{more}>{cell}</td>' for column, (more, cell) in zip(COLUMNS, cells, strict=True)
    )
    return f'<tr id="{claim.id}" data-kind="{found.kind}">{body}</tr>'


def _see(each: Reckoned, uses: Uses) -> str:
    """A link to another essay on the claim's subject, if its record names one."""
    slug = each.judged.claim.see
    titles = [essay.title for essay in uses.essays if essay.slug == slug]
    return "".join(f'; see <a href="{UP}essays/{slug}/">{markup.text(title)}</a>' for title in titles)


def number(kind: VerdictKind | None, value: float | None) -> str:
    """The number that decided, as readers take it in: an error in per cent, or a factor."""
    if value is None or kind is None:
        return "–"
    if kind.number == "factor":
        return f"× {float(f'{value:.3g}'):,.10g}" if value < 1e6 else f"× {render(value, 'sci2')}"
    return f"{value:.1%} off" if kind.number == "error" else f"{value:.2g}"


def _many(number: int) -> str:
    return f"{number} claim{'s' * (number != 1)}"


def counts(verdicts: Iterable[Reckoned], book: Book, up: str = "") -> str:
    """How many claims there are, by the kind of verdict, each kind leading to its rows of the ledger."""
    of = Counter(each.judged.kind for each in verdicts)
    shown = "".join(
        f'<li><a href="{up}ledger/?verdict={kind.name.replace(" ", "+")}"><b class="rk-kind {kind.css}">'
        f"{markup.text(kind.name)}</b> {of[kind.name]}</a></li>"
        for kind in book.verdicts
        if of[kind.name]
    )
    return f'<div class="rk-counts rk-verdicts"><p>{_many(of.total())}, by verdict.</p><ul>{shown}</ul></div>'
