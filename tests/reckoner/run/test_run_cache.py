"""The cache: only what was stored is ever loaded, and only while all that it depended on is as it was."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace

import pytest

from reckoner.core.store import Store
from reckoner.run import run_cache
from reckoner.run.execution import Run
from reckoner.run.fingerprint import Inputs
from reckoner.source.archive import load
from reckoner.source.cells import Cell
from reckoner.source.essay import Essay, read
from tests.project import CODE, PROSE, essay

READS = {"modules": ["snippets", "snippets.sums"], "facts": ["acme.batch_items"], "files": ["data.csv"], "folders": []}
CODE_CELL, PROSE_CELL = Cell("code", "one", 1, (0,)), Cell("prose", "two", 2, (4,))
RUN = Run(
    outputs={CODE_CELL: [{"output_type": "stream", "name": "stdout", "text": "é 34%"}]},
    values={PROSE_CELL: {"{x}": {"a": 0.1}}},
    seconds=1.5,
    reads=READS,
)


def essay_of(project, *cells: Cell, slug: str = "sums") -> Essay:
    """An essay of these cells; without any, the essay whose run `RUN` is."""
    sums = read(project.root / "essays/sums.py", project.root)
    return replace(sums, path=sums.path.with_stem(slug), cells=cells or (CODE_CELL, PROSE_CELL))


def inputs_of(project) -> Inputs:
    return Inputs(project.root, load(project.root))


@pytest.fixture
def stored(project):
    """The file of a stored run."""
    stored_run(project)
    (path,) = run_cache.folder(project.root).rglob("*.json")
    return path


def stored_run(project, run=RUN, *cells, slug="sums"):
    run_cache.store(project.root, essay_of(project, *cells, slug=slug), inputs_of(project), run)


def loaded(project, *cells):
    return run_cache.load(project.root, essay_of(project, *cells), inputs_of(project))


# What makes a run good


def test_what_is_stored_is_what_is_loaded(project, stored):
    assert loaded(project) == RUN


def test_nothing_is_loaded_for_other_code(project, stored):
    assert loaded(project, replace(CODE_CELL, source="other"), PROSE_CELL) is None
    assert loaded(project, CODE_CELL) is None


def test_a_run_is_loaded_for_cells_that_have_moved(project, stored):
    code, prose = replace(CODE_CELL, line=7), replace(PROSE_CELL, line=9, source="Other words.")
    run = loaded(project, code, prose)
    assert (run.outputs, run.values) == ({code: RUN.outputs[CODE_CELL]}, {prose: RUN.values[PROSE_CELL]})


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("snippets/sums.py", "def share(part, whole):\n    return whole / part\n"),
        ("snippets/__init__.py", "x = 1"),
        ("data.csv", "1"),
        ("requirements.lock", "numpy==2"),
    ],
)
def test_a_change_of_anything_it_read_makes_it_stale_and_taking_it_back_good(project, stored, name, text):
    before = (project.root / name).read_bytes() if (project.root / name).exists() else None
    project.write({name: text})
    assert loaded(project) is None
    if before is None:
        (project.root / name).unlink()
    else:
        project.write({name: before})
    assert loaded(project) == RUN


def test_a_changed_fact_makes_it_stale(project, stored):
    project.replace("archive/facts/acme.toml", "value = 300", "value = 301")
    assert loaded(project) is None


@pytest.mark.parametrize("name", ["snippets/other.py", "docs/index.md", "essays/other.py", "README.md", "other.csv"])
def test_a_change_of_what_it_did_not_read_keeps_it(project, stored, name):
    project.write({name: "x = 1"})
    assert loaded(project) == RUN


def test_several_runs_are_kept_and_each_is_found_again(project, stored):
    project.replace("archive/facts/acme.toml", "value = 300", "value = 301")
    stored_run(project, other := replace(RUN, seconds=2))
    assert loaded(project) == other
    project.replace("archive/facts/acme.toml", "value = 301", "value = 300")
    assert loaded(project) == RUN


def test_a_cache_of_another_machine_is_as_good(project, stored, tmp_path_factory):
    elsewhere = type(project)(tmp_path_factory.mktemp("elsewhere"))
    shutil.copytree(run_cache.folder(project.root), run_cache.folder(elsewhere.root))
    assert loaded(elsewhere) == RUN


def test_the_newest_runs_of_an_essay_are_kept(project):
    for nth in range(run_cache.KEPT + 2):
        cell = Cell("code", str(nth), 1, (0,))
        stored_run(project, Run({cell: []}, reads=READS), cell)
        newest = max(run_cache.folder(project.root).rglob("*.json"), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, ns=(nth, nth))
    stored_run(project, slug="sums-of-sums")
    names = [path.parent.name for path in run_cache.folder(project.root).rglob("*.json")]
    assert sorted(names) == ["sums"] * run_cache.KEPT + ["sums-of-sums"]
    there = [loaded(project, Cell("code", str(nth), 1, (0,))) is not None for nth in range(run_cache.KEPT + 2)]
    assert there == [False] * 2 + [True] * run_cache.KEPT


def test_what_another_version_of_the_tool_keeps_is_passed_over(project, stored):
    Store(stored.parent).put("later", {"of": "another form"})
    assert loaded(project) == RUN


@pytest.mark.parametrize("given", [3, [], [[]], [[], {}, []]])
def test_a_run_of_another_form_is_passed_over(project, stored, given):
    kept = Store(stored.parent).get(stored.stem)
    Store(stored.parent).put(stored.stem, kept | {"run": kept["run"] | {"given": given}})
    assert loaded(project) is None


# What an essay's steps are


@pytest.mark.parametrize(
    ("text", "same"),
    [
        (essay(prose="Other words.\n\n" + PROSE), True),
        (essay(prose=PROSE.replace("33%", "34%")), True),
        (essay(title="Other"), True),
        (essay(more="\n\n"), True),
        (essay().replace("# %%\n", '# %% tags=["open"]\n', 1), True),
        (essay(prose=PROSE.replace("300]", "301]").replace("{acme.batch_items}", "{acme.batch_items:.0f}")), True),
        (essay(code="# The rate\nrate = 1 / 4"), False),
        (essay(code="# The Rate\nrate = 1 / 3"), False),
        (essay(prose=PROSE.replace("{rate:.0%}", "{rate:.1%}")), False),
        (essay(prose=PROSE + "\n[33%](<calc: {rate * 1:.0%}>)"), False),
        (essay(summary="[33.3%](<calc: {rate:.1%}>)"), False),
    ],
)
def test_prose_and_display_tags_are_no_part_of_a_run_and_code_and_templates_are(project, text, same):
    before = run_cache.steps(read(project.root / "essays/sums.py", project.root))
    project.write({"essays/sums.py": text})
    assert (run_cache.steps(read(project.root / "essays/sums.py", project.root)) == before) == same


# Why


def why(project, name="essays/sums.py"):
    result = project.run("why", str(project.root / name))
    assert (result.code, result.err) == (0, "")
    return result.out


def test_why_names_what_changed_in_one_line(project):
    code = f"from reckoner.author import facts\nfrom snippets.sums import share\n\n{CODE}\nfacts.acme.batch_items"
    project.write({"essays/sums.py": essay(code=code)})
    assert why(project) == "essays/sums.py: would run: no run of it is kept\n"
    project.check()
    assert why(project) == "essays/sums.py: would not run: nothing changed\n"
    project.replace("archive/facts/acme.toml", "value = 300", "value = 301")
    project.write({"snippets/sums.py": "def share(part, whole):\n    return 1\n", "requirements.lock": "x"})
    assert why(project) == (
        "essays/sums.py: would run: requirements.lock changed, the fact acme.batch_items changed, "
        "snippets/sums.py changed\n"
    )
    project.write({"essays/sums.py": essay(code=code.replace("1 / 3", "1 / 4"), summary="[x](<calc: {2}>)")})
    assert why(project).startswith(
        "essays/sums.py: would run: the code at line 12 changed, the bindings of the front matter at line 1 "
    )
    project.write({"essays/sums.py": essay(code=code) + "\n# %%\nmore = 1\n"})
    assert why(project).startswith("essays/sums.py: would run: cells or prose with bindings were added or taken away, ")


def test_why_of_what_is_no_essay_says_so(project):
    result = project.run("why", "README.md")
    assert (result.code, result.out) == (2, "")
    assert "no such essay; mend: name a file of essays/" in result.err


def test_the_runs_of_essays_that_are_gone_are_swept(tmp_path):
    for slug in ("sums", "gone"):
        (run_cache.folder(tmp_path) / slug).mkdir(parents=True)
    run_cache.sweep(tmp_path, {"sums"})
    assert [path.name for path in run_cache.folder(tmp_path).iterdir()] == ["sums"]
