"""A page for every work: its reference, for people and for BibTeX, and what is quoted, cited and computed from it."""

from __future__ import annotations

from collections.abc import Iterator

from reckoner.check import record_prose
from reckoner.check.resolution import shown_value
from reckoner.pages.endmatter import link_of
from reckoner.pages.page_state import QUIET, header
from reckoner.pages.record.facts import breakable
from reckoner.pages.record.table import claim_rows, table, words
from reckoner.pages.record.uses import Uses, links
from reckoner.source.records import Work
from reckoner.text import markup

UP = "../../"
BIBTEX = {"book": "book", "paper": "article", "report": "techreport", "dataset": "misc", "interview": "misc"}
KINDS = {
    "book": "Books",
    "interview": "Interviews",
    "paper": "Papers",
    "report": "Reports",
    "dataset": "Data",
    "post": "Posts",
}


def pages(uses: Uses) -> dict[str, str]:
    """Markdown pages by file name."""
    if not uses.archive.works:
        return {}
    made = {f"works/{id}.md": "\n".join(_page(work, uses)) for id, work in uses.archive.works.items()}
    return made | {"works.md": "\n".join(_index(uses))}


def _page(work: Work, uses: Uses) -> Iterator[str]:
    yield header(
        {
            "title": work.cite,
            "description": "A work, and what is quoted, cited and computed from it.",
            "search": {"boost": 0.1},
            "tags": [work.cite],
        }
    )
    yield from [f'# <span class="rk-cite">{markup.text(work.cite)}</span>', ""]
    yield f'<p class="rk-references rk-standfirst">{reference(work)}</p>\n'
    if work.note:
        yield f"<p>{record_prose.shown(work.note, work, uses.archive, UP)}</p>\n"
    if found := uses.works.get(work.id):
        yield from ["## Cited here", "", f"<p>{links(found, UP)}</p>", ""]
    yield from _excerpts(work, uses)
    claims = [each for each in uses.verdicts.values() if each.judged.claim.work == work.id]
    if claims:
        yield from ["## Claims and verdicts", ""]
        yield table(("Claim", "Verdict", "Reckoned in"), claim_rows(claims, UP), "Claims and verdicts")
    yield from _facts(work, uses)
    yield from ["## BibTeX", "", '<div data-search-exclude markdown="1">', ""]
    yield from ["```bibtex", bibtex(work), "```", "", "</div>", ""]


def reference(work: Work) -> str:
    """The full reference of a work."""
    where = f" {markup.text(work.published_in)}." if work.published_in else ""
    authors = markup.text(", ".join(work.authors))
    return f"{authors} ({work.year}). <cite>{markup.text(work.title)}</cite>.{where}{link_of(work)}"


def _excerpts(work: Work, uses: Uses) -> Iterator[str]:
    rows = []
    for excerpt in uses.archive.excerpts.values():
        if excerpt.work == work.id:
            speaker = uses.archive.people[excerpt.speaker]
            name = f'<a href="{UP}people/{speaker.id}/#said-{excerpt.id}">{markup.text(speaker.name)}</a>'
            where = links(uses.excerpts.get(excerpt.id, []), UP)
            beginning = excerpt.model_copy(update={"words": _beginning(excerpt.words)})
            rows.append((words(beginning), name, markup.text(excerpt.locator), where))
    if rows:
        columns = ("Words", "Speaker", "Where it stands", "Quoted in")
        yield from ["## Quoted here", "", table(columns, rows, "Quoted here")]


def _beginning(said: str) -> str:
    """The first words of a quotation."""
    first = said.split()
    return " ".join(first[:8]) + (" …" if len(first) > 8 else "")


def _facts(work: Work, uses: Uses) -> Iterator[str]:
    rows = [
        (
            f'<a href="{UP}facts/#{fact.id}"><code>{breakable(fact.id)}</code></a>',
            f"{shown_value(fact.value)} {markup.text(fact.unit)}",
            markup.text(fact.locator),
            links(uses.facts.get(fact.id, []), UP),
        )
        for fact in uses.archive.facts.values()
        if fact.work == work.id
    ]
    if rows:
        yield from ["## Facts from it", "", table(("Fact", "Value", "Where it stands", "Used in"), rows, "Facts")]


def bibtex(work: Work) -> str:
    """The work as BibTeX has it."""
    held = {
        "title": f"{{{work.title}}}",
        "author": " and ".join(work.authors),
        "year": str(work.year),
        "journal" if work.kind == "paper" else "howpublished": work.published_in,
        "eprint": work.arxiv,
        "archiveprefix": "arXiv" if work.arxiv else "",
        "doi": work.doi,
        "url": work.url or ("" if work.doi else work.link),
    }
    lines = [f"  {key} = {{{value}}}" for key, value in held.items() if value]
    return f"@{BIBTEX.get(work.kind, 'misc')}{{{work.id},\n" + ",\n".join(lines) + "\n}"


def _index(uses: Uses) -> Iterator[str]:
    yield header(
        {"title": "Works", "description": "Every work that is quoted, cited or computed from here.", "search": QUIET}
    )
    yield from ["# Works", "", "Every work that is quoted, cited or computed from here.", "{ .rk-standfirst }", ""]
    for kind, heading in KINDS.items():
        members = [work for work in uses.archive.works.values() if work.kind == kind]
        if members:
            yield from [f"## {heading}", "", '<ul class="rk-references" data-search-exclude>']
            for work in sorted(members, key=lambda work: work.cite.lower()):
                yield f'<li><a href="../works/{work.id}/">{markup.text(work.cite)}</a>. {reference(work)}</li>'
            yield from ["</ul>", ""]
