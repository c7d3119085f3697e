"""What an essay's page says of itself: dates, length, how to cite it, where its source lies, what links to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reckoner.core import site_info
from reckoner.core.site_info import Book
from reckoner.pages.essay import colophon
from reckoner.pages.templating import html
from reckoner.source.essay import read
from tests.project import CONFIG, Project, essay

HERE = Book(name="The House", url="https://house.example/")


def page(project: Project, tmp_path: Path, name: str = "sums") -> str:
    assert project.run("export", str(tmp_path / "out")).code == 0
    return (tmp_path / "out" / "essays" / f"{name}.md").read_text(encoding="utf-8")


def essay_of(project: Project, text: str = ""):
    if text:
        project.write({"essays/sums.py": text})
    return read(project.root / "essays/sums.py", project.root)


def section(text: str, heading: str) -> str:
    """A section of a page, from its heading to the next."""
    return text.split(f"## {heading}", 1)[1].split("\n## ", 1)[0]


def test_a_page_says_who_wrote_it_when_in_which_part_and_how_long_it_takes(project, tmp_path):
    text = page(project, tmp_path)
    assert (
        '<p class="rk-byline"><span>A. Author</span> <span><time datetime="2026-01-02">2 January 2026</time></span> '
        '<span><a href="../../essays/#scaling">Scaling</a></span> <span class="rk-counts">1 minute to read</span></p>'
    ) in " ".join(text.split())


def test_a_page_that_changed_says_when(project, tmp_path):
    project.replace("essays/sums.py", "# claims:", "# updated: 2026-03-04\n# claims:")
    text = page(project, tmp_path)
    assert ', changed <time datetime="2026-03-04">4 March 2026</time></span>' in text
    assert "updated: '2026-03-04'" in text
    assert "Sums</cite>. The Scaling Era, Reckoned, 4 March 2026." in text


@pytest.mark.parametrize(("words", "minutes"), [(1, 1), (359, 1), (361, 2), (2400, 10)])
def test_the_time_to_read_counts_words(project, words, minutes):
    assert colophon.minutes(essay_of(project, essay(" ".join(["word"] * words)))) == minutes


def test_the_time_to_read_leaves_out_what_readers_do_not_see(project):
    bound = " ".join(["[33%](<calc: {many + words + of + an + expression:.0%}>)"] * 200)
    assert colophon.minutes(essay_of(project, essay(bound))) == 1


def test_a_page_says_how_to_cite_it_in_words(project):
    assert html("essay/citation", essay=essay_of(project), book=HERE) == (
        '<p class="rk-references">A. Author (2026). <cite>Sums</cite>. The House, 2 January 2026. '
        '<a href="https://house.example/essays/sums/">https://house.example/essays/sums/</a></p>'
    )


def test_a_page_says_how_to_cite_it_in_bibtex(project):
    project.replace("essays/sums.py", "[A. Author]", "[A. Author, Institute of Sums and Shares]")
    assert colophon.bibtex(essay_of(project), HERE) == (
        "@misc{sums-2026,\n"
        "  title = {{Sums}},\n"
        "  author = {A. Author and {Institute of Sums and Shares}},\n"
        "  year = {2026},\n"
        "  month = jan,\n"
        "  howpublished = {{The House}},\n"
        "  url = {https://house.example/essays/sums/}\n"
        "}"
    )


def test_a_claim_stands_at_the_end_with_its_verdict_and_its_row(project, tmp_path):
    found = section(page(project, tmp_path), "Claims reckoned with")
    assert '<q class="rk-said">some fail</q> <span class="rk-by">Ada Byron</span>' in found
    assert '<a href="#claim-ada-some-fail">Above</a>, <a href="../../ledger/#ada-some-fail">in the ledger</a>' in found
    assert "holds" in found


def test_a_page_lists_what_links_to_it(project, tmp_path):
    project.write(
        {
            "essays/more.py": essay("As [before](sums.md#claim-ada-some-fail).", summary="x", title="More").replace(
                "[ada-some-fail]", "[]"
            ),
            "docs/about.md": "---\ntitle: About\n---\n\nSee [it][there].\n\n[there]: essays/sums.md\n",
            "docs/index.md": "---\ntitle: Home\n---\n\n[Sums](essays/sums.md)\n",
        }
    )
    found = section(page(project, tmp_path), "What links here")
    assert '<dt>Essays</dt><dd><a href="../../essays/more/">More</a></dd>' in found
    assert '<dt>Pages</dt><dd><a href="../../about/">About</a>, <a href="../../">Home</a></dd>' in found
    assert '<dt>People</dt><dd><a href="../../people/ada-byron/">Ada Byron</a></dd>' in found
    assert '<dt>The record</dt><dd><a href="../../facts/">Facts</a>, <a href="../../glossary/">Glossary</a>' in found
    assert "backlinks" not in page(project, tmp_path, "more").split("## References")[0]


def test_without_a_repository_a_page_has_no_link_to_its_source(project, tmp_path):
    text = page(project, tmp_path)
    assert "[Source](" not in text
    assert "[Edit](" not in text


@pytest.mark.parametrize(
    ("said", "source", "edit"),
    [
        ("repo_url: https://code.example/a/b", "a/b/blob/main/essays/sums.py", "a/b/edit/main/essays/sums.py"),
        (
            "repo_url: https://code.example/a/b/\nedit_uri: edit/dev/docs/",
            "a/b/blob/dev/essays/sums.py",
            "a/b/edit/dev/essays/sums.py",
        ),
        (
            "repo_url: https://code.example/a/b\nedit_uri: _edit/main/docs",
            "a/b/src/branch/main/essays/sums.py",
            "a/b/_edit/main/essays/sums.py",
        ),
        (
            "repo_url: https://gitlab.example/a/b",
            "a/b/-/blob/main/essays/sums.py",
            "a/b/-/edit/main/essays/sums.py",
        ),
    ],
)
def test_with_a_repository_a_page_leads_to_its_source(project, tmp_path, said, source, edit):
    project.write({"mkdocs.yml": f"{CONFIG}{said}\nicon: !!python/name:a.b\n"})
    host = said.split("https://")[1].split("/")[0]
    text = page(project, tmp_path)
    assert f"[Source](https://{host}/{source})" in text
    assert f"[Edit](https://{host}/{edit})" in text


def test_the_configuration_gives_name_and_address(tmp_path):
    (tmp_path / "mkdocs.yml").write_text("site_name: A\nsite_url: https://a.example/b\n", encoding="utf-8")
    assert site_info.of(tmp_path) == Book(name="A", url="https://a.example/b/", edit="edit/main/")


def test_without_a_configuration_there_is_no_address(tmp_path):
    assert site_info.of(tmp_path) == Book(edit="edit/main/")
