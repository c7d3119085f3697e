"""The style of figures, and their SVG as a page holds it: text stays text, colours follow the reader's palette.

Matplotlib draws with the colours of the light palette. Each is then replaced by a CSS variable that falls back to it,
so that one drawing serves light pages, dark pages and viewers that know no variables.
"""

from __future__ import annotations

import io
import math
import re
from typing import TYPE_CHECKING, Any

from cycler import cycler
from lxml import etree

from reckoner.author.colours import BLUE, FAINT, GREEN, INK, ORANGE, PAPER, PURPLE, RULE, SKY, VERMILION

if TYPE_CHECKING:
    from matplotlib.figure import Figure

VARIABLES = {
    INK: "--rk-ink",
    FAINT: "--rk-faint",
    RULE: "--rk-rule",
    PAPER: "--rk-paper",
    BLUE: "--rk-blue",
    VERMILION: "--rk-vermilion",
    GREEN: "--rk-green",
    PURPLE: "--rk-purple",
    ORANGE: "--rk-orange",
    SKY: "--rk-sky",
}

STYLE: dict[str, Any] = {
    "svg.fonttype": "none",
    "font.family": "DejaVu Sans",
    "font.size": 9.5,
    "text.color": INK,
    "axes.edgecolor": FAINT,
    "axes.labelcolor": INK,
    "axes.facecolor": "none",
    "axes.linewidth": 0.7,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.titlesize": 9.5,
    "axes.titlelocation": "left",
    "axes.axisbelow": True,
    "axes.prop_cycle": cycler(color=[BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY]),
    "figure.facecolor": "none",
    "grid.color": RULE,
    "grid.linewidth": 0.6,
    "lines.linewidth": 1.8,
    "xtick.color": FAINT,
    "ytick.color": FAINT,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "xtick.major.size": 3,
    "ytick.major.size": 0,
}

_NS = "{http://www.w3.org/2000/svg}"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_PLACES = frozenset(("d", "x", "y", "x1", "x2", "y1", "y2", "points", "transform"))
_DIGITS = re.compile(r"(\d+\.\d)\d+")
_DROP = {f"{_NS}metadata", f"{_NS}title"}


RENDERED = "_reckoner_rendered"
"""The attribute of a drawing that was made into a picture."""


def render(drawing: Figure, name: str, alt: str) -> str:
    """The drawing as one line of SVG whose ids begin with the figure's name."""
    from matplotlib import rc_context

    vars(drawing)[RENDERED] = True
    out = io.StringIO()
    with rc_context({"svg.hashsalt": name}):
        drawing.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
    drawing.stale = False  # which it is again once more is drawn in it
    return adapt(out.getvalue(), name, alt)


def adapt(source: str, name: str, alt: str) -> str:
    """Matplotlib's SVG as a page holds it. Raises `ValueError` where it is not SVG."""
    root = etree.fromstring(source.encode(), etree.XMLParser(remove_comments=True, resolve_entities=False))
    if root.tag != f"{_NS}svg":
        raise ValueError(f"the figure {name!r} is not SVG")
    for attribute in ("width", "height", "version"):
        root.attrib.pop(attribute, None)
    for node in list(root.iter()):
        if node.tag in _DROP:
            node.getparent().remove(node)
            continue
        _restyle(node)
        _lighten(node)
        _rename(node, f"{name}-")
    _drop_unused_ids(root)
    root.set("role", "img")
    root.set("aria-label", " ".join(alt.split()))
    etree.cleanup_namespaces(root)
    text = etree.tostring(root, encoding="unicode")
    return re.sub(r"\s*\n\s*", " ", re.sub(r">\s+<", "><", text)).strip()


def both(wide: str, narrow: str) -> str:
    """The drawing for a wide screen and, where there is one, for a narrow; the stylesheet shows one of them."""
    if not narrow:
        return wide
    return wide.replace("<svg ", '<svg class="rk-wide" ', 1) + narrow.replace("<svg ", '<svg class="rk-narrow" ', 1)


def _lighten(node: Any) -> None:
    """No turns by nothing, and places to a tenth of a point: nobody sees it, and it halves what a page weighs."""
    if node.get("transform", "").startswith("rotate(-0 "):
        del node.attrib["transform"]
    if places := node.get("d"):
        node.set("d", " ".join(places.split()))
    for attribute in _PLACES.intersection(node.attrib):
        if "scale" in node.get(attribute) or "matrix" in node.get(attribute):
            continue
        node.set(attribute, _DIGITS.sub(r"\1", node.get(attribute)))


def _restyle(node: Any) -> None:
    """A style attribute becomes presentation attributes (which a strict policy allows), colours variables."""
    if node.tag == f"{_NS}style":
        node.getparent().remove(node)
        return
    for declaration in node.attrib.pop("style", "").split(";"):
        key, _, value = (part.strip() for part in declaration.partition(":"))
        if key == "font":
            if size := re.search(r"([\d.]+)px", value):
                node.set("font-size", size[1])
        elif key == "image-rendering":
            node.set(key, "optimizeSpeed")  # of what the attribute may say, the name of pixels with sharp edges
        elif key and key != "font-family":
            node.set(key, value)
    for key in ("fill", "stroke", "stop-color"):
        colour = node.get(key, "").lower()
        if colour in VARIABLES:
            node.set(key, f"var({VARIABLES[colour]}, {colour})")


def _rename(node: Any, prefix: str) -> None:
    if "id" in node.attrib:
        node.set("id", prefix + node.get("id"))
    if node.get(_XLINK, "").startswith("#"):
        node.set("href", "#" + prefix + node.attrib.pop(_XLINK)[1:])
    for key, value in node.attrib.items():
        if "url(#" in value:
            node.set(key, value.replace("url(#", f"url(#{prefix}"))


def _drop_unused_ids(root: Any) -> None:
    used = {node.get("href", "")[1:] for node in root.iter()}
    used |= {m for node in root.iter() for v in node.attrib.values() for m in re.findall(r"url\(#([^)]+)\)", v)}
    for node in root.iter():
        if node.get("id") not in used:
            node.attrib.pop("id", None)


_SIZED = '<svg width="{width}pt" height="{height}pt" font-family="sans-serif" '


def standalone(picture: str) -> str:
    """A page's figure as a file of its own: its size, a background, a font."""
    width, height = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', picture).groups()  # type: ignore[union-attr]
    sized = _SIZED.format(width=width, height=height)
    return picture.replace("<svg ", sized, 1) + "\n"


def power(value: float) -> str:
    """A tick of a logarithmic axis in plain figures: 0.01, 1, 1,000, 10⁶."""
    exponent = round(math.log10(value))
    if not math.isclose(value, 10.0**exponent):
        return ""
    if -3 <= exponent <= 4:
        return f"{value:,.{max(0, -exponent)}f}"
    return "10" + str(exponent).translate(str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"))
