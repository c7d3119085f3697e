"""What a run depends on: a module counts by what it means, a fact by its value, anything else by its bytes."""

from __future__ import annotations

import dataclasses
import os
import shutil
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reckoner.core.project import PACKAGE
from reckoner.core.store import tools
from reckoner.run import fingerprint
from reckoner.run.execution import execute
from reckoner.run.fingerprint import ABSENT, FOLDER, Inputs, changed, steps
from reckoner.run.sandbox.jobs import Job
from reckoner.source.archive import load

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


def meaning(source: str) -> str:
    """The digest of a module's text."""
    return fingerprint.meaning(source.encode(errors="surrogateescape"))


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


@pytest.mark.parametrize(
    "look", ["print(area.__doc__)", "import inspect", "help(area)", "import traceback", "area.__code__", "'%(lineno)d'"]
)
def test_where_the_code_looks_at_itself_every_letter_counts(look):
    assert meaning(f"{MODULE}\n{look}\n# a") != meaning(f"{MODULE}\n{look}\n# b")


@pytest.mark.parametrize("broken", ["def (", "\0", "x = '\udcff'", "(" * 10_000])
def test_what_is_no_python_counts_by_its_letters(broken):
    assert meaning(broken) == meaning(broken)
    assert meaning(broken) != meaning(broken + " ")


def test_how_a_module_is_encoded_is_part_of_what_it_means():
    latin = b"# coding: latin-1\nx = '\xc3\xa9'\n"
    assert fingerprint.meaning(latin) != fingerprint.meaning(latin.replace(b"latin-1", b"utf-8"))


def test_a_number_too_long_to_be_written_out_is_told_from_another():
    assert meaning(f"x = 0x{'f' * 9000}") != meaning(f"x = 0x{'e' * 9000}")


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
    project.replace("archive/facts/acme.toml", old, new)
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


def test_a_folder_is_told_from_a_file_that_is_not_there(project, now):
    assert now()["file data"] == ABSENT
    project.write({"data/runs.csv": "1"})
    assert now()["file data"] == FOLDER


@pytest.mark.parametrize("look", ["share.__doc__", "help(share)", "import inspect", "'%(lineno)d'"])
def test_where_an_essay_looks_at_a_modules_text_every_letter_of_it_counts(project, now, look):
    reads = {"modules": ["snippets.sums"], "files": []}
    assert now().with_sources(reads, ["share(1, 2)"]) == reads
    seen = now().with_sources(reads, [look])
    before = now().of(seen)
    project.write({"snippets/sums.py": (project.root / "snippets/sums.py").read_text() + "# more\n"})
    assert changed(before, now().of(seen)) == ["source snippets.sums"]
    assert changed(before, now().of(reads)) == ["source snippets.sums"]


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


MODULES = sorted(PACKAGE.rglob("*.py"))


def named(path: Path) -> str:
    """A module's dotted name."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole tool, elsewhere."""
    place = tmp_path_factory.mktemp("copy") / "reckoner"
    shutil.copytree(PACKAGE, place, ignore=shutil.ignore_patterns("__pycache__"))
    return place


@pytest.mark.slow
@pytest.mark.parametrize("module", MODULES, ids=named)
def test_one_character_more_in_a_module_of_the_tool_makes_stale_what_depends_on_it(copied, module):
    path = copied / module.relative_to(PACKAGE)
    runs, pages, source = fingerprint.engine.__wrapped__(copied), tools.__wrapped__(copied), path.read_bytes()
    try:
        path.write_bytes(source + b"0")
        assert (fingerprint.engine.__wrapped__(copied) != runs) == (named(module) in fingerprint.taking_part())
        assert tools.__wrapped__(copied) != pages
    finally:
        path.write_bytes(source)


@pytest.mark.slow
@pytest.mark.parametrize("how", ["fork", "kernel"])
def test_whatever_module_of_the_tool_an_essay_s_process_holds_takes_part_in_its_run(project, monkeypatch, how):
    monkeypatch.setenv("RECKONER_HOW", how)
    code = 'import sys\nprint(*[name for name in sys.modules if name.split(".")[0] == "reckoner"])'
    outcome = execute(Job("sums", (code,), str(project.root)))
    loaded = outcome.outputs[0][0]["text"].split()
    assert "reckoner.author" in loaded
    assert set(loaded) - set(fingerprint.taking_part()) == set()


def test_a_part_of_the_engine_that_is_missing_is_not_passed_over(copied, monkeypatch):
    monkeypatch.setattr(fingerprint, "CLEANER", "reckoner.nothing")
    with pytest.raises(LookupError, match=r"no module reckoner\.nothing in reckoner/"):
        fingerprint.engine.__wrapped__(copied)


@pytest.mark.parametrize("name", ["reckoner.run.sandbox.fork_server", "reckoner.author.reads_log"])
def test_a_comment_in_reckoners_running_code_does_not_count(copied, name):
    before, path = fingerprint.engine.__wrapped__(copied), copied / fingerprint.taking_part()[name].relative_to(PACKAGE)
    source = path.read_bytes()
    path.write_bytes(source + b"\n# more\n")
    assert fingerprint.engine.__wrapped__(copied) == before
    path.write_bytes(source)


def test_each_step_has_a_digest_of_its_own():
    assert steps(["a", "b"]) == [steps(["a"])[0], steps(["b"])[0]]
    assert steps(["ab", ""]) != steps(["a", "b"])


def test_what_was_written_during_a_run_is_noticed(project, now):
    project.write({"data/runs.csv": "1"})
    reads = {"modules": ["snippets.sums", "snippets.none"], "files": ["data/runs.csv", "data/none.csv"]}
    for name in ("data/runs.csv", "snippets/sums.py"):
        began = moment(project.root)
        assert now().untouched_since(began, reads)
        os.utime(project.root / name)
        assert not now().untouched_since(began, reads)


def test_a_file_put_in_place_with_the_time_of_an_older_one_is_noticed(project, now):
    project.write({"data/runs.csv": "1", "data/older.csv": "2"})
    os.utime(project.root / "data/older.csv", ns=(1, 1))
    began = moment(project.root)
    (project.root / "data/older.csv").replace(project.root / "data/runs.csv")
    assert (project.root / "data/runs.csv").stat().st_mtime_ns < began
    assert not now().untouched_since(began, {"files": ["data/runs.csv"]})


def moment(root: Path) -> int:
    """A time later than all that was written, by the clock of files, which ticks slowly."""
    time.sleep(0.02)
    (root / "clock").touch()
    return (root / "clock").stat().st_mtime_ns


def test_reading_an_input_twice_reads_it_once(project, now):
    one = now()
    before = one["module snippets.sums"]
    project.write({"snippets/sums.py": "x = 1"})
    assert one["module snippets.sums"] == before
    assert dataclasses.replace(load(project.root)) is not None
