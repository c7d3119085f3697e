"""A page for every work: its reference, for people and for BibTeX, and what is quoted, cited and computed from it."""

from __future__ import annotations

from reckoner.pages import own_words, templating
from reckoner.pages.essay import quotations
from reckoner.pages.page_state import QUIET, header
from reckoner.pages.record.uses import Uses
from reckoner.source.records import Excerpt, Work

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
    made = {f"works/{id}.md": _page(work, uses) for id, work in uses.archive.works.items()}
    return made | {"works.md": _index(uses)}


def _page(work: Work, uses: Uses) -> str:
    archive, about = uses.archive, "A work, and what is quoted, cited and computed from it."
    meta = {"title": work.cite, "description": about, "search": {"boost": 0.1}, "tags": [work.cite]}
    return header(meta) + templating.page(
        "record/work",
        work=work,
        note=own_words.shown(work.note, work, archive, UP),
        uses=uses.works.get(work.id, {}),
        excerpts=[_quoted(e, uses) for e in archive.excerpts.values() if e.work == work.id],
        claims=[each for each in uses.verdicts.values() if each.judged.claim.work == work.id],
        facts=[(fact, uses.facts.get(fact.id, {})) for fact in archive.facts.values() if fact.work == work.id],
        bibtex=bibtex(work),
        up=UP,
    )


def _quoted(excerpt: Excerpt, uses: Uses) -> tuple[object, ...]:
    """An excerpt, how it begins, who said it, and what quotes it."""
    beginning = quotations.shown(_beginning(excerpt.words), excerpt.theirs, excerpt.slips)
    return excerpt, beginning, uses.archive.people[excerpt.speaker], uses.excerpts.get(excerpt.id, {})


def _beginning(said: str) -> str:
    """The first words of a quotation."""
    first = said.split()
    return " ".join(first[:8]) + (" …" if len(first) > 8 else "")


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


def _index(uses: Uses) -> str:
    about = "Every work that is quoted, cited or computed from here."
    works = sorted(uses.archive.works.values(), key=lambda work: work.cite.lower())
    kinds = [(heading, [work for work in works if work.kind == kind]) for kind, heading in KINDS.items()]
    return header({"title": "Works", "description": about, "search": QUIET}) + templating.page(
        "record/works", about=about, kinds=[(heading, members) for heading, members in kinds if members]
    )
