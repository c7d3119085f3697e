"""Many essays: what runs when, on which executor, and that a cached build is the build from nothing, byte for byte."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from reckoner.check.assembly import assemble
from reckoner.pages.page_tree import write
from reckoner.run import fork_client, run_cache, scheduler
from reckoner.run.execution import execute
from reckoner.run.sandbox.jobs import Job, Outcome
from reckoner.run.scheduler import How, shard
from tests.project import Project, essay, execute_here

pytestmark = pytest.mark.slow

REPOSITORY = Path(__file__).parents[3]
SHARE = "# The rate\nfrom snippets.sums import share\n\nrate = share(1, 3)"
FACT = "# The rate\nfrom reckoner.author import facts\n\nrate = 100 / facts.acme.batch_items"
FILE = (
    "# The rate\nimport os\nfrom pathlib import Path\n\n"
    "rate = float(Path(os.environ['RECKONER_ROOT'], 'data/rate.txt').read_text())"
)


def other(title: str, code: str) -> str:
    return essay(title=title, code=code).replace("[ada-some-fail]", "[]")


def three(project: Project) -> Project:
    """Essays that rest on a snippet, on a fact and on a file."""
    return project.write(
        {
            "essays/sums.py": essay(code=SHARE),
            "essays/of-facts.py": other("Facts", FACT),
            "essays/of-files.py": other("Files", FILE),
            "data/rate.txt": "0.333",
            "docs/index.md": "# Home\n\n<!-- reckoner: essays -->\n",
        }
    )


# A cached build is the build from nothing

EDITS = {
    "prose": ("essays/sums.py", "of [300]", "out of [300]"),
    "title": ("essays/of-facts.py", "title: Facts", "title: On facts"),
    "tag": ("essays/of-files.py", "# %%\n# The rate", '# %% tags=["open"]\n# The rate'),
    "comment": ("essays/sums.py", "# The rate", "# The share"),
    "code": ("essays/sums.py", "share(1, 3)", "share(2, 6)"),
    "template": ("essays/of-facts.py", "[33%](<calc: {rate:.0%}>)\n", "[33.3%](<calc: {rate:.1%}>)\n"),
    "snippet": ("snippets/sums.py", "return part / whole", "return part * (1 / whole)"),
    "docstring": ("snippets/sums.py", "def share(part, whole):\n", 'def share(part, whole):\n    """The share."""\n'),
    "helper": ("snippets/sums.py", "def share", "from snippets.more import one\n\n\ndef share"),
    "unit": ("archive/facts/acme.toml", 'unit = "items"', 'unit = "pieces"'),
    "locator": ("archive/facts/acme.toml", 'locator = "on batches"', 'locator = "on the batch"'),
    "file": ("data/rate.txt", "0.333", "0.3331"),
    "definition": ("archive/terms/acme.toml", "The share that fails.", "How many of all fail."),
    "home": ("docs/index.md", "# Home", "# The home"),
}


def pages(root: Path) -> dict[str, bytes]:
    """The pages of a project, as they are built now."""
    site = assemble(root)
    assert site.findings == []
    folder = root / ".cache" / "pages"
    write(site, folder)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


MEANS, LOOKS = "SCALE = 1.0", "# a remark"
WIDE = {
    "essays/deep.py": other(
        "Deep",
        "# The rate\nfrom snippets.outer import scaled\nfrom snippets.sums import share\n\nrate = scaled(share(1, 3))",
    ),
    "essays/documented.py": other(
        "Documented",
        "# The rate\nfrom snippets.outer import scaled\n\nrate = 1 / 3\nprint(scaled.__doc__)",
    ),
    "essays/looking.py": other(
        "Looking",
        "# The rate\nimport os\nfrom pathlib import Path\n\nhere = Path(os.environ['RECKONER_ROOT'], 'data')\n"
        "print(sorted(p.name for p in here.glob('*.csv')), (here / 'maybe.txt').exists())\nrate = 1 / 3",
    ),
    "essays/trying.py": other(
        "Trying",
        "# The rate\ntry:\n    from snippets.maybe import more\nexcept ImportError:\n    more = 0\n\n"
        "rate = 1 / 3\nprint(more)",
    ),
    "snippets/outer.py": "from snippets.inner import SCALE\n\n\ndef scaled(x):\n    "
    f'"""A docstring."""\n    {LOOKS}\n    return x * SCALE\n',
    "snippets/inner.py": f"{LOOKS}\n{MEANS}\n",
    "data/runs.csv": "1",
}
PLACES = {
    "essays/sums.py": {
        "of [300]": "{w} of [300]",
        "# The rate": "# The rate {w}",
        "share(1, 3)": "share({n}1, {n}3) / share({n}1, {n}3) * share(1, 3)",
        "title: Sums": "title: Sums {w}",
    },
    "essays/deep.py": {"scaled(share(1, 3))": "scaled(share({n}1, {n}1) / 3)", "title: Deep": "title: Deep {w}"},
    "essays/of-files.py": {"title: Files": "title: Files {w}", "# %%\n# The": '# %% tags=["open"]\n# {w} The'},
    "snippets/sums.py": {
        "return part / whole": "return part / whole * 1.000{n}",
        "def share": "n{n} = 1\n\n\ndef share",
    },
    "snippets/outer.py": {
        "A docstring": "A docstring {w}",
        LOOKS: "# {n}",
        "return x * SCALE": "return x * SCALE * 1.000{n}",
    },
    "snippets/inner.py": {MEANS: "SCALE = 1.000{n}", LOOKS: "# {n}"},
    "archive/terms/acme.toml": {"The share that": "The share {w} that"},
    "archive/facts/acme.toml": {"on batches": "on batch {w}", 'unit = "items"': 'unit = "items {w}"'},
    "docs/index.md": {"# Home": "# Home {w}"},
    "data/rate.txt": {"0.333": "0.333{n}"},
}
"""By file the places at which it is edited, and what stands there then: another word, or another number."""
FILES = ["data/more.csv", "data/maybe.txt", "snippets/maybe.py"]
"""What comes and goes."""

edits = st.one_of(
    st.sampled_from([(file, place) for file, places in PLACES.items() for place in places]).flatmap(
        lambda at: st.tuples(st.just("edit"), st.just(at), st.integers(1, 9))
    ),
    st.tuples(st.just("file"), st.sampled_from(FILES), st.integers(0, 9)),
    st.tuples(st.just("time"), st.sampled_from(sorted(PLACES)), st.integers(0, 9)),
)


def edited(project: Project, texts: dict[str, str], edit: tuple[str, object, int]) -> None:
    """Edit a place anew, write or remove a file, or give a file an old time and the bytecode of what it was."""
    match edit:
        case ("edit", (str(file), str(place)), n):
            new = PLACES[file][place].format(n=n, w="abcdefghi"[n - 1])
            project.write({file: texts[file].replace(place, new, 1)})
        case ("file", str(file), n):
            path = project.root / file
            project.write({file: f"more = {n}\n"}) if n else path.unlink(missing_ok=True)
        case ("time", str(file), n):
            os.utime(project.root / file, (n, n))


@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.generate],  # one failure is enough, and a smaller one takes long to find
)
@given(st.lists(edits, min_size=3, max_size=9))
def test_after_any_edits_a_cached_build_is_the_build_from_nothing(tmp_path_factory, listed):
    project = three(Project(tmp_path_factory.mktemp("edited"))).write(WIDE)
    texts = {file: (project.root / file).read_text(encoding="utf-8") for file in PLACES}
    kept = tmp_path_factory.getbasetemp() / "kept"  # of all examples: as wide a cache as there may be
    if kept.exists():
        shutil.copytree(kept, project.root / ".cache")
    for nth, edit in enumerate(listed, 1):
        edited(project, texts, edit)
        if nth % 3 == 0 or nth == len(listed):
            cached = pages(project.root)
            fresh = tmp_path_factory.mktemp("fresh") / "elsewhere"
            shutil.copytree(project.root, fresh, ignore=shutil.ignore_patterns(".cache"))
            assert cached == pages(fresh)
    shutil.copytree(project.root / ".cache", kept, dirs_exist_ok=True)


@pytest.mark.parametrize(
    ("name", "run"),
    [
        ("prose", []),
        ("title", []),
        ("tag", []),
        ("docstring", []),
        ("locator", []),
        ("definition", []),
        ("home", []),
        ("code", ["sums"]),
        ("snippet", ["sums"]),
        ("helper", ["sums"]),
        ("template", ["of-facts"]),
        ("unit", ["of-facts"]),
        ("file", ["of-files"]),
    ],
)
def test_an_edit_runs_exactly_what_rests_on_it(project, name, run):
    three(project).write({"snippets/more.py": "one = 1\n"})
    pages(project.root)
    project.replace(*EDITS[name])
    said: list[tuple[str, str]] = []
    assert assemble(project.root, lambda *told: said.append(told)).findings == []
    assert [name for name, what in said if what == "running"] == [f"essays/{one}.py" for one in run]


def test_what_a_run_read_is_observed_and_not_guessed(project):
    three(project).write({"snippets/more.py": "one = 1\n"})
    code = (
        "import importlib, os\n\nrate = importlib.import_module('snippets.' + 'sums').share(1, 3)\n"
        "os.listdir(os.environ['RECKONER_ROOT'] + '/data');"
    )
    project.write({"essays/sums.py": essay(code=code)})
    (sums,) = [checked for checked in assemble(project.root).essays if checked.essay.slug == "sums"]
    assert sums.run.reads == {
        "modules": ["snippets", "snippets.sums"],
        "facts": [],
        "claims": [],
        "tables": [],
        "files": [],
        "folders": ["data"],
    }
    (facts,) = [checked for checked in assemble(project.root).essays if checked.essay.slug == "of-facts"]
    assert facts.run.reads["facts"] == ["acme.batch_items"]
    (files,) = [checked for checked in assemble(project.root).essays if checked.essay.slug == "of-files"]
    assert files.run.reads["files"] == ["data/rate.txt"]


def test_a_module_that_comes_to_be_runs_what_looked_for_it(project):
    code = "try:\n    from snippets.exact import third\nexcept ImportError:\n    third = 1 / 3\nrate = third"
    project.write({"essays/sums.py": essay(code=code)}).check(kernel=True)
    project.write({"snippets/exact.py": "third = 0.333333\n"})
    assert project.run("why").out == "essays/sums.py: would run: snippets/exact.py changed\n"
    values = assemble(project.root).essays[0].run.values
    assert {value["parts"][0]["value"] for of_cell in values.values() for value in of_cell.values()} == {0.333333}


def test_a_run_during_which_its_snippet_was_written_is_not_kept(project):
    three(project)

    def late(job: Job) -> Outcome:
        outcome = execute(job)
        project.write({"snippets/sums.py": (project.root / "snippets/sums.py").read_text() + "\n"})
        return outcome

    with mock.patch.object(scheduler, "execute", late):
        assemble(project.root, only={"essays/sums.py"})
    assert list(run_cache.kept(project.root, "sums")) == []


# Order, number and executors


class Recorder(Executor):
    """An executor of our own: runs at once, and keeps the order."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def submit(self, fn, /, *args, **kwargs):
        """Run it now."""
        self.jobs.append(args[-1])
        future: Future[Outcome] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def test_the_longest_runs_begin_first_and_those_never_run_before_them(project):
    three(project)
    with mock.patch.object(scheduler, "execute", lambda job: slow(execute_here(job), job)):
        assemble(project.root)
    project.write({"essays/new.py": other("New", SHARE), "requirements.lock": "other"})
    recorder = Recorder()
    with mock.patch.object(scheduler, "execute", execute_here):
        assemble(project.root, how=How(executor=recorder))
    assert [job.name for job in recorder.jobs] == [
        "essays/new.py",
        "essays/of-files.py",
        "essays/of-facts.py",
        "essays/sums.py",
    ]


def slow(outcome: Outcome, job: Job) -> Outcome:
    outcome.seconds = {"essays/of-files.py": 3.0, "essays/of-facts.py": 2.0}.get(job.name, 1.0)
    return outcome


@pytest.mark.parametrize("at_a_time", [1, 2, 8])
def test_any_number_at_a_time_gives_the_same(project, at_a_time):
    three(project)
    site = assemble(project.root, how=How(at_a_time))
    assert [checked.essay.slug for checked in site.essays] == ["of-facts", "of-files", "sums"]
    assert [checked.run.values for checked in site.essays] == [
        checked.run.values for checked in assemble(project.root).essays
    ]


def test_an_executor_of_pythons_own_does(project):
    three(project)
    here = assemble(project.root)
    shutil.rmtree(project.root / ".cache")
    with ProcessPoolExecutor(2) as pool:
        there = assemble(project.root, how=How(executor=pool, carry=True))
    assert there.findings == []
    assert [checked.run.values for checked in there.essays] == [checked.run.values for checked in here.essays]


def test_an_executor_that_loses_a_run_is_named_and_the_others_stand(project):
    three(project)

    class Losing(Recorder):
        def submit(self, fn, /, *args, **kwargs):
            future = super().submit(fn, *args, **kwargs)
            if args[-1].name == "essays/sums.py":
                future = Future()
                future.set_exception(ConnectionError("worker gone"))
            return future

    site = assemble(project.root, how=How(executor=Losing()))
    assert [str(finding) for finding in site.findings] == [
        "essays/sums.py: its run was lost: ConnectionError: worker gone; "
        "mend: run it again, or here: without --scheduler"
    ]
    assert [checked.essay.slug for checked in site.essays] == ["of-facts", "of-files"]


def test_a_run_by_another_python_or_another_reckoner_is_not_taken_for_one_of_ours(project):
    def elsewhere(job: Job) -> Outcome:
        outcome = execute_here(job)
        outcome.by = "3.99 another"
        return outcome

    with mock.patch.object(scheduler, "execute", elsewhere):
        site = assemble(project.root, how=How(executor=Recorder()))
    assert [str(finding) for finding in site.findings] == [
        "essays/sums.py: another Python or reckoner ran it than builds here; "
        "mend: give every machine of the cluster the same Python and the same reckoner"
    ]
    assert list(run_cache.kept(project.root, "sums")) == []


def test_what_a_snippet_imports_of_the_project_is_never_kept_warm(project):
    project.write({"tools/rates.py": "rate = 1 / 3\n", "snippets/sums.py": "from tools.rates import rate\n"})
    project.write({"essays/sums.py": essay(code="from snippets.sums import rate")})
    assert assemble(project.root).findings == []
    project.write({"tools/rates.py": "rate = 0.333333\n"})
    values = assemble(project.root).essays[0].run.values
    assert {value["parts"][0]["value"] for of_cell in values.values() for value in of_cell.values()} == {0.333333}


# Shards


@pytest.mark.parametrize("of", [1, 2, 3, 5])
def test_shares_are_all_there_is_and_none_is_in_two(of):
    essays = [Path(f"essays/{letter}.py") for letter in "abcd"]
    shares = [shard(essays, f"{nth}/{of}") for nth in range(1, of + 1)]
    assert sorted(essay for share in shares for essay in share) == essays
    assert max(map(len, shares)) - min(map(len, shares)) <= 1


def test_a_build_split_over_machines_is_whole_when_their_caches_are_poured_together(project, tmp_path_factory):
    three(project)
    home = tmp_path_factory.mktemp("home") / "project"
    shutil.copytree(project.root, home)
    for nth in (1, 2):
        machine = three(Project(tmp_path_factory.mktemp(f"machine-{nth}")))
        result = machine.run("build", "--shard", f"{nth}/2", kernel=True)
        assert (result.code, result.out) == (
            0,
            f"Share {nth}/2 holds: {3 - nth} essay{'s' * (nth == 1)} in .cache/reckoner/runs/.\n",
        )
        shutil.copytree(run_cache.folder(machine.root), run_cache.folder(home), dirs_exist_ok=True)
    said: list[str] = []
    assert assemble(home, lambda name, what: said.append(what)).findings == []
    assert said == ["cached"] * 3


@pytest.mark.parametrize("share", ["0/2", "3/2", "1", "a/b", "1/0", "-1/2"])
def test_a_share_that_cannot_be_is_named(project, share):
    result = project.run("build", f"--shard={share}")
    assert (result.code, result.out) == (2, "")
    assert result.err == f"reckoner: no such share as {share!r}; mend: write --shard 1/4 for the first of four\n"


# Interruption


def test_what_had_finished_and_was_not_asked_for_yet_is_kept_when_a_build_is_interrupted(project):
    three(project)

    once = iter([KeyboardInterrupt])

    def interrupted(name: str, what: str) -> None:
        if what.startswith("ran") and (stop := next(once, None)):
            raise stop

    with mock.patch.object(scheduler, "execute", execute_here), pytest.raises(KeyboardInterrupt):
        assemble(project.root, interrupted, how=How(executor=Recorder()))
    assert len(list(run_cache.folder(project.root).iterdir())) == 3


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_build_that_is_ended_in_the_middle_leaves_nothing_but_what_had_finished(project, number):
    three(project).write({"essays/slow.py": other("Slow", "import time\n\ntime.sleep(60)\nrate = 1 / 3")})
    temporary = project.root / "temporary"
    temporary.mkdir()
    command = [sys.executable, "-m", "reckoner", "check", "--root", str(project.root)]
    here, quiet = os.environ | {"TMPDIR": str(temporary)}, subprocess.DEVNULL
    build = subprocess.Popen(command, cwd=REPOSITORY, env=here, stderr=quiet, stdout=quiet)
    until(lambda: len(list(run_cache.folder(project.root).rglob("*.json"))) == 3)
    assert list(temporary.iterdir())
    build.send_signal(number)
    build.wait()
    until(lambda: not list(temporary.iterdir()))
    assert len(list(run_cache.folder(project.root).iterdir())) == 3


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_what_had_finished_is_kept_when_a_build_is_interrupted(project):
    three(project).write({"essays/slow.py": other("Slow", "import time\n\ntime.sleep(60)\nrate = 1 / 3")})
    command = [sys.executable, "-m", "reckoner", "check", "--root", str(project.root)]
    with subprocess.Popen(command, cwd=REPOSITORY, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as build:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and len(list(run_cache.folder(project.root).rglob("*.json"))) < 3:
            time.sleep(0.05)
        build.send_signal(signal.SIGINT)
        _, err = build.communicate(timeout=20)
    assert build.returncode == 130
    assert err.endswith("Interrupted. What had finished is kept.\n")
    assert "Traceback" not in err
    assert sorted(path.name for path in run_cache.folder(project.root).iterdir()) == [
        "of-facts",
        "of-files",
        "sums",
    ]


def test_the_fork_server_is_started_again_when_it_has_died(project):
    three(project)
    assemble(project.root, only={"essays/sums.py"})
    died = (
        fork_client.fork_server().process
    )  # asked once: asked again after the kill, it may be a new one, which never ends
    os.kill(died.pid, signal.SIGKILL)
    died.wait()
    assert assemble(project.root).findings == []


# Limits of an essay's own


@pytest.mark.parametrize("seconds", ["0", "601", "x", "1.5"])
def test_a_time_limit_that_cannot_be_is_named(project, seconds):
    project.write({"essays/sums.py": essay().replace("# part:", f"# seconds: {seconds}\n# part:")})
    result = project.check()
    assert result.code == 2
    assert result.err == (
        f"essays/sums.py:4: the front matter's 'seconds' is '{seconds}'; "
        "mend: give a whole number of seconds that a run may take, from 1 to 600\n"
    )


def test_an_essay_may_ask_for_its_own_time_limit(project):
    code = "import time\n\ntime.sleep(30)"
    project.write({"essays/sums.py": essay(code=code).replace("# part:", "# seconds: 1\n# part:")})
    assert "ran when the essay's 1 s were over" in project.check(kernel=True).err


def test_one_hostile_essay_keeps_no_other_from_its_result(project):
    three(project).write({"essays/hostile.py": other("Hostile", "import os\n\nos._exit(1)\nrate = 1 / 3")})
    site = assemble(project.root)
    assert [checked.essay.slug for checked in site.essays] == ["of-facts", "of-files", "sums"]
    assert [str(finding) for finding in site.findings] == [
        "essays/hostile.py:12: the cell ended its process; mend: remove what exits or crashes"
    ]
