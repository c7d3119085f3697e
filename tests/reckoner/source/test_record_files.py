"""Where the record stands: the files of a kind, their order, and what is told of a file that nothing would read."""

from __future__ import annotations

import pytest

from reckoner.core.findings import Failure
from reckoner.source.archive import load
from reckoner.source.record_files import files
from tests.project import ARCHIVE, Project

FACTS = "archive/facts/acme.toml"
OTHER = ARCHIVE[FACTS].replace("acme.batch_items", "acme.rate")


def refused(project: Project) -> str:
    """What is wrong with the archive, in one text."""
    with pytest.raises(Failure) as failure:
        load(project.root)
    return str(failure.value)


def test_the_entries_of_a_kind_are_read_from_all_its_files_in_the_order_of_their_names(project: Project) -> None:
    project.write({"archive/facts/zeta.toml": OTHER, "archive/facts/aaa.toml": OTHER.replace("rate", "mass")})
    assert [path.name for path in files(project.root, "facts")] == ["aaa.toml", "acme.toml", "zeta.toml"]
    assert list(load(project.root).facts) == ["acme.mass", "acme.batch_items", "acme.rate"]


def test_an_entry_knows_in_which_file_of_its_kind_it_stands(project: Project) -> None:
    project.write({"archive/facts/zeta.toml": f"\n{OTHER}"})
    assert load(project.root).where("facts", "acme.rate") == ("archive/facts/zeta.toml", 2)
    assert load(project.root).where("facts", "acme.batch_items") == (FACTS, 1)


@pytest.mark.parametrize("kind", ["works", "people", "excerpts", "facts", "terms", "claims"])
def test_a_file_beside_its_kinds_folder_is_told_which_folder(project: Project, kind: str) -> None:
    project.write({f"archive/{kind}.toml": ARCHIVE[f"archive/{kind}/acme.toml"]})
    assert refused(project) == f"archive/{kind}.toml: nothing reads it here; mend: move it into archive/{kind}/"


def test_a_file_within_a_folder_of_its_kinds_folder_is_told_the_same(project: Project) -> None:
    project.write({"archive/facts/more/zeta.toml": OTHER})
    assert refused(project) == "archive/facts/more/zeta.toml: nothing reads it here; mend: move it into archive/facts/"


@pytest.mark.parametrize("name", ["archive/fact.toml", "archive/fact/acme.toml", "archive/runs/acme.toml"])
def test_a_file_of_no_kind_is_told_which_kinds_there_are(project: Project, name: str) -> None:
    project.write({name: OTHER})
    assert refused(project) == (
        f"{name}: nothing reads it here; "
        "mend: move it into the folder of its kind, one of works, people, excerpts, facts, terms, claims"
    )


def test_what_a_misplaced_file_leaves_unresolved_is_not_told(project: Project) -> None:
    (project.root / "archive/people/acme.toml").rename(project.root / "archive/people.toml")
    assert refused(project) == "archive/people.toml: nothing reads it here; mend: move it into archive/people/"


def test_redirects_stand_beside_the_folders(project: Project) -> None:
    project.write({"archive/redirects.toml": ""})
    assert list(load(project.root).facts) == ["acme.batch_items"]
