"""Running an essay in a process of its own: what it gives, and how what fails is named by file, line and cell.

Everything is tried in forked processes; kernels give the same, which the last test says.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from reckoner.core.findings import Exit, Failure
from reckoner.core.run_limits import MEMORY
from reckoner.run import fork_client
from reckoner.run.execution import Run, execute, plan, settle
from reckoner.run.sandbox.jobs import Job
from reckoner.source.archive import load
from reckoner.source.essay import Essay, read
from tests.project import essay, execute_here

pytestmark = pytest.mark.slow

TWO = essay(prose="So [it](<calc: {x}>) is.", summary="[so](<calc: {y}>)") + "\n# %%\nx = 2\n"


EVALUATED = "__import__('sys').modules['reckoner.run.sandbox.evaluation'].evaluate(['{}'], globals())"


def job_of(read_: Essay, root: Path, seconds: int = 20, memory: int = MEMORY) -> Job:
    """The job that an essay's run is."""
    return Job(read_.name, tuple(plan(read_).values()), str(root), pickle.dumps(load(root)), seconds, memory)


def run(read_: Essay, root: Path, seconds: int = 20, memory: int = MEMORY, how=fork_client) -> Run:
    """Run an essay and settle what came of it."""
    return settle(read_, how.execute(job_of(read_, root, seconds, memory)), root)


def the_essay(project, code, prose="x"):
    """An essay whose second code cell, at line 16, is the given one."""
    text = essay(prose=prose, summary="x").replace("# %% [markdown]", f"# %%\n{code}\n\n# %% [markdown]")
    project.write({"essays/a.py": text})
    return read(project.root / "essays/a.py", project.root)


def shown(project, code):
    """The outputs of that cell."""
    _, outputs = run(the_essay(project, code), project.root).outputs.values()
    return outputs


def failed(project, code, prose="x", line=16, **limits):
    """What is wrong with that cell."""
    with pytest.raises(Failure) as failure:
        run(the_essay(project, code, prose), project.root, **limits)
    (finding,) = failure.value.findings
    assert finding.exit == Exit.RAISED
    assert str(finding).startswith(f"essays/a.py:{line}: the cell ")
    return str(finding).removeprefix(f"essays/a.py:{line}: the cell ")


def children() -> list[psutil.Process]:
    """What runs below this process, beside the fork server."""
    served = fork_client.fork_server().process.pid
    below = [child for child in psutil.Process().children(recursive=True) if child.pid != served]
    return [child for child in below if "multiprocessing" not in " ".join(child.cmdline())]


# The plan


MEND = "correct the expression, or define the name in a cell above this one"


def test_the_plan_is_code_and_templates_in_order_and_the_front_matters_last(project):
    project.write({"essays/a.py": TWO})
    read_ = read(project.root / "essays/a.py", project.root)
    assert [(cell.kind, executed) for cell, executed in plan(read_).items()] == [
        ("code", "# The rate\nrate = 1 / 3"),
        ("prose", EVALUATED.format("{x}")),
        ("code", "x = 2"),
        ("front", EVALUATED.format("{y}")),
    ]


def test_a_template_is_planned_once_a_cell_and_one_that_cannot_be_read_not_at_all(project):
    project.write({"essays/a.py": essay("[a](<calc: {x}>) [b](<calc: {x}>) [c](<calc: {>) [d](<fact: {a.b}>)")})
    _, executed, _ = plan(read(project.root / "essays/a.py", project.root)).values()
    assert executed == EVALUATED.format("{x}")


# What a run gives


def test_a_run_gives_outputs_and_values_each_by_its_cell_and_leaves_the_tree_alone(project):
    code = (
        "import os\nfrom snippets.sums import share\n\nrate = share(1, 4)\nopen('x', 'w').close()\nprint(os.listdir())"
    )
    read_ = the_essay(project, code, "[25%](<calc: {rate:.0%}>) [x](<calc: {1 / 0}>)")
    before = project.files()
    result = run(read_, project.root)
    assert project.files() == before
    front, first, second, prose = read_.cells
    assert result.outputs == {
        first: [],
        second: [{"output_type": "stream", "name": "stdout", "text": "['x']\n"}],
    }
    assert result.values == {
        front: {},
        prose: {
            "{rate:.0%}": {
                "template": "{rate:.0%}",
                "text": "25%",
                "parts": [{"expression": "rate", "value": 0.25}],
            },
            "{1 / 0}": {"template": "{1 / 0}", "error": "ZeroDivisionError: division by zero", "mend": MEND},
        },
    }
    assert children() == []


def test_an_essay_sees_no_secret_and_no_home(project, monkeypatch):
    monkeypatch.setenv("A_TOKEN", "secret")
    code = (
        'import os\n\nprint("A_TOKEN" in os.environ, os.environ["HOME"] == os.getcwd(), os.environ["PYTHONHASHSEED"])'
    )
    assert shown(project, code)[0]["text"] == "False True 0\n"


# What fails


def test_a_cell_that_raises_is_named_at_the_line_that_raised(project):
    assert failed(project, "y = [\n    1,\n    1 / 0,\n]\nz = 2", line=18) == (
        "raised ZeroDivisionError: division by zero; mend: correct the code on this line"
    )


def test_an_error_deep_within_a_snippet_is_named_at_the_essays_line_and_the_snippets(project):
    project.write({"snippets/deep.py": "def inner(x):\n    return 1 / x\n\n\ndef outer(x):\n    return inner(x)\n"})
    assert failed(project, "from snippets.deep import outer\n\ny = outer(0)", line=18) == (
        "raised ZeroDivisionError: division by zero (in snippets/deep.py:2); mend: correct the code on this line"
    )


def test_an_error_in_a_function_of_an_earlier_cell_is_named_at_the_call(project):
    define = (
        "def f():\n    try:\n        1 / 0\n"
        "    except ZeroDivisionError as error:\n        raise ValueError('so\\nsaid') from error"
    )
    assert failed(project, f"{define}\n\n# %%\ny = 1\nf()", line=24) == (
        "raised ValueError: so; mend: correct the code on this line"
    )


def test_a_figure_without_its_caption_is_named_at_its_line(project):
    code = "from reckoner.author import canvas, figure\n\nfigure(canvas()[0], name='a', caption=' ', alt='b', data={})"
    assert failed(project, code, line=18) == (
        "raised ValueError: the figure 'a' has no caption; mend: correct the code on this line"
    )


def test_a_cell_that_exits_raises(project):
    assert failed(project, "import sys\nsys.exit(3)", line=17) == (
        "ends its process; mend: remove it: a cell ends by itself"
    )


def test_a_cell_that_ends_its_process_is_named(project):
    assert failed(project, "import os\nos._exit(0)") == "ended its process; mend: remove what exits or crashes"
    assert children() == []


@pytest.mark.parametrize("code", ["import time\ntime.sleep(60)", "while True:\n    pass"])
def test_a_cell_over_its_time_limit_is_named_and_its_process_ended(project, code):
    assert failed(project, code, seconds=3) == (
        "ran when the essay's 3 s were over; mend: make it do less, move the work to a recorded CSV, or give the "
        "essay more: a line 'seconds: N' in its front matter, at most 600"
    )
    assert children() == []


def test_a_binding_over_its_time_limit_is_named_at_its_cell(project):
    prose = "[x](<calc: {__import__('time').sleep(60)}>)"
    assert failed(project, "x = 1", prose, seconds=3, line=19) == (
        "ran when the essay's 3 s were over; mend: make it do less, move the work to a recorded CSV, or give the "
        "essay more: a line 'seconds: N' in its front matter, at most 600"
    )


def test_a_cell_that_asks_is_named(project):
    assert failed(project, "input()") == (
        "asks for what nobody will type; mend: remove input(), breakpoint() or the debugger"
    )


def test_a_warning_is_named_at_its_line_and_never_published(project):
    assert failed(project, "import warnings\n\nwarnings.warn('careful')", line=18) == (
        "warned UserWarning: careful; mend: correct what it complains of"
    )


@pytest.mark.parametrize(
    "code",
    [
        "import os; print('file:' + os.getcwd())",
        "print('at 0x7f0012345678')",
        "print('C:/Users/me/x')",
        "print('see /var/lib/x')",
    ],
)
def test_a_place_of_this_machine_is_never_published_however_it_is_written(project, code):
    assert failed(project, code).startswith(("shows a path of this machine: ", "shows a place in memory, "))


@pytest.mark.parametrize("text", ["https://example.org/home/x", "a/var/b", "</root>", "0x7f", "n / usr"])
def test_what_looks_like_a_place_of_this_machine_and_is_none_is_let_be(project, text):
    assert shown(project, f"print({text!r})")[0]["text"] == f"{text}\n"


def test_what_goes_to_standard_error_is_never_published(project):
    assert failed(project, "import sys\nprint('oh', file=sys.stderr)", line=17) == (
        "wrote to standard error: oh; mend: correct what it complains of"
    )


def test_a_place_in_memory_is_never_published(project):
    said = failed(project, "object()")
    assert said.startswith("displays <object at 0x")
    assert said.endswith("; a semicolon at the end of the line shows nothing")


def test_a_process_that_does_not_start_is_named_without_a_trace(project):
    project.write({"token.py": "raise SystemExit\n", "essays/sums.py": essay()})
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    command = [sys.executable, "-P", "-m", "reckoner", "check"]
    done = subprocess.run(command, cwd=project.root, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (
        3,
        "",
        "  essays/sums.py: failed\n"
        "essays/sums.py: its process did not start; mend: see whether .venv is whole: rm -r .venv, then make site\n"
        "1 finding in 1 file.\n",
    )


def test_where_forking_is_not_to_be_had_a_kernel_runs_the_essay(project, monkeypatch):
    job = job_of(the_essay(project, "import os\nprint('ipykernel' in str(get_ipython()))"), project.root)
    monkeypatch.setattr(fork_client, "CAN_FORK", False)
    assert execute(job).outputs[1][0]["text"] == "True\n"
    monkeypatch.setattr(fork_client, "CAN_FORK", True)
    assert execute(job).outputs[1][0]["text"] == "False\n"


def test_the_runner_in_this_process_that_most_tests_use_gives_what_a_process_gives(project):
    code = (
        "from reckoner.author import facts\nfrom snippets.sums import share\nrate = share(facts.acme.batch_items, 900)"
    )
    project.write({"essays/sums.py": essay(code=code)})
    job = job_of(read(project.root / "essays/sums.py", project.root), project.root)
    here, there = execute_here(job), execute(job)
    for output in (output for outputs in there.outputs for output in outputs):
        del output["lines"]  # of the cell, which are known in a process alone
    assert here.outputs == there.outputs
    assert here.reads == {what: there.reads[what] for what in here.reads}
    assert here.reads == {"facts": ["acme.batch_items"], "modules": ["snippets", "snippets.sums"], "tables": []}
