"""A page for everybody who is quoted: who they are, what they said here, and what became of their claims."""

from __future__ import annotations

from collections.abc import Iterator

from reckoner.check import record_prose
from reckoner.pages.essay_page import quotation
from reckoner.pages.page_state import header
from reckoner.pages.record.table import claim_rows, table
from reckoner.pages.record.uses import Reckoned, Uses, links
from reckoner.source.records import Excerpt, Person
from reckoner.text import markup

UP = "../../"


def pages(uses: Uses) -> dict[str, str]:
    """Markdown pages by file name."""
    if not uses.archive.people:
        return {}
    made = {f"people/{id}.md": "\n".join(_page(person, uses)) for id, person in uses.archive.people.items()}
    return made | {"people.md": "\n".join(_index(uses))}


def _page(person: Person, uses: Uses) -> Iterator[str]:
    about = f"What {person.name} said here, and what became of it."
    yield header({"title": person.name, "description": about, "tags": [person.name]})
    yield from [f"# {markup.text(person.name)}", "", f"{markup.text(_sentence(person.who))}", "{ .rk-standfirst }", ""]
    excerpts = [e for e in uses.archive.excerpts.values() if e.speaker == person.id]
    if excerpts:
        yield from ["## Said here", ""]
        for excerpt in excerpts:
            yield from _excerpt(excerpt, uses)
    claims = [r for r in uses.verdicts.values() if r.judged.claim.speaker == person.id]
    if claims:
        yield from ["", "## Claims and verdicts", ""]
        yield table(("Claim", "Verdict", "Reckoned in"), claim_rows(claims, UP), "Claims and verdicts")


def _excerpt(excerpt: Excerpt, uses: Uses) -> Iterator[str]:
    yield "<div data-search-exclude>"
    yield quotation(excerpt, uses.archive, works=f"{UP}works/{excerpt.work}/")
    said = []
    if found := uses.excerpts.get(excerpt.id):
        said.append(f"Quoted in {links(found, UP)}.")
    if claims := [each for each in uses.verdicts.values() if each.judged.claim.excerpt == excerpt.id]:
        said.append(f"What is claimed in it: {', '.join(map(_verdict, claims))}.")
    if _rendered(excerpt, uses):
        said.append(f'<a href="{UP}renderings/#{_rendered(excerpt, uses)}">Another rendering of it</a>.')
    if excerpt.note:
        said.append(record_prose.shown(excerpt.note, excerpt, uses.archive, UP))
    yield from [f'<p class="rk-uses">{" ".join(said)}</p></div>', ""]


def _verdict(each: Reckoned) -> str:
    return f'<a class="rk-decided" href="{UP}ledger/#{each.judged.claim.id}">{markup.text(each.judged.kind)}</a>'


def _rendered(excerpt: Excerpt, uses: Uses) -> str:
    """The id of the pair on the page of renderings that this excerpt belongs to; nothing if to none."""
    if excerpt.rendering_of:
        return excerpt.id
    return next((e.id for e in uses.archive.excerpts.values() if e.rendering_of == excerpt.id), "")


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}" + ("" if words.endswith(".") else ".")


def _surname(person: Person) -> str:
    """What somebody is listed under: of several people, the first."""
    return person.name.split(" and ")[0].split()[-1].lower()


def _index(uses: Uses) -> Iterator[str]:
    yield header({"title": "People", "description": "Who is quoted here, what they said, and what became of it."})
    yield from ["# People", "", "Who is quoted here, with every excerpt and every verdict.", "{ .rk-standfirst }", ""]
    rows = []
    for person in sorted(uses.archive.people.values(), key=_surname):
        excerpts = sum(e.speaker == person.id for e in uses.archive.excerpts.values())
        claims = sum(r.judged.claim.speaker == person.id for r in uses.verdicts.values())
        name = f'<a href="../people/{person.id}/">{markup.text(person.name)}</a>'
        rows.append((name, markup.text(person.who), str(excerpts), str(claims)))
    yield table(("Person", "Who", "Excerpts", "Claims"), rows, "People")
