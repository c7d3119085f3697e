"""Start an essay: a file that passes every check as it stands."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from pathlib import Path

import yaml

from reckoner.core import site_info
from reckoner.core.findings import Failure, misuse, suggest
from reckoner.core.project import CONFIG, ESSAYS
from reckoner.core.store import write_whole
from reckoner.source import ids
from reckoner.text import numerals
from reckoner.text.invisible_characters import signs

TEMPLATE = """\
# ---
# title: {title}
# summary: 'Say the finding in one sentence, with its number: a coin lands the same way in a row [25%](<calc: {{same_way:.0%}}>) of the time.'
# part: {part}
# authors: [Your Name]
# date: {date}
# excerpts: []
# claims: []
# ---

# %%
# What this essay computes with
from reckoner.author import canvas, figure, headline

# %% [markdown]
# Open with somebody saying something that could be true or false: a quotation from `archive/excerpts/`.
# Then make the statement precise, and compute.

# %%
# The smallest model that bears on it
tosses = 3


def agree(heads=0.5):
    return heads**tosses + (1 - heads) ** tosses


# %%
# The number on which the summary rests, and what other choices make of it
same_way = headline(
    "same-way",
    "chance that all tosses agree",
    agree,
    unit="probability",
    format=".2f",
    how="none, since the coin is supposed to be fair",
    alternatives={{"a coin that favours heads": {{"heads": 0.6}}}},
)

# %% [markdown]
# Read the result back into the sentence, every number bound to what gives it:
# a fair coin tossed [three](<calc: {{tosses:words}}>) times lands the same way each time with probability
# [0.25](<calc: {{same_way:.2f}}>).

# %%
# The same for longer rows
rows = range(1, 11)
chances = [2 * 0.5**n for n in rows]
drawing, axes = canvas()
axes.plot(rows, chances, "o-")
axes.set_xlabel("tosses")
axes.set_ylabel("probability that all agree")
figure(
    drawing,
    name="rows",
    caption=f"Agreement grows rarer with each toss: {{chances[9]:.1%}} are left after {{rows[9]}}.",
    alt="A curve that falls with each toss, ever less steeply.",
    data={{"tosses (count)": rows, "all agree (probability)": chances}},
)

# %% [markdown]
# End with what would change the verdict.
"""


LONGEST = 80
"""Characters of an address."""


def slug_of(title: str) -> str:
    """A title as an address. Raises `Failure` where none can be made of it."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")
    if not slug:
        raise Failure(
            [
                misuse(
                    "reckoner new",
                    0,
                    f"no address can be made of {title!r}",
                    "use letters of a to z, or digits; the title may be another in the file",
                )
            ]
        )
    if len(slug) > LONGEST:
        message = f"the title makes an address of {len(slug)} characters, over {LONGEST}"
        raise Failure([misuse("reckoner new", 0, message, "choose a shorter title")])
    if slug == "index":
        raise Failure([misuse("reckoner new", 0, "'index' is the list of essays", "choose another title")])
    return slug


def new(root: Path, title: str, part: str, today: dt.date) -> Path:
    """Write `essays/SLUG.py`, of the first part where none is named; raises `Failure` rather than touch a file."""
    book = site_info.of(root)
    if part and part not in book.parts:
        message = f"no such part as {part!r}{suggest(part, book.parts)}"
        raise Failure([misuse("reckoner new", 0, message, f"use one of: {', '.join(book.parts)}")])
    numerals.speak(book.numerals)
    title = " ".join(title.split())
    path = root / ESSAYS / f"{slug_of(title)}.py"
    name = path.relative_to(root).as_posix()
    if not ((root / ESSAYS).is_dir() or (root / CONFIG).is_file()):
        mend = "run this at the top of the project"
        raise Failure([misuse(root.name or root, 0, "no folder 'essays' here", mend)])
    if any(signs(title)):
        raise Failure([misuse("reckoner new", 0, f"the title {title!r} cannot be set", "use printable characters")])
    for numeral in reversed(numerals.unaccounted(title)):
        if title[: numeral.start].endswith("\\"):  # it would be read as an escape of the bracket before the numeral
            message = f"a backslash before a number cannot be set in a title, and {title!r} has one"
            raise Failure([misuse("reckoner new", 0, message, "leave it out")])
        literal = title[numeral.start : numeral.end]
        title = f"{title[: numeral.start]}[{literal}](<plain: part of the name of the essay>){title[numeral.end :]}"
    quoted = yaml.safe_dump(title, default_style="'", allow_unicode=True, width=10**6).strip()
    if path.exists():
        raise Failure([misuse(name, 0, "the file exists already", "choose another title")])
    write_whole(path, TEMPLATE.format(title=quoted, part=part or book.parts[0], date=today.isoformat()))
    ids.apply(root, [ids.Change(("essays", path.stem))])
    return path
