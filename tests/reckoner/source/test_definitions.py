"""Where a bound expression comes from, read off the source."""

from __future__ import annotations

import ast
from pathlib import Path

from reckoner.source.definitions import Origin, Trace
from reckoner.source.essay import read
from tests.project import Project, essay

CODE = """\
from snippets import sums
from snippets.sums import share as part_of
whole = 3
rate = part_of(1, whole)
other, more = sums.share(2, whole), rate
"""


def origin(root: Path, expression: str) -> Origin:
    made = read(root / "essays" / "sums.py", root)
    return Trace(made).origin(expression, made.cells[-1])


def test_an_expression_is_traced_to_its_definitions_and_functions(project: Project) -> None:
    project.write({"essays/sums.py": essay(code=CODE)})
    found = origin(project.root, "rate * 100")
    assert [d.source for d in found.definitions] == ["rate = part_of(1, whole)", "whole = 3"]
    assert found.functions == ("snippets.sums.share",)


def test_a_call_through_the_module_is_the_same_function(project: Project) -> None:
    project.write({"essays/sums.py": essay(code=CODE)})
    assert origin(project.root, "sums.share(1, 2)").functions == ("snippets.sums.share",)
    assert origin(project.root, "other").functions == ("snippets.sums.share",)


def test_only_what_stands_above_counts_and_the_latest_of_it(project: Project) -> None:
    later = "\n# %%\nrate = 2\n# %%\nrate = 1 / 3\n# %% [markdown]\n# x\n# %%\nrate = 9\n"
    project.write({"essays/sums.py": essay(code="x = 1") + later})
    made = read(project.root / "essays" / "sums.py", project.root)
    prose = next(cell for cell in made.cells if cell.source == "x")
    assert [d.source for d in Trace(made).origin("rate", prose).definitions] == ["rate = 1 / 3"]
    assert [d.source for d in Trace(made).origin("rate", made.cells[0]).definitions] == ["rate = 9"]


def test_a_literal_has_no_origin(project: Project) -> None:
    assert origin(project.root, "0.95") == Origin((), ())


def test_what_is_asked_of_a_functions_answer_is_not_a_function(project: Project) -> None:
    project.write({"essays/sums.py": essay(code=CODE)})
    assert origin(project.root, "sums.share(1, 2).max()").functions == ("snippets.sums.share",)
    assert origin(project.root, "[part_of][0](1, 2)").functions == ()


def test_what_an_essays_own_functions_call_is_behind_an_expression(project: Project) -> None:
    own = "def part(n):\n    return share(1, n)\ndef both(n):\n    return part(n)"
    code = f"from snippets.sums import share\n{own}\nx = both(2)"
    project.write({"essays/sums.py": essay(code=code)})
    found = origin(project.root, "x")
    assert found.functions == ("snippets.sums.share",)
    assert len(found.within) == 2


def test_a_name_is_followed_to_the_dotted_name_that_was_assigned_to_it(project: Project) -> None:
    code = "group = facts.acme\nsize, other = group.batch_items, 2\nhalf = facts.acme.batch_items / 2"
    project.write({"essays/sums.py": essay(code=code)})
    made = read(project.root / "essays" / "sums.py", project.root)
    followed = [Trace(made).followed(ast.parse(name, mode="eval").body, made.cells[-1]) for name in ("size", "half")]
    assert followed == [["facts", "acme", "batch_items"], ["half"]]
