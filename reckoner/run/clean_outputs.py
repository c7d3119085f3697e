"""Check the outputs of an essay's run for their form, and take out of them whatever could act in a browser.

What an essay displays is HTML from here on: its Markdown, its formula or its own HTML, cleaned by nh3, an allow-list in
Rust. What no page shows is refused, and so is what cannot be set or would be lost. SVG is cleaned by an allow-list of
our own over lxml, since a figure must keep every attribute of its drawing. What our own functions publish (`figure`,
`table`, `headline`, `judge`) must have their form, for any code can publish under their names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Set
from typing import Annotated, Any

from lxml import etree
from markupsafe import Markup
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from reckoner.author.mime import EXPLORE_MIME, FIGURE_MIME, HEADLINE_MIME, TABLE_MIME, VERDICT_MIME
from reckoner.core.findings import short
from reckoner.core.urls import ADDRESSES, SCHEMES, acts, near
from reckoner.text import markup, notations
from reckoner.text.bindings import mask_code
from reckoner.text.invisible_characters import signs, spelled, texts

OURS = "application/vnd.reckoner."
DISPLAYED = (
    "publish a picture by figure(), a table by table(), or print what a reader should see; "
    "a semicolon at the end of the line shows nothing"
)
FORMULA = "put the whole of it between dollar signs; words with formulas in them are for Markdown()"
UNASKED = "print what a reader should see, or end the line with a semicolon, which shows nothing"
FORGED = "publishes a {} that reckoner.author did not make"
MENDS = {
    "figure": "publish it by figure()",
    "explorable": "publish it by explore()",
    "table": "publish it by table()",
    "headline": "publish it by headline()",
    "verdict": "publish it by judge()",
}


class _Form(BaseModel):
    model_config = ConfigDict(extra="allow", strict=True)


class _Figure(_Form):
    name: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    caption: str
    alt: str
    csv: str


class _Table(_Form):
    columns: list[str]
    rows: list[list[str]]
    caption: str


class _Decided(_Form):
    kind: Annotated[str, Field(pattern=r"^[a-z]+( [a-z]+)*$")]
    text: str
    number: float | int | None


class _Named(_Decided):
    name: str


class _Choice(_Named):
    value: float | int


class _Verdict(_Decided):
    claim: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    finding: str
    fixed: str
    reading: str
    because: str
    others: list[_Named]
    headline: str
    choices: list[_Choice]
    ends: list[str]
    turns: list[float | int]


class _Headline(_Form):
    name: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    says: str
    unit: str
    value: float | int
    shown: str
    format: str
    interval: list[list[float | int | str]]
    how: str
    alternatives: list[list[float | int | str]]
    range: list[str]
    exact: str


class _Slider(_Form):
    name: Annotated[str, Field(pattern=r"^[a-z_][a-z0-9_]*$")]
    label: str
    says: list[str]
    at: int


class _Reading(_Form):
    label: str
    unit: str
    says: str


def _table(data: str) -> str:
    if not isinstance(json.loads(data), dict):
        raise ValueError("no table")
    return data


class _Explore(_Form):
    name: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    caption: str
    alt: str
    sliders: list[_Slider]
    readings: list[_Reading]
    call: str
    functions: list[Annotated[str, Field(pattern=r"^snippets\.\w+\.\w+$")]]
    data: Annotated[str, AfterValidator(_table)]
    csv: str


FORMS: dict[str, tuple[str, type[_Form]]] = {
    FIGURE_MIME: ("figure", _Figure),
    EXPLORE_MIME: ("explorable", _Explore),
    TABLE_MIME: ("table", _Table),
    HEADLINE_MIME: ("headline", _Headline),
    VERDICT_MIME: ("verdict", _Verdict),
}


def line_of(output: Mapping[str, Any], place: int = 0) -> int:
    """The line of its cell that gave an output, or a place in its text; where that is not known, the first."""
    for long, line in output.get("lines", ()):
        if place <= long:
            return int(line)
        place -= long
    return 1


def refused(outputs: list[dict[str, Any]]) -> Iterator[tuple[int, str, str]]:
    """What the outputs of one step have that no page shows: the line of its cell, what the cell does, and the mend.

    What stands under the name of one of our functions must have its form.
    """
    for output in outputs:
        data, line = output.get("data", {}), line_of(output)
        as_shown = str if "text" in output else spelled  # what is printed is shown letter by letter
        if odd := {sign for text in texts(output) for _, sign in signs(as_shown(text.replace("\r\n", "\n")))}:
            yield from ((line, f"shows {sign}", "take it out of the text") for sign in odd)
            continue
        try:
            rich(data)
        except ValueError as error:
            what, mend = (*error.args, DISPLAYED)[:2]
            yield line, f"displays {what}", mend
            continue
        if output.get("output_type") == "execute_result" and set(data) == {"text/plain"}:
            yield line, f"shows the value of its last line, {short(data['text/plain'])}", UNASKED
        for kind, (named, form) in FORMS.items():
            if kind not in data:
                continue
            try:
                form.model_validate(data[kind])
            except ValidationError:
                yield line, FORGED.format(named), MENDS[named]
                continue
            if kind == FIGURE_MIME and picture(data.get("image/svg+xml")) is None:
                yield line, "publishes a figure without a drawing", MENDS["figure"]


def outputs(given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The outputs of one step, of which nothing is refused, with everything gone that could act."""
    kept = []
    for output in given:
        match output:
            case {"output_type": "stream", "name": "stdout" | "stderr", "text": str()}:
                kept.append(output)
            case {"output_type": "display_data" | "execute_result" as kind, "data": dict(data)}:
                lines = {"lines": output["lines"]} if "lines" in output else {}
                kept.append({"output_type": kind, "data": dict(_bundle(data)), "metadata": {}, **lines})
    return kept


def _bundle(data: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    if (made := rich(data)) is not None:
        yield "text/html", made
        return
    for kind, value in data.items():
        if kind.startswith(OURS):
            narrow = value.get("narrow") if kind in (FIGURE_MIME, EXPLORE_MIME) else None
            yield kind, value | {"narrow": picture(narrow) or ""} if narrow else value
        elif kind == "image/svg+xml":
            yield kind, picture(value) or ""
        elif kind in ("text/plain", "image/png") and isinstance(value, str):
            yield kind, value


# What is displayed


def _formula(source: str) -> str:
    if [span for *span, _ in markup.formulas(source.strip())] != [[0, len(source.strip())]]:
        raise ValueError("it is not one formula between dollar signs", FORMULA)
    return source


MADE: dict[str, Any] = {
    "text/markdown": lambda source: markup.blocks([source])[0],
    "text/html": str,
    "text/latex": lambda source: markup.blocks([_formula(source)])[0],
}
"""Kinds of output of which a page shows one, the first that is there, by what makes HTML of it."""
_NO_VALUE = re.compile(r"[\[(]?<.*>[\])]?", re.DOTALL)
"""How Python writes what has no value that could be read."""
_WHOLE = re.compile(
    r"""</?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>|<!--.*?-->|<!doctype\b[^>]*>""", re.IGNORECASE | re.DOTALL
)
"""What begins or ends an element; and a comment, which nobody is to see."""
_UNSEEN = re.compile(
    r"(?:class|id|title|lang|border|rel|role|target|open|data-[\w-]+|aria-[\w-]+)=.*|style= ?text-align: ?\w+;? ?",
    re.DOTALL,
)
"""Attributes that a page has, or can be without."""
MATHML = frozenset(
    "math mi mn mo mrow mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd mspace mpadded "
    "mphantom mstyle mtext".split()
)
_SET = frozenset(
    "alttext display displaystyle scriptlevel linethickness mathvariant accent form stretchy symmetric movablelimits "
    "maxsize minsize width height lspace rspace voffset data-set".split()
)
"""Elements of mathematics that `math_core` makes, and their attributes."""
_CLASSES = ("rk-display", "rk-wide", "rk-nowrap", "math-core-serif-font", "math-core-sans-serif-font")
"""How formulas stand, and words in them."""


def rich(data: dict[str, Any]) -> str | None:
    """What a page shows of something displayed, as HTML; None for what our functions publish, and for mere text.

    Raises:
        ValueError: where no page shows it.
    """
    if not data or any(kind.startswith(OURS) for kind in data):
        return None
    kind = next(kind for kind in (*MADE, *sorted(data, key="text/plain".__eq__)) if kind in data)
    value = data[kind]
    if not isinstance(value, str) or kind not in (*MADE, "text/plain"):
        raise ValueError(f"{kind}, which no page shows")
    if kind == "text/plain":
        if _NO_VALUE.fullmatch(value.strip()):
            raise ValueError(f"{short(value)}, which is no value")
        return None
    try:
        made = MADE[kind](value)
    except ValueError as error:
        what, mend = (*error.args, "correct its TeX")[:2]
        raise ValueError(f"a formula that cannot be set: {what}", mend) from None
    if kind == "text/markdown":
        for mark in re.findall(r"\[\^[^\]\s]+\]", mask_code(value)) or notations.typed(made, value):
            raise ValueError(f"{mark!r}, which would stand as it is typed", notations.OF_WORDS)
    return html(made)


def html(source: str) -> str:
    """HTML with nothing in it that could act. Raises `ValueError` for what no page shows, so that nothing is lost."""
    import nh3

    tags = (nh3.ALLOWED_TAGS | MATHML) - {"img", "h1", "h2"}  # a picture has a caption and its words, a page one title
    attributes = nh3.ALLOWED_ATTRIBUTES | {element: set(_SET) for element in MATHML} | {"span": {"class"}}
    for what in _lost(source, tags, attributes):
        raise ValueError(what)
    made = nh3.clean(
        source,
        tags=tags,
        attributes=attributes,
        url_schemes=set(SCHEMES),
        attribute_filter=lambda _, name, value: value if name != "class" or value in _CLASSES else None,
    ).strip()
    if not Markup(made).striptags().strip():
        raise ValueError("nothing that could be read")
    for address in near(made):
        raise ValueError(f"a link to {address!r}, which leads nowhere from a page")
    return made


def _lost(source: str, tags: Set[str], attributes: Mapping[str, Set[str]]) -> Iterator[str]:
    """What a page would not have of HTML, beside comments and what nobody sees."""
    if torn := re.search(r"<[a-z!?/][^<>]{0,40}", _WHOLE.sub("", source), re.IGNORECASE):
        yield f"{torn[0]!r}, which begins no element"
    for node in markup.elements(source):
        if node.tag not in tags | {"html", "head", "body"}:
            yield f"the element <{node.tag}>, which no page shows"
        for name, value in node.items():
            if name in ADDRESSES and acts(value):
                yield f"the address {value!r}, which acts"
            elif name == "title" and re.search("<[A-Za-z!/?]", value):
                yield f"a title that tooltips would take for markup, {value!r}"
            elif node.tag in MATHML and re.match(r"-(?!0?\.)", value):
                yield f"the {name} {value!r} of <{node.tag}>, which would lay it over what stands beside it"
            elif name not in attributes.get(node.tag, ()) and not _UNSEEN.fullmatch(f"{name}={value}"):
                yield f"the attribute {name!r} of <{node.tag}>, which no page keeps"


# SVG

_SVG = "{http://www.w3.org/2000/svg}"
_XLINK = "{http://www.w3.org/1999/xlink}href"
DRAWN = frozenset(
    "svg g path rect circle ellipse line polyline polygon text tspan textPath use defs symbol clipPath mask marker "
    "pattern linearGradient radialGradient stop image title desc".split()
)
"""Elements of SVG that draw, and nothing else."""
_PLAIN_NAME = re.compile(r"(?!on)[a-z][A-Za-z0-9-]*|\{http://www\.w3\.org/XML/1998/namespace\}space")
_PICTURE = re.compile(r"data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]*")


def picture(source: Any) -> str | None:
    """An SVG with nothing in it but what draws; the very same where there was nothing else. None for what is none."""
    if not isinstance(source, str):
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(source.encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root.tag != f"{_SVG}svg" or root.getroottree().docinfo.doctype:
        return None
    changed = False
    for node in list(root.iter()):
        if not isinstance(node.tag, str) or node.tag.removeprefix(_SVG) not in DRAWN or not node.tag.startswith(_SVG):
            _remove(node)
            changed = True
            continue
        for name in [name for name, value in node.attrib.items() if not _harmless(node, name, str(value))]:
            del node.attrib[name]
            changed = True
    return etree.tostring(root, encoding="unicode") if changed else source


def _remove(node: Any) -> None:
    """Take a node away, and leave the text after it."""
    parent, before = node.getparent(), node.getprevious()
    if parent is None:
        return
    if node.tail:
        if before is not None:
            before.tail = (before.tail or "") + node.tail
        else:
            parent.text = (parent.text or "") + node.tail
    parent.remove(node)


def _harmless(node: Any, name: str, value: str) -> bool:
    if name in ("href", _XLINK):
        return value.startswith("#") or (node.tag == f"{_SVG}image" and bool(_PICTURE.fullmatch(value)))
    if name == "style" or not _PLAIN_NAME.fullmatch(name):
        return False
    return all(address.startswith("#") for address in re.findall(r"url\(\s*[\"']?([^)]*)", value, re.IGNORECASE))
