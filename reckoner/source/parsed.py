"""The code of essays, parsed once: who asks for the same text gets the same tree, and may keep what it reads there.

A tree is never changed, so that what was read of it stays true.
"""

from __future__ import annotations

import ast
from functools import lru_cache

TREES = 1 << 15
"""Of how many texts or trees something is kept in a process."""


@lru_cache(TREES)
def module_of(source: str) -> ast.Module:
    """A cell's source.

    Raises:
        SyntaxError: where it is no Python.
    """
    return ast.parse(source)


def statements(source: str) -> list[ast.stmt]:
    """The statements of a cell's source."""
    return module_of(source).body


@lru_cache(TREES)
def nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """A tree's nodes, in no order, itself among them."""
    return tuple(ast.walk(tree))


@lru_cache(TREES)
def expression_of(source: str) -> ast.Expression:
    """An expression, without the space around it.

    Raises:
        SyntaxError: where it is none.
    """
    return ast.parse(source.strip(), mode="eval")
