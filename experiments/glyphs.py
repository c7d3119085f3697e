"""Glyphs of DejaVu Sans and Serif, which come with matplotlib, as pictures of 12 by 12 pixels.

Each is cut out, scaled until it fills 10 of 12 pixels, and left out where it lies nearer to an earlier one than 2 (of
ink, from 0 to 1 a pixel). They are shuffled once.

    python -m experiments.glyphs       # archive/runs/glyphs.npz: seconds
"""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from experiments.records import RUNS

Floats = NDArray[np.floating[Any]]

GLYPHS = RUNS / "glyphs.npz"
SIDE, ROOM, APART = 12, 10, 2.0
TEST = 256


def drawn(font: str) -> tuple[Floats, list[str]]:
    """All letters of a font of matplotlib's, as pictures (count, 144) of ink from 0 to 1, and their characters."""
    import matplotlib as mpl
    from fontTools.ttLib import TTFont
    from PIL import Image, ImageDraw, ImageFont

    path = Path(mpl.get_data_path()) / "fonts" / "ttf" / font
    type_face, pictures, names = ImageFont.truetype(str(path), 48), [], []
    for code in sorted(TTFont(path).getBestCmap()):
        if unicodedata.category(chr(code))[0] != "L":
            continue
        sheet = Image.new("L", (192, 192), 0)
        ImageDraw.Draw(sheet).text((64, 48), chr(code), fill=255, font=type_face)
        box = sheet.getbbox()
        if box is None:
            continue
        wide, high = box[2] - box[0], box[3] - box[1]
        if not (6 <= wide <= 60 and 16 <= high <= 60):
            continue
        size = [max(1, round(each * ROOM / max(wide, high))) for each in (wide, high)]
        small = np.asarray(sheet.crop(box).resize((size[0], size[1]), Image.Resampling.BOX)) / 255
        picture = np.zeros((SIDE, SIDE))
        top, left = (SIDE - size[1]) // 2, (SIDE - size[0]) // 2
        picture[top : top + size[1], left : left + size[0]] = small
        pictures.append(picture.ravel())
        names.append(chr(code))
    return np.array(pictures), names


def apart(pictures: Floats, least: float, others: Floats | None = None) -> list[int]:
    """Those that lie further than that from all that were kept before them, and from all others."""
    kept: list[int] = []
    for k, picture in enumerate(pictures):
        known = pictures[kept] if others is None else np.concatenate([others, pictures[kept]])
        if not len(known) or np.sqrt(((known - picture) ** 2).sum(axis=1)).min() > least:
            kept.append(k)
    return kept


def glyphs(path: Path = GLYPHS) -> None:
    """Draws the glyphs, shuffles those of Sans, and keeps them as bytes of ink."""
    sans, names = drawn("DejaVuSans.ttf")
    kept = np.array(apart(sans, APART))
    kept = kept[np.random.default_rng(0).permutation(len(kept))]
    serif, _ = drawn("DejaVuSerif.ttf")
    other = serif[apart(serif, APART, sans[kept])][:TEST]
    ink = {name: np.round(255 * each).astype(np.uint8) for name, each in (("sans", sans[kept]), ("serif", other))}
    letters = np.array([ord(names[k]) for k in kept], dtype=np.int32)
    np.savez_compressed(path, letters=letters, **ink)  # type: ignore[arg-type]


def pictures(name: str = "sans") -> NDArray[np.float32]:
    """The recorded glyphs, from -1 (paper) to 1 (ink): (count, 144)."""
    with np.load(GLYPHS) as stored:
        found: NDArray[np.float32] = (stored[name] / 255 * 2 - 1).astype(np.float32)
    return found


if __name__ == "__main__":
    glyphs()
