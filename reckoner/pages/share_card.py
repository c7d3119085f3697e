"""The picture that stands for an essay, or for a claim, where its address is shared."""

from __future__ import annotations

import base64
import io
import re
import unicodedata
from bisect import bisect_left
from dataclasses import astuple, dataclass, replace
from pathlib import Path

from PIL import Image

from reckoner.author import colours
from reckoner.core.store import Store, key, tools
from reckoner.text.lettering import BOLD, CUT, SANS, SERIF, Face, digest, face

WIDTH, HEIGHT = 1200, 630
MARGIN = 66
ACROSS, TALL = 672, 441
"""How much of the card a figure may take."""
SIZES, SMALL, LINES = range(54, 25, -2), 26, 1.3
"""The sizes that a title is tried at, the size of all else, and the height of a line by its size."""
FOOT = HEIGHT - MARGIN - SMALL
"""Where the last line begins."""
FOUND = 4
"""The most lines that a finding may take."""


@dataclass(frozen=True)
class Card:
    """What a card shows: a line over the title, the title, a line under all, and what else there is.

    `figure` is a PNG. `verdict` stands in `colour` under the title, and `finding` under that.
    """

    title: str
    over: str
    under: str
    figure: bytes = b""
    verdict: str = ""
    colour: str = colours.INK
    finding: str = ""


def png(store: Store, card: Card, root: Path) -> bytes:
    """The card as PNG, drawn once; `root` is that of the project, whose fonts serve too."""
    parts = (part.hex() if isinstance(part, bytes) else part for part in astuple(card))
    made_of = key("card", tools(), digest(root), *parts)
    if (kept := store.get(made_of)) is None:
        kept = base64.b64encode(draw(card, root)).decode("ascii")
        store.put(made_of, kept)
    return base64.b64decode(kept)


def draw(card: Card, root: Path) -> bytes:
    """Draw a card; the same words and figure give the same bytes. What has no room is cut."""
    sheet = Image.new("RGB", (WIDTH, HEIGHT), colours.PAPER)
    wide = WIDTH - 2 * MARGIN - bool(card.figure) * (ACROSS + MARGIN // 2)

    def paragraph(text: str, name: str, top: float, most: int, colour: str, wide: float = wide) -> float:
        font = face(text, name, SMALL, root)
        return _set(sheet, font, _cut(_wrapped(text, font, wide), most, font, wide), top, colour)

    paragraph(card.over, SANS, MARGIN, 1, colours.VERMILION)
    paragraph(card.under, SANS, FOOT, 1, colours.FAINT, WIDTH - 2 * MARGIN)
    found = min(FOUND, len(_wrapped(card.finding, face(card.finding, SANS, SMALL, root), wide)))
    below = (SMALL * LINES * (found + 2)) * bool(card.verdict)
    top = MARGIN + 2 * SMALL
    title, large = _fitted(card.title, wide, FOOT - SMALL - below - top, root)
    lowest = _set(sheet, large, title, top, colours.INK)
    if card.verdict:
        lowest = paragraph(card.verdict, BOLD, lowest + SMALL // 2, 1, card.colour)
        paragraph(card.finding, SANS, lowest + SMALL // 4, FOUND, colours.INK)
    if card.figure:
        _place(sheet, card.figure)
    out = io.BytesIO()
    kept = sheet if card.figure else sheet.quantize(32, method=Image.Quantize.FASTOCTREE)
    kept.save(out, "png")
    return out.getvalue()


def _set(sheet: Image.Image, font: Face, lines: list[str], top: float, colour: str) -> float:
    """Set lines from this height on; gives the height below them."""
    for line in lines:
        font.draw(sheet, MARGIN, top, line, colour)
        top += font.size * LINES
    return top


def _fitted(title: str, wide: float, tall: float, root: Path) -> tuple[list[str], Face]:
    """The title in lines, in the largest size at which it goes into the space with its words whole."""
    font = face(title, SERIF, SIZES[0], root)
    for size in SIZES:
        font = replace(font, size=size)
        lines, most = _wrapped(title, font, wide), int(tall / (size * LINES))
        if len(lines) <= most and max(map(font.width, _WORD.findall(title)), default=0) <= wide:
            break
    return _cut(lines, most, font, wide), font


_WIDE = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef"
_WORD = re.compile(rf"[{_WIDE}][、。，．！？：；」』）】〉》]*|[^\s{_WIDE}]+")
"""What stays on one line where it can: a word, or a letter of a script that parts none."""


def _wrapped(text: str, font: Face, wide: float) -> list[str]:
    """The text in lines that are no wider than this; a word that is goes on in the next line."""
    lines, full, end = list[str](), wide, 0
    for word in _WORD.finditer(text):
        blank, end = " " * (word.start() > end), word.end()
        full += font.width(blank + word[0])
        if full <= wide:
            lines[-1] += blank + word[0]
            continue
        rest = word[0]
        while (room := _room(rest, font, wide)) < len(rest):
            lines, rest = [*lines, rest[:room]], rest[room:]
        lines, full = [*lines, rest], font.width(rest)
    return lines


def _room(word: str, font: Face, wide: float) -> int:
    """How many letters of a word go into a line, at least one; an accent stays with its letter."""
    room = bisect_left(range(len(word)), True, lo=1, key=lambda most: font.width(word[: most + 1]) > wide)
    while room < len(word) and room > 1 and unicodedata.combining(word[room]):
        room -= 1
    return room


def _cut(lines: list[str], most: int, font: Face, wide: float) -> list[str]:
    """So many lines; where there are more, the last ends in a sign that says so."""
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    return [*lines[: most - 1], last[: _room(last + CUT * 2, font, wide - font.width(CUT))].rstrip() + CUT]


def _place(sheet: Image.Image, figure: bytes) -> None:
    """Set a figure on the right, as large as it goes."""
    picture = Image.open(io.BytesIO(figure)).convert("RGB")
    scale = min(ACROSS / picture.width, TALL / picture.height)
    across, tall = round(picture.width * scale), round(picture.height * scale)
    fitted = picture.resize((across, tall), Image.Resampling.LANCZOS)
    sheet.paste(fitted, (WIDTH - MARGIN - across, round(HEIGHT * 0.47 - tall / 2)))
