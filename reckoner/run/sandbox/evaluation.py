"""Evaluate bindings in an essay's own namespace, within its process, and publish what they give."""

from __future__ import annotations

from typing import Any

from reckoner.author.mime import VALUES_MIME, publish
from reckoner.text.bindings import fields
from reckoner.text.formats import full, rendered


def evaluate(templates: list[str], namespace: dict[str, Any]) -> None:
    """Evaluate every template and publish one message with all values, errors included."""
    publish({VALUES_MIME: [value_of(template, namespace) for template in templates]})


def value_of(template: str, namespace: dict[str, Any]) -> dict[str, Any]:
    """What a template gives: its text and the values of its expressions, or the error."""
    text, parts = "", []
    for field in fields(template):
        text += field.before
        if field.expression is None:
            continue
        try:
            value = eval(field.expression.strip(), namespace)
        except Exception as error:
            mend = "correct the expression, or define the name in a cell above this one"
            return {"template": template, "error": f"{type(error).__name__}: {error}", "mend": mend}
        try:
            text += rendered(value, field.conversion, field.spec)
        except Exception as error:
            mend = "correct the format, or give it what it can write"
            return {"template": template, "error": str(error), "mend": mend}
        parts.append({"expression": field.expression.strip(), "value": full(value)})
    return {"template": template, "text": text, "parts": parts}
