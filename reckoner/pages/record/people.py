"""A page for everybody who is quoted: who they are, what they said here, and what became of their claims."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from reckoner.pages import own_words, templating
from reckoner.pages.essay import quotations
from reckoner.pages.page_state import header
from reckoner.pages.record.uses import ByEssay, Reckoned, Uses
from reckoner.source.records import Excerpt, Person

UP = "../../"


@dataclass(frozen=True)
class Said:
    """An excerpt with what became of it."""

    quotation: Markup
    former: list[str]
    """The anchors that it had under other ids."""
    uses: ByEssay
    claims: list[Reckoned]
    pair: str
    """The id of the pair on the page of renderings that it belongs to; nothing if to none."""
    note: Markup | str


def pages(uses: Uses) -> dict[str, str]:
    """Markdown pages by file name."""
    if not uses.archive.people:
        return {}
    made = {f"people/{id}.md": _page(person, uses) for id, person in uses.archive.people.items()}
    return made | {"people.md": _index(uses)}


def _page(person: Person, uses: Uses) -> str:
    about = f"What {person.name} said here, and what became of it."
    return header({"title": person.name, "description": about, "tags": [person.name]}) + templating.page(
        "record/person",
        person=person,
        who=_sentence(person.who),
        excerpts=[_said(e, uses) for e in uses.archive.excerpts.values() if e.speaker == person.id],
        claims=[r for r in uses.verdicts.values() if r.judged.claim.speaker == person.id],
        up=UP,
    )


def _said(excerpt: Excerpt, uses: Uses) -> Said:
    return Said(
        quotation=quotations.quotation(excerpt, uses.archive, works=f"{UP}works/{excerpt.work}/"),
        former=[f"said-{id}" for id in uses.former("excerpts", excerpt.id)],
        uses=uses.excerpts.get(excerpt.id, {}),
        claims=[each for each in uses.verdicts.values() if each.judged.claim.excerpt == excerpt.id],
        pair=_pair(excerpt, uses),
        note=own_words.shown(excerpt.note, excerpt, uses.archive, UP),
    )


def _pair(excerpt: Excerpt, uses: Uses) -> str:
    if excerpt.rendering_of:
        return excerpt.id
    return next((e.id for e in uses.archive.excerpts.values() if e.rendering_of == excerpt.id), "")


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}" + ("" if words.endswith(".") else ".")


def _surname(person: Person) -> str:
    """What somebody is listed under: of several people, the first."""
    return person.name.split(" and ")[0].split()[-1].lower()


def _index(uses: Uses) -> str:
    about = "Who is quoted here, what they said, and what became of it."
    rows = []
    for person in sorted(uses.archive.people.values(), key=_surname):
        excerpts = sum(e.speaker == person.id for e in uses.archive.excerpts.values())
        claims = sum(r.judged.claim.speaker == person.id for r in uses.counted)
        rows.append((person, excerpts, claims))
    return header({"title": "People", "description": about}) + templating.page("record/people", rows=rows)
