"""The picture that stands for an essay where its address is shared: title, part, and the lead figure."""

from __future__ import annotations

import base64
import io
import textwrap
from typing import Any, cast

from reckoner.author import colours, figure_style
from reckoner.core.store import Store, key, tools

WIDTH, HEIGHT, DOTS = 1200, 630, 100
MARGIN = 0.055
ACROSS, TALL = 0.56, 0.7
"""How much of the card a figure may take."""


def card(store: Store, title: str, over: str, under: str, figure: bytes = b"") -> bytes:
    """The card as PNG: a line over the title, the title, a line under all, and a figure (PNG) if there is one."""
    made_of = key("card", tools(), title, over, under, figure.hex())
    if (kept := store.get(made_of)) is None:
        kept = base64.b64encode(draw(title, over, under, figure)).decode("ascii")
        store.put(made_of, kept)
    return base64.b64decode(kept)


def draw(title: str, over: str, under: str, figure: bytes) -> bytes:
    """Draw a card; the same words and figure give the same bytes."""
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context(cast(Any, figure_style.STYLE)):
        sheet = Figure(figsize=(WIDTH / DOTS, HEIGHT / DOTS), dpi=DOTS, facecolor=colours.PAPER)
        letters, size = (17, 34) if figure else (26, 54)
        lines = textwrap.wrap(title, letters)
        size = min(size, 230 // max(len(lines), 1))
        top = 1 - MARGIN * WIDTH / HEIGHT
        sheet.text(MARGIN, top, over, fontsize=17, color=colours.VERMILION, va="top")
        words: dict[str, Any] = {"fontfamily": "DejaVu Serif", "color": colours.INK, "va": "top", "linespacing": 1.15}
        sheet.text(MARGIN, top - 0.08, "\n".join(lines), fontsize=size, **words)
        sheet.text(MARGIN, MARGIN * WIDTH / HEIGHT, under, fontsize=17, color=colours.FAINT, va="baseline")
        if figure:
            _place(sheet, figure)
        out = io.BytesIO()
        sheet.savefig(out, format="png", facecolor=colours.PAPER, metadata={"Software": None})
    return out.getvalue()


def _place(sheet: Any, figure: bytes) -> None:
    """Set a figure on the right, as large as it goes."""
    from matplotlib.image import imread

    pixels = imread(io.BytesIO(figure), format="png")
    height, width = pixels.shape[:2]
    scale = min(ACROSS * WIDTH / width, TALL * HEIGHT / height)
    across, tall = width * scale / WIDTH, height * scale / HEIGHT
    axes = sheet.add_axes((1 - MARGIN - across, 0.53 - tall / 2, across, tall))
    axes.imshow(pixels, aspect="auto", interpolation="antialiased")
    axes.set_axis_off()
