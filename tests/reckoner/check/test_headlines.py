"""A full essay's summary and verdicts rest on headlines; headlines are computed."""

from __future__ import annotations

import pytest

from reckoner.check import headlines
from reckoner.check.claims import judged
from reckoner.check.resolution import Place, resolve
from reckoner.run.execution import Run
from reckoner.source.archive import load
from reckoner.source.dataflow import Flow
from reckoner.source.essay import read
from reckoner.text.bindings import bindings
from tests.project import Project, essay, verdict

DECLARED = 'n = 3\nrate = headline("rate", "the share", sums.share(1, n), unit="share", how="none", alternatives={})'
IMPORTS = "from snippets import sums\n"


def found(project: Project, code: str, summary: str, **said: str) -> list[str]:
    project.write({"essays/sums.py": essay(code=IMPORTS + code, summary=summary)})
    made, archive = read(project.root / "essays/sums.py", project.root), load(project.root)
    front = made.cells[0]
    values = {
        b.target: {"text": b.text, "parts": [{"expression": b.target[1:-1], "value": 1}]}
        for b in bindings(front.source)
    }
    resolved = [resolve(b, Place(made.name, front, archive, values)) for b in bindings(front.source)]
    judging = next(cell for cell in made.cells if cell.kind == "code")
    run = Run({judging: [verdict("ada-some-fail", **said)]})
    return [str(f) for f in headlines.findings(made, run, resolved, judged(run, archive), Flow(made))]


@pytest.mark.parametrize(
    "summary",
    ["[1](<calc: {rate}>)", "[1](<calc: {double}>)", "[1](<calc: {n}>)", "None is here.", "[1](<calc: {table[0]}>)"],
)
def test_a_summary_may_show_headlines_what_is_made_of_them_and_what_they_were_made_from(
    project: Project, summary: str
) -> None:
    more = "double = rate * 2\ntable = []\nfor each in (1, 2):\n    table.append(each * double)"
    assert found(project, f"{DECLARED}\n{more}", summary) == []


@pytest.mark.parametrize(
    "summary", ["[1](<calc: {other}>)", "[1](<calc: {chosen}>)", "[1](<calc: {sums.share(1, 3)}>)"]
)
def test_a_number_of_the_summary_that_rests_on_no_headline_is_named(project: Project, summary: str) -> None:
    code = f"{DECLARED}\nother = sums.share(1, 4)\nchosen = 5"
    assert found(project, code, summary) == [
        'essays/sums.py:3: the summary\'s "1" rests on no headline; '
        "mend: declare the number by a line `name = headline(...)`, in no branch, with its interval and alternatives; "
        'bind its name where there is one; what somebody said is quoted, `["7"](<said: EXCERPT>)`'
    ]


def test_what_is_computed_is_no_given_of_a_headline(project: Project) -> None:
    code = f"m = sums.share(1, 5)\n{DECLARED.replace('n = 3', 'n = 3 * m')}"
    assert len(found(project, code, "[1](<calc: {m}>)")) == 1


def test_a_verdict_that_rests_on_no_headline_is_named_at_its_line(project: Project) -> None:
    code = f'{DECLARED}\njudge("ada-some-fail", x)'
    assert found(project, code, "x", headline="") == [
        f"essays/sums.py:15: the verdict on ada-some-fail rests on no headline; mend: {headlines.JUDGE}"
    ]


@pytest.mark.parametrize("kind", sorted(headlines.NO_CALCULATION))
def test_a_verdict_that_claims_no_calculation_needs_no_headline(project: Project, kind: str) -> None:
    assert found(project, DECLARED, "x", headline="", kind=kind) == []


@pytest.mark.parametrize(
    "call",
    [
        'headline("rate", "x", 0.3, unit="share", how="none", alternatives={"b": n})',
        'headline("rate", "x", n, unit="share", how="none", alternatives={"b": 0.4})',
        'headline("rate", "x", n, unit="share", how="none", alternatives={"b": -0.4 * 2})',
    ],
)
def test_a_headline_that_is_typed_is_named(project: Project, call: str) -> None:
    (said,) = found(project, f"n = sums.share(1, 3)\nrate = {call}", "x")
    assert "is typed as a value of a headline; mend: compute it by the function" in said


@pytest.mark.parametrize(
    "choices",
    [
        '{"b": low}',
        '{"b": f(4), "c": pair[0]}',
        '{"b": lambda: 0.4}',
        '{"b": float("0.4")}',
        "typed",
        '{**typed, "c": f}',
    ],
)
def test_an_alternative_that_is_typed_elsewhere_is_named(project: Project, choices: str) -> None:
    code = 'low, pair = 0.4, (0.3, 0.4)\ntyped = {"b": 0.4}\n'
    call = f'rate = headline("rate", "x", f, unit="share", how="none", alternatives={choices})'
    (said,) = found(project, code + call, "x")
    assert "is typed as a value of a headline; mend: " in said


@pytest.mark.parametrize("interval", ["(0.3, 0.4)", "(low, 0.4)", "ends"])
def test_an_interval_that_is_typed_is_named(project: Project, interval: str) -> None:
    code = "low = 0.3\nends = (low, 0.4)\n"
    (said,) = found(project, f'{code}rate = headline("rate", "x", f, unit="share", interval={interval})', "x")
    assert f"the interval {interval} of a headline is typed; mend: compute it by snippets/resampling.py" in said


def test_one_alternative_under_two_names_is_named(project: Project) -> None:
    call = 'headline("rate", "x", f, unit="share", alternatives={"b": {"n": 4}, "c": {"n": 4}})'
    (said,) = found(project, f"rate = {call}", "x")
    assert "{'n': 4} stands under two names among the alternatives of a headline; mend: leave one of them out" in said


@pytest.mark.parametrize(
    ("summary", "says"),
    [
        ("[40%](<plain: it is so>)", "is a number that is left alone"),
        ("[600](<fact: {acme.batch_items * 2}>)", "is calculated from facts, and rests on no headline"),
    ],
)
def test_a_number_of_the_summary_that_goes_round_headlines_is_named(project: Project, summary: str, says: str) -> None:
    (said,) = found(project, DECLARED, summary)
    assert says in said


@pytest.mark.parametrize("summary", ["It [doubled](<plain: names the rate>).", "[300](<fact: {acme.batch_items}>)"])
def test_a_summary_may_show_a_fact_and_words_that_are_left_alone(project: Project, summary: str) -> None:
    assert found(project, DECLARED, summary) == []


def test_arguments_and_functions_are_no_typed_values(project: Project) -> None:
    call = 'headline("rate", "x", f, unit="share", how="none", alternatives={"b": {"n": 4}, "c": lambda: f(4)})'
    assert found(project, f"rate = {call}", "x") == []
