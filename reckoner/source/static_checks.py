"""Find calls that give another value in each run, by reading the code alone."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

_DATETIME = re.compile(r"datetime64|\bM8\b")


def clock_literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of calls such as `datetime64("now")` and `array("today", "M8[D]")`, which read the clock in C."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            constants = {inner.value for inner in ast.walk(node) if isinstance(inner, ast.Constant)}
            if constants & {"now", "today"} and _DATETIME.search(text := ast.unparse(node)):
                yield node.lineno, text


def place_literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of calls of `id`, which give a place in memory as a number like any other."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "id":
            yield node.lineno, ast.unparse(node)
