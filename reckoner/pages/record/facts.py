"""The page of facts, by the work that published them, each with where it is used; and the table of models."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reckoner.check import record_prose
from reckoner.check.resolution import shown_value
from reckoner.pages.page_state import QUIET, header
from reckoner.pages.record.table import table
from reckoner.pages.record.uses import Uses, links
from reckoner.source.models_table import Model
from reckoner.source.records import Fact
from reckoner.text import markup
from reckoner.text.formats import render

UP = "../"


def pages(uses: Uses) -> dict[str, str]:
    """The pages by their file names, as far as the archive has anything to show on them."""
    made = {"facts.md": "\n".join(_facts(uses))} if uses.archive.facts else {}
    return made | ({"models.md": "\n".join(_models(uses))} if uses.archive.models else {})


def _facts(uses: Uses) -> Iterator[str]:
    yield header(
        {"title": "Facts", "description": "Every published figure that is used here, with its source.", "search": QUIET}
    )
    yield from ["# Facts", ""]
    yield from [
        "Every published figure that is used here, with its source and where it is used.",
        "{ .rk-standfirst }",
        "",
    ]
    by_work: dict[str, list[Fact]] = {}
    for fact in uses.archive.facts.values():
        by_work.setdefault(fact.work, []).append(fact)
    for id, facts in sorted(by_work.items(), key=lambda item: uses.archive.works[item[0]].cite.lower()):
        work = uses.archive.works[id]
        yield from [f'## <span class="rk-cite">{markup.text(work.cite)}</span> {{ #from-{id} }}', ""]
        yield f'<p class="rk-references"><a href="{UP}works/{id}/"><cite>{markup.text(work.title)}</cite></a></p>\n'
        yield f'<ul class="rk-facts" data-search-exclude>{"".join(_entry(fact, uses) for fact in facts)}</ul>\n'


def _entry(fact: Fact, uses: Uses) -> str:
    """A fact in a few lines: its value, what it is of, where it stands, and what uses it."""
    between = f", {interval(fact)}" if interval(fact) else ""
    note = f" {record_prose.shown(fact.note, fact, uses.archive, UP)}" if fact.note else ""
    found = uses.facts.get(fact.id, [])
    used = f'<span class="rk-source">Used in {links(found, UP)}.</span>' if found else ""
    return (
        f'<li id="{fact.id}"><b>{grouped(fact.value)}</b> {markup.text(fact.unit)}{between} '
        f'<code>{breakable(fact.id)}</code><span class="rk-source">{markup.text(fact.locator)}; '
        f"as of {fact.as_of.isoformat()}.{note}</span>{used}</li>"
    )


def interval(fact: Fact) -> str:
    """The published interval of a fact; nothing where none was published."""
    if fact.low is None or fact.high is None:
        return ""
    return f"{grouped(fact.low)} to {grouped(fact.high)}, {markup.text(fact.interval)}"


def grouped(value: float) -> str:
    """A value in full, the thousands of a large one set apart."""
    shown = shown_value(value)
    return f"{int(shown):,}" if len(shown) > 4 and shown.lstrip("-").isdigit() else shown


def breakable(id: str) -> str:
    """A dotted id that may break at its joints."""
    return re.sub(r"([._])", r"\1<wbr>", id)


def _models(uses: Uses) -> Iterator[str]:
    about = "Notable models: when, by whom, how large, and trained on how much."
    yield header({"title": "Models", "description": about, "hide": ["toc"], "layout": "wide", "search": QUIET})
    yield from ["# Models", "", about, "{ .rk-standfirst }", ""]
    yield "A dash stands where nothing is published. [The table as data](models.csv).\n"
    columns = ("Model", "Date", "By", "Parameters", "Training tokens", "Training FLOP", "Sources")
    rows = [_model(model, uses) for model in sorted(uses.archive.models, key=lambda model: model.date)]
    yield table(columns, rows, "Notable models", "rk-models")


def _model(model: Model, uses: Uses) -> tuple[str, ...]:
    active = f'<span class="rk-source">{amount(model.parameters_active)} active</span>'
    sources = dict.fromkeys(filter(None, (model.tokens_work, model.flop_work)))
    note = f'<span class="rk-source">{markup.text(model.note)}</span>' if model.note else ""
    sure = f'<span class="rk-source">{markup.text(model.confidence)}</span>' if model.confidence else ""
    return (
        f'<span id="{model.id}">{markup.text(model.name)}</span>{note}',
        f'<span class="rk-nowrap">{model.date.isoformat()}</span>',
        markup.text(model.organization),
        amount(model.parameters) + (active if model.parameters_active else ""),
        amount(model.training_tokens),
        power(model.training_flop) + sure,
        ", ".join(f'<a href="{UP}works/{id}/">{markup.text(uses.archive.works[id].cite)}</a>' for id in sources),
    )


def amount(value: float | None) -> str:
    """A large number as readers take it in: 175 billion."""
    if value is None:
        return "–"
    for size, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if size <= value < 1000 * size:
            return f"{value / size:.3g} {name}"
    if value < 1e6:
        return f"{value:,.0f}"
    return power(value)


def power(value: float | None) -> str:
    """A number by its power of ten."""
    return "–" if value is None else render(value, "sci1")
