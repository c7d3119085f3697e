"""Units and comparatives about bound numbers, word for word as the check says them."""

from __future__ import annotations

import pytest

from reckoner.author.mime import HEADLINE_MIME
from reckoner.check.number_words import Sources, findings
from reckoner.check.resolution import Place, resolve
from reckoner.run.execution import Run
from reckoner.source.archive import load
from reckoner.source.essay import read
from reckoner.text.bindings import bindings
from tests.project import PROSE, PROSE_LINE, essay

SUMS = "essays/sums.py"
LAST = PROSE_LINE + 7
"""The line of a paragraph after the prose of the project."""
CODE = "from reckoner.author import facts\nbatch, rate, most = facts.acme.batch_items, 1 / 3, 3"


def said(project, sentence, code=CODE, **parts):
    """What the check says of a sentence after the prose of the project."""
    project.replace("archive/facts/acme.toml", 'unit = "items"', 'unit = "minutes of work"')
    prose = f"{PROSE.replace(' items (', ' (')}\n\n{sentence}"
    return project.write({SUMS: essay(prose, code=code, **parts)}).check().err


MEND = "write that unit, or convert the number to the one that you write"


def test_a_wrong_unit_after_a_fact_is_named_with_the_fact_and_its_unit(project):
    assert said(project, "It took [300](<fact: {acme.batch_items}>) hours.") == (
        f'{SUMS}:{LAST}: the prose says "hours" of 300, the unit of acme.batch_items is "minutes of work"; '
        f"mend: {MEND}\n"
    )


def test_a_wrong_unit_after_a_calculation_that_is_a_fact_is_found(project):
    assert '"hours" of 300' in said(project, "It took [300](<calc: {facts.acme.batch_items}>) hours.")


def test_a_wrong_unit_after_a_name_that_was_assigned_a_fact_is_found(project):
    assert '"hours" of 300' in said(project, "It took [300](<calc: {batch}>) hours.")


def test_a_wrong_unit_after_a_fact_in_thousands_is_found(project):
    assert '"hours" of 0.3 thousand' in said(project, "[0.3 thousand](<calc: {batch / 1e3} thousand>) hours.")


def test_a_wrong_unit_within_the_literal_is_found(project):
    assert '"hours" of 300 hours' in said(project, "It took [300 hours](<fact: {acme.batch_items} hours>).")


def test_a_wrong_unit_after_a_fact_in_a_caption_is_found(project):
    code = f'{CODE}\ncaption = lambda: figure(None, name="x", caption=f"It took {{batch}} hours.", alt="x", data={{}})'
    assert said(project, "Yes.", code) == ""
    apart = code.replace("\ncaption", "\n\n# %%\ncaption")
    assert said(project.replace("archive/facts/acme.toml", "minutes of work", "items"), "Yes.", apart) == (
        f'{SUMS}:16: the prose says "hours" of batch, the unit of acme.batch_items is "minutes of work"; mend: {MEND}\n'
    )


def test_the_right_unit_and_a_conversion_pass(project):
    assert said(project, "It took [300](<calc: {batch}>) minutes, or [5](<calc: {batch / 60:.0f}>) hours.") == ""


def test_a_name_that_holds_another_value_by_now_is_no_fact(project):
    assert said(project, "It took [5](<calc: {batch:.0f}>) hours.", f"{CODE}\nfor batch in [5]:\n    pass") == ""


def test_a_false_comparative_is_named_with_the_unrounded_value(project):
    assert said(project, "At most [33%](<calc: {rate:.0%}>) fail.") == (
        f'{SUMS}:{LAST}: the prose says "at most 33%", rate gives 0.3333333333; '
        'mend: choose a comparative that holds of the unrounded value, or write "about"\n'
    )


def test_a_true_comparative_passes(project):
    assert said(project, "At least [33%](<calc: {rate:.0%}>) fail.") == ""


def test_a_comparative_in_the_summary_is_compared(project):
    summary = "Less than [33%](<calc: {rate:.0%}>) fail."
    assert f'{SUMS}:3: the prose says "less than 33%"' in said(project, "Yes.", summary=summary)


def test_more_than_is_false_of_a_calculation_that_is_exactly_as_much(project):
    code = "from snippets.sums import share\nrate, whole = 1 / 3, share(6, 2)"
    assert '"more than 3", whole gives 3' in said(project, "More than [3](<calc: {whole:.0f}>) fail.", code)


def test_what_lies_above_a_limit_that_the_author_chose_passes(project):
    assert said(project, "What is above [three](<calc: {most:words}>) fails.") == ""


def test_more_than_is_false_of_a_limit_that_the_author_chose(project):
    assert '"more than three", most gives 3' in said(project, "It has more than [three](<calc: {most:words}>) parts.")


def test_a_comparative_that_the_unit_of_the_fact_has_is_the_sources_own(project):
    sentence = "More than [300](<fact: {acme.batch_items}>) fail."
    assert '"more than 300"' in said(project, sentence)
    project.replace("archive/facts/acme.toml", "minutes of work", "minutes of work, more than")
    assert project.check().err == ""


def test_a_comparative_before_several_values_or_a_formula_is_left_alone(project):
    sentence = "Below [33% of 3](<calc: {rate:.0%} of {most}>), and under [$x = 0.33$](<calc: $x = {rate:.2f}$>)."
    assert said(project, sentence) == ""


def headline_said(project, target, word, text="0.5"):
    """What the check says of a number that rests on a headline in months, with a word after it."""
    code = CODE + '\npace = headline("pace", "the pace", share(1, 2), unit="months", exact="given")'
    project.write({"essays/sums.py": essay(f"It takes [{text}](<calc: {target}>) {word}.", code=code)})
    made = read(project.root / "essays/sums.py", project.root)
    told = {"data": {HEADLINE_MIME: {"name": "pace", "unit": "months"}}}
    run = Run({cell: [told] for cell in made.cells if cell.kind == "code"})
    sources = Sources(made, load(project.root), run)
    cell = made.cells[-1]
    values = {target: {"text": text, "parts": [{"expression": target.strip("{}"), "value": 0.5}]}}
    resolved = [resolve(b, Place(made.name, cell, load(project.root), values)) for b in bindings(cell.source)]
    return [str(f).removeprefix(f"{SUMS}:{cell.line}: ") for f in findings(cell, resolved, SUMS, sources.of(resolved))]


def test_a_wrong_unit_after_a_headline_is_named_with_the_headline_and_its_unit(project):
    assert headline_said(project, "{pace}", "months") == []
    assert headline_said(project, "{pace}", "minutes") == [
        f'the prose says "minutes" of 0.5, the unit of pace is "months"; mend: {MEND}'
    ]


@pytest.mark.parametrize(
    "part", ["round(pace, 1)", "pace.low", "pace.alternatives['a start in 2012']", "pace.most / 1e3"]
)
def test_a_wrong_unit_after_a_rounded_headline_or_a_part_of_it_is_found(project, part):
    assert '"minutes" of 0.5, the unit of pace' in headline_said(project, f"{{{part}}}", "minutes")[0]


def test_what_is_made_of_a_headline_has_a_unit_of_its_own(project):
    assert headline_said(project, "{pace * 2}", "minutes") == []
