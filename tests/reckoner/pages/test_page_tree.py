"""From a checked essay to its page, and what a page must not say."""

from __future__ import annotations

from collections import Counter
from unittest import mock

import pytest

from reckoner.check import active_html, claims, unbound_numerals
from tests.project import WORDS, Project, Result, essay

SUMS = "essays/sums.py"
TWO_FIGURES = """\
from reckoner.author import canvas, figure
rate = 1 / 3
for _ in range(2):
    drawing, axes = canvas()
    axes.plot([1, 2])
    axes.set(xlabel="steps", ylabel="share")
    figure(drawing, name="flat", caption="Flat.", alt="A line.", data={"x (count)": [rate]})"""


@pytest.fixture
def project(tmp_path):
    """A project with room beside it."""
    return Project(tmp_path / "project")


def page(project, prose, name="essays/sums.md", **parts):
    """A page as it is exported."""
    project.write({SUMS: essay(prose, **parts)})
    out = project.root.parent / "out"
    assert project.run("export", str(out)).code == 0
    return (out / name).read_text(encoding="utf-8")


def test_a_number_leads_to_its_entry_in_the_appendix(project):
    text = page(project, "So [33%](<calc: {rate:.0%}>).", summary="x")
    assert 'id="number-1-text" href="#number-1"' in text
    assert '<tr id="number-1">' in text
    assert "= 0.3333333333" in text


def test_the_numerals_of_a_source_are_looked_for_once_for_check_and_pages(project):
    project.replace("archive/claims/acme.toml", "Not all work.", "Few of them work.")
    with mock.patch.object(unbound_numerals, "running_text", wraps=unbound_numerals.running_text) as asked:
        page(project, "GPT-3 [fails](<term: failure-rate>).", summary="x")
    of = Counter(call.args[0].source for call in asked.call_args_list)
    assert {"GPT-3 [fails](<term: failure-rate>).", "Few of them work.", "The share that fails."} <= set(of)
    assert {text: n for text, n in of.items() if n > 1} == {}


def test_the_verdicts_of_an_essay_are_derived_once_for_check_and_pages(project):
    with mock.patch.object(claims, "Judged", wraps=claims.Judged) as derived:
        page(project, "x")
    assert [call.args[0].id for call in derived.call_args_list] == ["ada-some-fail"]


def test_code_that_holds_fences_is_fenced_by_more(project):
    text = page(project, "x", code='x = """\n```\n"""\nrate = 1 / 3')
    assert '````python\nx = """\n```\n"""\nrate = 1 / 3\n````' in text


def test_prose_after_a_quotation_stays_prose(project):
    text = page(project, f"> {WORDS}\n> — [Ada Byron](<said: ada-point>)\n\nSo.")
    assert text.count(WORDS) == 1
    assert "\n\nSo.\n" in text


@pytest.mark.slow
def test_two_figures_of_one_name_are_never_published(project):
    project.write({SUMS: essay("x", code=TWO_FIGURES)})
    result = project.run("export", str(project.root.parent / "out"), kernel=True)
    assert result.code == 2
    assert "the figure name 'flat' is that of the cell at line 12" in result.err
    assert not (project.root.parent / "out").exists()


@pytest.mark.slow
def test_two_figures_of_one_name_are_named_by_a_check_at_the_line_of_the_cell(project):
    project.write({SUMS: essay("x", code=TWO_FIGURES)})
    assert project.run("check", kernel=True).err.splitlines()[-2].startswith("essays/sums.py:12: ")


def test_an_inline_quotation_that_is_not_closed_is_named_and_nothing_written(project):
    project.write({SUMS: essay('So ["some fail, and](<said: ada-point>) on.')})
    out = project.root.parent / "out"
    assert project.run("export", str(out)).err.splitlines()[-2] == (
        'essays/sums.py:16: the quotation "some fail, and is not closed; '
        "mend: end the words with a quotation mark, within the brackets"
    )
    assert not out.exists()


def test_a_title_is_words_and_no_markup(project, monkeypatch):
    monkeypatch.setattr(active_html, "of_title", lambda cell: ())  # which refuses what looks like a tag
    text = page(project, "x", name="essays/index.md", title="'Steps ] of [a](b) <i> {.c}'")
    assert "[Steps ] of [a](b) <i> {.c}](sums.md)" not in text


def test_a_terms_literal_may_hold_mathematics(project):
    assert "<math" in page(project, "the [rate $r$](<term: failure-rate>)").split("## ")[0]


def test_a_link_to_nothing_does_not_stop_the_other_essays(project):
    (project.root / "essays/link.py").symlink_to("nowhere")
    result = project.run("check")
    assert result.code == 2
    assert "  essays/sums.py: ran\n" in result.err


def test_a_page_written_by_hand_that_is_not_utf_8_is_named(project):
    project.write({"docs/a.md": b"caf\xe9"})
    assert project.check() == Result(2, "", "docs/a.md:1: not UTF-8 (byte 3); mend: save the file as UTF-8\n")


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [("archive/claims/acme.toml", 'essay = "sums"', 'essay = "smus"'), (SUMS, "[ada-some-fail]", "[]")],
    ids=["an essay that is not there", "an essay that does not list it"],
)
def test_a_claim_and_its_essay_name_each_other(project, name, old, new):
    assert project.replace(name, old, new).check().code != 0


def test_a_conversion_in_a_fact_binding_is_pythons(project):
    project.write({SUMS: essay("[30](<fact: {acme.batch_items!s:.2}>)")})
    assert project.check().code == 0


def test_a_binding_within_mathematics_is_named_and_nothing_written(project):
    project.write({SUMS: essay("So $p = [33%](<calc: {rate:.0%}>)$ it is.")})
    out = project.root.parent / "out"
    assert project.run("export", str(out)).err.splitlines()[-2] == (
        "essays/sums.py:16: a binding within mathematics; "
        "mend: bind the formula as a whole, as in [$p = 0.9$](<calc: $p = {p}$>)"
    )
    assert not out.exists()


def test_mathematics_that_cannot_be_read_is_named_by_a_check_at_its_line(project):
    assert project.write({SUMS: essay("So\n$x_{$ it is.", summary="x")}).check().err.startswith("essays/sums.py:17: ")
