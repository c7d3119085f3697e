"""Tell whether the value of a bound expression is computed, or rests on literals that an author typed.

A value is computed if a fact, a model, a run or a file of the archive, something of `snippets/` or a random number is
part of it, by name or through other names of the essay. This is read from the source alone; a statement that may pass a
value on counts as passing it on.
"""

from __future__ import annotations

import ast
import builtins
import symtable
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from reckoner.source.essay import Cell, Essay
from reckoner.source.parsed import TREES, expression_of, statements

RECORD = {"facts", "models", "runs"}
"""What an essay takes from `reckoner.author` to read the archive."""
DRAWN_OR_READ = {"random", "rvs", "open", "read_text", "read_bytes", "load", "loadtxt", "genfromtxt", "fromfile"}
"""Attributes that give what no author typed: `np.random`, `path.open`."""


NOBODYS = frozenset({*dir(builtins), "math", "np"})
"""Names that stand for nothing of an essay: Python's own, and the libraries of arithmetic."""


def named(tree: ast.AST) -> frozenset[str]:
    """The names of an essay that an expression uses."""
    return used(tree) - NOBODYS


def typed(expression: str, value: object) -> str:
    """How the value of a bound expression is typed in it, as in `7 * 5`, `h * 0 + 35` and `35 if h else 0`; else ""."""
    tree = expression_of(expression)
    if not named(tree):
        return f"names nothing, so that {expression} is typed and not calculated"
    hidden = {part for node in ast.walk(tree) if _reckons(node) for part in ast.iter_child_nodes(node)}
    numbers = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and node not in hidden]
    outright = any(type(one) in (int, float) and one not in (0, 1, -1) and one == value for one in numbers)
    return f"gives a number that is typed in {expression}" if outright else ""


def _reckons(node: ast.AST) -> bool:
    """Whether a node makes something else of a number within it; a sum with nought and the greater of two do not."""
    match node:
        case ast.BinOp(op=ast.Add() | ast.Sub()) | ast.Call(func=ast.Name("max" | "min")):
            return False
    return isinstance(node, ast.BinOp | ast.Call | ast.Subscript | ast.JoinedStr)


class Flow:
    """Which names of an essay hold values that rest on more than literals, after each of its code cells."""

    def __init__(self, essay: Essay) -> None:
        self.essay = essay

    def computed(self, expression: str, cell: Cell) -> bool:
        """Whether an expression that is bound in this cell rests on more than literals."""
        before = [code for code in self._after if cell.kind == "front" or code.line < cell.line]
        return _rests(expression_of(expression), self._after[before[-1]] if before else frozenset())

    def chosen(self, tree: ast.AST, cell: Cell) -> bool:
        """Whether an expression within a code cell, of names that the essay gives, rests on literals alone."""
        names = used(tree)
        return bool(names) and names <= self._own and not _rests(tree, self._after[cell])

    @cached_property
    def _own(self) -> set[str]:
        """The names that the essay assigns at the top of its cells."""
        bodies = [statements(cell.source) for cell in self.essay.cells if cell.kind == "code"]
        return {name for body in bodies for one in body for name in _names(one).assigned}

    @cached_property
    def _after(self) -> dict[Cell, frozenset[str]]:
        bodies = {cell: statements(cell.source) for cell in self.essay.cells if cell.kind == "code"}
        own = self._own
        after: dict[Cell, frozenset[str]] = {}
        ever: set[str] = set()
        known = None
        while known != ever:  # until functions know all that is defined below them
            known, held = set(ever), {"open"}
            for cell, body in bodies.items():
                for statement in body:
                    _pass_on(statement, held, ever, own)
                    ever |= held
                after[cell] = frozenset(held)
        return after


def _pass_on(statement: ast.stmt, held: set[str], ever: set[str], own: set[str]) -> None:
    """Note in `held` which names a statement gives values that rest on more than literals, and which no longer do.

    What a function uses it may meet later, so for a function it is enough that a name `ever` holds such a value.
    """
    found = [(part, _rests(part, held | ever if _defers(part) else held)) for part in parts(statement)]
    for part, rests in found:
        stored = _names(part).given
        if isinstance(part, ast.Assign | ast.AnnAssign | ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom):
            held -= stored
        if isinstance(part, ast.Import | ast.ImportFrom):
            held |= set(_sources(part))
        elif rests:
            held |= stored | changed(part) & own


@lru_cache(TREES)
def parts(statement: ast.stmt) -> tuple[ast.stmt, ...]:
    """A statement, or the ones that it abbreviates: `a, b = 1, f(2)` is `a = 1` and `b = f(2)`."""
    return tuple(_parts(statement))


def _parts(statement: ast.stmt) -> Iterator[ast.stmt]:
    match statement:
        case ast.Assign([ast.Tuple(names) | ast.List(names)], ast.Tuple(values) | ast.List(values)) if len(
            names
        ) == len(values) and not any(isinstance(each, ast.Starred) for each in [*names, *values]):
            for name, value in zip(names, values, strict=True):
                yield from _parts(ast.copy_location(ast.Assign([name], value), statement))
        case _:
            yield statement


def _defers(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.FunctionDef) or isinstance(getattr(statement, "value", None), ast.Lambda)


def _rests(tree: ast.AST, known: set[str] | frozenset[str]) -> bool:
    return not known.isdisjoint(used(tree)) or _drawn(tree)


@lru_cache(TREES)
def _drawn(tree: ast.AST) -> bool:
    """Whether a tree draws, reads or imports by itself what no author typed."""
    return any(
        (isinstance(node, ast.Attribute) and node.attr in DRAWN_OR_READ) or any(_sources(node))
        for node in ast.walk(tree)
    )


def _sources(node: ast.AST) -> Iterator[str]:
    """The names by which a node imports the record, anything of `snippets/`, or chance."""
    module = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
    for alias in node.names if isinstance(node, ast.Import | ast.ImportFrom) else ():
        path = f"{module}{alias.name}".split(".")
        if path[0] == "reckoner" and path[-1] == "*":
            yield from RECORD
        elif path[0] == "snippets" or "random" in path or (path[0] == "reckoner" and path[-1] in {*RECORD, "author"}):
            yield alias.asname or (alias.name if module else path[0])


@dataclass(frozen=True)
class _Names:
    """The names of a tree, without those that a function or comprehension keeps for itself."""

    used: frozenset[str]
    assigned: frozenset[str]
    given: frozenset[str]
    """Assigned or imported."""


class _Apart(ast.NodeTransformer):
    """Makes generators of all comprehensions: from Python 3.12 on the names of the others are those about them."""

    def visit_ListComp(self, node: ast.ListComp | ast.SetComp) -> ast.AST:
        return ast.GeneratorExp(self.visit(node.elt), [self.visit(each) for each in node.generators])

    visit_SetComp = visit_ListComp

    def visit_DictComp(self, node: ast.DictComp) -> ast.AST:
        return self.visit_ListComp(ast.ListComp(ast.Tuple([node.key, node.value], ast.Load()), node.generators))


@lru_cache(TREES)
def _names(tree: ast.AST) -> _Names:
    def within(table: symtable.SymbolTable) -> Iterator[symtable.Symbol]:
        yield from (name for name in table.get_symbols() if table.get_type() == "module" or name.is_global())
        for inner in table.get_children():
            yield from within(inner)

    apart = _Apart().visit(ast.parse(ast.unparse(tree)))
    found = list(within(symtable.symtable(ast.unparse(apart), "essay", "exec")))
    return _Names(
        frozenset(name.get_name() for name in found if name.is_referenced()),
        frozenset(name.get_name() for name in found if name.is_assigned()),
        frozenset(name.get_name() for name in found if name.is_assigned() or name.is_imported()),
    )


def given(statement: ast.stmt) -> frozenset[str]:
    """The names that a statement gives a value, imports, or may change the object of."""
    return _names(statement).given | changed(statement)


def used(tree: ast.AST) -> frozenset[str]:
    """The names whose values a statement or expression uses."""
    return _names(tree).used


@lru_cache(TREES)
def changed(statement: ast.stmt) -> frozenset[str]:
    """The names whose objects a statement may change: by an item, an attribute, `+=`, or a call for nothing else."""
    return frozenset(_changed(statement))


def _changed(statement: ast.stmt) -> Iterator[str]:
    for node in ast.walk(statement):
        match node:
            case ast.Subscript(within, ctx=ast.Store()) | ast.Attribute(within, ctx=ast.Store()):
                pass
            case ast.Expr(ast.Call(ast.Attribute(within))) | ast.AugAssign(within):
                pass
            case _:
                continue
        while isinstance(within, ast.Subscript | ast.Attribute | ast.Call):
            within = within.func if isinstance(within, ast.Call) else within.value
        if isinstance(within, ast.Name):
            yield within.id
