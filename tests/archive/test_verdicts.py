"""The verdicts of the essays are computed: none is typed where a fact or a calculation could give it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import jupytext
import pytest

ROOT = Path(__file__).parents[2]
ESSAYS = sorted((ROOT / "essays").rglob("*.py"))
WORDS = {"compare", "between", "at_least", "at_most", "true_unless", "depends", "unchecked", "withdrawn"}
REASONS = {"unchecked", "withdrawn"}
"""These give a reason in words, and claim no calculation."""


def judged(path: Path) -> Iterator[tuple[str, ast.expr, dict[str, ast.expr]]]:
    """Each claim that an essay judges, with its verdict as written and the names that stood when it was reached."""
    cells = jupytext.reads(path.read_text(encoding="utf-8"), fmt="py:percent").cells
    names: dict[str, ast.expr] = {}
    for cell in (cell for cell in cells if cell.cell_type == "code"):
        for statement in ast.parse(cell.source).body:
            if isinstance(statement, ast.Assign):
                for target in statement.targets:
                    names |= {node.id: statement.value for node in ast.walk(target) if isinstance(node, ast.Name)}
            for call in ast.walk(statement):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "judge":
                    assert isinstance(call.args[0], ast.Constant)
                    yield str(call.args[0].value), call.args[1], dict(names)


def computed(verdict: ast.expr, names: dict[str, ast.expr], seen: frozenset[str] = frozenset()) -> bool:
    """Whether a calculation goes into it: a fact, a model, a function or arithmetic, here or where a name was set."""
    for node in ast.walk(verdict):
        if isinstance(node, ast.Attribute | ast.BinOp | ast.Compare):
            return True
        if isinstance(node, ast.Name) and node.id not in WORDS:
            if node.id not in names:
                return True
            if node.id not in seen and computed(names[node.id], names, seen | {node.id}):
                return True
    return False


def typed(verdict: ast.expr) -> bool:
    return isinstance(verdict, ast.Call) and isinstance(verdict.func, ast.Name) and verdict.func.id in REASONS


@pytest.mark.parametrize("path", ESSAYS, ids=lambda path: path.stem)
def test_no_verdict_is_typed(path: Path) -> None:
    assert [id for id, verdict, names in judged(path) if not typed(verdict) and not computed(verdict, names)] == []


def test_a_typed_verdict_would_be_seen() -> None:
    call = ast.parse("compare(said=7, found=n)", mode="eval").body
    assert not computed(call, {"n": ast.Constant(7)})
    assert computed(call, {"n": ast.parse("facts.talk.named + 2", mode="eval").body})
