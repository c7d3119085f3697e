"""Find where a bound expression comes from: the lines of the essay that define its names, and the functions they call.

Read from the source alone; nothing is imported and nothing runs.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from reckoner.source.essay import Cell, Essay
from reckoner.source.parsed import TREES, expression_of, module_of, nodes, statements

THOUSANDS = {10**power for power in (3, 6, 9, 12, 15, 18)}
STEPS = 2
"""How many definitions of definitions are shown."""


@dataclass(frozen=True)
class Definition:
    """A statement that gives names their values."""

    names: frozenset[str]
    source: str
    line: int
    tree: ast.stmt


@dataclass(frozen=True)
class Origin:
    """The statements behind an expression, the nearest first, and the functions of `snippets/` that they call.

    `within` is the source of the essay's own functions that they name.
    """

    definitions: tuple[Definition, ...]
    functions: tuple[str, ...]
    within: tuple[str, ...] = ()


class Trace:
    """The definitions and imports of one essay, in the order of its cells."""

    def __init__(self, essay: Essay) -> None:
        self.essay = essay

    @cached_property
    def _by_cell(self) -> dict[Cell, list[Definition]]:
        return {cell: list(_definitions(cell)) for cell in self.essay.cells if cell.kind == "code"}

    @cached_property
    def imports(self) -> dict[str, str]:
        """Names of the essay that stand for a module or function of `snippets/`: `reliability`, `chain_success`."""
        found = {}
        for cell in self._by_cell:
            for node in nodes(module_of(cell.source)):
                if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "snippets":
                    for alias in node.names:
                        found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        return found

    def origin(self, expression: str, cell: Cell) -> Origin:
        """What stands behind an expression that is bound in this cell: its definitions, `STEPS` back."""
        visible = self._visible(cell)
        tree = expression_of(expression)
        steps: list[Definition] = []
        wanted = _names(tree)
        for _ in range(STEPS):
            fresh = [d for name in sorted(wanted) if (d := _latest(name, visible)) and d not in steps]
            steps += dict.fromkeys(fresh)
            wanted = frozenset(name for d in fresh for name in _names(d.tree)).difference(*(d.names for d in steps))
        own: list[ast.AST] = []
        behind = [tree, *(d.tree for d in steps)]
        for each in behind:  # which grows
            named = [self._own[name] for name in sorted(_names(each)) if name in self._own]
            unknown = [function for function in named if function not in own]
            own += unknown
            behind += unknown
        calls = [function for each in behind for function in self._calls(each)]
        return Origin(tuple(steps), tuple(dict.fromkeys(calls)), tuple(map(ast.unparse, own)))

    @cached_property
    def _own(self) -> dict[str, ast.FunctionDef]:
        bodies = [statements(cell.source) for cell in self._by_cell]
        return {node.name: node for body in bodies for node in body if isinstance(node, ast.FunctionDef)}

    def followed(self, tree: ast.AST, cell: Cell) -> list[str]:
        """The names of `module.name`; a first one that was assigned such names, directly, is followed to them."""
        names, visible = dotted(tree), self._visible(cell)
        for _ in range(STEPS):
            latest = _latest(names[0], visible) if names else None
            before = dotted(_assigned(latest.tree, names[0])) if latest else []
            names = [*before, *names[1:]] if before else names
        return names

    def _visible(self, cell: Cell) -> list[Definition]:
        """The definitions above a cell; all of them for the front matter."""
        return [
            d for code, found in self._by_cell.items() for d in found if cell.kind == "front" or code.line < cell.line
        ]

    def _calls(self, tree: ast.AST) -> Iterator[str]:
        for parts in _called(tree):
            if parts[0] in self.imports:
                yield ".".join([self.imports[parts[0]], *parts[1:]])


@lru_cache(TREES)
def _called(tree: ast.AST) -> tuple[list[str], ...]:
    """The dotted names that a tree calls."""
    calls = (dotted(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call))
    return tuple(filter(None, calls))


def dotted(node: ast.AST | None) -> list[str]:
    """The names of `module.function`, and none where something is called first, as in `function(x).max`."""
    if isinstance(node, ast.Name):
        return [node.id]
    before = dotted(node.value) if isinstance(node, ast.Attribute) else []
    return [*before, node.attr] if isinstance(node, ast.Attribute) and before else []


def unscaled(expression: str) -> tuple[ast.expr, float]:
    """An expression without its division by a thousand, a million and so on, and that number."""
    tree = expression_of(expression).body
    match tree:
        case ast.BinOp(within, ast.Div(), ast.Constant(int() | float() as by)) if by in THOUSANDS:
            return within, by
    return tree, 1


def _assigned(statement: ast.stmt, name: str) -> ast.expr | None:
    """What a statement assigns to a name, where it says so directly."""
    match statement:
        case ast.Assign([ast.Name(id)], value) if id == name:
            return value
        case ast.Assign([ast.Tuple(targets)], ast.Tuple(values)) if len(targets) == len(values):
            return next((v for t, v in zip(targets, values, strict=True) if ast.unparse(t) == name), None)
    return None


def _latest(name: str, visible: list[Definition]) -> Definition | None:
    return next((d for d in reversed(visible) if name in d.names), None)


@lru_cache(TREES)
def _names(tree: ast.AST) -> frozenset[str]:
    return frozenset(
        node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    )


def _definitions(cell: Cell) -> Iterator[Definition]:
    for node in statements(cell.source):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
            stored = {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
            source = " ".join((ast.get_source_segment(cell.source, node) or "").split())
            yield Definition(frozenset(stored), source, cell.line + node.lineno - 1, node)
