"""Two renderings of one remark, side by side, with the words in which they differ marked."""

from __future__ import annotations

import difflib
from typing import Any

from reckoner.pages import own_words, templating
from reckoner.pages.page_state import QUIET, header
from reckoner.pages.record.uses import Uses
from reckoner.source.archive import Archive
from reckoner.source.records import Excerpt
from reckoner.text.quotation_match import normal

UP = "../"
Marked = list[tuple[str, bool]]
"""Words in runs, each with whether the other text has them too."""


def pages(uses: Uses) -> dict[str, str]:
    """The page, by its file name; none where no remark stands twice in the record."""
    return {"renderings.md": _page(uses)} if pairs(uses.archive) else {}


def pairs(archive: Archive) -> list[tuple[Excerpt, Excerpt]]:
    """Each excerpt that renders another, with that other."""
    return [(e, archive.excerpts[e.rendering_of]) for e in archive.excerpts.values() if e.rendering_of]


def _page(uses: Uses) -> str:
    about = "Remarks that the record has in more than one wording, side by side, their differences marked."
    shown = [_pair(one, other, uses) for one, other in pairs(uses.archive)]
    return header({"title": "Renderings", "description": about, "search": QUIET}) + templating.page(
        "record/renderings", about=about, pairs=shown, up=UP
    )


def _pair(one: Excerpt, other: Excerpt, uses: Uses) -> dict[str, Any]:
    left, right, kept, changed = differences(other.words, one.words)
    sides = {"one": _side(one, right, uses), "other": _side(other, left, uses)}
    return {"speaker": uses.archive.people[one.speaker], "kept": kept, "changed": changed, **sides}


def _side(excerpt: Excerpt, words: Marked, uses: Uses) -> dict[str, Any]:
    return {
        "excerpt": excerpt,
        "words": words,
        "work": uses.archive.works[excerpt.work],
        "uses": uses.excerpts.get(excerpt.id, {}),
        "note": own_words.shown(excerpt.note, excerpt, uses.archive, UP),
    }


def differences(one: str, other: str) -> tuple[Marked, Marked, int, int]:
    """Both texts with the words marked that the other has not; how many words they share, and how many they do not."""
    a, b = normal(one).split(), normal(other).split()
    codes = difflib.SequenceMatcher(None, list(map(_bare, a)), list(map(_bare, b)), autojunk=False).get_opcodes()
    left = [(" ".join(a[i:k]), tag == "equal") for tag, i, k, _, _ in codes if k > i]
    right = [(" ".join(b[j:m]), tag == "equal") for tag, _, _, j, m in codes if m > j]
    kept = sum(k - i for tag, i, k, _, _ in codes if tag == "equal")
    return left, right, kept, len(a) + len(b) - 2 * kept


def _bare(word: str) -> str:
    """A word without capitals and the marks around it: in these alone two wordings do not differ."""
    return word.lower().strip(".,;:!?\"'()[]-–—…") or word
