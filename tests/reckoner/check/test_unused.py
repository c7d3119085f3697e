"""Entries of the archive that nothing uses are findings."""

from __future__ import annotations

import pytest

from tests.project import ARCHIVE, Project, Result

WORK, TERMS, FACTS = "archive/works/acme.toml", "archive/terms/acme.toml", "archive/facts/acme.toml"
TERM = '\n[[term]]\nid = "loss"\nname = "loss"\ndefinition = "What is made small."\n'


def unused(file: str, line: int, id: str) -> Result:
    return Result(1, "", f"{file}:{line}: {id}: nothing uses it; mend: use it, or remove the entry\n")


@pytest.mark.parametrize(
    ("kind", "entry", "id"),
    [
        ("terms", TERM, "loss"),
        ("facts", ARCHIVE[FACTS].replace("acme.batch_items", "acme.lost_items"), "acme.lost_items"),
        ("people", '[[person]]\nid = "bob"\nname = "Bob"\nwho = "nobody"\n', "bob"),
        ("works", ARCHIVE[WORK].replace("talk-2024", "talk-2025").partition("\n\n")[2], "talk-2025"),
        ("excerpts", ARCHIVE["archive/excerpts/acme.toml"].replace("ada-point", "ada-two"), "ada-two"),
    ],
)
def test_an_entry_that_nothing_uses_is_named(project: Project, kind: str, entry: str, id: str) -> None:
    assert project.write({f"archive/{kind}/more.toml": entry.lstrip()}).check() == unused(
        f"archive/{kind}/more.toml", 1, id
    )


@pytest.mark.parametrize(
    "use",
    [
        {"docs/a.md": "A small loss."},
        {"docs/a.md": "A [small one](<term: loss>)."},
        {"archive/terms/b.toml": TERM.replace('"loss"', '"more"').replace("small.", "less: many losses.")},
    ],
    ids=["a name in prose", "a binding", "a definition"],
)
def test_a_term_is_used_where_it_is_named(project: Project, use: dict[str, str]) -> None:
    project.write({"archive/terms/a.toml": TERM.lstrip(), **use})
    assert "loss: nothing uses it" not in project.check().err


def test_a_term_is_not_used_by_its_own_definition(project: Project) -> None:
    project.write({"archive/terms/a.toml": TERM.lstrip().replace("What is", "The loss is what is")})
    assert project.check() == unused("archive/terms/a.toml", 1, "loss")


def test_renderings_of_one_remark_use_each_other(project: Project) -> None:
    more = ARCHIVE["archive/excerpts/acme.toml"].replace("ada-point", "ada-two")
    project.write({"archive/excerpts/more.toml": more + 'rendering_of = "ada-point"\n'})
    assert project.check().code == 0


def test_a_rendering_of_what_is_not_there_is_named(project: Project) -> None:
    project.replace("archive/excerpts/acme.toml", 'locator = "on failure"', 'locator = "x"\nrendering_of = "ada-pint"')
    assert project.check().err.startswith(
        "archive/excerpts/acme.toml:1: ada-point: rendering_of = 'ada-pint' is not in archive/excerpts/, "
        "did you mean 'ada-point'?; "
    )


def test_a_model_uses_its_sources(project: Project) -> None:
    entry = ARCHIVE[WORK].replace("talk-2024", "talk-2025").partition("\n\n")[2]
    head = "id,name,date,organization,domain,parameters,parameters_active,training_tokens,training_flop,tokens_work"
    row = f"{head},flop_work,confidence,note\nx,X,2020-01-01,Acme,Language,1e9,,,,,talk-2025,,\n"
    assert project.write({"archive/works/more.toml": entry, "archive/models.csv": row}).check().code == 0
