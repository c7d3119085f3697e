"""Terms explained where they occur: the first time that a page uses one, its definition is a hover away.

An author binds a term where the occurrence matters. Elsewhere the build finds it by name, except for everyday words,
such as loss, which more often than not do not mean the term.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from markupsafe import Markup

from reckoner.check import record_prose
from reckoner.pages.templating import html
from reckoner.source.records import Term
from reckoner.text import markup
from reckoner.text.bindings import mask_code
from reckoner.text.placing import placed

HELD = r"""\ue000[^\ue001]*\ue001|^\#[^\n]*|^>[^\n]*|^[^\n]+\n(?:=+|-+)[ ]*$|^\s*(?:===|!!!|\?\?\?)[^\n]*
    |^\s*\[\^[^\]]*\]:|^\s*\[[^\]]*\]:[^\n]*|\[(?:[^\]\n]|\n(?!\s*\n))*\](?:\([^)]*\)|[ ]?\[[^\]]*\])
    |<(?P<tag>a|math|figure|q)\b.*?</(?P=tag)>|<[^>]*>"""
"""What is left as it is beside code: headings, titles, quotations, links, where they lead, and other marks."""


def pattern(term: Term) -> str:
    """A pattern for the name of a term in running text, in the plural too; case matters for names in capitals alone."""
    name = r"\s".join(map(re.escape, term.name.split()))
    return name + r"s?" if term.name.isupper() else f"(?i:{name}(?:s|es)?)"


def gloss(text: str, terms: Iterable[Term], known: dict[str, Term]) -> str:
    """Markdown in which each term that is not yet known is explained where it first occurs, and known from there on."""
    fresh = [term for term in terms if term.id not in known and not term.everyday]
    if not fresh:
        return text
    by_length = sorted(fresh, key=lambda term: -len(term.name))
    names = "|".join(f"(?P<t{n}>{pattern(term)})" for n, term in enumerate(by_length))

    sought = f"(?:{HELD})|(?<![\\w-])(?:{names})(?![\\w-])"
    made, last = list[str](), 0
    for found in re.finditer(sought, mask_code(text), re.MULTILINE | re.DOTALL | re.VERBOSE):
        name = found.lastgroup or ""
        term = by_length[int(name[1:])] if re.fullmatch(r"t\d+", name) else None
        if term and known.setdefault(term.id, term) is term and term in fresh:
            fresh.remove(term)
            made += [text[last : found.start()], placed(explained(Markup(found[0]), term))]
            last = found.end()
    return "".join([*made, text[last:]])


def explained(shown: Markup, term: Term) -> Markup:
    """A term as it is shown, with its definition."""
    return html("essay/term", term=term, meant=record_prose.plain(term.definition), shown=shown)


def uses(words: str, term: Term) -> bool:
    """Whether words use a term by its name. Who speaks of this trade means the term even by an everyday word."""
    return _stands(pattern(term), words)


@lru_cache(markup.KNOWN)
def _stands(name: str, words: str) -> bool:
    return re.search(rf"(?<![\w-])(?:{name})(?![\w-])", words) is not None
