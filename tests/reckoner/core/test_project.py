"""Which files of a project people wrote."""

from __future__ import annotations

import pytest

from reckoner.core import project as places
from reckoner.site import up_to_date
from tests.project import Project

LEFT = [".#{}", "._{}", ".{}.swp", ".{}.swo", "{}~", "#{}#", "4913", ".DS_Store", "Thumbs.db", "desktop.ini"]
LEFT += ["~${}", "~lock.{}#", "{}.bak", "{}.orig", "{}.rej", "{}.tmp", "{}___jb_tmp___", "{}.sync-conflict-20-A"]
WRITTEN = ["essays/sums.py", "docs/page.md", "archive/works/acme.toml", "archive/facts/acme.toml", "snippets/sums.py"]


def leave(project: Project) -> None:
    """What editors and systems leave beside everything, none of it text."""
    for name in WRITTEN:
        folder, _, file = name.rpartition("/")
        beside: dict[str, str | bytes] = {f"{folder}/{each.format(file)}": b"\x00\x05\x16\x07\xff" for each in LEFT}
        project.write(beside | {"docs/.obsidian/note.md": b"\xff", "essays/.ipynb_checkpoints/sums.py": b"\xff"})
    (project.root / "essays/.#more.py").symlink_to("someone@somewhere.1234:1700000000")


def test_what_editors_and_systems_leave_is_nobody_s_essay_page_or_entry(project: Project) -> None:
    project.write({"docs/page.md": "# A page\n"})
    state = up_to_date.state(project.root, False)
    leave(project)
    said = project.check()
    assert (said.code, said.out) == (0, "All holds: 5 bindings in 1 essay.\n")
    assert up_to_date.state(project.root, False) == state
    assert project.run("why").out.count("\n") == 1


@pytest.mark.slow
def test_what_editors_and_systems_leave_is_not_published(whole: Project) -> None:
    whole.write({"docs/page.md": "# A page\n", "docs/data.txt": "kept"})
    leave(whole)
    assert whole.run("build", "--strict").code == 0
    names = {path.relative_to(whole.root / "site").as_posix() for path in (whole.root / "site").rglob("*")}
    assert {"data.txt", "page/index.html"} <= names
    assert not [name for name in names if any(map(places.left, name.split("/")))]


@pytest.mark.parametrize("name", ["sums.py", "4913.py", "a#b.py", "index.md", "x~y.toml", "thumbs.md"])
def test_what_people_write_is_theirs(name: str) -> None:
    assert not places.left(name)
