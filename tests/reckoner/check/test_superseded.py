"""Figures that have been superseded: used only beside the ones that took their place."""

from __future__ import annotations

import pytest

from tests.project import ARCHIVE, PROSE, PROSE_LINE, essay

SUMS, FACTS = "essays/sums.py", "archive/facts/acme.toml"
NEW = ARCHIVE[FACTS].replace("acme.batch_items", "acme.later_items").replace("300", "310")
LAST = PROSE_LINE + 7


@pytest.fixture
def corrected(project):
    """The project, in which the figure that its prose uses is superseded by another."""
    old = ARCHIVE[FACTS] + 'superseded_by = "acme.later_items"\n'
    return project.write({FACTS: f"{old}\n{NEW}", "docs/about.md": "[310](<fact: {acme.later_items}>) items"})


def test_a_superseded_figure_alone_is_named_at_the_first_line_that_uses_it(corrected):
    assert corrected.check().err == (
        f"{SUMS}:{PROSE_LINE + 5}: acme.batch_items is superseded by acme.later_items, which this essay does not use; "
        "mend: use acme.later_items instead, or both and say why they differ\n"
    )


def test_a_superseded_figure_beside_the_newer_passes(corrected):
    corrected.write({SUMS: essay(f"{PROSE}\n\nNow [310](<fact: {{acme.later_items}}>) items.")})
    assert corrected.check().code == 0


def test_a_superseded_figure_that_code_reads_through_another_name_is_named_where_it_is_read(corrected):
    code = "from reckoner.author import facts\nacme = facts.acme\nrate = acme.batch_items / 900"
    prose = PROSE.replace("[300](<fact: {acme.batch_items}>)", "all")
    assert corrected.write({SUMS: essay(prose, code=code)}).check().err.startswith(f"{SUMS}:14: acme.batch_items is")


def test_a_superseded_figure_that_nobody_uses_in_an_essay_passes(corrected):
    corrected.write({SUMS: essay(PROSE.replace("[300](<fact: {acme.batch_items}>)", "all"))})
    corrected.write({"docs/about.md": "[310](<fact: {acme.later_items}>), once [300](<fact: {acme.batch_items}>)"})
    assert corrected.check().err == ""


def test_the_mend_names_the_figure_that_nothing_has_superseded_yet(corrected):
    newest = NEW.replace("acme.later_items", "acme.newest_items")
    corrected.replace(FACTS, NEW, f'{NEW}superseded_by = "acme.newest_items"\n\n{newest}')
    assert "mend: use acme.newest_items instead, or both" in corrected.check().err


@pytest.mark.parametrize(
    ("by", "says"),
    [
        ("acme.nothing", "acme.batch_items: superseded_by = 'acme.nothing' is not in archive/facts/; mend: "),
        ("acme.batch_items", "acme.batch_items is superseded by acme.batch_items; mend: remove superseded_by"),
    ],
)
def test_a_figure_superseded_by_none_or_by_itself_is_refused(project, by, says):
    project.write({FACTS: f'{ARCHIVE[FACTS]}superseded_by = "{by}"\n'})
    assert says in project.check().err


def test_figures_that_supersede_each_other_in_a_circle_are_refused(corrected):
    corrected.replace(FACTS, NEW, f'{NEW}superseded_by = "acme.batch_items"\n')
    way = "acme.batch_items is superseded by acme.later_items is superseded by acme.batch_items"
    assert f"{FACTS}:1: {way}; mend: remove superseded_by from the newest\n" in corrected.check().err


def test_the_page_of_facts_leads_to_the_newer_figure(corrected, tmp_path):
    corrected.write({SUMS: essay(f"{PROSE}\n\nNow [310](<fact: {{acme.later_items}}>) items.")})
    assert corrected.run("export", str(tmp_path / "out")).code == 0
    text = (tmp_path / "out" / "facts.md").read_text(encoding="utf-8")
    assert 'Superseded by <a href="#acme.later_items">' in text
