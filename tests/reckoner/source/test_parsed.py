"""Code that is parsed once, and never changed by who reads it."""

from __future__ import annotations

import ast

import pytest

from reckoner.source import parsed
from tests.project import CODE, Project, essay


def test_the_same_text_gives_the_same_tree_and_the_same_nodes() -> None:
    tree = parsed.module_of("a = 1\nb = a + 1")
    assert parsed.module_of("a = 1\nb = a + 1") is tree
    assert parsed.statements("a = 1\nb = a + 1") is tree.body
    assert parsed.nodes(tree) is parsed.nodes(tree)
    assert {type(node) for node in parsed.nodes(tree)} >= {ast.Module, ast.Assign, ast.BinOp, ast.Name}


def test_the_space_around_an_expression_is_none_of_it() -> None:
    assert ast.dump(parsed.expression_of(" a / 2 ")) == ast.dump(ast.parse("a / 2", mode="eval"))


def test_what_is_no_expression_is_refused() -> None:
    with pytest.raises(SyntaxError):
        parsed.expression_of("a = 2")


def test_a_check_leaves_the_tree_of_a_cell_as_it_was_parsed(project: Project) -> None:
    project.write({"essays/sums.py": essay(code=CODE)})
    assert project.run("check").code == 0
    read = parsed.module_of.cache_info().hits
    assert ast.dump(parsed.module_of(CODE.strip())) == ast.dump(ast.parse(CODE.strip()))
    assert parsed.module_of.cache_info().hits == read + 1
