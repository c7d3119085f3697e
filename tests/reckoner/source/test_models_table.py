"""The table of models: validated row by row, every error at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.project import Project, Result

HEAD = (
    "id,name,date,organization,domain,parameters,parameters_active,training_tokens,training_flop,"
    "tokens_work,flop_work,confidence,note\n"
)
ROW = "gpt,GPT,2018-06-11,OpenAI,Language,1.17e8,,,1.76e19,talk-2024,talk-2024,Likely,\n"


def check(project: Project, table: str) -> Result:
    return project.write({"archive/models.csv": table}).check()


def test_a_table_that_is_right_is_set_as_a_page(project: Project, tmp_path: Path) -> None:
    project.write({"archive/models.csv": HEAD + ROW})
    assert project.run("export", str(tmp_path / "out")).code == 0
    text = (tmp_path / "out/models.md").read_text(encoding="utf-8")
    assert '<span id="gpt">GPT</span>' in text
    assert ">117 million<" in text
    assert ">1.8×10¹⁹<" in text
    assert (tmp_path / "out/models.csv").read_text(encoding="utf-8") == HEAD + ROW


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("gpt,", "GPT,", "3: GPT: column 'id' is 'GPT'; mend: give small letters, digits and single hyphens"),
        ("2018-06-11", "June", "3: gpt: column 'date' is 'June'; mend: give a date such as 2020-05-28"),
        ("1.17e8", "many", "3: gpt: column 'parameters' is 'many'; mend: give a number above 0, or nothing"),
        ("1.17e8", "-1", "3: gpt: column 'parameters' is '-1'; mend: give a number above 0, or nothing"),
        ("OpenAI", "", "3: gpt: column 'organization' is ''; mend: give a text"),
        ("gpt,", "bert,", "3: id 'bert' stands already at line 2; mend: choose another id"),
        ("Likely,", "Likely", "3: 12 cells under 13 columns; mend: quote cells that hold commas"),
        (
            "talk-2024,Likely",
            "talk-2025,Likely",
            "3: gpt: column 'flop_work': 'talk-2025' is not in archive/works/, did you mean 'talk-2024'?; "
            "mend: correct the id or add the work",
        ),
    ],
)
def test_what_is_wrong_is_named_with_line_and_column(project: Project, old: str, new: str, said: str) -> None:
    table = HEAD + ROW.replace("gpt,GPT", "bert,BERT") + ROW.replace(old, new)
    assert check(project, table) == Result(2, "", f"archive/models.csv:{said}\n")


def test_other_columns_are_named(project: Project) -> None:
    assert check(project, "id,name\n").err == (
        f"archive/models.csv:1: the columns are id, name; mend: make them {HEAD}"
    )


def test_an_essay_has_the_models(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    from reckoner import author
    from reckoner.author import archive_facts

    project.write({"archive/models.csv": HEAD + ROW})
    monkeypatch.setenv("RECKONER_ROOT", str(project.root))
    monkeypatch.setattr(archive_facts, "_given", [])
    (model,) = author.models
    assert (model.name, model.parameters, model.training_tokens) == ("GPT", 1.17e8, None)
    with pytest.raises(AttributeError, match="has no attribute 'modles'"):
        author.modles  # noqa: B018
