"""Inside the essay's kernel: evaluate bindings in the essay's own namespace and publish what they give."""

from __future__ import annotations

import numbers
import pickle
from pathlib import Path
from typing import Any

MIME = "application/vnd.reckoner.values+json"
FIGURE_MIME = "application/vnd.reckoner.figure+json"
TABLE_MIME = "application/vnd.reckoner.table+json"
VERDICT_MIME = "application/vnd.reckoner.verdict+json"
EXPLORE_MIME = "application/vnd.reckoner.explore+json"


def prepare(record: str) -> None:
    """Do, before anybody watches, what a kernel does once and no essay asks for.

    Matplotlib makes a folder for itself, and long messages have a thread of their own; the archive is at hand, pickled.
    """
    from zmq.utils.garbage import gc

    from reckoner import author

    gc.start()
    if archive := Path(record).read_bytes():
        author.provide(pickle.loads(archive))


def evaluate(templates: list[str], namespace: dict[str, Any]) -> None:
    """Evaluate every template and publish one message with all values, errors included."""
    publish({MIME: [value_of(template, namespace) for template in templates]})


def publish(bundle: dict[str, Any]) -> None:
    """Show one thing in the forms that the bundle has it in."""
    from IPython.display import display

    display(bundle, raw=True)  # type: ignore[no-untyped-call]


def value_of(template: str, namespace: dict[str, Any]) -> dict[str, Any]:
    """What a template gives: its text and the values of its expressions, or the error."""
    from reckoner.bindings import fields

    text, parts = "", []
    for field in fields(template):
        text += field.before
        if field.expression is None:
            continue
        try:
            value = eval(field.expression.strip(), namespace)
            text += rendered(value, field.conversion, field.spec)
        except Exception as error:
            return {"template": template, "error": f"{type(error).__name__}: {error}"}
        parts.append({"expression": field.expression.strip(), "value": full(value)})
    return {"template": template, "text": text, "parts": parts}


def rendered(value: Any, conversion: str, spec: str) -> str:
    """The value in the prose's own format."""
    from reckoner.formats import render

    match conversion:
        case "r":
            value = repr(value)
        case "s":
            value = str(value)
        case "a":
            value = ascii(value)
    return render(value, spec)


def full(value: Any) -> float | int | str:
    """The value in full precision, as JSON can carry it."""
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real):
        return float(value)
    return str(value)
