"""Each claim is judged once, where its record says, by a calculation; what judge says takes its numbers from values."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reckoner.check import claims
from reckoner.check.unbound_numerals import unaccounted_code
from reckoner.run.execution import Run
from reckoner.source.archive import load
from reckoner.source.cells import Cell
from reckoner.source.essay import read
from tests.project import CODE, Project, Result, essay, verdict

CLAIMS = "archive/claims/acme.toml"
JUDGING = f'{CODE}\njudge(\n  "ada-some-fail",\n  x, "Some do.")'


def found(project: Project, *outputs: dict[str, Any], code: str = JUDGING) -> list[str]:
    """The findings on an essay whose code cell gave these outputs."""
    project.write({"essays/sums.py": essay(code=code)})
    read_now, archive = read(project.root / "essays/sums.py", project.root), load(project.root)
    judging = next(cell for cell in read_now.cells if cell.kind == "code")
    verdicts = claims.judged(Run({judging: list(outputs)}), archive)
    return [str(f) for f in claims.findings(read_now, verdicts, archive)]


def test_a_claim_that_is_judged_once_where_it_should_be_is_right(project: Project) -> None:
    assert found(project, verdict("ada-some-fail")) == []


def test_a_claim_that_nobody_judges_is_named_at_its_record(project: Project) -> None:
    project.write({"essays/sums.py": essay().replace("[ada-some-fail]", "[]")})
    assert project.check() == Result(
        1,
        "",
        "archive/claims/acme.toml:1: ada-some-fail: essays/sums.py does not judge it; "
        'mend: add judge("ada-some-fail", ...) to the essay\n',
    )


def test_a_claim_that_is_judged_twice_is_named_at_the_line_of_the_call(project: Project) -> None:
    assert found(project, verdict("ada-some-fail"), verdict("ada-some-fail")) == [
        "essays/sums.py:15: ada-some-fail is judged a second time, first at line 15; "
        "mend: judge each claim once; remove one of them"
    ]


def test_a_claim_of_another_essay_is_named(project: Project) -> None:
    project.replace(CLAIMS, 'essay = "sums"', 'essay = "others"')
    assert found(project, verdict("ada-some-fail")) == [
        "essays/sums.py:15: ada-some-fail is judged here, but its record names the essay 'others'; "
        'mend: correct the record: essay = "sums"'
    ]


def test_a_claim_of_an_essay_that_is_not_there_is_named(project: Project) -> None:
    project.replace(CLAIMS, 'essay = "sums"', 'essay = "sum"')
    assert project.check().err.splitlines()[0] == (
        "archive/claims/acme.toml:1: ada-some-fail: no essay has the slug 'sum', did you mean 'sums'?; "
        "mend: name the essay that reckons with it"
    )


def test_a_claim_that_holds_is_not_called_surprising(project: Project) -> None:
    project.replace(CLAIMS, 'essay = "sums"', 'essay = "sums"\nsurprising = true')
    assert found(project, verdict("ada-some-fail")) == [
        "archive/claims/acme.toml:1: ada-some-fail is called surprising, and its verdict is 'holds'; "
        "mend: remove the line 'surprising'"
    ]
    assert found(project, verdict("ada-some-fail", kind="contradicted")) == []


@pytest.mark.parametrize("given", ['"no"', "1", "[]"])
def test_whether_a_claim_is_surprising_is_true_or_false(project: Project, given: str) -> None:
    project.replace(CLAIMS, 'essay = "sums"', f'essay = "sums"\nsurprising = {given}')
    assert (
        f"archive/claims/acme.toml:10: ada-some-fail: surprising = {given.replace(chr(34), chr(39))}: "
        in project.check().err
    )


@pytest.mark.parametrize(
    ("slug", "message"),
    [
        ("sum", "no essay has the slug 'sum', did you mean 'sums'?; mend: name the essay that reckons with it"),
        ("sums", "'see' names the essay that judges it; mend: remove the line 'see'"),
    ],
)
def test_another_essay_to_see_is_there_and_another(project: Project, slug: str, message: str) -> None:
    project.replace(CLAIMS, 'essay = "sums"', f'essay = "sums"\nsee = "{slug}"')
    assert project.check().err.splitlines()[0] == f"archive/claims/acme.toml:1: ada-some-fail: {message}"


def test_the_vocabulary_of_verdicts_is_closed(project: Project) -> None:
    assert found(project, verdict("ada-some-fail", kind="fine")) == [
        "essays/sums.py:15: ada-some-fail: no such verdict as 'fine'; mend: use snippets.verdicts"
    ]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ('Verdict("holds", "holds")', "a verdict that is typed by hand; mend: reach it by a function"),
        ("compare(2, 3)", "compare(): what was found is typed, so that no calculation decides; mend: compute it"),
        ("verdicts.compare(said=2, found=2.0)", "compare(): what was found is typed"),
        ("between(1, 3, 2)", "between(): what was found is typed"),
        ('true_unless(False, by="it")', "true_unless(): what was found is typed"),
        ('true_unless(3 * 4 > 5, by="it")', "true_unless(): what was found is typed"),
        (
            "compare(2, rate)",
            "compare(): what was found rests on numbers that the author chose alone; mend: compute it",
        ),
        (
            'true_unless(rate * 2 > 5, "it")',
            "true_unless(): what was found rests on numbers that the author chose alone",
        ),
        ("compare(rate, found=rate)", "compare(): both sides are the same expression"),
        ("compare(2 * rate, 2*rate)", "compare(): both sides are the same expression"),
        ("at_least(said=0.9 * rate, found=rate)", "at_least(): what was said is made of what was found"),
        ("compare(said=float(rate), found=rate)", "compare(): what was said is made of what was found"),
        ('true_unless(rate != rate, "it")', "true_unless(): both sides are the same expression"),
    ],
)
def test_a_verdict_that_no_calculation_decides_is_named(project: Project, call: str, message: str) -> None:
    said = found(project, verdict("ada-some-fail"), code=f'{CODE}\njudge("ada-some-fail", {call})')
    assert len(said) == 1
    assert said[0].startswith(f"essays/sums.py:14: {message}")


def test_a_verdict_that_a_value_decides_is_right(project: Project) -> None:
    code = "from snippets import sums\nrate = sums.share(1, 3)\njudge('ada-some-fail', compare(said=0.3, found=rate))"
    code += "\ntrue_unless(rate > 1, 'x')"
    assert found(project, verdict("ada-some-fail"), code=code) == []


def spoken(source: str) -> list[str]:
    cell = Cell("code", source, 10, tuple(range(source.count("\n") + 1)))
    return [f"{f.line}: {f.message}" for f in unaccounted_code(cell, "essays/x.py")]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('judge("a", v, "It is 40.")', '10: the numeral "40" is typed into the finding of judge()'),
        ('judge("a", v,\n  finding=f"{x} of 40.")', '11: the numeral "40" is typed into the finding of judge()'),
        ('true_unless(x > 1, by="40 items")', '10: the numeral "40" is typed into the by of true_unless()'),
        ('not_of_fact("40 items")', '10: the numeral "40" is typed into the because of not_of_fact()'),
        ('undecided("40 items", "x")', '10: the numeral "40" is typed into the because of undecided()'),
        ('undecided("x", "40 items")', '10: the numeral "40" is typed into the decider of undecided()'),
        ('likeliest("ten steps", v, "x", {})', '10: the numeral "ten" is typed into the reading of likeliest()'),
        ('likeliest("x", v, "ten steps", {})', '10: the numeral "ten" is typed into the because of likeliest()'),
        ('likeliest("x", v, "y", {"40 items": v})', '10: the numeral "40" is typed into the others of likeliest()'),
        (
            'd = {"40 items": v}\nlikeliest("x", v, "y", d)',
            '10: the numeral "40" is typed into the others of likeliest()',
        ),
        ('undecided("x", "y", {f"{n} of 40": v})', '10: the numeral "40" is typed into the readings of undecided()'),
        ('headline("a", "40 items", f)', '10: the numeral "40" is typed into the says of a headline'),
        ('headline("a", "x", f, how="40 draws")', '10: the numeral "40" is typed into the how of a headline'),
        (
            'headline("a", "x", f, alternatives={"40 items": y})',
            '10: the numeral "40" is typed into the alternatives of a headline',
        ),
        (
            'headline("a", "x", f, alternatives=others | {"40 items": y})',
            '10: the numeral "40" is typed into the alternatives of a headline',
        ),
    ],
)
def test_a_numeral_that_is_typed_into_a_verdict_is_named(source: str, said: str) -> None:
    assert spoken(source) == [said]


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ('judge("a", v, said())', "finding of judge()"),
        ('likeliest("x", v, "y", {name: v for name in names})', "others of likeliest()"),
        ('likeliest("x", v, "y", dict(a=v))', "others of likeliest()"),
    ],
)
def test_words_of_a_verdict_that_cannot_be_read_are_named(source: str, what: str) -> None:
    assert spoken(source) == [f"10: the {what} is made in a way that the check cannot read"]


def test_numbers_from_values_and_from_the_quotation_pass() -> None:
    assert spoken('judge("gpt-40", compare(said=40, found=x), f"It is {x:.0f}." if x else f"None of {n}.")') == []
    others = '{"the whole": compare(1024, x), f"the {n}": not_of_fact("nobody says")}'
    assert spoken(f'likeliest("the part", v, "she says so", {others})') == []


def test_the_card_holds_words_readings_verdict_and_finding(project: Project, tmp_path: Path) -> None:
    project.replace(CLAIMS, "Not all work.", "Not all of [300](<fact: {acme.batch_items}>) work.")
    assert project.run("export", str(tmp_path / "out")).code == 0
    text = (tmp_path / "out/essays/sums.md").read_text(encoding="utf-8")
    card = text[text.index('<section class="rk-verdict') : text.index("</section>")]
    assert 'id="claim-ada-some-fail"' in card
    assert "“some fail”" in card
    assert '<a href="../../people/ada-byron/">' in card
    assert '<dd>Not all of <a class="rk-fact" href="../../facts/#acme.batch_items">300</a> work.</dd>' in card
    assert '<b class="rk-kind rk-holds">holds</b>' in card
    assert text.index("</section>") < text.index("<summary>The rate</summary>")


def test_short_reckonings_are_listed_on_a_page_of_their_own(project: Project, tmp_path: Path) -> None:
    project.replace("essays/sums.py", "part: Scaling", "part: Short reckonings")
    assert project.run("export", str(tmp_path / "out")).code == 0
    text = (tmp_path / "out/essays/sums.md").read_text(encoding="utf-8")
    assert '<section class="rk-verdict" ' in text
    assert "data-search-exclude><summary>The rate</summary>" in text
    listed = (tmp_path / "out/short-reckonings/index.md").read_text(encoding="utf-8")
    assert "[Sums](../essays/sums.md)" in listed
    assert "1 claim</p>" in listed
