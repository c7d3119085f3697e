"""Ids are addresses: none vanishes without a redirect, and what went elsewhere still leads there."""

from __future__ import annotations

from pathlib import Path

from tests.project import Project, Result

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
        "mend: restore the id, or say in archive/redirects.toml what it is called now; "
        "a line that was never merged may go\n",
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
        1, "", "archive/ids.txt: works talk-2024 is not listed; mend: reckoner fix, which adds it\n"
    )
    assert project.run("fix").out == "archive/ids.txt: works talk-2024 added\nNothing has drifted.\n"
    kept = (project.root / LIST).read_text(encoding="utf-8").splitlines()
    assert kept[1:] == ALL.splitlines()
    assert project.check().code == 0


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
