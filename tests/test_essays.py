"""Essays as code: short cells, and lines that a reviewer can read."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from reckoner.source.cells import Cell, cells_of

ESSAYS = sorted((Path(__file__).parents[1] / "essays").rglob("*.py"))
LONGEST_LINE, LONGEST_CELL, MEDIAN_CELL = 240, 25, 8
DATA = (
    ast.Assign, ast.Name, ast.Attribute, ast.Constant, ast.Tuple, ast.List, ast.Set, ast.Dict,
    ast.UnaryOp, ast.unaryop, ast.expr_context,
)  # fmt: skip
"""What an assignment of literals, names and facts is made of."""

every_essay = pytest.mark.parametrize("essay", ESSAYS, ids=[path.stem for path in ESSAYS])


def code_cells(essay: Path) -> Iterator[Cell]:
    return (cell for cell in cells_of(essay.read_text(encoding="utf-8"), essay.name) if cell.kind == "code")


def length(cell: Cell) -> int:
    """The lines of a cell that are not blank; the line that opens it is not counted."""
    return sum(bool(line.strip()) for line in cell.source.splitlines())


def only_data(source: str) -> bool:
    return all(isinstance(node, DATA) for statement in ast.parse(source).body for node in ast.walk(statement))


@every_essay
def test_only_data_makes_a_code_cell_long(essay):
    long = [cell for cell in code_cells(essay) if length(cell) > LONGEST_CELL]
    assert [(cell.line, length(cell)) for cell in long if not only_data(cell.source)] == []


@every_essay
def test_no_line_of_an_essay_is_too_long(essay):
    lines = essay.read_text(encoding="utf-8").splitlines()
    assert [(at, len(line)) for at, line in enumerate(lines, 1) if len(line) > LONGEST_LINE] == []


@every_essay
def test_what_an_essay_imports_its_code_or_its_prose_uses(essay):
    text = essay.read_text(encoding="utf-8")
    bound = " ".join(re.findall(r"<calc: (.*?)>\)", text, re.DOTALL))
    tree = ast.parse("\n".join(cell.source for cell in code_cells(essay)))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {(alias.asname or alias.name).split(".")[0] for node in imports for alias in node.names}
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} | set(re.findall(r"\w+", bound))
    assert sorted(names - used) == []


def test_the_median_code_cell_is_short():
    assert median(length(cell) for essay in ESSAYS for cell in code_cells(essay)) <= MEDIAN_CELL


@pytest.mark.parametrize(
    ("source", "data"),
    [
        ("# Sizes\nsizes = [(facts.a.size, -1), {'b': named}]", True),
        ("sizes = [float(facts.a.size)]", False),
        ("sizes = [size for size in known]", False),
        ("sizes = 1\nprint", False),
    ],
)
def test_literals_names_and_facts_are_data(source, data):
    assert only_data(source) is data
