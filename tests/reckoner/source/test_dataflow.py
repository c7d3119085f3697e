"""Whether the value of a bound expression rests on more than the author's own literals."""

from __future__ import annotations

import ast
import json

import pytest

from reckoner.source.dataflow import Flow, named
from reckoner.source.essay import read
from tests.project import Project, essay

HEAD = """\
import math
import numpy as np
from snippets import sums
from snippets.sums import share as part_of
from reckoner.author import facts as known, label, models, runs
"""


def computed(project: Project, expression: str, code: str, cell: int = -1) -> bool:
    project.write({"essays/sums.py": essay(code=HEAD + code)})
    made = read(project.root / "essays/sums.py", project.root)
    return Flow(made).computed(expression, made.cells[cell])


@pytest.mark.parametrize(
    "code",
    [
        "x = part_of(1, 3)",
        "x = sums.share(1, 3)",
        "x = known.acme.batch_items",
        "x = models[0].tokens / 2",
        'x = runs("sweep")',
        "x = np.random.default_rng(3).normal()",
        "y = part_of(1, 3)\nz = [y, 2]\nx = z[0]",
        "y = part_of(1, 3)\nx = []\nx.append(y)",
        "y = part_of(1, 3)\nx = {}\nx['a'] = y",
        "x = 1\nx += part_of(1, 3)",
        "x = 0\nfor n in range(3):\n    x = part_of(1, n)",
        "y, x = 1, part_of(1, 3)",
        "y, x = part_of(1, 3), 2\nx, y = y, x",
        "x, *y = [part_of(1, 3), 2]",
        "n = part_of(1, 3)\nz = [n for n in (1, 2)]\nx = n",
        "z = [x := part_of(1, n) for n in (1, 2)]",
        "match part_of(1, 3):\n    case x:\n        pass",
        "x = {}\nx.setdefault('a', []).append(part_of(1, 3))",
        "x = 1\ndef change():\n    global x\n    x = part_of(1, 3)\nchange()",
        "def half(n):\n    from snippets.sums import share as quota\n    return quota(1, n)\nx = half(2)",
        "half = lambda n: later * n\nx = half(2)\nlater = part_of(1, 3)",
        "def a():\n    return b()\ndef b():\n    return c()\ndef c():\n    return part_of(1, 3)\nx = a()",
        "from reckoner import author\nx = author.facts.acme.batch_items",
        "from reckoner.author import *\nx = facts.acme.batch_items",
        "import snippets.sums as s\nx = s.share(1, 3)",
        "from numpy.random import default_rng as make\nx = make(1).normal()",
        "from random import Random\nx = Random(1).gauss(0, 1)",
        "from scipy import stats\nx = stats.norm.rvs(random_state=1)",
        "with open('a.csv') as file:\n    x = len(file.read())",
        "from pathlib import Path\nx = Path('a.csv').read_text()",
        "x = np.loadtxt('a.csv')",
        "def half(n):\n    return later * n\nx = half(2)\nlater = part_of(1, 3)",
        "def half(n):\n    return part_of(1, n)\nx = half(2)",
        "x = 2 if part_of(1, 3) > 1 else 3",
    ],
)
def test_what_flows_from_the_record_a_function_or_chance_is_computed(project: Project, code: str) -> None:
    assert computed(project, "x", code)


@pytest.mark.parametrize(
    "code",
    [
        "x = 999",
        "x = 10 / (2 * math.pi)",
        "x = np.log10(1e9) * 12",
        "y = 3\nx = [y, y + 1][0]",
        "def half(n):\n    return n / 2\nx = half(2)",
        "x = part_of(1, 3)\nx = 3",
        "x = 3\nmath.exp(part_of(1, 3))\ny = math.exp(x)",
        "share = part_of(1, 3)\nx = 3",
        "x, y = 1, part_of(1, 3)",
        "(x, z), y = (1, 2), part_of(1, 3)",
        "x = 3\nz = [x for x in models]",
        "n = part_of(1, 3)\nx = [n for n in (1, 2)]",
        "x = [sums for sums in (1, 2)]",
        "def half(sums):\n    return sums / 2\nx = half(3)",
        "half = lambda known: known / 2\nx = half(3)",
        "y = part_of(1, 3)\ndef half(n):\n    y = n / 2\n    return y\nx = half(3)",
        "def half(n):\n    return part_of(1, n)\ndef half(n):\n    return n / 2\nx = half(2)",
        "sums = 3\nx = sums * 2",
        "random = 3\nx = random * 2",
        "x = np.array([1, 2])\ny = x.max() * part_of(1, 3)",
        'x = 3\nlabel(None, x, part_of(1, 3), "share")',
    ],
)
def test_arithmetic_on_the_authors_own_numbers_is_chosen(project: Project, code: str) -> None:
    assert not computed(project, "x", code)


def test_a_literal_is_chosen_and_a_call_within_the_binding_is_computed(project: Project) -> None:
    assert not computed(project, "999", "x = 1")
    assert computed(project, "part_of(1, 3)", "x = 1")
    assert computed(project, " part_of(1, 3) ", "x = 1")


def test_what_stands_below_the_sentence_is_no_part_of_it_but_for_the_summary(project: Project) -> None:
    later = "x = 3\n# %% [markdown]\n# Words.\n# %%\nx = part_of(1, 3)"
    assert not computed(project, "x", later, cell=2)
    assert computed(project, "x", later, cell=-1)
    assert computed(project, "x", later, cell=0)
    assert not computed(project, "x", later.replace("x = 3", "for x in (1, 2):\n    pass"), cell=2)


def test_the_page_and_the_list_of_numbers_say_chosen(project: Project, tmp_path) -> None:
    assert project.run("export", str(tmp_path / "out")).code == 0
    page = (tmp_path / "out/essays/sums.md").read_text(encoding="utf-8")
    assert (
        '<a class="rk-number rk-chosen" id="number-1-text" href="#number-1" aria-describedby="rk-chosen">33%</a>'
        in page
    )
    assert '<p class="rk-counts">1 chosen by the author, 1 cited, 1 exempt by rule.</p>' in page
    assert '"kind": "chosen"' in (tmp_path / "out/numbers.json").read_text(encoding="utf-8")


def test_the_card_of_a_chosen_number_names_no_function_and_no_fact(project: Project, tmp_path) -> None:
    code = HEAD.replace("facts as known", "facts") + "a, rate = sums.share(facts.acme.batch_items, 3), 1 / 3"
    project.write({"essays/sums.py": essay(code=code)})
    assert project.run("export", str(tmp_path / "out")).code == 0
    listed = json.loads((tmp_path / "out/numbers.json").read_text(encoding="utf-8"))
    assert [one["sources"] + one["functions"] for one in listed if one["kind"] == "chosen"] == [[]]


@pytest.mark.parametrize("expression", ["math.floor(35.2)", "np.exp(-1)", "len('x')", "[n for n in [35]][0]"])
def test_what_libraries_make_of_literals_names_nothing_of_an_essay(expression: str) -> None:
    assert named(ast.parse(expression, mode="eval")) == set()


def test_what_a_library_makes_of_a_name_names_it() -> None:
    assert named(ast.parse("np.exp(-rate)", mode="eval")) == {"rate"}
