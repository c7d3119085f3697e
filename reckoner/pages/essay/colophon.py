"""What an essay's page says of itself: how long it takes to read, and how it is cited in BibTeX."""

from __future__ import annotations

import re

from reckoner.core.site_info import Book
from reckoner.source.essay import Essay

WORDS_A_MINUTE = 240
"""Silent reading of English prose: Brysbaert 2019, Journal of Memory and Language 109, 104047, puts it at 238."""


def minutes(essay: Essay) -> int:
    """How long a reader takes over an essay's prose, in minutes, at least one."""
    prose = " ".join(cell.source for cell in essay.cells if cell.kind == "prose")
    visible = re.sub(r"\]\(<[^>]*>\)|\]\([^)]*\)|`[^`]*`", " ", prose)
    return max(1, round(len(re.findall(r"[^\W_]+(?:['’-]\w+)*", visible)) / WORDS_A_MINUTE))


def bibtex(essay: Essay, book: Book) -> str:
    """The page as BibTeX has it; an author of more than three names is no person, and is kept together."""
    day = essay.meta.updated or essay.meta.date
    names = (f"{{{name}}}" if len(name.split()) > 3 else name for name in essay.meta.authors)
    held = {
        "title": f"{{{essay.title}}}",
        "author": " and ".join(names),
        "year": str(day.year),
        "month": f"{day:%b}".lower(),
        "howpublished": f"{{{book.name}}}",
        "url": f"{book.url}essays/{essay.slug}/",
    }
    lines = [f"  {key} = {value if key == 'month' else f'{{{value}}}'}" for key, value in held.items()]
    return f"@misc{{{essay.slug}-{day.year},\n" + ",\n".join(lines) + "\n}"
