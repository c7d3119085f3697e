"""The templates of pages. What a template is given as words is escaped; what is `Markup` is HTML.

Fragments of HTML are `templates/*.html`. Pages are `templates/*.md`, which are Markdown: there words are escaped for
Markdown too, HTML is placed after parsing, and only `Prose` is Markdown.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from html import escape as html_escape
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Undefined
from markupsafe import Markup

from reckoner.check.resolution import shown_value
from reckoner.core.project import PACKAGE
from reckoner.pages import firmness
from reckoner.text import markup
from reckoner.text.placing import SIGNS, placed

FOLDER = PACKAGE / "pages" / "templates"
_SIGNS = str.maketrans({sign: f"&#{ord(sign)};" for sign in "\\`*_[]{}#$~^="})


class Prose(str):
    """Markdown, to stand in a page as it is."""

    __slots__ = ()


def words(text: object) -> str:
    """Words as they stand in Markdown, where nothing in them is markup."""
    return html_escape(str(text), quote=False).translate(_SIGNS)


def tooltip(text: str) -> str:
    """Words for a title attribute, which the theme's tooltips take for HTML."""
    return " ".join(text.split()).replace("<", "&lt;")


def grouped(value: float) -> str:
    """A value in full, the thousands of a large one set apart."""
    shown = shown_value(value)
    return f"{int(shown):,}" if len(shown) > 4 and shown.lstrip("-").isdigit() else shown


def joints(id: str) -> list[str]:
    """A dotted id in parts, between which a line may break."""
    return re.split(r"(?<=[._])", id)


def date(day: dt.date) -> str:
    """A day as it is written: 22 November 2026."""
    return f"{day.day} {day:%B %Y}"


WHOLE = re.compile(r"(?: by a factor of)?(?: [\d.,]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*%?)?")
"""What may follow the kind of a verdict in the label: nothing but a number or a factor."""


def verdict_words(kind: str, text: str) -> tuple[str, str]:
    """A verdict as a label and the words that follow it."""
    if WHOLE.fullmatch(text.removeprefix(kind)):
        return text, ""
    return kind, text.removeprefix(kind).lstrip(",").removesuffix(".") + "."


def _in_markdown(value: Any) -> Any:
    match value:
        case Undefined():
            return value
        case Prose():
            return Markup(value)
        case Markup():
            return Markup(placed(value)) if value else value
    return Markup(words(value))


def _environment(**more: Any) -> Environment:
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        **more,
    )
    made.filters |= {
        "aloud": markup.aloud,
        "value": shown_value,
        "grouped": grouped,
        "joints": joints,
        "unquoted": lambda literal: Markup(str(literal).strip('“”"')),
        "without_stop": lambda words: words.removesuffix("."),
        "date": date,
        "inline": markup.inline,
        "spoken": markup.spoken,
        "prose": Prose,
        "fenced": lambda source, language: Prose("\n".join(markup.fenced(language, SIGNS.sub("", source)))),
        "one_line": lambda text: " ".join(text.split()),
        "tooltip": tooltip,
    }
    made.globals |= {
        "verdict_words": verdict_words,
        "counted": firmness.counted,
        "against": firmness.against,
        "at_ends": firmness.at_ends,
    }
    return made


@cache
def _html() -> Environment:
    return _environment()


@cache
def _markdown() -> Environment:
    made = _environment(finalize=_in_markdown, keep_trailing_newline=True)
    made.globals |= {"html": html, "Prose": Prose}
    return made


def html(name: str, /, **given: Any) -> Markup:
    """The fragment `templates/NAME.html`."""
    return Markup(_html().get_template(f"{name}.html").render(given).strip("\n"))


def page(name: str, /, **given: Any) -> str:
    """The page `templates/NAME.md`, as Markdown."""
    return str(_markdown().get_template(f"{name}.md").render(given))
