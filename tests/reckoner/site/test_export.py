"""`reckoner export`: the pages as a plain Markdown tree, in a folder of their own."""

from __future__ import annotations

import re

import pytest
import yaml

from reckoner.site.export import replaced
from tests.project import PROSE, Project, Result, essay

FIGURE = """\
# Draw
from reckoner.author import canvas, figure

rate = 1 / 3
drawing, axes = canvas()
axes.plot([1, 2], [rate, rate])
axes.set(xlabel="steps", ylabel="share")
figure(drawing, name="flat", caption="It is flat.", alt="A flat line.", data={"x (count)": [1, 2]})
"""
SOME = {
    "essays/index.md",
    "essays/sums.md",
    "index.md",
    "notebooks/sums.ipynb",
    "notebooks/sums/sums.ipynb",
    "notebooks/sums/sums.py",
    "numbers.json",
}


@pytest.fixture
def project(tmp_path):
    """A project with a page written by hand, and room beside it."""
    return Project(tmp_path / "project").write({"docs/index.md": "# Home\n\nOf [300](<fact: {acme.batch_items}>).\n"})


def tree(folder):
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_the_pages_are_written_and_nothing_else_changes(project, tmp_path):
    before = project.files()
    out = tmp_path / "out"
    result = project.run("export", str(out))
    written = set(tree(out)) - {".reckoner-export"}
    assert result == Result(0, f"Wrote {len(written)} files to {out}/.\n", "  essays/sums.py: ran\n")
    assert written >= SOME
    assert project.files() == before


def test_an_essays_source_is_its_own_bytes(project, tmp_path):
    project.run("export", str(tmp_path / "out"))
    assert tree(tmp_path / "out")["notebooks/sums/sums.py"] == project.files()["essays/sums.py"]


def test_every_link_between_pages_leads_to_a_file(project, tmp_path):
    out = tmp_path / "out"
    project.run("export", str(out))
    for name, data in tree(out).items():
        if name.endswith(".md"):
            for target in re.findall(r"\]\(([^()#:\s]+)\)", data.decode()):
                assert (out / name).parent.joinpath(target).exists(), f"{name} → {target}"


def test_no_binding_is_left_in_a_page(project, tmp_path):
    project.run("export", str(tmp_path / "out"))
    for name, data in tree(tmp_path / "out").items():
        if name.endswith(".md"):
            assert not re.search(rb"<(calc|fact|said|term|work|plain):", data), name


def test_a_second_export_over_the_first_gives_the_same_bytes(project, tmp_path):
    out = str(tmp_path / "out")
    project.run("export", out)
    first = tree(tmp_path / "out")
    assert project.run("export", out).code == 0
    assert tree(tmp_path / "out") == first


def test_an_essay_that_is_gone_is_gone_from_the_next_export(project, tmp_path):
    out = tmp_path / "out"
    project.write({"essays/other.py": essay("x").replace("[ada-some-fail]", "[]")}).run("export", str(out))
    assert "essays/other.md" in tree(out)
    (project.root / "essays/other.py").unlink()
    assert project.run("export", str(out)).code == 0
    assert not [name for name in tree(out) if "other" in name]


@pytest.mark.slow
def test_two_projects_of_the_same_files_give_the_same_bytes_and_figures_stand_beside_their_page(tmp_path):
    trees = []
    for name in ("one", "two"):
        project = Project(tmp_path / name).write({"essays/sums.py": essay(code=FIGURE)})
        assert project.run("export", str(tmp_path / f"{name}-out"), kernel=True).code == 0
        trees.append(tree(tmp_path / f"{name}-out"))
    assert trees[0] == trees[1]
    assert trees[0]["essays/sums/flat.csv"].endswith(b"\nx (count)\n1\n2\n")
    assert trees[0]["essays/sums/flat.svg"].startswith(b"<svg ")


@pytest.mark.parametrize("name", ["README.md", "deep/er/x.txt", ".hidden"])
def test_a_folder_that_holds_something_else_is_left_alone(project, tmp_path, name):
    other = tmp_path / "out" / name
    other.parent.mkdir(parents=True)
    other.write_text("mine")
    assert project.run("export", str(tmp_path / "out")) == Result(
        2,
        "",
        f"{tmp_path / 'out'}: the folder holds something else: {name}; mend: name a new or empty folder\n",
    )
    assert tree(tmp_path / "out") == {name: b"mine"}


def test_a_file_put_beside_an_earlier_export_is_left_alone(project, tmp_path):
    project.run("export", str(tmp_path / "out"))
    (tmp_path / "out/mkdocs.yml").write_text("mine")
    before = tree(tmp_path / "out")
    assert project.run("export", str(tmp_path / "out")) == Result(
        2,
        "",
        f"{tmp_path / 'out'}: the folder holds something else: mkdocs.yml; mend: name a new or empty folder\n",
    )
    assert tree(tmp_path / "out") == before


def test_a_file_is_no_folder(project, tmp_path):
    (tmp_path / "out").write_text("mine")
    assert project.run("export", str(tmp_path / "out")) == Result(
        2, "", f"{tmp_path / 'out'}: not a folder; mend: name a new or empty folder\n"
    )
    assert (tmp_path / "out").read_text() == "mine"


def test_an_empty_folder_is_filled(project, tmp_path):
    (tmp_path / "out").mkdir()
    assert project.run("export", str(tmp_path / "out")).code == 0


def test_the_folder_one_stands_in_is_filled(project, tmp_path, monkeypatch):
    (tmp_path / "out").mkdir()
    monkeypatch.chdir(tmp_path / "out")
    assert project.run("export", ".").code == 0
    assert set(tree(tmp_path / "out")) >= SOME


def test_what_does_not_hold_is_not_exported_and_the_earlier_export_stays(project, tmp_path):
    project.run("export", str(tmp_path / "out"))
    before = tree(tmp_path / "out")
    project.write({"essays/sums.py": essay(PROSE.replace("33%", "34%"))})
    assert project.run("export", str(tmp_path / "out")).code == 1
    assert tree(tmp_path / "out") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "project"]


def test_a_whole_export_brings_what_the_plugin_adds_and_the_projects_own(whole, tmp_path):
    own = {"overrides/main.html": "own", "docs/assets/own.css": "own", "docs/assets/reckoned.css": "own"}
    whole.write(own)
    whole.replace("mkdocs.yml", "  name: material\n", "  name: material\n  custom_dir: overrides\n")
    whole.replace("mkdocs.yml", "extra:\n", "extra_css: [assets/own.css]\nextra:\n")
    assert whole.run("export", "--whole", str(tmp_path / "out")).code == 0
    made = tree(tmp_path / "out")
    assert made["docs/overrides/main.html"] == b"own"
    assert "docs/overrides/partials/share.html" in made
    assert (made["docs/assets/own.css"], made["docs/assets/reckoned.css"][:2]) == (b"own", b"/*")
    config = yaml.safe_load(made["mkdocs.yml"])
    assert config["theme"]["custom_dir"] == "docs/overrides"
    assert config["exclude_docs"] == "/assets/site.png\n/overrides/\n"
    assert config["extra_css"] == ["assets/reckoned.css", "assets/own.css"]
    assert [script["path"] for script in config["extra_javascript"]] == ["assets/reckoned.js", "assets/essay.js"]


def test_an_option_is_replaced_and_no_other_line_is_touched():
    text = "a: 1 # one\nb:\n  - !ENV x\nc: 3\n"
    assert replaced(text, "b", ["y"]) == "a: 1 # one\nc: 3\nb:\n- y\n"
    assert replaced(text, "d", 4) == f"{text}d: 4\n"
