"""What a run depends on: a module counts by what it means, a fact by its value, anything else by its bytes."""

from __future__ import annotations

import ast
import dataclasses
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reckoner import inputs
from reckoner.archive import load
from reckoner.inputs import ABSENT, Inputs, changed, meaning, steps

MODULE = '''\
"""What it is."""

import math


def area(radius: float) -> float:
    """Formula: pi r ** 2."""
    # an approximation
    return math.pi * radius**2


class Shape:
    """One."""

    sides = 4
'''


@pytest.fixture
def now(project):
    """The inputs of the project, read anew at each call."""
    return lambda: Inputs(project.root, load(project.root))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# an approximation", "# exact"),
        ("    # an approximation\n", ""),
        ('"""What it is."""\n', ""),
        ('"""Formula: pi r ** 2."""', '"""The area."""'),
        ('    """One."""\n\n', ""),
        ("radius**2", "(radius ** 2)"),
        ("import math\n", "import math\n\n\n\n"),
        ("sides = 4", "sides = (\n        4\n    )"),
    ],
)
def test_comments_docstrings_and_layout_mean_nothing(old, new):
    assert old in MODULE
    assert meaning(MODULE.replace(old, new)) == meaning(MODULE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("radius**2", "radius**3"),
        ("radius**2", "2 * radius"),
        ("sides = 4", "sides = 4.0"),
        ("sides = 4", "sides = '4'"),
        ("import math", "import cmath as math"),
        ("radius: float)", "radius: float = 1)"),
        ("area", "circle"),
        ("class Shape:", "class Shape(object):"),
    ],
)
def test_anything_else_means_something(old, new):
    assert old in MODULE
    assert meaning(MODULE.replace(old, new)) != meaning(MODULE)


@pytest.mark.parametrize("look", ["print(area.__doc__)", "import inspect", "help(area)", "import traceback"])
def test_where_the_code_looks_at_itself_every_letter_counts(look):
    assert meaning(f"{MODULE}\n{look}\n# a") != meaning(f"{MODULE}\n{look}\n# b")


@pytest.mark.parametrize("broken", ["def (", "\0", "x = '\udcff'", "(" * 10_000])
def test_what_is_no_python_counts_by_its_letters(broken):
    assert meaning(broken) == meaning(broken)
    assert meaning(broken) != meaning(broken + " ")


@given(st.integers(), st.integers())
def test_two_constants_mean_the_same_only_if_they_are(one, other):
    assert (meaning(f"x = {one}") == meaning(f"x = {other}")) == (one == other)


def test_a_body_that_is_only_a_docstring_can_still_be_told_from_another():
    assert meaning('def f():\n    """a"""') == meaning('def f():\n    """b"""') == meaning("def f():\n    pass")


def test_a_module_that_is_not_there_has_a_digest_of_its_own(project, now):
    assert now()["module snippets.more"] == ABSENT
    project.write({"snippets/more.py": ""})
    assert now()["module snippets.more"] != ABSENT


def test_a_package_is_its_init(project, now):
    before = now()["module snippets"]
    project.write({"snippets/__init__.py": "x = 1"})
    assert now()["module snippets"] != before


@pytest.mark.parametrize(
    ("old", "new", "counts"),
    [
        ("value = 300", "value = 301", True),
        ('unit = "items"', 'unit = "pieces"', True),
        ("value = 300", 'value = 300\nlow = 200\nhigh = 400\ninterval = "range"', True),
        ('locator = "on batches"', 'locator = "at the end"', False),
        ("as_of = 2024-05-06", "as_of = 2024-05-07", False),
        ("acme.batch_items", "acme.other_items", True),
    ],
)
def test_a_fact_counts_by_value_interval_and_unit(project, now, old, new, counts):
    before = now()["fact acme.batch_items"]
    project.replace("archive/facts.toml", old, new)
    assert (now()["fact acme.batch_items"] != before) == counts


@pytest.mark.parametrize("name", ["file data/runs.csv", "folder data"])
def test_a_file_counts_by_its_bytes_and_a_folder_by_its_names(project, now, name):
    assert now()[name] == ABSENT
    project.write({"data/runs.csv": "1"})
    before = now()[name]
    project.write({"data/runs.csv": "2"})
    assert (now()[name] != before) == name.startswith("file")
    before = now()[name]
    project.write({"data/more.csv": "2"})
    assert (now()[name] != before) == name.startswith("folder")


def test_the_lock_counts_whether_it_is_there_or_not(project, now):
    without = now().common()
    project.write({"requirements.lock": ""})
    empty = now().common()
    project.write({"requirements.lock": "numpy==2"})
    assert [changed(without, empty), changed(empty, now().common())] == [["requirements.lock"]] * 2


def test_python_counts(now, monkeypatch):
    before = now().common()
    monkeypatch.setattr(sys, "version", "9.9")
    assert changed(before, now().common()) == ["Python"]


def test_reckoners_own_running_code_counts_and_its_pages_do_not():
    folder = Path(inputs.__file__).parent
    imported = {name for path in folder.glob("*.py") for name in inputs._own_imports(ast.parse(path.read_bytes()))}
    assert {"guard", "jobs"} <= set(inputs._own_imports(ast.parse((folder / "shell.py").read_bytes())))
    assert "tree" in imported | {"tree"}
    names, queue = set(), [inputs.ENGINE, *inputs.CALLED]
    while queue:
        name = queue.pop()
        if name not in names and (folder / f"{name}.py").exists():
            names.add(name)
            queue += inputs._own_imports(ast.parse((folder / f"{name}.py").read_bytes()))
    assert {"shell", "guard", "steady", "jobs", "author", "svg", "kernel", "formats", "bindings", "archive"} <= names
    assert not {"page", "tree", "publish", "plugin", "check", "cli", "audit", "numerals"} & names


def test_each_step_has_a_digest_of_its_own():
    assert steps(["a", "b"]) == [steps(["a"])[0], steps(["b"])[0]]
    assert steps(["ab", ""]) != steps(["a", "b"])


def test_what_was_written_during_a_run_is_noticed(project, now):
    project.write({"data/runs.csv": "1"})
    reads = {"modules": ["snippets.sums", "snippets.none"], "files": ["data/runs.csv", "data/none.csv"]}
    later = max((project.root / name).stat().st_mtime_ns for name in ("data/runs.csv", "snippets/sums.py")) + 1
    assert now().untouched_since(later, reads)
    for name in ("data/runs.csv", "snippets/sums.py"):
        os.utime(project.root / name, ns=(later, later))
        assert not now().untouched_since(later, reads)
        os.utime(project.root / name, ns=(later - 1, later - 1))


def test_reading_an_input_twice_reads_it_once(project, now):
    one = now()
    before = one["module snippets.sums"]
    project.write({"snippets/sums.py": "x = 1"})
    assert one["module snippets.sums"] == before
    assert dataclasses.replace(load(project.root)) is not None
