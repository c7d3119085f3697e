"""Two renderings of one remark, side by side, with the words in which they differ marked."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from reckoner.check import record_prose
from reckoner.pages.page_state import QUIET, header
from reckoner.pages.record.uses import Uses, links
from reckoner.source.archive import Archive
from reckoner.source.records import Excerpt
from reckoner.text import markup
from reckoner.text.quotation_match import normal

UP = "../"


def pages(uses: Uses) -> dict[str, str]:
    """The page, by its file name; none where no remark stands twice in the record."""
    return {"renderings.md": "\n".join(_page(uses))} if pairs(uses.archive) else {}


def pairs(archive: Archive) -> list[tuple[Excerpt, Excerpt]]:
    """Each excerpt that renders another, with that other."""
    return [(e, archive.excerpts[e.rendering_of]) for e in archive.excerpts.values() if e.rendering_of]


def _page(uses: Uses) -> Iterator[str]:
    about = "Remarks that the record has in more than one wording, side by side, their differences marked."
    yield header({"title": "Renderings", "description": about, "search": QUIET})
    yield from ["# Renderings", "", about, "{ .rk-standfirst }", ""]
    yield "First what a program heard, then what an editor printed. Neither is quite what was said.\n"
    for one, other in pairs(uses.archive):
        speaker = uses.archive.people[one.speaker]
        yield f"## {markup.text(speaker.name)}, {markup.text(other.locator)} {{ #{one.id} .rk-quote-title }}\n"
        left, right, kept, changed = differences(other.words, one.words)
        yield '<div class="rk-renderings">'
        yield _side(other, left, uses, noted=True)
        yield _side(one, right, uses)
        yield "</div>"
        if one.note:
            yield f"<p>{record_prose.shown(one.note, one, uses.archive, UP)}</p>\n"
        yield f'<p class="rk-counts">{kept} words in common, {changed} in one of them alone.</p>\n'


def _side(excerpt: Excerpt, marked: str, uses: Uses, noted: bool = False) -> str:
    work = uses.archive.works[excerpt.work]
    where = links(uses.excerpts.get(excerpt.id, []), UP)
    quoted = f" Quoted in {where}." if where else ""
    note = f" {record_prose.shown(excerpt.note, excerpt, uses.archive, UP)}" if noted and excerpt.note else ""
    title = f'<a href="{UP}works/{work.id}/"><cite>{markup.text(work.title)}</cite></a>'
    return (
        f'<figure class="rk-quote"><blockquote><p>{marked}</p></blockquote><figcaption>'
        f'<a href="{UP}people/{excerpt.speaker}/#said-{excerpt.id}">{markup.text(excerpt.locator)}</a>, '
        f"{title}.{quoted}{note}</figcaption></figure>"
    )


def differences(one: str, other: str) -> tuple[str, str, int, int]:
    """Both texts with the words marked that the other has not; how many words they share, and how many they do not."""
    a, b = normal(one).split(), normal(other).split()
    codes = difflib.SequenceMatcher(None, list(map(_bare, a)), list(map(_bare, b)), autojunk=False).get_opcodes()
    left = " ".join(_marked(a[i:k], tag == "equal") for tag, i, k, _, _ in codes if k > i)
    right = " ".join(_marked(b[j:m], tag == "equal") for tag, _, _, j, m in codes if m > j)
    kept = sum(k - i for tag, i, k, _, _ in codes if tag == "equal")
    return left, right, kept, len(a) + len(b) - 2 * kept


def _bare(word: str) -> str:
    """A word without capitals and the marks around it: in these alone two wordings do not differ."""
    return word.lower().strip(".,;:!?\"'()[]-–—…") or word


def _marked(words: list[str], same: bool) -> str:
    shown = markup.text(" ".join(words))
    return shown if same else f"<mark>{shown}</mark>"
