"""`reckoner new`: an essay that passes every check as it stands, whatever its title."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from reckoner.core.findings import Failure
from reckoner.new_essay import new, slug_of
from reckoner.source.essay import read
from tests.project import Result

DAY = dt.date(2026, 1, 2)


@pytest.mark.slow
def test_a_new_essay_passes_the_check_as_it_stands(project):
    assert project.run("new", "Heads or tails?") == Result(
        0,
        "Wrote essays/heads-or-tails.py. "
        "Edit it, then: reckoner check essays/heads-or-tails.py; to see it: make serve\n",
    )
    assert project.run("check", "essays/heads-or-tails.py", kernel=True) == Result(
        0, "All holds: 3 bindings in 1 essay.\n", "  essays/heads-or-tails.py: ran\n"
    )


def test_nothing_but_the_essay_is_written(project):
    before = project.files()
    project.run("new", "Heads")
    assert set(project.files()) - set(before) == {"essays/heads.py"}
    assert before.items() <= project.files().items()


def test_a_file_that_exists_is_left_alone(project):
    before = project.files()
    assert project.run("new", "Sums") == Result(
        2, "", "essays/sums.py: the file exists already; mend: choose another title\n"
    )
    assert project.files() == before


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("It's 50:50", "its-50-50"),
        ('The "nines"', "the-nines"),
        ("{braces} and # hash", "braces-and-hash"),
        ("- [x] not: a list", "x-not-a-list"),
        ("Größe 🎉", "groe"),
        ("Café", "cafe"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\temp\\x", "c-temp-x"),
        ("  two\n lines\t", "two-lines"),
        ("null", "null"),
        ("%d %s", "d-s"),
    ],
)
def test_an_odd_title_is_kept_and_makes_a_plain_address(project, title, slug):
    path = new(project.root, title, "Scaling", DAY)
    assert path == project.root / f"essays/{slug}.py"
    assert read(path, project.root).title == " ".join(title.split())


@pytest.mark.parametrize("title", ["", "...", "🎉", "?!", "'", "../.."])
def test_a_title_without_letters_or_digits_is_refused(project, title):
    assert project.run("new", "--", title) == Result(
        2,
        "",
        f"reckoner new: no address can be made of {title!r}; "
        "mend: use letters of a to z, or digits; the title may be another in the file\n",
    )


def test_a_title_that_is_too_long_is_refused(project):
    assert project.run("new", "a" * 81) == Result(
        2,
        "",
        "reckoner new: the title makes an address of 81 characters, over 80; mend: choose a shorter title\n",
    )


def test_the_list_of_essays_has_its_address_already(project):
    assert project.run("new", "Index") == Result(
        2, "", "reckoner new: 'index' is the list of essays; mend: choose another title\n"
    )


@pytest.mark.parametrize("title", ["a\x07b", "a\udcffb", "a\x00b"])
def test_a_title_that_cannot_be_printed_is_refused(project, title):
    assert project.run("new", title) == Result(
        2, "", f"reckoner new: the title {title!r} cannot be set; mend: use printable characters\n"
    )
    assert not (project.root / "essays/ab.py").exists()


def test_an_unknown_part_is_named_with_what_is_near(project):
    assert project.run("new", "Heads", "--part", "scaling") == Result(
        2,
        "",
        "reckoner new: no such part as 'scaling', did you mean 'Scaling'?; "
        "mend: use one of: Scaling, Reliability, Sample efficiency, Inside the machine, Forecasts, Short reckonings\n",
    )


def test_the_part_is_written(project):
    project.run("new", "Heads", "--part", "Inside the machine")
    assert read(project.root / "essays/heads.py", project.root).meta.part == "Inside the machine"


def test_a_project_whose_essays_folder_git_did_not_keep_gets_one(project):
    (project.root / "essays/sums.py").unlink()
    (project.root / "essays").rmdir()
    project.write({"mkdocs.yml": "site_name: x\n"})
    assert project.run("new", "Heads").code == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
@example("[\\0")
def test_any_title_makes_an_essay_of_that_title_or_is_refused(project, title):
    try:
        path = new(project.root, title, "Scaling", DAY)
    except Failure:
        return
    try:
        assert read(path, project.root).title == " ".join(title.split())
        assert path.parent == project.root / "essays"
    finally:
        path.unlink()


def test_a_slug_is_small_letters_digits_and_hyphens():
    assert slug_of("Ten Steps, at One Nine") == "ten-steps-at-one-nine"


@pytest.mark.slow
def test_a_title_that_holds_a_numeral_passes_too(project):
    (project.root / "essays/sums.py").unlink()
    for name in ("claims", "excerpts", "people"):
        (project.root / f"archive/{name}/acme.toml").unlink()
    assert project.run("new", "Ten billion times 2").code == 0
    path = project.root / "essays/ten-billion-times-2.py"
    assert "title: '[Ten billion](<plain: part of the name of the essay>) times [2]" in path.read_text(encoding="utf-8")
    assert project.run("check", kernel=True).code == 0


def test_a_new_essay_is_listed_where_ids_are_so_that_every_check_passes(project):
    project.write({"archive/ids.txt": "essays sums\n"})
    project.run("fix", "--yes")
    project.run("new", "Heads")
    assert "essays heads\n" in (project.root / "archive/ids.txt").read_text(encoding="utf-8")
    assert project.check().code == 0
