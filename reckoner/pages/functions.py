"""Pages for the functions of `snippets/`: what each computes, its source, and the tests that hold it to it.

Read from the source alone; no snippet is imported.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reckoner.core.store import remade_if_changed
from reckoner.text import markup


@dataclass(frozen=True)
class Function:
    """A public function: its name, documentation and source."""

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


def _texts(folder: Path, pattern: str) -> Texts:
    return tuple((path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob(pattern)))


def _functions(modules: Texts, tests: Texts) -> dict[str, list[Function]]:
    tested = [test for _, text in tests for test in _tests(text)]
    found = {}
    for module, text in modules:
        nodes = [n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef) and not n.name.startswith("_")]
        if nodes:
            found[module] = [_function(module, node, text, tested) for node in nodes]
    return found


def _function(module: str, node: ast.FunctionDef, text: str, tests: list[tuple[str, str]]) -> Function:
    word = re.compile(rf"\b{node.name}\b")
    return Function(
        module,
        node.name,
        inspect.cleandoc(ast.get_docstring(node) or ""),
        _source(text, node),
        tuple(name for name, source in tests if word.search(source)),
    )


def _tests(text: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node.name, _source(text, node)


def _source(text: str, node: ast.FunctionDef) -> str:
    """As `ast.get_source_segment`, which goes through the whole text each time, for what begins and ends a line."""
    return "\n".join(text.split("\n")[node.lineno - 1 : node.end_lineno])[node.col_offset :]


def pages(root: Path, used: dict[str, list[tuple[str, str]]]) -> dict[str, str]:
    """Markdown pages by file name; `used` says which essays (slug, title) rest on a function."""
    found = functions(root)
    index = ["# Functions", "", "Essays compute with these functions, and each is tested.", ""]
    made = {}
    for module, members in found.items():
        doc = _module_doc(root / "snippets" / f"{module}.py")
        links = ", ".join(f"[`{f.name}`]({module}.md#{f.name})" for f in members)
        index += [f"## [{_title(module)}]({module}.md)", "", doc, "", links, ""]
        made[f"{module}.md"] = "\n".join(_module(module, doc, members, used))
    return made | {"index.md": "\n".join(index)} if made else {}


def _title(module: str) -> str:
    return module.replace("_", " ").capitalize()


def _module_doc(path: Path) -> str:
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return markup.inline(doc.split("\n\n")[0].replace("\n", " "))


def _module(module: str, doc: str, members: list[Function], used: dict[str, list[tuple[str, str]]]) -> Iterator[str]:
    yield from [
        "---",
        "search:",
        "  boost: 0.4",
        "---",
        "",
        f"# {_title(module)}",
        "",
        f"{doc} The module is `snippets/{module}.py`.",
        "",
    ]
    for function in members:
        yield from [f"## {function.name} {{ #{function.name} }}", "", *markup.fenced("text", function.doc), ""]
        essays = used.get(f"snippets.{module}.{function.name}", [])
        if essays:
            links = ", ".join(f"[{markup.text(title)}](../essays/{slug}.md)" for slug, title in essays)
            yield from [f"Numbers that rest on it stand in {links}.", ""]
        yield from _folded("Source", "python", function.source)
        if function.tests:
            names = "\n".join(name.removeprefix("test_").replace("_", " ") for name in function.tests)
            yield from _folded("Tests", "text", names)


def _folded(title: str, language: str, body: str) -> list[str]:
    opening = f'<details class="rk-code" markdown="1" data-search-exclude><summary>{markup.text(title)}</summary>'
    return [opening, "", *markup.fenced(language, body), "", "</details>", ""]
