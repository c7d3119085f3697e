"""The picture that stands for an essay, or for a claim, where its address is shared."""

from __future__ import annotations

import base64
import io
from dataclasses import astuple, dataclass
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from reckoner.author import colours
from reckoner.core.store import Store, key, tools

WIDTH, HEIGHT = 1200, 630
MARGIN = 66
ACROSS, TALL = 672, 441
"""How much of the card a figure may take."""
SIZES, SMALL, LINES = range(54, 25, -2), 26, 1.3
"""The sizes that a title is tried at, the size of all else, and the height of a line by its size."""
FOOT = HEIGHT - MARGIN - SMALL
"""Where the last line begins."""


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


def png(store: Store, card: Card) -> bytes:
    """The card as PNG, drawn once."""
    made_of = key("card", tools(), *(part.hex() if isinstance(part, bytes) else part for part in astuple(card)))
    if (kept := store.get(made_of)) is None:
        kept = base64.b64encode(draw(card)).decode("ascii")
        store.put(made_of, kept)
    return base64.b64decode(kept)


def draw(card: Card) -> bytes:
    """Draw a card; the same words and figure give the same bytes."""
    sheet = Image.new("RGB", (WIDTH, HEIGHT), colours.PAPER)
    pen = ImageDraw.Draw(sheet)
    pen.text((MARGIN, MARGIN), card.over, fill=colours.VERMILION, font=_font("DejaVuSans", SMALL))
    pen.text((MARGIN, FOOT), card.under, fill=colours.FAINT, font=_font("DejaVuSans", SMALL))
    wide = WIDTH - 2 * MARGIN - bool(card.figure) * (ACROSS + MARGIN // 2)
    found = _wrapped(card.finding, _font("DejaVuSans", SMALL), wide)[:4]
    below = (SMALL * LINES * (len(found) + 2)) * bool(card.verdict)
    top: float = MARGIN + 2 * SMALL
    top = _paragraph(pen, top, *_fitted(card.title, wide, FOOT - SMALL - below - top), colours.INK)
    if card.verdict:
        top = _paragraph(pen, top + SMALL // 2, [card.verdict], _font("DejaVuSans-Bold", SMALL), card.colour)
        _paragraph(pen, top + SMALL // 4, found, _font("DejaVuSans", SMALL), colours.INK)
    if card.figure:
        _place(sheet, card.figure)
    out = io.BytesIO()
    kept = sheet if card.figure else sheet.quantize(32, method=Image.Quantize.FASTOCTREE)
    kept.save(out, "png")
    return out.getvalue()


def _paragraph(
    pen: ImageDraw.ImageDraw, top: float, lines: list[str], font: ImageFont.FreeTypeFont, colour: str
) -> float:
    """Set lines from this height on; gives the height below them."""
    for line in lines:
        pen.text((MARGIN, top), line, fill=colour, font=font)
        top += font.size * LINES
    return top


def _fitted(title: str, wide: float, tall: float) -> tuple[list[str], ImageFont.FreeTypeFont]:
    """The title in lines, in the largest size at which it goes into the space."""
    for size in SIZES:
        font = _font("DejaVuSerif", size)
        lines = _wrapped(title, font, wide)
        if len(lines) * size * LINES <= tall and max(map(font.getlength, lines), default=0) <= wide:
            break
    return lines, font


def _wrapped(text: str, font: ImageFont.FreeTypeFont, wide: float) -> list[str]:
    """The text in lines that are no wider than this, but for a word that is."""
    lines: list[str] = []
    for word in text.split():
        if lines and font.getlength(f"{lines[-1]} {word}") <= wide:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


@cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """A font that comes with matplotlib."""
    import matplotlib

    return ImageFont.truetype(str(Path(matplotlib.get_data_path()) / f"fonts/ttf/{name}.ttf"), size)


def _place(sheet: Image.Image, figure: bytes) -> None:
    """Set a figure on the right, as large as it goes."""
    picture = Image.open(io.BytesIO(figure)).convert("RGB")
    scale = min(ACROSS / picture.width, TALL / picture.height)
    across, tall = round(picture.width * scale), round(picture.height * scale)
    fitted = picture.resize((across, tall), Image.Resampling.LANCZOS)
    sheet.paste(fitted, (WIDTH - MARGIN - across, round(HEIGHT * 0.47 - tall / 2)))
