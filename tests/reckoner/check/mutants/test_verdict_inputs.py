"""A verdict that no input can turn is found by moving its inputs; one that an input turns is not."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from reckoner.check.mutants import verdict_inputs
from reckoner.source.archive import load
from reckoner.source.essay import read
from reckoner.source.reaching import reaching
from tests.project import Project, essay

VERDICTS = Path(__file__).parents[4] / "snippets" / "verdicts.py"
HEAD = """\
# What is said and found
from reckoner.author import facts, judge
from snippets import sums
from snippets.verdicts import at_least, between, compare, of_record, true_unless
items, part = facts.acme.batch_items, 3
unused = rate = 1 / 3
share = sums.share(part, items)
back = share * items"""


def found(project: Project, question: str) -> tuple[int, str]:
    """The exit code, and what was found wrong, where the claim is judged by this question."""
    written = essay(code=f'{HEAD}\njudge("ada-some-fail", {question})')
    project.write({"essays/sums.py": written.replace("part: Scaling", "part: Short reckonings")})
    project.write({"snippets/verdicts.py": VERDICTS.read_text(encoding="utf-8")})
    project.replace(
        "archive/claims/acme.toml", 'essay = "sums"', 'precision = "round"\nprecisely = "so said"\nessay = "sums"'
    )
    result = project.run("mutants", "--verdicts", kernel=True)
    return result.code, result.err.splitlines()[-1] if result.err else ""


@pytest.mark.slow
@pytest.mark.parametrize(
    "question",
    [
        "compare(said=0.01, found=share)",
        'true_unless(share > 0.5, by="most of them")',
        "of_record(compare(said=300, found=facts.acme.batch_items))",
    ],
)
def test_a_verdict_that_an_input_turns_is_right(project: Project, question: str) -> None:
    assert found(project, question)[0] == 0


@pytest.mark.slow
@pytest.mark.parametrize(
    "question",
    [
        "compare(said=part, found=back)",
        'true_unless(share < 0, by="a negative share")',
        "at_least(said=items, found=items + items)",
        "between(-1e9, 1e9, found=share)",
    ],
)
def test_a_verdict_that_is_true_by_its_definition_is_named(project: Project, question: str) -> None:
    code, said = found(project, question)
    assert code == 1
    assert "no input turns the verdict on ada-some-fail" in said
    assert "let a calculation decide it, or say why none can: judge(..., fixed=...)" in said


@pytest.mark.slow
def test_a_verdict_may_say_why_none_can(project: Project) -> None:
    assert found(project, 'compare(said=part, found=back), fixed="it is an identity"')[0] == 0


def test_only_what_reaches_a_verdict_runs_again(project: Project) -> None:
    project.write({"essays/sums.py": essay(code=f'{HEAD}\njudge("ada-some-fail", compare(0.01, share))')})
    made = read(project.root / "essays/sums.py", project.root)
    source = ast.unparse(reaching(made, 20))
    assert "share = " in source
    assert "unused" not in source
    assert "back" not in source


def test_every_input_is_moved_and_nothing_that_was_said(project: Project) -> None:
    code = ast.parse("years = 1990\nrate = facts.acme.batch_items * 4\njudge('a', compare(said=7, found=rate * years))")
    moved = [name for name, *_ in verdict_inputs.moves(code, load(project.root))]
    assert set(moved) == {"several inputs at once", "1990", "acme.batch_items", "4"}


def test_the_table_of_models_is_moved_whole_in_its_amounts_and_by_the_models_that_are_named() -> None:
    archive, two = load(VERDICTS.parents[1]), ("gpt-2-xl", "gpt-3-175b")
    code = ast.parse("from reckoner.author import models\nfound = {m.id: m for m in models}['gpt-3-175b', 'gpt-2-xl']")
    before = {model.id: model for model in archive.models}
    moved = {name: made for name, _, made in verdict_inputs.moves(code, archive)}  # the last factor stays
    assert set(moved) == {"several inputs at once", "the table of models", "the amounts of all models", *two}
    for name, changed in {"the amounts of all models": before.keys(), **{each: {each} for each in two}}.items():
        for model in moved[name].models:
            by = verdict_inputs.FACTORS[-1] if model.id in changed else 1
            was = before[model.id]
            assert model.date == was.date
            assert model.training_flop == (was.training_flop and pytest.approx(was.training_flop * by))
