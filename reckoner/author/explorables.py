"""Explorables: a function tabulated over the stops of sliders.

`explore()` calls the function once for each setting, writes every answer as text, and publishes the table; the page's
script looks texts up and computes nothing.
"""

from __future__ import annotations

import gzip
import itertools
import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from inspect import signature
from numbers import Real
from types import CodeType, FunctionType, ModuleType
from typing import Any

import numpy as np

from reckoner.author import explorable_axes
from reckoner.author.figure_files import NARROW
from reckoner.author.mime import EXPLORE_MIME, NAME, csv_text, one_line, plain_number, publish
from reckoner.author.quantities import Quantity, Slider, amiss
from reckoner.text.formats import full

DATA, SETTINGS = 60_000, 20_000
"""Budgets: bytes of the table (gzip), and how many settings are tabulated."""


def explore(
    *,
    name: str,
    of: Callable[..., Any],
    sliders: Mapping[str, Slider],
    shows: Mapping[str, Quantity],
    start: Mapping[str, Any],
    caption: str,
    alt: str,
    curve: tuple[str, str] | None = None,
    log: str = "",
) -> None:
    """Publish a function of a few numbers as an explorable.

    Args:
        name: its address within the essay, such as `"agent"`.
        of: a function of `snippets/`, or one of the essay's that calls them. It takes the sliders' values by name,
            and returns a dict with the keys of `shows`, or one number if that has one; None where there is no answer.
        sliders: by the function's argument, a `slider()`.
        shows: by the key of what the function returns, a `reading()`.
        start: the setting that the page begins with, and shows without a script.
        caption: states the finding. Numbers in it come from values, by an f-string.
        alt: says what is seen, for those who do not see it.
        curve: the slider along which a reading is drawn, and the reading; the curve follows the other sliders.
        log: the curve's logarithmic axes: "x", "y" or "xy".

    Raises:
        ValueError: where one of these is missing, a value is no number to print, or the table is over its budget.
    """
    for complaint in _complaints(name, of, sliders, shows, start, caption, alt, curve, log):
        raise ValueError(f"the explorable {name!r} {complaint}")
    functions = list(dict.fromkeys(_tested(of)))
    if not functions:
        raise ValueError(f"the explorable {name!r} shows a function that neither is one of snippets/ nor calls one")
    settings = list(itertools.product(*(each.stops for each in sliders.values())))
    rows = [_answer(name, of, dict(zip(sliders, setting, strict=True)), shows) for setting in settings]
    if empty := next((key for key in shows if all(row[key][0] is None for row in rows)), ""):
        raise ValueError(f"the explorable {name!r} shows {empty!r}, which has no value at any setting")
    begin = [each.stops.index(start[key]) for key, each in sliders.items()]
    shape = [len(each.stops) for each in sliders.values()]
    first = rows[int(np.ravel_multi_index(tuple(begin), tuple(shape)))]
    table: dict[str, Any] = {
        "sliders": [
            {"name": key, "stops": [str(stop) for stop in each.stops], "says": list(map(each.says, each.stops))}
            for key, each in sliders.items()
        ],
        "readings": [_coded([row[key][1] for row in rows]) for key in shows],
    }
    pictures = {"image/svg+xml": "", "narrow": ""}
    if curve:
        along = list(sliders).index(curve[0])
        values = [row[curve[1]][0] for row in rows]
        known = [value for value in values if value is not None]
        for letter, key, these in (("x", curve[0], sliders[curve[0]].stops), ("y", curve[1], known)):
            if letter in log and min(these) <= 0:
                raise ValueError(f"the explorable {name!r} draws {key!r} by its logarithm, and it is {min(these)}")
        table["curve"] = {"slider": along, "drawn": []}
        for kind, called, width in (
            ("image/svg+xml", name, explorable_axes.WIDTH),
            ("narrow", f"{name}--narrow", NARROW),
        ):
            drawn = explorable_axes.draw(called, alt, sliders[curve[0]], shows[curve[1]], values, log, width)
            table["curve"]["drawn"].append({"x": drawn.x, "y": drawn.y})
            pictures[kind] = explorable_axes.with_line(drawn, called, begin, shape, along)
    columns = [each.column for each in (*sliders.values(), *shows.values())]
    answers = [[*setting, *(value for value, _ in row.values())] for setting, row in zip(settings, rows, strict=True)]
    payload: dict[str, Any] = {
        "name": name,
        "caption": one_line(caption),
        "alt": one_line(alt),
        "sliders": [
            {"name": key, "label": each.label, "says": list(map(each.says, each.stops)), "at": at}
            for (key, each), at in zip(sliders.items(), begin, strict=True)
        ],
        "readings": [
            {"label": each.label, "unit": each.unit, "says": first[key][1], "value": full(first[key][0])}
            for key, each in shows.items()
        ],
        "call": f"{getattr(of, '__name__', name)}({', '.join(f'{key}={start[key]}' for key in sliders)})",
        "functions": functions,
        "data": _within_budget(name, table),
        "narrow": pictures.pop("narrow"),
        "csv": csv_text(columns, answers),
    }
    now = "; ".join(f"{one['label']}: {one['says']}" for one in payload["readings"])
    shown = {kind: made for kind, made in pictures.items() if made}
    publish(shown | {"text/plain": f"[{name}] {payload['call']} gives {now}", EXPLORE_MIME: payload})


def _complaints(
    name: str,
    of: Callable[..., Any],
    sliders: Mapping[str, Slider],
    shows: Mapping[str, Quantity],
    start: Mapping[str, Any],
    caption: str,
    alt: str,
    curve: tuple[str, str] | None,
    log: str,
) -> Iterator[str]:
    """What is missing or amiss, in words that follow the explorable's name."""
    if not NAME.fullmatch(name):
        yield "must have a name of small letters, digits and single hyphens"
    for what, text in (("caption", caption), ("alt text", alt)):
        if not text.strip():
            yield f"has no {what}"
    if not sliders or not shows:
        yield f"has no {'reading' if sliders else 'slider'}"
    for key, each in [*sliders.items(), *shows.items()]:
        if not isinstance(each, Slider if key in sliders else Quantity):
            yield f"is given {each!r} for {key!r}, where a {'slider' if key in sliders else 'reading'}() belongs"
        if not each.label.strip() or not each.unit.strip():
            yield f"calls {key!r} nothing, or in no unit"
    for key, each in sliders.items():
        if odd := next((stop for stop in each.stops if not isinstance(stop, Real)), None):
            yield f"has a stop {odd!r} of {key!r}, which is no number"
        if wrong := next(filter(None, (amiss(stop, each.unit) for stop in each.stops)), ""):
            yield f"has a stop of {key!r} that is {wrong}"
        says = [each.says(stop) for stop in each.stops]
        if len(says) < 2:
            yield f"has a slider {key!r} with {len(says)} stops, where it takes two to move"
        if twice := next((text for text in says if says.count(text) > 1), None):
            yield f"shows two stops of {key!r} as {twice!r}; show more digits"
        if start.get(key) not in each.stops:
            yield f"starts with {key} = {start.get(key)}, which is no stop of that slider"
    if unknown := next((key for key in start if key not in sliders), ""):
        yield f"starts with {unknown!r}, which is none of its sliders"
    if not {*log} <= {"x", "y"}:
        yield f"has log={log!r}, where 'x', 'y' or 'xy' belongs"
    yield from _unlike(of, sliders)
    if curve and (curve[0] not in sliders or curve[1] not in shows):
        yield f"has curve={curve!r}, where the names of a slider and of a reading belong"
    if (many := math.prod(len(each.stops) for each in sliders.values())) > SETTINGS:
        yield f"has {many:,} settings of the {SETTINGS:,} allowed; give a slider fewer stops"


def _unlike(of: Callable[..., Any], sliders: Mapping[str, Slider]) -> Iterator[str]:
    """Where sliders are not the arguments of the function."""
    if not callable(of):
        return  # there is another complaint
    called = getattr(of, "__name__", "the function")
    takes = signature(of).parameters.values()
    named = {each.name for each in takes if each.kind is not each.VAR_KEYWORD}
    if named == {each.name for each in takes} and (odd := next((key for key in sliders if key not in named), "")):
        yield f"has a slider {odd!r}, which is no argument of {called}({', '.join(each.name for each in takes)})"
    needed = (each.name for each in takes if each.default is each.empty and each.kind.value in (1, 3))
    if lacks := next((key for key in needed if key not in sliders), ""):
        yield f"has no slider for {lacks!r}, an argument of {called}"


def _answer(
    name: str, of: Callable[..., Any], setting: dict[str, Any], shows: Mapping[str, Quantity]
) -> dict[str, tuple[Any, str]]:
    """What the function gives for a setting: for every reading a number or None, and its text."""
    at = ", ".join(f"{key}={value}" for key, value in setting.items())
    try:
        given = of(**setting)
    except Exception as error:
        raise ValueError(f"the explorable {name!r} at {at} raises {type(error).__name__}: {error}") from error
    answer = given if isinstance(given, Mapping) else {next(iter(shows)): given}
    if set(answer) != set(shows):
        raise ValueError(f"the explorable {name!r} at {at} gives {sorted(answer)}, where it shows {sorted(shows)}")
    said = {}
    for key, quantity in shows.items():
        value = plain_number(answer[key])
        try:
            said[key] = value, quantity.says(value)
        except ValueError as error:
            raise ValueError(f"the explorable {name!r} at {at}: {key}: {error}; give None for no answer") from None
    return said


def _within_budget(name: str, table: dict[str, Any]) -> str:
    """The table as the page fetches it."""
    data = json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n"
    if (size := len(gzip.compress(data.encode(), 9, mtime=0))) > DATA:
        mend = "give a slider fewer stops, or show fewer digits"
        raise ValueError(f"the explorable {name!r} weighs {size:,} bytes (gzip) of the {DATA:,} allowed; {mend}")
    return data


def _coded(texts: Sequence[str]) -> dict[str, list[Any]]:
    """Texts as places in a list without repetition."""
    known = {text: at for at, text in enumerate(dict.fromkeys(texts))}
    return {"says": list(known), "at": [known[text] for text in texts]}


def _tested(of: Any) -> Iterator[str]:
    """The functions of `snippets/` that a function is or calls, itself or through others of its module."""
    seen, todo = set(), [of]
    while todo:
        each = todo.pop()
        each = getattr(each, "func", each)  # functools.partial
        if not isinstance(each, FunctionType) or each in seen:
            continue
        seen.add(each)
        if each.__module__.partition(".")[0] == "snippets":
            yield f"{each.__module__}.{each.__name__}"
            continue
        names = list(_names_of(each.__code__))
        used = [each.__globals__[name] for name in names if name in each.__globals__]
        modules = [one for one in used if isinstance(one, ModuleType) and one.__name__.startswith("snippets.")]
        todo += reversed([*used, *(getattr(module, name, None) for module in modules for name in names)])


def _names_of(code: CodeType) -> Iterator[str]:
    """The names that code uses, that of functions within it included, in the order of their use."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names_of(constant)
