"""Whether the value of a bound expression rests on more than the author's own literals."""

from __future__ import annotations

import pytest

from reckoner.flow import Flow
from reckoner.read import read
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
        "x, y = 1, part_of(1, 3)",
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
        'x = 3\nlabel(None, x, part_of(1, 3), "share")',
    ],
)
def test_arithmetic_on_the_authors_own_numbers_is_chosen(project: Project, code: str) -> None:
    assert not computed(project, "x", code)


def test_a_literal_is_chosen_and_a_call_within_the_binding_is_computed(project: Project) -> None:
    assert not computed(project, "999", "x = 1")
    assert computed(project, "part_of(1, 3)", "x = 1")


def test_what_stands_below_the_sentence_is_no_part_of_it_but_for_the_summary(project: Project) -> None:
    later = "x = 3\n# %% [markdown]\n# Words.\n# %%\nx = part_of(1, 3)"
    assert not computed(project, "x", later, cell=2)
    assert computed(project, "x", later, cell=-1)
    assert computed(project, "x", later, cell=0)


def test_the_page_and_the_list_of_numbers_say_chosen(project: Project, tmp_path) -> None:
    assert project.run("export", str(tmp_path / "out")).code == 0
    page = (tmp_path / "out/essays/sums.md").read_text(encoding="utf-8")
    assert (
        '<a class="rk-number rk-chosen" id="number-2-text" href="#number-2" aria-describedby="rk-chosen">33%</a>'
        in page
    )
    assert '<p class="rk-counts">2 chosen by the author, 1 cited, 1 exempt by rule.</p>' in page
    assert '"kind": "chosen"' in (tmp_path / "out/numbers.json").read_text(encoding="utf-8")
