"""Letters drawn as a picture: which font has all of a text, how wide a line is, and how it looks.

matplotlib joins, orders and places letters as their script has it, by libraries that it brings itself: a picture is the
same on every machine. The fonts are those that come with it, and the project's own in `fonts/`, for other scripts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from reckoner.core.findings import Finding, misuse
from reckoner.core.project import FONTS, digests, written
from reckoner.core.store import key

if TYPE_CHECKING:
    from matplotlib.ft2font import FT2Font

SERIF, SANS, BOLD = "DejaVuSerif", "DejaVuSans", "DejaVuSans-Bold"
CUT = "…"
"""What stands for the rest of a text that is cut."""
USUAL = re.compile(r"[\x20-\u024f\u0400-\u04ff\u2000-\u209f\u2190-\u22ff]*")
"""What the sans serif has whole; to know that takes no font."""


_UNSEEN = {0x20, 0xAD, 0x34F, 0x3000, *range(0x200B, 0x2010), *range(0x2060, 0x2065), *range(0xFE00, 0xFE10)}


@dataclass(frozen=True)
class Face:
    """A font at a size, in pixels."""

    path: Path
    size: int

    def width(self, line: str) -> float:
        """How wide a line is."""
        return self.size * _width(self.path, line)

    def draw(self, sheet: Image.Image, left: int, top: float, line: str, colour: str) -> None:
        """Draw a line whose tallest letters begin at this height."""
        if line:
            font = _set(self.path, self.size, line)
            font.draw_glyphs_to_bitmap()
            mask = Image.fromarray(font.get_image())
            base = round(top + self.size * font.ascender / font.units_per_EM)
            over = (font.get_width_height()[1] - font.get_descent()) // 64 + 1
            sheet.paste(colour, (left + font.get_bitmap_offset()[0] // 64, base - over), mask)


def face(text: str, name: str, size: int, root: Path) -> Face:
    """A face that has all letters of a text: of the font of this name, where that has them."""
    return Face(min(_fonts(root, name), key=lambda path: len(_lacking(text + CUT, path))), size)


def findings(text: str, root: Path, file: str, line: int) -> Iterator[Finding]:
    """A finding where no font has all letters of a text, which stands there."""
    if not USUAL.fullmatch(text) and (lacks := min((_lacking(text, path) for path in _fonts(root, SANS)), key=len)):
        shown = " and ".join(f"{letter} (U+{ord(letter):04X})" for letter in lacks[:2])
        message = f"no font has {shown}, for the picture that stands for this where it is shared"
        yield misuse(
            file, line, message, f"put a font with all these letters into {FONTS}/, or write it in other letters"
        )


def own(root: Path) -> list[Path]:
    """The project's own fonts."""
    return [path for path in written(root / FONTS, "*") if path.suffix.lower() in (".ttf", ".otf")]


def digest(root: Path) -> str:
    """What changes when the project's own fonts do."""
    return key(*digests(root, [path.relative_to(root).as_posix() for path in own(root)]))


def unreadable(root: Path) -> Iterator[Finding]:
    """A finding for each of the project's own fonts that is none."""
    for path in own(root):
        try:
            _charmap(path)
        except (OSError, RuntimeError):
            yield misuse(f"{FONTS}/{path.name}", 0, "it cannot be read as a font", "save it as TrueType or OpenType")


def _fonts(root: Path, name: str) -> list[Path]:
    from matplotlib import get_data_path

    return [*(Path(get_data_path()) / f"fonts/ttf/{each}.ttf" for each in (name, SANS)), *own(root)]


def _lacking(text: str, path: Path) -> list[str]:
    """The letters that a font has not; an accent is one only where the font has no letter with it."""
    has = _charmap(path)
    return [each for each in dict.fromkeys(unicodedata.normalize("NFC", text)) if ord(each) not in has]


@lru_cache(10_000)
def _width(path: Path, line: str) -> float:
    return float(_set(path, 100, line).get_width_height()[0] / 64 / 100)


def _set(path: Path, size: int, line: str) -> FT2Font:
    from matplotlib.ft2font import LoadFlags

    font = _font(path)
    font.set_size(size, 72)
    font.set_text(line, flags=LoadFlags.NO_HINTING)
    return font


@cache
def _charmap(path: Path) -> frozenset[int]:
    """What a font has, and what is never drawn."""
    return frozenset(_font(path).get_charmap()) | _UNSEEN


def _font(path: Path) -> FT2Font:
    """A font of one's own, for to set a text changes it."""
    from matplotlib.ft2font import FT2Font

    return FT2Font(path)
