"""The page of facts, by the work that published them, each with where it is used; and the table of models."""

from __future__ import annotations

from collections import Counter

from reckoner.pages import own_words, templating
from reckoner.pages.page_state import QUIET, header
from reckoner.pages.record.uses import Uses
from reckoner.source.models_table import Model
from reckoner.source.records import Fact, Work
from reckoner.text.formats import render

UP = "../"


def pages(uses: Uses) -> dict[str, str]:
    """The pages by their file names, as far as the archive has anything to show on them."""
    made = {"facts.md": _facts(uses)} if uses.archive.facts else {}
    return made | ({"models.md": _models(uses)} if uses.archive.models else {})


def _facts(uses: Uses) -> str:
    about = "Every published figure that is used here, with its source."
    by_work: dict[str, list[Fact]] = {}
    for fact in uses.archive.facts.values():
        by_work.setdefault(fact.work, []).append(fact)
    works = [
        (uses.archive.works[id], [_entry(fact, uses) for fact in facts], _part(facts, uses))
        for id, facts in by_work.items()
    ]
    return header({"title": "Facts", "description": about, "search": QUIET}) + templating.page(
        "record/facts", works=sorted(works, key=lambda each: each[0].cite.lower()), up=UP
    )


def _part(facts: list[Fact], uses: Uses) -> str:
    """The part of the site that uses these facts in most essays."""
    parts = Counter(essay.meta.part for fact in facts for essay in uses.facts.get(fact.id, {}))
    return parts.most_common(1)[0][0] if parts else ""


def _entry(fact: Fact, uses: Uses) -> tuple[object, ...]:
    """A fact, our note on it, what uses it, and the ids that it had."""
    note = own_words.shown(fact.note, fact, uses.archive, UP)
    return fact, note, uses.facts.get(fact.id, {}), uses.former("facts", fact.id)


def _models(uses: Uses) -> str:
    about = "Notable models: when, by whom, how large, and trained on how much."
    meta = {"title": "Models", "description": about, "hide": ["toc"], "layout": "wide", "search": QUIET}
    models = [(model, _sources(model, uses)) for model in sorted(uses.archive.models, key=lambda model: model.date)]
    return header(meta) + templating.page(
        "record/models", about=about, models=models, amount=amount, power=power, up=UP
    )


def _sources(model: Model, uses: Uses) -> list[Work]:
    return [uses.archive.works[id] for id in dict.fromkeys((model.tokens_work, model.flop_work)) if id]


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
