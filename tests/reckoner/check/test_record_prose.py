"""Our words in the archive are prose: their numerals are bound, or restate the quotation that they are about."""

from __future__ import annotations

import pytest

from tests.project import Project, Result

CLAIMS, TERMS = "archive/claims/acme.toml", "archive/terms/acme.toml"


def asserting(project: Project, words: str, said: str = "some fail") -> Result:
    project.replace(CLAIMS, 'words = "some fail"', f'words = "{said}"').replace(CLAIMS, "Not all work.", words)
    project.replace(CLAIMS, 'excerpt = "ada-point"\n', "").write({"essays/sums.py": essay_quoting()})
    from reckoner.text.quotation_match import fingerprint

    text = (project.root / CLAIMS).read_text(encoding="utf-8")
    return project.write({CLAIMS: f'{text}fingerprint = "{fingerprint(said)}"\n'}).check()


def essay_quoting() -> str:
    from tests.project import essay

    return essay()


def finding(line: int, numeral: str, file: str = CLAIMS) -> Result:
    message = f'the numeral "{numeral}" is bound to nothing and exempt by no rule'
    mend = f"bind it, as in [{numeral}](<fact: {{...}}>), or say why it may stand, as in [{numeral}](<plain: why>)"
    return Result(1, "", f"{file}:{line}: {message}; mend: {mend}\n")


def test_a_numeral_of_ours_is_named_at_its_field(project: Project) -> None:
    assert asserting(project, "That 40 items fail.") == finding(7, "40")


@pytest.mark.parametrize(
    ("ours", "said"),
    [
        ("That 40 items fail.", "some 40 fail"),
        ("That 34% of them fail.", "a 34 percent rate"),
        ("That ten steps fail.", "in 10 steps"),
        ("That it fails tenfold.", "ten times as often"),
        ("That 1024 fail.", "some 1,024 fail"),
        ("That [40](<plain: as many as there are>) fail.", "some fail"),
        ("That [300](<fact: {acme.batch_items}>) fail ([Byron 2024](<work: talk-2024>)).", "some fail"),
        ("That the [failure rate](<term: failure-rate>) is high.", "some fail"),
    ],
)
def test_a_numeral_that_restates_the_quotation_or_is_bound_passes(project: Project, ours: str, said: str) -> None:
    assert asserting(project, ours, said).err == ""


@pytest.mark.parametrize(
    ("ours", "said", "numeral"),
    [
        ("That 41 items fail.", "some 40 fail", "41"),
        ("That 4 items fail.", "some 40 fail", "4"),
        ("That 40 million fail.", "some 40 fail", "40 million"),
    ],
)
def test_a_numeral_that_is_not_quite_the_quotations_is_named(
    project: Project, ours: str, said: str, numeral: str
) -> None:
    assert asserting(project, ours, said) == finding(7, numeral)


def test_a_drifted_fact_is_named(project: Project) -> None:
    assert asserting(project, "That [301](<fact: {acme.batch_items}>) fail.").err.startswith(
        f'{CLAIMS}:7: the prose says "301", acme.batch_items is 300 items in archive/facts/acme.toml:1 (300)'
    )


def test_a_calculation_belongs_to_an_essay(project: Project) -> None:
    assert asserting(project, "That [33%](<calc: {rate:.0%}>) fail.").err.startswith(
        "archive/claims/acme.toml:7: a calc binding outside an essay, where nothing runs; "
    )


def test_a_definition_is_prose(project: Project) -> None:
    project.replace(TERMS, "The share that fails.", "The share of 40 that fails.")
    assert project.check() == finding(4, "40", TERMS)


def test_an_essay_that_is_checked_alone_is_told_of_the_record_what_all_are_told(project: Project) -> None:
    project.replace(TERMS, "The share that fails.", "The share of 40 that fails.")
    project.replace(CLAIMS, "Not all work.", "Not 50 work.").write({"archive/ids.txt": "essays sums\n"})
    project.run("check")
    alone = project.run("check", str(project.root / "essays/sums.py"))
    assert alone == project.run("check")
    assert "archive/claims/acme.toml:7: " in alone.err
    assert "archive/ids.txt: " in alone.err


@pytest.mark.parametrize(
    ("reason", "message"),
    [
        ("It is a figure of two digits.", ""),
        ("It is a figure of three digits.", finding(10, "three").err),
    ],
)
def test_the_reason_of_a_precision_is_our_prose_and_may_name_the_precision(
    project: Project, reason: str, message: str
) -> None:
    spoken = f'charitable = "Some do."\nprecision = "two digits"\nprecisely = "{reason}"'
    assert project.replace(CLAIMS, 'charitable = "Some do."', spoken).check().err == message
