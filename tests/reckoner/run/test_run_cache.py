"""The cache: only what was stored is ever loaded, and only while all that it depended on is as it was."""

from __future__ import annotations

import json
import os

import pytest

from reckoner.run import run_cache, scheduler
from reckoner.run.execution import Run
from reckoner.run.fingerprint import Inputs
from reckoner.source.archive import load
from reckoner.source.essay import read
from tests.project import CODE, PROSE, essay

READS = {"modules": ["snippets", "snippets.sums"], "facts": ["acme.batch_items"], "files": ["data.csv"], "folders": []}
RUN = Run(
    outputs=[[{"output_type": "stream", "name": "stdout", "text": "é 34%"}], []],
    values=[{}, {"{x}": {"a": 0.1}}],
    seconds=1.5,
    reads=READS,
)
STEPS = ["one", "two"]


def inputs_of(project) -> Inputs:
    return Inputs(project.root, load(project.root))


@pytest.fixture
def stored(project):
    """The file of a stored run."""
    run_cache.store(project.root, "sums", STEPS, inputs_of(project), RUN)
    (path,) = run_cache.folder(project.root).iterdir()
    return path


def loaded(project, steps=STEPS):
    return run_cache.load(project.root, "sums", steps, inputs_of(project))


# What makes a run good


def test_what_is_stored_is_what_is_loaded(project, stored):
    assert loaded(project) == RUN


def test_nothing_is_loaded_for_other_steps(project, stored):
    assert loaded(project, ["one", "other"]) is None
    assert loaded(project, ["one"]) is None


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
    run_cache.store(project.root, "sums", STEPS, inputs_of(project), Run(seconds=2, reads=READS))
    assert loaded(project) == Run(seconds=2, reads=READS)
    project.replace("archive/facts/acme.toml", "value = 301", "value = 300")
    assert loaded(project) == RUN


def test_a_cache_of_another_machine_is_as_good(project, stored, tmp_path_factory):
    elsewhere = type(project)(tmp_path_factory.mktemp("elsewhere"))
    place = run_cache.folder(elsewhere.root)
    place.mkdir(parents=True)
    (place / stored.name).write_bytes(stored.read_bytes())
    assert loaded(elsewhere) == RUN


# The store


DAMAGE = {
    "empty": lambda text: "",
    "cut in the run": lambda text: text[:-9],
    "cut in the head": lambda text: text[:90],
    "a digit of the run": lambda text: text.replace("34%", "35%"),
    "a digit of the head": lambda text: text.replace('"one"', '"onf"'),
    "only the head": lambda text: text.split("\n")[0],
    "a list": lambda text: "[]",
    "bare": lambda text: "{}",
    "null": lambda text: "null\nnull",
    "deep": lambda text: "[" * 100_000,
    "another run": lambda text: text.split("\n")[0] + "\n" + json.dumps({"outputs": 3}) + "\n",
    "bytes": lambda text: b"\xff\xfe",
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_file_is_as_good_as_none(project, stored, name):
    damaged = DAMAGE[name](stored.read_text(encoding="utf-8"))
    stored.write_bytes(damaged if isinstance(damaged, bytes) else damaged.encode())
    assert loaded(project) is None


def test_a_store_that_fails_half_way_leaves_the_old_run(project, stored, monkeypatch):
    monkeypatch.setattr("pathlib.Path.replace", lambda *_: (_ for _ in ()).throw(OSError("no room")))
    with pytest.raises(OSError, match="no room"):
        run_cache.store(project.root, "sums", STEPS, inputs_of(project), Run())
    assert loaded(project) == RUN


def test_a_store_leaves_nothing_but_the_run(stored):
    assert list(stored.parent.iterdir()) == [stored]


def test_the_newest_runs_of_an_essay_are_kept(project):
    for nth in range(run_cache.KEPT + 2):
        run_cache.store(project.root, "sums", [str(nth)], inputs_of(project), RUN)
        newest = max(run_cache.folder(project.root).iterdir(), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, ns=(nth, nth))
    run_cache.store(project.root, "sums-of-sums", STEPS, inputs_of(project), RUN)
    names = [path.name[: -len(".json")].rsplit("-", 1)[0] for path in run_cache.folder(project.root).iterdir()]
    assert sorted(names) == ["sums"] * run_cache.KEPT + ["sums-of-sums"]
    assert [loaded(project, [str(nth)]) is not None for nth in range(run_cache.KEPT + 2)] == [False] * 2 + [
        True
    ] * run_cache.KEPT


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
    before = scheduler._steps(read(project.root / "essays/sums.py", project.root))
    project.write({"essays/sums.py": text})
    assert (scheduler._steps(read(project.root / "essays/sums.py", project.root)) == before) == same


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
