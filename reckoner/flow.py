"""Where the value of a bound expression flows from: the record, a function of `snippets/` or chance, or literals alone.

A value is computed if a fact, a model or a run of the archive, something of `snippets/` or a random number is part of
it, by name or through other names of the essay; else an author chose it, or did arithmetic on what an author chose.
Read from the source alone. A statement that only may pass a value on counts as passing it on.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property

from reckoner.read import Cell, Essay

RECORD = {"facts", "models", "runs"}
"""What an essay takes from `reckoner.author` to read the archive."""
CHANCE = {"random", "default_rng"}


class Flow:
    """Which names of an essay hold values that rest on more than literals, after each of its code cells."""

    def __init__(self, essay: Essay) -> None:
        self.essay = essay

    def computed(self, expression: str, cell: Cell) -> bool:
        """Whether an expression that is bound in this cell rests on more than literals."""
        before = [code for code in self._after if cell.kind == "front" or code.line < cell.line]
        known = self._after[before[-1]] if before else frozenset()
        return _rests(ast.parse(expression, mode="eval"), known | self._sources)

    @cached_property
    def _bodies(self) -> dict[Cell, list[ast.stmt]]:
        return {cell: ast.parse(cell.source).body for cell in self.essay.cells if cell.kind == "code"}

    @cached_property
    def _sources(self) -> frozenset[str]:
        return frozenset(name for body in self._bodies.values() for one in body for name in _imported(one))

    @cached_property
    def _after(self) -> dict[Cell, frozenset[str]]:
        after: dict[Cell, frozenset[str]] = {}
        held: set[str] = set()
        own = frozenset(name for body in self._bodies.values() for one in body for name in _stored(one))
        for _ in range(2):  # the second time, functions know what is defined below them
            for cell, body in self._bodies.items():
                for statement in body:
                    _pass_on(statement, held, self._sources, own)
                after[cell] = frozenset(held)
        return after


def _imported(statement: ast.stmt) -> Iterator[str]:
    """The names by which a statement imports the record, or anything of `snippets/`."""
    for node in ast.walk(statement):
        if isinstance(node, ast.ImportFrom):
            module = node.module or ""
            taken = {a.name for a in node.names} if module.split(".")[0] == "snippets" else RECORD
            if module.split(".")[0] in ("snippets", "reckoner"):
                yield from (a.asname or a.name for a in node.names if a.name in taken)
        if isinstance(node, ast.Import):
            yield from (a.asname or "snippets" for a in node.names if a.name.split(".")[0] == "snippets")


def _pass_on(statement: ast.stmt, held: set[str], sources: frozenset[str], own: frozenset[str]) -> None:
    """Note in `held` which of an essay's `own` names a statement gives values that rest on more than literals."""
    rests = _rests(statement, held | sources)
    stored, changed = set(_stored(statement)), set(_changed(statement)) & own
    if isinstance(statement, ast.Assign | ast.AnnAssign):
        held -= stored - changed
    if rests:
        held |= stored | changed


def _rests(tree: ast.AST, known: frozenset[str] | set[str]) -> bool:
    return any(
        (isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in known)
        or (isinstance(node, ast.Attribute) and node.attr in CHANCE)
        or (isinstance(node, ast.Name) and node.id in CHANCE)
        for node in ast.walk(tree)
    )


def _stored(statement: ast.stmt) -> Iterator[str]:
    """The names that a statement binds: itself, if it is a function or class."""
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        yield statement.name
        return
    for node in ast.walk(statement):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def _changed(statement: ast.stmt) -> Iterator[str]:
    """The names whose objects a statement may change: by an item, an attribute, a method or `+=`."""
    for node in ast.walk(statement):
        within = None
        if isinstance(node, ast.Subscript | ast.Attribute) and isinstance(node.ctx, ast.Store):
            within = node.value
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            within = node.func.value
        elif isinstance(node, ast.AugAssign):
            within = node.target
        while isinstance(within, ast.Subscript | ast.Attribute):
            within = within.value
        if isinstance(within, ast.Name):
            yield within.id
