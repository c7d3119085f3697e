"""Ids are addresses: none vanishes without a redirect, and what went elsewhere still leads there."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.project import Project, Result

RAN = "  essays/sums.py: cached\n"
LIST, MOVED = "archive/ids.txt", "archive/redirects.toml"
ALL = """\
claims ada-some-fail
essays sums
excerpts ada-point
facts acme.batch_items
people ada-byron
terms failure-rate
works talk-2024
"""


def redirect(kind: str, old: str, new: str) -> str:
    return f'[[redirect]]\nkind = "{kind}"\nold = "{old}"\nnew = "{new}"\n'


def test_ids_that_are_all_there_are_right(project: Project) -> None:
    assert project.write({LIST: f"# Ids.\n\n{ALL}"}).check().code == 0


def test_an_id_that_is_gone_is_named_at_its_line(project: Project) -> None:
    assert project.write({LIST: f"{ALL}people ada-lovelace\n"}).check() == Result(
        1,
        "",
        "archive/ids.txt:8: people ada-lovelace: its address was published, and nothing is there now; "
        "mend: restore the id, or say in archive/redirects.toml what it is called now\n",
    )


def test_an_id_that_was_redirected_is_right(project: Project) -> None:
    project.write({LIST: f"{ALL}people ada-lovelace\n", MOVED: redirect("people", "ada-lovelace", "ada-byron")})
    assert project.check().code == 0


def test_a_redirect_to_nothing_is_named(project: Project) -> None:
    project.write({LIST: f"{ALL}people ada-lovelace\n", MOVED: redirect("people", "ada-lovelace", "ada")})
    assert project.check() == Result(
        2, "", "archive/redirects.toml:1: people ada-lovelace: 'ada' is not there either; mend: correct 'new'\n"
    )


def test_a_redirect_of_what_is_there_is_named(project: Project) -> None:
    project.write({LIST: ALL, MOVED: redirect("people", "ada-byron", "ada-byron")})
    assert project.check() == Result(
        2, "", "archive/redirects.toml:1: people ada-byron is redirected, and there; mend: remove the redirect\n"
    )


def test_a_redirect_that_lacks_a_field_is_named(project: Project) -> None:
    project.write({LIST: ALL, MOVED: '[[redirect]]\nkind = "people"\nold = "x"\n'})
    assert project.check() == Result(
        2,
        "",
        "archive/redirects.toml:1: a redirect is not made of kind, old and new; "
        'mend: write kind = "...", old = "...", new = "..."\n',
    )


def test_a_new_id_is_listed_by_fix(project: Project) -> None:
    project.write({LIST: "# Ids.\n" + ALL.replace("works talk-2024\n", "")})
    assert project.check() == Result(
        1, "", "archive/ids.txt: works talk-2024 is not listed; mend: reckoner fix --yes, which adds it\n"
    )
    before = project.files()
    added = "archive/ids.txt: works talk-2024 added\n"
    assert project.run("fix") == Result(1, added, f"{RAN}Nothing written. To write: reckoner fix --yes\n")
    assert project.files() == before
    assert project.run("fix", "--yes").out == added
    kept = (project.root / LIST).read_text(encoding="utf-8").splitlines()
    assert [line for line in kept if not line.startswith("#")] == ALL.splitlines()
    assert project.check().code == 0


def git(project: Project, *arguments: str) -> None:
    config = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(project.root), *config, *arguments], check=True, capture_output=True)


@pytest.fixture
def branched(project: Project) -> Project:
    """A project whose main branch has published what it lists, on a branch of its own."""
    project.write({LIST: ALL, ".gitignore": ".cache/\n"})
    git(project, "init", "--quiet", "--initial-branch=main")
    commit(project)
    git(project, "switch", "--quiet", "--create", "mine")
    return project


def commit(project: Project) -> None:
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message", "x")


@pytest.mark.slow
def test_a_title_that_was_never_published_is_renamed_without_a_redirect(branched: Project) -> None:
    branched.run("new", "Haeds")
    commit(branched)
    (branched.root / "essays/haeds.py").rename(branched.root / "essays/heads.py")
    (branched.root / "essays/sums.py").rename(branched.root / "essays/products.py")
    branched.replace("archive/claims/acme.toml", '"sums"', '"products"')
    assert branched.check().err == (
        "archive/ids.txt: essays heads is not listed; mend: reckoner fix --yes, which adds it\n"
        "archive/ids.txt: essays products is not listed; mend: reckoner fix --yes, which adds it\n"
        "archive/ids.txt:5: essays haeds: nothing is there, and it was never published; "
        "mend: reckoner fix --yes, which takes its line out\n"
        "archive/ids.txt:6: essays sums: its address was published, and nothing is there now; "
        "mend: restore the id, or say in archive/redirects.toml what it is called now\n"
    )
    branched.write({MOVED: redirect("essays", "sums", "products")})
    assert branched.run("fix", "--yes").out == (
        "archive/ids.txt: essays haeds taken out\n"
        "archive/ids.txt: essays heads added\n"
        "archive/ids.txt: essays products added\n"
    )
    assert branched.check().code == 0
    commit(branched)
    assert branched.check().code == 0


@pytest.mark.slow
def test_what_was_published_cannot_be_taken_out_of_the_list(branched: Project) -> None:
    git(branched, "switch", "--quiet", "main")
    branched.write({LIST: f"{ALL}essays old\n"})
    commit(branched)
    git(branched, "switch", "--quiet", "--create", "later")
    branched.write({LIST: ALL})
    assert branched.check().err == (
        "archive/ids.txt: essays old: its address was published, and nothing is there now; "
        "mend: restore the id, or say in archive/redirects.toml what it is called now\n"
    )


@pytest.mark.slow
def test_what_others_publish_later_is_not_missed(branched: Project) -> None:
    git(branched, "switch", "--quiet", "main")
    branched.write({LIST: f"{ALL}essays theirs\n"})
    commit(branched)
    git(branched, "switch", "--quiet", "mine")
    assert branched.check().code == 0


@pytest.mark.slow
def test_a_repository_without_a_commit_has_published_what_it_lists(project: Project) -> None:
    git(project.write({LIST: f"{ALL}essays old\n"}), "init", "--quiet")
    assert "essays old: its address was published" in project.check().err


def test_a_project_without_a_list_keeps_none(project: Project) -> None:
    assert project.run("fix").code == 0
    assert not (project.root / LIST).exists()


def test_old_addresses_lead_to_new_ones(project: Project, tmp_path: Path) -> None:
    moved = redirect("people", "ada-lovelace", "ada-byron") + redirect("claims", "old-claim", "ada-some-fail")
    moved += redirect("terms", "old-term", "failure-rate") + redirect("excerpts", "old-words", "ada-point")
    project.write({MOVED: moved + redirect("facts", "acme.old", "acme.batch_items")})
    assert project.run("export", str(tmp_path / "out")).code == 0
    page = (tmp_path / "out/people/ada-lovelace/index.html").read_text(encoding="utf-8")
    assert '<meta http-equiv="refresh" content="0; url=../../people/ada-byron/">' in page
    assert '<link rel="canonical" href="../../people/ada-byron/">' in page
    for name, anchor in (
        ("ledger", "old-claim"),
        ("glossary", "old-term"),
        ("people/ada-byron", "said-old-words"),
        ("facts", "acme.old"),
    ):
        assert f'<span id="{anchor}"></span>' in (tmp_path / f"out/{name}.md").read_text(encoding="utf-8")
