"""Pages for the functions of `snippets/`: what each computes, its source, and the tests that hold it to it.

Read from the source alone; no snippet is imported.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from reckoner.core.project import written
from reckoner.core.store import remade_if_changed
from reckoner.pages import templating
from reckoner.pages.page_state import header
from reckoner.text import markup


@dataclass(frozen=True)
class Function:
    """A public function: its module, name, documentation and source, and what each test of it says."""

    module: str
    name: str
    doc: str
    source: str
    tests: tuple[str, ...]


def functions(root: Path) -> dict[str, list[Function]]:
    """The public functions by module, in the order of their files."""
    modules, tests = _texts(root / "snippets", "*.py"), _texts(root / "tests" / "snippets", "test_*.py")
    return remade_if_changed(("functions", root), (modules, tests), lambda: _functions(modules, tests))


Texts = tuple[tuple[str, str], ...]
"""Files by their stem, each with its text."""
_Definition = ast.FunctionDef | ast.ClassDef


def _texts(folder: Path, pattern: str) -> Texts:
    return tuple((path.stem, path.read_text(encoding="utf-8")) for path in written(folder, pattern))


def _functions(modules: Texts, tests: Texts) -> dict[str, list[Function]]:
    tested = [test for _, text in tests for test in _tests(text)]
    found = {}
    for module, text in modules:
        nodes = [n for n in ast.parse(text).body if isinstance(n, _Definition) and not n.name.startswith("_")]
        if nodes:
            found[module] = [_function(module, node, text, tested) for node in nodes]
    return found


def _function(module: str, node: _Definition, text: str, tests: list[tuple[str, str]]) -> Function:
    word = re.compile(rf"\b{node.name}\b")
    return Function(
        module,
        node.name,
        ast.get_docstring(node) or "",
        _source(text, node),
        tuple(_sentence(name) for name, source in tests if word.search(source)),
    )


def _sentence(test: str) -> str:
    return test.removeprefix("test_").replace("_", " ")


def _tests(text: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node.name, _source(text, node)


def _source(text: str, node: _Definition) -> str:
    """As `ast.get_source_segment`, which goes through the whole text each time, for what begins and ends a line."""
    return "\n".join(text.split("\n")[node.lineno - 1 : node.end_lineno])[node.col_offset :]


def pages(root: Path, used: dict[str, list[tuple[str, str]]]) -> dict[str, str]:
    """Markdown pages by file name; `used` says which essays (slug, title) rest on a function."""
    found = functions(root)
    about = {module: (_title(module), _module_doc(root / "snippets" / f"{module}.py")) for module in found}
    made = {f"{module}.md": _module(module, *about[module], members, used) for module, members in found.items()}
    return made | {"index.md": templating.page("functions", found=found, about=about)} if made else {}


def names_of(module: str, members: list[Function]) -> list[str]:
    """What pages call a module and its functions."""
    return [module, _title(module), *(each.name for each in members)]


def _title(module: str) -> str:
    return module.replace("_", " ").capitalize()


def _module_doc(path: Path) -> Markup:
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return markup.inline(doc.split("\n\n")[0].replace("\n", " "))


def _module(
    module: str, title: str, doc: Markup, members: list[Function], used: dict[str, list[tuple[str, str]]]
) -> str:
    shown = [(each, used.get(f"snippets.{module}.{each.name}", [])) for each in members]
    return header({"search": {"boost": 0.4}}) + templating.page(
        "module", module=module, title=title, doc=doc, functions=shown
    )
