"""The headlines of an essay as readers see them: in words beside a number, and in one picture at the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from reckoner.author.mime import csv_text
from reckoner.check.claims import Judged
from reckoner.core.site_info import Book
from reckoner.pages.essay import downloads, strips
from reckoner.pages.page_state import Page
from reckoner.pages.templating import html
from reckoner.source.essay import Essay

CHOSEN = "chosen here"
"""How the choice that the essay makes is called among the others."""
COLUMNS = ("headline", "unit", "choice", "value", "low", "high", "verdict")


@dataclass(frozen=True)
class Choice:
    """A row of the picture: a choice, its value, and the kind of each verdict that judges the headline."""

    name: str
    value: float
    shown: str
    kinds: tuple[str, ...]
    chosen: bool = False


def span(about: dict[str, Any], low: str, high: str) -> str:
    """From one value to another, the unit said once."""
    unit = f" {about['unit']}"
    return f"{low.removesuffix(unit) if high.endswith(unit) else low} to {high}"


def interval(about: dict[str, Any]) -> str:
    """The interval of a headline and how it was obtained, or why there is none; nothing where it is exact."""
    if about["exact"]:
        return ""
    ends = [shown for _, shown in about["interval"]]
    return f"interval {span(about, *ends)} ({about['how']})" if ends else f"no interval: {about['how']}"


def over_choices(about: dict[str, Any]) -> str:
    """Between what the other choices take it; nothing where there is none."""
    count = len(about["alternatives"])
    if not count:
        return ""
    least, most = about["range"]
    between = f"the same, {least}," if least == most else span(about, least, most)
    return f"{between} over {count} other choice{'s' if count > 1 else ''}"


def moves(about: dict[str, Any], short: bool = False) -> str:
    """How far a headline moves, in words; `short`, without how its interval was obtained."""
    said = interval(about)
    if short and about["interval"]:
        said = span(about, *(shown for _, shown in about["interval"]))
    exact = f"exact: {about['exact']}" if about["exact"] else ""
    return "; ".join(filter(None, (exact, said, over_choices(about))))


def choices(about: dict[str, Any], judging: list[Judged]) -> list[Choice]:
    """The choice of the essay and every other one."""
    made = [Choice(CHOSEN, about["value"], about["shown"], tuple(each.kind for each in judging), chosen=True)]
    return made + [
        Choice(name, value, shown, tuple(_kind(each, name) for each in judging))
        for name, value, shown in about["alternatives"]
    ]


def _kind(judged: Judged, choice: str) -> str:
    return next((str(each["kind"]) for each in judged.said["choices"] if each["name"] == choice), "")


def picture(page: Page, judged: list[Judged]) -> Markup:
    """How far each headline moves, as one table in which each choice is drawn; nothing where there is none."""
    if not page.headlines:
        return Markup("")
    return html("essay/headlines", groups=list(_groups(page, judged)), page=page)


def _groups(page: Page, judged: list[Judged]) -> Iterator[dict[str, Any]]:
    for name, about in page.headlines.items():
        judging = [each for each in judged if each.headline == name]
        ends = [end for end, _ in about["interval"]]
        rows = choices(about, judging)
        turns = sorted({turn for each in judging for turn in each.said["turns"]})
        axis, drawn = strips.axis([*(row.value for row in rows), *ends], turns)
        yield {
            "about": about,
            "drawn": len(rows) > 1 or bool(ends),
            "judging": [(each, page.archive.people[each.claim.speaker]) for each in judging],
            "choices": rows,
            "axis": axis,
            "ends": ends,
            "ticks": strips.labelled(axis.ticks(), about["format"]),
            "turns": drawn,
            "turning": [_turns(each, drawn, about["format"]) for each in judging],
            "words": (interval(about), over_choices(about)),
        }


def _turns(judged: Judged, drawn: list[float], format: str) -> list[str]:
    """Where a verdict turns, of what is drawn."""
    return [strips.written(turn, format) for turn in judged.said["turns"] if turn in drawn]


def data(page: Page, judged: list[Judged], essay: Essay, book: Book) -> str:
    """The same as CSV."""
    rows = []
    for name, about in page.headlines.items():
        judging = [each for each in judged if each.headline == name]
        for choice in choices(about, judging):
            ends = [end for end, _ in about["interval"]] if choice.chosen else []
            kinds = "; ".join(f"{each.claim.id}: {kind}" for each, kind in zip(judging, choice.kinds, strict=True))
            rows.append((name, about["unit"], choice.name, choice.value, *(ends or ("", "")), kinds))
    head = [f"How far each headline of {essay.title!r} moves, {book.name}", f"Columns: {','.join(COLUMNS)}"]
    return downloads.about(head, "headlines", essay, book) + csv_text(COLUMNS, rows)
