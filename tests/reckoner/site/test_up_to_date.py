"""Nothing changed, nothing built; anything changed, all of it looked at again."""

from __future__ import annotations

import pytest

from reckoner.site import publish, up_to_date
from tests.project import Project, site


def test_a_site_is_not_built_again_when_nothing_has_changed(whole: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert whole.run("build", "--strict").code == 0
    before = site(whole)
    monkeypatch.delattr(publish, "publish")
    done = whole.run("build", "--strict")
    assert (done.code, done.err) == (0, "  essays/sums.py: cached\n")
    assert "(1 essay)" in done.out
    assert site(whole) == before


@pytest.fixture
def stands(project: Project) -> Project:
    """A project whose site stands as it was made."""
    project.write({"mkdocs.yml": "", "docs/index.md": "# Home", "docs/overrides/main.html": "", "site/index.html": "x"})
    up_to_date.remember(project.root, up_to_date.state(project.root, True), ["essays/sums.py"])
    assert up_to_date.recall(project.root, up_to_date.state(project.root, True)) == ["essays/sums.py"]
    return project


@pytest.mark.parametrize(
    "name",
    "essays/sums.py essays/new.py snippets/sums.py archive/terms/acme.toml docs/index.md docs/overrides/main.html "
    "mkdocs.yml docs/site/index.md requirements.lock tests/snippets/test_sums.py data/runs.csv site/index.html "
    "site/site/more.js".split(),
)
def test_a_site_is_built_again_when_anything_has_changed(stands: Project, name: str) -> None:
    stands.write({name: "another"})
    assert up_to_date.recall(stands.root, up_to_date.state(stands.root, True)) is None


@pytest.mark.parametrize("name", [".venv/pyvenv.cfg", "env/pyvenv.cfg", "snippets/__pycache__/sums.pyc", "site.old/a"])
def test_what_no_site_is_made_of_may_change(stands: Project, name: str) -> None:
    stands.write({name: "another"})
    assert up_to_date.recall(stands.root, up_to_date.state(stands.root, True)) == ["essays/sums.py"]


def test_a_site_is_built_again_when_it_is_built_strictly_for_the_first_time(whole: Project) -> None:
    whole.write({"hook.py": "from logging import getLogger\ndef on_config(config):\n    getLogger('mkdocs').warning('See')\n"})
    whole.replace("mkdocs.yml", "extra:\n", "hooks: [hook.py]\nextra:\n")
    assert whole.run("build").code == 0
    assert whole.run("build", "--strict").code == 2


def test_a_site_that_failed_is_never_taken_for_built(whole: Project) -> None:
    assert whole.run("build").code == 0
    whole.replace("essays/sums.py", "is [33%](<calc: {rate:.0%}>)\n", "is [34%](<calc: {rate:.0%}>)\n")
    assert [whole.run("build").code, whole.run("build").code] == [1, 1]
