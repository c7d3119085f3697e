"""Blocks of pages written by hand: what a function of the project makes stands in its place."""

from __future__ import annotations

import pytest
import yaml

from tests.project import BOOK, Project

PAGE = "---\ntitle: Home\n---\n\n# Home\n\n<!-- reckoner: sizes -->\n"
MODULE = "def listed(root):\n    return f'Sizes of {root.name}: **small**.'\n"


@pytest.fixture
def project(tmp_path):
    """A project with room beside it."""
    return Project(tmp_path / "project")


def exported(project, function, module=MODULE):
    """The run of an export, and the hand-written page that it gives."""
    book = BOOK | {"blocks": [{"name": "sizes", "made_by": function}]}
    configured = yaml.safe_dump({"plugins": [{"reckoner": {"book": book}}]}, allow_unicode=True)
    project.write({"mkdocs.yml": configured, "docs/index.md": PAGE, "tables/sizes.py": module})
    out = project.root.parent / "out"
    done = project.run("export", str(out))
    return done, (out / "index.md").read_text(encoding="utf-8") if done.code == 0 else ""


def test_what_a_function_of_the_project_gives_as_markdown_stands_in_its_place(project):
    assert "\nSizes of project: **small**.\n" in exported(project, "tables.sizes:listed")[1]


def test_what_it_gives_as_markup_stands_as_it_is(project):
    made = "from markupsafe import Markup\n\ndef listed(root):\n    return Markup('<b>*small*</b>')\n"
    page = exported(project, "tables.sizes:listed", made)[1]
    assert "\n<b>*small*</b>\n" in page


def test_an_edit_of_the_function_is_seen_in_the_same_process(project):
    exported(project, "tables.sizes:listed")
    assert "**large**" in exported(project, "tables.sizes:listed", MODULE.replace("small", "large"))[1]


@pytest.mark.parametrize("function", ["tables.sizes:none", "tables.none:listed", "listed"])
def test_a_block_that_no_function_makes_is_named_with_its_mend(project, function):
    done, _ = exported(project, function)
    assert (done.code, done.err.splitlines()[-2]) == (
        2,
        f"mkdocs.yml:5: the block 'sizes' is to be made by '{function}', which is no function of the project; "
        "mend: name one, such as folder.module:function",
    )


def test_a_place_whose_name_no_block_has_stays_a_comment(project):
    project.write({"docs/index.md": PAGE})
    out = project.root.parent / "out"
    assert project.run("export", str(out)).code == 0
    assert "<!-- reckoner: sizes -->" in (out / "index.md").read_text(encoding="utf-8")
