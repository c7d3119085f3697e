"""The house: data flows one way, and each room knows only the ones before it."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "reckoner").glob("*.py"))
SNIPPETS = sorted((ROOT / "snippets").rglob("*.py"))
LAST_ROOM = ("plugin", "preview", "publish", "remember", "views")
ESSAYS = sorted((ROOT / "essays").glob("*.py"))


def imports(path: Path, running: bool = True) -> Iterator[str]:
    """The modules that a file imports; with `running`, those left out that only a type checker sees."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    unseen: set[ast.AST] = set()
    for node in ast.walk(tree):
        if running and isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            unseen |= {inner for statement in node.body for inner in ast.walk(statement)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import) and node not in unseen:
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node not in unseen:
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def tops(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imports(path, running=False)}


@pytest.mark.parametrize("path", SNIPPETS, ids=lambda path: path.stem)
def test_a_snippet_imports_neither_the_build_tool_nor_a_plotting_library(path):
    assert not tops(path) & {"reckoner", "matplotlib", "essays", "IPython", "mkdocs"}


@pytest.mark.parametrize("path", SNIPPETS, ids=lambda path: path.stem)
def test_a_snippet_reads_and_writes_nothing(path):
    assert not tops(path) & {"os", "io", "sys", "pathlib", "urllib", "socket", "subprocess", "shutil", "requests"}
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    names = {ast.unparse(call.func) for call in calls}
    assert not names & {"open", "print", "input", "exec", "eval", "np.load", "np.save", "np.loadtxt", "np.savetxt"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_the_build_tool_imports_no_particular_snippet_and_no_essay(path):
    assert not tops(path) & {"snippets", "essays", "tests"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_only_the_last_room_knows_mkdocs(path):
    assert path.stem in LAST_ROOM or not tops(path) & {"mkdocs", "mkdocs_jupyter", "material"}


@pytest.mark.parametrize("path", ESSAYS, ids=lambda path: path.stem)
def test_an_essay_imports_of_the_build_tool_what_is_for_authors(path):
    ours = {name for name in imports(path) if name.startswith("reckoner")}
    assert {".".join(name.split(".")[:2]) for name in ours} <= {
        "reckoner",
        "reckoner.author",
        "reckoner.author.figure_style",
    }


def test_building_pages_does_not_load_mkdocs():
    code = "import sys, reckoner.build, reckoner.cli, reckoner.fix, reckoner.new; print('mkdocs' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "False\n"


def test_no_module_imports_in_a_cycle():
    names = {path.stem for path in MODULES}
    graph = {
        path.stem: {name.split(".")[1] for name in imports(path) if name.startswith("reckoner.")} & names - {path.stem}
        for path in MODULES
    }
    order = list(TopologicalSorter(graph).static_order())  # raises CycleError, which names the cycle
    assert order.index("errors") < order.index("bindings") < order.index("read") < order.index("run")
    assert order.index("run") < order.index("build") < order.index("cli")


def test_the_plugin_is_thin():
    assert len((ROOT / "reckoner/site/plugin.py").read_text(encoding="utf-8").splitlines()) <= 90


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_every_module_says_in_its_first_line_what_it_is(path):
    assert (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").strip()


@pytest.mark.parametrize("path", MODULES + SNIPPETS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_public_function_and_class_says_what_it_is(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.ClassDef)
    missing = [node.name for node in tree.body if isinstance(node, kinds) and not ast.get_docstring(node)]
    assert [name for name in missing if not name.startswith("_")] == []
