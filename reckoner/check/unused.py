"""Find entries of the archive that nothing uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

from reckoner.check.record_prose import FIELDS
from reckoner.core.findings import Finding
from reckoner.core.project import DOCS, essays, written
from reckoner.source.archive import Archive


def findings(root: Path, archive: Archive) -> Iterator[Finding]:
    """A finding for every excerpt, fact, work, term and person without a use. Claims are checked with their essays."""
    texts = _texts(root)
    prose = "\n".join(texts)
    words = {(kind, id): text for kind, id, text in _records(archive)}
    for kind, used in (
        ("excerpts", _excerpts(archive, prose)),
        ("facts", _facts(archive, prose, words)),
        ("works", _works(archive, prose, words)),
        ("terms", _terms(archive, texts, words)),
        ("people", {e.speaker for e in archive.excerpts.values()} | {c.speaker for c in archive.claims.values()}),
    ):
        for id in getattr(archive, kind):
            if id not in used:
                yield Finding(*archive.where(kind, id), f"{id}: nothing uses it", "use it, or remove the entry")


def _texts(root: Path) -> list[str]:
    """The texts of essays and of pages written by hand."""
    files = [*essays(root), *written(root / DOCS, "**/*.md")]
    return [path.read_bytes().decode("utf-8", errors="replace") for path in files if path.is_file()]


def _records(archive: Archive) -> Iterator[tuple[str, str, str]]:
    """Our own words of every record."""
    for kind, fields in FIELDS.items():
        for id, record in getattr(archive, kind).items():
            yield kind, id, " ".join(getattr(record, field) for field in fields)


def _excerpts(archive: Archive, prose: str) -> set[str]:
    rendered = {excerpt.rendering_of for excerpt in archive.excerpts.values() if excerpt.rendering_of}
    rendering = {id for id, excerpt in archive.excerpts.items() if excerpt.rendering_of}
    claimed = {claim.excerpt for claim in archive.claims.values() if claim.excerpt}
    return rendered | rendering | claimed | _bound("said", prose)


def _facts(archive: Archive, prose: str, words: dict[tuple[str, str], str]) -> set[str]:
    named = set(_names(prose))
    for kind, id in words:
        named |= {name for name in _names(words[kind, id]) if (kind, name) != (kind, id)}
    return {id for id in archive.facts if id in named}


def _names(text: str) -> Iterator[str]:
    """Every dotted name in a text, and what it begins with: `facts.kwa.doubling_days.low` names the fact."""
    for name in re.findall(r"[A-Za-z_]\w*(?:\.[a-z_]\w*)+", text):
        parts = name.removeprefix("facts.").split(".")
        yield from (".".join(parts[:n]) for n in range(2, len(parts) + 1))


def _works(archive: Archive, prose: str, words: dict[tuple[str, str], str]) -> set[str]:
    quoted = {e.work for e in archive.excerpts.values()} | {c.work for c in archive.claims.values()}
    published = {fact.work for fact in archive.facts.values()}
    models = {work for model in archive.models for work in (model.tokens_work, model.flop_work) if work}
    return quoted | published | models | _bound("work", prose, *words.values())


def _terms(archive: Archive, texts: list[str], words: dict[tuple[str, str], str]) -> set[str]:
    linked = {id for term in archive.terms.values() for id in term.see_also}
    linked |= _bound("term", *texts, *words.values())
    everywhere = [text.lower() for text in (*texts, " ".join(words.values()))]
    return linked | {id for id, term in archive.terms.items() if _occurs(term.name, everywhere, words, id)}


def _occurs(name: str, everywhere: list[str], words: dict[tuple[str, str], str], id: str) -> bool:
    """Whether a name stands anywhere but in its own definition."""
    found = accumulate(_count(name.lower(), text) for text in everywhere)
    own = _count(name.lower(), words["terms", id].lower())
    return any(so_far > own for so_far in found)


@lru_cache(32_768)
def _count(name: str, text: str) -> int:
    ends = re.finditer(rf"{re.escape(name)}(?:s|es)?(?!\w)", text)
    return sum(not re.match(r"\w", text[found.start() - 1 : found.start()]) for found in ends)


def _bound(scheme: str, *texts: str) -> set[str]:
    """The ids that bindings of a scheme name."""
    return {id.strip() for text in texts for id in re.findall(rf"\(<{scheme}: ([^>\n]*)>\)", text)}
