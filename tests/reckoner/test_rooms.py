"""The rooms of the tool: how large, who may import what, and that each says what it is. `make lint` asks the rest."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from lxml.html.defs import tags

from reckoner.core import site_info
from reckoner.source.archive import load

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "reckoner").rglob("*.py"))
SNIPPETS = sorted((ROOT / "snippets").rglob("*.py"))
ESSAYS = sorted((ROOT / "essays").rglob("*.py"))
MOST_MODULES = 20
"""How many modules one room may hold, its `__init__` not counted."""


def imports(path: Path) -> set[str]:
    """The modules that a file imports, by full name."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}


def test_no_room_holds_more_modules_than_one_can_see_at_once():
    rooms = Counter(path.parent for path in MODULES if path.name != "__init__.py")
    assert {room.relative_to(ROOT).as_posix(): n for room, n in rooms.items() if n > MOST_MODULES} == {}


def test_a_snippet_reads_and_writes_nothing():
    refused = {"open", "print", "input", "exec", "eval", "np.load", "np.save", "np.loadtxt", "np.savetxt"}
    for path in SNIPPETS:
        calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
        assert not {ast.unparse(call.func) for call in calls} & refused, path.name


def test_an_essay_imports_of_the_tool_what_is_for_authors():
    for path in ESSAYS:
        assert {name for name in imports(path) if name.startswith("reckoner")} <= {"reckoner.author"}, path.name


def test_no_pattern_repeats_a_group_for_good_in_which_python_errs_before_3_11_5():
    for path in [*MODULES, *SNIPPETS, *ESSAYS]:
        assert not re.search(r"\)(?:[*+?]|\{[\d,]+\})\+|\(\?>", path.read_text(encoding="utf-8")), path.name


@pytest.mark.slow
def test_building_pages_does_not_load_mkdocs():
    modules = "reckoner.cli, reckoner.check.fixes, reckoner.new_essay, reckoner.pages.page_tree"
    code = f"import sys, {modules}; print('mkdocs' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "False\n"


WORDS = """GPT FLOP nines isoFLOP Llama Chinchilla AlphaGo Claude Gemini OpenAI Anthropic DeepMind Dwarkesh""".split()
"""What this book is about: words that no other book need have."""
GENERAL_TABLE = {"reckoner/pages/templates/record/models.html": {"FLOP"}}
"""The table of notable models is a kind of record like any other, whose columns have their units."""


def test_no_word_of_this_book_stands_in_the_tool():
    book = site_info.of(ROOT)
    words = {*WORDS, book.name, "Scaling Era", *book.long_parts, *(each.name for each in load(ROOT).people.values())}
    found = dict[str, set[str]]()
    for path in (ROOT / "reckoner").rglob("*.*"):
        if path.suffix in (".py", ".html", ".js", ".css", ".xml", ".jinja", ".j2", ".md"):
            name, text = path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
            here = {word for word in words - GENERAL_TABLE.get(name, set()) if re.search(rf"\b{word}\b", text)}
            found |= {name: here} if here else {}
    assert found == {}


@pytest.mark.parametrize("path", MODULES + SNIPPETS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_and_every_public_function_and_class_says_what_it_is(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert (ast.get_docstring(tree) or "").strip()
    kinds = (ast.FunctionDef, ast.ClassDef)
    missing = [node.name for node in tree.body if isinstance(node, kinds) and not ast.get_docstring(node)]
    assert [name for name in missing if not name.startswith("_")] == []


ELEMENT = re.compile(rf"(?<!\?P)</?(?:{'|'.join(map(re.escape, sorted(tags)))})(?=[\s>/])")


def test_no_f_string_of_the_tool_writes_an_element():
    found = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                texts = [str(part.value) for part in node.values if isinstance(part, ast.Constant)]
                found += [f"{path.name}:{node.lineno}" for text in texts if ELEMENT.search(text)]
    assert found == []
