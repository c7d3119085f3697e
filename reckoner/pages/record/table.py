"""Tables of generated pages: rows of HTML cells, readable without a script, narrow and wide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reckoner.pages.record.uses import Reckoned
from reckoner.pages.verdict_card import decided
from reckoner.source import quotation_marks
from reckoner.source.records import Quotation
from reckoner.text import markup


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], label: str, kind: str = "") -> str:
    """A table on one line, whose cells know their column so that a narrow screen can set each row as a card."""
    heads = "".join(f'<th scope="col">{markup.text(column)}</th>' for column in columns)
    body = "".join(f"<tr>{''.join(_cells(columns, row))}</tr>" for row in rows)
    return opened(label, kind) + f"<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>\n"


def opened(label: str, kind: str = "") -> str:
    """How a table begins."""
    name = markup.attribute(label)
    return (
        f'<div class="rk-table rk-record {kind}" tabindex="0" role="region" aria-label="{name}" data-search-exclude>'
        f'<table class="rk-rows">'
    )


def _cells(columns: Sequence[str], row: Sequence[str]) -> Iterator[str]:
    for column, cell in zip(columns, row, strict=True):
        yield f'<td data-label="{markup.attribute(column)}">{cell}</td>'


def words(said: Quotation) -> str:
    """The words of a claim or an excerpt."""
    return f'<q class="rk-said">{quotation_marks.shown(said.words.strip(), said.theirs, said.slips)}</q>'


def verdict(reckoned: Reckoned) -> str:
    """A verdict as its label and words."""
    found = reckoned.judged
    return f'<span class="rk-decided">{decided({"kind": found.kind, "text": found.text})}</span>'


def claim_rows(claims: Iterable[Reckoned], up: str) -> list[tuple[str, ...]]:
    """Rows of claim, verdict and essay."""
    return [
        (
            words(each.judged.claim),
            verdict(each),
            f'<a href="{up}{each.href}">{markup.text(each.essay.title)}</a>',
        )
        for each in claims
    ]
